"""`python -m generator api`: what it compares with, what counts as announced, what it prints."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.surface.breaks import Break, allows_breaks, announced
from generator.surface.compare import Difference

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n{}\n\n## [0.1.0]\n\n### Removed\n\n- `Devin.request`, long ago.\n"
CLIENT = "class Devin:\n    def request(self, method: str, path: str = '') -> str: ...\n"


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a release 0.1.0 and the same code in its working tree."""
    folder = tmp_path / "repository"
    package = folder / "overrides" / "devin_v3"
    package.mkdir(parents=True)
    (folder / "generated" / "devin_v3_api").mkdir(parents=True)
    (folder / "generated" / "devin_v3_api" / "__init__.py").write_text("")
    (package / "__init__.py").write_text("from ._client import Devin\n\n__all__ = ['Devin']\n")
    (package / "_client.py").write_text(CLIENT)
    (package / "_version.py").write_text('__version__ = "0.1.0"\n')
    (folder / "CHANGELOG.md").write_text(CHANGELOG.format(""))
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "0.1.0")
    return folder


def planted(repository: Path) -> None:
    (repository / "overrides" / "devin_v3" / "_client.py").write_text(CLIENT.replace("path: str = ''", "url: str = ''"))


def compare(repository: Path, *arguments: str) -> int:
    return main(["api", "--root", str(repository), *arguments])


