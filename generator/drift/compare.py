"""Facts of change between two documents: paths, operations, events, servers, schemas that nothing uses.

The walk goes over the resolved structure. What travels is left to `messages` and `parameters`, what is inside schemas
to `compare_schemas`, who may call to `security`. None of them knows a rule.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from ..document import METHODS, is_list, is_map
from ..errors import PipelineError
from .compare_schemas import SchemaComparison
from .facts import Direction, Finding
from .graph import Graph, Step
from .messages import MessageComparison
from .resolve import Node, Tree, canonical
from .schema import Schemas
from .security import SecurityComparison
from .sides import TEXTS, Pair, Sides, outline, paired
from .unchanged import Unchanged

_PARAMETER = re.compile(r"\{([^{}]*)\}")
#: The name of an operation in the SDK.
_DOTTED = re.compile(r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)+")
#: The recursion limit: schemas can be nested thousands of times. (Calls between
#: functions in Python take no space on the stack of the interpreter.)
_FRAMES = 30_000
#: The fixed methods of a path item; OpenAPI 3.2 has one more, and a map of others.
_METHODS = (*METHODS, "query")
_OTHERS = "additionalOperations"
#: The server of a document that does not name any.
_DEFAULT_SERVER = Node({"url": "/"}, "/servers/0")


def find(base: Tree, revision: Tree) -> list[Finding]:
    """Every fact of change between two documents, with the operations that it reaches."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _FRAMES))
    try:
        return _Comparison(Sides(base, revision)).run()
    except RecursionError:
        raise PipelineError("schemas include each other too deep", location=base.location) from None
    finally:
        sys.setrecursionlimit(limit)


def sdk_names(*trees: Tree) -> dict[tuple[str, str], str]:
    """(METHOD, path) to the name in the SDK, which canonical documents have as `operationId`; later documents win."""
    return {
        (method.upper(), path): name
        for tree in trees
        for (method, path), (_, operation) in _operations(tree, "paths").items()
        if is_map(operation.value) and _DOTTED.fullmatch(name := str(operation.value.get("operationId")))
    }


