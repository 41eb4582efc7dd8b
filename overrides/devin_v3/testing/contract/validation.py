"""Requests judged by the spec: query strings to typed values, bodies to JSON, and all that is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import jsonschema_rs
import msgspec

from .problems import Problem, Violation
from .spec import Endpoint, Parameter, Spec

#: Keyword of JSON Schema → the kind that FastAPI gives such a fault.
_KINDS: Final = {
    "required": "missing",
    "additionalProperties": "extra_forbidden",
    "enum": "enum",
    "const": "literal_error",
    "minimum": "greater_than_equal",
    "maximum": "less_than_equal",
    "exclusiveMinimum": "greater_than",
    "exclusiveMaximum": "less_than",
    "minLength": "string_too_short",
    "maxLength": "string_too_long",
    "minItems": "too_short",
    "maxItems": "too_long",
    "pattern": "string_pattern_mismatch",
}
_INTEGER: Final = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}


def query_of(endpoint: Endpoint, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The query parameters as values, defaults filled in.

    Raises:
        Problem: 422 with everything that is wrong.
    """
    values: dict[str, Any] = {}
    violations: list[Violation] = []
    declared = {parameter.name for parameter in endpoint.parameters}
    for parameter in endpoint.parameters:
        value = _value(endpoint.spec, parameter, pairs, declared)
        if value is None:
            if parameter.required:
                violations.append(Violation(("query", parameter.name), "Field required", "missing"))
            elif "default" in parameter.schema:
                values[parameter.name] = parameter.schema["default"]
            continue
        decoded = value[0]
        faults = list(_faults(endpoint.spec.validator(parameter.pointer), decoded, ("query", parameter.name)))
        violations += faults
        values[parameter.name] = decoded
    if violations:
        raise Problem(422, "The query is not valid.", violations)
    return values


def _value(spec: Spec, parameter: Parameter, pairs: Sequence[tuple[str, str]], declared: set[str]) -> tuple[Any] | None:
    """The value of a parameter in a tuple, or None if it is not given."""
    schema, name = parameter.schema, parameter.name
    kinds = set(_kinds(spec, schema))
    if "object" in kinds:
        # An object's members stand in the query by themselves: `metadata.<key>=…`, or flat beside other parameters.
        prefix = f"{name}." if parameter.dotted else ""
        members = {key[len(prefix) :]: text for key, text in pairs if key.startswith(prefix) and key not in declared}
        return (members,) if members or parameter.required else None
    given = [text for key, text in pairs if key == name]
    if not given:
        return None
    if "array" in kinds:
        arrays = [branch for branch in _branches(spec, schema) if branch.get("type") == "array"]
        items: Mapping[str, Any] = arrays[0]
        return ([_decoded(set(_kinds(spec, items.get("items", {}))), text) for text in given],)
    return (_decoded(kinds, given[-1]),)


def _branches(spec: Spec, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schemas without choice that a schema is a choice of."""
    schema = spec.resolve(schema)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        for choice in choices:
            yield from _branches(spec, choice)
    else:
        yield schema


def _kinds(spec: Spec, schema: Mapping[str, Any]) -> Iterator[str]:
    for branch in _branches(spec, schema):
        kind: str | list[str] = branch.get("type", "string")
        yield from [kind] if isinstance(kind, str) else kind


def _decoded(kinds: set[str], text: str) -> Any:
    """A text of the query as the most particular of some types, else the text, for the validator to refuse."""
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in kinds and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    return text


def is_json(media: str) -> bool:
    """Return whether a media type is JSON."""
    return media.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def json_of(endpoint: Endpoint, content_type: str, data: bytes) -> Any:
    """The JSON body of a request, validated; None where the operation takes none.

    Raises:
        Problem: 422 with everything that is wrong.
    """
    if endpoint.body is None:
        return None
    media, pointer, required = endpoint.body
    if not data:
        if required:
            raise Problem(422, "The body is missing.", [Violation(("body",), "Field required", "missing")])
        return None
    if content_type.split(";")[0].strip().lower() != media:
        msg = f"Input should be {media}"
        raise Problem(422, msg, [Violation(("body",), msg, "model_attributes_type")])
    try:
        body = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(
            422, "The body is not JSON.", [Violation(("body",), f"JSON decode error: {error}", "json_invalid")]
        ) from None
    check(endpoint.spec, pointer, body)
    return body


def form_of(endpoint: Endpoint, content_type: str, form: Mapping[str, Any]) -> None:
    """Validate a multipart body; a file stands for a string of the format `binary`.

    Raises:
        Problem: 422 with everything that is wrong.
    """
    if endpoint.body is None:
        return
    media, pointer, _ = endpoint.body
    if content_type.split(";")[0].strip().lower() != media:
        msg = f"Input should be {media}"
        raise Problem(422, msg, [Violation(("body",), msg, "missing")])
    schema = endpoint.spec.resolve(endpoint.spec.at(pointer))
    values: dict[str, Any] = {}
    violations: list[Violation] = []
    for name, value in form.items():
        binary = endpoint.spec.resolve(schema.get("properties", {}).get(name, {})).get("format") == "binary"
        if binary and isinstance(value, str):
            violations.append(Violation(("body", name), "Expected a file", "value_error"))
        values[name] = value if isinstance(value, str) else ""
    violations += _faults(endpoint.spec.validator(pointer), values, ("body",))
    if violations:
        raise Problem(422, "The body is not valid.", violations)


def check(spec: Spec, pointer: str, body: Any) -> None:
    """Validate a body.

    Raises:
        Problem: 422 with everything that is wrong.
    """
    violations = list(_faults(spec.validator(pointer), body, ("body",)))
    if violations:
        raise Problem(422, "The body is not valid.", violations)


def _faults(validator: jsonschema_rs.Validator, value: Any, loc: tuple[str | int, ...]) -> Iterator[Violation]:
    for error in validator.iter_errors(value):
        yield from _violations(error, loc)


def _violations(error: jsonschema_rs.ValidationError, loc: tuple[str | int, ...]) -> Iterator[Violation]:
    kind = error.kind
    if isinstance(kind, (jsonschema_rs.ValidationErrorKind.AnyOf, jsonschema_rs.ValidationErrorKind.OneOfNotValid)):
        # Of a choice, say what is wrong with the branch that was meant: the one that went wrong deepest.
        branches = [branch for branch in kind.context if branch]
        if branches:
            best = max(branches, key=lambda branch: max(len(cause.instance_path) for cause in branch))
            for cause in best:
                yield from _violations(cause, loc)
            return
    where = (*loc, *error.instance_path)
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.Required):
        yield Violation((*where, kind.property), "Field required", "missing")
        return
    keyword = str(error.schema_path[-1]) if error.schema_path else ""
    if keyword == "type":
        wanted = error.message.rpartition(" ")[2].strip('"')
        yield Violation(where, f"Input should be a valid {wanted}", f"{_PYTHON.get(wanted, wanted)}_type")
        return
    yield Violation(where, error.message, _KINDS.get(keyword, "value_error"))


_PYTHON: Final = {"integer": "int", "number": "float", "boolean": "bool", "object": "dict", "array": "list"}
