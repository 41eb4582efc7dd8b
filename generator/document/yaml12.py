"""Reading and writing YAML 1.2 and JSON without trusting them.

The YAML reader works on libyaml's events, without recursion: no tag constructs an object, an alias is a bounded copy,
depth and size are limited, a key that occurs twice is an error (PyYAML's own loader would keep the last one in
silence), and scalars follow the YAML 1.2 core schema (`no` and `2024-01-01` are strings). JSON has a reader of its own
with the same limits, since libyaml refuses some of it (surrogate pairs, keys of more than 1,024 characters).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

import yaml

from ..errors import PipelineError, quoted
from .plain import is_list, is_map

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 2_000_000

_NULL = re.compile(r"^(?:~|null|Null|NULL|)$")
_BOOL = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
_INT = re.compile(r"^(?:[-+]?[0-9]{1,4000}|0o[0-7]{1,4000}|0x[0-9a-fA-F]{1,3000})$")
_FLOAT = re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")
_INF = re.compile(r"^[-+]?\.(?:inf|Inf|INF)$")
_NAN = re.compile(r"^\.(?:nan|NaN|NAN)$")
_CORE_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq")}


def load(data: bytes, location: str) -> Any:
    """Read YAML or JSON into plain data.

    Raises:
        PipelineError: The bytes are too many, not UTF-8, not YAML, nested too deep, expand to too many nodes, use a
            tag, or repeat a key; the error names the line.
    """
    try:
        return _load(data, json_only=location.endswith(".json"))
    except PipelineError as error:
        raise error.of(location) from None


def _load(data: bytes, *, json_only: bool) -> Any:
    if len(data) > MAX_BYTES:
        raise PipelineError(f"{len(data)} bytes, more than the limit of {MAX_BYTES}")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"not UTF-8 at byte {error.start}") from None
    if text.lstrip()[:1] in ("{", "["):
        try:
            return _json(text)
        except json.JSONDecodeError as error:
            if json_only:
                raise PipelineError(f"not JSON: {error.msg}", place=f"line {error.lineno}") from None
            # What opens like JSON can still be YAML in flow style.
    # libyaml takes U+FEFF and the C0 controls for errors of its own; its messages name the place well enough.
    try:
        return _construct(cast("Any", yaml).parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}" if mark else ""
        raise PipelineError(f"not YAML: {error.problem or error.context}", place=place) from None
    except yaml.YAMLError as error:
        raise PipelineError(f"not YAML: {' '.join(str(error).split())}") from None


def _json(text: str) -> Any:
    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in pairs:
            if key in result:
                raise PipelineError(f"{quoted(key)} occurs twice in one mapping")
            result[key] = value
        return result

    try:
        result = json.loads(text, object_pairs_hook=mapping, parse_float=_finite, parse_constant=_finite)
        if "\\ud" in text or "\\uD" in text:
            json.dumps(result, ensure_ascii=False).encode()
    except RecursionError:
        raise PipelineError(f"nested deeper than {MAX_DEPTH} levels") from None
    except UnicodeEncodeError:
        raise PipelineError("half of a surrogate pair in a string") from None
    except json.JSONDecodeError:
        raise
    except ValueError as error:  # a number that cannot be represented in JSON or more digits than Python converts
        raise PipelineError(str(error).partition(";")[0]) from None

    level: list[Any] = [result]
    depth = nodes = 0
    while level:
        nodes += len(level)
        if nodes > MAX_NODES:
            raise PipelineError(f"expands to more than {MAX_NODES} nodes")
        level = [child for node in level for child in _children(node)]
        depth += 1
        if level and depth > MAX_DEPTH:
            raise PipelineError(f"nested deeper than {MAX_DEPTH} levels")
    return result


def _children(node: Any) -> Iterable[Any]:
    return node.values() if is_map(node) else node if is_list(node) else ()


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} cannot be represented in JSON")
    return value


class _Container:
    """A mapping or sequence under construction, with the key that waits for its value."""

    __slots__ = ("anchor", "depth", "key", "size", "value", "waiting")

    def __init__(self, value: dict[str, Any] | list[Any], anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self.key = ""
        self.waiting = False  # a key was read, its value was not
        self.size = 1
        self.depth = 1

    def put(self, node: Any, size: int, depth: int, line: int) -> None:
        self.size += size
        if depth >= self.depth:
            self.depth = depth + 1
        if isinstance(self.value, list):
            self.value.append(node)
        elif self.waiting:
            self.value[self.key] = node
            self.waiting = False
        else:
            key = _key(node, line)
            if key in self.value:
                raise PipelineError(f"{quoted(key)} occurs twice in one mapping", place=f"line {line}")
            self.key = key
            self.waiting = True


def _construct(events: Iterator[Any]) -> Any:
    stack: list[_Container] = []
    anchors: dict[str, tuple[Any, int, int]] = {}
    result: Any = None
    documents = 0
    nodes = 0

    for event in events:
        kind = event.__class__
        if kind is yaml.ScalarEvent:
            if event.tag:
                _check_tag(event)
            node, size, depth = _scalar(event), 1, 0
            if event.anchor:
                anchors[event.anchor] = (node, size, depth)
        elif kind is yaml.AliasEvent:
            if event.anchor not in anchors:
                raise PipelineError(f"unknown alias *{event.anchor}", place=_line(event))
            node, size, depth = anchors[event.anchor]
            if len(stack) + depth > MAX_DEPTH:
                raise PipelineError(f"nested deeper than {MAX_DEPTH} levels", place=_line(event))
            if nodes + size <= MAX_NODES:
                node = _copy(node)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            _check_tag(event)
            if len(stack) >= MAX_DEPTH:
                raise PipelineError(f"nested deeper than {MAX_DEPTH} levels", place=_line(event))
            stack.append(_Container({} if kind is yaml.MappingStartEvent else [], event.anchor))
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            done = stack.pop()
            node, size, depth = done.value, done.size, done.depth
            if done.anchor:
                anchors[done.anchor] = (node, size, depth)
            nodes -= size - 1  # its members were counted when they were put
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise PipelineError("more than one YAML document", place=_line(event))
            continue
        else:
            continue
        nodes += size
        if nodes > MAX_NODES:
            raise PipelineError(f"expands to more than {MAX_NODES} nodes", place=_line(event))
        if stack:
            stack[-1].put(node, size, depth, event.start_mark.line + 1)
        else:
            result = node
    return result


def _copy(node: Any) -> Any:
    if is_map(node):
        return {key: _copy(value) for key, value in node.items()}
    return [_copy(value) for value in node] if is_list(node) else node


def _line(event: Any) -> str:
    return f"line {event.start_mark.line + 1}"


def _check_tag(event: Any) -> None:
    if event.tag and event.tag != "!" and event.tag not in _CORE_TAGS:
        raise PipelineError(f"tag {quoted(event.tag)} is refused", place=_line(event))


def _key(node: Any, line: int) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, bool):
        return "true" if node else "false"
    if isinstance(node, int):  # status codes are written without quotes as often as with them
        return str(node)
    raise PipelineError(f"{quoted(repr(node))} as a key", place=f"line {line}")


def _scalar(event: Any) -> Any:
    value: str = event.value
    tag: str | None = event.tag
    if tag == "tag:yaml.org,2002:str" or (tag is None and not event.implicit[0]) or tag == "!":
        return value
    if value and value[0] not in "~nNtTfF.+-0123456789":  # nothing but a string begins like this
        return value
    if _NULL.match(value):
        return None
    if _BOOL.match(value):
        return value[0] in "tT"
    if _INT.match(value):
        try:
            return int(value, 0) if value.startswith(("0o", "0x")) else int(value)
        except ValueError as error:
            raise PipelineError(str(error), place=_line(event)) from None
    if _FLOAT.match(value):
        try:
            return _finite(value)
        except ValueError as error:
            raise PipelineError(str(error), place=_line(event)) from None
    if _INF.match(value) or _NAN.match(value):
        raise PipelineError(f"{value} cannot be represented in JSON", place=_line(event))
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