class _Comparison:
    def __init__(self, sides: Sides) -> None:
        strict = sides.base.modern and sides.revision.modern
        self._sides = sides
        self._graph = Graph()
        schemas = Pair(Schemas(sides.base, strict_null=strict), Schemas(sides.revision, strict_null=strict))
        self._schemas = SchemaComparison(self._graph, schemas)
        self._messages = MessageComparison(sides, self._graph, self._schemas)
        self._security = SecurityComparison(sides)
        self._unchanged = Unchanged(sides.base, sides.revision)

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
        base, revision = self._sides.base.root, self._sides.revision.root
        for key in ("info", "externalDocs", "jsonSchemaDialect", "$self"):
            self._sides.text(step, base, revision, key)
        self._sides.extensions(step, base, revision)
        self._tags(step)
        self._servers(step, *(_own_servers(tree, tree.root) or [_DEFAULT_SERVER] for tree in self._trees))
        self._security.schemes(step)

    @property
    def _trees(self) -> tuple[Tree, Tree]:
        return self._sides.base, self._sides.revision

    def _tags(self, step: Step) -> None:
        """Declared tags: texts about groups of operations, in any order."""
        old, new = (
            {str(tree.object(node).get("name")): node for node in tree.elements(tree.root, "tags")}
            for tree in self._trees
        )
        for name, before, after in paired(old, new):
            if before is None or after is None or canonical(before.value) != canonical(after.value):
                step.add("text-changed", before, after, name=f"tag {name}")

    def _components(self, document: Step) -> None:
        """Schemas that no operation of either document uses: for information."""
        base, revision = self._trees
        for name, before, after in paired(base.components("schemas"), revision.components("schemas")):
            if before and after:
                used = before.pointer in base.used and after.pointer in revision.used
                if not used and not self._unchanged.component(before, after):
                    self._schemas.link(document, before, after, where=f"schema {name}")
            elif before and before.pointer not in base.referred:
                document.add("unused-schema-removed", before, None, name=name)
            elif after and after.pointer not in revision.referred:
                document.add("unused-schema-added", None, after, name=name)

    # Operations

    def _paths(self) -> None:
        old, new = (_operations(tree, "paths") for tree in self._trees)
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
                self._graph.root((key[0].upper(), key[1])).add("operation-removed", outline(node), None)
        added = set(new) - set(pairs.values())
        for key, (_, node) in new.items():
            if key in added:
                self._graph.root((key[0].upper(), key[1])).add("operation-added", None, outline(node))

    def _operation(self, step: Step, base: tuple[str, Node, Node], revision: tuple[str, Node, Node]) -> None:
        (old_path, old_item, old), (new_path, new_item, new) = base, revision
        for key in TEXTS:
            self._sides.text(step, old, new, key)
        for key in ("summary", "description"):
            self._sides.text(step, old_item, new_item, key)
        self._sides.extensions(step, old, new)
        self._sides.extensions(step, old_item, new_item)
        before, after = self._sides.objects(old, new)
        ids = before.get("operationId"), after.get("operationId")
        if ids[0] != ids[1]:
            places = Node(ids[0], f"{old.pointer}/operationId"), Node(ids[1], f"{new.pointer}/operationId")
            step.add("operation-id-changed", *places, name=f"{ids[0]} → {ids[1]}")
        self._sides.deprecated(step, "operation", old, new)
        self._grouped(step, old, new)
        names = dict(zip(_PARAMETER.findall(old_path), _PARAMETER.findall(new_path), strict=False))
        self._messages.parameters.compare(step, (old_item, old), (new_item, new), names, Direction.REQUEST)
        self._messages.body(step, old, new, Direction.REQUEST)
        self._messages.responses(step, old, new, Direction.RESPONSE)
        self._callbacks(step, old, new)
        self._security.requirements(step, old, new)
        self._operation_servers(step, (old_item, old), (new_item, new))

    def _grouped(self, step: Step, old: Node, new: Node) -> None:
        """Compare the tags of an operation."""
        tags = (
            {str(tag.value): tag for tag in tree.elements(node, "tags")} for tree, node in self._sides.nodes(old, new)
        )
        for name, before, after in paired(*tags):
            if before is None or after is None:
                step.add("tag-removed" if before else "tag-added", before, after, name=name)

    # What the server sends unasked

    def _webhooks(self) -> None:
        for key, old, new in paired(*(_operations(tree, "webhooks") for tree in self._trees)):
            step = self._graph.root(("WEBHOOK", key[1]))
            self._event(step, key[1], old, new)
            self._graph.run()

    def _callbacks(self, step: Step, base: Node, revision: Node) -> None:
        events: list[dict[str, tuple[Node, Node]]] = [{}, {}]
        callbacks = self._sides.members(base, revision, "callbacks")
        for tree, members, operations in zip(self._trees, callbacks, events, strict=True):
            for name, callback in members.items():
                for expression, item in _entries(tree, callback).items():
                    for method, operation in _methods(tree, tree.deref(item)).items():
                        operations[f"{name} {expression} {method.upper()}"] = (tree.deref(item), operation)
        for name, before, after in paired(*events):
            self._event(step, name, before, after)

    def _event(self, step: Step, name: str, base: tuple[Node, Node] | None, revision: tuple[Node, Node] | None) -> None:
        """Compare an event: a path item and an operation."""
        if base and revision:
            inner = self._graph.link(step, self._event_pair, base[1], revision[1], where=f"event {name}")
            self._messages.parameters.compare(inner, base, revision, {}, Direction.RESPONSE)
        elif base:
            step.add("event-removed", outline(base[1]), None, name=name)
        elif revision:
            step.add("event-added", None, outline(revision[1]), name=name)

    def _event_pair(self, step: Step, base: Node, revision: Node) -> None:
        """The client reads the parameters and the body of an event, and writes the response to it."""
        for key in TEXTS:
            self._sides.text(step, base, revision, key)
        self._sides.extensions(step, base, revision)
        self._sides.deprecated(step, "operation", base, revision)
        self._messages.body(step, base, revision, Direction.RESPONSE)
        self._messages.responses(step, base, revision, Direction.REQUEST)

    # Servers

    def _operation_servers(self, step: Step, base: tuple[Node, Node], revision: tuple[Node, Node]) -> None:
        """Compare the servers of an operation that has its own: they replace those of the document."""
        servers: list[list[Node]] = []
        own = False
        for tree, (item, operation) in zip(self._trees, (base, revision), strict=True):
            nearest = _own_servers(tree, operation) or _own_servers(tree, item)
            own = own or bool(nearest)
            servers.append(nearest or _own_servers(tree, tree.root) or [_DEFAULT_SERVER])
        if own:
            self._servers(step, *servers)

    def _servers(self, step: Step, base: list[Node], revision: list[Node]) -> None:
        old, new = (
            {str(tree.object(node).get("url")): node for node in nodes}
            for tree, nodes in zip(self._trees, (base, revision), strict=True)
        )
        for url, before, after in paired(old, new):
            if before is None or after is None:
                nodes = (Node(url, node.pointer) if node else None for node in (before, after))
                step.add("server-removed" if before else "server-added", *nodes, name=url)
                continue
            for key in ("description", "name"):
                self._sides.text(step, before, after, key)
            self._sides.extensions(step, before, after)
            if _variables(before) != _variables(after):
                variables = (Node(node.value.get("variables"), node.pointer) for node in (before, after))
                step.add("server-variables-changed", *variables, name=url)
            else:
                self._sides.text(step, before, after, "variables")


def _own_servers(tree: Tree, node: Node) -> list[Node]:
    return tree.elements(node, "servers")


def _variables(server: Node) -> str:
    """The variables of a server, without what only people read and without the order of values."""
    variables: Any = server.value.get("variables") or {}
    return canonical(
        {
            name: {
                key: sorted(map(canonical, item)) if key == "enum" and is_list(item) else item
                for key, item in variable.items()
                if key != "description"
            }
            for name, variable in variables.items()
            if is_map(variable)
        }
    )


def _operations(tree: Tree, key: str) -> dict[tuple[str, str], tuple[Node, Node]]:
    """(method, path) to the path item and the operation."""
    operations: dict[tuple[str, str], tuple[Node, Node]] = {}
    for path, place in tree.members(tree.root, key).items():
        if not path.startswith("x-"):
            item = tree.deref(place)
            for method, operation in _methods(tree, item).items():
                operations[method, path] = (item, operation)
    return operations


def _methods(tree: Tree, item: Node) -> dict[str, Node]:
    """The operations of a path item by their methods."""
    operations = {method: item.child(method) for method in _METHODS if tree.object(item).get(method) is not None}
    operations |= tree.members(item, _OTHERS)
    for operation in operations.values():
        tree.object(operation)
    return operations


def _beside(item: Node) -> dict[str, Any]:
    """Return the statements of a path item that hold for all of its operations."""
    return {key: value for key, value in item.value.items() if key not in (*_METHODS, _OTHERS)}


def _entries(tree: Tree, node: Node) -> dict[str, Node]:
    return {name: node.child(name) for name in tree.object(node) if not name.startswith("x-")}
