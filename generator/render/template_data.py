"""The data that the templates print: models, enums, resources and their methods, with every string ready to print."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.strings import PythonIdentifier

from ..document import is_list, is_map
from ..errors import PipelineError
from ..spec import aliases, naming
from ..spec.aliases import Alias
from . import body_members, carry, contents, decoding, python, session_ids
from .parsed import Parsed, ParsedContent, wire_name
from .shapes import PREFIX

_WIDTH = 100

#: What the modules of resources import by names that classes could have.
_IMPORTED = frozenset(
    "Any AsyncPager AsyncResource FileTypes Literal Mapping OPERATIONS Pager RequestOptions "
    "AsyncStream Resource Sequence SequenceNotStr ServerEvent SessionId Stream UNSET Unpack Unset".split()
)

#: How sure a permission is, for people: only what a reference page states is a fact.
_CERTAINTY = {"page": "Needs", "table": "Probably needs", "secondary": "Probably needs"}


@dataclass(frozen=True, slots=True)
class AttributeView:
    """An attribute of a model."""

    name: str
    wire: str
    annotation: str
    required: bool
    doc: str
    decode: str
    plain: bool
    secret: bool
    moment: str = ""

    @property
    def nullable(self) -> bool:
        return "None" in self.annotation.split(" | ")

    @property
    def promised(self) -> bool:
        """Return whether the server always sends it, and it is taken as it is."""
        return self.required and self.plain


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class in `models/`."""

    name: str
    module: str
    doc: str
    attributes: list[AttributeView]
    required: list[str]
    constants: list[tuple[str, str]]
    defaults: list[tuple[str, str]]

    @property
    def promised(self) -> list[AttributeView]:
        """The attributes that the server always sends, and that are taken as they are."""
        return [attribute for attribute in self.attributes if attribute.promised]


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
class AliasView:
    """A module of `models/` that leads from an old name to the new one, for imports of and pickles by the module."""

    alias: Alias
    module: str
    target: str
    names: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """A parameter of a method."""

    name: str
    wire: str
    annotation: str
    required: bool
    doc: str
    value: str
    needed: bool = False
    """True if it is required where another member of the body is given, in a body that can be left out."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource."""

    name: str
    key: str
    constant: str
    path: list[ArgumentView]
    org_id: bool
    query: list[ArgumentView]
    headers: list[ArgumentView]
    cookies: list[ArgumentView]
    body: list[ArgumentView]
    body_kind: str
    body_required: bool
    returns: str
    decode: str
    paginated: bool
    streams: bool
    deprecated: str
    doc: str
    positional: list[ArgumentView] = field(default_factory=list[ArgumentView])

    @property
    def loose(self) -> bool:
        """Return whether the return type of the decoder has to be stated for type checkers."""
        anything = self.decode == "anything" and self.returns != "Any"
        return self.streams or anything or self.decode.startswith(("lambda", "ResponseDecoder", "EXTENDED"))

    @property
    def needed(self) -> str:
        """The members that a body requires, where it can be left out, as a tuple."""
        names = [argument.wire for argument in self.body if argument.needed]
        return f"({', '.join(names)}{',' if len(names) == 1 else ''})"

    def returned(self, asynchronous: bool) -> str:
        """Return the type that the method has in a resource, or in its asynchronous twin."""
        return re.sub(r"\bStream\[", "AsyncStream[", self.returns) if asynchronous else self.returns

    @property
    def keywords(self) -> list[ArgumentView]:
        """Keyword-only parameters, required ones first, then by name."""
        arguments = (*self.body, *self.query, *self.headers, *self.cookies)
        named = [argument for argument in arguments if argument not in self.positional]
        return sorted(named, key=lambda argument: (not argument.required, argument.name))

    @property
    def path_values(self) -> str:
        """The values for the placeholders of the path, as a tuple."""
        names = [*(["org_id"] if self.org_id else []), *(argument.value for argument in self.path)]
        return f"({', '.join(names)}{',' if len(names) == 1 else ''})"


