"""OpenAPI documents as data: reading YAML and JSON without trusting them, writing them canonically.

What upstream publishes is read as plain dictionaries, lists and scalars. The YAML reader works on libyaml's
events, without recursion: no tag constructs an object, an alias is a bounded copy, depth and size are limited, a
key that occurs twice is an error (PyYAML's own loader would keep the last one in silence), and scalars follow the
YAML 1.2 core schema (`no` and `2024-01-01` are strings).
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import yaml

from .errors import PipelineError

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 2_000_000

#: HTTP methods that a path item can have, in the order in which the canonical document lists them.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_NULL = re.compile(r"^(?:~|null|Null|NULL|)$")
_BOOL = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
_INT = re.compile(r"^(?:[-+]?[0-9]{1,4000}|0o[0-7]{1,4000}|0x[0-9a-fA-F]{1,4000})$")
_FLOAT = re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")
_INF = re.compile(r"^[-+]?\.(?:inf|Inf|INF)$")
_NAN = re.compile(r"^\.(?:nan|NaN|NAN)$")
_CORE_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq")}


@dataclass(frozen=True, slots=True)
class Document:
    """One OpenAPI document of one language.

    Attributes:
        location: The path or URL that it was read from, as a person would name it.
        language: BCP 47 tag of its texts, for example `en`, `zh`, `pt-BR`.
        content: The document as plain data. Steps never change it in place; they return a new one.
        sha256: Hex digest of the bytes that were read.
        metadata: Facts that stand beside the document and not in it: what a reference page's prose says of its
            operation (`{"POST /v3/…": {"permissions": […], …}}`).
    """

    location: str
    language: str
    content: dict[str, Any]
    sha256: str
    metadata: dict[str, dict[str, Any]] = field(default_factory=dict)


def digest(data: bytes) -> str:
    """SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def load(data: bytes, location: str) -> Any:
    """Read YAML or JSON into plain data.

    Raises:
        PipelineError: The bytes are too many, not UTF-8, not YAML, nested too deep, expand to too many nodes, use a
            tag, or repeat a key; the error names the line.
    """
    if len(data) > MAX_BYTES:
        raise PipelineError(f"{len(data)} bytes, more than the limit of {MAX_BYTES}", location=location)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"not UTF-8 at byte {error.start}", location=location) from None
    # libyaml takes U+FEFF and the C0 controls for errors of its own; its messages name the place well enough.
    try:
        return _construct(yaml.parse(text, Loader=yaml.CSafeLoader), location)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}" if mark else ""
        raise PipelineError(f"not YAML: {error.problem or error.context}", location=location, place=place) from None
    except yaml.YAMLError as error:
        raise PipelineError(f"not YAML: {' '.join(str(error).split())}", location=location) from None


