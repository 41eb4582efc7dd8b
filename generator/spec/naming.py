"""The dotted name of every operation in the SDK: `POST /v3/organizations/{org_id}/sessions` → `sessions.create`.

The rule reads method and path alone, so a name does not depend on ids and tags that upstream makes by machine:

- `/v3` and `/v3beta1` are left out, and so is the organization that the client is bound to
  (`/organizations/{org_id}/…` at the start). Every further literal segment is a resource: `enterprise.members.users`.
- GET of a collection (an array, a page, or a path with an id below it) is `list`, any other GET is `get`.
- POST is `create`, PATCH `update`, PUT `update` for one thing that has an id and `replace` for a whole.
  DELETE is `delete` for one thing that has an id and `clear` for a whole.
- POST of a last segment that is not a plural and cannot be read, below one thing, is a verb: `sessions.archive`.

A path without a resource belongs to `root`; a leading digit is spelled out (`/v3/3d` is `three_d`).

Exceptions to the rule are data: `x-sdk-name` on the operation, set by an overlay with its reason. An `operationId`
that is a dotted name already stands: the canonical document says every name in this way.

Two operations that the rule gives one name are an error that lists all of them, with the actions that mend it. With a
`Lock` (see `lock`), names that users hold come first, and whoever comes later gets a name from its own place.
"""

from __future__ import annotations

import copy
import functools
import itertools
import json
import keyword
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import inflect

from .. import document as documents
from ..document import is_map
from ..errors import PipelineError

#: A first segment that is the version of the API: `v3beta1`, or a date.
_VERSION = re.compile(r"^(?:v\d+[a-z0-9]*|\d{4}-\d{2}-\d{2})$")
_NAME = re.compile(r"^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$")


#: A longer name names no file on some systems, and nobody types it. A resource leaves room for the method.
MAX_LENGTH = 150
_MAX_RESOURCE = MAX_LENGTH - 20


@dataclass(frozen=True, slots=True)
class Name:
    """The place of an operation in the SDK.

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


#: Words that inflect takes for plurals.
_NO_PLURALS = frozenset(
    "alias as atlas aws canvas chaos css data dns does gas has http https ios its js lens metadata news series sms tls "
    "was".split()
)
_INFLECT = inflect.engine()


@functools.cache
def singular(text: str) -> str:
    """The singular of an English noun by its last word: `acu_limits` → `acu_limit`, `statuses` → `status`."""
    match = re.search(r"[A-Z]?[a-z]+$", text)
    word = match[0] if match else ""
    lower = word.lower()
    if lower in _NO_PLURALS or lower.endswith(("ss", "us", "is")):
        return text
    if lower.endswith("indices"):
        return text[: -len("ices")] + "ex"
    noun = _INFLECT.singular_noun(lower) if len(lower) > 3 else lower.removesuffix("s")
    if not isinstance(noun, str) or len(noun) < 2:
        return text
    return text[: len(text) - len(word)] + (noun.capitalize() if word[0].isupper() else noun)


def collections(document: dict[str, Any]) -> frozenset[str]:
    """Paths below which single things are addressed: `/v3/things` of `/v3/things/{thing_id}`."""
    parts = (path.rstrip("/").rpartition("/") for path in document["paths"])
    return frozenset(parent for parent, _, last in parts if last.startswith("{"))


def _returns_many(operation: dict[str, Any], document: dict[str, Any]) -> bool:
    """Return whether the successful response is an array or a page."""
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
    """Return whether a schema is a page by its shape: an array of items, a cursor, and whether more follow."""
    properties = schema.get("properties", {})
    return (
        {"items", "end_cursor", "has_next_page"}
        <= properties.keys()
        <= {"items", "end_cursor", "has_next_page", "total"}
        and is_map(properties["items"])
        and properties["items"].get("type") == "array"
    )


def rule(path: str, method: str, document: dict[str, Any], within: frozenset[str]) -> Name:
    """The name that the rule gives an operation.

    Args:
        path: Path of the operation.
        method: Method of the operation, in small letters.
        document: The document that the operation is in.
        within: `collections` of the document, precomputed by callers that name many operations.
    """
    parts = segments(path)
    resource = _resource(tuple(identifier(segment) for segment in parts if not segment.startswith("{")))
    operation = document["paths"][path][method]
    last = parts[-1] if parts else ""
    is_item = last.startswith("{")
    below_one = any(segment.startswith("{") for segment in parts[:-1])
    is_verb = method == "post" and below_one and not is_item and singular(last) == last
    if is_verb and len(resource) > 1 and "get" not in document["paths"][path]:
        return Name(resource[:-1], resource[-1])
    many = not is_item and (path.rstrip("/") in within or _returns_many(operation, document))
    verbs = {
        "get": "list" if many else "get",
        "post": "create",
        "put": "update" if is_item else "replace",
        "patch": "update",
        "delete": "delete" if is_item else "clear",
        "head": "head",
        "options": "options",
        "trace": "trace",
    }
    return Name(resource, verbs[method])


def segments(path: str) -> list[str]:
    """The segments of a path that say what it is about."""
    parts = [segment for segment in path.split("/") if segment]
    if parts and _VERSION.match(parts[0]):
        parts = parts[1:]
    if len(parts) > 2 and parts[0] == "organizations" and parts[1].startswith("{"):
        parts = parts[2:]
    return parts


def _resource(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A resource of bounded length: the last parts, where a path is longer than any name."""
    while len(parts) > 1 and len("_".join(parts)) > _MAX_RESOURCE:
        parts = parts[1:]
    if parts and len(parts[0]) > _MAX_RESOURCE:
        return (parts[0][:_MAX_RESOURCE].rstrip("_"),)
    return parts or ("root",)


