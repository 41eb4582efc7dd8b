"""From shapes to the source that makes typed values of plain ones.

An object becomes an instance of a class only if something says that it is one: the class is the only one there, a tag
names it, or it alone has all that the object has. Where nothing decides, the plain object stays, and the client tells
of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..document import is_list, is_map
from .shapes import PREFIX

Classes = Mapping[str, dict[str, Any]]


@dataclass(slots=True)
class _Choice:
    """The alternatives of a union that are not scalars."""

    classes: list[str] = field(default_factory=list[str])
    tags: list[tuple[str, dict[str | int, str]]] = field(default_factory=list[tuple[str, dict[str | int, str]]])
    lists: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    maps: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


def has_models(shape: Any, classes: Classes) -> bool:
    """Return whether values of a shape hold instances of generated classes."""
    if not is_map(shape):
        return False
    if "$ref" in shape:
        return "properties" in classes[_name(shape)]
    if "anyOf" in shape:
        return any(has_models(member, classes) for member in shape["anyOf"])
    return has_models(shape.get("items"), classes) or has_models(shape.get("additionalProperties"), classes)


def default(facts: dict[str, Any], shape: dict[str, Any], classes: Classes) -> Any:
    """The default that a property states, if it is a value of its type that needs no class; else None."""
    value = facts.get("default")
    return value if value is not None and not has_models(shape, classes) and _is_of(value, shape, classes) else None


def _is_of(value: Any, shape: Any, classes: Classes) -> bool:
    if not is_map(shape) or not shape:
        return True
    if "$ref" in shape:
        return _is_of(value, classes[_name(shape)], classes)
    if "anyOf" in shape:
        return any(_is_of(value, branch, classes) for branch in shape["anyOf"])
    if "const" in shape:
        return bool(value == shape["const"] and type(value) is type(shape["const"]))
    if "enum" in shape:  # open: other values of its kind are values
        kinds: set[type] = set(map(type, shape["enum"]))
        return type(value) in kinds
    match shape.get("type"):
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "array":
            return is_list(value) and all(_is_of(item, shape.get("items"), classes) for item in value)
        case "object":
            return bool(value == {})
        case _:
            return "type" not in shape


def decode(shape: dict[str, Any], source: str, classes: Classes, depth: int = 0) -> str:
    """An expression that makes typed values of plain ones.

    It never raises: where the server sent another shape than the spec says, the plain value stays.
    """
    if not has_models(shape, classes):
        return source
    choice = _Choice()
    _collect(shape, choice, classes)
    item = f"item{depth or ''}"
    result = source
    if any(has_models(member, classes) for member in choice.lists):
        inside = decode(_either(choice.lists), item, classes, depth + 1)
        result = f"[{inside} for {item} in {source}] if {source}.__class__ is list else {result}"
    typed_maps = [member for member in choice.maps if has_models(member, classes)]
    if choice.classes:
        result = f"{_object(choice, source, classes, depth)} if {source}.__class__ is dict else {result}"
    elif typed_maps:
        result = f"{_map(typed_maps, source, classes, depth)} if {source}.__class__ is dict else {result}"
    return f"({result})" if depth else result


def _object(choice: _Choice, source: str, classes: Classes, depth: int) -> str:
    tagged = {name for _, table in choice.tags for name in table.values()}
    others = [name for name in choice.classes if name not in tagged]
    if len(choice.classes) == 1 and not choice.maps:
        return f"models.{choice.classes[0]}.adopt({source})"
    if choice.maps:  # any object can be a map: a class is recognized by its required members
        others = [name for name in others if classes[name]["required"]]
    tag, table = choice.tags[0] if len(choice.tags) == 1 else ("", {})
    if tag:  # constants of the others distinguish them by the same tag
        own_tags = {name: _own_tags(name, tag, classes) for name in others}
        table = {value: name for name, values in own_tags.items() for value in values} | table
        others = [name for name in others if not own_tags[name]]
    rest = "".join(f", models.{name}" for name in others)
    if tag:
        result = f"tagged({source}, {tag!r}, {{{_table(table)}}}{rest})"
    elif choice.tags:
        tables = ", ".join(f"({tag!r}, {{{_table(table)}}})" for tag, table in choice.tags)
        result = f"tagged_by_one({source}, ({tables}){rest})"
    elif others:
        result = f"best_fit({source}{rest})"
    else:
        return source
    if any(has_models(shape, classes) for shape in choice.maps):
        item = f"found{depth or ''}"
        inside = _map(choice.maps, item, classes, depth)
        return f"({inside} if isinstance(({item} := {result}), dict) else {item})"
    return f"or_map({result})" if choice.maps else result


def _own_tags(name: str, tag: str, classes: Classes) -> list[str | int]:
    """The constants that a class requires of a property."""
    if tag not in classes[name]["required"]:
        return []
    return _constants(classes[name]["properties"][tag], classes)


def _map(maps: list[dict[str, Any]], source: str, classes: Classes, depth: int) -> str:
    item = f"item{depth or ''}"
    inside = decode(_either(maps), item, classes, depth + 1)
    return f"{{key: {inside} for key, {item} in {source}.items()}}"


def _table(table: dict[str | int, str]) -> str:
    return ", ".join(f"{tag!r}: models.{name}" for tag, name in table.items())


def _either(shapes: list[dict[str, Any]]) -> dict[str, Any]:
    return shapes[0] if len(shapes) == 1 else {"anyOf": shapes}


def _collect(shape: dict[str, Any], choice: _Choice, classes: Classes) -> None:
    """Sort the alternatives of a shape, those of unions within it included."""
    if "anyOf" in shape:
        own = _Choice()
        for member in shape["anyOf"]:
            _collect(member, own, classes)
        discriminator = shape.get("discriminator")
        if discriminator:
            mapping = {tag: target.removeprefix(PREFIX) for tag, target in discriminator["mapping"].items()}
            own.tags.append((discriminator["propertyName"], _as_sent(discriminator["propertyName"], mapping, classes)))
        elif not own.tags and len(own.classes) > 1:
            own.tags += _constant_tags(own.classes, classes)
        choice.classes += [name for name in own.classes if name not in choice.classes]
        choice.tags += [pair for pair in own.tags if pair not in choice.tags]
        choice.lists += own.lists
        choice.maps += own.maps
    elif "$ref" in shape:
        if "properties" in classes[_name(shape)] and _name(shape) not in choice.classes:
            choice.classes.append(_name(shape))
    elif shape.get("type") == "array":
        choice.lists.append(shape.get("items") or {})
    elif "additionalProperties" in shape:
        rest = shape["additionalProperties"]
        choice.maps.append(rest if is_map(rest) else {})


def _as_sent(tag: str, mapping: dict[str, str], classes: Classes) -> dict[str | int, str]:
    """The values of a tag: a mapping names them as texts, also where they are numbers."""
    result: dict[str | int, str] = {}
    for value, name in mapping.items():
        shape = classes[name].get("properties", {}).get(tag, {})
        number = shape.get("type") == "integer" or isinstance(shape.get("const"), int) or _is_number(shape, classes)
        result[int(value) if number and value.lstrip("-").isdecimal() else value] = name
    return result


def _is_number(shape: dict[str, Any], classes: Classes) -> bool:
    values = classes[_name(shape)].get("enum", ()) if "$ref" in shape else ()
    return any(isinstance(value, int) for value in values)


def _constant_tags(names: list[str], classes: Classes) -> list[tuple[str, dict[str | int, str]]]:
    """The property, if any, that all classes require and whose constants tell them apart."""
    shared = set[str].intersection(*(set(classes[name]["required"]) for name in names))
    for tag in sorted(shared):
        table: dict[str | int, str] = {}
        count = 0
        for name in names:
            values = _constants(classes[name]["properties"][tag], classes)
            count += len(values) or len(names)
            table |= dict.fromkeys(values, name)
        if len(table) == count:
            return [(tag, table)]
    return []


def _constants(shape: dict[str, Any], classes: Classes) -> list[str | int]:
    if "const" in shape:
        return [] if isinstance(shape["const"], bool) else [shape["const"]]
    return list(classes[_name(shape)].get("enum", ())) if "$ref" in shape else []


def _name(shape: dict[str, Any]) -> str:
    return str(shape["$ref"]).removeprefix(PREFIX)