class _Container:
    """A mapping or sequence under construction, with the key that waits for its value."""

    __slots__ = ("anchor", "key", "size", "value", "waiting")

    def __init__(self, value: dict[str, Any] | list[Any], anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self.key = ""
        self.waiting = False  # a key was read, its value was not
        self.size = 1

    def put(self, node: Any, size: int, line: int, location: str) -> None:
        self.size += size
        if isinstance(self.value, list):
            self.value.append(node)
        elif self.waiting:
            self.value[self.key] = node
            self.waiting = False
        else:
            key = _key(node, line, location)
            if key in self.value:
                raise PipelineError(
                    f"{_shown(key)} occurs twice in one mapping", location=location, place=f"line {line}"
                )
            self.key = key
            self.waiting = True


def _construct(events: Iterator[Any], location: str) -> Any:
    stack: list[_Container] = []
    anchors: dict[str, tuple[Any, int]] = {}
    result: Any = None
    documents = 0
    nodes = 0

    for event in events:
        kind: type[Any] = type(event)
        if kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise PipelineError("more than one YAML document", location=location, place=_line(event))
            continue
        if kind is yaml.ScalarEvent:
            _check_tag(event, location)
            node, size = _scalar(event, location), 1
            if event.anchor:
                anchors[event.anchor] = (node, 1)
        elif kind is yaml.AliasEvent:
            if event.anchor not in anchors:
                raise PipelineError(f"unknown alias *{event.anchor}", location=location, place=_line(event))
            node, size = anchors[event.anchor]
            if nodes + size <= MAX_NODES:
                node = copy.deepcopy(node)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            _check_tag(event, location)
            if len(stack) >= MAX_DEPTH:
                raise PipelineError(f"nested deeper than {MAX_DEPTH} levels", location=location, place=_line(event))
            stack.append(_Container({} if kind is yaml.MappingStartEvent else [], event.anchor))
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            done = stack.pop()
            node, size = done.value, done.size
            if done.anchor:
                anchors[done.anchor] = (node, size)
            nodes -= size - 1  # its members were counted when they were put
        else:
            continue
        nodes += size
        if nodes > MAX_NODES:
            raise PipelineError(f"expands to more than {MAX_NODES} nodes", location=location, place=_line(event))
        if stack:
            stack[-1].put(node, size, event.start_mark.line + 1, location)
        else:
            result = node
    return result


def _line(event: Any) -> str:
    return f"line {event.start_mark.line + 1}"


def _shown(text: str) -> str:
    """`text` for an error message: quoted, on one line, not longer than a line."""
    return json.dumps(text[:80] + ("…" if len(text) > 80 else ""), ensure_ascii=False)


def _check_tag(event: Any, location: str) -> None:
    if event.tag and event.tag != "!" and event.tag not in _CORE_TAGS:
        raise PipelineError(f"tag {_shown(event.tag)} is refused", location=location, place=_line(event))


def _key(node: Any, line: int, location: str) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, bool):
        return "true" if node else "false"
    if isinstance(node, int):  # status codes are written without quotes as often as with them
        return str(node)
    raise PipelineError(f"{_shown(repr(node))} as a key", location=location, place=f"line {line}")


def _scalar(event: Any, location: str) -> Any:
    value: str = event.value
    tag: str | None = event.tag
    if tag == "tag:yaml.org,2002:str" or (tag is None and not event.implicit[0]) or tag == "!":
        return value
    if _NULL.match(value):
        return None
    if _BOOL.match(value):
        return value[0] in "tT"
    if _INT.match(value):
        try:
            return int(value, 0) if value.startswith(("0o", "0x")) else int(value)
        except ValueError as error:
            raise PipelineError(str(error), location=location, place=_line(event)) from None
    if _FLOAT.match(value):
        return float(value)
    if _INF.match(value) or _NAN.match(value):
        raise PipelineError(f"{value} has no form in JSON", location=location, place=_line(event))
    return value


class _Dumper(yaml.CSafeDumper):
    """Writes what `load` reads back: no aliases, block style, strings quoted that YAML 1.2 would read otherwise."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


for _pattern, _first in ((_INT, "-+0123456789"), (_FLOAT, "-+.0123456789")):
    _Dumper.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]
        "tag:yaml.org,2002:float", _pattern, list(_first)
    )


def dump(value: Any) -> str:
    """Canonical YAML of plain data, keys in the order that the data has."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=False)


def is_map(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object. (`isinstance` would leave type checkers with unknown keys and values.)"""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def pointer(*parts: str | int) -> str:
    """RFC 6901 JSON Pointer of a place."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document as (path, method, operation), methods in lower case."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if is_map(item) and is_map(item.get(method)):
                yield path, method, item[method]


def resolve(document: dict[str, Any], reference: str) -> Any:
    """What a local `$ref` points to.

    Raises:
        PipelineError: It points elsewhere than into the document, or to nothing.
    """
    if not reference.startswith("#/"):
        raise PipelineError(f"$ref {_shown(reference)} points out of the document", place="$ref")
    node: Any = document
    for part in reference[2:].split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if is_map(node) and part in node:
            node = node[part]
        elif is_list(node) and part.isdecimal() and int(part) < len(node):
            node = node[int(part)]
        else:
            raise PipelineError(f"$ref {_shown(reference)} points to nothing", place="$ref")
    return node
