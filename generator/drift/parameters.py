"""Facts of change in parameters: which there are, and how their values are written into a request.

A name and a value in a URL, a header or a cookie are text. How they are written follows from the location, the style,
the type of the value: what leads to the same text is the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .alternatives import implied
from .compare_schemas import SchemaComparison
from .facts import Direction
from .graph import Graph, Step
from .resolve import Node, Tree
from .schema import Schemas
from .sides import Sides, paired
from .view import View

#: Header parameters that the specification says to ignore: other parts of the document speak of them.
_IGNORED = ("accept", "authorization", "content-type")
#: The style of a parameter that does not state one.
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_ALL = frozenset({"array", "object", "string"})
#: What says how a value is written.
_STATED = {"style", "explode", "x-query-style"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of one document.

    Attributes:
        node: Where it is described.
        where: Its location: `query`, `path`, `header` or `cookie`.
        name: Its name, as it is written.
        schema: The schema of its value.
        required: Whether no request can go without it.
        media: The media type of its value, if it has one.
        role: `spread` if only its properties are on the wire, each under a name of its own; `part` for those.
    """

    node: Node
    where: str
    name: str
    schema: Node
    required: bool
    media: str = ""
    role: str = ""

    @property
    def key(self) -> str:
        """The identity of the parameter in its document."""
        return f"{self.node.pointer}#{self.role}" if self.role else self.node.pointer

    @property
    def label(self) -> str:
        """The parameter as a person would name it."""
        return f"{self.where} parameter “{self.name}”"


_Parameters = dict[tuple[str, str], Parameter]


class ParameterComparison:
    """Compares parameters, and what else has its value written as one: headers."""

    def __init__(self, sides: Sides, graph: Graph, schemas: SchemaComparison) -> None:
        self._sides = sides
        self._graph = graph
        self._schemas = schemas

    def compare(
        self,
        step: Step,
        base: tuple[Node, Node],
        revision: tuple[Node, Node],
        names: Mapping[str, str],
        direction: Direction,
    ) -> None:
        """Compare all parameters of an operation.

        Args:
            step: The operation.
            base: The path item and the operation.
            revision: The same of the revision.
            names: What parameters of the path are called now.
            direction: Which way they travel: those of events come to the client.
        """
        old, new = self._all(base, revision)
        old = {(where, names.get(name, name) if where == "path" else name): old[where, name] for where, name in old}
        moved = {
            name: candidate
            for (where, name), candidate in new.items()
            if (where, name) not in old and candidate.role != "spread"
        }
        arrived: set[tuple[str, str]] = set()
        where = f"{step.where} " if step.where else ""
        for (place, name), before, after in paired(old, new):
            if before and after:
                if before.name != after.name and place == "path":
                    renamed = Node(before.name, before.node.pointer), Node(after.name, after.node.pointer)
                    step.add("path-parameter-renamed", *renamed, name=f"{before.name} → {after.name}")
                label = f"{where}{place} parameter {after.name}"
                self._graph.link(step, self._pair, before, after, direction=direction, where=label)
            elif before and before.role != "spread":
                target = moved.pop(name, None)
                if target is None:
                    step.add("parameter-removed", before.node, None, name=before.label, direction=direction)
                    continue
                arrived.add((target.where, name))
                places = Node(before.where, before.node.pointer), Node(target.where, target.node.pointer)
                step.add("parameter-moved", *places, name=before.name, direction=direction)
            elif after and after.role != "spread" and (place, name) not in arrived:
                change = "required-parameter-added" if after.required else "parameter-added"
                step.add(change, None, after.node, name=after.label, direction=direction)

    def _pair(self, step: Step, base: Parameter, revision: Parameter) -> None:
        roles = {base.role, revision.role}
        if base.required != revision.required and "spread" not in roles:
            required = "parameter-became-required" if revision.required else "parameter-became-optional"
            step.add(required, Node(base.required, base.node.pointer), Node(revision.required, revision.node.pointer))
        if roles <= {"", "spread"}:
            self._sides.deprecated(step, "parameter", base.node, revision.node)
            self._sides.common(step, base.node, revision.node)
        if base.role == revision.role == "spread":
            return
        if roles == {""}:
            self._writing(step, base, revision)
        null = bool(base.media or revision.media)
        self._schemas.link(step, base.schema, revision.schema, null=null)

    def _writing(self, step: Step, base: Parameter, revision: Parameter) -> None:
        """Compare how the value is written: what the location, the type and the style make of it."""
        kinds = self._kinds(base.schema, revision.schema)
        places = base.node, revision.node
        change = _rewritten(base, revision, kinds)
        if change:
            old, new = _style(base), _style(revision)
            values: dict[str, Any] = {"base": old[0], "revision": new[0]}
            if change == "explode":
                values = {"base": old[1], "revision": new[1]}
            elif change == "content":
                values = {"base": base.media or old[0], "revision": revision.media or new[0]}
            name = f"{values['base']} → {values['revision']}"
            step.add(f"parameter-{change}-changed", *places, name=name, **values)
        if base.where == "query":
            empty = "parameter-empty-allowed", "parameter-empty-refused"
            self._sides.flag(step, *places, "allowEmptyValue", *empty)
            if not kinds <= {"number"}:
                reserved = "parameter-reserved-allowed", "parameter-reserved-refused"
                self._sides.flag(step, *places, "allowReserved", *reserved)

    def value(self, step: Step, base: Node, revision: Node) -> None:
        """Compare the value of a response header."""
        old, new = (_parameter(tree, node, "header") for tree, node in self._sides.nodes(base, revision))
        change = _rewritten(old, new, self._kinds(old.schema, new.schema))
        if change:
            step.add("header-content-changed" if change == "content" else "header-explode-changed", base, revision)
        self._schemas.link(step, old.schema, new.schema)

    def _kinds(self, base: Node, revision: Node) -> set[str]:
        """The kinds of values that both sides can have."""
        old, new = self._schemas.schemas.both(lambda schemas, node: _kinds(schemas, schemas.view(node)), base, revision)
        return old & new

    def _all(self, base: tuple[Node, Node], revision: tuple[Node, Node]) -> tuple[_Parameters, _Parameters]:
        """The parameters of each side, with the parts of those that are spread.

        One that says how it is written is one argument: it is spread on both sides or on none.
        """
        old, new = _declared(self._sides.base, base), _declared(self._sides.revision, revision)
        schemas = self._schemas.schemas
        spread = {key for key in old if _is_spread(old[key], schemas.base.view(old[key].schema))}
        also = {key for key in new if _is_spread(new[key], schemas.revision.view(new[key].schema))}
        whole = {key for key in (spread ^ also) & old.keys() & new.keys() if _STATED & old[key].node.value.keys()}
        return _with_parts(old, spread - whole, schemas.base), _with_parts(new, also - whole, schemas.revision)


