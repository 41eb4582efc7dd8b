"""Names for what has none: enums and objects that are written in place become components.

Equal schemas at places of one name become one component, not one for each place. Its name is the words that its
owners have in common and the name of the place: `SessionResponse.status_detail` and
`SessionInsightsResponse.status_detail` → `SessionStatusDetail`. A component's name is an identifier in any language.
"""

from __future__ import annotations

import builtins
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ... import document as documents
from ...document import is_list, is_map
from ...errors import PipelineError
from .. import naming
from . import schemas

_PREFIX = "#/components/schemas/"
_PAGE = re.compile(r"^(?:Paginated|Page|Cursor)\w*?_(?P<item>[A-Za-z0-9]\w*?)_$")
_ROLE = re.compile(r"(?:Request|Response|Body|Params|Input|Output)+$")
_MAX_NAME = 80

#: What the modules of generated classes import by names that classes could have.
_IMPORTED = frozenset("Any ClassVar FileTypes Final Literal Mapping Self TypeAlias UNSET Unset".split())


def rename_components(document: dict[str, Any]) -> None:
    """Give every component schema a name that can be a class: `PaginatedResponse_X_` → `XPage`, `X-Input` → `XInput`.

    An overlay can say the name by `x-sdk-name`.
    """
    components = document.get("components", {}).get("schemas", {})
    bodies = _bodies(document)
    said = {name: schema.pop("x-sdk-name") for name, schema in components.items() if "x-sdk-name" in schema}
    for name, new in said.items():
        if not isinstance(new, str) or not new.isidentifier():
            raise PipelineError(f"x-sdk-name {new!r} is not a class name", place=f"#/components/schemas/{name}")
    wanted = {name: said.get(name) or _readable(name, bodies) for name in components}
    taken: set[str] = set()
    renamed: dict[str, str] = {}
    # Names that stay as they are come first, so that a renamed component never takes theirs.
    for old in sorted(components, key=lambda name: (wanted[name] != name, name)):
        renamed[old] = _unique(wanted[old], old, taken)
    if any(old != new for old, new in renamed.items()):
        rename(document, renamed)


def rename(document: dict[str, Any], renamed: dict[str, str]) -> None:
    """Rename component schemas, and what refers to them, in place."""
    components = document["components"]["schemas"]
    document["components"]["schemas"] = {renamed.get(name, name): schema for name, schema in components.items()}

    def renamed_reference(reference: str) -> str:
        name, slash, rest = reference.removeprefix(_PREFIX).partition("/")
        name = unquote(name).replace("~1", "/").replace("~0", "~")
        return _PREFIX + renamed.get(name, name) + slash + rest

    def visit(node: Any, kind: documents.Kind) -> None:
        if is_map(node):
            for key, value in node.items():
                if kind is documents.ROOT and key == "$ref" and str(value).startswith(_PREFIX):
                    node[key] = renamed_reference(value)
                elif kind is documents.ROOT and key == "mapping" and is_map(value):
                    node[key] = {tag: renamed_reference(str(reference)) for tag, reference in value.items()}
                else:
                    visit(value, documents.child_kind(kind, key))
        elif is_list(node) and kind is not documents.DATA:
            for item in node:
                visit(item, documents.ROOT)

    visit(document, documents.ROOT)


def _bodies(document: dict[str, Any]) -> dict[str, str]:
    """Component → name for FastAPI's `Body_<operation id>` components, after the operation that they belong to."""
    result: dict[str, str] = {}
    collections = naming.collections(document)
    for path, method, operation in documents.operations(document):
        for media in operation.get("requestBody", {}).get("content", {}).values():
            reference = media.get("schema", {}).get("$ref", "")
            name = reference.removeprefix(_PREFIX)
            if name.startswith("Body_") and name not in result:
                result[name] = _operation_name(document, path, method, collections) + "Body"
    return result


def _readable(name: str, bodies: dict[str, str]) -> str:
    if name in bodies:
        return bodies[name]
    if page := _PAGE.match(name):
        name = page["item"] + "Page"
    name = naming.pascal(name) or "Schema"
    return f"{name}Model" if hasattr(builtins, name) or name in _IMPORTED else name


def _unique(name: str, seed: str, taken: set[str]) -> str:
    if name[0].isdigit():
        name = naming.pascal(f"Schema {name}")
    if len(name) > _MAX_NAME or name.lower() in taken:  # files of classes must differ where case does not count
        number = int(hashlib.sha256(seed.encode("utf-8", "replace")).hexdigest()[:12], 16) % 10**8
        name = naming.pascal(f"{name[: _MAX_NAME - 8].rstrip('0123456789')}{number:08}")
    taken.add(name.lower())
    return name


@dataclass(frozen=True, slots=True)
class _Place:
    """An enum or object in place: who owns it, what it is called there, and where it hangs."""

    owner: tuple[str, ...]
    called: str
    holder: Any
    key: Any
    depth: int
    whole: bool  # it is an operation's whole body or answer, not a part of one

    @property
    def round(self) -> int:
        """When it is moved: enums first, all together; then objects, innermost first."""
        return 1_000_000 if "enum" in self.holder[self.key] else self.depth


