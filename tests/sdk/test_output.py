"""Structured output: classes to schemas of Draft 7, and responses to instances."""

from __future__ import annotations

import dataclasses
import enum
import json
import subprocess
import sys
from typing import Any, Literal, NotRequired, Optional, TypedDict

import attrs
import jsonschema
import msgspec
import pydantic
import pydantic.dataclasses
import pytest
from devin_v3 import InvalidArgumentError, Session, StructuredOutputError
from devin_v3._call.schemas import problem_of
from devin_v3.sessions import output

from tests.sdk.server import Reply, Server, session

Severity = Literal["low", "high"]


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class PydanticIssue(pydantic.BaseModel):
    """An issue."""

    line: int = pydantic.Field(ge=1, description="Where")
    severity: Severity = "low"
    colour: Colour = pydantic.Field(default=Colour.RED, description="of the mark")


class PydanticReport(pydantic.BaseModel):
    issues: list[PydanticIssue]
    pair: tuple[int, str] = (1, "a")
    note: Optional[str] = None  # noqa: UP045 (people write it)
    parent: Optional["PydanticReport"] = None  # noqa: UP037, UP045


class PydanticTree(pydantic.BaseModel):
    children: list["PydanticTree"] = []  # noqa: UP037


@pydantic.dataclasses.dataclass
class PydanticData:
    n: int


class StructIssue(msgspec.Struct):
    line: int
    severity: Severity = "low"


class StructReport(msgspec.Struct):
    issues: list[StructIssue]
    pair: tuple[int, str] = (1, "a")


@attrs.define
class AttrsReport:
    issues: list[StructIssue]
    n: int = 0


@dataclasses.dataclass
class DataIssue:
    line: int


@dataclasses.dataclass
class DataReport:
    issues: list[DataIssue]
    by_name: dict[str, DataIssue] = dataclasses.field(default_factory=dict)


class DictReport(TypedDict):
    issues: list[DataIssue]
    n: NotRequired[int]


KINDS = [PydanticReport, StructReport, AttrsReport, DataReport, DictReport]
DATA = {"issues": [{"line": 3}]}


@pytest.mark.parametrize("kind", [*KINDS, PydanticTree, PydanticData])
def test_the_schema_is_draft_7_and_self_contained(kind):
    schema = output.schema_of(kind)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["type"] == "object"
    jsonschema.Draft7Validator.check_schema(schema)
    text = json.dumps(schema)
    assert "$defs" not in text
    assert "prefixItems" not in text
    assert problem_of(schema) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_it_takes_what_fits_and_nothing_else(kind):
    validator = jsonschema.Draft7Validator(output.schema_of(kind))
    assert validator.is_valid(DATA)
    assert not validator.is_valid({"issues": "none"})
    assert not validator.is_valid({"issues": [{}]})
    assert not validator.is_valid({})
    assert not validator.is_valid([])


def test_draft_7_reads_tuples_and_what_stands_beside_a_reference():
    validator = jsonschema.Draft7Validator(output.schema_of(PydanticReport))
    assert validator.is_valid({**DATA, "pair": [1, "a"]})
    assert not validator.is_valid({**DATA, "pair": ["a", 1]})
    assert not validator.is_valid({**DATA, "pair": [1, "a", 2]})
    assert validator.is_valid({"issues": [{"line": 1, "colour": "red"}]})
    assert not validator.is_valid({"issues": [{"line": 1, "colour": "green"}]})
    described = output.schema_of(PydanticReport)["definitions"]["PydanticIssue"]["properties"]["colour"]
    assert described["allOf"] == [{"$ref": "#/definitions/Colour"}]
    assert described["description"] == "of the mark"


def test_recursion_works():
    validator = jsonschema.Draft7Validator(output.schema_of(PydanticTree))
    assert validator.is_valid({"children": [{"children": [{"children": []}]}]})
    assert not validator.is_valid({"children": [{"children": [{"children": 7}]}]})


def test_names_of_properties_are_not_taken_for_keywords():
    kind = msgspec.defstruct("Odd", [("definitions", int), ("items", str), ("discriminator", str)])
    schema = output.schema_of(kind)
    assert set(schema["properties"]) == {"definitions", "items", "discriminator"}


