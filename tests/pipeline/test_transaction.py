"""Transactions: all or nothing, under exceptions, concurrency and SIGKILL at every system call."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.errors import PipelineError
from generator.transaction import FOLDER, Transaction, output, recover

REPOSITORY = Path(__file__).parents[2]

OLD = {
    "spec/openapi.yaml": "old",
    "spec/gone.yaml": "old",
    "generated/api/a.py": "old",
    "generated/api/same.py": "same",
}
NEW = {"spec/openapi.yaml": "new", "generated/api/b.py": "new", "generated/api/deep/c.py": "new"} | {
    "generated/api/same.py": "same"
}


def plant(root: Path, tree: dict[str, str]) -> None:
    for name, text in tree.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def tree(root: Path) -> dict[str, str]:
    files = (file for file in root.rglob("*") if file.is_file())
    return {str(file.relative_to(root)): file.read_text() for file in files}


def change(transaction: Transaction) -> None:
    transaction.write("spec/openapi.yaml", b"new")
    transaction.remove("spec/gone.yaml")
    contents = {name.removeprefix("generated/api/"): text.encode() for name, text in NEW.items() if "/api/" in name}
    transaction.replace_tree("generated/api", contents)


def change_and_fail(transaction: Transaction) -> None:
    change(transaction)
    raise ZeroDivisionError


def write_and_replace(transaction: Transaction) -> None:
    transaction.write("a/b", b"")
    transaction.replace_tree("a", {})


def test_commits_everything_at_the_end(tmp_path: Path) -> None:
    plant(tmp_path, OLD)
    with Transaction(tmp_path) as transaction:
        change(transaction)
        assert {name: text for name, text in tree(tmp_path).items() if not name.startswith(FOLDER)} == OLD
    assert tree(tmp_path) == NEW
    assert transaction.changes == [
        "generated/api/a.py",
        "generated/api/b.py",
        "generated/api/deep/c.py",
        "spec/gone.yaml",
        "spec/openapi.yaml",
    ]


def test_changes_nothing_on_an_exception(tmp_path: Path) -> None:
    plant(tmp_path, OLD)
    with pytest.raises(ZeroDivisionError), Transaction(tmp_path) as transaction:
        change_and_fail(transaction)
    assert tree(tmp_path) == OLD


def test_what_is_the_same_is_not_touched(tmp_path: Path) -> None:
    plant(tmp_path, OLD)
    for name in OLD:
        os.utime(tmp_path / name, (1, 1))
    with Transaction(tmp_path) as transaction:
        transaction.write("spec/gone.yaml", b"old")
        transaction.replace_tree("generated/api", {"a.py": b"other", "same.py": b"same"})
    assert (tmp_path / "generated/api/same.py").stat().st_mtime == 1
    assert (tmp_path / "spec/gone.yaml").stat().st_mtime == 1
    assert (tmp_path / "generated/api/a.py").stat().st_mtime != 1
    folder = (tmp_path / "generated/api").stat()
    with Transaction(tmp_path) as transaction:
        transaction.replace_tree("generated/api", {"a.py": b"other", "same.py": b"same"})
    assert (tmp_path / "generated/api").stat().st_ino == folder.st_ino
    assert transaction.changes == []


def test_only_one_run_at_a_time(tmp_path: Path) -> None:
    with Transaction(tmp_path), pytest.raises(PipelineError, match="another run is in progress"):
        Transaction(tmp_path).__enter__()
    with Transaction(tmp_path):  # and the lock ends with its holder
        pass
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "lock").write_text("stale")
    with Transaction(tmp_path) as transaction:
        transaction.write("a", b"a")
    assert tree(tmp_path) == {"a": "a"}


@pytest.mark.parametrize("path", ["../a", "/a", "a/../../b", "", ".sync/journal.json", "a\\b"])
def test_paths_stay_inside(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"), Transaction(tmp_path) as transaction:
        transaction.write(path, b"")


def test_overlapping_changes_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="overlap"), Transaction(tmp_path) as transaction:
        write_and_replace(transaction)


def test_links_out_of_the_repository_are_refused(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "root/spec").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PipelineError, match=r"spec/openapi\.yaml: leads out"), Transaction(tmp_path / "root") as change:
        change.write("spec/openapi.yaml", b"")
    assert tree(tmp_path / "elsewhere") == {}


def test_a_folder_in_the_place_of_a_file_and_back(tmp_path: Path) -> None:
    plant(tmp_path, {"a/b": "old", "c": "old"})
    with Transaction(tmp_path) as transaction:
        transaction.write("a", b"new")
        transaction.replace_tree("c", {"d": b"new"})
    assert tree(tmp_path) == {"a": "new", "c/d": "new"}


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [{repository!r}, {tests!r}]
from generator.transaction import Transaction
from test_transaction import change

left = int(sys.argv[2])
def count(event, arguments):
    # Every system call that touches the file system passes the audit hooks, before it is carried out.
    global left
    if event != "os.kill" and event.partition(".")[0] in ("os", "open", "shutil", "fcntl", "tempfile"):
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
sys.addaudithook(count)
with Transaction(Path(sys.argv[1])) as transaction:
    change(transaction)
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_sigkill_at_every_step(tmp_path: Path) -> None:
    code = KILLED.format(repository=str(REPOSITORY), tests=str(Path(__file__).parent))
    outcomes: list[str] = []
    step = 0
    while True:
        batch = []
        for _ in range(16):
            root = tmp_path / str(step)
            plant(root, OLD)
            child = subprocess.Popen(
                [sys.executable, "-B", "-c", code, str(root), str(step)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            batch.append((root, child))
            step += 1
        finished = 0
        for root, child in batch:
            stdout, stderr = child.communicate()
            if stdout.strip() == b"done":
                finished += 1
                assert tree(root) == NEW
                continue
            assert child.returncode == -signal.SIGKILL, stderr.decode()
            healed = recover(root)
            assert healed != "discarded" or tree(root) == OLD
            assert healed != "completed" or tree(root) == NEW
            assert tree(root) in (OLD, NEW)
            outcomes.append("new" if tree(root) == NEW else "old")
            with Transaction(root) as transaction:  # and the next run gets where this one wanted to
                change(transaction)
            assert tree(root) == NEW
        if finished:
            break
    assert outcomes == sorted(outcomes, reverse=True)  # once new, always new
    assert outcomes.count("old") > 10
    assert outcomes.count("new") > 10


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_lock_of_a_killed_run_ends_with_it(tmp_path: Path) -> None:
    code = (
        f"import sys, time; sys.path.insert(0, {str(REPOSITORY)!r})\n"
        "from pathlib import Path; from generator.transaction import Transaction\n"
        "with Transaction(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"held\n"
    with pytest.raises(PipelineError, match="another run"):
        recover(tmp_path)
    child.kill()
    child.communicate()
    assert recover(tmp_path) == "nothing"


def test_recovery_completes_a_journal_and_discards_a_staging(tmp_path: Path) -> None:
    plant(tmp_path, {"a": "old", f"{FOLDER}/staged/0": "new"})
    assert recover(tmp_path) == "discarded"
    assert tree(tmp_path) == {"a": "old"}
    plant(
        tmp_path,
        {f"{FOLDER}/staged/0": "new", f"{FOLDER}/journal.json": '{"moves": {"a": "staged/0"}, "removals": []}'},
    )
    assert recover(tmp_path) == "completed"
    assert tree(tmp_path) == {"a": "new"}


def test_an_unknown_journal_is_left_alone(tmp_path: Path) -> None:
    plant(tmp_path, {f"{FOLDER}/journal.json": "[]"})
    with pytest.raises(PipelineError, match=r"journal\.json: is not a journal of this version"):
        recover(tmp_path)
    assert (tmp_path / FOLDER / "journal.json").exists()


def test_output_is_made_or_its_entries_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    output(folder, {"openapi.yaml": b"1", "api/a.py": b"1"})
    assert tree(tmp_path) == {"out/openapi.yaml": "1", "out/api/a.py": "1"}
    plant(folder, {"mine.txt": "mine"})
    output(folder, {"openapi.yaml": b"2", "api/b.py": b"2"})
    assert tree(tmp_path) == {"out/openapi.yaml": "2", "out/api/b.py": "2", "out/mine.txt": "mine"}
    assert sorted(path.name for path in folder.iterdir()) == ["api", "mine.txt", "openapi.yaml"]


def test_output_is_as_it_was_on_failure(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    plant(folder, {"openapi.yaml": "1"})
    for place in (folder, tmp_path / "new"):
        with pytest.raises(ValueError, match="not a path inside"):
            output(place, {"openapi.yaml": b"2", "x/../y": b"2"})
    assert tree(tmp_path) == {"out/openapi.yaml": "1"}
    assert not (tmp_path / "new").exists()
    with pytest.raises(PipelineError, match="is a file"):
        output(folder / "openapi.yaml", {})


def test_two_outputs_into_one_folder_exclude_each_other(tmp_path: Path) -> None:
    with Transaction(tmp_path / "out"), pytest.raises(PipelineError, match="another run"):
        output(tmp_path / "out", {"a": b"1"})
    start = time.monotonic()
    output(tmp_path / "out", {"a": b"1"})
    assert time.monotonic() - start < 5
    assert tree(tmp_path) == {"out/a": "1"}


def test_a_removal_can_be_all(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with Transaction(tmp_path) as changes:
        changes.remove("a")
    assert changes.changes == ["a"]
    assert [path.name for path in tmp_path.iterdir()] == []
