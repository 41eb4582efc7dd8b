"""The dotted name of every operation in the SDK: `POST /v3/organizations/{org_id}/sessions` → `sessions.create`.

The rule reads method and path alone, so a name does not depend on ids and tags that upstream makes by machine:

- `/v3` and `/v3beta1` are left out, and so is the organization that the client is bound to
  (`/organizations/{org_id}/…` at the start). Every further literal segment is a resource: `enterprise.members.users`.
- GET of a collection (an array, a page, or a path with an id below it) is `list`, any other GET is `get`.
- POST is `create`, PATCH `update`, PUT `update` for one thing that has an id and `replace` for a whole.
  DELETE is `delete` for one thing that has an id and `clear` for a whole.
- POST of a last segment that is no plural and cannot be read, below one thing, is a verb: `sessions.archive`.

What the rule gets wrong is data: `x-sdk-name` on the operation, set by an overlay with its reason. An `operationId`
that is a dotted name already stands: the canonical document says every name in this way.
"""

from __future__ import annotations

import copy
import json
import keyword
import re
from dataclasses import dataclass
from typing import Any

from .. import document as documents
from ..document import is_map
from ..errors import PipelineError

_VERSION = re.compile(r"^v\d+[a-z0-9]*$")
_NAME = re.compile(r"^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$")


#: A longer name names no file on some systems, and nobody types it.
MAX_LENGTH = 150


@dataclass(frozen=True, slots=True)
class Name:
    """Where an operation is in the SDK.

    Attributes:
        resource: Names on the way from the client to the resource, for example `("enterprise", "members", "users")`.
        method: Name of the method, for example `list`.
    """

    resource: tuple[str, ...]
    method: str

    @property
    def dotted(self) -> str:
        """For example `enterprise.members.users.list`."""
        return ".".join((*self.resource, self.method))


def pascal(text: str) -> str:
    """`sessions.list` → `SessionsList`; a word in capitals stays so: `ACULimit`.

    Words are found as the code generator finds them, so that its name for a class is the one given here: a name that
    this function made stays what it is.
    """
    name = _pascal(text)
    while (again := _pascal(name)) != name:
        name = again
    return name


def _pascal(text: str) -> str:
    spaced = " ".join(re.split(r"([A-Z]?[a-z]+)", text)) if any(character.isupper() for character in text) else text
    words = re.findall(r"[0-9A-Za-z]+", spaced)
    return "".join(word if word.isupper() else word.capitalize() for word in words)


def singular(text: str) -> str:
    """The singular of a regular English plural: `categories` → `category`."""
    if text.endswith("ies") and len(text) > 4:
        return text[:-3] + "y"
    if text.endswith("s") and not text.endswith(("ss", "us", "is")):
        return text[:-1]
    return text


def collections(document: dict[str, Any]) -> frozenset[str]:
    """Paths below which single things are addressed: `/v3/things` of `/v3/things/{thing_id}`."""
    parts = (path.rpartition("/") for path in document["paths"])
    return frozenset(parent for parent, _, last in parts if last.startswith("{"))


def _answers_many(operation: dict[str, Any], document: dict[str, Any]) -> bool:
    """Whether the successful answer is an array or a page."""
    for status, response in operation.get("responses", {}).items():
        if not str(status).startswith("2") or not is_map(response):
            continue
        for media in response.get("content", {}).values():
            schema = media.get("schema", {})
            for _ in range(8):  # bounded: a chain of references may be a circle
                if not is_map(schema) or "$ref" not in schema:
                    break
                schema = documents.resolve(document, schema["$ref"])
            if is_map(schema) and (schema.get("type") == "array" or is_page(schema)):
                return True
    return False


def is_page(schema: dict[str, Any]) -> bool:
    """Whether a schema is a page by its shape: an array of items, a cursor, and whether more follow."""
    properties = schema.get("properties", {})
    return (
        {"items", "end_cursor", "has_next_page"}
        <= properties.keys()
        <= {"items", "end_cursor", "has_next_page", "total"}
        and is_map(properties["items"])
        and properties["items"].get("type") == "array"
    )