def hoist(document: dict[str, Any]) -> None:
    """Move every enum and object with properties that is written in place into components, innermost first."""
    components: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    taken = {name.lower() for name in components}
    places = list(_places(document))
    rounds: defaultdict[int, list[_Place]] = defaultdict(list)
    for place in places:
        rounds[place.round].append(place)
    for turn in sorted(rounds, reverse=True):
        groups: defaultdict[tuple[str, str], list[_Place]] = defaultdict(list)
        for place in rounds[turn]:
            groups[place.called, _fingerprint(place.holder[place.key])].append(place)
        for (_, fingerprint), group in sorted(groups.items(), key=lambda item: (len(item[1]) == 1, item[0])):
            name = _unique(_name(group, taken), f"{group[0].owner}{fingerprint}", taken)
            schema = group[0].holder[group[0].key]
            components[name] = {k: v for k, v in schema.items() if k not in schemas.ANNOTATIONS or k == "description"}
            for place in group:
                here = place.holder[place.key]
                kept = {key: value for key, value in here.items() if key in schemas.ANNOTATIONS}
                place.holder[place.key] = {"$ref": _PREFIX + name, **kept}


def _name(group: list[_Place], taken: set[str]) -> str:
    first = group[0]
    if first.whole:
        return _joined(map(str.capitalize, first.owner), first.called)
    common: list[str] = list(first.owner)
    for place in group[1:]:
        same = 0
        while same < min(len(common), len(place.owner)) and common[same] == place.owner[same]:
            same += 1
        common = common[:same]
    short = _joined(common, first.called)
    return short if short.lower() not in taken else _joined(first.owner, first.called)


def _joined(owner: Iterable[str], called: str) -> str:
    return naming.pascal(naming.pascal(" ".join(owner)) + naming.pascal(called)) or "Schema"


def _fingerprint(schema: dict[str, Any]) -> str:
    """What a schema accepts, without annotations; the order of an enum's values does not count."""

    def plain(node: Any, kind: documents.Kind) -> Any:
        if is_list(node) and kind is not documents.DATA:
            return [plain(item, kind) for item in node]
        if not is_map(node) or kind is documents.DATA:
            return node
        result: dict[str, Any] = {}
        for key, value in node.items():
            if kind is documents.NAMES:  # a property may be called like a keyword
                result[key] = plain(value, documents.ROOT)
            elif key in ("enum", "required") and is_list(value):
                result[key] = sorted(value, key=repr)
            elif key not in schemas.ANNOTATIONS:
                result[key] = plain(value, documents.child_kind(kind, key))
        return result

    return json.dumps(plain(schema, documents.ROOT), sort_keys=True)


def _is_hoistable(schema: dict[str, Any]) -> bool:
    return "$ref" not in schema and ("enum" in schema or bool(schema.get("properties")) or "allOf" in schema)


def _places(document: dict[str, Any]) -> Iterator[_Place]:
    for name, schema in sorted(document["components"]["schemas"].items()):
        owner = _words(_ROLE.sub("", name) or name)
        yield from _inside(schema, owner, "", 1, component=True)
    collections = naming.collections(document)
    for path, method, operation in documents.operations(document):
        owner = _words(_operation_name(document, path, method, collections))
        for parameter in operation.get("parameters", ()):
            yield from _at(parameter, "schema", owner, parameter["name"], 1)
        if "requestBody" in operation:
            for media in operation["requestBody"].get("content", {}).values():
                if "schema" in media:
                    yield from _at(media, "schema", owner, "Request", 1, whole=True)
        for status, response in operation.get("responses", {}).items():
            called = "Response" if status.startswith("2") else f"Response{status}"
            for media in response.get("content", {}).values():
                if "schema" in media:
                    yield from _at(media, "schema", owner, called, 1, whole=True)


def _at(
    holder: Any, key: Any, owner: tuple[str, ...], called: str, depth: int, *, whole: bool = False
) -> Iterator[_Place]:
    schema = holder[key]
    if _is_hoistable(schema):
        yield _Place(owner, called, holder, key, depth, whole)
    yield from _inside(schema, owner if whole else (*owner, *_words(called)), called, depth + 1)


def _inside(
    schema: dict[str, Any], owner: tuple[str, ...], called: str, depth: int, *, component: bool = False
) -> Iterator[_Place]:
    """Places within a schema. Members of unions and items of arrays carry the name of what they are members of."""
    for name in sorted(schema.get("properties", {})):
        yield from _at(schema["properties"], name, owner, name, depth)
    if is_map(schema.get("items")):
        yield from _member(schema, "items", owner, naming.singular(called) if called else "item", depth, component)
    if is_map(schema.get("additionalProperties")):
        yield from _member(
            schema, "additionalProperties", owner, naming.singular(called) if called else "value", depth, component
        )
    for member in schema.get("allOf", ()):  # its members are parts of this schema and no schemas of their own
        yield from _inside(member, owner, called, depth, component=component)
    for keyword in ("anyOf", "oneOf"):
        for index, member in enumerate(schema.get(keyword, ())):
            hoistable = [m for m in schema[keyword] if _is_hoistable(m)]
            one = called or "variant"
            name = one if len(hoistable) < 2 or not _is_hoistable(member) else f"{one} {hoistable.index(member) + 1}"
            yield from _member(schema[keyword], index, owner, name, depth, component)


def _member(
    holder: Any, key: Any, owner: tuple[str, ...], called: str, depth: int, component: bool
) -> Iterator[_Place]:
    # `owner` already ends with the name of the place, unless the place is a component itself.
    above = owner if component else owner[: len(owner) - len(_words(called))] or owner
    yield from _at(holder, key, above, called, depth)


def _words(name: str) -> tuple[str, ...]:
    """The words of a name, with the capitals that it has: `ACULimit` → `ACU`, `Limit`."""
    return tuple(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)) or (name,)


def _operation_name(document: dict[str, Any], path: str, method: str, collections: frozenset[str]) -> str:
    named = naming.rule(path, method, document, collections)
    if named:
        return naming.pascal(named.dotted.replace(".", " ").replace("_", " "))
    return naming.pascal(f"{method} {path}")
