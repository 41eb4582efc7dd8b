"""Rules that the published prose states and the schemas do not: the spec carries them as `x-…`, the fake keeps them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import jsonschema_rs
import msgspec

from ..._call.json import is_array, is_object
from .problems import Problem, Violation, invalid
from .spec import Endpoint, Spec

_DAY: Final = 86_400
_UNITS: Final = {"KB": 1024, "MB": 1024**2}


def check_query(endpoint: Endpoint, query: Mapping[str, Any], now: float) -> None:
    """Refuse ranges of time that are too long or have no beginning.

    Raises:
        Problem: 422.
    """
    raw: Mapping[str, Any] = endpoint.raw
    range_: Mapping[str, Any] = raw.get("x-time-range", {})
    days = raw.get("x-time-range-max-days", range_.get("max_days"))
    after, before = query.get("time_after"), query.get("time_before")
    for parameter in raw.get("parameters", ()):
        for other in parameter.get("x-requires", ()):
            if query.get(parameter["name"]) is not None and query.get(other) is None:
                raise invalid(f"{parameter['name']} needs {other}", "query", parameter["name"])
    if range_.get("before_requires_after") and before is not None and after is None:
        raise invalid("time_before needs time_after", "query", "time_before")
    if days is not None and after is not None and (now if before is None else before) - after > days * _DAY:
        raise invalid(f"the range of time spans more than {days} days", "query", "time_after")


def check_body(spec: Spec, pointer: str, body: Any, labels: Mapping[str, list[str]]) -> None:
    """Refuse what the schemas of a body let through.

    Args:
        spec: The spec.
        pointer: Where the schema of the body is.
        body: The body, valid by its schema.
        labels: Values that a member can have which the schema leaves open, by the name of the member.

    Raises:
        Problem: 400 for an unknown label, 422 otherwise.
    """
    violations = list(_walk(spec, spec.at(pointer), body, ("body",), labels))
    if violations:
        raise Problem(422, "The body is not valid.", violations)


def _walk(
    spec: Spec, schema: Any, value: Any, loc: tuple[str | int, ...], labels: Mapping[str, list[str]]
) -> Iterator[Violation]:
    schema = spec.resolve(schema)
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        if _meant(spec.resolve(branch), value):
            yield from _walk(spec, branch, value, loc, labels)
    if is_array(value):
        for index, item in enumerate(value):
            yield from _walk(spec, schema.get("items", {}), item, (*loc, index), labels)
    if is_object(value):
        for name, property_ in schema.get("properties", {}).items():
            if value.get(name) is not None:
                where = (*loc, name)
                yield from _member(property_, value[name], where, value)
                _label(property_, value[name], where, labels)
                yield from _walk(spec, property_, value[name], where, labels)
            elif (flag := property_.get("x-required-unless")) and not value.get(flag):
                yield Violation((*loc, name), f"Field required unless {flag} is set", "missing")


def _meant(schema: Mapping[str, Any], value: Any) -> bool:
    """Return whether a branch of a choice is the one that a value was written for, as far as constants tell."""
    properties: Mapping[str, Any] = schema.get("properties", {})
    if is_object(value):
        constants = {name: member["const"] for name, member in properties.items() if "const" in member}
        return all(value.get(name, const) == const for name, const in constants.items())
    return True


def _member(
    schema: Mapping[str, Any], value: Any, loc: tuple[str | int, ...], holder: Mapping[str, Any]
) -> Iterator[Violation]:
    if (other := schema.get("x-requires")) and holder.get(other) is None:
        yield Violation(loc, f"needs {other}", "value_error")
    if is_array(value):
        if len(value) < schema.get("x-min-items", 0):
            yield Violation(loc, f"needs {schema['x-min-items']} or more", "too_short")
        types: list[Any] = [item.get("type", item.get("event_type")) if is_object(item) else item for item in value]
        for kind, most in schema.get("x-max-of-type", {}).items():
            if types.count(kind) > most:
                yield Violation(loc, f"at most {most} of the type {kind}", "too_long")
        for kind in schema.get("x-alone-only", ()):
            if kind in types and len(types) > 1:
                yield Violation(loc, f"{kind} stands alone only", "value_error")
    if is_object(value):
        if len(value) > schema.get("x-max-pairs", len(value)):
            yield Violation(loc, f"at most {schema['x-max-pairs']} pairs", "too_long")
        for key, text in value.items():
            if len(key) > schema.get("x-key-max-length", len(key)):
                yield Violation(
                    (*loc, key), f"a key has at most {schema['x-key-max-length']} characters", "string_too_long"
                )
            if isinstance(text, str) and len(text) > schema.get("x-value-max-length", len(text)):
                yield Violation((*loc, key), f"at most {schema['x-value-max-length']} characters", "string_too_long")
        if "x-json-schema-draft" in schema:
            yield from _json_schema(schema, value, loc)


def _json_schema(rules: Mapping[str, Any], value: Mapping[str, Any], loc: tuple[str | int, ...]) -> Iterator[Violation]:
    """Return the errors of a member that is a JSON Schema itself."""
    size: str = rules.get("x-max-size", "")
    if size and len(msgspec.json.encode(value)) > int(size[:-2]) * _UNITS[size[-2:]]:
        yield Violation(loc, f"more than {size}", "value_error")
        return
    try:
        draft_7 = {**value, "$schema": "http://json-schema.org/draft-07/schema#"}
        jsonschema_rs.Draft7Validator(draft_7, retriever=_elsewhere)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        reason = getattr(error, "message", None) or str(error)
        yield Violation(
            loc, f"no JSON Schema (draft {rules['x-json-schema-draft']}): {reason.splitlines()[0]}", "value_error"
        )


def _elsewhere(uri: str) -> Any:
    raise ValueError(f"{uri} is outside the document")


def _label(schema: Mapping[str, Any], value: Any, loc: tuple[str | int, ...], labels: Mapping[str, list[str]]) -> None:
    """Refuse a value that is not among those of an organization."""
    status = schema.get("x-error-status-when-unknown")
    known = labels.get(str(loc[-1]))
    if status is None or known is None:
        return
    allowed = {*known, *schema.get("x-reserved-values", ())}
    fits = {label.lower() for label in allowed} if schema.get("x-case-insensitive") else allowed
    if (value.lower() if schema.get("x-case-insensitive") else value) not in fits:
        raise Problem(status, f"Unknown {loc[-1]} {value!r}. The organization can use: {', '.join(sorted(known))}.")