def rule(path: str, method: str, document: dict[str, Any], within: frozenset[str]) -> Name | None:
    """The name that the rule gives an operation, or None where it has none to give.

    Args:
        path: Path of the operation.
        method: Method of the operation, in small letters.
        document: The document that the operation is in.
        within: `collections` of the document; who names all operations finds them once.
    """
    segments = [segment for segment in path.split("/") if segment]
    if segments and _VERSION.match(segments[0]):
        segments = segments[1:]
    if len(segments) > 2 and segments[0] == "organizations" and segments[1].startswith("{"):
        segments = segments[2:]
    literals = [segment for segment in segments if not segment.startswith("{")]
    if not literals:
        return None
    resource = tuple(_identifier(segment) for segment in literals)
    if not all(_NAME.match(part) for part in resource) or len("_".join(resource)) > MAX_LENGTH:
        return None

    operation = document["paths"][path][method]
    last = segments[-1]
    one = last.startswith("{")
    below_one = any(segment.startswith("{") for segment in segments[:-1])
    if method == "post" and not one and below_one and singular(last) == last and "get" not in document["paths"][path]:
        return Name(resource[:-1], resource[-1])
    verbs = {
        "get": "list" if not one and (path in within or _answers_many(operation, document)) else "get",
        "post": "create",
        "put": "update" if one else "replace",
        "patch": "update",
        "delete": "delete" if one else "clear",
        "head": "head",
        "options": "options",
        "trace": "trace",
    }
    return Name(resource, verbs[method])


def _identifier(segment: str) -> str:
    name = re.sub(r"[^0-9a-z]+", "_", segment.lower()).strip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def name(document: dict[str, Any]) -> dict[str, Name]:
    """The name of every operation, by `METHOD path`.

    Raises:
        PipelineError: The rule has no name for an operation, `x-sdk-name` is not a dotted name, or two operations have
            one name; the error gives the lines of an overlay that would mend it.
    """
    names: dict[str, Name] = {}
    owners: dict[str, tuple[str, str]] = {}
    known = collections(document)
    for path, method, operation in documents.operations(document):
        shown = _key(path, method)
        said = operation.get("x-sdk-name")
        if said is None and _is_dotted(operation.get("operationId")):
            said = operation["operationId"]
        if said is not None:
            if not _is_dotted(said):
                raise PipelineError(
                    f"x-sdk-name {documents.shown(str(said))} is not a dotted name like sessions.create", place=shown
                )
            *resource, last = said.split(".")
            found: Name | None = Name(tuple(resource), last)
        else:
            found = rule(path, method, document, known)
        if found is None:
            raise PipelineError(f"the rule has no name for this operation; {_mend(path, method)}", place=shown)
        other = owners.setdefault(found.dotted, (path, method))
        if other != (path, method):
            raise PipelineError(
                f"{_key(*other)} and {shown} would both be named {found.dotted}; name one of them: "
                f"{_mend(path, method)}"
            )
        names[f"{method.upper()} {path}"] = found
    within = {
        ".".join(one.resource[:depth]): key for key, one in names.items() for depth in range(len(one.resource) + 1)
    }
    for dotted, (path, method) in owners.items():
        if dotted in within:
            other_method, other_path = within[dotted].split(" ", 1)
            raise PipelineError(
                f"{dotted} would be a method and a resource (of {_key(other_path, other_method)}); name it otherwise: "
                f"{_mend(path, method)}",
                place=_key(path, method),
            )
    return names


def assign(document: dict[str, Any]) -> dict[str, Any]:
    """The document with its names as operation ids; upstream's ids are kept as `x-upstream-operation-id`.

    Raises:
        PipelineError: As `name` does.
    """
    result = copy.deepcopy(document)
    names = name(document)
    for path, method, operation in documents.operations(result):
        dotted = names[f"{method.upper()} {path}"].dotted
        operation.pop("x-sdk-name", None)
        upstream = operation.get("operationId")
        if upstream not in (None, dotted):
            operation["x-upstream-operation-id"] = upstream
        operation["operationId"] = dotted
    return result


def _is_dotted(said: object) -> bool:
    return (
        isinstance(said, str)
        and "." in said
        and len(said) <= MAX_LENGTH
        and bool(_NAME.match(said))
        and not any(keyword.iskeyword(part) for part in said.split("."))
    )


def _key(path: str, method: str) -> str:
    """An operation in an error message."""
    return f"{method.upper()} {path if path.isprintable() and len(path) <= MAX_LENGTH else documents.shown(path)}"


def _mend(path: str, method: str) -> str:
    """The overlay action that would give an operation a name."""
    quoted = path.replace("\\", "\\\\").replace("'", "\\'")
    target = json.dumps(f"$.paths['{quoted}'].{method}", ensure_ascii=not path.isprintable())
    return (
        "add to overrides/overlays/names.yaml: "
        f"{{target: {target}, description: why, update: {{x-sdk-name: resource.method}}}}"
    )
