"""Make a release: judge what changed since the last tag, set the version, date the changelog. Commits nothing.

The verdict is the larger of two: that of the spec (`drift` of the last tag against the tree) and that of the public
Python surface, which `nox -s api` finds and `--api` hands over.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from .. import document, drift, git, repository, version
from ..errors import PipelineError
from ..spec import aliases
from ..transaction import Transaction
from ..verdict import Verdict
from . import changelog

ROOT = repository.ROOT
SPEC = repository.DOCUMENT


@dataclass(frozen=True, slots=True)
class Judgement:
    """The changes since the last release, judged.

    Attributes:
        last: The version of the last tag; None before the first release.
        spec: The verdict of the spec.
        api: The verdict of the Python surface; None if it was not given.
    """

    last: str | None
    spec: Verdict
    api: Verdict | None

    @property
    def verdict(self) -> Verdict:
        """The larger of both; a release is at least a patch."""
        return max(self.spec, self.api or Verdict.NONE, Verdict.PATCH)

    def next(self, written: str) -> str:
        """The version to release: the one the verdict demands, or the one in pyproject.toml if that is higher."""
        return max(written, self.least or written, key=version.parse)

    @property
    def least(self) -> str | None:
        """The lowest version that the verdict allows; None before the first release."""
        return version.proposed(self.last, self.verdict) if self.last else None

    def __str__(self) -> str:
        if self.last is None:
            return "first release: nothing to compare with"
        api = self.api.word if self.api is not None else "not said (--api)"
        return f"since {self.last}: spec {self.spec.word}, SDK {api}; at least {self.least}"


def judge(root: Path, api: Verdict | None = None) -> Judgement:
    """Compare the tree with the last tag.

    Args:
        root: The repository.
        api: The verdict of the Python surface.

    Raises:
        PipelineError: Not a checkout, the tag has no spec, or tags and changelog do not fit together.
    """
    tag = git.last_tag(root)
    newest = next(iter(changelog.versions(_changelog(root))), None)
    last = tag.removeprefix("v") if tag else None
    if newest != last:
        missing = f"v{newest}" if newest else tag
        raise PipelineError(
            f"the newest version there is {newest or 'none'}, the last tag is {tag or 'none'}: "
            f"get the tags (git fetch --tags), tag what was released, or mend the section of {missing}",
            location=changelog.NAME,
        )
    if last is None:
        return Judgement(None, Verdict.NONE, api)
    version.parse(last)
    old = git.output(root, "show", f"{tag}:{SPEC}")
    new = (root / SPEC).read_bytes()
    report = drift.compare(document.load(old, f"{tag}:{SPEC}"), document.load(new, SPEC))
    return Judgement(last, report.verdict, api)


def release(root: Path, *, api: Verdict | None = None, wanted: str | None = None) -> list[str]:
    """Set the version and date the changelog.

    Args:
        root: The repository; nothing in it may be uncommitted.
        api: The verdict of the Python surface; required unless this is the first release.
        wanted: The version, if not the one that the verdict makes.

    Returns:
        Lines for a person: what was judged and written, and what to do next.

    Raises:
        PipelineError: The tree is dirty, nothing is unreleased, the version is lower than what changed demands, or it
            should not have an old name any more. Nothing is written then.
    """
    if dirty := git.text(root, "status", "--porcelain").splitlines():
        raise PipelineError(f"{len(dirty)} uncommitted change(s), the first: {dirty[0].strip()}; commit or stash them")
    judgement = judge(root, api)
    if judgement.last and api is None:
        raise PipelineError("say what nox -s api says of the Python surface: --api none, patch, minor or major")
    new = wanted or judgement.next(version.read(root))
    version.parse(new)
    if judgement.least and version.parse(new) < version.parse(judgement.least):
        raise PipelineError(f"{new} is too low: {judgement}")
    if git.text(root, "tag", "--list", f"v{new}"):
        raise PipelineError(f"the tag v{new} already exists on another branch")
    aliases.check_due(document.load((root / SPEC).read_bytes(), SPEC), new)
    dated = changelog.release(_changelog(root), new, _today(root))
    with Transaction(root) as changes:
        changes.write(changelog.NAME, dated.encode())
        changes.write(version.PATH, version.written(root, new))
        files = changes.changes
    return [
        str(judgement),
        f"written: {', '.join(files)}",
        "next, after a look at them:",
        f'  git commit --all --message "Release {new}"',
        f'  git tag --annotate v{new} --message "devin-v3 {new}"',
        f"  git push origin HEAD v{new}",
    ]


def notes(root: Path, tag: str) -> str:
    """The section of the changelog for a tag.

    Raises:
        PipelineError: The tag is not that of the tree's version, or the version has no section.
    """
    if tag != (expected := f"v{version.read(root)}"):
        raise PipelineError(
            f"the tag is {tag!r}, the version that is tagged makes it {expected}", location=version.PATH
        )
    return changelog.section(_changelog(root), tag.removeprefix("v"))


def _changelog(root: Path) -> str:
    try:
        return (root / changelog.NAME).read_text("utf-8")
    except OSError as error:
        raise PipelineError(error.strerror or str(error), location=changelog.NAME) from None


def _today(root: Path) -> str:
    """The day of SOURCE_DATE_EPOCH or of the last commit, in UTC; not that of the clock: it can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or git.text(root, "log", "-1", "--format=%ct")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise PipelineError(f"{epoch!r} is not a time in epoch seconds", location="SOURCE_DATE_EPOCH") from None


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator release`."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--verdict", action="store_true", help="say what changed and what version it makes; write nothing"
    )
    what.add_argument(
        "--notes", metavar="TAG", help="print the changelog's section for a tag; it must be the version's"
    )
    words = [verdict.word for verdict in Verdict]
    parser.add_argument("--api", choices=words, help="what nox -s api says of the public Python surface")
    parser.add_argument("--version", metavar="X.Y.Z", help="the version, if higher than what the verdict makes")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help="the repository (default: this one)")


def run(arguments: argparse.Namespace) -> int:
    """Make the release, or print what it would be."""
    root: Path = arguments.root
    if arguments.notes is not None:
        sys.stdout.write(notes(root, arguments.notes))
        return 0
    api = Verdict[arguments.api.upper()] if arguments.api else None
    if arguments.verdict:
        judgement = judge(root, api)
        lines = [str(judgement), f"version: {judgement.next(version.read(root))}"]
    else:
        lines = release(root, api=api, wanted=arguments.version)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0
