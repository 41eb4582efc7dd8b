"""`python -m generator release`, in real repositories: what it writes, and what it refuses."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from generator import version
from generator.__main__ import main
from generator.errors import PipelineError
from generator.release import changelog
from generator.verdict import Verdict

CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- A thing.
"""
SPEC = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /things:
    get:
      operationId: list
      summary: Lists.
      responses: {"200": {description: OK}}
"""
MORE = """\
  /others:
    get:
      operationId: others
      responses: {"200": {description: OK}}
"""
NOON = "1767268800"  # 2026-01-01T12:00:00Z


class Repository:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("CHANGELOG.md", CHANGELOG)
        self.write(version.PATH, '"""The version."""\n\n__version__ = "0.1.0"\n')
        self.write("spec/openapi.yaml", SPEC)
        self.git("init", "--quiet")
        self.commit()

    def write(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")

    def git(self, *arguments: str) -> str:
        identity = {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        dates = {"GIT_AUTHOR_DATE": f"{NOON} +0000", "GIT_COMMITTER_DATE": f"{NOON} +1400"}
        command = ["git", "-C", str(self.root), "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", *arguments]
        return subprocess.run(
            command, env=os.environ | identity | dates, check=True, capture_output=True, encoding="utf-8"
        ).stdout

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "c")

    def release(self, *arguments: str) -> int:
        return main(["release", "--root", str(self.root), *arguments])

    def released(self, *unreleased: str) -> None:
        """Release what is there, tag it, and go on."""
        assert self.release() == 0
        self.commit()
        self.git("tag", "--annotate", "v0.1.0", "--message", "v0.1.0")
        if unreleased:
            self.unreleased(*unreleased)

    def unreleased(self, *lines: str) -> None:
        notes = "\n".join(f"- {line}" for line in lines)
        self.write(
            "CHANGELOG.md", self.read("CHANGELOG.md").replace("## [Unreleased]\n", f"## [Unreleased]\n\n{notes}\n")
        )
        self.commit()

    def versions(self) -> tuple[str, list[str]]:
        return version.read(self.root), changelog.versions(self.read("CHANGELOG.md"))


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return Repository(tmp_path)


def test_the_first_release_is_the_written_version(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert repository.release() == 0
    assert repository.versions() == ("0.1.0", ["0.1.0"])
    assert repository.read("CHANGELOG.md") == CHANGELOG.replace(
        "## [Unreleased]\n", "## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n"
    )
    output = capsys.readouterr().out
    assert "git tag --annotate v0.1.0" in output
    assert repository.git("tag") == ""
    assert repository.git("log", "--format=%s") == "c\n"


def test_the_date_is_that_of_source_date_epoch(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "951782400")
    assert repository.release() == 0
    assert "## [0.1.0] - 2000-02-29\n" in repository.read("CHANGELOG.md")


@pytest.mark.parametrize("epoch", ["yesterday", "1e9", "9" * 30])
def test_an_invalid_date(
    repository: Repository, epoch: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert repository.release() == 2
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("spec", "api", "expected"),
    [
        (SPEC, "none", "0.1.1"),
        (SPEC.replace("Lists.", "Lists things."), "none", "0.1.1"),
        (SPEC + MORE, "none", "0.2.0"),
        (SPEC, "minor", "0.2.0"),
        (SPEC + MORE, "patch", "0.2.0"),
        (SPEC.replace("/things", "/elsewhere"), "none", "0.2.0"),
        (SPEC, "major", "0.2.0"),
    ],
)
def test_the_larger_verdict_makes_the_version(repository: Repository, spec: str, api: str, expected: str) -> None:
    repository.released("More.")
    repository.write("spec/openapi.yaml", spec)
    repository.git("commit", "--quiet", "--all", "--allow-empty", "--message", "spec")
    assert repository.release("--api", api) == 0
    assert repository.versions() == (expected, [expected, "0.1.0"])
    assert changelog.section(repository.read("CHANGELOG.md"), expected) == "- More.\n"
    assert changelog.section(repository.read("CHANGELOG.md"), "0.1.0") == "### Added\n\n- A thing.\n"


def test_a_higher_version_is_anyones_decision(repository: Repository) -> None:
    repository.released("More.")
    assert repository.release("--api", "patch", "--version", "1.0.0") == 0
    assert repository.versions() == ("1.0.0", ["1.0.0", "0.1.0"])


def test_a_higher_version_that_is_written_already_counts(repository: Repository) -> None:
    repository.released("More.")
    repository.write(version.PATH, '__version__ = "0.10.0"\n')
    repository.commit()
    assert repository.release("--api", "minor") == 0
    assert repository.versions() == ("0.10.0", ["0.10.0", "0.1.0"])


@pytest.mark.parametrize("wanted", ["0.1.1", "0.1.0", "0.0.9"])
def test_a_version_that_is_too_low(repository: Repository, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    repository.write("spec/openapi.yaml", SPEC + MORE)
    repository.commit()
    assert repository.release("--api", "none", "--version", wanted) == 2
    assert f"{wanted} is too low: since 0.1.0: spec minor, SDK none; at least 0.2.0" in capsys.readouterr().err
    unchanged(repository)


@pytest.mark.parametrize("wanted", ["1", "1.0", "1.0.0rc1", "v1.0.0", "01.0.0", "1.0.0\n", "١.0.0"])
def test_an_invalid_version(repository: Repository, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    assert repository.release("--api", "none", "--version", wanted) == 2
    assert "is not a version" in capsys.readouterr().err
    unchanged(repository)


def test_an_invalid_first_version(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert repository.release("--version", "one") == 2
    assert "'one' is not a version" in capsys.readouterr().err
    unchanged(repository)


def test_the_python_surface_must_be_judged(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    assert repository.release() == 2
    assert "--api none, patch, minor or major" in capsys.readouterr().err
    unchanged(repository)


@pytest.mark.parametrize("name", ["CHANGELOG.md", "stray.txt"])
def test_a_dirty_tree(repository: Repository, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = CHANGELOG + "- Another.\n"
    repository.write(name, before)
    assert repository.release() == 2
    assert name in capsys.readouterr().err
    assert repository.read(name) == before


@pytest.mark.parametrize("text", ["", "### Added\n", "Words.\n", "-\n"])
def test_nothing_unreleased(repository: Repository, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    repository.write("CHANGELOG.md", f"# Changelog\n\n## [Unreleased]\n\n{text}")
    repository.git("commit", "--quiet", "--all", "--message", "c")
    assert repository.release() == 2
    assert "nothing is unreleased" in capsys.readouterr().err
    unchanged(repository)


def test_no_second_release_without_news(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released()
    assert repository.release("--api", "none") == 2
    assert "nothing is unreleased" in capsys.readouterr().err


def test_a_clone_without_its_tags(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    repository.git("tag", "--delete", "v0.1.0")
    assert repository.release() == 2
    assert "git fetch --tags" in capsys.readouterr().err
    unchanged(repository)


def test_a_tag_that_is_taken(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released()
    repository.git("checkout", "--quiet", "-b", "other")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "other")
    repository.git("tag", "v0.1.1")
    repository.git("checkout", "--quiet", "-")
    repository.unreleased("More.")
    assert repository.release("--api", "none") == 2
    assert "v0.1.1" in capsys.readouterr().err
    unchanged(repository)


def test_outside_a_checkout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "--root", str(tmp_path)]) == 2
    assert "not a git repository" in capsys.readouterr().err


def test_the_verdict_alone_writes_nothing(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    repository.write("spec/openapi.yaml", SPEC + MORE)
    capsys.readouterr()
    assert repository.release("--verdict") == 0
    output = capsys.readouterr().out
    assert output == "since 0.1.0: spec minor, SDK not said (--api); at least 0.2.0\nversion: 0.2.0\n"
    assert repository.versions() == ("0.1.0", ["0.1.0"])


def test_notes_are_those_of_the_tag(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("More.")
    capsys.readouterr()
    assert repository.release("--notes", "v0.1.0") == 0
    assert capsys.readouterr().out == "### Added\n\n- A thing.\n"


@pytest.mark.parametrize("tag", ["v0.2.0", "0.1.0", "v0.1.0.post1", "main", ""])
def test_notes_of_a_tag_that_is_not_the_versions(
    repository: Repository, tag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.released("More.")
    assert repository.release("--notes", tag) == 2
    assert "v0.1.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("current", "verdict", "expected"),
    [
        ("0.1.9", Verdict.MAJOR, "0.2.0"),
        ("0.9.9", Verdict.MINOR, "0.10.0"),
        ("0.1.9", Verdict.PATCH, "0.1.10"),
        ("1.2.3", Verdict.MAJOR, "2.0.0"),
        ("1.2.3", Verdict.MINOR, "1.3.0"),
        ("1.2.3", Verdict.PATCH, "1.2.4"),
        ("1.2.3", Verdict.NONE, "1.2.3"),
    ],
)
def test_what_a_verdict_makes_of_a_version(current: str, verdict: Verdict, expected: str) -> None:
    assert version.proposed(current, verdict) == expected


def test_a_file_without_a_version(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="No such file"):
        version.read(tmp_path)
    (tmp_path / version.PATH).parent.mkdir(parents=True)
    (tmp_path / version.PATH).write_text("VERSION = 1\n", encoding="utf-8")
    with pytest.raises(PipelineError, match="__version__"):
        version.read(tmp_path)


def unchanged(repository: Repository) -> None:
    assert repository.git("status", "--porcelain") == ""


def test_a_release_has_no_old_name_that_is_due(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.released("Something.")
    schema = "{type: object, x-sdk-aliases: {Old: {since: 0.1.0, until: 0.2.0}}}"
    repository.write("spec/openapi.yaml", f"{SPEC}components: {{schemas: {{New: {schema}}}}}\n")
    repository.commit()
    assert repository.release("--api", "minor") == 2
    output = capsys.readouterr().err
    assert "version 0.2.0 must not have these old names any more" in output
    assert "Old (of New, until 0.2.0)" in output
    assert repository.versions() == ("0.1.0", ["0.1.0"])
