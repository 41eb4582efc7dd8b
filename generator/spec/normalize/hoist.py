"""Names for schemas without one: enums and objects that are written in place become components.

Equal schemas at places of one name become one component, not one for each place. Its name is the words that its
owners have in common and the name of the place: `SessionResponse.status_detail` and
`SessionInsightsResponse.status_detail` → `SessionStatusDetail`. A component's name is an identifier in any language.

Names that users hold (`SchemaNames.held`) come first. Where schemas of one name differ from now on, it stays with the
properties of components, and what differs is named after its own place: `SessionListOrigin`. No name has a hash.
"""

from __future__ import annotations

import builtins
import itertools
import json
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ... import document as documents
from ...document import is_list, is_map
from ...errors import PipelineError
from .. import naming
from ..names import SEPARATOR, SchemaNames
from . import schemas

_PREFIX = "#/components/schemas/"
_PAGE = re.compile(r"^(?:Paginated|Page|Cursor)\w*?_(?P<item>[A-Za-z0-9]\w*?)_$")
_ROLE = re.compile(r"(?:Request|Response|Body|Params|Input|Output)+$")
_MAX_NAME = 80

#: What the modules of generated classes import by names that classes could have.
_IMPORTED = frozenset("Any ClassVar FileTypes Final Literal Mapping Self TypeAlias UNSET Unset".split())


def rename_components(document: dict[str, Any], names: SchemaNames) -> dict[str, str]:
    """Give every component schema a name that can be a class: `PaginatedResponse_X_` → `XPage`, `X-Input` → `XInput`.

    An overlay can say the name by `x-sdk-name`.

    Returns:
        Name of each component → the name that it had.
    """
    components = document.get("components", {}).get("schemas", {})
    bodies = _bodies(document)
    sdk_names = {name: schema.pop("x-sdk-name") for name, schema in components.items() if "x-sdk-name" in schema}
    for name, new in sdk_names.items():
        if not isinstance(new, str) or not new.isidentifier():
            raise PipelineError(f"x-sdk-name {new!r} is not a class name", place=f"#/components/schemas/{name}")
    held = {name: names.held[name] for name in components if names.components and name in names.held}
    wanted = {name: sdk_names.get(name) or held.get(name) or _readable(name, bodies) for name in components}
    taken: set[str] = set()
    reserved = {names.held[place.place].lower() for place in _places(document) if place.place in names.held}
    reserved |= {name.lower() for name in names.reserved}
    renamed: dict[str, str] = {}
    # Names by a person come first, then those that users have, then those that stay as they are.
    for old in sorted(
        components,
        key=lambda name: (name not in sdk_names, name not in held, wanted[name] != name, name.isupper(), name),
    ):
        if (old in sdk_names or old in held) and wanted[old].lower() not in taken:
            renamed[old] = _free([wanted[old]], taken)
        else:
            renamed[old] = _free([wanted[old]], taken, reserved)
    if any(old != new for old, new in renamed.items()):
        rename(document, renamed)
    if names.components:
        names.given.update(renamed)
    return {new: old for old, new in renamed.items()}


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


def _free(candidates: Iterable[str], taken: set[str], reserved: Container[str] = ()) -> str:
    """The first name that is not taken, files of classes being different where case does not count; takes it."""
    short_names = [_short(name) for name in candidates]
    further = (_short(short_names[0] + word) for word in ("Model", "Schema", "Type", "Data", "Record"))
    numbered = (naming.pascal(f"{short_names[0]} {number}") for number in itertools.count(2))
    names = (name for name in itertools.chain(short_names, further, numbered) if name.lower() not in taken)
    name = next(name for name in names if name.lower() not in reserved)
    taken.add(name.lower())
    return name


def _short(name: str) -> str:
    """A name that can be one of a class, with as many of its last words as its length allows."""
    if name[0].isdigit():
        name = naming.pascal(f"Schema {name}")
    words = list(_words(name)) if len(name) > _MAX_NAME else []
    while len(words) > 1 and sum(map(len, words)) > _MAX_NAME:
        words.pop(0)
    return _short(naming.pascal(" ".join(words)[: _MAX_NAME - len("Schema")])) if words else name


