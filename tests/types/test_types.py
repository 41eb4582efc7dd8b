"""The public surface as type checkers see it: `surface.py` holds, `refused.py` is refused, line by line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import devin_v3
import pytest

from tests import needs

FILES = ["tests/types/surface.py", "tests/types/refused.py", "tests/types/imports.py"]
if not needs.gone(["enterprise.members.users.list", "snapshot_setup.blueprints.delete"]):
    FILES.append("tests/types/resources.py")


def check(checker: str, root: Path, *files: str) -> subprocess.CompletedProcess[str]:
    options = ["--strict"] if checker == "mypy" else ["--pythonpath", sys.executable]
    command = [sys.executable, "-m", checker, *options, *files]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_surface_is_typed(checker: str, root: Path) -> None:
    done = check(checker, root, *FILES)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_is_refused_is_refused(checker: str, root: Path, tmp_path: Path) -> None:
    """Without its `ignore`s, every line that has one is an error to the checker that it is for."""
    source = (root / "tests" / "types" / "refused.py").read_text("utf-8")
    mark = "type: ignore" if checker == "mypy" else "pyright: ignore"
    wanted = {number for number, line in enumerate(source.splitlines(), 1) if f"# {mark}[" in line}
    assert len(wanted) >= 20
    bare = tmp_path / "bare.py"
    bare.write_text(re.sub(r"  # (type|pyright): ignore\[[^]]*\]", "", source), encoding="utf-8")
    if checker == "pyright":
        (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["bare.py"]}')
        done = check(checker, root, "-p", str(tmp_path))
    else:
        done = check(checker, root, str(bare))
    numbers = {int(number) for number in re.findall(r"bare\.py:(\d+):.*error", done.stdout)}
    assert numbers == wanted, done.stdout


#: Public names of values, functions and modules.
NO_TYPES = {"OPERATIONS", "OUTCOMES", "UNSET", "__version__", "errors", "models", "operation", "outcome", "types"}
#: Public classes with an argument that has no default.
GENERIC = {"Follow", "Page", "Pager", "RawResponse", "ServerEvent", "Stream"}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_every_public_name_annotates(checker: str, root: Path, tmp_path: Path) -> None:
    """Imported by name and with the package before it; a value of the one goes where the other is asked for."""
    names = sorted({*devin_v3.__all__} - NO_TYPES)
    assert len(names) > 30
    types = [f"{name}[str]" if name.removeprefix("Async") in GENERIC else name for name in names]
    values = ", ".join(f"a{number}" for number in range(len(names)))
    by_name, dotted = (
        ", ".join(f"a{number}: {prefix}{name}" for number, name in enumerate(types)) for prefix in ("", "devin_v3.")
    )
    program = f"""
import devin_v3
from devin_v3 import {", ".join(devin_v3.__all__)}

def annotated({by_name}) -> None:
    print({values}, {", ".join(sorted(NO_TYPES))})

def dotted({dotted}) -> None:
    annotated({values})
"""
    (tmp_path / "program.py").write_text(program, "utf-8")
    if checker == "pyright":
        (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["program.py"]}')
        done = check(checker, root, "-p", str(tmp_path))
    else:
        done = check(checker, root, str(tmp_path / "program.py"))
    assert done.returncode == 0, done.stdout
