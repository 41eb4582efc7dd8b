"""The requests and responses of an operation: its parameters, its body, and how each content is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple, cast

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..spec import naming
from .carried import STREAMS
from .shapes import PREFIX

Form = Literal["json", "events", "texts", "lines", "multipart", "form", "content"]

#: Forms of a response that is read item by item; the data of an event is JSON (`events`) or a text (`texts`).
STREAMED: tuple[Form, ...] = ("events", "texts", "lines")

#: Parameters that HTTP itself or the client sets.
_OWN_HEADERS = frozenset({"accept", "content-type", "authorization"})


def sent(operation: dict[str, Any]) -> Iterable[dict[str, Any]]:
    """The parameters that are arguments of a method, but for those of the path: it has its own template."""
    for parameter in operation.get("parameters", ()):
        own = parameter["in"] == "header" and parameter["name"].lower() in _OWN_HEADERS
        if parameter["in"] != "path" and not own:
            yield parameter


def in_path(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [parameter for parameter in operation.get("parameters", ()) if parameter["in"] == "path"]


def successful(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Status of each successful response → its content, the lowest first; `default` is one if nothing else is."""
    declared = operation.get("responses", {})
    statuses = sorted(status for status in declared if status[:1] == "2") or [*({"default"} & declared.keys())]
    return {status: declared[status].get("content") or {} for status in statuses}


def may_be_empty(operation: dict[str, Any]) -> bool:
    """Return whether a successful response without content is declared beside one that has some."""
    return any(successful(operation).values()) and not all(successful(operation).values())


class Content(NamedTuple):
    """One content of a successful response: its status (or range of them), its media type, and how it is read.

    The schema of a stream is that of an item.
    """

    status: str
    media_type: str
    form: Form
    schema: Any


def success_contents(operation: dict[str, Any], key: str) -> list[Content]:
    """The contents of the successful responses that are read in ways of their own, that of the lowest status first."""
    contents: list[Content] = []
    for status, content in successful(operation).items():
        first = media(content, key)
        if not first or "x-pagination" in operation:
            contents += [Content(status, *first)] if first and not contents else []
            continue
        named: list[str] = [first[0], *(name for name in sorted(content) if name != first[0])]
        for name in named:
            item = media({name: content[name]}, key)
            if item and (name == first[0] or _reading(item) != _reading(first)):
                contents.append(Content(status, *item))
    return contents[:1] if len({_reading(item[1:]) for item in contents}) == 1 else contents


def _reading(content: tuple[str, Form, Any]) -> str:
    """Return the reader of a content: as the JSON of a schema, as a text, or as bytes."""
    if content[1] in ("json", *STREAMED):
        return repr(content[1:])
    return "text" if content[0].startswith("text/") else "bytes"


def success_content(operation: dict[str, Any]) -> dict[str, Any]:
    """The content of the first successful response that has any; what is `default` beside one is an error."""
    return next(filter(None, successful(operation).values()), dict[str, Any]())


def pages(document: dict[str, Any]) -> set[str]:
    """Components that need no class: pages that only lists return, and lists give their items."""
    components = document.get("components", {}).get("schemas", {})
    places: list[Any] = list(components.values())
    for _, _, operation in documents.operations(document):
        places += [operation.get("parameters"), operation.get("requestBody")]
        if "x-pagination" not in operation:
            places.append(success_content(operation))
    used = set(references(places))
    return {name for name, schema in components.items() if naming.is_page(schema) and name not in used}


def references(node: Any) -> Iterator[str]:
    """The names of the components that a part of a document refers to."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if is_map(node):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"].removeprefix(PREFIX)
            waiting += node.values()
        elif is_list(node):
            waiting += node


def uploads(document: dict[str, Any]) -> set[str]:
    """Components that are the body of an upload: their binary members are files."""
    bodies = [operation.get("requestBody", {}).get("content", {}) for _, _, operation in documents.operations(document)]
    schemas = [body[name].get("schema", {}) for body in bodies for name in body if form_of(name) == "multipart"]
    return {str(schema.get("$ref", "")).removeprefix(PREFIX) for schema in schemas}


def properties(
    schema: dict[str, Any], components: dict[str, Any], inside: tuple[str, ...] = ()
) -> dict[str, dict[str, Any]]:
    """Return each property of a schema with its facts, those of `allOf` and unions included."""
    result: dict[str, dict[str, Any]] = {}
    for combination in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(combination, ()):
            name = str(member.get("$ref", "")).removeprefix(PREFIX)
            if name not in inside:
                result |= properties(components.get(name, member), components, (*inside, name) if name else inside)
    own = {name: value for name, value in schema.get("properties", {}).items() if is_map(value)}
    return result | {name: value for name, value in own.items() if value or name not in result}


def media(content: dict[str, Any], key: str) -> tuple[str, Form, Any] | None:
    """Media type, form and schema of a body or response: JSON where there is a choice; None if there is no content.

    Raises:
        PipelineError: A media type is malformed.
    """
    ranked = sorted((_FORMS.index(form_of(name)), name != "application/json", name) for name in content)
    if not ranked:
        return None
    name = ranked[0][2]
    if not name.isascii() or not name.isprintable() or "/" not in name or any(mark in name for mark in "\"'\\"):
        raise PipelineError(f"{documents.quoted(name)} is not a media type", place=key)
    form = form_of(name)
    if form == "events" and not _is_json_event(content[name]):
        form = "texts"
    return name, form, _item(form, content[name]) if form in STREAMED else content[name].get("schema", {})


def _is_json_event(media: dict[str, Any]) -> bool:
    """Return whether the data of a server-sent event is JSON, by its schema, which describes the event as an object."""
    data = media.get("itemSchema", {}).get("properties", {}).get("data", {})
    kind = str(data.get("contentMediaType", "")).partition(";")[0].strip().lower()
    return "contentSchema" in data or kind.endswith(("/json", "+json"))


def _item(form: Form, media: dict[str, Any]) -> Any:
    """The schema of what one item of a stream holds: the data of an event, or a line."""
    if form == "texts":
        return {"type": "string"}
    if form == "events":
        return media["itemSchema"]["properties"]["data"].get("contentSchema", {})
    if "itemSchema" in media:
        return media["itemSchema"]
    whole = media.get("schema", {})
    return whole.get("items", {}) if whole.get("type") == "array" else {}


_FORMS: tuple[Form, ...] = ("json", *STREAMED, "multipart", "form", "content")


def form_of(name: str) -> Form:
    kind = name.partition(";")[0].strip().lower()
    if kind in STREAMS:
        return cast("Form", STREAMS[kind])
    if kind.endswith(("/json", "+json")) or kind in ("*/*", "application/*"):
        return "json"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    return "multipart" if kind == "multipart/form-data" else "content"
