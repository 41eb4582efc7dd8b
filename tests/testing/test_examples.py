from __future__ import annotations

import jsonschema_rs
import pytest
from devin_v3.testing.contract.examples import Examples, UnsatisfiableSchemaError
from devin_v3.testing.contract.spec import bundled

NOW = 1_767_225_600

SCHEMAS = [
    {"const": {"a": 1}},
    {"enum": ["x", None, 3]},
    {"type": "integer", "minimum": 5, "maximum": 5},
    {"type": "integer", "exclusiveMinimum": 1.5, "exclusiveMaximum": 3},
    {"type": "integer", "multipleOf": 7, "minimum": 8},
    {"type": "integer", "maximum": -3},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 0.5},
    {"type": "number", "multipleOf": 0.5, "minimum": 0.2, "maximum": 2},
    {"type": "string", "minLength": 40},
    {"type": "string", "maxLength": 2},
    {"type": "string", "pattern": "^devin-[0-9a-f]{8}$"},
    *({"type": "string", "format": name} for name in ("date-time", "date", "time", "duration", "email", "uri")),
    *({"type": "string", "format": name} for name in ("uuid", "hostname", "ipv4", "ipv6", "regex", "json-pointer")),
    {"type": "array", "minItems": 3, "maxItems": 4, "items": {"type": "integer"}, "uniqueItems": True},
    {"type": "array", "maxItems": 0},
    {"type": "array", "prefixItems": [{"type": "integer"}, {"const": "b"}], "minItems": 2, "items": False},
    {"type": "array", "items": {"type": "string"}, "contains": {"const": "here"}, "minItems": 2},
    {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False},
    {"type": "object", "additionalProperties": {"type": "boolean"}, "minProperties": 2},
    {"type": "object", "propertyNames": {"pattern": "^k[0-9]$"}, "minProperties": 1, "maxProperties": 3},
    {"type": "object", "required": ["free"]},
    {"type": ["null", "string"]},
    {"anyOf": [{"type": "null"}, {"type": "string", "minLength": 3}]},
    {"oneOf": [{"type": "object", "properties": {"t": {"const": "a"}}, "required": ["t"]}, {"type": "boolean"}]},
    {"allOf": [{"type": "integer", "minimum": 3}, {"maximum": 4}]},
    {"allOf": [{"properties": {"a": {"minimum": 3}}}, {"properties": {"a": {"type": "integer"}}, "required": ["a"]}]},
    {"$ref": "#/$defs/tree", "$defs": {"tree": {"type": "object", "properties": {"left": {"$ref": "#/$defs/tree"}}}}},
    True,
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_every_keyword_is_honoured(schema):
    validator = jsonschema_rs.validator_for(schema, validate_formats=True)
    root = schema if isinstance(schema, dict) else {}
    for seed in range(20):
        for sparse in (False, True):
            validator.validate(Examples(root, seed, NOW).make(schema, validator, "here", sparse=sparse))


def test_every_schema_of_the_spec_has_examples():
    spec = bundled()
    for seed in range(10):
        examples = Examples(spec.document, seed, NOW)
        for name, schema in spec.document["components"]["schemas"].items():
            validator = spec.validator(f"/components/schemas/{name}")
            for sparse in (False, True):
                examples.make(schema, validator, name, sparse=sparse)


def test_a_seed_gives_the_same_and_another_seed_gives_other():
    schema = {"type": "object", "properties": {"note_id": {"type": "string"}, "created_at": {"type": "integer"}}}
    first, same, other = (Examples(schema, seed, NOW).make(schema, None, "here") for seed in (1, 1, 2))
    assert first == same != other
    assert first["note_id"].startswith("note-")
    assert 0 <= NOW - first["created_at"] <= 30 * 86_400


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"allOf": [{"const": 1}, {"const": 2}]},
        {"$ref": "#"},
        {"$ref": "https://example.com/other.json"},
        {"type": "object", "properties": {"a": False}, "required": ["a"]},
        False,
    ],
    ids=str,
)
def test_what_has_no_example(schema):
    root = schema if isinstance(schema, dict) else {}
    nothing = jsonschema_rs.validator_for({"not": {}})
    with pytest.raises(UnsatisfiableSchemaError):
        Examples(root, 0, NOW).make(schema, nothing, "here")


@pytest.mark.needs("enterprise.guardrail_violations.list")
def test_ids_begin_as_their_description_says(devin):
    [log, *_] = devin.enterprise.guardrail_violations.list()
    assert log.session_id.startswith("devin-")
    assert log.org_id.startswith("org-")
