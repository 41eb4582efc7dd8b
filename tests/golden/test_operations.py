"""The table of all operations with their names: a rename is seen in review."""

from __future__ import annotations

from pathlib import Path

from generator import document as documents
from generator.spec import naming

TABLE = Path(__file__).with_name("operations.txt")


def table(document: dict[str, object]) -> str:
    names = {key: found.dotted for key, found in naming.name(document).items()}
    width = max(map(len, names.values()))
    lines = sorted(f"{dotted:<{width}}  {key}" for key, dotted in names.items())
    return "".join(f"{line}\n" for line in lines)


def test_names_of_operations(root: Path, update_golden: bool) -> None:
    made = table(documents.load((root / "spec/openapi.yaml").read_bytes(), "spec/openapi.yaml"))
    if update_golden:
        TABLE.write_text(made, "utf-8")
    known, now = set(TABLE.read_text("utf-8").splitlines()), set(made.splitlines())
    told = [f"- {line}" for line in sorted(known - now)] + [f"+ {line}" for line in sorted(now - known)]
    assert not told, "names of operations changed (accept by `nox -s golden`):\n" + "\n".join(told)
    assert TABLE.read_text("utf-8") == made
