"""One document of the parts of one language: fragments of reference pages, or documents that each hold a part."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from .. import document as d
from ..document import Document, Kind, validate
from ..errors import PipelineError

#: Keywords of lists in whose order two parts may differ.
_UNORDERED = frozenset({"enum", "parameters", "required", "tags"})


def assemble(documents: Sequence[Document], location: str = "") -> Document:
    """One document from several fragments of one language.

    Paths and components are united, in sorted order. What occurs twice there must be equal but for the order of lists
    where it means nothing; then, and of the rest (`info`, …), which says nothing of an operation, the first by location
    stands. `security` and `servers` of a document apply to its operations: where documents differ in them, each
    operation gets those of its own document, and the whole has none.

    Raises:
        PipelineError: There are no fragments, their languages differ, or two contradict each other; the error names
            both places.
    """
    if not documents:
        raise PipelineError("no fragments to assemble", location=location)
    ordered = _pushed_down(sorted(documents, key=lambda document: (document.location, document.sha256)))
    first = ordered[0]
    for document in ordered:
        if document.language != first.language:
            raise PipelineError(
                f"language {document.language}, but {first.location} is {first.language}", location=document.location
            )
    origin: dict[str, Document] = {}
    content: dict[str, Any] = {}
    metadata: dict[str, dict[str, Any]] = {}
    for document in ordered:
        for key, value in document.content.items():
            if key == "paths":
                for path, item in value.items():
                    if path.startswith("x-"):  # an extension rather than a path
                        content.setdefault("paths", {}).setdefault(path, item)
                        continue
                    target = content.setdefault("paths", {}).setdefault(path, {})
                    _unite(target, item, Kind.OBJECT, d.pointer("paths", path), document, origin)
            elif key == "components":
                for section, members in value.items():
                    if section.startswith("x-"):
                        content.setdefault("components", {}).setdefault(section, members)
                    elif d.is_map(members):
                        target = content.setdefault("components", {}).setdefault(section, {})
                        _unite(target, members, Kind.NAMES, d.pointer("components", section), document, origin)
            elif key == "tags":
                tags = content.setdefault("tags", [])
                tags += [tag for tag in value if tag not in tags]
            else:
                content.setdefault(key, value)
        for operation, facts in document.metadata.items():
            first_facts = metadata.setdefault(operation, facts)
            if first_facts != facts:
                raise PipelineError(
                    f"its text on {operation} contradicts that of {origin[operation].location}",
                    location=document.location,
                )
            origin.setdefault(operation, document)
    content["paths"] = dict(sorted(content.get("paths", {}).items()))
    if "components" in content:
        content["components"] = {
            section: dict(sorted(members.items())) if d.is_map(members) else members
            for section, members in sorted(content["components"].items())
        }
    where = location or (first.location if len(ordered) == 1 else f"{first.location} and {len(ordered) - 1} more")
    result = replace(first, location=where, content=content, metadata=dict(sorted(metadata.items())))
    validate.check(content, where)
    return replace(result, sha256=d.digest(d.dump(content).encode()))


def _pushed_down(documents: list[Document]) -> list[Document]:
    """The documents with `security` and `servers` at their operations, if they differ in them.

    A document without `security` requires no credential; one without `servers` does not say where the API is.
    """
    having = [document for document in documents if any(True for _ in d.operations(document.content))]
    security = _distinct(document.content.get("security", []) for document in having) > 1
    servers = _distinct(fragment.content["servers"] for fragment in having if fragment.content.get("servers")) > 1
    if not security and not servers:
        return documents
    return [_pushed(document, security=security, servers=servers) for document in documents]


def _distinct(values: Iterable[Any]) -> int:
    return len({json.dumps(value, sort_keys=True) for value in values})


def _pushed(document: Document, *, security: bool, servers: bool) -> Document:
    content = dict(document.content)
    defaults: dict[str, Any] = {"security": content.pop("security", [])} if security else {}
    if servers and content.get("servers"):
        defaults["servers"] = content.pop("servers")
    content["paths"] = {
        path: {
            key: {**_inherited(defaults, item), **value} if key in d.METHODS and d.is_map(value) else value
            for key, value in item.items()
        }
        if d.is_map(item)
        else item
        for path, item in content.get("paths", {}).items()
    }
    return replace(document, content=content)


def _inherited(settings: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    """Return an operation with the settings that it inherits: a path item's servers stand above the document's."""
    return {key: value for key, value in settings.items() if key not in item}


def _unite(
    target: dict[str, Any],
    members: dict[str, Any],
    kind: Kind,
    place: str,
    document: Document,
    origin: dict[str, Document],
) -> None:
    """Take members into `target`, a mapping of `kind`; of those that differ in order alone, the first stands."""
    for name, value in members.items():
        key = place + d.pointer(name)
        if name not in target:
            target[name] = value
            origin[key] = document
        elif target[name] != value and _unordered({name: target[name]}, kind) != _unordered({name: value}, kind):
            raise PipelineError(
                f"differs from the same place in {origin[key].location}", location=document.location, place=key
            )


def _unordered(node: Any, kind: Kind) -> Any:
    """A mapping of `kind` with the lists sorted whose order means nothing."""
    if d.is_list(node):
        return [_unordered(item, kind) for item in node]
    if not d.is_map(node):
        return node
    result = {key: _unordered(value, d.child_kind(kind, key)) for key, value in node.items()}
    for key in _UNORDERED & result.keys() if kind is Kind.OBJECT else ():
        if d.is_list(result[key]):
            result[key] = sorted(result[key], key=lambda item: json.dumps(item, sort_keys=True))
    return result