def test_no_release_yet(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    planted(repository)
    assert compare(repository) == 0
    assert "no release has been tagged here" in capsys.readouterr().out
    assert compare(repository, "--against", "HEAD") == 1


def test_the_last_release_is_compared_with(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for tags in (("v0.9.0",), ("v0.10.0",), ("vnext", "0.11.0")):
        git(repository, "commit", "--allow-empty", "-m", "more")
        for tag in tags:
            git(repository, "tag", tag)
    assert compare(repository) == 0
    assert capsys.readouterr().out == "0 break(s) against v0.10.0, 0 of them announced.\nverdict: none\n"


def test_the_verdict_for_a_release(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    client = repository / "overrides" / "devin_v3" / "_client.py"
    for text, word in (
        (CLIENT, "none"),
        (CLIENT.replace("class Devin:", "def more() -> None: ...\nclass Devin:"), "none"),  # a private module
        (CLIENT.replace("path: str = ''", "path: str = '', more: int = 1"), "minor"),
        (CLIENT.replace("path: str = ''", "path: str"), "major"),
    ):
        client.write_text(text)
        compare(repository, "--against", "HEAD")
        assert capsys.readouterr().out.endswith(f"\nverdict: {word}\n")


def test_a_planted_break(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "tag", "v0.1.0")
    planted(repository)
    assert compare(repository) == 1
    assert capsys.readouterr().out.splitlines() == [
        "devin_v3.Devin.request: parameter renamed: path → url",
        "    where    overrides/devin_v3/_client.py:2",
        "    was      path: str = ''",
        "    now      url: str = ''",
        "    breaks   calls with it fail",
        "    way out  keep the old parameter for one release and warn when it is given; or announce it: a line with "
        "`Devin.request` and `path` under `### Removed` of CHANGELOG.md's unreleased part",
        "",
        "1 break(s) against v0.1.0, 0 of them announced. 1 left.",
        "verdict: major",
    ]


def test_announced(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "tag", "v0.1.0")
    planted(repository)
    log = repository / "CHANGELOG.md"
    log.write_text(CHANGELOG.format("### Removed\n\n- `Devin.request`: the parameter `path` is called\n  `url` now."))
    assert compare(repository) == 0
    assert capsys.readouterr().out == "1 break(s) against v0.1.0, 1 of them announced.\nverdict: major\n"


@pytest.mark.parametrize(("version", "status"), [("0.1.1", 1), ("0.2.0", 0), ("1.0.0", 0)])
def test_a_version_that_may_break(
    version: str, status: int, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "tag", "v0.1.0")
    planted(repository)
    (repository / "overrides" / "devin_v3" / "_version.py").write_text(f'__version__ = "{version}"\n')
    assert compare(repository) == status
    printed = capsys.readouterr().out
    assert "parameter renamed: path → url" in printed
    assert ("may break what 0.1.0 had" in printed) is not status


def test_wheels_and_folders(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    installed = tmp_path / "site-packages"
    shutil.copytree(repository / "overrides" / "devin_v3", installed / "devin_v3")
    shutil.copytree(repository / "generated" / "devin_v3_api", installed / "devin_v3_api")
    wheel = tmp_path / "devin_v3-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path in sorted(installed.rglob("*.py")):
            archive.write(path, path.relative_to(installed))
    planted(repository)
    for against in (installed, repository, wheel):
        status = compare(repository, "--against", str(against))
        assert status == (0 if against == repository else 1), against
    assert capsys.readouterr().out.count("parameter renamed: path → url") == 2


def test_what_cannot_be_compared_with(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.whl").write_text("no wheel")
    for against, message in {
        "v9.9.9": "v9.9.9: neither a folder, a wheel nor a revision of git",
        "--output=x": "--output=x: neither a folder, a wheel nor a revision of git",
        str(tmp_path / "empty"): "neither devin_v3 nor devin_v3_api was found",
        str(tmp_path / "text.whl"): "text.whl: not a wheel",
    }.items():
        assert compare(repository, f"--against={against}") == 2
        assert message in capsys.readouterr().err


def make_break(path: str, call: str = "", parameter: str = "") -> Break:
    return Break(Difference("object-removed", path, "", None, None, parameter=parameter), call, "")


@pytest.mark.parametrize(
    ("item", "line", "counts"),
    [
        (make_break("devin_v3_api.models.Session"), "- `Session` is gone.", True),
        (make_break("devin_v3_api.models.Session"), "- `models.Session` is gone.", True),
        (make_break("devin_v3_api.models.Session"), "- Session is gone.", False),
        (make_break("devin_v3_api.models.Session"), "- `SessionOut` is gone.", False),
        (make_break("devin_v3_api.models.session.Session.title"), "- `Session.title` is gone.", True),
        (make_break("devin_v3_api.models.session.Session.title"), "- `Session` has changed.", False),
        (make_break("devin_v3_api.models.session.Session.title"), "- `title` has gone.", False),
        (make_break("devin_v3_api.api.sessions.Sessions.list", "sessions.list"), "- `sessions.list()` is gone.", True),
        (make_break("devin_v3_api.api.sessions.AsyncSessions.list"), "- `Sessions.list` is gone.", True),
        (make_break("devin_v3.Devin.request", "", "path"), "- `Devin.request` takes a `url` instead of `path`.", True),
        (make_break("devin_v3.Devin.request", "", "path"), "- `Devin.request(path=…)` is gone.", True),
        (make_break("devin_v3.Devin.__init__", "", "timeout"), "- `Devin` takes no `timeout`.", True),
        (make_break("devin_v3.Devin.request", "", "path"), "- `Devin.request` is another one.", False),
        (make_break("devin_v3_api.models.mode.Mode", "", "'fast'"), "- `Mode` has no `fast` any more.", True),
    ],
)
@pytest.mark.parametrize("title", ["Removed", "Changed", "Added"])
def test_names(item: Break, line: str, counts: bool, title: str) -> None:
    log = CHANGELOG.format(f"### Added\n\n- Something.\n\n### {title}\n\n{line}")
    assert announced(item, log) is (counts and title != "Added")


def test_what_older_versions_announced_does_not_count() -> None:
    assert not announced(make_break("devin_v3.Devin.request"), CHANGELOG.format(""))


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "1.0.0", True),
        ("1.0.0", "1.1.0", False),
        ("1.9.3", "2.0.0", True),
        ("2.0.0", "1.0.0", False),
    ],
)
def test_versions(old: str, new: str, allowed: bool) -> None:
    assert allows_breaks(old, new) is allowed


@pytest.mark.needs("sessions.archive")
def test_the_real_packages(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The SDK compared with itself has no break; one planted in a copy is caught once for both clients."""
    assert main(["api", "--against", str(root)]) == 0
    copy = tmp_path / "copy"
    ignored = shutil.ignore_patterns("__pycache__", "*.json")
    for name in ("overrides", "generated"):
        shutil.copytree(root / name, copy / name, ignore=ignored)
    for path, old, new in (
        ("generated/devin_v3_api/api/sessions.py", r"\n    (async )?def archive\(", r"\n    \1def put_away("),
        ("generated/devin_v3_api/models/session_response.py", r"\n    title: .*\n", "\n"),
        ("overrides/devin_v3/_client.py", r"\bmax_retries: int = ", "retries: int = "),
    ):
        text, count = re.subn(old, new, (copy / path).read_text())
        assert count, path
        (copy / path).write_text(text)
    capsys.readouterr()
    assert main(["api", "--root", str(copy), "--against", str(root)]) == 1
    printed = capsys.readouterr().out
    assert "devin_v3_api.api.sessions.Sessions.archive (sessions.archive): method removed" in printed
    assert "    was      def archive(devin_id: SessionId, *, org_id: str | None = None, **options" in printed
    assert "    where    generated/devin_v3_api/api/sessions.py:" in printed
    assert "session_response.SessionResponse.title: attribute removed" in printed
    assert "devin_v3.Devin.__init__: parameter renamed: max_retries → retries" in printed
