"""The behaviour of FakeDevin for an operation: `x-fake`, decided here by the habits of REST and the shape of the spec.

The fake looks it up and guesses nothing, so that a wrong guess is a line in the diff of spec/openapi.yaml and of
spec/fake.txt. An overlay corrects it: `x-fake` with a `kind` replaces the guess, without one it replaces the members
that it names. A collection or document has one operation that reads it, its home; others name it by `of`.

    kind: collection    lists, creates, replaces or clears items, by the method
          item          reads, changes or removes the item that the last placeholder of the path names
          action        returns that item
          document      reads, replaces, merges, adds to or clears one object, by the method
          entry         removes an entry from a list of a document
          example       returns an example of the schema
    of: sessions.list   the home; left out at the home itself
    key: note_id        (home) the member that identifies an item
    list: items         the member of the response that holds a list
    prefix: note        (home) how new ids begin
    reader: notes.get   (home) what reads one item
    examples: 3         (home) how many items there are at first, as nothing creates any
    members: {…}        (home) what members of a new item hold: a value, or `{now}`, `{caller}`, `{org_id}` of the path
    filters: {…}        query parameter → how an item is chosen: `title`, `>= created_at`, `contains name body`
    sessions: […]       query parameters that hold ids of sessions
    path: {…}           placeholder → what its value must name: a home, several, or something that the fake knows;
                        the item of the operation itself goes without saying
    entries: rules      the member of the body that lists what is created
    body: {…}           member of the body → member of the item that takes it, where the names differ
    echo: […]           members of an example that repeat the path or the body
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from .naming import singular

KEY: Final = "x-fake"
KINDS: Final = frozenset({"collection", "item", "action", "document", "entry", "example"})
#: The members, in the order in which the table shows them.
_MEMBERS: Final = "kind of key list prefix reader examples members filters sessions path entries body echo".split()

#: Placeholder of a path → what the fake knows by itself.
_KNOWN: Final[Mapping[str, str]] = {
    "devin_id": "session",
    "session_id": "session",
    "user_id": "user",
    "service_user_id": "service_user",
    "idp_group_name": "idp_group",
}
#: Query parameters that are about the page.
_PAGING: Final = frozenset({"first", "after", "limit", "offset", "order"})
_SEARCHED: Final = ("name", "title", "body", "trigger")
_EXAMPLES: Final = 3
_PREFIX: Final = re.compile(r"prefix `([a-z-]+)-`")


def forget(document: dict[str, Any]) -> None:
    """Remove what sources bring under the name, in place: overlays alone correct a guess."""
    for _, _, operation in documents.operations(document):
        operation.pop(KEY, None)


def annotate(document: dict[str, Any]) -> None:
    """Give every operation its `x-fake`, in place.

    Raises:
        PipelineError: An overlay says something under `x-fake` that it does not have.
    """
    habits = _Habits(document)
    for operation in habits.operations:
        operation.raw[KEY] = habits.facts(operation)


def table(document: dict[str, Any]) -> str:
    """The text of spec/fake.txt: a line for each operation."""
    rows = {operation["operationId"]: operation[KEY] for _, _, operation in documents.operations(document)}
    width = max(map(len, rows), default=0)
    lines = [f"{name:<{width}}  {_line(facts)}\n" for name, facts in sorted(rows.items())]
    return "".join([_HEAD, *lines])


_HEAD: Final = (
    "# What FakeDevin does for each operation that has no handler in overrides/devin_v3/testing/api/, by its x-fake:\n"
    "# made by `nox -s regenerate`, to be read in review. generator/spec/fake.py says what the words mean.\n"
)


def _line(facts: Mapping[str, Any]) -> str:
    words = [f"{facts['kind']:<10} {facts.get('of', '')}".rstrip()]
    words += [f"{name} {_short(facts[name])}" for name in _MEMBERS[2:] if name in facts]
    return "  ".join(words)


def _short(value: Any) -> str:
    if is_map(value):
        pairs = (name if text == name else f"{name}: {_short(text)}" for name, text in value.items())
        return "{" + ", ".join(pairs) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_short, value)) + "]"
    return str(value)


@dataclass(frozen=True, eq=False)
class _Operation:
    """An operation, and what is read of it.

    Attributes:
        path: The path without version; that of an organization is the same when the enterprise looks at it.
        response: Schema of success.
        list_field: The place of a list in the response: a member, `""` for a bare array, None without a list.
        item: Schema of what the response is about: an item of the list, or the response itself.
    """

    name: str
    method: str
    path: str
    raw: dict[str, Any]
    response: Mapping[str, Any]
    list_field: str | None
    item: Mapping[str, Any]

    @property
    def given(self) -> dict[str, Any]:
        """The words of an overlay."""
        given: dict[str, Any] = self.raw.get(KEY, {})
        return given

    @cached_property
    def placeholders(self) -> list[str]:
        return re.findall(r"\{(\w+)\}", self.path)

    @property
    def head(self) -> str:
        """The path before the last placeholder; empty without one."""
        head, brace, _ = self.path.rpartition("/{")
        return head if brace else ""


@dataclass(frozen=True, eq=False)
class _Collection:
    """A path that lists items."""

    home: _Operation
    key: str
    created: bool = field(default=False)

    @property
    def properties(self) -> Mapping[str, Any]:
        properties: Mapping[str, Any] = self.home.item.get("properties", {})
        return properties


class _Habits:
    """The collections and documents of a spec."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.operations = [self._read(*place) for place in documents.operations(document)]
        self._paths: dict[str, dict[str, _Operation]] = {}
        self._below: dict[str, list[str]] = {}
        self._makers: dict[int, list[_Operation]] = {}
        for operation in self.operations:
            self._paths.setdefault(operation.path, {})[operation.method] = operation
            if operation.method in ("POST", "PUT"):
                self._makers.setdefault(id(operation.item), []).append(operation)
        for path in self._paths:
            for match in re.finditer(r"/\{", path):
                self._below.setdefault(path[: match.start()], []).append(path)

    def _read(self, path: str, method: str, raw: dict[str, Any]) -> _Operation:
        given = raw.get(KEY, {})
        place = f"{method.upper()} {path}: {KEY}"
        if not is_map(given):
            raise PipelineError("not a mapping", place=place)
        if unknown := sorted(set(given) - {*_MEMBERS}):
            raise PipelineError(f"{documents.quoted(unknown[0])} is not one of {', '.join(_MEMBERS)}", place=place)
        if given.get("kind", "example") not in KINDS:
            kinds = ", ".join(sorted(KINDS))
            raise PipelineError(f"the kind {documents.quoted(str(given['kind']))} is not one of {kinds}", place=place)
        response = self._resolve(_success(raw))
        holder = given["list"] if "list" in given else self._list(response)
        item = response
        if holder is not None:
            inside = response if holder == "" else self._resolve(response.get("properties", {}).get(holder))
            item = self._resolve(inside.get("items"))
        return _Operation(raw["operationId"], method.upper(), _normal(path), raw, response, holder, item)

    def _list(self, response: Mapping[str, Any]) -> str | None:
        """The place of a list in a response."""
        if response.get("type") == "array":
            return ""
        properties: Mapping[str, Any] = response.get("properties", {})
        if "items" in properties and ("has_next_page" in properties or len(properties) == 1):
            return "items"
        if len(properties) == 1:
            ((name, schema),) = properties.items()
            items = self._resolve(schema).get("items")
            if items and self._resolve(items).get("type") == "object":
                return str(name)
        return None

    @cached_property
    def _collections(self) -> dict[str, _Collection]:
        collections: dict[str, _Collection] = {}
        for lists in self.operations:
            if lists.method != "GET" or lists.list_field is None or "properties" not in lists.item:
                continue
            if lists.given.get("kind", "collection") != "collection" or "of" in lists.given:
                continue
            key = lists.given.get("key") or self._key(lists)
            if key is not None:
                collections[lists.path] = _Collection(lists, key, self._is_created(lists))
        return collections

    def _is_created(self, lists: _Operation) -> bool:
        """Return whether an operation makes items of a list."""
        return any(
            set(lists.placeholders) <= set(operation.placeholders) for operation in self._makers.get(id(lists.item), ())
        )

    def _key(self, lists: _Operation) -> str | None:
        """The member of an item that identifies it."""
        properties: list[str] = list(lists.item["properties"])
        timeline = lists.raw.get("x-timeline", {}).get("id")
        if timeline in properties:
            return str(timeline)
        below = self._below.get(lists.path)
        name = below[0].removeprefix(f"{lists.path}/{{").partition("}")[0] if below else None
        if name is None:
            name = singular(lists.path.rpartition("/")[2].replace("-", "_")) + "_id"
        if name in properties:
            return name
        last = name.rpartition("_")[2]
        candidates = [
            *(member for member in properties if member.endswith(f"_{name}")),
            *(member for member in properties if member.endswith(f"_{last}") and member != "org_id"),
            *(member for member in properties if member in self._placeholders),
        ]
        return next(iter(candidates), None)

    @cached_property
    def _placeholders(self) -> frozenset[str]:
        """Every placeholder but that of the organization."""
        return frozenset(name for operation in self.operations for name in operation.placeholders) - {"org_id"}

    def facts(self, operation: _Operation) -> dict[str, Any]:
        """The `x-fake` of an operation: what an overlay says, else the guess."""
        given = operation.given
        if "kind" in given:
            return given
        guessed: dict[str, Any] = {}
        for part in (self._kind, self._query, self._body):
            guessed |= part(operation, guessed)
        if path := {name: named for name, named in self._names(operation) if named != guessed.get("of")}:
            guessed["path"] = path
        return {**guessed, **given}

    def _kind(self, operation: _Operation, _: Mapping[str, Any]) -> dict[str, Any]:
        collection, parent = self._collections.get(operation.path), self._collections.get(operation.head)
        if collection is not None and collection.home is operation:
            return {"kind": "collection", **self._home(collection)}
        if collection is None and parent is None and operation.method == "POST" and operation.list_field is None:
            collection = self._same_items(operation)
        if collection is not None:
            return {"kind": "collection", "of": collection.home.name}
        is_item = operation.path.endswith("}")
        if parent is not None and is_item:
            return {"kind": "item", "of": parent.home.name}
        if parent is not None and operation.list_field is None:
            reader = self._reader(parent.home)
            if operation.item is parent.home.item or (reader is not None and operation.item is reader.item):
                return {"kind": "action", "of": parent.home.name}
        if self._is_document(operation):
            reads = self._paths[operation.path]["GET"]
            return {"kind": "document", **({} if reads is operation else {"of": reads.name})}
        if is_item and operation.method == "DELETE" and "GET" in self._paths.get(operation.head, {}):
            return {"kind": "entry", "of": self._paths[operation.head]["GET"].name}
        return {"kind": "example"}

    def _same_items(self, operation: _Operation) -> _Collection | None:
        """The collection of the items that an operation returns, where it has the placeholders of its path."""
        for collection in self._collections.values():
            home = collection.home
            if home.item is operation.item and home.placeholders == operation.placeholders:
                return collection
        return None

    def _is_document(self, operation: _Operation) -> bool:
        """Return whether a path holds one object that can be written."""
        methods = self._paths[operation.path]
        return (
            "GET" in methods and methods["GET"].list_field is None and bool({"PUT", "PATCH", "POST"} & methods.keys())
        )

    def _home(self, collection: _Collection) -> dict[str, Any]:
        home, key = collection.home, collection.key
        stated = _PREFIX.search(str(self._resolve(collection.properties.get(key)).get("description", "")))
        facts: dict[str, Any] = {
            "key": key,
            "prefix": stated[1] if stated else key.removesuffix("_id").replace("_", "-"),
        }
        if reader := self._reader(home):
            facts["reader"] = reader.name
        if not collection.created:
            facts["examples"] = _EXAMPLES
        if members := dict(self._members(collection)):
            facts["members"] = members
        return facts

    def _reader(self, home: _Operation) -> _Operation | None:
        """The operation that reads one item of a collection."""
        items = (path for path in self._below.get(home.path, ()) if re.fullmatch(r"/\{\w+\}", path[len(home.path) :]))
        return next((self._paths[path]["GET"] for path in items if "GET" in self._paths[path]), None)

    def _members(self, collection: _Collection) -> Iterator[tuple[str, Any]]:
        """The values of members of a new item, where neither a default nor an example of the schema will do."""
        home = collection.home
        filters = {facts["name"]: self._resolve(facts.get("schema")) for facts in _query_parameters(home)}
        for name, schema in collection.properties.items():
            resolved = self._resolve(schema)
            path = [
                placeholder
                for placeholder in home.placeholders
                if placeholder == name or (placeholder[-3:] == "_id" and name.endswith(f"_{placeholder}"))
            ]
            if name == collection.key:
                continue
            if path:
                yield name, f"{{{path[0]}}}"
            elif not collection.created:
                # A filter by an enum, over a member that is a plain text: a text that the filter knows.
                known = filters.get(name, {}).get("enum")
                if known and any(
                    branch.get("type") == "string" and "enum" not in branch for branch in self._branches(schema)
                ):
                    yield name, filters[name].get("default", known[0])
            elif name in ("created_at", "updated_at"):
                yield name, "{now}"
            elif name in ("created_by", "updated_by"):
                yield name, "{caller}"
            elif "default" not in schema and resolved.get("enum"):
                scope = "org" if "org_id" in home.placeholders else "enterprise"
                yield name, scope if scope in resolved["enum"] else resolved["enum"][0]

    def _query(self, operation: _Operation, guessed: Mapping[str, Any]) -> dict[str, Any]:
        """The list in the response, and how the query chooses from it."""
        if not operation.list_field:
            facts: dict[str, Any] = {}
        else:
            facts = {"list": operation.list_field}
        if operation.list_field is None or guessed["kind"] != "collection" or operation.method != "GET":
            return facts
        properties: Mapping[str, Any] = operation.item.get("properties", {})
        names = [parameter["name"] for parameter in _query_parameters(operation)]
        filters = {name: member for name in names if (member := _filter(name, properties))}
        sessions = [name for name in filters if name.removesuffix("s").endswith(("session_id", "devin_id"))]
        return {**facts, **({"filters": filters} if filters else {}), **({"sessions": sessions} if sessions else {})}

    def _body(self, operation: _Operation, guessed: Mapping[str, Any]) -> dict[str, Any]:
        """The names that members of the body have in an item, and how a list of them is read."""
        body = self._properties(_content(operation.raw.get("requestBody")))
        kind = guessed["kind"]
        if kind == "example":
            response: Mapping[str, Any] = operation.response.get("properties", {})
            echo = [name for name in dict.fromkeys([*operation.placeholders, *body]) if name in response]
            return {"echo": echo} if echo else {}
        if kind not in ("collection", "item", "document"):
            return {}
        facts: dict[str, Any] = {}
        if kind == "collection" and operation.list_field is not None and operation.method not in ("GET", "DELETE"):
            lists = [name for name, schema in body.items() if self._resolve(schema).get("type") == "array"]
            if lists:
                facts["entries"] = lists[0]
                body = self._properties(self._resolve(body[lists[0]]).get("items"))
        home, key = self._home_of(operation, guessed)
        names = {name: longer for name in body if (longer := _longer(name, home.item.get("properties", {}), key))}
        return {**facts, **({"body": names} if names else {})}

    def _home_of(self, operation: _Operation, guessed: Mapping[str, Any]) -> tuple[_Operation, str]:
        """The home of what an operation is about, and the key of its items."""
        name = guessed.get("of", operation.name)
        for collection in self._collections.values():
            if collection.home.name == name:
                return collection.home, collection.key
        return self._paths[operation.path]["GET"], ""

    def _names(self, operation: _Operation) -> Iterator[tuple[str, str | list[str]]]:
        """The things that values of placeholders must name."""
        for name in operation.placeholders:
            direct = self._collections.get(operation.path.partition(f"/{{{name}}}")[0])
            if name == "org_id":
                continue
            if name in _KNOWN:
                yield name, _KNOWN[name]
            elif direct is not None:
                yield name, direct.home.name
            else:
                homes = [
                    collection.home.name
                    for collection in self._collections.values()
                    if collection.key == name and set(collection.home.placeholders) <= set(operation.placeholders)
                ]
                if homes:
                    yield name, homes if len(homes) > 1 else homes[0]

    def _properties(self, schema: Any) -> dict[str, Any]:
        """The members of a schema, those of its branches included."""
        properties: dict[str, Any] = {}
        for branch in self._branches(schema):
            properties = {**branch.get("properties", {}), **properties}
        return properties

    def _branches(self, schema: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
        """A schema and all that it is a choice or a union of."""
        resolved = self._resolve(schema)
        yield resolved
        for keyword in ("anyOf", "oneOf", "allOf") if depth < 8 else ():
            for branch in resolved.get(keyword, ()):
                yield from self._branches(branch, depth + 1)

    def _resolve(self, schema: Any) -> Mapping[str, Any]:
        """The schema that a `$ref` names, else the schema itself; a new empty one for other values."""
        for _ in range(8):  # bounded: a chain of references may be a circle
            if is_map(schema) and "$ref" in schema:
                schema = documents.resolve(self._document, schema["$ref"])
        return schema if is_map(schema) else {}


def _normal(path: str) -> str:
    path = re.sub(r"^/v\d+\w*", "", path)
    return path.replace("/enterprise/organizations/{org_id}/", "/organizations/{org_id}/")


def _query_parameters(operation: _Operation) -> Iterable[dict[str, Any]]:
    return (parameter for parameter in operation.raw.get("parameters", ()) if parameter["in"] == "query")


def _success(operation: dict[str, Any]) -> Any:
    """The schema of the first success that an operation declares."""
    responses: Mapping[str, Any] = operation.get("responses", {})
    numbers = sorted(int(status) for status in responses if status.isdecimal())
    good = [number for number in numbers if 200 <= number < 300]
    status = next(iter([*good, *(number for number in numbers if number < 400)]), 200)
    key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in responses), "")
    return _content(responses.get(key))


