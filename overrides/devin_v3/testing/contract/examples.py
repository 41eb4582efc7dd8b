"""Plausible values made from schemas: the same seed and place give the same value.

Every keyword of JSON Schema that can be honoured by construction is; what comes out is checked by a validator, and
tried again with another seed if it fails.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from random import Random
from typing import Any, Final

import jsonschema_rs
import rstr

from ..._call.json import is_array, is_object

_TRIES: Final = 20
_DEEP: Final = 6
_WORDS: Final = "amber birch cedar delta ember fjord grove harbor island jasper kestrel lumen maple north".split()
_DAY: Final = 86_400

#: How a description says what ids begin with.
PREFIX: Final = re.compile(r"prefix `([a-z-]+)-`")


class UnsatisfiableSchemaError(ValueError):
    """No value was found that a schema accepts."""


class Examples:
    """Values for the schemas of one document.

    Args:
        root: The document that `$ref`s point into.
        seed: Other seed, other values.
        now: Epoch seconds that times in the values are about.
    """

    def __init__(self, root: Mapping[str, Any], seed: int, now: float) -> None:
        self._root = root
        self._seed = seed
        self._now = int(now)

    def at(self, now: float) -> Examples:
        """The same with times about another moment."""
        return self if int(now) == self._now else Examples(self._root, self._seed, now)

    def make(self, schema: Any, validator: jsonschema_rs.Validator | None, place: str, *, sparse: bool = False) -> Any:
        """A value that a schema accepts.

        Args:
            schema: The schema.
            validator: Judges the value; None for what needs no judging.
            place: What the value is for; another place, another value.
            sparse: Null where null is allowed, lists as short as allowed: what something new looks like.

        Raises:
            UnsatisfiableSchemaError: No value was found.
        """
        for attempt in range(_TRIES):
            random = Random(f"{self._seed}:{place}:{attempt}")  # noqa: S311 — the same every time is the point
            value = _Maker(self._root, random, self._now, sparse).value(schema, "", 0)
            if validator is None or validator.is_valid(value):
                return value
        raise UnsatisfiableSchemaError(f"no value was found for {place}")


class _Maker:
    def __init__(self, root: Mapping[str, Any], random: Random, now: int, sparse: bool) -> None:
        self._root = root
        self._random = random
        self._now = now
        self._sparse = sparse

    def value(self, schema: Any, name: str, depth: int) -> Any:
        if not is_object(schema):
            if schema is False:
                raise UnsatisfiableSchemaError(f"nothing is allowed at {name!r}")
            return {}
        schema = self._flat(schema, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        if not self._sparse and schema.get("examples"):
            return self._random.choice(schema["examples"])
        kinds = schema.get("type")
        if is_array(kinds):
            rest: list[str] = [kind for kind in kinds if kind != "null"]
            kinds = "null" if "null" in kinds and (self._sparse or not rest) else rest[0]
        match kinds or _guess(schema):
            case "null":
                return None
            case "boolean":
                return bool(schema["default"]) if "default" in schema else self._random.random() < 0.5
            case "integer":
                return self._integer(schema, name)
            case "number":
                return self._number(schema)
            case "array":
                return self._array(schema, name, depth)
            case "object":
                return self._object(schema, depth)
            case _:
                return self._string(schema, name)

    def _flat(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """A schema without `$ref` and choices: one branch of each, merged with what stands beside it."""
        for _ in range(50):
            if "$ref" in schema:
                target = self._target(schema["$ref"])
                schema = _merged({key: value for key, value in schema.items() if key != "$ref"}, target)
            elif "allOf" in schema:
                rest = {key: value for key, value in schema.items() if key != "allOf"}
                for part in schema["allOf"]:
                    rest = _merged(rest, part)
                schema = rest
            elif "anyOf" in schema or "oneOf" in schema:
                key = "anyOf" if "anyOf" in schema else "oneOf"
                rest = {other: value for other, value in schema.items() if other != key}
                schema = _merged(rest, self._choice(schema[key], depth))
            else:
                return schema
        raise UnsatisfiableSchemaError("a schema refers to itself without end")

    def _choice(self, branches: list[Any], depth: int) -> Any:
        nulls = [branch for branch in branches if is_object(branch) and branch.get("type") == "null"]
        others = [branch for branch in branches if branch not in nulls]
        if nulls and (not others or self._sparse or depth > _DEEP or self._random.random() < 0.3):
            return nulls[0]
        return self._random.choice(others)

    def _target(self, reference: str) -> Any:
        if not reference.startswith("#"):
            raise UnsatisfiableSchemaError(f"{reference} is outside the document")
        value: Any = self._root
        for piece in reference[1:].split("/")[1:]:
            key = piece.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if is_array(value) else value[key]
        return value

    def _integer(self, schema: Mapping[str, Any], name: str) -> int:
        step = schema.get("multipleOf", 1)
        low = _least(schema, step)
        high = _most(schema, step)
        if low is None and high is None and _is_time(name):
            return self._now - self._random.randrange(30) * _DAY
        least = 0 if low is None else low
        if high is not None and low is None:
            least = min(0, high)
        top = least + 50 * step if high is None else min(high, least + 50 * step)
        if top < least:
            raise UnsatisfiableSchemaError(f"no integer is allowed at {name!r}")
        first = math.ceil(least / step)
        last = math.floor(top / step)
        return int(self._random.randint(first, max(first, last)) * step)

    def _number(self, schema: Mapping[str, Any]) -> float:
        low = schema.get("minimum", schema.get("exclusiveMinimum"))
        high = schema.get("maximum", schema.get("exclusiveMaximum"))
        least = low if low is not None else min(0.0, high - 1 if high is not None else 0.0)
        top = high if high is not None else least + 10
        if step := schema.get("multipleOf"):
            return float(self._random.randint(math.ceil(least / step), math.floor(top / step)) * step)
        value = round(self._random.uniform(least, top), 2)
        return value if least < value < top else float(least + top) / 2

    def _string(self, schema: Mapping[str, Any], name: str) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength")
        if "pattern" in schema:
            with suppress(re.error):  # written for another dialect
                return str(rstr.Rstr(self._random).xeger(schema["pattern"]))
        prefix = PREFIX.search(str(schema.get("description", "")))
        text = self._formatted(schema.get("format", ""), f"{prefix[1]}_id" if prefix else name)
        if len(text) < least:
            text += "x" * (least - len(text))
        return text if most is None else text[:most]

    def _formatted(self, format_: str, name: str) -> str:
        random = self._random
        token = f"{random.getrandbits(64):016x}"
        word = random.choice(_WORDS)
        moment = datetime.fromtimestamp(self._now - random.randrange(30 * _DAY), UTC)
        match format_:
            case "date-time":
                return moment.isoformat().replace("+00:00", "Z")
            case "date":
                return moment.date().isoformat()
            case "time":
                return moment.time().isoformat("seconds") + "Z"
            case "duration":
                return f"PT{random.randrange(1, 60)}M"
            case "email" | "idn-email":
                return f"{word}@example.com"
            case "uri" | "url" | "iri" | "uri-reference" | "iri-reference":
                return f"https://example.com/{word}/{token}"
            case "uuid":
                return f"{token[:8]}-{token[8:12]}-4{token[13:16]}-8{token[:3]}-{random.getrandbits(48):012x}"
            case "hostname" | "idn-hostname":
                return f"{word}.example.com"
            case "ipv4":
                return f"192.0.2.{random.randrange(1, 255)}"
            case "ipv6":
                return f"2001:db8::{random.randrange(1, 0xFFFF):x}"
            case "regex":
                return f"^{word}$"
            case "json-pointer":
                return f"/{word}"
            case "relative-json-pointer":
                return "0"
            case _:
                return self._named(name, word, token)

    def _named(self, name: str, word: str, token: str) -> str:
        """A text that fits the name of its member."""
        if name.endswith("_id") or name == "id":
            prefix = name.removesuffix("_id").replace("_", "-")
            prefix = "devin" if prefix.endswith("session") else prefix  # also where the description says nothing
            return f"{prefix}-{token}" if prefix != "id" else token
        if name == "email" or name.endswith("_email"):
            return f"{word}@example.com"
        if name == "url" or name.endswith("_url"):
            return f"https://example.com/{word}/{token}"
        if name in ("commit", "commit_sha"):
            return token + token + token[:8]
        if name.startswith("repo") and name.endswith(("name", "path")):
            return f"acme/{word}"
        if name == "host" or name.endswith("_host"):
            return "github.com"
        if name == "token":
            return f"cog_{token}{token}"
        return f"{word} {name.replace('_', ' ')}".strip()

    def _array(self, schema: Mapping[str, Any], name: str, depth: int) -> list[Any]:
        heads: list[Any] = schema.get("prefixItems", [])
        least = max(schema.get("minItems", 0), schema.get("minContains", 1) if "contains" in schema else 0)
        most = schema.get("maxItems", max(least, len(heads), 2))
        values = [self.value(head, name, depth + 1) for head in heads[:most]]
        few = least if self._sparse or depth > _DEEP else min(most, max(least, 1 + self._random.randrange(2)))
        items = schema.get("items", {"type": "string"})
        if items is False:
            return values
        if "contains" in schema:
            values += [self.value(schema["contains"], name, depth + 1) for _ in range(schema.get("minContains", 1))]
        for _ in range(4 * few + 4):
            if len(values) >= few:
                break
            value = self.value(items, _singular(name), depth + 1)
            if not schema.get("uniqueItems") or value not in values:
                values.append(value)
        return values

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties: dict[str, Any] = schema.get("properties", {})
        required: list[str] = schema.get("required", [])
        names = [key for key in properties if key in required or depth <= _DEEP]
        value = {key: self.value(properties[key], key, depth + 1) for key in names if properties[key] is not False}
        more = schema.get("additionalProperties", {})
        least = schema.get("minProperties", 0)
        wanted = [key for key in required if key not in value]
        if is_object(more) and more and not properties and not self._sparse:
            least = max(least, 1)
        while len(value) + len(wanted) < least:
            keys = schema.get("propertyNames", {})
            key = self.value({"type": "string", **keys}, "", depth + 1) if is_object(keys) else "key"
            key = key if key not in value and key not in wanted else f"{key}{len(wanted)}"
            wanted.append(key)
        for key in wanted:
            if more is False:
                break
            value[key] = self.value(more if is_object(more) and more else {"type": "string"}, key, depth + 1)
        if "maxProperties" in schema:
            for key in [key for key in value if key not in required][: max(0, len(value) - schema["maxProperties"])]:
                del value[key]
        return value


def _merged(first: dict[str, Any], second: Any) -> dict[str, Any]:
    """Return one schema with the constraints of both, as far as they can be combined."""
    if not is_object(second):
        return first
    merged = {**second, **first}
    if "properties" in first and "properties" in second:
        properties = dict(second["properties"])
        for name, schema in first["properties"].items():
            both = name in properties and is_object(schema) and is_object(properties[name])
            properties[name] = {"allOf": [schema, properties[name]]} if both else schema
        merged["properties"] = properties
    if "required" in first and "required" in second:
        merged["required"] = [
            *first["required"],
            *(name for name in second["required"] if name not in first["required"]),
        ]
    for key in ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"):
        if key in first and key in second:
            merged[key] = max(first[key], second[key])
    for key in ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"):
        if key in first and key in second:
            merged[key] = min(first[key], second[key])
    if "enum" in first and "enum" in second:
        merged["enum"] = [value for value in first["enum"] if value in second["enum"]]
    return merged


def _guess(schema: Mapping[str, Any]) -> str:
    """The type of a schema that names none."""
    if "properties" in schema or "required" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "minimum" in schema or "maximum" in schema:
        return "number"
    return "string" if schema else "object"


def _least(schema: Mapping[str, Any], step: float) -> float | None:
    bounds: list[float] = []
    if "minimum" in schema:
        bounds.append(math.ceil(schema["minimum"]))
    if "exclusiveMinimum" in schema:
        bounds.append(math.floor(schema["exclusiveMinimum"]) + 1)
    return math.ceil(max(bounds) / step) * step if bounds else None


def _most(schema: Mapping[str, Any], step: float) -> float | None:
    bounds: list[float] = []
    if "maximum" in schema:
        bounds.append(math.floor(schema["maximum"]))
    if "exclusiveMaximum" in schema:
        bounds.append(math.ceil(schema["exclusiveMaximum"]) - 1)
    return math.floor(min(bounds) / step) * step if bounds else None


def _is_time(name: str) -> bool:
    return name.endswith(("_at", "_time", "_after", "_before")) or name in ("after", "before", "date", "last_heartbeat")


def _singular(name: str) -> str:
    return name.removesuffix("s")
