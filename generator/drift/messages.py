"""Facts of change in what travels: parameters, bodies, responses with their headers and links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .facts import Direction
from .resolve import Node, Tree, canonical
from .sides import Sides, outline

if TYPE_CHECKING:
    from .compare_schemas import SchemaComparison
    from .graph import Graph, Step

#: Style of a parameter where none is written.
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class MessageComparison(Sides):
    """Compares the messages of operations; what is inside schemas is left to the comparison of schemas."""

    def __init__(self, base: Tree, revision: Tree, graph: Graph, schemas: SchemaComparison) -> None:
        super().__init__(base, revision)
        self._graph = graph
        self._schemas = schemas

    def parameters(
        self, step: Step, base: tuple[Node, Node], revision: tuple[Node, Node], names: Mapping[str, str]
    ) -> None:
        old = {
            (where, names.get(name, name) if where == "path" else name): (name, node)
            for (where, name), node in _parameters(self.base, *base).items()
        }
        new = _parameters(self.revision, *revision)
        moved: dict[str, tuple[str, Node]] = {
            name: (where, node) for (where, name), node in new.items() if (where, name) not in old
        }
        for (where, name), (before, node) in old.items():
            after = new.get((where, name))
            if after is not None:
                if before != name:
                    step.add(
                        "path-parameter-renamed",
                        node.pointer,
                        after.pointer,
                        name=f"{before} → {name}",
                        base=before,
                        revision=name,
                    )
                self._graph.link(
                    step, self._parameter, node, after, direction=Direction.REQUEST, where=f"{where} parameter {name}"
                )
            elif name in moved:
                place, target = moved.pop(name)
                step.add(
                    "parameter-moved",
                    node.pointer,
                    target.pointer,
                    name=name,
                    base=where,
                    revision=place,
                    direction=Direction.REQUEST,
                )
                new.pop((place, name))
            else:
                step.add(
                    "parameter-removed",
                    node.pointer,
                    name=f"{where} parameter “{name}”",
                    base=node.value,
                    direction=Direction.REQUEST,
                )
        for (where, name), node in new.items():
            if (where, name) not in old:
                required = self.revision.object(node).get("required") is True
                step.add(
                    "required-parameter-added" if required else "parameter-added",
                    "",
                    node.pointer,
                    name=f"{where} parameter “{name}”",
                    revision=node.value,
                    direction=Direction.REQUEST,
                )

    def _parameter(self, step: Step, base: Node, revision: Node) -> None:
        old, new = self.base.object(base), self.revision.object(revision)
        self.flag(step, base, revision, "required", "parameter-became-required", "parameter-became-optional")
        self.deprecated(step, "parameter", base, revision)
        style = [str(value.get("style") or _STYLES.get(str(value.get("in")), "")) for value in (old, new)]
        if style[0] != style[1]:
            step.add(
                "parameter-style-changed",
                base.pointer,
                revision.pointer,
                name=f"{style[0]} → {style[1]}",
                base=style[0],
                revision=style[1],
            )
        explode = [value.get("explode", style[index] == "form") for index, value in enumerate((old, new))]
        if explode[0] != explode[1]:
            step.add("parameter-explode-changed", base.pointer, revision.pointer, base=explode[0], revision=explode[1])
        self.flag(step, base, revision, "allowReserved", "parameter-reserved-allowed", "parameter-reserved-refused")
        self.flag(step, base, revision, "allowEmptyValue", "parameter-empty-allowed", "parameter-empty-refused")
        self._value(step, base, revision)
        self.common(step, base, revision)

    def _value(self, step: Step, base: Node, revision: Node) -> None:
        """A parameter's or header's value: a schema, or one media type."""
        if "content" in base.value or "content" in revision.value:
            self._content(step, base, revision)
        if "schema" in base.value or "schema" in revision.value:
            self._schemas.link(step, base.sub("schema"), revision.sub("schema"))

    # Bodies

    def body(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        old, new = (
            tree.deref(node.child("requestBody")) if "requestBody" in tree.object(node) else None
            for tree, node in self.sides(base, revision)
        )
        where = "request body" if direction is Direction.REQUEST else f"{step.where} body"
        if old and new:
            self._graph.link(step, self._body_pair, old, new, direction=direction, where=where)
        elif old:
            step.add("body-removed", old.pointer, base=outline(old.value), direction=direction)
        elif new:
            required = self.revision.object(new).get("required") is True
            change = "required-body-added" if required else "body-added"
            step.add(change, "", new.pointer, revision=outline(new.value), direction=direction)

    def _body_pair(self, step: Step, base: Node, revision: Node) -> None:
        self.flag(step, base, revision, "required", "body-became-required", "body-became-optional")
        self._content(step, base, revision)
        self.common(step, base, revision)

    def _content(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {_media(name): node for name, node in tree.members(side, "content").items()}
            for tree, side in self.sides(base, revision)
        )
        spare = {name.partition(";")[0]: name for name in new if name not in old}
        for name, node in old.items():
            other = name if name in new else spare.pop(name.partition(";")[0], None)
            if other is None:
                step.add("media-type-removed", node.pointer, revision.pointer, name=name, base=name)
                continue
            target = new.pop(other)
            if other != name:
                change = "media-type-parameters-changed"
                step.add(change, node.pointer, target.pointer, name=f"{name} → {other}", base=name, revision=other)
            where = step.where if len(old) == 1 else f"{step.where} ({name})"
            self._graph.link(step, self._media, node, target, where=where)
        for name, node in new.items():
            step.add("media-type-added", base.pointer, node.pointer, name=name, revision=name)

    def _media(self, step: Step, base: Node, revision: Node) -> None:
        self.base.object(base)
        self.revision.object(revision)
        self._schemas.link(step, base.sub("schema"), revision.sub("schema"))
        if "itemSchema" in base.value or "itemSchema" in revision.value:
            self._schemas.link(step, base.sub("itemSchema"), revision.sub("itemSchema"), path="[]")
        old, new = self.base.members(base, "encoding"), self.revision.members(revision, "encoding")
        for name in {**old, **new}:
            before, after = old.get(name), new.get(name)
            if before is None or after is None or canonical(before.value) != canonical(after.value):
                step.add(
                    "encoding-changed",
                    before.pointer if before else base.pointer,
                    after.pointer if after else revision.pointer,
                    name=name,
                    base=before.value if before else None,
                    revision=after.value if after else None,
                )
        self.common(step, base, revision)

    # Responses

    def responses(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        old, new = (
            {status.upper() if status != "default" else status: node for status, node in members.items()}
            for members in (self.base.members(base, "responses"), self.revision.members(revision, "responses"))
        )
        for status, node in old.items():
            if status.startswith("X-"):
                continue
            success = status.startswith(("1", "2", "3"))
            if status in new:
                self._graph.link(
                    step,
                    self._response,
                    self.base.deref(node),
                    self.revision.deref(new[status]),
                    direction=direction,
                    where=f"response {status}",
                )
            else:
                change = "status-removed" if success else "error-status-removed"
                step.add(change, node.pointer, name=status, base=outline(node.value), direction=direction)
        for status, node in new.items():
            if status not in old and not status.startswith("X-"):
                success = status.startswith(("1", "2", "3"))
                change = "status-added" if success else "error-status-added"
                step.add(change, "", node.pointer, name=status, revision=outline(node.value), direction=direction)

    def _response(self, step: Step, base: Node, revision: Node) -> None:
        self._content(step, base, revision)
        self._headers(step, base, revision)
        self._links(step, base, revision)
        self.common(step, base, revision)

    def _headers(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {name.lower(): (name, tree.deref(node)) for name, node in tree.members(side, "headers").items()}
            for tree, side in self.sides(base, revision)
        )
        for key, (name, node) in old.items():
            if key in new:
                self._graph.link(step, self._header, node, new[key][1], where=f"{step.where} header {name}")
            else:
                required = self.base.object(node).get("required") is True
                change = "required-header-removed" if required else "header-removed"
                step.add(change, node.pointer, name=name, base=node.value)
        for key, (name, node) in new.items():
            if key not in old:
                step.add("header-added", "", node.pointer, name=name, revision=node.value)

    def _header(self, step: Step, base: Node, revision: Node) -> None:
        self.flag(step, base, revision, "required", "header-became-required", "header-became-optional")
        self.flag(step, base, revision, "explode", "header-explode-changed", "header-explode-changed")
        self.deprecated(step, "header", base, revision)
        self._value(step, base, revision)
        self.common(step, base, revision)

    def _links(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {name: tree.deref(node) for name, node in tree.members(side, "links").items()}
            for tree, side in self.sides(base, revision)
        )
        for name in {**old, **new}:
            before, after = old.get(name), new.get(name)
            if before is None:
                change = "link-added"
            elif after is None:
                change = "link-removed"
            elif canonical(before.value) != canonical(after.value):
                change = "link-changed"
            else:
                continue
            step.add(
                change,
                before.pointer if before else "",
                after.pointer if after else "",
                name=name,
                base=before.value if before else None,
                revision=after.value if after else None,
            )


def _parameters(tree: Tree, item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """(in, name) to the parameter: those of the path, then those of the operation, which win."""
    found: dict[tuple[str, str], Node] = {}
    for holder in (item, operation):
        for place in tree.elements(holder, "parameters"):
            node = tree.deref(place)
            where, name = str(tree.object(node).get("in")), str(node.value.get("name"))
            found[where, name.lower() if where == "header" else name] = node
    return found


def _media(name: str) -> str:
    """A media type in one way of writing: `Application/JSON; charset=utf-8` is `application/json;charset=utf-8`."""
    kind, *parameters = (part.strip() for part in name.lower().split(";"))
    return ";".join([kind, *sorted(parameters)])
