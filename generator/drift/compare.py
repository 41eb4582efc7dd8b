"""Facts of change between two documents: paths, operations, parameters, bodies, responses, security, servers.

The walk goes over the resolved structure; what is inside schemas is left to `compare_schemas`. Knows no rule.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

from ..document import METHODS, is_map, pointer
from ..errors import PipelineError
from .compare_schemas import SchemaComparison
from .facts import Direction, Finding
from .graph import Graph, Step
from .resolve import Node, Tree, canonical
from .schema import Schemas
from .security import SecurityComparison
from .unchanged import Unchanged

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_TEXTS = ("summary", "description", "example", "examples", "externalDocs")
#: How many calls may wait for each other: schemas that are made of schemas, thousands of times. (Calls between
#: functions in Python take no space on the stack of the interpreter.)
_FRAMES = 30_000
_OUTLINE = ("operationId", "summary", "description", "$ref", "required")
#: Style of a parameter where none is written.
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def find(base: Tree, revision: Tree) -> list[Finding]:
    """Every fact of change between two documents, with the operations that it reaches."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _FRAMES))
    try:
        return _Comparison(base, revision).run()
    except RecursionError:
        raise PipelineError("schemas include each other too deep", location=base.location) from None
    finally:
        sys.setrecursionlimit(limit)


