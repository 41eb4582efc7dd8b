"""Several files and folders of a repository change together or not at all, whenever the process is killed.

Everything is staged in `.sync/` beside what it replaces and flushed to disk; a journal is written last; then renames
put each thing in its place. A run that finds a journal completes it, one that finds a staging without a journal
throws it away: after `recover` the tree is the old one or the new one.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any, Literal, Self

from filelock import FileLock, Timeout

from .errors import PipelineError

FOLDER = ".sync"

Recovery = Literal["nothing", "completed", "discarded"]


class Transaction:
    """Changes to the tree under `root` that are carried out when the `with` block ends, unless it raises.

    Entering heals what a killed run left behind. Only one transaction can be open on a root at a time.

    Attributes:
        changes: What differs from the tree, as paths of files relative to the root, sorted.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / FOLDER
        self._moves: dict[str, str] = {}  # target → what is staged for it, both relative
        self._removals: list[str] = []
        self._changes: set[str] = set()
        self._lock: _Lock | None = None

    @property
    def changes(self) -> list[str]:
        return sorted(self._changes)

    def __enter__(self) -> Self:
        self._lock = _Lock(self._folder)
        try:
            _recover(self._root)
            _discard(self._folder)
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._lock is not None, "entered"  # noqa: S101
        try:
            if kind is None and (self._moves or self._removals):
                _write_journal(self._folder, self._moves, self._removals)
                _apply(self._root, self._moves, self._removals)
        except OSError as failure:
            raise PipelineError(
                f"cannot be put in place: {failure}; once it can, the next run completes it", location=str(self._root)
            ) from failure
        finally:
            if not _journal(self._folder).exists():
                _discard(self._folder)
            self._lock.release()

    def write(self, path: str, data: bytes) -> None:
        """Let the file at `path` hold `data`; a file that holds it already is not touched."""
        target = self._target(path)
        if _holds(self._root / target, data):
            return
        staged = self._stage(target)
        _write(self._folder / staged, data)
        self._changes.add(target)

    def remove(self, path: str) -> None:
        """Remove the file or folder at `path` if there is one."""
        target = self._target(path)
        if os.path.lexists(self._root / target):
            self._removals.append(target)
            self._changes.update(_below(target, _files(self._root / target)) or {target})

    def replace_tree(self, path: str, content: Mapping[str, bytes]) -> None:
        """Let the folder at `path` hold exactly `content`: relative path → bytes.

        A file that is the same in both keeps its inode and times; nothing is done if all are.
        """
        target = self._target(path)
        old = _files(self._root / target)
        new = {_relative(name): data for name, data in content.items()}
        same = {name for name in old & new.keys() if _holds(self._root / target / name, new[name])}
        if same == old == new.keys() and (self._root / target).is_dir():
            return
        staged = self._folder / self._stage(target)
        staged.mkdir(parents=True)
        for name, data in sorted(new.items()):
            file = staged / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if name in same:
                _link(self._root / target / name, file)
            else:
                _write(file, data)
        for parent in {staged, *(item for item in staged.rglob("*") if item.is_dir())}:
            _flush(parent)
        self._changes.update(_below(target, (old | new.keys()) - same))

    def _target(self, path: str) -> str:
        target = _relative(path)
        taken = [*self._moves, *self._removals]
        for other in taken:
            if PurePosixPath(target).is_relative_to(other) or PurePosixPath(other).is_relative_to(target):
                raise ValueError(f"{target} and {other} overlap")
        if not (self._root / target).parent.resolve().is_relative_to(self._root.resolve()):
            raise PipelineError("leads out of the repository through a link", location=target)
        return target

    def _stage(self, target: str) -> str:
        staged = f"staged/{len(self._moves)}"
        (self._folder / "staged").mkdir(exist_ok=True)
        self._moves[target] = staged
        return staged


def recover(root: Path) -> Recovery:
    """Heal what a killed run left under `root`.

    Returns:
        `completed` if its changes were complete and are now carried out, `discarded` if they were not.

    Raises:
        PipelineError: Another run is at work.
    """
    if not (root / FOLDER).is_dir():
        return "nothing"
    lock = _Lock(root / FOLDER)
    try:
        return _recover(root)
    finally:
        lock.release()


