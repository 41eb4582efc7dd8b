"""Facts about operations without a handler of their own, from the habits of REST and the shape of the spec.

A path that lists is a collection: POST on it creates, and `…/{id}` below it reads, changes and removes. A path that
reads one object and can also be written is a document. An action below an item answers with the item. Anything else,
and what nobody can create, is answered by examples.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal
from weakref import WeakKeyDictionary

from ..._call.json import is_array, is_object
from ..contract.examples import PREFIX, UnsatisfiableSchemaError
from ..contract.problems import missing
from ..contract.spec import Endpoint, Spec
from ..world.records import Item, Row
from ..world.state import Call, World
from .handlers import HANDLERS

Kind = Literal["handler", "collection", "document", "example"]

_EXAMPLES: Final = 3

#: Placeholder of a path → what knows whether a value of it names something, for what is in no collection.
_KNOWN: Final[Mapping[str, Callable[[World, str], bool]]] = {
    "devin_id": lambda world, value: world.session(value) is not None,
    "session_id": lambda world, value: world.session(value) is not None,
    "user_id": lambda world, value: value in world.directory.users.rows,
    "service_user_id": lambda world, value: value in world.directory.service_users.rows,
    "idp_group_name": lambda world, value: value in world.directory.idp_groups.rows,
}


@dataclass(frozen=True, eq=False)
class Collection:
    """A path that lists items.

    Attributes:
        template: The path, without version, the same for both scopes where both are about one organization.
        key: Member of an item that `{…}` below the path takes.
        schema: Schema of an item.
        prefix: How ids of items begin.
        created: Whether an operation makes items; else there are examples.
        endpoint: The operation that lists.
    """

    template: str
    key: str
    schema: Mapping[str, Any]
    prefix: str
    created: bool
    endpoint: Endpoint


def normal(path: str) -> str:
    """A path without version; an organization's path is the same seen from the enterprise."""
    path = re.sub(r"^/v\d+\w*", "", path)
    return path.replace("/enterprise/organizations/{org_id}/", "/organizations/{org_id}/")


class Habits:
    """The collections and documents of a spec."""

    def __init__(self, spec: Spec) -> None:
        paths: dict[str, dict[str, Endpoint]] = {}
        for endpoint in spec.endpoints.values():
            paths.setdefault(normal(endpoint.path), {})[endpoint.method] = endpoint
        self._paths = paths
        self.collections: dict[str, Collection] = {}
        for template, methods in paths.items():
            lists = methods.get("GET")
            if lists is None or lists.list_field is None or "properties" not in lists.item_schema:
                continue
            key = _key(template, lists.item_schema, paths)
            if key is not None:
                self.collections[template] = self._collection(spec, template, key, lists)

    def _collection(self, spec: Spec, template: str, key: str, lists: Endpoint) -> Collection:
        schema = lists.item_schema
        match = PREFIX.search(spec.resolve(schema["properties"][key]).get("description", ""))
        prefix = match[1] if match else key.removesuffix("_id").replace("_", "-")
        placeholders = set(_placeholders(template))
        created = any(
            endpoint.method in ("POST", "PUT")
            and endpoint.item_schema is schema
            and placeholders <= set(_placeholders(normal(endpoint.path)))
            for endpoint in spec.endpoints.values()
        )
        return Collection(template, key, schema, prefix, created, lists)

    def collection_of(self, endpoint: Endpoint) -> Collection | None:
        """The collection that an operation creates into: the one at its path, else one of the same items."""
        template = normal(endpoint.path)
        if template in self.collections:
            return self.collections[template]
        placeholders = _placeholders(template)
        for collection in self.collections.values():
            if collection.schema is endpoint.item_schema and _placeholders(collection.template) == placeholders:
                return collection
        return None

    def parent(self, endpoint: Endpoint) -> Collection | None:
        """The collection that the last placeholder of a path chooses from."""
        head, brace, _ = normal(endpoint.path).rpartition("/{")
        return self.collections.get(head) if brace else None

    def is_document(self, endpoint: Endpoint) -> bool:
        """Return whether a path holds one object that can be written."""
        methods = self._paths[normal(endpoint.path)]
        return (
            "GET" in methods and methods["GET"].list_field is None and bool({"PUT", "PATCH", "POST"} & methods.keys())
        )

    def reader(self, collection: Collection) -> Endpoint | None:
        """The operation that reads one item of a collection."""
        items = [path for path in self._paths if re.fullmatch(rf"{re.escape(collection.template)}/{{\w+}}", path)]
        return next((self._paths[path]["GET"] for path in items if "GET" in self._paths[path]), None)

    def document(self, template: str) -> Endpoint | None:
        """The operation that reads a document."""
        return self._paths.get(template, {}).get("GET")

    def kind(self, endpoint: Endpoint) -> Kind:
        """Return the handler of an operation."""
        if endpoint.name in HANDLERS:
            return "handler"
        template = normal(endpoint.path)
        collection = self.collections.get(template) or self.parent(endpoint)
        if collection is None and endpoint.method == "POST":
            collection = self.collection_of(endpoint)
        if collection is not None:
            return "collection" if collection.created else "example"
        if self.is_document(endpoint) or self._is_member_of_document(template):
            return "document"
        return "example"

    def _is_member_of_document(self, template: str) -> bool:
        head, brace, _ = template.rpartition("/{")
        read = self.document(head) if brace and template.endswith("}") else None
        return read is not None and self.is_document(read)


