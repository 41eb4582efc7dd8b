"""What the templates print: models, enums, resources and their methods, with every string ready to print."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.file import FileProperty

from .. import naming
from ..document import is_list, is_map
from ..errors import PipelineError
from . import python

_WIDTH = 100
_PREFIX = "#/components/schemas/"

#: How sure a permission is, for people: only what a reference page states is a fact.
_CERTAINTY = {"page": "Needs", "table": "Probably needs", "secondary": "Probably needs"}


@dataclass(frozen=True, slots=True)
class AttributeView:
    """An attribute of a model."""

    name: str
    wire: str
    annotation: str
    default: str
    doc: str
    decode: str
    plain: bool
    secret: bool


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class in `models/`."""

    name: str
    module: str
    doc: str
    attributes: list[AttributeView]
    required: list[str]


@dataclass(frozen=True, slots=True)
class EnumView:
    """A module of `models/` that holds the known values of an open enum."""

    name: str
    module: str
    constant: str
    doc: str
    kind: str
    values: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """A parameter of a method."""

    name: str
    wire: str
    annotation: str
    required: bool
    doc: str
    value: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource."""

    name: str
    key: str
    constant: str
    path: list[ArgumentView]
    org_id: bool
    query: list[ArgumentView]
    body: list[ArgumentView]
    body_kind: str
    returns: str
    decode: str
    paginated: bool
    deprecated: str
    doc: str

    @property
    def loose(self) -> bool:
        """Whether type checkers cannot see what the decoder returns, and have to be told."""
        return self.decode.startswith("lambda")

    @property
    def keywords(self) -> list[ArgumentView]:
        """Keyword-only parameters, required ones first, then by name."""
        return sorted((*self.body, *self.query), key=lambda one: (not one.required, one.name))

    @property
    def path_values(self) -> str:
        """The values for the placeholders of the path, as a tuple."""
        names = [*(["org_id"] if self.org_id else []), *(one.name for one in self.path)]
        return f"({', '.join(names)}{',' if len(names) == 1 else ''})"


@dataclass(slots=True)
class ResourceView:
    """A class in `api/` and its asynchronous twin."""

    path: tuple[str, ...]
    children: list[ResourceView] = field(default_factory=list["ResourceView"])
    methods: list[MethodView] = field(default_factory=list[MethodView])

    @property
    def module(self) -> str:
        """File name without its ending."""
        return "_".join(self.path) or "root"

    @property
    def name(self) -> str:
        """Class name."""
        return naming.pascal(" ".join(self.path)) or "Api"

    @property
    def attribute(self) -> str:
        """What the parent calls it."""
        return self.path[-1]

    @property
    def typed(self) -> bool:
        """Whether annotations name what is imported for type checkers only."""
        arguments = [one for method in self.methods for one in method.keywords]
        return bool(self.children) or any("params." in one.annotation for one in arguments)

    @property
    def dotted(self) -> str:
        """How users reach it from the client."""
        return ".".join(self.path)


class Views:
    """Everything that the templates print for one canonical document."""

    def __init__(self, document: dict[str, Any], data: GeneratorData, keys: dict[str, str]) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._discriminators = _discriminators(document)
        self._url = str(document.get("externalDocs", {}).get("url", ""))
        self._names = naming.name(document)
        self._models = {str(model.class_info.name): model for model in data.models}
        self._check_names(data)
        pages = {name for name, schema in self._components.items() if naming.is_page(schema)}
        self.models = [
            self._model(model)
            for name, model in sorted(self._models.items())
            if name not in pages and not python.is_map_type(model)
        ]
        self.enums = [self._enum(enum) for enum in sorted(data.enums, key=lambda enum: enum.class_info.name)]
        self.root = ResourceView(())
        endpoints = [one for collection in data.endpoint_collections_by_tag.values() for one in collection.endpoints]
        for endpoint in endpoints:
            self._place(keys[str(endpoint.name)], endpoint)
        self.resources = list(_walk(self.root))
        for resource in self.resources:
            resource.children.sort(key=lambda child: child.path)
            resource.methods.sort(key=lambda method: method.name)

    def _check_names(self, data: GeneratorData) -> None:
        generated = {*self._models, *(str(enum.class_info.name) for enum in data.enums)}
        for name, schema in self._components.items():
            if (schema.get("type") == "object" or "enum" in schema) and name not in generated:
                raise PipelineError(
                    "no class was generated for this component: rename it by x-sdk-name in an overlay",
                    place=_PREFIX + name,
                )

    def _model(self, model: ModelProperty) -> ModelView:
        name = str(model.class_info.name)
        schema = self._components.get(name, {})
        described = _properties(schema, self._components)
        attributes: list[AttributeView] = []
        for attribute, prop in python.class_properties(model):
            wire = python.raw(prop.name)
            facts = described.get(wire, {})
            doc = _sentence(facts)
            attributes.append(
                AttributeView(
                    name=attribute,
                    wire=python.literal(wire),
                    annotation=python.optional(python.annotation(prop), prop.required),
                    default=" = UNSET" if not prop.required else "",
                    doc=python.paragraph(doc, _WIDTH, "    ") if doc else "",
                    decode=python.decode(prop, "value", self._discriminators),
                    plain=not python.has_models(prop),
                    secret=facts.get("x-sensitive") is True,
                )
            )
        return ModelView(
            name=name,
            module=str(model.class_info.module_name),
            doc=python.paragraph(str(schema.get("description") or f"The schema `{name}`."), _WIDTH, "    "),
            attributes=attributes,
            required=[
                python.literal(python.raw(prop.name)) for _, prop in python.class_properties(model) if prop.required
            ],
        )

    def _enum(self, enum: LiteralEnumProperty | EnumProperty) -> EnumView:
        name = str(enum.class_info.name)
        schema = self._components.get(name, {})
        values = list(schema.get("enum") or sorted(enum.values))  # pyright: ignore[reportArgumentType]
        meanings: dict[str, str] = schema.get("x-enum-descriptions", {})
        doc = str(schema.get("description") or f"Values of `{name}`.")
        module = str(enum.class_info.module_name)
        return EnumView(
            name=name,
            module=module,
            constant=f"{module.upper()}_VALUES",
            doc=python.paragraph(doc, _WIDTH),
            kind="int" if values and isinstance(values[0], int) else "str",
            values=[(python.literal(value), _comment(meanings.get(str(value), ""))) for value in values],
        )

    def _place(self, key: str, endpoint: Endpoint) -> None:
        name = self._names[key]
        node = self.root
        for depth in range(1, len(name.resource) + 1):
            path = name.resource[:depth]
            child = next((one for one in node.children if one.path == path), None)
            if child is None:
                child = ResourceView(path)
                node.children.append(child)
            node = child
        node.methods.append(self._method(key, name, endpoint))

    def _method(self, key: str, name: naming.Name, endpoint: Endpoint) -> MethodView:
        method, path = key.split(" ", 1)
        operation = self._document["paths"][path][method.lower()]
        facts = {(one["in"], one["name"]): one for one in operation.get("parameters", ())}
        paginated = "x-pagination" in operation
        returns, decode = self._returns(endpoint, paginated)
        taken = {decode}
        bound = _is_bound(path)
        path_arguments: list[ArgumentView] = []
        for placeholder in re.findall(r"\{([^{}]*)\}", path)[1 if bound else 0 :]:
            one = facts.get(("path", placeholder), {})
            # Where the client's own organization is not meant, `org_id` is a parameter like others.
            argument = "org_id" if placeholder == "org_id" else self._argument(placeholder, taken)
            taken.add(argument)
            doc = one.get("description", "")
            path_arguments.append(ArgumentView(argument, placeholder, "str", True, doc, argument))

        body_kind, body = self._body(endpoint, operation, taken)
        query = self._query(endpoint, facts, taken, bound=bound)
        deprecated = ""
        if operation.get("deprecated") is True:
            instead = operation.get("x-deprecated-for")
            deprecated = "Deprecated by the API" + (f" in favour of {instead}." if isinstance(instead, str) else ".")
        view = MethodView(
            name=name.method,
            key=python.literal(key),
            constant=f"_{name.method.upper()}",
            path=path_arguments,
            org_id=bound,
            query=query,
            body=body,
            body_kind=body_kind,
            returns=returns,
            decode=decode,
            paginated=paginated,
            deprecated=python.literal(deprecated) if deprecated else "",
            doc="",
        )
        object.__setattr__(view, "doc", _docstring(view, key, operation, deprecated, self._url))
        return view

    def _body(self, endpoint: Endpoint, operation: dict[str, Any], taken: set[str]) -> tuple[str, list[ArgumentView]]:
        if not endpoint.bodies:
            return "", []
        body = endpoint.bodies[0]
        kind = body.body_type.value
        prop: Any = body.prop
        required = operation.get("requestBody", {}).get("required") is True
        if isinstance(prop, ModelProperty) and prop.data.properties == {} and kind == "json":
            return "fields", []  # an object whose members are not published: `extra_body` can add some
        if isinstance(prop, ModelProperty) and not python.is_map_type(prop):
            described = _properties(self._components.get(str(prop.class_info.name), {}), self._components)
            arguments: list[ArgumentView] = []
            for _, item in python.class_properties(prop):
                wire = python.raw(item.name)
                name = self._argument(wire, taken)
                taken.add(name)
                annotation = python.optional(python.annotation(item, request=True), item.required)
                value = f"plain({name})" if python.has_models(item) else name
                doc = _sentence(described.get(wire, {}))
                arguments.append(ArgumentView(name, python.literal(wire), annotation, item.required, doc, value))
            return ("fields" if kind == "json" else kind), arguments
        annotation = python.optional(python.annotation(prop, request=True), required)
        taken.add("body")
        doc = str(operation.get("requestBody", {}).get("description", "") or "The whole body.")
        return ("whole" if kind == "json" else kind), [
            ArgumentView("body", "", annotation, required, doc, "plain(body)")
        ]

    def _query(
        self, endpoint: Endpoint, facts: dict[tuple[str, str], dict[str, Any]], taken: set[str], *, bound: bool
    ) -> list[ArgumentView]:
        result: list[ArgumentView] = []
        for prop in sorted(endpoint.query_parameters, key=lambda one: python.raw(one.name)):
            wire = python.raw(prop.name)
            parameter = facts.get(("query", wire), {})
            plain = wire == "org_id" and not bound and wire not in taken
            name = wire if plain else self._argument(wire, taken)
            taken.add(name)
            annotation = python.optional(python.annotation(prop, request=True), prop.required)
            value = f"dotted({python.literal(wire)}, {name})" if parameter.get("x-query-style") == "dotted" else name
            doc = str(parameter.get("description", ""))
            result.append(ArgumentView(name, python.literal(wire), annotation, prop.required, doc, value))
        return result

    @staticmethod
    def _argument(wire: str, taken: set[str]) -> str:
        return python.identifier(wire, taken, scope=python.METHOD_SCOPE)

    def _returns(self, endpoint: Endpoint, paginated: bool) -> tuple[str, str]:
        responses = list(endpoint.responses)
        if not responses or responses[0].source["attribute"] == "None":
            return "None", "nothing"
        prop: Any = responses[0].prop
        if responses[0].source["return_type"] == "bytes" or isinstance(prop, FileProperty):
            return "bytes", "content"
        if responses[0].source["return_type"] == "str":
            return "str", "content_text"
        if paginated:
            prop = next(one for one in (*prop.required_properties, *prop.optional_properties) if one.name == "items")
            inner = prop.inner_property
            return python.annotation(inner), _callable(python.decode(inner, "data", self._discriminators))
        # Inside a class with a method `list`, the type has to be named in full.
        annotated = re.sub(r"\blist\[", "builtins.list[", python.annotation(prop))
        return annotated, _callable(python.decode(prop, "data", self._discriminators))


def _callable(expression: str) -> str:
    """The decoder as a value: the class's own one where that is all that it does."""
    if expression == "data":
        return "anything"
    simple = re.fullmatch(r"(models\.\w+\.adopt)\(data\) if data\.__class__ is dict else data", expression)
    return simple[1] if simple else f"lambda data: {expression}"


