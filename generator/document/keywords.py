"""The keywords of OpenAPI 3.0, 3.1 and 3.2 and of JSON Schema 2020-12: the one table of what stands under each.

A step that walks through documents asks here what it meets, and how a `$ref` is resolved.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ..errors import PipelineError, quoted
from .plain import is_list, is_map


class KeywordKind(enum.Enum):
    """The form of a keyword's value."""

    SCHEMA = "a schema"
    SCHEMAS = "a list of schemas"
    NAMED_SCHEMAS = "schemas by name"
    NAMED = "other objects by name"
    DATA = "example or default data, names, values: nothing of the specification"
    TEXT = "a text for people"


#: Keywords of schemas that hold schemas.
SUBSCHEMAS: Mapping[str, KeywordKind] = {
    **dict.fromkeys(
        "additionalProperties contains contentSchema else if items not propertyNames then unevaluatedItems "
        "unevaluatedProperties".split(),
        KeywordKind.SCHEMA,
    ),
    **dict.fromkeys("allOf anyOf oneOf prefixItems".split(), KeywordKind.SCHEMAS),
    **dict.fromkeys(
        "$defs definitions dependentSchemas patternProperties properties".split(),
        KeywordKind.NAMED_SCHEMAS,
    ),
}

#: Every keyword whose value is not simply an object, a list of objects or a scalar.
KEYWORDS: Mapping[str, KeywordKind] = {
    **SUBSCHEMAS,
    **dict.fromkeys("schema itemSchema".split(), KeywordKind.SCHEMA),
    "schemas": KeywordKind.NAMED_SCHEMAS,
    **dict.fromkeys(
        "additionalOperations callbacks content encoding headers links mediaTypes parameters pathItems paths "
        "requestBodies responses securitySchemes variables webhooks".split(),
        KeywordKind.NAMED,
    ),
    **dict.fromkeys(
        "const default dependentRequired enum example examples mapping required scopes security tags".split(),
        KeywordKind.DATA,
    ),
    **dict.fromkeys("description summary title".split(), KeywordKind.TEXT),
}

#: What says something about a schema but takes no part in what it accepts.
ANNOTATIONS = frozenset({"description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly"})

_COMPONENT = "#/components/schemas/"


def subschemas(schema: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Every place of a schema that holds another schema, as (holder, key); booleans are schemas, too."""
    for keyword, holds in SUBSCHEMAS.items():
        value = schema.get(keyword)
        if holds is KeywordKind.SCHEMA:
            if is_map(value) or isinstance(value, bool):
                yield schema, keyword
        elif holds is KeywordKind.SCHEMAS and is_list(value):
            for index in range(len(value)):
                yield value, index
        elif is_map(value):
            for name in value:
                yield value, name


def resolve(document: Mapping[str, Any], reference: str) -> Any:
    """The value that a local `$ref` points to.

    Raises:
        PipelineError: It points elsewhere than into the document, or to nothing.
    """
    return locate(document, reference)[0]


def locate(document: Mapping[str, Any], reference: str) -> tuple[Any, list[str]]:
    """The value that a local `$ref` points to, and the keys and indexes on the way to it.

    Raises:
        PipelineError: It points elsewhere than into the document, or to nothing.
    """
    if not reference.startswith("#/"):
        anchor = reference.startswith("#")
        where = "names an anchor; name the place by its JSON pointer" if anchor else "points outside the document"
        raise PipelineError(f"$ref {quoted(reference)} {where}", place="$ref")
    node: Any = document
    way: list[str] = []
    for raw, part in zip(reference.split("/")[1:], parts(reference), strict=True):
        if is_map(node) and part not in node:
            part = raw.replace("~1", "/").replace("~0", "~")  # a percent sign that belongs to the name
        if is_map(node) and part in node:
            node = node[part]
        elif is_list(node) and part.isdecimal() and int(part) < len(node):
            node = node[int(part)]
        else:
            raise PipelineError(f"$ref {quoted(reference)} points to nothing", place="$ref")
        way.append(part)
    return node, way


def parts(reference: str) -> list[str]:
    """The keys and indexes that a local `$ref` leads along."""
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]]


def component(reference: object) -> str | None:
    """The name of the component schema that a `$ref` points to; None if it points elsewhere or into one."""
    if not isinstance(reference, str) or not reference.startswith(_COMPONENT):
        return None
    name = parts(reference)[2:]
    return name[0] if len(name) == 1 else None


def reference(name: str) -> str:
    """The `$ref` of a component schema."""
    return _COMPONENT + name.replace("~", "~0").replace("/", "~1")