_habits: WeakKeyDictionary[Spec, Habits] = WeakKeyDictionary()


def habits_of(spec: Spec) -> Habits:
    """The habits of a spec, worked out once."""
    habits = _habits.get(spec)
    if habits is None:
        habits = _habits[spec] = Habits(spec)
    return habits


def collection_at(call: Call, operation: str) -> Collection:
    """The collection that an operation lists."""
    spec = call.world.spec
    return habits_of(spec).collections[normal(spec.named(operation).path)]


def check_path(call: Call) -> None:
    """Refuse a path with an id that names nothing.

    Raises:
        Problem: 404.
    """
    world, habits = call.world, habits_of(call.world.spec)
    if call.org_id is not None:
        world.organization(call.org_id)
    template = normal(call.endpoint.path)
    creates = call.endpoint.method == "PUT" and template.endswith("}")
    for name, value in call.path.items():
        if name == "org_id":
            continue
        collection = habits.collections.get(template.partition(f"/{{{name}}}")[0])
        if collection is not None and collection.endpoint.name not in HANDLERS:
            if value not in table(call, collection) and not (creates and not collection.created):
                raise missing(_words(name), value)
        elif name in _KNOWN:
            if not _KNOWN[name](world, value):
                raise missing(_words(name), value)
        elif not _is_known(call, name, value):
            raise missing(_words(name), value)


def _is_known(call: Call, name: str, value: str) -> bool:
    """Return whether an id names an item of a collection of the path; True if there is no such collection."""
    collections = habits_of(call.world.spec).collections.values()
    homes = [
        collection for collection in collections if collection.key == name and collection.endpoint.name not in HANDLERS
    ]
    homes = [collection for collection in homes if set(_placeholders(collection.template)) <= call.path.keys()]
    return not homes or any(value in table(call, home) for home in homes)


def table(call: Call, collection: Collection) -> dict[str, Row]:
    """The items of a collection, by id."""
    world = call.world
    place = fill(collection.template, call.path)
    rows = world.tables.get(place)
    if rows is None:
        rows = world.tables[place] = {}
        if not collection.created and collection.endpoint.name not in HANDLERS:
            for index in range(_EXAMPLES):
                item = _example(call, collection, f"{place}:{index}")
                rows[str(item[collection.key])] = world.row(item)
    return rows


def _example(call: Call, collection: Collection, place: str) -> Item:
    spec = call.world.spec
    item: Item = call.world.examples.make(collection.schema, None, place)
    for name, value in call.path.items():
        for member in item:
            if member == name or (name.endswith("_id") and member.endswith(f"_{name}")):
                item[member] = value
    for parameter in collection.endpoint.parameters:
        # A filter by an enum, over a member that is a plain text: texts that the filter knows.
        values: list[Any] = spec.resolve(parameter.schema).get("enum", [])
        if values and isinstance(item.get(parameter.name), str) and item[parameter.name] not in values:
            item[parameter.name] = parameter.schema.get("default", values[0])
    return item