def _is_bound(path: str) -> bool:
    """Whether the client's own organization is meant: `/v3/organizations/{org_id}/…`."""
    segments = path.split("/")
    return len(segments) > 4 and segments[2] == "organizations" and segments[3].startswith("{")


def _walk(node: ResourceView) -> list[ResourceView]:
    return [node, *(one for child in sorted(node.children, key=lambda c: c.path) for one in _walk(child))]


def _properties(schema: dict[str, Any], components: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What the document says of each property of a schema, those of `allOf` included."""
    result: dict[str, dict[str, Any]] = {}
    for member in schema.get("allOf", ()):
        target = components.get(str(member.get("$ref", "")).removeprefix(_PREFIX), member)
        result |= _properties(target, components)
    return result | {name: value for name, value in schema.get("properties", {}).items() if is_map(value)}


def _discriminators(document: dict[str, Any]) -> dict[frozenset[str], tuple[str, dict[str, str]]]:
    """Names of the members of a union → property that tells them apart, and which value means which member."""
    result: dict[frozenset[str], tuple[str, dict[str, str]]] = {}

    def visit(node: Any) -> None:
        if is_map(node):
            found = node.get("discriminator")
            members = [m.get("$ref", "") for m in (*node.get("oneOf", ()), *node.get("anyOf", ())) if is_map(m)]
            if is_map(found) and is_map(found.get("mapping")) and isinstance(found.get("propertyName"), str):
                names = frozenset(ref.removeprefix(_PREFIX) for ref in members if ref.startswith(_PREFIX))
                mapping = {str(tag): str(ref).removeprefix(_PREFIX) for tag, ref in found["mapping"].items()}
                if set(mapping.values()) <= names:
                    result[names] = (found["propertyName"], mapping)
            for value in node.values():
                visit(value)
        elif is_list(node):
            for value in node:
                visit(value)

    visit(document)
    return result


def _sentence(schema: dict[str, Any]) -> str:
    """Description of a property with the limits that its schema states."""
    parts = [str(schema.get("description", "")).strip()]
    inner = next((one for one in schema.get("anyOf", ()) if one.get("type") != "null"), schema)
    limits: list[str] = []
    low, high = inner.get("minLength"), inner.get("maxLength")
    if low is not None or high is not None:
        limits.append(_range(low, high, "characters"))
    low, high = inner.get("minimum"), inner.get("maximum")
    if low is not None or high is not None:
        limits.append(_range(low, high, ""))
    low, high = inner.get("minItems"), inner.get("maxItems")
    if low is not None or high is not None:
        limits.append(_range(low, high, "items"))
    if limits:
        parts.append(f"({'; '.join(limits)})")
    return " ".join(part for part in parts if part)


def _range(low: Any, high: Any, unit: str) -> str:
    if low is None:
        shown = f"at most {high}"
    elif high is None:
        shown = f"at least {low}"
    else:
        shown = f"{low} to {high}"
    return f"{shown} {unit}".strip()


def _comment(value: str) -> str:
    """A text for the end of a line; line breaks and control characters cannot end the comment."""
    return "".join(character if character.isprintable() else " " for character in value).strip()


def _docstring(view: MethodView, key: str, operation: dict[str, Any], deprecated: str, url: str) -> str:
    indent = " " * 8
    summary = str(operation.get("summary") or key).strip()
    lines = [python.paragraph(summary if summary.endswith((".", "。")) else f"{summary}.", _WIDTH, indent)]
    if description := str(operation.get("description") or "").strip():
        lines += ["", python.paragraph(description, _WIDTH, indent)]
    if deprecated:
        lines += ["", python.paragraph(deprecated, _WIDTH, indent)]
    if operation.get("x-unverified"):
        lines += ["", "Known from third-party material only: no published page was seen that confirms it."]
    permissions = _permissions(operation)
    if permissions:
        lines += ["", *(python.paragraph(one, _WIDTH, indent) for one in permissions)]
    documented = [*view.path, *view.keywords]
    if documented or view.org_id:
        lines += ["", "Args:"]
        for one in documented:
            doc = one.doc or "No description is published."
            lines.append("    " + python.paragraph(f"{one.name}: {doc}", _WIDTH - 4, indent, "        "))
        if view.org_id:
            lines.append("    org_id: Another organization than the client's (prefix `org-`).")
        lines.append("    **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …")
    refusals = [status for status in sorted(operation.get("responses", {})) if status[:1] in "45"]
    lines += ["", "Raises:", "    devin_v3.APIError: There was no usable answer; see `devin_v3.errors`."]
    if refusals:
        lines.append(f"        Published errors: {', '.join(refusals)}.")
    published = f" at {url}" if url else ""
    lines += ["", python.paragraph(f"Published{published} as `{key}`.", _WIDTH, indent)]
    return f"\n{indent}".join(lines)


def _permissions(operation: dict[str, Any]) -> list[str]:
    names = operation.get("x-permissions")
    if not is_list(names):
        return []
    if not names:
        return ["Needs no permission."]
    sure = _CERTAINTY.get(str(operation.get("x-permission-source")), "Probably needs")
    result = [f"{sure} the permission {' and '.join(f'`{name}`' for name in names)}."]
    for field_name, permission in operation.get("x-permission-fields", {}).items():
        result.append(f"`{field_name}` needs `{permission}` besides.")
    return result
