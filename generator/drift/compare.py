"""Facts of change between two documents: paths, operations, events, servers, schemas that nothing uses.

The walk goes over the resolved structure. What travels is left to `messages`, what is inside schemas to
`compare_schemas`, who may call to `security`. None of them knows a rule.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from ..document import METHODS
from ..errors import PipelineError
from .compare_schemas import SchemaComparison
from .facts import Direction, Finding
from .graph import Graph, Step
from .messages import MessageComparison
from .resolve import Node, Tree, canonical
from .schema import Schemas
from .security import SecurityComparison
from .sides import TEXTS, Sides, outline
from .unchanged import Unchanged

_PARAMETER = re.compile(r"\{([^{}]*)\}")
#: How many calls may wait for each other: schemas that are made of schemas, thousands of times. (Calls between
#: functions in Python take no space on the stack of the interpreter.)
_FRAMES = 30_000


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


class _Comparison(Sides):
    def __init__(self, base: Tree, revision: Tree) -> None:
        strict = base.modern and revision.modern
        super().__init__(base, revision)
        self._graph = Graph()
        self._schemas = SchemaComparison(
            self._graph, Schemas(base, strict_null=strict), Schemas(revision, strict_null=strict)
        )
        self._messages = MessageComparison(base, revision, self._graph, self._schemas)
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
        base, revision = self.base.root, self.revision.root
        for key in ("info", "externalDocs", "jsonSchemaDialect"):
            self.text(step, base, revision, key)
        self.extensions(step, base, revision)
        self._tags(step)
        self._servers(step, base, revision)
        self._security.schemes(step)

    def _tags(self, step: Step) -> None:
        """Declared tags: texts about groups of operations, in any order."""
        old, new = (
            {str(tree.object(node).get("name")): node for node in tree.elements(tree.root, "tags")}
            for tree in (self.base, self.revision)
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
        old, new = self.base.components("schemas"), self.revision.components("schemas")
        used = self.base.referred, self.revision.referred
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
        old, new = _operations(self.base, "paths"), _operations(self.revision, "paths")
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
                step.add("operation-removed", node.pointer, base=outline(node.value))
        added = set(new) - set(pairs.values())
        for key, (_, node) in new.items():
            if key in added:
                step = self._graph.root((key[0].upper(), key[1]))
                step.add("operation-added", "", node.pointer, revision=outline(node.value))

    def _operation(self, step: Step, base: tuple[str, Node, Node], revision: tuple[str, Node, Node]) -> None:
        (old_path, old_item, old), (new_path, new_item, new) = base, revision
        before, after = self.base.object(old), self.revision.object(new)
        for key in TEXTS:
            self.text(step, old, new, key)
        for key in ("summary", "description"):
            self.text(step, old_item, new_item, key)
        self.extensions(step, old, new)
        self.extensions(step, old_item, new_item)
        if before.get("operationId") != after.get("operationId"):
            step.add(
                "operation-id-changed",
                f"{old.pointer}/operationId",
                f"{new.pointer}/operationId",
                name=f"{before.get('operationId')} → {after.get('operationId')}",
                base=before.get("operationId"),
                revision=after.get("operationId"),
            )
        self.deprecated(step, "operation", old, new)
        tags = [[str(tag.value) for tag in tree.elements(node, "tags")] for tree, node in self.sides(old, new)]
        for tag in tags[0]:
            if tag not in tags[1]:
                step.add("tag-removed", f"{old.pointer}/tags", f"{new.pointer}/tags", name=tag, base=tag)
        for tag in tags[1]:
            if tag not in tags[0]:
                step.add("tag-added", f"{old.pointer}/tags", f"{new.pointer}/tags", name=tag, revision=tag)
        names = dict(zip(_PARAMETER.findall(old_path), _PARAMETER.findall(new_path), strict=False))
        self._messages.parameters(step, (old_item, old), (new_item, new), names)
        self._messages.body(step, old, new, Direction.REQUEST)
        self._messages.responses(step, old, new, Direction.RESPONSE)
        self._callbacks(step, old, new)
        self._security.requirements(step, old, new)
        for pair in ((old_item, new_item), (old, new)):
            self._servers(step, *pair)

    # What the server sends on its own account

    def _webhooks(self) -> None:
        old, new = _operations(self.base, "webhooks"), _operations(self.revision, "webhooks")
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
            for tree, node in self.sides(base, revision)
        ]
        for name in {**found[0], **found[1]}:
            self._event(step, name, found[0].get(name), found[1].get(name))

    def _event(self, step: Step, name: str, base: Node | None, revision: Node | None) -> None:
        if base and revision:
            self._graph.link(step, self._event_pair, base, revision, where=f"event {name}")
        elif base:
            step.add("event-removed", base.pointer, name=name, base=outline(base.value))
        elif revision:
            step.add("event-added", "", revision.pointer, name=name, revision=outline(revision.value))

    def _event_pair(self, step: Step, base: Node, revision: Node) -> None:
        """The client reads the body of an event and writes the response to it."""
        for key in TEXTS:
            self.text(step, base, revision, key)
        self.extensions(step, base, revision)
        self.deprecated(step, "operation", base, revision)
        self._messages.parameters(step, (base, base), (revision, revision), {})
        self._messages.body(step, base, revision, Direction.RESPONSE)
        self._messages.responses(step, base, revision, Direction.REQUEST)

    # Servers

    def _servers(self, step: Step, base: Node, revision: Node) -> None:
        old, new = (
            {str(tree.object(node).get("url")): node for node in tree.elements(side, "servers")}
            for tree, side in self.sides(base, revision)
        )
        for url, node in old.items():
            if url not in new:
                step.add("server-removed", node.pointer, name=url, base=url)
                continue
            self.text(step, node, new[url], "description")
            self.extensions(step, node, new[url])
            before, after = (value.value.get("variables") for value in (node, new[url]))
            if canonical(before or {}) != canonical(after or {}):
                step.add(
                    "server-variables-changed", node.pointer, new[url].pointer, name=url, base=before, revision=after
                )
        for url, node in new.items():
            if url not in old:
                step.add("server-added", "", node.pointer, name=url, revision=url)


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


def _beside(item: Node) -> dict[str, Any]:
    """What a path item says for all of its operations."""
    return {key: value for key, value in item.value.items() if key not in METHODS}


def _entries(tree: Tree, node: Node) -> dict[str, Node]:
    return {name: node.child(name) for name in tree.object(node) if not name.startswith("x-")}
