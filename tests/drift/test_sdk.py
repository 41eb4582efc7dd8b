"""Two packages, compared by what their users see."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

pytest.importorskip("griffe", reason="griffe reads the packages")

OLD = """
class Session:
    id: str
    tags: list[str]

    def stop(self, force: bool = False) -> None: ...

class Gone: ...

def find(a: int, b: int = 1, *, c: str) -> int: ...

def _private() -> None: ...
"""
NEW = """
raise RuntimeError("packages are read, not imported")

class Session:
    id: int
    tags: list[str]
    url: str

    def stop(self, force: bool = True, wait: int = 1) -> None: ...

class Renamed: ...

def find(a: int, *, c: str, d: str) -> int: ...
"""


def package(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("from .models import Session\n\n__all__ = ['Session']\n")
    (folder / "models.py").write_text(text)
    return folder


def test_packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = package(tmp_path / "old" / "api", OLD), package(tmp_path / "new" / "api", NEW)
    assert main(["drift", "--sdk", str(old), str(new), "--format", "json", "--fail-on", "breaking"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["verdict"] == "major"
    changes = {(change["id"], change["path"], change["level"]) for change in report["changes"]}
    assert changes == {
        ("sdk-attribute-changed-type", "api.models.Session.id", "breaking"),
        ("sdk-object-added", "api.models.Session.url", "info"),
        ("sdk-object-removed", "api.models.Gone", "breaking"),
        ("sdk-object-added", "api.models.Renamed", "info"),
        ("sdk-parameter-changed-default", "api.models.Session.stop", "warning"),
        ("sdk-parameter-added", "api.models.Session.stop", "info"),
        ("sdk-parameter-removed", "api.models.find", "breaking"),
        ("sdk-parameter-added-required", "api.models.find", "breaking"),
    }
    assert "api" not in sys.modules


def test_a_module_goes_with_what_is_exported_and_what_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = package(tmp_path / "old" / "api", OLD), package(tmp_path / "new" / "api", NEW)
    (new / "models.py").unlink()
    (new / "__init__.py").write_text("__all__ = []\n")
    assert main(["drift", "--sdk", str(old), str(new), "--format", "json"]) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    paths = {change["path"] for change in changes if change["id"] == "sdk-object-removed"}
    assert paths == {"api.Session", "api.models.Gone", "api.models.find"}


def test_folders_of_packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package(tmp_path / "old" / "api", OLD)
    package(tmp_path / "old" / "other", OLD)
    package(tmp_path / "new" / "api", OLD)
    assert main(["drift", "--sdk", str(tmp_path / "old"), str(tmp_path / "new"), "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [(change["id"], change["path"]) for change in report["changes"]] == [("sdk-object-removed", "other")]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_other_forms(tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = package(tmp_path / "old" / "api", OLD), package(tmp_path / "new" / "api", NEW)
    assert main(["drift", "--sdk", str(old), str(new), "--format", form]) == 0
    assert "api.models.Gone" in capsys.readouterr().out


def test_the_same_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(tmp_path / "api", OLD)
    assert main(["drift", "--sdk", str(old), str(old), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"verdict": "none", "changes": []}


def test_no_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drift", "--sdk", str(tmp_path), str(tmp_path)]) == 2
    assert "no Python package" in capsys.readouterr().err
    broken = package(tmp_path / "api", "def (")
    assert main(["drift", "--sdk", str(broken), str(broken)]) == 2
