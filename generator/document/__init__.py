"""OpenAPI documents as data: plain dictionaries, lists and scalars, and what a place in them means."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..errors import quoted as quoted
from .keywords import KEYWORDS, KeywordKind
from .keywords import component as component
from .keywords import locate as locate
from .keywords import parts as parts
from .keywords import reference as reference
from .keywords import resolve as resolve
from .keywords import subschemas as subschemas
from .plain import is_list as is_list
from .plain import is_map as is_map
from .yaml12 import MAX_BYTES as MAX_BYTES
from .yaml12 import MAX_DEPTH as MAX_DEPTH
from .yaml12 import MAX_NODES as MAX_NODES
from .yaml12 import dump as dump
from .yaml12 import load as load

#: HTTP methods that a path item can have, in the order in which the canonical document lists them.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Document:
    """One OpenAPI document of one language.

    Attributes:
        location: The path or URL that it was read from, as a person would name it.
        language: BCP 47 tag of its texts, for example `en`, `zh`, `pt-BR`.
        content: The document as plain data. Steps never change it in place; they return a new one.
        sha256: Hex digest of the bytes that were read.
        metadata: Facts that stand beside the document and not in it: what the prose of a reference page says about its
            operation (`{"POST /v3/…": {"permissions": […], …}}`).
    """

    location: str
    language: str
    content: dict[str, Any]
    sha256: str
    metadata: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])


def digest(data: bytes) -> str:
    """SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


class Kind(enum.Enum):
    """The kind of a mapping in an OpenAPI document, which decides what its keys mean."""

    OBJECT = "an object of the specification: keys are keywords"
    NAMES = "a map from names that the API chose to objects (`properties`, `schemas`, `paths`, `responses`, …)"
    DATA = "example or default data, whatever its keys"
    TEXT = "a text for people"


ROOT = Kind.OBJECT
DATA = Kind.DATA
NAMES = Kind.NAMES
TEXT = Kind.TEXT

_KINDS = {
    KeywordKind.DATA: Kind.DATA,
    KeywordKind.TEXT: Kind.TEXT,
    KeywordKind.NAMED: Kind.NAMES,
    KeywordKind.NAMED_SCHEMAS: Kind.NAMES,
}

#: Keywords that show values without saying anything of what is allowed; translations translate them.
EXAMPLES = frozenset({"example", "examples"})


def child_kind(kind: Kind, key: str) -> Kind:
    """The kind of the value under `key` of a mapping of `kind`. A property named `description` is not a description."""
    if kind is Kind.NAMES:
        return Kind.OBJECT
    if kind is Kind.DATA or key.startswith("x-"):
        return Kind.DATA
    holds = KEYWORDS.get(key)
    return Kind.OBJECT if holds is None else _KINDS.get(holds, Kind.OBJECT)


def pointer(*parts: str | int) -> str:
    """RFC 6901 JSON Pointer of a place."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


#: () for the document, else (place of what holds it, key): written out only where somebody asks for the pointer.
Place = Any


def objects(content: Any) -> Iterator[tuple[dict[str, Any], Place]]:
    """Every object of the specification in a document, with its place; not those inside of data, nor maps of names."""
    stack: list[tuple[Any, Kind, Place]] = [(content, Kind.OBJECT, ())]
    while stack:
        node, kind, place = stack.pop()
        if is_map(node):
            if kind is Kind.OBJECT:
                yield node, place
            for key, value in node.items():
                below = child_kind(kind, key)
                if below is not Kind.DATA and below is not Kind.TEXT:
                    stack.append((value, below, (place, key)))
        elif is_list(node):
            stack += [(value, Kind.OBJECT, (place, index)) for index, value in enumerate(node)]


def pointer_of(place: Place) -> str:
    """The JSON Pointer of a place."""
    parts: list[str | int] = []
    while place:
        place, part = place
        parts.append(part)
    return pointer(*reversed(parts))


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document as (path, method, operation), methods in lower case."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS if not path.startswith("x-") else ():
            if is_map(item) and is_map(item.get(method)):
                yield path, method, item[method]


def operation_names(document: dict[str, Any]) -> list[str]:
    """`METHOD /path` of every operation, in the order of the document."""
    return [f"{method.upper()} {path}" for path, method, _ in operations(document)]
