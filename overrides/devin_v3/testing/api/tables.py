"""Collections of items, as the spec's `x-fake` describes them: which there are, how one is made, found and changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from ..._call.json import is_object
from ..contract.problems import missing
from ..contract.spec import Endpoint, Spec
from ..world.records import Item, Row
from ..world.state import Call, World
from .handlers import HANDLERS

#: What `x-fake` calls what the fake knows by itself → whether a value names one.
KNOWN: Final[Mapping[str, Callable[[World, str], bool]]] = {
    "session": lambda world, value: world.session(value) is not None,
    "user": lambda world, value: value in world.directory.users.rows,
    "service_user": lambda world, value: value in world.directory.service_users.rows,
    "idp_group": lambda world, value: value in world.directory.idp_groups.rows,
}


@dataclass(frozen=True)
class Collection:
    """A path that lists items.

    Attributes:
        home: The operation that lists them.
    """

    home: Endpoint

    @property
    def key(self) -> str:
        """Return the member that identifies an item."""
        return str(self.home.fake["key"])

    @property
    def properties(self) -> Mapping[str, Any]:
        """Return the members of an item with their schemas."""
        properties: Mapping[str, Any] = self.home.item_schema["properties"]
        return properties

    @property
    def is_handled(self) -> bool:
        """Return whether handlers keep its items."""
        return self.home.name in HANDLERS


def home_of(endpoint: Endpoint) -> Endpoint | None:
    """The operation that reads the collection or document that an operation is about; None if the spec lacks it."""
    name = endpoint.fake.get("of", endpoint.name)
    return endpoint.spec.endpoints.get(name)


def collection_of(endpoint: Endpoint) -> Collection | None:
    """The collection that an operation is about."""
    home = home_of(endpoint)
    return None if home is None or "key" not in home.fake else Collection(home)


def collection_at(call: Call, operation: str) -> Collection:
    """The collection that an operation is about.

    Raises:
        NoOperationError: The spec has no such operation.
    """
    endpoint = call.world.spec.named(operation)
    return collection_of(endpoint) or Collection(endpoint)


def check_path(call: Call) -> None:
    """Refuse a path with an id that names nothing.

    Raises:
        Problem: 404.
    """
    if call.org_id is not None:
        call.world.organization(call.org_id)
    facts = call.endpoint.fake
    for name, named in facts.get("path", {}).items():
        if not _names(call, [named] if isinstance(named, str) else named, call.path[name]):
            raise missing(words(name), call.path[name])
    if facts.get("kind") in ("item", "action") and not _names(call, [facts.get("of", "")], identifier(call)):
        raise missing(words(list(call.path)[-1]), identifier(call))


def _names(call: Call, homes: Iterable[str], value: str) -> bool:
    """Return whether a value of the path names one of some things; True where the fake cannot know."""
    world = call.world
    known = [KNOWN[home](world, value) for home in homes if home in KNOWN]
    for home in homes:
        endpoint = world.spec.endpoints.get(home)
        collection = None if endpoint is None else collection_of(endpoint)
        if collection is not None and not collection.is_handled:
            known.append(value in table(call, collection))
    return not known or any(known)


def identifier(call: Call) -> str:
    """The value of the last placeholder of the path."""
    return list(call.path.values())[-1]


def table(call: Call, collection: Collection) -> dict[str, Row]:
    """The items of a collection, by id."""
    world, home = call.world, collection.home
    place = fill(home.path, call.path)
    rows = world.tables.get(place)
    if rows is None:
        rows = world.tables[place] = {}
        for index in range(0 if collection.is_handled else home.fake.get("examples", 0)):
            item: Item = world.examples.make(home.item_schema, None, f"{place}:{index}")
            for name, value in home.fake.get("members", {}).items():
                item[name] = _held(call, value, collection.properties.get(name, {}))
            rows[str(item[collection.key])] = world.row(item)
    return rows


def fill(template: str, values: Mapping[str, str]) -> str:
    """A path with its placeholders filled in."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), template)


def document(world: World, operation: str, org_id: str) -> Item:
    """The document of an organization that an operation reads, as far as it has been written."""
    endpoint = world.spec.endpoints.get(operation)
    return {} if endpoint is None else world.documents.get(fill(endpoint.path, {"org_id": org_id}), {})


def create(call: Call, collection: Collection, body: Mapping[str, Any]) -> Row:
    """Add an item to a collection."""
    spec = call.world.spec
    given = carried(call, body, collection.properties)
    item: Item = {}
    for name, schema in collection.properties.items():
        is_given = name in given and (given[name] is not None or _nullable(spec, schema))
        item[name] = given[name] if is_given else _first(call, collection, name, schema)
    row = call.world.row(item)
    table(call, collection)[str(item[collection.key])] = row
    return row


def _first(call: Call, collection: Collection, name: str, schema: Mapping[str, Any]) -> Any:
    """Return the first value of a new item's member."""
    world, facts = call.world, collection.home.fake
    if name == collection.key:
        return world.new_id(facts["prefix"])
    if name in facts.get("members", {}):
        return _held(call, facts["members"][name], schema)
    if "default" in schema:
        return schema["default"]
    return world.examples.make(schema, None, f"{collection.home.path}:{name}:{world.next('member')}", sparse=True)


def _held(call: Call, value: Any, schema: Any) -> Any:
    """A value that `x-fake` gives a member: `{now}`, `{caller}` and placeholders of the path stand for something."""
    resolved = call.world.spec.resolve(schema)
    if value == "{now}":
        return _moment(call, resolved)
    if value == "{caller}":
        principal = call.principal
        identity = principal.service_user_id
        if resolved.get("type") == "object":
            return {"id": identity, "name": principal.name, "type": "service_user"}
        return identity
    return fill(value, call.path) if isinstance(value, str) else value


def _moment(call: Call, schema: Mapping[str, Any]) -> int | str:
    """Now, as a schema wants it."""
    if schema.get("type") == "string":
        return datetime.fromtimestamp(call.world.time, UTC).isoformat().replace("+00:00", "Z")
    return call.world.time


def change(call: Call, item: Item, collection: Collection) -> None:
    """Bring the body of a request into an item: PATCH merges (RFC 7396), PUT replaces what it names."""
    given = carried(call, call.members, collection.properties)
    if call.endpoint.method == "PATCH":
        for name, value in given.items():
            if value is not None or _nullable(call.world.spec, collection.properties[name]):
                item[name] = merged(item.get(name), value)
    else:
        item.update(given)
    if collection.home.fake.get("members", {}).get("updated_at") == "{now}":
        item["updated_at"] = _held(call, "{now}", collection.properties["updated_at"])


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


def carried(call: Call, body: Mapping[str, Any], properties: Mapping[str, Any]) -> Item:
    """The members of a body under the names that they have in an item: `type` of a secret is its `secret_type`."""
    other = call.endpoint.fake.get("body", {})
    result: Item = {}
    for name, value in body.items():
        if name in properties:
            result[name] = value
        elif name in other:
            result.setdefault(other[name], value)
    return result


def _nullable(spec: Spec, schema: Mapping[str, Any]) -> bool:
    branches: list[Any] = schema.get("anyOf", [schema])
    return any(spec.resolve(branch).get("type") == "null" for branch in branches)


def words(name: str) -> str:
    """The words for what a placeholder names, in a message."""
    return "session" if name == "devin_id" else name.removesuffix("_id").replace("_", " ")
