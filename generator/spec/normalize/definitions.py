"""Schemas that a `$ref` reaches where no class is made of them: in `$defs`, or within parameters, bodies and responses.

Each becomes a component, named after what it stands in: `#/components/schemas/Order/$defs/Line` → `OrderLine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ... import document as documents
from ...document import is_list, is_map
from .. import naming

_SILENT = frozenset({"components", "schemas", "$defs", "definitions", "properties", "content", "schema"})


def lift(document: dict[str, Any]) -> None:
    """Move the targets into components, in place; what stood there refers to them."""
    holders = list(_references(document, documents.ROOT))
    targets = {holder[key] for holder, key in holders if _is_inside(holder[key])}
    if not targets:
        return
    components: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    moved: dict[str, str] = {}
    for reference in sorted(targets, key=lambda reference: (-reference.count("/"), reference)):  # innermost first
        *above, last = documents.parts(reference)
        holder: Any = document
        for part in above:
            holder = holder[int(part)] if is_list(holder) else holder[part]
        key: Any = int(last) if is_list(holder) else last
        name = _name([*above, last], components)
        components[name] = holder[key]
        holder[key] = {"$ref": documents.reference(name)}
        moved[reference] = documents.reference(name)
    for holder, key in holders:
        holder[key] = _moved(holder[key], moved)


def _is_inside(reference: str) -> bool:
    parts = documents.parts(reference)
    schema = {"$defs", "definitions"} & set(parts[:-1]) and parts[-2] in ("$defs", "definitions")
    return bool(schema) or (parts[:1] == ["components"] and parts[1:2] != ["schemas"] and "schema" in parts[3:])


def _moved(reference: str, moved: dict[str, str]) -> str:
    start = max(
        (pointer for pointer in moved if reference == pointer or reference.startswith(f"{pointer}/")),
        key=len,
        default="",
    )
    return moved[start] + reference[len(start) :] if start else reference


def _name(parts: list[str], components: dict[str, Any]) -> str:
    words = [part for part in parts if part not in _SILENT]
    name = naming.pascal(" ".join(words)) or "Schema"
    while name in components:
        name += "Schema"
    return name


def _references(node: Any, kind: documents.Kind) -> Iterator[tuple[dict[str, Any], str]]:
    """Every local `$ref`, and every reference of a discriminator, as (holder, key)."""
    if is_map(node):
        for key, value in node.items():
            if kind is documents.ROOT and key == "$ref":
                if isinstance(value, str) and value.startswith("#/"):
                    yield node, key
            elif kind is documents.ROOT and key == "mapping" and is_map(value):
                yield from ((value, tag) for tag, target in value.items() if str(target).startswith("#/"))
            elif (below := documents.child_kind(kind, key)) not in (documents.DATA, documents.TEXT):
                yield from _references(value, below)
    elif is_list(node):
        for item in node:
            yield from _references(item, documents.ROOT)
