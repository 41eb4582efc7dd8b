"""Operations without a handler of their own, carried out as the spec's `x-fake` says.

The pipeline writes `x-fake` (generator/spec/fake.py has its words), and nothing is guessed here. An operation without
it, as in a document that has not been through the pipeline, gets an example of its schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from ..._call.json import is_array, is_object
from ..contract.examples import UnsatisfiableSchemaError
from ..contract.problems import missing
from ..contract.spec import Endpoint, Spec
from ..world.state import Call
from .handlers import HANDLERS
from .tables import Collection, carried, change, collection_of, create, fill, home_of, identifier, merged, table, words

Kind = Literal["handler", "collection", "document", "example"]


def kind_of(endpoint: Endpoint) -> Kind:
    """Return what responds to an operation."""
    if endpoint.name in HANDLERS:
        return "handler"
    match endpoint.fake.get("kind"):
        case "collection" | "item" | "action" if collection := collection_of(endpoint):
            return "example" if "examples" in collection.home.fake else "collection"
        case "document" | "entry" if home_of(endpoint):
            return "document"
        case _:
            return "example"


def kinds(spec: Spec) -> Iterator[tuple[Endpoint, Kind]]:
    """Return what responds to each operation of a spec."""
    for endpoint in spec.endpoints.values():
        yield endpoint, kind_of(endpoint)


def respond(call: Call) -> Any:
    """Carry out an operation that has no handler."""
    endpoint = call.endpoint
    kind, home, collection = endpoint.fake.get("kind"), home_of(endpoint), collection_of(endpoint)
    if kind in ("collection", "item", "action") and collection is not None:
        if collection.is_handled:
            return _on_handled(call, collection)
        return _on_collection(call, collection) if kind == "collection" else _on_item(call, collection, kind)
    if kind == "document" and home is not None:
        return _on_document(call, home)
    if kind == "entry" and home is not None:
        return _off_document(call, home)
    return example(call)


def _on_handled(call: Call, collection: Collection) -> Any:
    """Carry out an operation that came to a collection with handlers: the item as it is, or an example."""
    endpoint = call.endpoint
    reader = endpoint.spec.endpoints.get(collection.home.fake.get("reader", ""))
    if (
        reader is not None
        and reader.name in HANDLERS
        and reader.item_schema is endpoint.item_schema
        and call.endpoint.fake["kind"] != "collection"
        and endpoint.list_field is None
        and endpoint.status != 204
    ):
        return HANDLERS[reader.name](call)
    return example(call, call.path)


def example(call: Call, echo: Iterable[str] = ()) -> Any:
    """An example of the response, some members of which repeat the path or the body."""
    endpoint = call.endpoint
    success = endpoint.response(endpoint.status)
    if success is None:
        return None
    _, pointer, schema = success
    place = f"{endpoint.name}:{sorted(call.path.items())}"
    examples = call.world.examples
    try:
        value = examples.make(schema, endpoint.spec.validator(pointer), place)
    except UnsatisfiableSchemaError:  # a pattern that only the service can meet, for instance
        value = examples.make(schema, None, place, sparse=True)
    given: Mapping[str, Any] = {**call.path, **call.members}
    for name in endpoint.fake.get("echo", echo) if is_object(value) else ():
        if given.get(name) is not None and type(given[name]) is type(value.get(name)):
            value[name] = given[name]
    return value


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
    entries: list[Any] = call.members.get(call.endpoint.fake.get("entries", ""), [])
    made = [create(call, collection, entry if is_object(entry) else {collection.key: entry}) for entry in entries]
    return call.listed(made)


def _on_item(call: Call, collection: Collection, kind: str) -> Any:
    rows = table(call, collection)
    item = rows[identifier(call)].item
    match call.endpoint.method if kind == "item" else "":
        case "DELETE":
            del rows[identifier(call)]
        case "PUT" | "PATCH":
            change(call, item, collection)
        case _:
            pass
    return None if call.endpoint.status == 204 else call.shaped(item)


def _on_document(call: Call, home: Endpoint) -> Any:
    world = call.world
    place = fill(home.path, call.path)
    fresh = call.shaped({}, home.schema)
    held = world.documents.setdefault(place, fresh)
    given = carried(call, call.members, home.schema.get("properties", {}))
    match call.endpoint.method:
        case "DELETE":
            held = world.documents[place] = fresh
        case "PUT":
            held = world.documents[place] = {**fresh, **given}
        case "PATCH":
            held = world.documents[place] = merged(held, given)
        case "POST":
            for name, value in given.items():
                both = [*held.get(name, []), *value] if is_array(value) else value
                held[name] = list(dict.fromkeys(both)) if is_array(both) else both
        case _:
            pass
    return None if call.endpoint.status == 204 else call.shaped(held)


def _off_document(call: Call, home: Endpoint) -> Any:
    """Remove an entry of the list that a document holds."""
    held = call.world.documents.get(fill(home.path, call.path), {})
    entry = identifier(call)
    for values in held.values():
        if is_array(values) and entry in values:
            values.remove(entry)
            return None if call.endpoint.status == 204 else call.shaped(held)
    raise missing(words(list(call.path)[-1]), entry)
