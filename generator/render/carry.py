"""Refuse, with its place, what no request can carry, by the table in `carried`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from . import contents
from .carried import PARAMETER_MEDIA, STYLES

#: The default style of a location, which operations need not state.
_OWN = {"path": None, "query": "repeat", "header": "comma", "cookie": "repeat"}
_OWN_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
}
#: Streams that the client has no reader for.
_UNKNOWN_STREAMS = ("application/json-seq", "multipart/mixed")


def check(document: dict[str, Any]) -> None:
    """Compare the operations of a document with the table.

    Raises:
        PipelineError: An operation needs what the client cannot send, or has responses that it cannot read;
            each is named with its place and what it needs.
    """
    wrong = [_printable(f"{key}: {reason}") for key, reasons in refused(document).items() for reason in reasons]
    if wrong:
        more = f" (and {len(wrong) - 20} more)" if len(wrong) > 20 else ""
        raise PipelineError(
            "the SDK cannot send this as declared: "
            + "; ".join(wrong[:20])
            + more
            + ". Describe it differently in an overlay, or remove it there"
        )


def _printable(reason: str) -> str:
    """A reason on one line; the parts of it that come from the document have a bound."""
    return "".join(character if character.isprintable() else "?" for character in reason)[:400]


def refused(document: dict[str, Any]) -> dict[str, list[str]]:
    """The operations (`METHOD path`) that the client cannot carry, and why."""
    refusals = {
        f"{method.upper()} {path}": list(_reasons(path, operation, document))
        for path, method, operation in documents.operations(document)
    }
    for path, item in document.get("paths", {}).items():  # what OpenAPI 3.2 has besides
        methods = [*(["QUERY"] if "query" in item else []), *item.get("additionalOperations", ())]
        refusals |= {
            f"{method} {path}": [f"the client sends no request with the method {method}"] for method in methods
        }
    return {key: reasons for key, reasons in refusals.items() if reasons}


def style(parameter: dict[str, Any]) -> tuple[str, bool]:
    """Style and explode of a parameter, with the defaults of OpenAPI."""
    name = str(parameter.get("style") or ("form" if parameter["in"] in ("query", "cookie") else "simple"))
    explode = parameter.get("explode")
    return name, explode if isinstance(explode, bool) else name in ("form", "deepObject")


def expression(parameter: dict[str, Any], name: str, document: dict[str, Any]) -> str:
    """The source of the value of a parameter: its argument, with the style where it is not the one of its location."""
    place = parameter["in"]
    if "x-media-type" in parameter:
        return f"styled('json', {name})"
    word = STYLES[(place, *style(parameter))][0]
    kinds = shapes(parameter["schema"], document)
    plain_text = kinds == {"value"} and types(parameter["schema"], document) <= {"string"}
    if (plain_text and place == "path") or (kinds == {"value"} and place != "path") or word == _OWN[place]:
        return name
    return f"styled({word!r}, {name})"


def media_type(name: str, form: str) -> str | None:
    """The media type of a body; None if it follows from the form."""
    bare = name.partition(";")[0].strip().lower()
    return None if bare == _OWN_MEDIA.get(form) or "*" in bare else name


def numbers(operation: dict[str, Any], document: dict[str, Any]) -> tuple[str, ...]:
    """The parameters of the query that are numbers and nothing else."""
    return tuple(
        sorted(
            parameter["name"]
            for parameter in contents.sent(operation)
            if parameter["in"] == "query"
            and (kinds := types(parameter["schema"], document))
            and kinds <= {"integer", "number"}
        )
    )


def returns_list(operation: dict[str, Any], document: dict[str, Any]) -> bool:
    """Return whether the response is a list and nothing else, in no page."""
    media = contents.media(contents.success_content(operation), "")
    return media is not None and types(media[2], document) == {"array"} and not _may_be_null(media[2], document)


def _may_be_null(schema: Any, document: dict[str, Any], inside: frozenset[str] = frozenset()) -> bool:
    if not is_map(schema):
        return False
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in inside:
        return _may_be_null(documents.resolve(document, reference), document, inside | {reference})
    kind = schema.get("type")
    if kind == "null" or (is_list(kind) and "null" in kind):
        return True
    return any(
        _may_be_null(branch, document, inside) for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    )


def _reasons(path: str, operation: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    placeholders = re.findall(r"\{([^{}]*)\}", path)
    if "?" in path or "#" in path:
        yield "the path has a query or fragment; parameters of the query are declared as such"
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", path)):
        yield "the path has a brace outside of its placeholders"
    declared = {parameter["name"] for parameter in contents.in_path(operation)}
    for name in dict.fromkeys(placeholders):
        if name not in declared:
            yield f"the placeholder {{{name}}} is declared by no parameter"
        if placeholders.count(name) > 1:
            yield f"the placeholder {{{name}}} is twice in the path"
    for parameter in (*contents.in_path(operation), *contents.sent(operation)):
        name, place = parameter["name"], parameter["in"]
        if place == "path" and name not in placeholders:
            yield f"parameter {name!r} is in no placeholder of the path"
        if "x-media-type" in parameter:
            if parameter["x-media-type"].partition(";")[0].strip().lower() not in PARAMETER_MEDIA:
                yield f"{place} parameter {name!r} is written as {parameter['x-media-type']}"
            continue
        if parameter.get("x-query-style"):
            continue
        named, explode = style(parameter)
        row = STYLES.get((place, named, explode))
        kinds = shapes(parameter["schema"], document)
        if place != "query" and kinds == {"value"}:
            row = STYLES.get((place, named, explode)) or STYLES.get((place, named, not explode))
        if row is None:
            yield f"{place} parameter {name!r} has style {named}, explode {str(explode).lower()}"
        elif kinds - row[1]:
            what = " and ".join(f"{'an' if shape[0] == 'o' else 'a'} {shape}" for shape in sorted(kinds - row[1]))
            yield f"{place} parameter {name!r} is {what}, in style {named}, explode {str(explode).lower()}"
        if parameter.get("allowReserved") is True:
            yield f"{place} parameter {name!r} has allowReserved"
    yield from _body(operation, document)
    yield from _responses(operation)


def _body(operation: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    media = contents.media(content, "")
    if not media:
        return
    name, form, schema = media
    if "*" in name and form == "content":
        yield f"the body is {name}, a range of media types"
    if name.lower().startswith("multipart/") and form == "content":
        yield f"the body is {name}; of multipart, only multipart/form-data is known"
    if form in contents.STREAMED or name.lower().startswith(_UNKNOWN_STREAMS) or "itemSchema" in content[name]:
        yield f"the body is a stream ({name})"
    for member, encoding in content[name].get("encoding", {}).items():
        for keyword in ("style", "explode", "headers", "allowReserved"):
            if is_map(encoding) and keyword in encoding:
                yield f"field {member!r} of the body has the encoding {keyword}"
        if is_map(encoding) and (written := encoding.get("contentType")) is not None and form == "multipart":
            components = document.get("components", {}).get("schemas", {})
            field = contents.properties({"allOf": [schema]}, components).get(member, {})
            if not _as_declared(field, str(written), document):
                yield f"field {member!r} of the body is written as {written}"


def _as_declared(field: dict[str, Any], written: str, document: dict[str, Any]) -> bool:
    """Return whether a part of a multipart body has a media type by itself: objects are JSON, scalars are texts.

    That of a file is its own: the user gives it with the file, or the name of the file says it.
    """
    kinds = {name.partition(";")[0].strip().lower() for name in written.split(",")}
    elements = [
        member.get("items", {}) if "array" in _types(member) else member for member in _members(field, document)
    ]
    if any(element.get("format") == "binary" or "contentMediaType" in element for element in elements):
        return True
    objects = [types(element, document) == {"object"} for element in elements]
    return "application/json" in kinds if all(objects) else "text/plain" in kinds and not any(objects)


def _responses(operation: dict[str, Any]) -> Iterator[str]:
    stream = ""
    for status, content in contents.successful(operation).items():
        for name, media in content.items():
            if contents.form_of(name) in contents.STREAMED:
                stream = name
            elif name.lower().startswith(_UNKNOWN_STREAMS) or "itemSchema" in media:
                yield f"the response {status} is a stream of {name}, which has no reader"
    if stream and "x-pagination" in operation:
        yield f"the response is a stream ({stream}), and pages"


def shapes(schema: Any, document: dict[str, Any], depth: int = 0) -> set[str]:
    """The shapes of the values of a schema: `value`, `list`, `object`, `object of lists`, `nested value`."""
    if depth > 2:
        return {"nested value"}  # whether or not it ends: no style writes an object within an object
    result: set[str] = set()
    for member in _members(schema, document):
        kind = _types(member)
        if "array" in kind:
            items = member.get("items", {})
            inner = shapes(items, document, depth + 1) if is_map(items) else {"value"}
            result.add("list" if inner <= {"value"} else "nested value")
        if "object" in kind:
            values = [*member.get("properties", {}).values(), member.get("additionalProperties")]
            inner = set[str]().union(*(shapes(value, document, depth + 1) for value in values if is_map(value)))
            result.add(
                "object" if inner <= {"value"} else "object of lists" if inner <= {"value", "list"} else "nested value"
            )
        if kind - {"array", "object"} or not kind:
            result.add("value")
    return result


def types(schema: Any, document: dict[str, Any]) -> set[str]:
    """The types of a schema, those of its alternatives included; `any` if it does not state one."""
    return set[str]().union(*(_types(member) or {"any"} for member in _members(schema, document)))


def _types(schema: dict[str, Any]) -> set[str]:
    kind = schema.get("type")
    names = set(map(str, kind)) if is_list(kind) else {str(kind)} if kind else set[str]()
    if not names:
        values: list[Any] = [schema["const"]] if "const" in schema else schema.get("enum", [])
        names = {_NAMES.get(value.__class__, "any") for value in values}
        if "properties" in schema:
            names.add("object")
        if "items" in schema:
            names.add("array")
    return names - {"null"}


_NAMES: dict[type[Any], str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
}


def _members(schema: Any, document: dict[str, Any], inside: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
    """The innermost alternatives of a schema."""
    if not is_map(schema):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in inside:
            yield from _members(documents.resolve(document, reference), document, inside | {reference})
        return
    several = [*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())]
    if not several:
        yield schema
    for member in several:
        if not (is_map(member) and member.get("type") == "null"):
            yield from _members(member, document, inside)
