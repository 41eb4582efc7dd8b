"""An ordinary week and a first fetch on the committed spec; then the suite that a pull request runs, on the result."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator import repository
from generator.regenerate import regenerate
from tests.upstream.upstream import Upstream
from tests.weeks import committed

#: The parts of the suite that look at the spec of the repository; `WEEKS=all` runs every one.
PARTS = ["tests/golden", "tests/operations", "tests/testing", "tests/sdk", "tests/spec", "tests/surface", "tests/docs"]
PERSON = "tests/golden/test_needs_a_person.py::"

pytestmark = pytest.mark.skipif(
    "WEEKS" not in os.environ, reason="nox -s weeks runs the suite on what a week makes of the repository"
)


def checkout(root: Path, folder: Path) -> Path:
    """A copy of what is under version control, and of what is about to be."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    for name in filter(None, listed.split("\0")):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (root / name).exists():
            shutil.copy(root / name, target, follow_symlinks=False)
    return folder


def commit(folder: Path) -> None:
    """Commit all that a folder has, as its first commit: tests of the release ask git about the checkout."""
    identity = ("-c", "user.name=n", "-c", "user.email=e@e.test")
    for arguments in (("init", "-q"), ("add", "--all"), (*identity, "commit", "-qm", "Week")):
        subprocess.run(["git", *arguments], cwd=folder, check=True)


def suite(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the suite of a checkout on its own code."""
    parts = ["tests"] if os.environ["WEEKS"] == "all" else PARTS
    paths = os.pathsep.join(str(folder / name) for name in ("overrides", "generated", "."))
    environment = {key: value for key, value in os.environ.items() if key not in ("WEEKS", "DEVIN_DOCS_URL")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "auto", "--dist", "worksteal", *parts],
        cwd=folder,
        env=environment | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def failed(done: subprocess.CompletedProcess[str]) -> list[str]:
    return sorted(line.split(" ")[1] for line in done.stdout.splitlines() if line.startswith(("FAILED ", "ERROR ")))


@pytest.mark.parametrize("week", ["ordinary", "first"])
def test_the_suite_after_a_week(
    week: str, root: Path, tmp_path: Path, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = checkout(root, tmp_path / "checkout")
    english, chinese = (
        documents.load((root / repository.UPSTREAM / language / "v3-openapi.yaml").read_bytes(), language)
        for language in ("en", "zh")
    )
    new: dict[str, Any] = committed.ordinary(english) if week == "ordinary" else committed.first(english)
    upstream.publish("/v3-openapi.yaml", documents.dump(new))
    other = chinese if week == "ordinary" else committed.reduced(chinese, new)
    upstream.publish("/zh/v3-openapi.yaml", documents.dump(other))
    monkeypatch.setenv("DEVIN_DOCS_URL", upstream.url)
    summary = regenerate(folder, "require-fresh")
    print(*summary.lines(), sep="\n")

    operations = {f"{method} {path}" for path, method, _ in documents.operations(new)}
    content = documents.load((folder / repository.DOCUMENT).read_bytes(), "openapi.yaml")
    made = {f"{method} {path}": operation for path, method, operation in documents.operations(content)}
    assert made.keys() >= operations
    assert all(made[name]["x-unverified"] for name in made.keys() - operations)  # of overlays, published nowhere
    assert summary.verdict.word == ("minor" if week == "ordinary" else "major")
    report = json.loads((folder / repository.REPORT).read_text("utf-8"))
    assert bool(report["needs_person"]) == (week == "first")

    commit(folder)
    done = suite(folder)
    print(done.stdout[-3000:])
    needing = [name for name in failed(done) if name.startswith(PERSON)]
    assert failed(done) == needing, done.stdout[-6000:]
    assert bool(needing) == (week == "first")
