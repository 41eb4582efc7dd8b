"""The public surface of the SDK against the last release: what breaks without having been announced.

A break is announced if its name stands in CHANGELOG.md, under "Removed", "Changed" or "Breaking changes of the API" of
the unreleased part, or any break of a version whose first number (before 1.0: second number) is greater.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

from .. import git, repository, version
from ..errors import PipelineError
from ..release.changelog import UNRELEASED
from ..verdict import Level, Verdict
from .compare import Difference, differences
from .read import Surface, read

ROOT = repository.ROOT
PACKAGES = ("devin_v3", "devin_v3_api")

#: Where the packages are below a checkout, an unpacked wheel, or a folder of installed packages.
_FOLDERS = ("overrides", "generated", ".")

#: Packages whose exports alone are public: the parts of FakeDevin are internal.
CLOSED = ("devin_v3.testing",)

_TITLES = re.compile(r"^### (Removed|Changed|Breaking changes of the API)\s*$")


@dataclass(frozen=True, slots=True)
class Break:
    """A difference that breaks code, as it is reported to people.

    Attributes:
        difference: The difference.
        call: How users reach it, for example `sessions.list`, where that is another name than its path.
        place: File and line, in the release if it is gone.
    """

    difference: Difference
    call: str
    place: str

    def lines(self) -> Iterator[str]:
        """The break for a terminal."""
        what = self.difference
        yield f"{what.path}{f' ({self.call})' if self.call else ''}: {what.message}"
        yield f"    where    {self.place}"
        yield f"    was      {what.old or '—'}"
        yield f"    now      {what.new or '—'}"
        yield f"    breaks   {what.reason}"
        yield f"    way out  {self._way_out()}"

    def _way_out(self) -> str:
        what = self.difference
        name = self.call or ".".join(what.path.removesuffix(".__init__").split(".")[-2:])
        subject = f"`{name}`" + (f" and `{what.parameter}`" if what.parameter else "")
        title = "Removed" if what.kind.endswith("removed") else "Changed"
        keep = {
            "object-removed": "keep it, marked @deprecated, for one release; renamed: keep the old name as an alias "
            "(x-sdk-aliases in overrides/overlays/names.yaml); or ",
            "parameter-removed": "keep the old parameter for one release and warn when it is given; or ",
            "parameter-added-required": "give it a default; or ",
            "parameter-changed-required": "give it a default; or ",
            "parameter-moved": "put it where it was, or behind all others; or ",
            "value-removed": "keep the value by an overlay; or ",
        }.get(what.kind, "")
        return f"{keep}announce it: a line with {subject} under `### {title}` of CHANGELOG.md's unreleased part"


def compare(base: Path, revision: Path) -> list[Difference]:
    """Compare the public surface of the packages of two folders.

    Raises:
        PipelineError: A folder does not have the packages.
    """

    def surface(root: Path) -> Surface:
        folders = [root / name for name in _FOLDERS if any((root / name / package).is_dir() for package in PACKAGES)]
        if not folders:
            raise PipelineError(f"neither {' nor '.join(PACKAGES)} was found", location=str(root))
        return read(folders, PACKAGES, CLOSED)

    return differences(surface(base), surface(revision))


def verdict(differences: Iterable[Difference]) -> Verdict:
    """The version that differences ask for: major for a break, minor for anything else that users can name."""
    return max(
        (Verdict.MAJOR if difference.level is Level.BREAKING else Verdict.MINOR for difference in differences),
        default=Verdict.NONE,
    )


def breaks(differences: Iterable[Difference], base: Path, revision: Path) -> list[Break]:
    """The differences that break code, for people; what a class and its asynchronous twin share, once."""
    breaks: list[Break] = []
    twins: set[tuple[str, str]] = set()
    for change in sorted(differences, key=lambda change: "Async" in change.path):
        twin = _without_async(change.path), change.message.replace("asynchronous ", "")
        if change.level is not Level.BREAKING or twin in twins:  # the asynchronous twin of a class breaks with it
            continue
        twins.add(twin)
        owner = change.item.parent if change.item is not None else None
        texts = [item.docstring.value for item in (owner,) if isinstance(item, griffe.Class) and item.docstring]
        match = re.match(r"`devin\.([a-z0-9_.]+)`", texts[0]) if texts else None
        place = ""
        if change.item is not None:
            file = str(change.item.filepath)
            for folder in (revision, base):
                file = file.removeprefix(f"{folder.resolve()}/")
            place = f"{file}:{change.item.lineno or 1}" + ("" if change.new else ", as it was")
        call = f"{match[1]}.{change.path.rpartition('.')[2]}" if match else ""
        breaks.append(Break(change, call, place))
    return sorted(breaks, key=lambda item: (item.difference.path, item.difference.kind, item.difference.parameter))


def _without_async(path: str) -> str:
    return re.sub(r"(^|\.)Async(?=[A-Z])", r"\1", path)


def announced(item: Break, changelog: str) -> bool:
    """Return whether the unreleased part of a changelog names a break, and its parameter if it is about one.

    A name is its last part with what it is in (`Sessions.archive`, `sessions.archive`), or the whole path; for what
    stands in a module, its own name will do. The asynchronous twin of a class needs no line of its own.
    """
    parameter = item.difference.parameter
    parts = item.difference.path.removesuffix(".__init__").split(".")
    wanted = {item.call, *(".".join(parts[start:]) for start in range(len(parts) - 1))} - {""}
    owner, last = parts[-2:] if len(parts) > 1 else ("", parts[-1])
    if owner[:1].islower():
        wanted.add(last)
    wanted |= {_without_async(name) for name in wanted}
    for line in _lines(changelog):
        spans = {part for span in re.findall(r"`([^`]+)`", line) for part in re.findall(r"[\w.]+", span)}
        if wanted & spans and (not parameter or set(re.findall(r"\w+", parameter)) <= _words(spans)):
            return True
    return False


def _words(spans: set[str]) -> set[str]:
    return {word for span in spans for word in span.split(".")}


def _lines(changelog: str) -> Iterator[str]:
    """The list items under the titles that announce, each in one line."""
    _, _, rest = changelog.partition(UNRELEASED)
    unreleased = re.split(r"^## ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    counts = False
    item = ""
    for line in [*unreleased.splitlines(), "### "]:
        if line.startswith(("### ", "- ", "* ")) or not line.strip():
            if counts and item:
                yield item
            item = ""
        if line.startswith("### "):
            counts = bool(_TITLES.match(line))
        else:
            item = f"{item} {line.strip()}"


def allows_breaks(old: str, new: str) -> bool:
    """Return whether a version may break the one before: a greater first number, before 1.0 a greater second one."""
    before, after = version.parse(old), version.parse(new)
    return after[0] > before[0] or (after[0] == before[0] == 0 and after[1] > before[1])


def version_of(root: Path) -> str:
    """The version of the packages of a folder; empty where it says none of the form 1.2.3."""
    for folder in _FOLDERS:
        path = root / folder / "devin_v3" / "_version.py"
        if path.is_file() and (match := re.search(r'"(\d+\.\d+\.\d+)"', path.read_text("utf-8"))):
            return match[1]
    return ""


def unpack(against: str, root: Path, folder: Path) -> Path:
    """The packages to compare with: a folder as it is; a wheel or a revision of git unpacked into `folder`.

    Raises:
        PipelineError: It is neither a folder, a wheel nor a revision.
    """
    path = Path(against)
    if path.is_dir():
        return path
    if path.is_file():
        try:
            data = path.read_bytes()
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                archive.extractall(folder)
        except (OSError, zipfile.BadZipFile) as error:
            raise PipelineError(f"not a wheel: {error}", location=against) from None
        return folder
    if against.startswith("-") or not re.fullmatch(r"[\w./@^~{}+-]+", against):
        raise PipelineError("neither a folder, a wheel nor a revision of git", location=against)
    try:
        git.output(root, "rev-parse", "--verify", "--quiet", f"{against}^{{commit}}")
    except PipelineError:
        raise PipelineError("neither a folder, a wheel nor a revision of git", location=against) from None
    present = git.output(root, "ls-tree", "-d", "--name-only", against).decode().split()
    data = git.output(root, "archive", "--format=zip", against, *(name for name in _FOLDERS if name in present))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(folder)
    return folder


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator api`."""
    parser.add_argument("--against", metavar="REF|WHEEL|DIR", help="what to compare with (default: the last tag v*)")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help="the repository (default: this one)")


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; the exit status is 1 if something breaks that was not announced."""
    root: Path = arguments.root
    against = arguments.against or git.last_tag(root)
    if not against:
        sys.stdout.write(
            "Nothing to compare with: no release has been tagged here (v1.2.3). A shallow clone has no tags: "
            "git fetch --tags. Compare with anything else by --against REF, WHEEL or DIR.\n"
        )
        return 0
    with tempfile.TemporaryDirectory(prefix="devin-v3-api-") as folder:
        base = unpack(against, root, Path(folder))
        differences = compare(base, root)
        all_breaks = breaks(differences, base, root)
        versions = version_of(base), version_of(root)
    log = root / repository.CHANGELOG
    changelog = log.read_text("utf-8") if log.is_file() else ""
    open_breaks = [change for change in all_breaks if not announced(change, changelog)]
    sys.stdout.writelines(f"{line}\n" for change in open_breaks for line in [*change.lines(), ""])
    counts = f"{len(all_breaks)} break(s) against {against}, {len(all_breaks) - len(open_breaks)} of them announced"
    allowed = bool(open_breaks) and all(versions) and allows_breaks(*versions)
    rest = (
        f"; {versions[1]} may break what {versions[0]} had."
        if allowed
        else f". {len(open_breaks)} left."
        if open_breaks
        else "."
    )
    sys.stdout.write(f"{counts}{rest}\nverdict: {verdict(differences).word}\n")
    return 1 if open_breaks and not allowed else 0