@pytest.mark.parametrize("kind", [int, list[int], str, 7, "text", lambda: None, list[DataIssue]])
def test_what_is_not_an_object_is_refused(kind):
    with pytest.raises(InvalidArgumentError, match="output"):
        output.schema_of(kind)


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"$ref": "https://x.example/schema.json"}, "external"),
        ({"properties": {"a": {"items": {"$ref": "other.json#/a"}}}}, "external"),
        ({"allOf": [{"$ref": "#/definitions/missing"}]}, "leads nowhere"),
        ({"description": "x" * 65_536}, "at most 65536"),
        ({"default": object()}, "is not JSON"),
    ],
)
def test_a_schema_that_the_api_would_not_take_is_refused(connect, schema, message):
    with Server([]) as server:
        for call in (
            lambda devin: devin.sessions.create(prompt="p", output=schema),
            lambda devin: devin.sessions.create(prompt="p", structured_output_schema=schema),
        ):
            with pytest.raises(InvalidArgumentError, match=message):
                call(connect(server.url))
        assert server.requests == []


def test_a_schema_of_exactly_64_kb_is_fine():
    schema: dict[str, Any] = {"description": ""}
    schema["description"] = "x" * (65_536 - len(msgspec.json.encode(schema)))
    assert problem_of(schema) == ""
    schema["description"] += "x"
    assert "65537 bytes" in problem_of(schema)


def test_data_that_looks_like_a_reference_is_not_followed():
    assert problem_of({"const": {"$ref": "https://x.example"}, "properties": {"$ref": {"type": "string"}}}) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_the_output_of_a_session_is_an_instance(connect, kind):
    def handler(request):
        if request.method == "POST":
            assert request.json["structured_output_schema"] == output.schema_of(kind)
            return Reply(body=session())
        return Reply(body=session(status="exit", structured_output=DATA))

    with Server(handler) as server:
        devin = connect(server.url)
        assert devin.sessions.create(prompt="p", output=kind).output is None
        result = devin.sessions.run("p", output=kind).output
        again = devin.sessions.wait("devin-1", output=kind).output
    if kind is DictReport:
        assert result == {"issues": [DataIssue(3)]}
    else:
        assert isinstance(result, kind)
        assert result.issues[0].line == 3
    assert result == again


def test_without_a_class_the_output_is_what_came(connect):
    with Server(lambda request: Reply(body=session(status="exit", structured_output=DATA))) as server:
        devin = connect(server.url)
        assert devin.sessions.run("p", structured_output_schema={"type": "object"}).output == DATA
        assert devin.sessions.run("p", output={"type": "object"}).output == DATA


@pytest.mark.parametrize("kind", KINDS)
def test_an_output_that_does_not_fit_says_so(connect, kind):
    with Server(lambda request: Reply(body=session(status="exit", structured_output={"issues": 7}))) as server:
        done = connect(server.url).sessions.run("p", output=kind)
    assert done.structured_output == {"issues": 7}
    with pytest.raises(StructuredOutputError, match=kind.__name__):
        done.output  # noqa: B018


def test_two_schemas_are_one_too_many(connect):
    with pytest.raises(InvalidArgumentError, match="not both"):
        connect("http://127.0.0.1:9").sessions.create(prompt="p", output=DataReport, structured_output_schema={})


def test_a_session_with_output_travels():
    import pickle

    made = Session.of(Session.adopt(session(structured_output=DATA)), DataReport)
    again = pickle.loads(pickle.dumps(made))
    assert again == made
    assert again.output == DataReport([DataIssue(3)])


def test_no_library_is_needed_that_the_class_does_not_need():
    code = """
import sys
for name in ("pydantic", "jsonschema", "rich"):
    sys.modules[name] = None
import dataclasses
from devin_v3.sessions import output
@dataclasses.dataclass
class Report:
    n: int
assert output.instance_of(Report, {"n": 1}) == Report(1)
output.schema_of(Report)
"""
    import os
    from pathlib import Path

    env = {**os.environ, "PYTHONPATH": os.pathsep.join(str(Path(name).resolve()) for name in sys.path if name)}
    subprocess.run([sys.executable, "-c", code], check=True, env=env)