def fill(template: str, values: Mapping[str, str]) -> str:
    """A path with its placeholders filled in."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), template)


def answer(call: Call) -> Any:
    """Carry out an operation that has no handler."""
    endpoint, habits = call.endpoint, habits_of(call.world.spec)
    template = normal(endpoint.path)
    collection = habits.collections.get(template)
    parent = habits.parent(endpoint)
    if (home := collection or parent) is not None and home.endpoint.name in HANDLERS:
        return _on_handled(call, home)
    if collection is not None:
        return _on_collection(call, collection)
    if parent is not None and template.endswith("}"):
        return _on_item(call, parent)
    if endpoint.method == "POST" and endpoint.list_field is None:
        target = habits.collection_of(endpoint)
        if target is not None:
            return call.shaped(create(call, target, call.members).item)
    if habits.is_document(endpoint):
        return _on_document(call, template)
    if template.endswith("}"):
        head = template.rpartition("/{")[0]
        if habits.document(head) is not None and endpoint.method == "DELETE":
            return _off_document(call, head)
    if parent is not None and endpoint.item_schema is parent.schema:
        return call.shaped(table(call, parent)[call.path[_placeholders(template)[-1]]].item)
    return example(call)


def _on_handled(call: Call, collection: Collection) -> Any:
    """Carry out an operation that came to a collection with handlers: the item as it is, or an example."""
    reader = habits_of(call.world.spec).reader(collection)
    names = _placeholders(normal(call.endpoint.path))
    if (
        reader is not None
        and reader.name in HANDLERS
        and reader.item_schema is call.endpoint.item_schema
        and set(_placeholders(normal(reader.path))) <= set(names)
        and call.endpoint.list_field is None
        and call.endpoint.status != 204
    ):
        return HANDLERS[reader.name](call)
    return example(call)


def example(call: Call) -> Any:
    """An example of the answer, about what the path names."""
    endpoint = call.endpoint
    success = endpoint.answer(endpoint.status)
    if success is None:
        return None
    _, pointer, schema = success
    place = f"{endpoint.name}:{sorted(call.path.items())}"
    examples = call.world.examples
    try:
        value = examples.make(schema, endpoint.spec.validator(pointer), place)
    except UnsatisfiableSchemaError:  # a pattern that only the service can meet, for instance
        value = examples.make(schema, None, place, sparse=True)
    if is_object(value):
        value.update({name: text for name, text in call.path.items() if isinstance(value.get(name), str)})
        value.update({name: member for name, member in call.members.items() if _like(value.get(name), member)})
    return value


def _like(left: object, right: object) -> bool:
    return left is not None and type(left) is type(right)


def _on_collection(call: Call, collection: Collection) -> Any:
    rows = table(call, collection)
    match call.endpoint.method:
        case "GET":
            return call.listed(rows.values(), newest_first=call.endpoint.raw.get("x-order") == "newest-first")
        case "DELETE":
            removed = list(rows.values())
            rows.clear()
            return call.listed(removed) if call.endpoint.list_field is not None else None
        case "PUT":
            rows.clear()
        case _:
            pass
    if call.endpoint.list_field is None:
        return call.shaped(create(call, collection, call.members).item)
    given = [call.members[name] for name in _lists(call.endpoint) if name in call.members]
    entries: list[Any] = given[0] if given else []
    made = [create(call, collection, entry if is_object(entry) else {collection.key: entry}) for entry in entries]
    return call.listed(made)


def _lists(endpoint: Endpoint) -> list[str]:
    """The members of a body that are lists."""
    if endpoint.body is None:
        return []
    spec = endpoint.spec
    properties: Mapping[str, Any] = spec.resolve(spec.at(endpoint.body[1])).get("properties", {})
    return [name for name, schema in properties.items() if spec.resolve(schema).get("type") == "array"]


def _on_item(call: Call, collection: Collection) -> Any:
    rows = table(call, collection)
    identifier = call.path[_placeholders(normal(call.endpoint.path))[-1]]
    if identifier not in rows:
        raise missing(_words(collection.key), identifier)
    item = rows[identifier].item
    match call.endpoint.method:
        case "DELETE":
            del rows[identifier]
        case "PUT" | "PATCH":
            change(call, item, collection)
        case _:
            pass
    return None if call.endpoint.status == 204 else call.shaped(item)


def create(call: Call, collection: Collection, body: Mapping[str, Any]) -> Row:
    """Add an item to a collection."""
    world = call.world
    properties: Mapping[str, Any] = collection.schema["properties"]
    given = carried(body, properties, collection.key)
    item: Item = {}
    for name, schema in properties.items():
        is_given = name in given and (given[name] is not None or _nullable(world.spec, schema))
        item[name] = given[name] if is_given else _first(call, collection, name, schema)
    row = world.row(item)
    table(call, collection)[str(item[collection.key])] = row
    return row


def _first(call: Call, collection: Collection, name: str, schema: Mapping[str, Any]) -> Any:
    """Return the default of a new item's member."""
    world = call.world
    resolved = world.spec.resolve(schema)
    if name == collection.key:
        return world.new_id(collection.prefix)
    if name in call.path:
        return call.path[name]
    if name in ("created_at", "updated_at"):
        return moment(call, resolved)
    if name in ("created_by", "updated_by") and resolved.get("type") == "object":
        return {"id": call.principal.service_user_id, "name": call.principal.name, "type": "service_user"}
    if name in ("created_by", "updated_by"):
        return call.principal.service_user_id
    if "default" in schema:
        return schema["default"]
    values = resolved.get("enum")
    if values:
        scope = "org" if call.org_id else "enterprise"
        return scope if scope in values else values[0]
    return world.examples.make(schema, None, f"{collection.template}:{name}:{world.next('member')}", sparse=True)


