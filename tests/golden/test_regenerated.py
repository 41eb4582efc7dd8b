"""The committed spec and code are what the pipeline makes of the locked snapshot, byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import document as documents

from .comparison import ACCEPT, difference, outputs


@pytest.fixture(scope="module")
def committed(root: Path) -> dict[str, bytes]:
    return outputs(root)


def test_regenerating_changes_no_byte(committed: dict[str, bytes], regenerated: Path) -> None:
    message = difference(committed, outputs(regenerated))
    if message:
        pytest.fail(message, pytrace=False)


def test_the_snapshot_is_not_touched(root: Path, regenerated: Path) -> None:
    for path in [
        "spec/upstream.lock",
        *(p.relative_to(root) for p in sorted((root / "spec/upstream").rglob("*.yaml"))),
    ]:
        assert (regenerated / path).read_bytes() == (root / path).read_bytes()


def test_outputs_are_complete(committed: dict[str, bytes]) -> None:
    assert {"spec/openapi.yaml", "spec/report.json", "spec/texts/zh.yaml"} <= committed.keys()
    document = documents.load(committed["spec/openapi.yaml"], "openapi.yaml")
    names = (str(operation["operationId"]) for _, _, operation in documents.operations(document))
    resources = {name.rpartition(".")[0].replace(".", "_") for name in names}
    assert {f"generated/devin_v3_api/api/{resource}.py" for resource in resources} <= committed.keys()
    assert "generated/devin_v3_api/py.typed" in committed


def test_generated_code_contains_neither_time_nor_place(committed: dict[str, bytes], root: Path) -> None:
    for name, data in committed.items():
        assert str(root).encode() not in data, name
        assert b"\r" not in data, name


def test_a_changed_spec_is_reported_as_drift(committed: dict[str, bytes]) -> None:
    name = "spec/openapi.yaml"
    without = re.sub(rb"(\n +enum:)\n +- [^\n]+(?=\n +- )", rb"\1", committed[name], count=1)
    assert without != committed[name]
    message = difference(committed | {name: without}, committed)
    assert "The spec has changed:" in message
    assert "minor" in message or "patch" in message or "major" in message
    assert f"  differs  {name}" in message
    assert message.endswith(ACCEPT)
    assert message.count("\n") < 30


def test_a_changed_generator_is_reported_by_its_files(committed: dict[str, bytes]) -> None:
    made = dict(committed)
    del made["generated/devin_v3_api/py.typed"]
    made["generated/devin_v3_api/types.py"] += b"#"
    made["generated/devin_v3_api/new.py"] = b""
    lines = difference(committed, made).splitlines()
    assert lines == [
        "The spec is the same: the generator or its templates have changed.",
        "3 file(s) are not what is committed:",
        "  new      generated/devin_v3_api/new.py",
        "  gone     generated/devin_v3_api/py.typed",
        "  differs  generated/devin_v3_api/types.py",
        f"If that is what was meant, accept it and commit what it writes: {ACCEPT}",
    ]


def test_many_files_are_not_a_wall(committed: dict[str, bytes]) -> None:
    message = difference(
        committed, {name: data + b"\n" for name, data in committed.items() if name != "spec/openapi.yaml"}
    )
    assert message.count("\n") < 30
    assert "more" in message


def test_nothing_to_tell(committed: dict[str, bytes]) -> None:
    assert difference(committed, dict(committed)) == ""
