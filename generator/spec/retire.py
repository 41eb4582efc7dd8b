"""Remove from overlay files what upstream has taken over: whole actions, or parts of what one adds.

The text is edited at the positions of its nodes, so that comments and the form of everything else stay.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, cast

import yaml

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from . import table
from .overlay import Place, Stale


class _Mark(Protocol):
    @property
    def index(self) -> int: ...


class _Node(Protocol):
    """A node of yaml.compose, of which PyYAML tells no types.

    The value of a mapping is a list of pairs of nodes, that of a sequence a list of nodes, that of a scalar its text.
    """

    @property
    def start_mark(self) -> _Mark: ...
    @property
    def end_mark(self) -> _Mark: ...
    @property
    def flow_style(self) -> bool: ...
    @property
    def value(self) -> Any: ...


def retire(stale: Iterable[Stale], files: Mapping[str, bytes]) -> dict[str, bytes | None]:
    """The overlay files without superseded actions.

    Args:
        stale: Actions that no longer apply; those that are lost are left alone.
        files: The overlay documents by name.

    Returns:
        The new bytes of each file that changes; None for one that has no action left.
    """
    places: dict[str, dict[int, tuple[Place, ...]]] = defaultdict(dict)
    for item in stale:
        if item.kind == "superseded":
            places[item.action.source][item.action.number - 1] = item.needless
    return {name: _edited(name, files[name], removals) for name, removals in sorted(places.items())}


def _edited(name: str, data: bytes, gone: Mapping[int, tuple[Place, ...]]) -> bytes | None:
    if name.endswith(table.SUFFIX):
        return table.without(name, data, gone)
    content: Any = documents.load(data, name)
    expected = {**content, "actions": _without(content["actions"], gone)}
    if not expected["actions"]:
        return None
    text = data.decode("utf-8-sig")
    if text.lstrip()[:1] == "{":
        indent = re.search(r"\n([ \t]+)", text)
        edited = json.dumps(expected, indent=indent[1] if indent else None, ensure_ascii=False) + "\n"
    else:
        edited = _cut(text, gone)
    if not _says(edited, expected):
        # An anchor in what goes is used by what stays: all is written out, without comments but those at the top.
        head = itertools.takewhile(lambda line: line.startswith("#"), text.splitlines(keepends=True))
        edited = "".join(head) + documents.dump(expected)
    return edited.encode()


def _says(text: str, content: Any) -> bool:
    try:
        return bool(documents.load(text.encode(), "overlay") == content)
    except PipelineError:
        return False


def _without(actions: list[Any], gone: Mapping[int, tuple[Place, ...]]) -> list[Any]:
    kept: list[Any] = []
    for index, action in enumerate(actions):
        places = gone.get(index, ())
        if () in places:
            continue
        update = action.get("update")
        for place in _last_first(places):
            update = _removed(update, place)
        kept.append({**action, "update": update} if places else action)
    return kept


def _removed(node: Any, place: Place) -> Any:
    head, *rest = place
    if is_map(node):
        kept: dict[Any, Any] = dict(node)
        if rest:
            kept[head] = _removed(kept[head], tuple(rest))
        else:
            del kept[head]
        return kept
    if is_list(node) and isinstance(head, int):
        items = [_removed(node[head], tuple(rest))] if rest else []
        return [*node[:head], *items, *node[head + 1 :]]
    return node


def _last_first(places: Iterable[Place]) -> list[Place]:
    """Places so that removing one does not move those that follow."""
    return sorted(
        places, key=lambda place: [(isinstance(part, int), str(part).zfill(9)) for part in place], reverse=True
    )


def _cut(text: str, gone: Mapping[int, tuple[Place, ...]]) -> str:
    """The YAML text without these actions and parts."""
    root = cast("_Node", yaml.compose(text, Loader=yaml.CSafeLoader))
    actions = _child(root, "actions")
    spans: list[tuple[int, int, str]] = []
    for index, places in gone.items():
        if () in places:
            spans.append(_span(text, actions, index))
            continue
        update = _child(_child(actions, index), "update")
        flows: dict[tuple[int, int], list[Place]] = defaultdict(list)
        for place in places:
            node = update
            for depth, part in enumerate(place):
                if node.flow_style:
                    flows[node.start_mark.index, node.end_mark.index].append(place[depth:])
                    break
                if depth == len(place) - 1:
                    spans.append(_span(text, node, part))
                node = _child(node, part)
        spans += [(start, end, _flow(text[start:end], cut)) for (start, end), cut in flows.items()]
    for start, end, replacement in sorted(spans, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _flow(text: str, places: list[Place]) -> str:
    """A collection in flow style, written anew without these places."""
    items = documents.load(f"value: {text}\n".encode(), "overlay")["value"]
    for place in _last_first(places):
        items = _removed(items, place)
    return yaml.dump(items, default_flow_style=True, allow_unicode=True, width=10**6, sort_keys=False).strip()


def _child(node: _Node, part: str | int) -> _Node:
    if isinstance(part, int):
        children: list[_Node] = node.value
        return children[part]
    members: list[tuple[_Node, _Node]] = node.value
    return next(value for key, value in members if key.value == part)


def _span(text: str, node: _Node, key: str | int) -> tuple[int, int, str]:
    """The lines of one member of a block collection, up to the next member or the end of the collection."""
    if isinstance(key, int):
        children: list[_Node] = node.value
        pairs = [(child, child) for child in children]
        position = key
    else:
        pairs = list[tuple[_Node, _Node]](node.value)
        position = next(number for number, (name, _) in enumerate(pairs) if name.value == key)
    start = _line_start(text, pairs[position][0].start_mark.index)
    if position + 1 < len(pairs):
        limit = _line_start(text, pairs[position + 1][0].start_mark.index)
    else:
        limit = min(len(text), max(start, _line_after(text, pairs[position][1].end_mark.index)))
    return start, _before_comments(text, start, limit), ""


def _before_comments(text: str, start: int, limit: int) -> int:
    """The end of what a member owns: comments and blank lines just before the next one belong to that."""
    lines = text[start:limit].splitlines(keepends=True)
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return start + sum(map(len, lines))


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _line_after(text: str, index: int) -> int:
    """The start of the first line behind a node that ends at `index`, in its last line or before the next token."""
    start = _line_start(text, index)
    if not text[start:index].strip():
        return start
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1