def moment(call: Call, schema: Mapping[str, Any]) -> int | str:
    """Now, as a schema wants it."""
    if schema.get("type") == "string":
        return datetime.fromtimestamp(call.world.time, UTC).isoformat().replace("+00:00", "Z")
    return call.world.time


def change(call: Call, item: Item, collection: Collection) -> None:
    """Bring the body of a request into an item: PATCH merges (RFC 7396), PUT replaces what it names."""
    properties: Mapping[str, Any] = collection.schema["properties"]
    given = carried(call.members, properties, collection.key)
    if call.endpoint.method == "PATCH":
        for name, value in given.items():
            if value is not None or _nullable(call.world.spec, properties[name]):
                item[name] = merged(item.get(name), value)
    else:
        item.update(given)
    if "updated_at" in properties:
        item["updated_at"] = moment(call, call.world.spec.resolve(properties["updated_at"]))


def merged(present: Any, patch: Any) -> Any:
    """A value with a JSON merge patch (RFC 7396) applied."""
    if not is_object(patch):
        return patch
    result = dict(present) if is_object(present) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def carried(body: Mapping[str, Any], properties: Mapping[str, Any], key: str = "") -> Item:
    """The members of a body under the names that they have in an item: `type` of a secret is its `secret_type`.

    Args:
        body: The body.
        properties: Members of an item.
        key: The one that identifies it.
    """
    result: Item = {}
    for name, value in body.items():
        if name in properties:
            result[name] = value
        else:
            own = f"{key.removesuffix('_id')}_{name}"
            longer = (
                [own]
                if own in properties
                else [candidate for candidate in properties if candidate.endswith(f"_{name}")]
            )
            if len(longer) == 1:
                result.setdefault(longer[0], value)
    return result


def _on_document(call: Call, template: str) -> Any:
    world = call.world
    read = habits_of(world.spec).document(template)
    if read is None:
        return example(call)
    place = fill(template, call.path)
    fresh = call.shaped({}, read.schema)
    held = world.documents.setdefault(place, fresh)
    properties: Mapping[str, Any] = read.schema.get("properties", {})
    match call.endpoint.method:
        case "DELETE":
            held = world.documents[place] = fresh
        case "PUT":
            held = world.documents[place] = {**fresh, **carried(call.members, properties)}
        case "PATCH":
            held = world.documents[place] = merged(held, carried(call.members, properties))
        case "POST":
            for name, value in carried(call.members, properties).items():
                both = [*held.get(name, []), *value] if is_array(value) else value
                held[name] = list(dict.fromkeys(both)) if is_array(both) else both
        case _:
            pass
    return None if call.endpoint.status == 204 else call.shaped(held)


def _off_document(call: Call, template: str) -> Any:
    """Remove an entry of the list that a document holds."""
    held = call.world.documents.get(fill(template, call.path), {})
    name = _placeholders(call.endpoint.path)[-1]
    entry = call.path[name]
    for values in held.values():
        if is_array(values) and entry in values:
            values.remove(entry)
            return None if call.endpoint.status == 204 else call.shaped(held)
    raise missing(_words(name), entry)


def _nullable(spec: Spec, schema: Mapping[str, Any]) -> bool:
    branches: list[Any] = schema.get("anyOf", [schema])
    return any(spec.resolve(branch).get("type") == "null" for branch in branches)


def _key(template: str, schema: Mapping[str, Any], paths: Mapping[str, Any]) -> str | None:
    """The member of an item that identifies it."""
    properties: list[str] = list(schema["properties"])
    below = [path for path in paths if path.startswith(f"{template}/{{")]
    name = below[0].removeprefix(f"{template}/{{").partition("}")[0] if below else None
    if name is None:
        name = _singular(template.rpartition("/")[2].replace("-", "_")) + "_id"
    if name in properties:
        return name
    elsewhere = {placeholder for path in paths for placeholder in _placeholders(path)} - {"org_id"}
    guesses: tuple[Callable[[str], bool], ...] = (
        lambda candidate: candidate.endswith(f"_{name}"),
        lambda candidate: candidate.endswith(f"_{name.rpartition('_')[2]}") and candidate != "org_id",
        lambda candidate: candidate in elsewhere,
    )
    return next((candidate for guess in guesses for candidate in properties if guess(candidate)), None)


def _placeholders(template: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", template)


def _words(name: str) -> str:
    return "session" if name == "devin_id" else name.removesuffix("_id").replace("_", " ")


def kinds(spec: Spec) -> Iterator[tuple[Endpoint, Kind]]:
    """Return the handler of each operation of a spec."""
    habits = habits_of(spec)
    for endpoint in spec.endpoints.values():
        yield endpoint, habits.kind(endpoint)


def _singular(name: str) -> str:
    return re.sub("s$", "", re.sub("ies$", "y", name))
