"""Values that the schema of a class allows become instances of it: values there and back, for all kinds of classes."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import uuid
from typing import Annotated, Any, Literal, TypedDict

import attrs
import jsonschema
import msgspec
import pydantic
import pydantic.dataclasses
import pytest
from devin_v3 import Session, StructuredOutputError
from devin_v3.sessions import output
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sdk.server import session


class Level(enum.Enum):
    LOW = "low"
    HIGH = "high"


class Rank(enum.IntEnum):
    FIRST = 1
    SECOND = 2


FIELDS: dict[str, Any] = {
    "count": int,
    "ratio": float,
    "name": str,
    "flag": bool,
    "level": Level,
    "rank": Rank,
    "kind": Literal["a", "b"],
    "day": datetime.date,
    "moment": datetime.datetime,
    "price": decimal.Decimal,
    "key": uuid.UUID,
    "pair": tuple[int, str],
    "row": tuple[int, ...],
    "tags": set[str],
    "by_number": dict[int, str],
    "by_rank": dict[Rank, int],
    "maybe": int | None,
    "either": int | str,
    "nested": list[dict[str, int]],
}

strict = pydantic.ConfigDict(strict=True)
Model = pydantic.create_model("Model", __config__=strict, **{name: (kind, ...) for name, kind in FIELDS.items()})
Data = dataclasses.make_dataclass("Data", FIELDS.items())
Struct = msgspec.defstruct("Struct", list(FIELDS.items()))
Attrs = attrs.make_class("Attrs", {name: attrs.field(type=kind) for name, kind in FIELDS.items()})
Dict = TypedDict("Dict", FIELDS)  # type: ignore[misc]
StrictData = pydantic.dataclasses.dataclass(config=strict)(dataclasses.make_dataclass("StrictData", FIELDS.items()))
KINDS = [Model, Data, Struct, Attrs, Dict, StrictData]

INTEGERS = st.integers(-(2**53), 2**53)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
VALUES = st.fixed_dictionaries(
    {
        "count": INTEGERS,
        "ratio": st.floats(allow_nan=False, allow_infinity=False),
        "name": TEXTS,
        "flag": st.booleans(),
        "level": st.sampled_from(Level),
        "rank": st.sampled_from(Rank),
        "kind": st.sampled_from(["a", "b"]),
        "day": st.dates(),
        "moment": st.datetimes(timezones=st.just(datetime.UTC)),
        "price": st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9),
        "key": st.uuids(),
        "pair": st.tuples(INTEGERS, TEXTS),
        "row": st.lists(INTEGERS, max_size=3).map(tuple),
        "tags": st.sets(TEXTS, max_size=3),
        "by_number": st.dictionaries(INTEGERS, TEXTS, max_size=3),
        "by_rank": st.dictionaries(st.sampled_from(Rank), INTEGERS, max_size=2),
        "maybe": st.none() | INTEGERS,
        "either": INTEGERS | TEXTS,
        "nested": st.lists(st.dictionaries(TEXTS, INTEGERS, max_size=2), max_size=2),
    }
)


def encoded(kind, value) -> Any:
    """The value as JSON, as a server that follows the schema would write it."""
    if kind in (Model, StrictData):
        return json.loads(pydantic.TypeAdapter(kind).dump_json(value))
    return msgspec.json.decode(msgspec.json.encode(value))


def floats(value):
    """The same JSON with 12.0 for 12, which no JSON Schema tells apart."""
    if isinstance(value, bool) or not isinstance(value, (int, list, dict)):
        return value
    if isinstance(value, int):
        return float(value)
    if isinstance(value, list):
        return [floats(item) for item in value]
    return {key: floats(item) for key, item in value.items()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=60, deadline=None)
@given(VALUES)
def test_a_value_there_and_back(kind, fields):
    value = kind(**fields)
    data = encoded(kind, value)
    assert jsonschema.Draft7Validator(output.schema_of(kind)).is_valid(data)
    assert output.instance_of(kind, data) == value
    assert output.instance_of(kind, floats(data)) == value


class Inner(pydantic.BaseModel):
    model_config = strict
    level: Level
    day: datetime.date


class Other(pydantic.BaseModel):
    n: int


@dataclasses.dataclass
class Holder:
    inner: Inner
    more: list[Inner]
    maybe: Inner | None = None


INNER = Inner(level=Level.LOW, day=datetime.date(2026, 1, 2))
RAW = {"level": "low", "day": "2026-01-02"}


@pytest.mark.parametrize(
    ("kind", "data", "value"),
    [
        (Holder, {"inner": RAW, "more": [RAW], "maybe": RAW}, Holder(INNER, [INNER], INNER)),
        (Inner | None, RAW, INNER),
        (Inner | Other, {"n": 1.0}, Other(n=1)),
        (Annotated[Inner, "note"], RAW, INNER),
    ],
)
def test_what_holds_models_is_described_and_made_by_pydantic(kind, data, value):
    assert jsonschema.Draft7Validator(output.schema_of(kind)).is_valid(data)
    assert output.instance_of(kind, data) == value


@dataclasses.dataclass
class Asserting:
    n: int

    def __post_init__(self):
        assert self.n > 0, "n is not positive"


@dataclasses.dataclass
class Dividing:
    n: int

    def __post_init__(self):
        _ = 1 // self.n


@pytest.mark.parametrize(("kind", "data"), [(Asserting, {"n": 0}), (Dividing, {"n": 0}), (Data, {"count": "x"})])
def test_whatever_a_class_raises_is_one_error(kind, data):
    made = Session.of(Session.adopt(session(structured_output=data)), kind)
    with pytest.raises(StructuredOutputError, match=kind.__name__):
        made.output  # noqa: B018
    assert made.structured_output == data


def test_the_output_of_a_session_is_one_object():
    made = Session.of(Session.adopt(session(structured_output=RAW)), Inner)
    assert made.output is made.output
    made.structured_output = {**RAW, "level": "high"}
    assert made.output.level is Level.HIGH