class _Comparison:
    def __init__(self, base: Tree, revision: Tree) -> None:
        strict = base.modern and revision.modern
        self._base = base
        self._revision = revision
        self._graph = Graph()
        self._schemas = SchemaComparison(
            self._graph, Schemas(base, strict_null=strict), Schemas(revision, strict_null=strict)
        )
        self._security = SecurityComparison(base, revision)
        self._unchanged = Unchanged(base, revision)

    def run(self) -> list[Finding]:
        document = self._graph.root()
        self._document(document)
        self._paths()
        self._webhooks()
        self._graph.run()
        self._components(document)
        self._graph.run()
        return self._graph.findings()

    # The document

    def _document(self, step: Step) -> None:
        base, revision = self._base.root, self._revision.root
        for key in ("info", "externalDocs", "jsonSchemaDialect"):
            self._text(step, base, revision, key)
        self._extensions(step, base, revision)
        self._tags(step)
        self._servers(step, base, revision)
        self._security.schemes(step)

    def _tags(self, step: Step) -> None:
        """Declared tags: texts about groups of operations, in any order."""
        old, new = (
            {str(tree.object(node).get("name")): node for node in tree.elements(tree.root, "tags")}
            for tree in (self._base, self._revision)
        )
        for name in {**old, **new}:
            before, after = old.get(name), new.get(name)
            if before is None or after is None or canonical(before.value) != canonical(after.value):
                step.add(
                    "text-changed",
                    before.pointer if before else "",
                    after.pointer if after else "",
                    name=f"tag {name}",
                    base=before.value if before else None,
                    revision=after.value if after else None,
                )

    def _components(self, document: Step) -> None:
        """Schemas that no operation of both documents reaches in one place: for information."""
        old, new = self._base.components("schemas"), self._revision.components("schemas")
        used = self._base.referred, self._revision.referred
        for name, node in old.items():
            if name in new:
                known = self._graph.met(node.pointer, new[name].pointer)
                if not known and not self._unchanged.component(node, new[name]):
                    self._schemas.link(document, node, new[name], where=f"schema {name}")
            elif node.pointer not in used[0]:
                document.add("unused-schema-removed", node.pointer, name=name, base=node.value)
        for name, node in new.items():
            if name not in old and node.pointer not in used[1]:
                document.add("unused-schema-added", "", node.pointer, name=name, revision=node.value)

    # Operations

    def _paths(self) -> None:
        old, new = _operations(self._base, "paths"), _operations(self._revision, "paths")
        pairs = {key: key for key in old if key in new}
        templates: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for method, path in new:
            if (method, path) not in pairs:
                templates.setdefault((method, _PARAMETER.sub("{}", path)), []).append((method, path))
        for method, path in old:
            if (method, path) not in pairs:
                same = templates.get((method, _PARAMETER.sub("{}", path)))
                if same:
                    pairs[method, path] = same.pop(0)
        for key, (item, node) in old.items():
            if key in pairs:
                step = self._graph.root((key[0].upper(), pairs[key][1]))
                target_item, target = new[pairs[key]]
                if key == pairs[key] and self._unchanged.values(
                    (node.value, target.value), (_beside(item), _beside(target_item))
                ):
                    continue
                self._operation(step, (key[1], item, node), (pairs[key][1], target_item, target))
                self._graph.run()
            else:
                step = self._graph.root((key[0].upper(), key[1]))
                step.add("operation-removed", node.pointer, base=_outline(node.value))
        added = set(new) - set(pairs.values())
        for key, (_, node) in new.items():
            if key in added:
                step = self._graph.root((key[0].upper(), key[1]))
                step.add("operation-added", "", node.pointer, revision=_outline(node.value))

    def _operation(self, step: Step, base: tuple[str, Node, Node], revision: tuple[str, Node, Node]) -> None:
        (old_path, old_item, old), (new_path, new_item, new) = base, revision
        before, after = self._base.object(old), self._revision.object(new)
        for key in _TEXTS:
            self._text(step, old, new, key)
        for key in ("summary", "description"):
            self._text(step, old_item, new_item, key)
        self._extensions(step, old, new)
        self._extensions(step, old_item, new_item)
        if before.get("operationId") != after.get("operationId"):
            step.add(
                "operation-id-changed",
                f"{old.pointer}/operationId",
                f"{new.pointer}/operationId",
                name=f"{before.get('operationId')} → {after.get('operationId')}",
                base=before.get("operationId"),
                revision=after.get("operationId"),
            )
        self._deprecated(step, "operation", old, new)
        tags = [[str(tag.value) for tag in tree.elements(node, "tags")] for tree, node in self._sides(old, new)]
        for tag in tags[0]:
            if tag not in tags[1]:
                step.add("tag-removed", f"{old.pointer}/tags", f"{new.pointer}/tags", name=tag, base=tag)
        for tag in tags[1]:
            if tag not in tags[0]:
                step.add("tag-added", f"{old.pointer}/tags", f"{new.pointer}/tags", name=tag, revision=tag)
        names = dict(zip(_PARAMETER.findall(old_path), _PARAMETER.findall(new_path), strict=False))
        self._parameters(step, (old_item, old), (new_item, new), names)
        self._body(step, old, new, Direction.REQUEST)
        self._responses(step, old, new, Direction.RESPONSE)
        self._callbacks(step, old, new)
        self._security.requirements(step, old, new)
        for pair in ((old_item, new_item), (old, new)):
            self._servers(step, *pair)

    def _sides(self, base: Node, revision: Node) -> tuple[tuple[Tree, Node], tuple[Tree, Node]]:
        return (self._base, base), (self._revision, revision)

    # What the server sends on its own account

    def _webhooks(self) -> None:
        old, new = _operations(self._base, "webhooks"), _operations(self._revision, "webhooks")
        for key in {**old, **new}:
            step = self._graph.root(("WEBHOOK", key[1]))
            self._event(step, key[1], old[key][1] if key in old else None, new[key][1] if key in new else None)
            self._graph.run()

    def _callbacks(self, step: Step, base: Node, revision: Node) -> None:
        found = [
            {
                f"{name} {expression} {method.upper()}": item.child(method)
                for name, callback in tree.members(node, "callbacks").items()
                for expression, place in _entries(tree, tree.deref(callback)).items()
                for item in (tree.deref(place),)
                for method in METHODS
                if method in tree.object(item)
            }
            for tree, node in self._sides(base, revision)
        ]
        for name in {**found[0], **found[1]}:
            self._event(step, name, found[0].get(name), found[1].get(name))

    def _event(self, step: Step, name: str, base: Node | None, revision: Node | None) -> None:
        if base and revision:
            self._graph.link(step, self._event_pair, base, revision, where=f"event {name}")
        elif base:
            step.add("event-removed", base.pointer, name=name, base=_outline(base.value))
        elif revision:
            step.add("event-added", "", revision.pointer, name=name, revision=_outline(revision.value))

    def _event_pair(self, step: Step, base: Node, revision: Node) -> None:
        """The client reads the body of an event and writes the response to it."""
        for key in _TEXTS:
            self._text(step, base, revision, key)
        self._extensions(step, base, revision)
        self._deprecated(step, "operation", base, revision)
        self._parameters(step, (base, base), (revision, revision), {})
        self._body(step, base, revision, Direction.RESPONSE)
        self._responses(step, base, revision, Direction.REQUEST)

    # Parameters

    def _parameters(
        self, step: Step, base: tuple[Node, Node], revision: tuple[Node, Node], names: Mapping[str, str]
    ) -> None:
        old = {
            (where, names.get(name, name) if where == "path" else name): (name, node)
            for (where, name), node in _parameters(self._base, *base).items()
        }
        new = _parameters(self._revision, *revision)
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
                required = self._revision.object(node).get("required") is True
                step.add(
                    "required-parameter-added" if required else "parameter-added",
                    "",
                    node.pointer,
                    name=f"{where} parameter “{name}”",
                    revision=node.value,
                    direction=Direction.REQUEST,
                )

    def _parameter(self, step: Step, base: Node, revision: Node) -> None:
        old, new = self._base.object(base), self._revision.object(revision)
        self._flag(step, base, revision, "required", "parameter-became-required", "parameter-became-optional")
        self._deprecated(step, "parameter", base, revision)
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
        self._flag(step, base, revision, "allowReserved", "parameter-reserved-allowed", "parameter-reserved-refused")
        self._flag(step, base, revision, "allowEmptyValue", "parameter-empty-allowed", "parameter-empty-refused")
        self._value(step, base, revision)
        self._common(step, base, revision)

    def _value(self, step: Step, base: Node, revision: Node) -> None:
        """A parameter's or header's value: a schema, or one media type."""
        if "content" in base.value or "content" in revision.value:
            self._content(step, base, revision)
        if "schema" in base.value or "schema" in revision.value:
            self._schemas.link(step, base.sub("schema"), revision.sub("schema"))

    # Bodies

    def _body(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        old, new = (
            tree.deref(node.child("requestBody")) if "requestBody" in tree.object(node) else None
            for tree, node in self._sides(base, revision)
        )
        where = "request body" if direction is Direction.REQUEST else f"{step.where} body"
        if old and new:
            self._graph.link(step, self._body_pair, old, new, direction=direction, where=where)
        elif old:
            step.add("body-removed", old.pointer, base=_outline(old.value), direction=direction)
        elif new:
            required = self._revision.object(new).get("required") is True
            change = "required-body-added" if required else "body-added"
            step.add(change, "", new.pointer, revision=_outline(new.value), direction=direction)

    def _body_pair(self, step: Step, base: Node, revision: Node) -> None:
        self._flag(step, base, revision, "required", "body-became-required", "body-became-optional")
        self._content(step, base, revision)
        self._common(step, base, revision)

    def _content(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {_media(name): node for name, node in tree.members(side, "content").items()}
            for tree, side in self._sides(base, revision)
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
        self._base.object(base)
        self._revision.object(revision)
        self._schemas.link(step, base.sub("schema"), revision.sub("schema"))
        if "itemSchema" in base.value or "itemSchema" in revision.value:
            self._schemas.link(step, base.sub("itemSchema"), revision.sub("itemSchema"), path="[]")
        old, new = self._base.members(base, "encoding"), self._revision.members(revision, "encoding")
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
        self._common(step, base, revision)

    # Responses

    def _responses(self, step: Step, base: Node, revision: Node, direction: Direction) -> None:
        old, new = (
            {status.upper() if status != "default" else status: node for status, node in members.items()}
            for members in (self._base.members(base, "responses"), self._revision.members(revision, "responses"))
        )
        for status, node in old.items():
            if status.startswith("X-"):
                continue
            success = status.startswith(("1", "2", "3"))
            if status in new:
                self._graph.link(
                    step,
                    self._response,
                    self._base.deref(node),
                    self._revision.deref(new[status]),
                    direction=direction,
                    where=f"response {status}",
                )
            else:
                change = "status-removed" if success else "error-status-removed"
                step.add(change, node.pointer, name=status, base=_outline(node.value), direction=direction)
        for status, node in new.items():
            if status not in old and not status.startswith("X-"):
                success = status.startswith(("1", "2", "3"))
                change = "status-added" if success else "error-status-added"
                step.add(change, "", node.pointer, name=status, revision=_outline(node.value), direction=direction)

    def _response(self, step: Step, base: Node, revision: Node) -> None:
        self._content(step, base, revision)
        self._headers(step, base, revision)
        self._links(step, base, revision)
        self._common(step, base, revision)

    def _headers(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {name.lower(): (name, tree.deref(node)) for name, node in tree.members(side, "headers").items()}
            for tree, side in self._sides(base, revision)
        )
        for key, (name, node) in old.items():
            if key in new:
                self._graph.link(step, self._header, node, new[key][1], where=f"{step.where} header {name}")
            else:
                required = self._base.object(node).get("required") is True
                change = "required-header-removed" if required else "header-removed"
                step.add(change, node.pointer, name=name, base=node.value)
        for key, (name, node) in new.items():
            if key not in old:
                step.add("header-added", "", node.pointer, name=name, revision=node.value)

    def _header(self, step: Step, base: Node, revision: Node) -> None:
        self._flag(step, base, revision, "required", "header-became-required", "header-became-optional")
        self._flag(step, base, revision, "explode", "header-explode-changed", "header-explode-changed")
        self._deprecated(step, "header", base, revision)
        self._value(step, base, revision)
        self._common(step, base, revision)

    def _links(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {name: tree.deref(node) for name, node in tree.members(side, "links").items()}
            for tree, side in self._sides(base, revision)
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

    # Servers

    def _servers(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {str(tree.object(node).get("url")): node for node in tree.elements(side, "servers")}
            for tree, side in self._sides(base, revision)
        )
        for url, node in old.items():
            if url not in new:
                step.add("server-removed", node.pointer, name=url, base=url)
                continue
            self._text(step, node, new[url], "description")
            self._extensions(step, node, new[url])
            before, after = (value.value.get("variables") for value in (node, new[url]))
            if canonical(before or {}) != canonical(after or {}):
                step.add(
                    "server-variables-changed", node.pointer, new[url].pointer, name=url, base=before, revision=after
                )
        for url, node in new.items():
            if url not in old:
                step.add("server-added", "", node.pointer, name=url, revision=url)

    # What many objects have

    def _flag(self, step: Step, base: Node, revision: Node, key: str, on: str, off: str) -> None:
        old, new = self._base.object(base).get(key) is True, self._revision.object(revision).get(key) is True
        if old != new:
            place = f"{base.pointer}/{key}", f"{revision.pointer}/{key}"
            step.add(on if new else off, *place, name=key, base=old, revision=new)

    def _deprecated(self, step: Step, what: str, base: Node, revision: Node) -> None:
        self._flag(step, base, revision, "deprecated", f"{what}-deprecated", f"{what}-undeprecated")

    def _common(self, step: Step, base: Node, revision: Node) -> None:
        for key in _TEXTS:
            self._text(step, base, revision, key)
        self._extensions(step, base, revision)

    def _text(self, step: Step, base: Node, revision: Node, key: str) -> None:
        self._plain(step, "text-changed", base, revision, key)

    def _extensions(self, step: Step, base: Node, revision: Node) -> None:
        for key in {**self._base.object(base), **self._revision.object(revision)}:
            if key.startswith("x-"):
                self._plain(step, "extension-changed", base, revision, key)

    def _plain(self, step: Step, change: str, base: Node, revision: Node, key: str) -> None:
        old, new = self._base.object(base).get(key), self._revision.object(revision).get(key)
        if old is not new and canonical(old) != canonical(new):
            step.add(
                change,
                base.pointer + pointer(key) if key in base.value else "",
                revision.pointer + pointer(key) if key in revision.value else "",
                name=key,
                base=old,
                revision=new,
                direction=Direction.NONE,
            )


def _operations(tree: Tree, key: str) -> dict[tuple[str, str], tuple[Node, Node]]:
    """(method, path) to the path item and the operation."""
    found: dict[tuple[str, str], tuple[Node, Node]] = {}
    for path, place in tree.members(tree.root, key).items():
        if path.startswith("x-"):
            continue
        item = tree.deref(place)
        for method in METHODS:
            if tree.object(item).get(method) is not None:
                operation = item.child(method)
                tree.object(operation)
                found[method, path] = (item, operation)
    return found


def _parameters(tree: Tree, item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """(in, name) to the parameter: those of the path, then those of the operation, which win."""
    found: dict[tuple[str, str], Node] = {}
    for holder in (item, operation):
        for place in tree.elements(holder, "parameters"):
            node = tree.deref(place)
            where, name = str(tree.object(node).get("in")), str(node.value.get("name"))
            found[where, name.lower() if where == "header" else name] = node
    return found


def _beside(item: Node) -> dict[str, Any]:
    """What a path item says for all of its operations."""
    return {key: value for key, value in item.value.items() if key not in METHODS}


def _entries(tree: Tree, node: Node) -> dict[str, Node]:
    return {name: node.child(name) for name in tree.object(node) if not name.startswith("x-")}


def _media(name: str) -> str:
    """A media type in one way of writing: `Application/JSON; charset=utf-8` is `application/json;charset=utf-8`."""
    kind, *parameters = (part.strip() for part in name.lower().split(";"))
    return ";".join([kind, *sorted(parameters)])


def _outline(value: Any) -> Any:
    """What an operation or a response is, in a few words instead of all of it."""
    if not is_map(value):
        return value
    shown = {key: item for key, item in value.items() if key in _OUTLINE}
    for key in ("responses", "content"):
        if is_map(value.get(key)):
            shown[key] = list(value[key])
    return shown or value