def _declared(tree: Tree, holders: tuple[Node, Node]) -> _Parameters:
    """(in, name) to the parameter: those of the path, then those of the operation, which win."""
    parameters: _Parameters = {}
    for holder in holders:
        for place in tree.elements(holder, "parameters"):
            node = tree.deref(place)
            parameter = _parameter(tree, node, str(tree.object(node).get("in")))
            name = parameter.name.lower() if parameter.where == "header" else parameter.name
            if parameter.where != "header" or name not in _IGNORED:
                parameters[parameter.where, name] = parameter
    return parameters


def _with_parts(parameters: _Parameters, spread: set[tuple[str, str]], schemas: Schemas) -> _Parameters:
    parts: _Parameters = {}
    for key in [key for key in parameters if key in spread]:
        parameter = parameters[key]
        view = schemas.view(parameter.schema)
        if {(parameter.where, name) for name in view.members} & {*parameters, *parts}:
            continue  # two with one name: each stays what it is
        parameters[key] = replace(parameter, media="", role="spread")
        for name, node in view.members.items():
            required = parameter.required and name in view.required
            parts[parameter.where, name] = Parameter(node, parameter.where, name, node, required, role="part")
    return {**parts, **parameters}


def _parameter(tree: Tree, node: Node, where: str) -> Parameter:
    """A parameter as it is described: by a schema, or by one media type."""
    value = tree.object(node)
    schema, media = node.sub("schema"), str(value.get("x-media-type") or "")
    content = tree.members(node, "content")
    if content and "schema" not in value:
        media, holder = next(iter(content.items()))
        schema = tree.deref(holder).sub("schema")
    required = where == "path" or value.get("required") is True
    return Parameter(node, where, str(value.get("name")), schema, required, media.partition(";")[0].strip().lower())


def _is_spread(parameter: Parameter, view: View) -> bool:
    """Return whether an object of the query is written as its properties: `a=1&b=2`."""
    plain = not view.unions and bool(view.members) and view.types == frozenset({"object"})
    return plain and parameter.where == "query" and not parameter.media and _style(parameter) == ("form", True)


def _style(parameter: Parameter) -> tuple[str, bool]:
    value = parameter.node.value
    style = str(value.get("style") or _STYLES.get(parameter.where, ""))
    if value.get("x-query-style") == "flat":
        style = "form"
    explode = value.get("explode")
    return style, explode if isinstance(explode, bool) else style == "form"


def _kinds(schemas: Schemas, view: View) -> set[str]:
    """Return the kind of a schema's values in requests: `number` has the same text in JSON as elsewhere."""
    types = implied(schemas, view)
    if types is None:
        return {"number", *_ALL}
    return {name if name in _ALL else "number" for name in types}


def _rewritten(base: Parameter, revision: Parameter, kinds: set[str]) -> str:
    """Return the settings that change the text of a value: `content`, `style` or `explode`; empty if nothing does."""
    if all(_form(base, kind) == _form(revision, kind) for kind in kinds):
        return ""
    if base.media != revision.media:
        return "content"
    return "style" if _style(base)[0] != _style(revision)[0] else "explode"


def _form(parameter: Parameter, kind: str) -> tuple[object, ...]:
    """A key that is equal for two parameters that write a value as the same text."""
    if parameter.media and parameter.media != "text/plain" and kind != "number":
        return ("media", "json" if parameter.media == "application/json" else parameter.media)
    style, explode = _style(parameter)
    if kind in ("number", "string"):
        return (style,) if parameter.where == "path" else ()
    if parameter.where in ("path", "header") and style == "simple" and kind == "array":
        return (style,)
    if style == "deepObject":
        return (style,)
    return style, explode
