"""Overlays: what the published spec gets wrong or leaves out, each action with its reason.

The documents follow OpenAPI Overlay 1.0: actions with a JSONPath `target` (RFC 9535), `update` or `remove`. Two things
are stricter here. Every action says why in `description`. And an action that no longer applies is reported, never
skipped in silence: upstream has meanwhile what it adds (it is superseded), or its target is gone (it is lost).

(oas-patch, the library for this, was tried: a target without a match is not an error to it, and it updates the parent
of a match in place by the first key of the path. RFC 9535 paths come from python-jsonpath; the merge is ours.)
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import jsonpath

from .. import document as documents
from .. import repository
from ..document import is_list, is_map
from ..errors import PipelineError
from . import aliases, table, targets

SUFFIXES = (table.SUFFIX, ".json", ".yaml", ".yml")

#: Keywords of which a whole schema has at least one.
_TYPED = frozenset({"$ref", "allOf", "anyOf", "enum", "oneOf", "type"})

#: Keywords that say what kind of thing a schema is, one of which excludes the others.
_FORMS = frozenset({"$ref", "anyOf", "oneOf", "type"})
_TEXTS = frozenset({"description", "summary", "title"})

#: A place in the `update` of an action: keys of mappings and indexes of lists.
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, eq=False)
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

    @property
    def fingerprint(self) -> str:
        """Return a key that changes with every change of the action."""
        content = json.dumps([self.source, self.target, self.reason, self.update], sort_keys=True, default=str)
        return documents.digest(content.encode())[:12]


@dataclass(frozen=True, slots=True)
class Overridden:
    """The values of upstream that actions replace, texts aside.

    Attributes:
        values: `FINGERPRINT PLACE` of an action and a place in its update → what upstream has there.
        applied: Fingerprints of the actions that had a target.
    """

    values: dict[str, Any] = field(default_factory=dict[str, Any])
    applied: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Stale:
    """An action that no longer applies, why, and the way out.

    Attributes:
        action: The action.
        kind: `superseded` if upstream has what it adds, `lost` if its target is gone.
        message: Why, and the way out.
        needless: Places in its `update` that every match has already; the empty place is all of it.
        reason: What is gone, for example `path has gone`; for a lost action.
        nearest: The JSONPath of the place that is most like the target, if one is; for a lost action.
    """

    action: Action
    kind: Literal["superseded", "lost"]
    message: str
    needless: tuple[Place, ...] = ()
    reason: str = ""
    nearest: str = ""

    def __str__(self) -> str:
        return f"{self.action}: {self.message}"


def load(folder: Path) -> list[Action]:
    """The actions of every overlay document in a folder, in the order of file names.

    Raises:
        PipelineError: There is no such folder, a document is not an overlay, or an action lacks target, reason or
            effect.
    """
    return parse_all(read(folder))


def read(folder: Path) -> dict[str, bytes]:
    """The overlay documents (`.yaml`, `.yml`, `.json`) and tables (`.csv`) in a folder by name, in the order of names.

    Raises:
        PipelineError: There is no such folder.
    """
    if not folder.is_dir():
        raise PipelineError("no such folder; overlays are read from one", location=str(folder))
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    return {path.name: path.read_bytes() for path in files}


def parse_all(files: Mapping[str, bytes]) -> list[Action]:
    """The actions of overlay documents, in the order of their names.

    Raises:
        PipelineError: As `parse` does.
    """
    return [action for name, data in sorted(files.items()) for action in parse(name, data)]


def parse(name: str, data: bytes) -> list[Action]:
    """The actions of one overlay document.

    Args:
        name: File name of the document, for errors; that of a table ends with `.csv`.
        data: Its bytes: YAML or JSON, or a table (see `table`).

    Raises:
        PipelineError: It is not an overlay, or an action lacks target, reason or effect.
    """
    entries: Any
    if name.endswith(table.SUFFIX):
        entries = table.entries(name, data)
    else:
        content = documents.load(data, name)
        if not is_map(content) or not str(content.get("overlay", "")).startswith("1."):
            raise PipelineError("not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)", location=name)
        entries = content.get("actions")
    if not is_list(entries) or not entries:
        raise PipelineError("no actions; delete the file or add one", location=name)
    return [_action(name, number, entry) for number, entry in enumerate(entries, 1)]


def _action(source: str, number: int, entry: Any) -> Action:
    place = f"action {number}"
    if not is_map(entry) or not isinstance(entry.get("target"), str):
        raise PipelineError("no target", location=source, place=place)
    if not isinstance(entry.get("description"), str) or not entry["description"].strip():
        raise PipelineError("no description: say why the spec must be changed here", location=source, place=place)
    if ("update" in entry) == (entry.get("remove") is True):
        raise PipelineError("needs either update or remove: true", location=source, place=place)
    if "update" in entry and entry["update"] in (None, {}, []):
        raise PipelineError("its update is empty: it does nothing", location=source, place=place)
    if entry.get("remove") is True and entry["target"].strip() == "$":
        raise PipelineError("removes the whole document", location=source, place=place)
    keys = {"target", "description", "update", "remove"}
    unknown = sorted(key for key in set(entry) - keys if not key.startswith("x-"))
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


def apply(
    document: dict[str, Any], actions: Iterable[Action], overridden: Overridden | None = None
) -> tuple[dict[str, Any], list[Stale]]:
    """Apply actions in order.

    Args:
        document: The document.
        actions: The actions.
        overridden: Takes the values that are replaced by others.

    Returns:
        The changed document (the given one stays as it is), and the actions that no longer apply.

    Raises:
        PipelineError: A target is not a JSONPath, or removes the whole document.
    """
    result = copy.deepcopy(document)
    stale: list[Stale] = []
    for action in actions:
        places = _matches(action, result)
        if not places:
            stale.append(_without_target(action, result))
        elif action.remove:
            for parts in sorted(places, reverse=True):
                _remove(result, parts)
        else:
            needless: set[Place] | None = None
            if overridden is not None:
                overridden.applied.add(action.fingerprint)
            for parts in places:
                here: set[Place] = set()
                holder, key = _holder(result, parts)
                value = result if holder is None else holder[key]
                if overridden is not None:
                    for place, replaced in _replaced(value, action.update, ()):
                        overridden.values[f"{action.fingerprint} {'.'.join(place)}"] = replaced
                update = _without_own_name(action.update, parts, here)
                merged = _merge(value, update, (), here, result)
                if holder is None:
                    result = merged
                else:
                    holder[key] = merged
                needless = here if needless is None else needless & here
            if needless:
                stale.append(_superseded(action, needless))
    return result, stale


def _matches(action: Action, document: Any) -> list[tuple[Any, ...]]:
    """The places that a target selects, each once: RFC 9535 lets a filter select one twice."""
    place = f"action {action.number}"
    if not action.target.startswith("$"):  # python-jsonpath would read it from the root
        raise PipelineError("target is not a JSONPath: it must start with $", location=action.source, place=place)
    try:
        places = list(dict.fromkeys(match.parts for match in jsonpath.finditer(action.target, document)))
    except jsonpath.JSONPathError as error:
        message = f"target is not a JSONPath: {str(error).splitlines()[0]}"
        raise PipelineError(message, location=action.source, place=place) from None
    if action.remove and () in places:
        raise PipelineError("removes the whole document", location=action.source, place=place)
    return places


def _without_own_name(update: Any, parts: tuple[Any, ...], needless: set[Place]) -> Any:
    """The update of a schema without its own name among its old ones: upstream has gone back to that name."""
    old_names = update.get(aliases.KEY) if is_map(update) else None
    if parts[:-1] != ("components", "schemas") or not is_map(old_names) or parts[-1] not in old_names:
        return update
    needless.add((aliases.KEY, parts[-1]))
    return {**update, aliases.KEY: {name: facts for name, facts in old_names.items() if name != parts[-1]}}


def _has_given_name(action: Action, document: Any) -> bool:
    """Return True if an action only gives a name that a schema of upstream already has."""
    name = action.update.get("x-sdk-name") if is_map(action.update) and len(action.update) == 1 else None
    is_component = action.target.startswith("$.components.schemas")
    return is_component and name is not None and name in document.get("components", {}).get("schemas", {})


def _without_target(action: Action, document: Any) -> Stale:
    reason, nearest, last = targets.explain(action.target, document)
    if _has_given_name(action, document):
        return Stale(action, "superseded", "upstream has gone back to the name that it gives: remove the action", ((),))
    if action.remove and last and not nearest:
        return Stale(action, "superseded", "upstream has removed it meanwhile: remove the action", ((),))
    message = "matches nothing; upstream has dropped or renamed it: remove or retarget the action"
    message += f"; nearest is {nearest}" if nearest else ""
    return Stale(action, "lost", message, reason=reason, nearest=nearest)


def _superseded(action: Action, needless: set[Place]) -> Stale:
    if all(place[:1] == (aliases.KEY,) and action.target.endswith(f".{place[1]}") for place in needless):
        message = "upstream has gone back to the old name: remove it from the action"
        return Stale(action, "superseded", message, tuple(_topmost(action.update, (), needless)))
    named = ", ".join(dict.fromkeys(_label(action.update, place) for place in sorted(needless, key=str)))
    topmost = tuple(_topmost(action.update, (), needless))
    return Stale(action, "superseded", f"upstream has {named} meanwhile: remove it from the action", topmost)


def _label(update: Any, place: Place) -> str:
    """`info.version: '1'` for a value of a mapping, `'two'` for a member of a list."""
    value = update
    for part in place:
        value = value[part]
    keys = [] if place and isinstance(place[-1], int) else [str(part) for part in place if isinstance(part, str)]
    if keys and is_map(value):
        return ".".join(keys)
    return f"{'.'.join(keys)}: {value!r}" if keys else repr(value)


def _topmost(update: Any, place: Place, needless: set[Place]) -> list[Place]:
    """The places that can go, joined where all members of a mapping or list can."""
    if place in needless:
        return [place]
    members: dict[Any, Any] = update if is_map(update) else dict(enumerate(update)) if is_list(update) else {}
    keys: list[str | int] = list(members)
    below = [_topmost(members[key], (*place, key), needless) for key in keys]
    if keys and all(places == [(*place, key)] for key, places in zip(keys, below, strict=True)):
        return [place]
    return [inner_place for places in below for inner_place in places]


def _holder(document: Any, parts: tuple[Any, ...]) -> tuple[Any, Any]:
    if not parts:
        return None, None
    for part in parts[:-1]:
        document = document[part]
    return document, parts[-1]


def _remove(document: Any, parts: tuple[Any, ...]) -> None:
    holder, key = _holder(document, parts)
    del holder[key]


def _merge(value: Any, update: Any, place: Place, needless: set[Place], document: Any) -> Any:
    """`update` merged into `value` as the Overlay specification says; notes what `value` has already.

    Values of an enum may be behind a reference, since upstream gives enums a name of their own at will.
    """
    if is_map(value) and is_map(update):
        result = {key: item for key, item in value.items() if key not in _excluded(value, update)}
        for key, item in update.items():
            here = (*place, key)
            if key in result and _is_whole(key, item, result[key], value, document):
                needless.add(here)
            elif key in result:
                result[key] = _merge(result[key], item, here, needless, document)
            elif key == "enum" and is_list(item) and is_list(values := _enum(value, document)):
                needless.update((*here, index) for index, entry in enumerate(item) if entry in values)
                values += [copy.deepcopy(entry) for entry in item if entry not in values]
            else:
                result[key] = copy.deepcopy(item)
        return result
    if is_list(value):
        items = update if is_list(update) else [update]
        known_items = {_identity(item) for item in value}
        has = [item in value or _identity(item) in known_items - {None} for item in items]
        if is_list(update):
            needless.update((*place, index) for index, there in enumerate(has) if there)
        elif all(has):
            needless.add(place)
        return value + [copy.deepcopy(item) for item, there in zip(items, has, strict=True) if not there]
    if value == update and type(value) is type(update):
        needless.add(place)
    return copy.deepcopy(update)


def _replaced(value: Any, update: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The places of an update that say another thing than upstream does, each with what upstream says.

    A schema of another form contradicts, too: an update with a `type` where upstream has a reference or a union.
    """
    if is_map(value) and is_map(update):
        if excluded := _excluded(value, update):
            yield (*place, min(update.keys() & _FORMS)), {name: value[name] for name in sorted(excluded)}
        for key, item in update.items():
            if key in value and key not in _TEXTS:
                yield from _replaced(value[key], item, (*place, str(key)))
    elif not is_list(value) and not is_list(update) and (value != update or type(value) is not type(update)):
        yield place, value