@dataclass(slots=True)
class ResourceView:
    """A class in `api/` and its asynchronous twin."""

    path: tuple[str, ...]
    children: list[ResourceView] = field(default_factory=list["ResourceView"])
    methods: list[MethodView] = field(default_factory=list[MethodView])
    aliases: list[Alias] = field(default_factory=list[Alias])

    @property
    def module(self) -> str:
        return module_of(self.path)

    @property
    def name(self) -> str:
        """Class name, which takes nothing that the module imports."""
        if not self.path:
            return "Api"
        name = naming.pascal(" ".join(self.path))
        taken = name in _IMPORTED or keyword.iskeyword(name) or name == "Api" or name.startswith("Async")
        return f"{name}Resource" if taken else name

    @property
    def attribute(self) -> str:
        return self.path[-1]

    @property
    def extended(self) -> bool:
        """Return whether methods return a class of the package on top."""
        return any("devin_v3." in method.returns for method in self.methods)

    @property
    def dotted(self) -> str:
        """Return the expression by which users reach it from the client."""
        return ".".join(self.path)


def module_of(resource: tuple[str, ...]) -> str:
    name = "_".join(resource)
    return "root_" if name == "root" else name or "root"


class Views:
    """Everything that the templates print for one canonical document."""

    def __init__(self, document: dict[str, Any], parsed: Parsed) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._shapes = parsed.classes
        self._extended = _extended(self._components)
        self._url = str(document.get("externalDocs", {}).get("url", ""))
        self._names = naming.name(document)
        data = parsed.data
        self._responses = parsed.responses
        self._classes = {str(model.class_info.name): model for model in data.models}
        self._check_names(data, parsed.classes)
        self._uploads = contents.uploads(document)
        modelled = self._components.keys() & self._classes.keys() - contents.pages(document)
        self.models = [self._model(name, self._classes[name]) for name in sorted(modelled)]
        self.enums = [self._enum(enum) for enum in sorted(data.enums, key=lambda enum: enum.class_info.name)]
        self.aliases = self._aliases()
        self.root = ResourceView(())
        self._nodes: dict[tuple[str, ...], ResourceView] = {(): self.root}
        for key, endpoint in parsed.endpoints.items():
            self._place(key, endpoint)
        for alias in aliases.operations(document):
            self._nodes[tuple(alias.old.split(".")[:-1])].aliases.append(alias)
        self.resources = list(_walk(self.root))
        for resource in self.resources:
            resource.children.sort(key=lambda child: child.path)
            resource.methods.sort(key=lambda method: method.name)

    def _aliases(self) -> list[AliasView]:
        """The old names of classes, each a module that leads to the new one."""
        modules: dict[str, ModelView | EnumView] = {view.name: view for view in self.models}
        modules |= {view.name: view for view in self.enums}
        made: list[AliasView] = []
        for alias in aliases.schemas(self._document):
            target = modules.get(alias.new)
            if target is None:
                raise PipelineError(
                    f"{aliases.KEY}: {alias.new} has no class, so {alias.old} cannot be an old name of one",
                    place=PREFIX + alias.new,
                )
            module = str(PythonIdentifier(alias.old, "field_"))  # as the parser names modules
            names = [(alias.old, alias.new)]
            if isinstance(target, EnumView):
                names.append((f"{module.upper()}_VALUES", target.constant))
            made.append(AliasView(alias, module, target.module, names))
        return made

    def _check_names(self, data: GeneratorData, classes: Iterable[str]) -> None:
        generated = {*self._classes, *(str(enum.class_info.name) for enum in data.enums)}
        for name in sorted(classes):
            if name not in generated:
                raise PipelineError(
                    "no class was generated for this component: rename it by x-sdk-name in an overlay",
                    place=PREFIX + name,
                )

    def _members(self, model: ModelProperty) -> list[tuple[str, Any]]:
        """The properties of a class with their names on the wire, in the order of these."""
        members = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return sorted(((wire_name(prop), prop) for prop in members), key=lambda member: member[0])

    def _model(self, name: str, model: ModelProperty) -> ModelView:
        schema = self._components[name]
        described = contents.properties(schema, self._components)
        attributes: list[AttributeView] = []
        members = dict(self._members(model))
        names = python.identifiers(members, scope=python.CLASS_SCOPE)
        defaults: list[tuple[str, str]] = []
        for wire, prop in members.items():
            facts = described.get(wire, {})
            doc = _sentence(facts)
            annotation = python.annotation(prop, upload=name in self._uploads)
            if not prop.required:
                default = decoding.default(facts, self._shapes[name]["properties"][wire], self._shapes)
                if default is None:
                    annotation = python.nullable(annotation)
                else:
                    defaults.append((names[wire], python.literal(default)))
            attributes.append(
                AttributeView(
                    name=names[wire],
                    wire=python.literal(wire),
                    annotation=annotation,
                    required=prop.required,
                    doc=python.paragraph(doc, _WIDTH, "    ") if doc else "",
                    decode='None if value == "null" else value'
                    if facts.get("x-null-text") is True
                    else decoding.decode(self._shapes[name]["properties"][wire], "value", self._shapes),
                    plain=not python.has_models(prop) and facts.get("x-null-text") is not True,
                    secret=body_members.is_sensitive(facts),
                    moment=_moment(names[wire], annotation, facts, names.values()),
                )
            )
        return ModelView(
            name=name,
            module=str(model.class_info.module_name),
            doc=python.paragraph(str(schema.get("description") or f"The schema `{name}`."), _WIDTH, "    "),
            attributes=attributes,
            required=[python.literal(wire) for wire, prop in self._members(model) if prop.required],
            constants=[
                (python.literal(wire), python.literal(shape["const"]))
                for wire, shape in self._shapes[name]["properties"].items()
                if "const" in shape
            ],
            defaults=defaults,
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
        for depth in range(1, len(name.resource) + 1):
            path = name.resource[:depth]
            if path not in self._nodes:
                self._nodes[path] = ResourceView(path)
                self._nodes[path[:-1]].children.append(self._nodes[path])
        method = self._method(key, name, endpoint)
        self._nodes[name.resource].methods += [method, *self._report(key, name, method)]

    def _method(self, key: str, name: naming.Name, endpoint: Endpoint) -> MethodView:
        method, path = key.split(" ", 1)
        operation = self._document["paths"][path][method.lower()]
        facts = {(parameter["in"], parameter["name"]): parameter for parameter in operation.get("parameters", ())}
        paginated = "x-pagination" in operation
        returns, decode = self._extend(*self._returns(operation, key, paginated))
        streams = decode.startswith("Items(")
        in_path = {wire_name(prop): prop for prop in endpoint.path_parameters}
        bound = _is_bound(path)
        prefixes = session_ids.of_parameters(operation)
        taken = set(re.findall(r"\b(?:content|content_text|EXTENDED)\b", decode))
        path_arguments: list[ArgumentView] = []
        for placeholder in re.findall(r"\{([^{}]*)\}", path)[1 if bound else 0 :]:
            parameter = facts.get(("path", placeholder), {})
            argument = self._name(placeholder, taken, bound=bound)
            taken.add(argument)
            annotation, value = "str", argument
            if parameter:
                annotation = python.annotation(in_path[placeholder], request=True)
                value = carry.expression(parameter, argument, self._document)
            doc = _described(parameter)
            if placeholder in prefixes:
                annotation, doc = _of_sessions(annotation), _also(doc, _SESSIONS)
            path_arguments.append(ArgumentView(argument, placeholder, annotation, True, doc, value))
        body_kind, body = self._body(endpoint, operation, key, taken)
        body_prefixes = session_ids.of_body(operation, self._document)
        body = [_taking(parameter, body_prefixes) for parameter in body]
        properties_of = {
            "query": endpoint.query_parameters,
            "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }
        arguments = {
            place: [
                _taking(self._argument(prop, facts[place, wire_name(prop)], taken, bound=bound), prefixes)
                for prop in sorted(props, key=wire_name)
            ]
            for place, props in properties_of.items()  # the first one has a name that several want
        }
        arguments["query"] = [_timed(parameter) for parameter in arguments["query"]]
        deprecated = ""
        if operation.get("deprecated") is True:
            instead = operation.get("x-deprecated-for")
            deprecated = "Deprecated by the API" + (f" in favour of {instead}." if isinstance(instead, str) else ".")
        made = MethodView(
            name=name.method,
            key=python.literal(key),
            constant=f"_{name.method.upper()}",
            path=path_arguments,
            org_id=bound,
            query=arguments["query"],
            headers=arguments["header"],
            cookies=arguments["cookie"],
            body=body,
            body_kind=body_kind,
            body_required=operation.get("requestBody", {}).get("required") is True,
            returns=returns,
            decode=decode,
            paginated=paginated,
            streams=streams,
            deprecated=python.literal(deprecated) if deprecated else "",
            doc="",
            positional=_positional(operation, [*body, *arguments["query"]]),
        )
        return replace(made, doc=_docstring(made, key, operation, deprecated, self._url))

    def _report(self, key: str, name: naming.Name, method: MethodView) -> Iterator[MethodView]:
        """The method that makes a list of what a report counts, day by day: `x-timeline` names it and its items."""
        verb, path = key.split(" ", 1)
        operation = self._document["paths"][path][verb.lower()]
        timeline = operation.get("x-timeline", {})
        member, own = timeline.get("items"), timeline.get("method")
        if not isinstance(own, str) or not own.isidentifier() or self._is_taken(name.resource, own):
            return
        content, prop, _ = self._responses[key][0]
        if content.form != "json" or not isinstance(prop, ModelProperty):
            return
        model = str(prop.class_info.name)
        inner = getattr(dict(self._members(self._classes[model])).get(member), "inner_property", None)
        if inner is None:  # upstream has it no more
            return
        returns = re.sub(r"\blist\[", "builtins.list[", python.annotation(inner))
        decode = decoding.decode(self._shapes[model]["properties"][member]["items"], "data", self._shapes)
        report = replace(
            method,
            name=own,
            returns=returns,
            decode=_callable(decode, null="None" in returns.split(" | ")),
            paginated=True,
        )
        summary = str(operation.get("summary") or key).strip().rstrip(".")
        text = f"The items of `{member}` as a list; `follow()` gives each once, an hour after its time is over."
        described = {**operation, "summary": f"{summary}, as a list", "description": text}
        yield replace(report, doc=_docstring(report, key, described, method.deprecated, self._url))

    def _is_taken(self, resource: tuple[str, ...], name: str) -> bool:
        """Return whether a resource has an operation or another resource of a name."""
        dotted = ".".join((*resource, name))
        return any(f"{operation.dotted}.".startswith(f"{dotted}.") for operation in self._names.values())

    def _body(
        self, endpoint: Endpoint, operation: dict[str, Any], key: str, taken: set[str]
    ) -> tuple[str, list[ArgumentView]]:
        body = operation.get("requestBody", {})
        media = contents.media(body.get("content", {}), key)
        if not media:
            return "", []
        _, form, schema = media
        prop: Any = endpoint.bodies[0].prop
        name = str(schema.get("$ref", "")).removeprefix(PREFIX)
        if form == "json" and self._components.get(name, {}).get("properties") == {}:
            return "fields", []  # an object whose members are not published: `extra_body` can add some
        if isinstance(prop, ModelProperty) and not python.is_map_type(prop):
            described = contents.properties(self._components.get(name, {}), self._components)
            members = self._members(self._classes[str(prop.class_info.name)])
            members = [(wire, item) for wire, item in members if described.get(wire, {}).get("readOnly") is not True]
            names = python.identifiers(dict(members), taken, scope=python.METHOD_SCOPE)
            taken.update(names.values())
            upload = form == "multipart"
            fields = [
                self._field(wire, names[wire], item, described.get(wire, {}), upload=upload) for wire, item in members
            ]
            if body.get("required") is not True:
                fields = [_left_out(field) for field in fields]
            return "files" if upload else "fields", fields
        argument = self._name("body", taken)
        taken.add(argument)
        annotation = "bytes | str" if form == "content" else python.annotation(prop, request=True)
        doc = str(body.get("description", "") or "The whole body.")
        required = body.get("required") is True
        value = argument if form == "content" else f"plain({argument})"
        return "whole", [ArgumentView(argument, "", python.optional(annotation, required), required, doc, value)]

    @staticmethod
    def _field(wire: str, name: str, prop: Any, facts: dict[str, Any], *, upload: bool) -> ArgumentView:
        annotation = python.optional(python.annotation(prop, request=True, upload=upload), prop.required)
        value = f"plain({name})" if python.has_models(prop) else name
        return ArgumentView(name, python.literal(wire), annotation, prop.required, _sentence(facts), value)

    def _argument(self, prop: Any, parameter: dict[str, Any], taken: set[str], *, bound: bool) -> ArgumentView:
        wire = parameter["name"]
        name = self._name(wire, taken, bound=bound)
        if self._name(wire, (), bound=bound) in taken:
            name = self._name(f"{wire}_{parameter['in']}", taken)
        taken.add(name)
        annotation = python.optional(python.annotation(prop, request=True), prop.required)
        given = f"plain({name})" if python.has_models(prop) else name
        if parameter.get("x-query-style") == "dotted":
            value = f"styled('dotted', {given})"
        else:
            value = carry.expression(parameter, given, self._document)
        return ArgumentView(name, python.literal(wire), annotation, prop.required, _described(parameter), value)

    @staticmethod
    def _name(wire: str, taken: Collection[str], *, bound: bool = True) -> str:
        if wire == "org_id" and not bound and wire not in taken:
            return wire  # where the client's own organization is not meant, it is a parameter like others
        return python.identifier(wire, taken, scope=python.METHOD_SCOPE)

    def _extend(self, returns: str, decode: str) -> tuple[str, str]:
        """A type and its decoder, with the classes by which the package on top replaces generated ones."""
        for name, extension in self._extended.items():
            returns = re.sub(rf"\bmodels\.{name}\b", extension, returns)
            decode = re.sub(rf"\bmodels\.{name}\.adopt\b", f"EXTENDED[models.{name}].adopt", decode)
        return returns, decode

    def _returns(self, operation: dict[str, Any], key: str, paginated: bool) -> tuple[str, str]:
        read = [self._read(response, paginated) for response in self._responses[key]]
        if not read:
            return "None", "nothing"
        parts = list(dict.fromkeys(part for annotated, _ in read for part in _alternatives(annotated)))
        empty = contents.may_be_empty(operation) and not paginated
        if len(read) == 1:
            annotated, expression = read[0]
            if expression.startswith("Items("):
                return annotated, expression
            if empty and annotated != "Any" and "None" not in parts and expression not in ("content", "content_text"):
                annotated = f"{annotated} | None"
            return annotated, _callable(expression, null="None" in annotated.split(" | "))
        if "Any" in parts:
            parts = ["Any"]
        elif empty and "None" not in parts:
            parts.append("None")
        table = [
            f"({python.literal(content.status)}, {python.literal(content.media_type)}, "
            f"{_callable(expression, null='None' in _alternatives(annotated))})"
            for (content, _, _), (annotated, expression) in zip(self._responses[key], read, strict=True)
        ]
        return " | ".join(sorted(parts, key=lambda part: part == "None")), f"ResponseDecoder(({', '.join(table)},))"

    def _read(self, response: ParsedContent, paginated: bool) -> tuple[str, str]:
        """The type of a content, and the expression or the name of the function that makes it."""
        content, prop, shape = response
        if content.form in contents.STREAMED:
            annotated = re.sub(r"\blist\[", "builtins.list[", python.annotation(prop))
            made = _callable(decoding.decode(shape, "data", self._shapes), null="None" in annotated.split(" | "))
            item = annotated if content.form == "lines" else f"ServerEvent[{annotated}]"
            return f"Stream[{item}]", f"Items({python.literal(content.form)}, {made})"
        if content.form != "json" and content.media_type.startswith("text/"):
            return "str", "content_text"
        if content.form != "json" or isinstance(prop, FileProperty):
            return "bytes", "content"
        if paginated:
            page = str(prop.class_info.name)
            prop = dict(self._members(self._classes[page]))["items"].inner_property
            shape = self._shapes[page]["properties"]["items"]["items"]
        # Inside a class with a method `list`, the type has to be named in full.
        annotated = re.sub(r"\blist\[", "builtins.list[", python.annotation(prop))
        return annotated, decoding.decode(shape, "data", self._shapes)


def _positional(operation: dict[str, Any], arguments: list[ArgumentView]) -> list[ArgumentView]:
    """The required parameters that can be given by position, after those of the path (`x-sdk-positional`)."""
    given = {python.literal(name): name for name in operation.get("x-sdk-positional", ())}
    return [argument for argument in arguments if argument.required and argument.wire in given]


def _described(parameter: dict[str, Any]) -> str:
    doc = str(parameter.get("description", ""))
    return f"{doc} Deprecated.".lstrip() if parameter.get("deprecated") is True else doc


def _left_out(argument: ArgumentView) -> ArgumentView:
    """An argument for a member of a body that can be left out as a whole."""
    if not argument.required:
        return argument
    doc = f"{argument.doc} Required where another field of the body is given.".strip()
    annotation = python.optional(argument.annotation, False)
    return replace(argument, required=False, needed=True, annotation=annotation, doc=doc)


#: The other values that the SDK takes where the API has one form: the texts of parameters end with it.
_SESSIONS: Final = "Also a bare id, URL or session."
_TIMES: Final = "Also a zoned datetime."


def _also(doc: str, more: str) -> str:
    return f"{doc} {more}".strip()


def _is_time(annotation: str, description: object) -> bool:
    """Return whether a number is a time: the texts of the API say so, its schemas do not."""
    return set(annotation.split(" | ")) - {"None", "Unset"} in ({"int"}, {"float"}) and "epoch seconds" in str(
        description
    )


def _timed(argument: ArgumentView) -> ArgumentView:
    """A parameter; one that is a time takes a datetime as well, which is sent as a number."""
    if not _is_time(argument.annotation, argument.doc):
        return argument
    annotation = re.sub(r"\b(int|float)\b", r"\1 | datetime", argument.annotation)
    return replace(argument, annotation=annotation, doc=_also(argument.doc, _TIMES))


def _moment(name: str, annotation: str, facts: dict[str, Any], taken: Iterable[str]) -> str:
    """The name of the attribute that has a time as a datetime; empty for other values."""
    moment = f"{name}_datetime"
    return moment if _is_time(annotation, facts.get("description")) and moment not in taken else ""


def _of_sessions(annotation: str) -> str:
    """The annotation of an argument that takes ids of sessions: sessions themselves fit, too."""
    return re.sub(r"\bstr\b", "SessionId", annotation)


def _taking(argument: ArgumentView, prefixes: dict[str, str]) -> ArgumentView:
    literals = {python.literal(name) for name in prefixes}
    if argument.wire not in literals:
        return argument
    return replace(argument, annotation=_of_sessions(argument.annotation), doc=_also(argument.doc, _SESSIONS))


def _alternatives(annotation: str) -> list[str]:
    """The members of a union; a stream of a union is one."""
    return [annotation] if annotation.startswith("Stream[") else annotation.split(" | ")


def _callable(expression: str, *, null: bool) -> str:
    """The decoder as a value: the class's own one where that is all that it does."""
    if expression.startswith("Items("):
        return expression
    if expression == "data":
        return "anything"
    if expression in ("content", "content_text"):
        return expression
    simple = re.fullmatch(r"(models\.\w+\.adopt)\(data\) if data\.__class__ is dict else data", expression)
    if simple and null:
        return f"lambda data: None if data is None else {simple[1]}(data)"
    return simple[1] if simple else f"lambda data: {expression}"


def _is_bound(path: str) -> bool:
    """Return whether the client's own organization is meant: `/v3/organizations/{org_id}/…`."""
    segments = path.split("/")
    return len(segments) > 4 and segments[2] == "organizations" and segments[3].startswith("{")


def _walk(node: ResourceView) -> list[ResourceView]:
    return [node, *(descendant for child in sorted(node.children, key=lambda c: c.path) for descendant in _walk(child))]


def _extended(components: dict[str, Any]) -> dict[str, str]:
    """Component → the class of the SDK that responses become instances of (`x-sdk-class`).

    Raises:
        PipelineError: It is not a name of a class of `devin_v3`.
    """
    classes: dict[str, str] = {}
    for name, schema in components.items():
        extension = schema.get("x-sdk-class") if is_map(schema) else None
        if extension is not None:
            if not isinstance(extension, str) or not re.fullmatch(r"devin_v3\.[A-Z][A-Za-z0-9]*", extension):
                raise PipelineError(
                    "x-sdk-class is not a class of the SDK, such as devin_v3.Session", place=PREFIX + name
                )
            classes[name] = extension
    return classes


#: Keywords of a lower and an upper limit, and what they count.
_LIMITS = (
    ("minLength", "maxLength", "characters"),
    ("minimum", "maximum", ""),
    ("minItems", "maxItems", "items"),
    ("minProperties", "maxProperties", "members"),
)
#: Keywords of other limits, and how a person says them.
_OTHER_LIMITS = {
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "uniqueItems": "no item twice",
    "pattern": "matches {}",
}


def _sentence(schema: dict[str, Any]) -> str:
    """Description of a property with the limits that its schema states."""
    parts = [str(schema.get("description", "")).strip()]
    inner = next((branch for branch in schema.get("anyOf", ()) if branch.get("type") != "null"), schema)
    limits: list[str] = []
    for lower, upper, unit in _LIMITS:
        low, high = inner.get(lower), inner.get(upper)
        if low is not None or high is not None:
            limits.append(_range(low, high, unit))
    for other, words in _OTHER_LIMITS.items():
        value = inner.get(other)
        if value is not None and value is not False:
            limits.append(words.format(json.dumps(value, ensure_ascii=False)))
    if limits:
        parts.append(f"({'; '.join(limits)})")
    if schema.get("deprecated") is True:
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


def _range(low: Any, high: Any, unit: str) -> str:
    if low is None:
        text = f"at most {high}"
    elif high is None:
        text = f"at least {low}"
    else:
        text = f"{low} to {high}"
    return f"{text} {unit}".strip()


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
        lines += ["", *(python.paragraph(entry, _WIDTH, indent) for entry in permissions)]
    documented = [*view.path, *view.positional, *view.keywords]
    if documented or view.org_id:
        lines += ["", "Args:"]
        for entry in documented:
            doc = entry.doc or "No description is published."
            lines.append("    " + python.paragraph(f"{entry.name}: {doc}", _WIDTH - 4, indent, "        "))
        if view.org_id:
            text = {"description": "Another organization than the client's (prefix `org-`)."}
            declared = [item for item in operation.get("parameters", ()) if f"organizations/{{{item['name']}}}/" in key]
            lines.append(f"    org_id: {_described({**declared[0], **text} if declared else text)}")
        lines.append("    **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …")
    refusals = [status for status in sorted(operation.get("responses", {})) if status[:1] in "45"]
    lines += ["", "Raises:", "    devin_v3.APIError: No usable response arrived; see `devin_v3.errors`."]
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