def identifier(segment: str) -> str:
    """A segment of a path as a name: `code-scans` → `code_scans`, `größe` → `grosse`, `2fa` → `two_fa`."""
    plain = unicodedata.normalize("NFKD", segment.casefold())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    name = re.sub(r"[^0-9a-z]+", "_", plain).strip("_")
    if digits := re.match(r"\d+", name):
        number = digits[0]
        spoken = str(_INFLECT.number_to_words(number)) if len(number) < 3 else f"n{number}"
        name = "_".join(filter(None, (re.sub(r"[^0-9a-z]+", "_", spoken), name[len(number) :].strip("_"))))
    return f"{name}_" if keyword.iskeyword(name) else name or "other"


@dataclass(frozen=True, slots=True)
class _Claim:
    """An operation and the name that it asks for: one that a person gave, one of the lock, or the one of the rule."""

    path: str
    method: str
    name: Name
    rank: int  # 0 a person's, 1 the lock's, 2 the rule's
    verb: bool  # the name is a resource of other operations, too

    @property
    def order(self) -> tuple[object, ...]:
        """Return the order in which operations take a name: stable versions before beta ones, PATCH before PUT."""
        version = self.path.strip("/").partition("/")[0]
        beta = bool(_VERSION.match(version)) and not version[1:].isdecimal()
        rank = (self.rank, self.verb, beta, self.path.count("{"), len(self.path), self.path)
        return (*rank, self.method == "put", documents.METHODS.index(self.method))


class _TakenNames:
    """Names that are taken; a method and a resource of one name would be one attribute."""

    def __init__(self) -> None:
        self.methods: dict[str, _Claim] = {}
        self.resources: dict[str, _Claim] = {}

    def take(self, claim: _Claim, name: Name) -> None:
        self.methods[name.dotted] = claim
        for resource in _prefixes(name):
            self.resources.setdefault(resource, claim)

    def other(self, name: Name) -> _Claim | None:
        """The operation that a name collides with."""
        if claim := self.methods.get(name.dotted) or self.resources.get(name.dotted):
            return claim
        return next((self.methods[resource] for resource in _prefixes(name) if resource in self.methods), None)


def _prefixes(name: Name) -> list[str]:
    return [".".join(name.resource[:depth]) for depth in range(1, len(name.resource) + 1)]


def name(document: dict[str, Any], locked: Mapping[str, str] | None = None) -> dict[str, Name]:
    """The name of every operation, by `METHOD path`.

    Args:
        document: The document.
        locked: Names that users hold, by `METHOD path`. With it, even an empty one, an operation whose name is taken
            gets another one from its own place; without it, that is an error.

    Raises:
        PipelineError: `x-sdk-name` is not a dotted name, two operations are given one name by a person, or operations
            have one name and nothing is locked. The error has the actions of an overlay that would mend all of them.
    """
    collection_paths = collections(document)
    named: list[tuple[str, str, Name, int]] = []
    for path, method, operation in documents.operations(document):
        given = operation.get("x-sdk-name")
        if given is None and _is_dotted(operation.get("operationId")):
            given = operation["operationId"]
        if given is not None and not _is_dotted(given):
            raise PipelineError(
                f"x-sdk-name {documents.quoted(str(given))} is not a dotted name like sessions.create",
                place=_key(path, method),
            )
        held = (locked or {}).get(f"{method.upper()} {path}")
        if given is not None:
            named.append((path, method, _parsed(given), 0))
        elif _is_dotted(held):
            named.append((path, method, _parsed(str(held)), 1))
        else:
            named.append((path, method, rule(path, method, document, collection_paths), 2))
    resources = {prefix for _, _, name, _ in named for prefix in _prefixes(name)}
    claims = [_Claim(*candidate, verb=candidate[2].dotted in resources) for candidate in named]

    taken = _TakenNames()
    names: dict[str, Name] = {}
    clashes: list[str] = []
    for claim in sorted(claims, key=lambda claim: claim.order):
        chosen = claim.name
        if other := taken.other(chosen):
            chosen = next(
                candidate
                for candidate in _derived(claim, other)
                if _is_dotted(candidate.dotted) and not taken.other(candidate)
            )
            if claim.rank == 0 or locked is None:
                clashes.append(_clash(claim, other, chosen))
        taken.take(claim, chosen)
        names[f"{claim.method.upper()} {claim.path}"] = chosen
    if len(clashes) == 1:
        raise PipelineError(clashes[0])
    if clashes:
        lines = "\n".join(f"  {clash}" for clash in clashes)
        raise PipelineError(f"{len(clashes)} operations would have names that are taken:\n{lines}")
    return {key: names[key] for key in documents.operation_names(document)}


