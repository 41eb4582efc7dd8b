"""Overlays: what the published spec gets wrong or leaves out, each action with its reason.

The documents follow OpenAPI Overlay 1.0: actions with a JSONPath `target` (RFC 9535), `update` or `remove`. Two things
are stricter here. Every action says why in `description`. And an action that has become pointless is reported, never
skipped in silence: its target matches nothing, or upstream has meanwhile what it adds.

(oas-patch, the library for this, was tried: a target that matches nothing is no error to it, and it updates the parent
of a match in place by the first key of the path. RFC 9535 paths come from python-jsonpath; the merge is ours.)
"""

from __future__ import annotations

import argparse
import copy
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonpath

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError


@dataclass(frozen=True, slots=True)
class Action:
    """One action of an overlay document.

    Attributes:
        source: File name of the overlay document.
        number: Position in its `actions`, from 1.
        target: JSONPath of what it changes.
        reason: Why.
        update: What is merged into every match, or None.
        remove: Whether matches are removed.
    """

    source: str
    number: int
    target: str
    reason: str
    update: Any
    remove: bool

    def __str__(self) -> str:
        return f"{self.source}: action {self.number} ({self.target})"


@dataclass(frozen=True, slots=True)
class Stale:
    """An action that has become pointless, why, and the way out."""

    action: Action
    message: str

    def __str__(self) -> str:
        return f"{self.action}: {self.message}"


def load(folder: Path, edits: Mapping[str, str] | None = None) -> list[Action]:
    """The actions of every overlay document in a folder, in the order of file names.

    Args:
        folder: The folder.
        edits: Texts of files that are not written yet, by file name.

    Raises:
        PipelineError: There is no such folder, a document is not an overlay, or an action lacks target, reason or
            effect.
    """
    if not folder.is_dir():
        raise PipelineError("no such folder; overlays are read from one", location=str(folder))
    actions: list[Action] = []
    texts = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
    texts |= {name: text.encode() for name, text in (edits or {}).items()}
    for name, data in sorted(texts.items()):
        content = documents.load(data, name)
        if not is_map(content) or not str(content.get("overlay", "")).startswith("1."):
            raise PipelineError("not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)", location=name)
        entries: Any = content.get("actions")
        if not is_list(entries) or not entries:
            raise PipelineError("no actions; delete the file or add one", location=name)
        for number, entry in enumerate(entries, 1):
            actions.append(_action(name, number, entry))
    return actions


def _action(source: str, number: int, entry: Any) -> Action:
    place = f"action {number}"
    if not is_map(entry) or not isinstance(entry.get("target"), str):
        raise PipelineError("no target", location=source, place=place)
    if not isinstance(entry.get("description"), str) or not entry["description"].strip():
        raise PipelineError("no description: say why the spec must be changed here", location=source, place=place)
    if ("update" in entry) == (entry.get("remove") is True):
        raise PipelineError("needs either update or remove: true", location=source, place=place)
    unknown = sorted(set(entry) - {"target", "description", "update", "remove"})
    if unknown:
        raise PipelineError(f"unknown key {unknown[0]!r}", location=source, place=place)
    return Action(
        source, number, entry["target"], entry["description"], entry.get("update"), entry.get("remove") is True
    )


def class_names(actions: Iterable[Action]) -> frozenset[str]:
    """The names of classes that actions give by `x-sdk-name` to what has another one."""
    given = {
        str(action.update["x-sdk-name"]): action.target
        for action in actions
        if is_map(action.update) and "x-sdk-name" in action.update
    }
    return frozenset(name for name, target in given.items() if name.isidentifier() and not target.endswith(f".{name}"))


def apply(document: dict[str, Any], actions: Iterable[Action]) -> tuple[dict[str, Any], list[Stale]]:
    """Apply actions in order.

    Returns:
        The changed document (the given one stays as it is), and the actions that have become pointless.

    Raises:
        PipelineError: A target is no JSONPath.
    """
    result = copy.deepcopy(document)
    stale: list[Stale] = []
    for action in actions:
        if not action.target.startswith("$"):  # python-jsonpath would read it from the root
            raise PipelineError(
                "target is no JSONPath: it must start with $", location=action.source, place=f"action {action.number}"
            )
        try:
            matches = list(jsonpath.finditer(action.target, result))
        except jsonpath.JSONPathError as error:
            raise PipelineError(
                f"target is no JSONPath: {str(error).splitlines()[0]}",
                location=action.source,
                place=f"action {action.number}",
            ) from None
        if not matches:
            stale.append(
                Stale(action, "matches nothing; upstream has dropped or renamed it: remove or retarget the action")
            )
            continue
        if action.remove:
            for match in sorted(matches, key=lambda match: match.parts, reverse=True):
                _remove(result, match.parts)
            continue
        needless: list[str] = []
        for match in matches:
            holder, key = _holder(result, match.parts)
            merged = _merge(match.value, action.update, "", needless)
            if holder is None:
                result = merged
            else:
                holder[key] = merged
        if needless:
            named = ", ".join(dict.fromkeys(needless))
            stale.append(Stale(action, f"upstream has {named} meanwhile: remove it from the action"))
    return result, stale


def _holder(document: Any, parts: tuple[Any, ...]) -> tuple[Any, Any]:
    if not parts:
        return None, None
    for part in parts[:-1]:
        document = document[part]
    return document, parts[-1]


def _remove(document: Any, parts: tuple[Any, ...]) -> None:
    holder, key = _holder(document, parts)
    if holder is not None:
        del holder[key]


def _merge(value: Any, update: Any, place: str, needless: list[str]) -> Any:
    """`update` merged into `value` as the Overlay specification says; notes what `value` has already."""
    if is_map(value) and is_map(update):
        result = dict(value)
        for key, item in update.items():
            here = f"{place}.{key}" if place else key
            result[key] = _merge(result[key], item, here, needless) if key in result else copy.deepcopy(item)
        return result
    if is_list(value):
        items = update if is_list(update) else [update]
        needless += [f"{item!r}" for item in items if item in value]
        return value + [copy.deepcopy(item) for item in items if item not in value]
    if value == update:
        needless.append(f"{place}: {update!r}" if place else repr(update))
    return copy.deepcopy(update)


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator overlay`."""
    parser.add_argument("document", type=Path, help="a normalized document")
    parser.add_argument(
        "--overlays", type=Path, default=Path("overrides/overlays"), metavar="DIR", help="folder of overlays"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the document with the overlays applied; stale actions go to standard error and make the status 1."""
    from ..upstream import fetch

    result, stale = apply(fetch.read_one(arguments.document).content, load(arguments.overlays))
    sys.stdout.write(documents.dump(result))
    sys.stderr.writelines(f"stale overlay action: {item}\n" for item in stale)
    return 1 if stale else 0