def output(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files to a folder that a person named, all or nothing; it is created if it does not exist.

    Args:
        folder: The folder. Entries at its top that no file is in or at stay as they are.
        files: Relative path → bytes. A folder at the top holds nothing else afterwards.

    Raises:
        PipelineError: `folder` is a file, or another run writes to it.
    """
    if folder.exists() and not folder.is_dir():
        raise PipelineError("is a file, not a folder to write into", location=str(folder))
    trees: dict[str, dict[str, bytes]] = {}
    for path, data in files.items():
        top, _, rest = path.partition("/")
        trees.setdefault(top, {})[rest] = data
    made = not folder.exists()
    try:
        with Transaction(folder) as transaction:
            for top, content in sorted(trees.items()):
                if "" in content:
                    transaction.write(top, content[""])
                else:
                    transaction.replace_tree(top, content)
    except BaseException:
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _recover(root: Path) -> Recovery:
    folder = root / FOLDER
    journal = _journal(folder)
    if not journal.exists():
        staged = folder / "staged"
        unfinished = staged.is_dir() and any(staged.iterdir())
        _discard(folder)
        return "discarded" if unfinished else "nothing"
    try:
        record: Any = json.loads(journal.read_bytes())
        moves: dict[str, str] = dict(record["moves"])
        removals: list[str] = list(record["removals"])
    except (ValueError, KeyError, TypeError):
        raise PipelineError("is not a journal of this version; remove the folder", location=str(journal)) from None
    _apply(root, moves, removals)
    _discard(folder)
    return "completed"


def _write_journal(folder: Path, moves: Mapping[str, str], removals: list[str]) -> None:
    if moves:
        _flush(folder / "staged")
    draft = folder / "journal.draft"
    _write(draft, json.dumps({"moves": moves, "removals": removals}).encode())
    draft.rename(_journal(folder))
    _flush(folder)


def _apply(root: Path, moves: Mapping[str, str], removals: list[str]) -> None:
    """Apply a journal. A step that was done before is skipped, so that an interrupted run can be resumed."""
    folder = root / FOLDER
    for target in removals:
        _set_aside(root / target, folder)
    for target, name in moves.items():
        staged, place = folder / name, root / target
        if not staged.exists():
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.is_dir() or staged.is_dir():
            _set_aside(place, folder)
        staged.replace(place)
    for parent in {(root / target).parent for target in [*moves, *removals]}:
        if parent.is_dir():
            _flush(parent)
    _journal(folder).unlink()
    _flush(folder)


def _set_aside(path: Path, folder: Path) -> None:
    if os.path.lexists(path):
        (folder / "old").mkdir(exist_ok=True)
        path.rename(Path(tempfile.mkdtemp(dir=folder / "old"), path.name))


def _discard(folder: Path) -> None:
    for name in ("staged", "old"):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "journal.draft").unlink(missing_ok=True)


def _journal(folder: Path) -> Path:
    return folder / "journal.json"


def _relative(path: str) -> str:
    parts = PurePosixPath(path)
    if parts.is_absolute() or not parts.parts or ".." in parts.parts or "\\" in path or parts.parts[0] == FOLDER:
        raise ValueError(f"{path!r} is not a path inside the repository")
    return str(parts)


def _files(folder: Path) -> set[str]:
    """Relative paths of all files below `folder`, apart from byte code that Python keeps there."""
    if not folder.is_dir():
        return set()
    names = (file.relative_to(folder) for file in folder.rglob("*") if not file.is_dir() or file.is_symlink())
    return {name.as_posix() for name in names if "__pycache__" not in name.parts}


def _below(target: str, names: set[str]) -> set[str]:
    return {f"{target}/{name}" for name in names}


def _holds(path: Path, data: bytes) -> bool:
    try:
        return not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush(folder: Path) -> None:
    """Let the entries of a folder reach the disk."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class _Lock:
    """A lock on a folder that ends with the process that holds it. The folder exists only while it is held."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = FileLock(folder / "lock", timeout=0)
        try:
            self._acquire()
        except Timeout:
            raise PipelineError("another run is in progress; wait until it ends", location=str(folder)) from None
        (folder / ".gitignore").write_text("*\n")

    def _acquire(self) -> None:
        while True:
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                self._file.acquire()
            except FileNotFoundError:  # its holder removed the folder in between
                continue
            return

    def release(self) -> None:
        """Give the lock up, and remove the folder if nothing waits in it for the next run."""
        if not _journal(self.folder).exists():
            with contextlib.suppress(OSError):
                shutil.rmtree(self.folder)
        self._file.release()
