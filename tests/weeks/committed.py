"""Two weeks made of whatever the committed spec is: an ordinary one, and a first fetch that differs in everything."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from generator import document as documents

TEXTS = 25


def ordinary(english: dict[str, Any]) -> dict[str, Any]:
    """25 texts, a new operation, two new properties and a new value of an enum."""
    result = copy.deepcopy(english)
    for number, (holder, key) in enumerate(_texts(result)):
        if number < TEXTS:
            holder[key] = f"{holder[key].rstrip('.')}, as of this week."
    path, operation = next(
        (path, operation)
        for path, method, operation in documents.operations(result)
        if method == "get" and path.startswith("/v3/organizations/{org_id}/") and path.endswith("}")
    )
    pause = copy.deepcopy(operation)
    pause |= {"summary": "Pause it", "description": "Pauses it.", "operationId": "pause_it_v3"}
    result["paths"][f"{path}/pause"] = {"post": pause}
    schemas = result["components"]["schemas"]
    objects = [name for name, schema in schemas.items() if schema.get("properties") and _is_answer(result, name)]
    for name in objects[:2]:
        schemas[name]["properties"]["new_this_week"] = {"type": "string", "description": "New."}
    values = next(schema for schema in schemas.values() if documents.is_list(schema.get("enum")))
    values["enum"].append("new_this_week")
    return result


def first(english: dict[str, Any]) -> dict[str, Any]:
    """A document of the vendor that has a third of the operations, other ids and other texts.

    What the hand-written half of the SDK is about, sessions and attachments, is in every one of them.
    """
    result = copy.deepcopy(english)
    for number, path in enumerate(sorted(result["paths"])):
        kept = {"sessions", "attachments", "self"} & set(path.split("/")) and "insights" not in path
        if number % 3 and not kept:
            del result["paths"][path]
    for path, method, operation in documents.operations(result):
        operation["operationId"] = f"{method}{path}".replace("/", "_")
        operation["summary"] = f"{operation.get('summary', '')} (of the vendor)"
    _drop_unused(result)
    return result


def reduced(chinese: dict[str, Any], english: dict[str, Any]) -> dict[str, Any]:
    """The last few operations of the translation, one of which English has no more."""
    result = copy.deepcopy(chinese)
    for path in sorted(result["paths"])[:-20]:
        del result["paths"][path]
    assert result["paths"].keys() - english["paths"].keys()
    return result


def _texts(node: Any, kind: documents.Kind = documents.ROOT) -> Iterator[tuple[dict[str, Any], str]]:
    if documents.is_map(node):
        for key, value in node.items():
            below = documents.child_kind(kind, key)
            if below is documents.TEXT and isinstance(value, str) and key == "description":
                yield node, key
            elif below is not documents.DATA:
                yield from _texts(value, below)
    elif documents.is_list(node):
        for item in node:
            yield from _texts(item)


def _is_answer(document: dict[str, Any], name: str) -> bool:
    reference = f"#/components/schemas/{name}"
    return any(
        media.get("schema", {}).get("$ref") == reference
        for _, _, operation in documents.operations(document)
        for status, response in operation.get("responses", {}).items()
        if status.startswith("2")
        for media in response.get("content", {}).values()
    )


def _drop_unused(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    while True:
        text = documents.dump(document)
        unused = [name for name in schemas if f"#/components/schemas/{name}'" not in text]
        if not unused:
            return
        for name in unused:
            del schemas[name]