def _excluded(value: dict[str, Any], update: dict[str, Any]) -> set[str]:
    """The keywords of a schema that one of another form cannot have beside its own."""
    ours, theirs = update.keys() & _FORMS, value.keys() & _FORMS
    return theirs if ours and not ours & theirs else set()


def _is_whole(key: str, update: Any, value: Any, holder: Any, document: Any) -> bool:
    """Return True if an action brings an operation or a component that upstream has now; then that of upstream stands.

    What only changes one names less of it: an operation without responses, a component without a type.
    """
    if not is_map(update) or not is_map(value):
        return False
    if key in documents.METHODS:
        return "responses" in update and not update.keys().isdisjoint({"operationId", "summary", "tags"})
    components = document.get("components")
    return is_map(components) and holder is components.get("schemas") and not update.keys().isdisjoint(_TYPED)


def _identity(item: Any) -> tuple[str, ...] | None:
    """Return the key by which members of a list exclude each other: a server's URL, a parameter's name."""
    if is_map(item) and isinstance(item.get("url"), str):
        return ("url", item["url"].rstrip("/"))
    if is_map(item) and isinstance(item.get("name"), str) and isinstance(item.get("in"), str):
        return ("parameter", item["in"], item["name"])
    return None


def _enum(schema: dict[str, Any], document: Any) -> Any:
    """The list of values that a schema has by reference, be it one that may be null; None if it has none so."""
    for _ in range(8):  # bounded: a chain of references may be a circle
        union = schema.get("anyOf", schema.get("oneOf"))
        if is_list(union):
            members = [member for member in union if is_map(member) and member.get("type") != "null"]
            if len(members) != 1:
                return None
            schema = members[0]
        elif isinstance(schema.get("$ref"), str):
            try:
                schema = documents.resolve(document, schema["$ref"])
            except PipelineError:
                return None
            if not is_map(schema):
                return None
        else:
            break
        if "enum" in schema:
            return schema["enum"]
    return None


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator overlay`."""
    parser.add_argument("document", type=Path, help="a normalized document")
    parser.add_argument(
        "--overlays", type=Path, default=repository.ROOT / repository.OVERLAYS, metavar="DIR", help="folder of overlays"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the document with the overlays applied; stale actions go to standard error and make the status 1."""
    from ..upstream import fetch

    result, stale = apply(fetch.read_one(arguments.document).content, load(arguments.overlays))
    sys.stdout.write(documents.dump(result))
    sys.stderr.writelines(f"stale overlay action: {item}\n" for item in stale)
    return 1 if stale else 0