@dataclass(frozen=True, slots=True)
class _Owner:
    """A component or an operation that enums and objects are written in.

    Attributes:
        words: Words of its name.
        further: Longer names of it, where the words do not tell it from others.
        is_component: Whether it is a component.
    """

    words: tuple[str, ...]
    further: tuple[str, ...]
    is_component: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """An enum or object in place.

    Attributes:
        owner: The component or operation that it is in.
        within: Words of what is around it there.
        called: What it is called there.
        place: The place as it stands in names.lock.
        holder: What holds it,
        key: by this key.
        depth: How deep it is.
        whole: Whether it is an operation's whole body or response, not a part of one.
    """

    owner: _Owner
    within: tuple[str, ...]
    called: str
    place: str
    holder: Any
    key: Any
    depth: int
    whole: bool

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.owner.words, *self.within)

    @property
    def round(self) -> int:
        """Return when it is moved: enums first, all together; then objects, innermost first."""
        return 1_000_000 if "enum" in self.holder[self.key] else self.depth

    @property
    def order(self) -> tuple[object, ...]:
        """Properties of components before parameters, bodies and responses, short names of owners before long ones."""
        return (not self.owner.is_component, len(self.words), self.words, self.place)


def hoist(document: dict[str, Any], names: SchemaNames, before: dict[str, str]) -> None:
    """Move every enum and object with properties that is written in place into components, innermost first.

    Args:
        document: The document.
        names: The names that are held, and where those that are given are written down.
        before: Name of each component → the name that it has in places.
    """
    components: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    taken = {name.lower() for name in components}
    places = sorted(_places(document, before), key=lambda place: place.order)
    reserved = {names.held[place.place].lower() for place in places if place.place in names.held}
    reserved |= {name.lower() for name in names.reserved}
    rounds: defaultdict[int, list[_Place]] = defaultdict(list)
    for place in places:
        rounds[place.round].append(place)
    for turn in sorted(rounds, reverse=True):
        for held, group in _groups(rounds[turn], names.held):
            # The name that is held was given away where another schema of this name has it from now on.
            if held and held.lower() not in taken:
                name = _free([held], taken)
            else:
                name = _free(_candidates(group), taken, reserved)
            equal = [place.holder[place.key] for place in group]
            components[name] = {key: value for key, value in equal[0].items() if key not in schemas.ANNOTATIONS}
            if (
                description := next((schema["description"] for schema in equal if "description" in schema), None)
            ) is not None:
                components[name]["description"] = description
            for place in group:
                here = place.holder[place.key]
                kept = {key: value for key, value in here.items() if key in schemas.ANNOTATIONS}
                place.holder[place.key] = {"$ref": _PREFIX + name, **kept}
                names.given[place.place] = name