def _content(holder: Any) -> Any:
    """The schema of the first media type of a body or response."""
    content = holder.get("content") if is_map(holder) else None
    media = next(iter(content.values()), None) if content else None
    return media.get("schema") if is_map(media) else None


def _filter(name: str, properties: Mapping[str, Any]) -> str:
    """The member that a query parameter is compared with; empty if by its name it is not a filter."""
    if name in _PAGING:
        return ""
    for suffix, sign in (("_after", ">="), ("_before", "<=")):
        if name.endswith(suffix):
            stem = name.removesuffix(suffix)
            member = "created_at" if stem == "time" else f"{stem}_at"
            return f"{sign} {member}" if member in properties else ""
    if name == "search":
        searched = [member for member in _SEARCHED if member in properties]
        return " ".join(["contains", *searched]) if searched else ""
    return next((member for member in (name, name.removesuffix("s")) if member in properties), "")


def _longer(name: str, properties: Mapping[str, Any], key: str) -> str:
    """The member of an item that takes a member of a body of another name: `type` of a secret is its `secret_type`."""
    if name in properties:
        return ""
    own = f"{key.removesuffix('_id')}_{name}"
    longer = [own] if own in properties else [member for member in properties if member.endswith(f"_{name}")]
    return longer[0] if len(longer) == 1 else ""
