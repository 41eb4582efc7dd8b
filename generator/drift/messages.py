"""Facts of change in what travels: bodies, responses with their headers and links.

What a message is made of can be said by ranges: `*/*` and `text/*` of media types, `2XX` and `default` of status codes.
The most specific one counts, so a range is compared with whatever takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from ..document import is_map
from .compare_schemas import SchemaComparison
from .facts import Direction
from .graph import Graph, Step
from .parameters import ParameterComparison
from .resolve import Node, canonical
from .schema import Schemas
from .settle import OCTETS
from .sides import Sides, outline, paired
from .view import View

#: Media types of which OpenAPI says nothing more than that they are bytes, if no schema does.
_STRUCTURED = re.compile(r"^(\*|text/|multipart/|application/(\*|x-www-form-urlencoded)$)|json|[-+/]xml$")
#: Media types with parts that have an encoding each.
_ENCODED = re.compile(r"^(multipart/|application/x-www-form-urlencoded$)")
#: Response headers that the specification says to ignore.
_IGNORED = ("content-type",)
_SUCCESS = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class _Match:
    """The counterpart of a key on the other side.

    Attributes:
        key: The key.
        before: The value that counts in the base.
        after: The value that counts in the revision.
        change: `removed`, `added`, `narrowed` (a range gave way to what it covers) or `widened`; empty if nothing.
    """

    key: str
    before: Node | None
    after: Node | None
    change: str = ""


def _matches(
    old: dict[str, Node],
    new: dict[str, Node],
    covering: Callable[[str, dict[str, Node]], str | None],
) -> Iterator[_Match]:
    """Every key of two maps with what counts for it on each side."""
    for key, before, after in paired(old, new):
        if before is not None and after is not None:
            yield _Match(key, before, after)
        elif before is not None:
            if (other := covering(key, new)) is not None:
                yield _Match(key, before, new[other])
            else:
                yield _Match(key, before, None, "narrowed" if _gave_way(key, new, covering, old) else "removed")
        elif (other := covering(key, old)) is not None:
            yield _Match(key, old[other], after)
        else:
            yield _Match(key, None, after, "widened" if _gave_way(key, old, covering, new) else "added")


def _gave_way(
    key: str, others: Iterable[str], covering: Callable[[str, dict[str, Node]], str | None], side: dict[str, Node]
) -> bool:
    """Return whether the other side has something that a range covers."""
    return any(covering(other, side) == key for other in others)


class MessageComparison:
    """Compares the messages of operations; what is inside schemas is left to the comparison of schemas."""

    def __init__(self, sides: Sides, graph: Graph, schemas: SchemaComparison) -> None:
        self._sides = sides
        self._graph = graph
        self._schemas = schemas
        self.parameters = ParameterComparison(sides, graph, schemas)

    # Bodies

    def body(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        """Compare request bodies; those of events travel to the client."""
        old, new = (
            tree.deref(node.child("requestBody")) if tree.object(node).get("requestBody") is not None else None
            for tree, node in self._sides.nodes(base, revision)
        )
        where = "request body" if not step.where else f"{step.where} body"
        if old and new:
            self._graph.link(step, self._body_pair, old, new, direction=direction, where=where)
        elif old:
            self._sides.base.object(old)
            step.add("body-removed", outline(old), None, direction=direction)
        elif new:
            required = self._sides.revision.object(new).get("required") is True
            change = "required-body-added" if required else "body-added"
            step.add(change, None, outline(new), direction=direction)

    def _body_pair(self, step: Step, base: Node, revision: Node) -> None:
        self._sides.flag(step, base, revision, "required", "body-became-required", "body-became-optional")
        self._content(step, base, revision)
        self._sides.common(step, base, revision)

    def _content(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {_media(name): node for name, node in members.items()}
            for members in self._sides.members(base, revision, "content")
        )
        several = len(old) > 1
        for name, other in _spelled_otherwise(old, new):
            before, after = Node(name, old[name].pointer), Node(other, new[other].pointer)
            step.add("media-type-parameters-changed", before, after, name=f"{name} → {other}")
            new = {name if key == other else key: node for key, node in new.items()}
        for match in _matches(old, new, _covering_media):
            if match.before and match.after:
                where = f"{step.where} ({match.key})" if several else step.where
                job = self._media if _STRUCTURED.search(match.key.partition(";")[0]) else self._octets
                self._graph.link(step, job, match.before, match.after, where=where)
            else:
                places = (Node(match.key, node.pointer) if node else None for node in (match.before, match.after))
                step.add(f"media-type-{match.change}", *places, name=match.key)

    def _octets(self, step: Step, base: Node, revision: Node) -> None:
        """Compare what is bytes unless a schema says something else."""
        self._media(step, _with_bytes(base), _with_bytes(revision))

    def _media(self, step: Step, base: Node, revision: Node) -> None:
        old, new = self._sides.objects(base, revision)
        self._schemas.link(step, base.sub("schema"), revision.sub("schema"))
        if "itemSchema" in old or "itemSchema" in new:
            self._schemas.link(step, base.sub("itemSchema"), revision.sub("itemSchema"), path="[]")
        if _ENCODED.search(base.pointer.rpartition("/")[2].replace("~1", "/").lower()):
            self._encodings(step, base, revision)
        self._sides.common(step, base, revision)

    def _encodings(self, step: Step, base: Node, revision: Node) -> None:
        """Compare how the parts of a form are written, as far as it is not the usual way."""
        encodings = self._sides.both(lambda tree, node: tree.members(node, "encoding"), base, revision)
        schemas = self._schemas.schemas
        views = schemas.both(Schemas.view, base.sub("schema"), revision.sub("schema"))
        old, new = (
            {name: node for name, node in members.items() if not _is_usual(node, view.properties.get(name), side)}
            for members, view, side in zip(encodings, views, (schemas.base, schemas.revision), strict=True)
        )
        for name, before, after in paired(old, new):
            if before is None or after is None or canonical(before.value) != canonical(after.value):
                step.add("encoding-changed", before, after, name=name)

    # Responses

    def responses(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        """Compare responses; those to events are written by the client."""
        old, new = (
            {
                status.upper() if status != "default" else status: node
                for status, node in members.items()
                if not status.lower().startswith("x-")
            }
            for members in self._sides.members(base, revision, "responses")
        )
        matches = list(_matches(old, new, _covering_status))
        lasting = [match.after for match in matches if match.before and match.after and match.key.startswith("2")]
        for match in matches:
            if match.before and match.after:
                where = f"{step.where} response {match.key}".lstrip()
                self._graph.link(step, self._response, match.before, match.after, direction=direction, where=where)
                continue
            error = "" if match.key.startswith(_SUCCESS) else "error-"
            places = (outline(node) if node else None for node in (match.before, match.after))
            change = match.change
            if (
                direction is Direction.RESPONSE
                and match.key.startswith("2")
                and match.after
                and self._is_other(match.after, lasting)
            ):
                change += "-with-other-body"
            step.add(f"{error}status-{change}", *places, name=match.key, direction=direction)

    def _is_other(self, response: Node, others: Iterable[Node]) -> bool:
        """Return whether a response of the revision has a body that none of the others has, or none where they do."""
        bodies = {body for other in others for body in self._bodies(other)}
        own = self._bodies(response)
        return bool(bodies) and not (own and own <= bodies)

    def _bodies(self, response: Node) -> set[str]:
        """The schemas of the bodies that a response of the revision can have, each as one text."""
        tree = self._sides.revision
        media = tree.members(tree.deref(response), "content").values()
        return {canonical(tree.object(node).get("schema")) for node in media}

    def _response(self, step: Step, base: Node, revision: Node) -> None:
        self._content(step, base, revision)
        self._headers(step, base, revision)
        self._links(step, base, revision)
        self._sides.common(step, base, revision)

    def _headers(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {name.lower(): (name, node) for name, node in members.items() if name.lower() not in _IGNORED}
            for members in self._sides.members(base, revision, "headers")
        )
        for _, before, after in paired(old, new):
            if before and after:
                self._graph.link(step, self._header, before[1], after[1], where=f"{step.where} header {before[0]}")
            elif before:
                required = self._sides.base.object(before[1]).get("required") is True
                change = "required-header-removed" if required else "header-removed"
                step.add(change, before[1], None, name=before[0])
            elif after:
                step.add("header-added", None, after[1], name=after[0])

    def _header(self, step: Step, base: Node, revision: Node) -> None:
        self._sides.flag(step, base, revision, "required", "header-became-required", "header-became-optional")
        self._sides.deprecated(step, "header", base, revision)
        self.parameters.value(step, base, revision)
        self._sides.common(step, base, revision)

    def _links(self, step: Step, base: Node, revision: Node) -> None:
        old, new = self._sides.members(base, revision, "links")
        for name, before, after in paired(old, new):
            if before is None or after is None:
                step.add("link-added" if before is None else "link-removed", before, after, name=name)
            elif canonical(before.value) != canonical(after.value):
                step.add("link-changed", before, after, name=name)


# Media types


def _media(name: str) -> str:
    """A media type in one way of writing: `Application/JSON; charset=utf-8` is `application/json;charset=utf-8`."""
    kind, *parameters = (part.strip() for part in name.lower().split(";"))
    return ";".join([kind, *sorted(parameters)])


def _spelled_otherwise(old: dict[str, Node], new: dict[str, Node]) -> list[tuple[str, str]]:
    """Media types that differ in their parameters only."""
    spare = {name.partition(";")[0]: name for name in new if name not in old}
    pairs = [(name, spare.pop(name.partition(";")[0], None)) for name in old if name not in new]
    return [(name, other) for name, other in pairs if other is not None]


def _covering_media(name: str, others: dict[str, Node]) -> str | None:
    """The range that counts for a media type: the narrowest one."""
    kind = name.partition(";")[0]
    ranges = (f"{kind.partition('/')[0]}/*", "*/*")
    return next((media_range for media_range in ranges if media_range in others and media_range != kind), None)


def _with_bytes(media: Node) -> Node:
    """A media type object that states that its content is bytes."""
    schema = media.value.get("schema") if is_map(media.value) else None
    if not is_map(media.value) or (schema is not None and schema not in ({}, True)):
        return media
    return replace(media, value={**media.value, "schema": {"type": "string", "contentMediaType": OCTETS}})


def _is_usual(encoding: Node, part: Node | None, schemas: Schemas) -> bool:
    """Return whether an encoding only repeats the defaults (OpenAPI 3.1, Encoding Object)."""
    if not is_map(encoding.value):
        return False
    usual = {"explode": True, "style": "form", "allowReserved": False}
    if part is not None:
        usual["contentType"] = _usual_type(schemas.view(part), schemas)
    spoken = {key: value for key, value in encoding.value.items() if key not in usual or usual[key] != value}
    return not spoken


def _usual_type(part: View, schemas: Schemas) -> str:
    """The media type of a part of a form by default."""
    if "array" in (part.implied or ()) and "items" in part.subschemas:
        return _usual_type(schemas.view(part.subschemas["items"]), schemas)
    if part.implied in (frozenset({"object"}), frozenset({"array"})):
        return "application/json"
    return OCTETS if {"contentMediaType", "contentEncoding"} & part.keywords.keys() else "text/plain"


# Status codes


def _covering_status(status: str, others: dict[str, Node]) -> str | None:
    """The range that counts for a status code: its hundred, then `default`.

    An API that declares a success means its `default` for errors.
    """
    hundred = f"{status[0]}XX"
    if hundred in others and hundred != status:
        return hundred
    success = any(code.startswith(_SUCCESS) for code in others)
    if "default" in others and status != "default" and not (status.startswith(_SUCCESS) and success):
        return "default"
    return None