def _groups(places: list[_Place], held: Mapping[str, str]) -> list[tuple[str, list[_Place]]]:
    """Groups of equal schemas that ask for one name; the one with the first right to it comes first.

    Schemas that have become equal keep their names. A new place joins those that are equal to it.
    """
    equal: defaultdict[tuple[str, str], defaultdict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for place in places:
        equal[place.called, _fingerprint(place.holder[place.key])][held.get(place.place, "")].append(place)
    groups: list[tuple[str, list[_Place]]] = []
    for named in equal.values():
        new = named.pop("", [])
        if new and named:
            group = min(named.values(), key=lambda group: group[0].order)
            group[:] = sorted([*group, *new], key=lambda place: place.order)
        elif new:
            named[""] = new
        groups += named.items()
    return sorted(groups, key=_right)


def _right(group: tuple[str, list[_Place]]) -> tuple[object, ...]:
    """The first right to a name: held ones, then properties of components, then what has many places."""
    held, places = group
    in_component = any(place.owner.is_component for place in places)
    return (not held, not in_component, -len(places) if held else len(places) == 1, places[0].order)


def _candidates(group: list[_Place]) -> list[str]:
    """Names for a group: the words that its owners have in common, those of one owner, those that tell it apart."""
    first = group[0]
    common = first.words
    for place in group[1:] if not first.whole else ():
        same = 0
        while same < min(len(common), len(place.words)) and common[same] == place.words[same]:
            same += 1
        common = common[:same]
    owners: list[tuple[str, ...]] = [common, first.words]
    if first.whole:
        owners = [tuple(map(str.capitalize, words)) for words in owners]
    owners += [(name, *first.within) for name in first.owner.further]
    return [_joined(words, first.called) for words in owners]


def _joined(owner: Iterable[str], called: str) -> str:
    return naming.pascal(naming.pascal(" ".join(owner)) + naming.pascal(called)) or "Schema"


def _fingerprint(schema: dict[str, Any]) -> str:
    """Return a key of what a schema accepts: without annotations; the order of an enum's values does not count."""

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


def _places(document: dict[str, Any], before: Mapping[str, str] | None = None) -> Iterator[_Place]:
    components: dict[str, Any] = document.get("components", {}).get("schemas", {})
    names = before or {}
    for name, schema in sorted(components.items()):
        words = _words(_ROLE.sub("", name) or name)
        owner = _Owner(words, (name,) if _words(name) != words else (), is_component=True)
        yield from _inside(schema, owner, (), "", names.get(name, name), 1)
    collections = naming.collections(document)
    for path, method, operation in documents.operations(document):
        owner = _operation(document, path, method, collections)
        place = f"{method.upper()} {path}"
        for parameter in operation.get("parameters", ()):
            name = parameter["name"]
            mark = {"query": "?", "path": "/", "header": "header ", "cookie": "cookie "}.get(parameter["in"], "")
            yield from _at(parameter, "schema", owner, (), name, f"{place}{SEPARATOR}{mark}{name}", 1)
        if "requestBody" in operation:
            yield from _contents(operation["requestBody"], owner, "Request", f"{place}{SEPARATOR}request")
        for status, response in operation.get("responses", {}).items():
            called = "Response" if status.startswith("2") else f"Response{status}"
            yield from _contents(response, owner, called, f"{place}{SEPARATOR}{status}")


def _contents(holder: dict[str, Any], owner: _Owner, called: str, place: str) -> Iterator[_Place]:
    content = holder.get("content", {})
    for media_type, media in content.items():
        here = place if media_type == "application/json" else f"{place} {media_type}"
        if "schema" in media:
            yield from _at(media, "schema", owner, (), called, here, 1, whole=True)
        if is_map(item := media.get("itemSchema")):
            if not media_type.lower().startswith("text/event-stream"):
                yield from _at(media, "itemSchema", owner, (), "Item", here, 1, whole=True)
            elif is_map(data := item.get("properties", {}).get("data")) and is_map(data.get("contentSchema")):
                yield from _at(data, "contentSchema", owner, (), "Event", here, 1, whole=True)  # events have a class


def _at(
    holder: Any,
    key: Any,
    owner: _Owner,
    within: tuple[str, ...],
    called: str,
    place: str,
    depth: int,
    *,
    whole: bool = False,
) -> Iterator[_Place]:
    schema = holder[key]
    if _is_hoistable(schema):
        yield _Place(owner, within, called, place, holder, key, depth, whole)
    yield from _inside(schema, owner, within if whole else (*within, *_words(called)), called, place, depth + 1)


def _inside(
    schema: dict[str, Any], owner: _Owner, within: tuple[str, ...], called: str, place: str, depth: int
) -> Iterator[_Place]:
    """Places within a schema. Members of unions and items of arrays carry the name of what they are members of."""
    # `within` ends with the name of this place, unless the place is a component, a body or a response.
    around = within[: len(within) - len(_words(called))] if within else ()
    for name in sorted(schema.get("properties", {})):
        yield from _at(schema["properties"], name, owner, within, name, f"{place}{SEPARATOR}{name}", depth)
    for keyword, fallback, mark in (("items", "item", "[]"), ("additionalProperties", "value", "{}")):
        if is_map(schema.get(keyword)):
            name = naming.singular(called) if called else fallback
            yield from _at(schema, keyword, owner, around, name, f"{place}{SEPARATOR}{mark}", depth)
    for member in schema.get("allOf", ()):  # its members are parts of this schema and no schemas of their own
        yield from _inside(member, owner, within, called, place, depth)
    for keyword in ("anyOf", "oneOf"):
        members = schema.get(keyword, ())
        kinds = _kinds([member for member in members if _is_hoistable(member)])
        for index, member in enumerate(members):
            name, here = called or "variant", place
            if _is_hoistable(member) and (kind := kinds.pop(0)):
                name, here = f"{name} {kind}", f"{place}{SEPARATOR}{kind}"
            yield from _at(members, index, owner, around, name, here, depth)


def _kinds(members: list[dict[str, Any]]) -> list[str]:
    """Words that tell the members of a union apart; one member may have none.

    The values of a property that is constant in each; otherwise what only this member has: a type, a property, a value.
    """
    if len(members) < 2:
        return [""] * len(members)
    for name in sorted(members[0].get("properties", {})):
        properties = [member.get("properties", {}).get(name) for member in members]
        values = [str(schema["const"]) for schema in properties if is_map(schema) and "const" in schema]
        if len({naming.pascal(value).lower() for value in values if naming.pascal(value)}) == len(members):
            return values
    features = [_features(member) for member in members]
    count = Counter(itertools.chain.from_iterable(features))
    kinds = [next((feature for feature in own if count[feature] == 1), "") for own in features]
    if kinds.count("") > 1:  # alike but for what is deep inside
        return [kind or str(number) for number, kind in enumerate(kinds, 1)]
    return kinds


def _features(member: dict[str, Any]) -> list[str]:
    """Return words that may tell a schema from others, the most telling first, each once; compared without case."""
    properties: dict[str, Any] = member.get("properties", {})
    required = set(member.get("required", ()))
    names = sorted(properties, key=lambda name: (name not in required, name))
    types = {name: properties[name].get("type") for name in names if is_map(properties[name])}
    features = [
        *([str(member["type"])] if "enum" in member and isinstance(member.get("type"), str) else []),
        *(f"with {name}" for name in names),
        *(f"with {value}" for value in sorted(map(str, member.get("enum", ())))),
        *(f"with {types[name]} {name}" for name in names if isinstance(types.get(name), str)),
    ]
    words = {naming.pascal(feature).lower(): feature.lower() for feature in reversed(features)}
    return [feature for feature in reversed(words.values()) if naming.pascal(feature) != "With"]


def _words(name: str) -> tuple[str, ...]:
    """The words of a name, with the capitals that it has: `ACULimit` → `ACU`, `Limit`."""
    return tuple(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)) or (name,)


def _operation_name(document: dict[str, Any], path: str, method: str, collections: frozenset[str]) -> str:
    """`SessionList` for `sessions.list`."""
    named = naming.rule(path, method, document, collections)
    words = [*(naming.singular(part) for part in named.resource), named.method]
    return naming.pascal(" ".join(words).replace("_", " "))


def _operation(document: dict[str, Any], path: str, method: str, collections: frozenset[str]) -> _Owner:
    name = _operation_name(document, path, method, collections)
    placeholders = [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]
    by = [naming.pascal(f"by {' and '.join(placeholders[-count:])}") for count in range(1, len(placeholders) + 1)]
    version = naming.pascal(path.strip("/").partition("/")[0])
    further = [*(name + qualifier for qualifier in by), name + version, naming.pascal(f"{method} {path}")]
    return _Owner(_words(name), tuple(further), is_component=False)