def _parsed(dotted: str) -> Name:
    *resource, last = dotted.split(".")
    return Name(tuple(resource), last)


def _clash(claim: _Claim, other: _Claim, free: Name) -> str:
    this, that = _key(claim.path, claim.method), _key(other.path, other.method)
    if claim.name.dotted == other.name.dotted:
        what = f"{that} and {this} would both be named {claim.name.dotted}; name one of them"
    else:
        shorter = min(claim.name.dotted, other.name.dotted, key=len)
        what = f"{shorter} would be a method and a resource, of {this} and {that}; name one of them"
    return f"{what}: {_mend(claim.path, claim.method, free)}"


def _derived(claim: _Claim, other: _Claim) -> Iterator[Name]:
    """Names for an operation whose name `other` has, from its own place, the most natural one first."""
    resource, method = claim.name.resource, claim.name.method
    if claim.method == "put":
        yield Name(resource, "replace")
    if claim.verb and claim.method == "post":
        yield Name((*resource, method), "create")
    placeholders = [identifier(segment[1:-1]) for segment in claim.path.split("/") if segment.startswith("{")]
    by = [f"{method}_by_{'_and_'.join(placeholders[-count:])}" for count in range(1, len(placeholders) + 1)]
    (first, _, rest), (_, _, others) = (candidate.path.strip("/").partition("/") for candidate in (claim, other))
    version = identifier(first)
    if rest == others and claim.method == other.method:  # the same in another version of the API
        yield Name(resource, f"{method}_{version}")
    for qualified in (*by, f"{method}_{version}", f"{method}_{claim.method}"):
        yield Name(resource, qualified)
    if len(resource) > 1:  # the resource is a method of another operation
        for depth in range(len(resource) - 1, 0, -1):
            yield Name(resource[:depth], "_".join((method, *resource[depth:])))
    for number in itertools.count(2):
        yield Name(("root",), f"{method[:_MAX_RESOURCE]}_{number}")


def assign(document: dict[str, Any], locked: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The document with its names as operation ids; upstream's ids are kept as `x-upstream-operation-id`.

    Args:
        document: The document.
        locked: As `name` takes it.

    Raises:
        PipelineError: As `name` does.
    """
    result = copy.deepcopy(document)
    names = name(document, locked)
    for path, method, operation in documents.operations(result):
        dotted = names[f"{method.upper()} {path}"].dotted
        operation.pop("x-sdk-name", None)
        upstream = operation.get("operationId")
        if upstream not in (None, dotted):
            operation["x-upstream-operation-id"] = upstream
        operation["operationId"] = dotted
    return result


def _is_dotted(operation_id: object) -> bool:
    return (
        isinstance(operation_id, str)
        and "." in operation_id
        and len(operation_id) <= MAX_LENGTH
        and bool(_NAME.match(operation_id))
        and not any(keyword.iskeyword(part) for part in operation_id.split("."))
    )


def _key(path: str, method: str) -> str:
    """An operation in an error message."""
    return f"{method.upper()} {path if path.isprintable() and len(path) <= MAX_LENGTH else documents.quoted(path)}"


def _mend(path: str, method: str, name: Name) -> str:
    """The overlay action that would give an operation a name."""
    quoted = path.replace("\\", "\\\\").replace("'", "\\'")
    target = json.dumps(f"$.paths['{quoted}'].{method}", ensure_ascii=not path.isprintable())
    return (
        "add to overrides/overlays/names.yaml: "
        f"{{target: {target}, description: why, update: {{x-sdk-name: {name.dotted}}}}}"
    )
