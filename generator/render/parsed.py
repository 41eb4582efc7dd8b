"""A canonical document as openapi-python-client reads it: its endpoints, parameters, bodies, responses and models.

The parser gets the paths and components of the document by their own names, and each schema as the shape that decides
its Python type (see `shapes`). Texts, names, permissions and styles stand beside that in the document, by method and
path.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from openapi_python_client import schema as oai
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ModelProperty,
    Parameters,
    Schemas,
    build_schemas,
    property_from_data,
)
from openapi_python_client.strings import PythonIdentifier
from pydantic import ValidationError

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..spec import naming
from . import contents
from .shapes import Shapes

_PREFIX = "field_"
_KNOWN_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "events": "application/json",  # an item of each is
    "texts": "application/json",
    "lines": "application/json",
    "form": "application/x-www-form-urlencoded",
    "content": "application/octet-stream",
}
_SCHEMED = ("json", *contents.STREAMED)  # forms of responses that have classes


class ParsedContent(NamedTuple):
    """One content of a successful response, with the parser's property and the shape that it was made of."""

    content: contents.Content
    prop: Any
    shape: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Parsed:
    """The parser's result for one document.

    Attributes:
        data: All of it, as the parser's project takes it; endpoints in a collection for each resource.
        endpoints: Operation (`METHOD path`) → endpoint.
        responses: Operation → contents of its successful responses, each with its property and its shape.
        classes: Component that is to be a class → its shape.
    """

    data: GeneratorData
    endpoints: dict[str, Endpoint]
    responses: dict[str, list[ParsedContent]]
    classes: dict[str, dict[str, Any]]


def parse(document: dict[str, Any], config: Config) -> Parsed:
    """Let the parser read a canonical document.

    Raises:
        PipelineError: A type has no bound, a media type is malformed, or the parser takes the document for no OpenAPI.
    """
    shapes = Shapes(document)
    classes = shapes.classes()
    content = _readable(document, shapes, classes)
    try:
        openapi = oai.OpenAPI.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = documents.pointer(*(part for part in first["loc"] if part not in ("ref", "other")))
        raise PipelineError(f"the code generator cannot read this: {first['msg']}", place=place) from None
    components = openapi.components.schemas if openapi.components else None
    reader = _Reader(config, build_schemas(components=components or {}, schemas=Schemas(), config=config), shapes)
    names = naming.name(document)
    items = dict(zip(content["paths"], openapi.paths.values(), strict=True))
    for path, method, operation in documents.operations(document):
        key = f"{method.upper()} {path}"
        reader.read(key, names[key].resource, operation, getattr(items[path], method))
    props = reader.schemas.classes_by_name.values()
    data = GeneratorData(
        title=openapi.info.title,
        description=None,
        version=openapi.info.version,
        models=[prop for prop in props if isinstance(prop, ModelProperty)],
        enums=[prop for prop in props if isinstance(prop, LiteralEnumProperty)],
        errors=list(reader.schemas.errors),
        endpoint_collections_by_tag=reader.collections,
    )
    return Parsed(data, reader.endpoints, reader.responses, classes)


class _Reader:
    """Reads one operation after another into endpoints.

    `Endpoint.from_data` reads bodies and responses. Parameters are read one by one: it drops the whole operation for a
    header that is a list or has no type, and for two parameters whose names are one in Python.
    """

    def __init__(self, config: Config, schemas: Schemas, shapes: Shapes) -> None:
        self.schemas = schemas
        self.endpoints: dict[str, Endpoint] = {}
        self.responses: dict[str, list[ParsedContent]] = {}
        self.collections: dict[PythonIdentifier, EndpointCollection] = {}
        self._config = config
        self._shapes = shapes

    def read(self, key: str, resource: tuple[str, ...], operation: dict[str, Any], data: oai.Operation) -> None:
        method, path = key.split(" ", 1)
        tag = PythonIdentifier("_".join(resource) or "root", "tag")
        collection = self.collections.setdefault(tag, EndpointCollection(tag=tag))
        endpoint, self.schemas, _ = Endpoint.from_data(
            data=data.model_copy(update={"parameters": None}),
            path=oai.UntrustedString(path),
            method=method.lower(),
            tags=[tag],
            schemas=self.schemas,
            parameters=Parameters(),
            request_bodies={},
            responses={},
            config=self._config,
        )
        problems = [endpoint] if isinstance(endpoint, ParseError) else endpoint.errors
        for problem in problems:
            problem.header = f"{key}: {problem.header}"
            collection.parse_errors.append(problem)
        if isinstance(endpoint, ParseError) or endpoint.errors:
            return
        lists = {
            "path": endpoint.path_parameters,
            "query": endpoint.query_parameters,
            "header": endpoint.header_parameters,
            "cookie": endpoint.cookie_parameters,
        }
        for parameter in data.parameters or ():
            definition = cast("oai.Parameter", parameter)
            prop = self._property(definition.name, definition.required, definition.param_schema, key, collection)
            lists[definition.param_in.value].append(prop)
        collection.endpoints.append(endpoint)
        self.endpoints[key] = endpoint
        self.responses[key] = [
            ParsedContent(
                content,
                self._response(content, endpoint, key, collection),
                self._shapes.of(content.schema, f"{key}: response") if content.form in _SCHEMED else {},
            )
            for content in contents.success_contents(operation, key)
        ]

    def _response(self, content: contents.Content, endpoint: Endpoint, key: str, collection: EndpointCollection) -> Any:
        """The property of one content. The parser reads the first media type of a response alone."""
        if content.form not in _SCHEMED:
            return None
        status = content.status.upper() if content.status != "default" else content.status
        response = next(candidate for candidate in endpoint.responses if candidate.status_code.pattern == status)
        declared = cast("oai.Response", response.data).content or {}
        names = [name.get_untrusted_value() for name in declared]
        if names[0] == content.media_type:
            return response.prop
        media = list(declared.values())[names.index(content.media_type)]
        name = oai.UntrustedString(f"response_{status}")
        return self._property(name, True, media.media_type_schema, key, collection)

    def _property(
        self, name: oai.UntrustedString, required: bool, data: Any, key: str, collection: EndpointCollection
    ) -> Any:
        prop, self.schemas = property_from_data(
            name=name,
            required=required,
            data=data or oai.Schema(),
            schemas=self.schemas,
            parent_name="",
            config=self._config,
        )
        if isinstance(prop, ParseError):
            prop.header = f"{key}: {documents.quoted(name.get_untrusted_value())}: {prop.header}"
            collection.parse_errors.append(prop)
        return prop


def media_types(document: dict[str, Any]) -> dict[str, str]:
    """Media type of the document → the one that the parser knows and that is read in the same way."""
    names: set[str] = set()
    for _, _, operation in documents.operations(document):
        names.update(operation.get("requestBody", {}).get("content", {}))
        for response in operation.get("responses", {}).values():
            names.update(response.get("content") or {})
    return {name: _KNOWN_MEDIA[contents.form_of(name)] for name in sorted(names)}


def _readable(document: dict[str, Any], shapes: Shapes, classes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The document for the parser."""
    paths: dict[str, dict[str, Any]] = {}
    for path, method, operation in documents.operations(document):
        key = f"{method.upper()} {path}"
        paths.setdefault(path, {})[method] = _operation(operation, key, shapes)
    titled = _Titles(classes)
    return {
        "openapi": "3.1.0",
        "info": {"title": "API", "version": "0"},
        "paths": titled.within(paths),
        "components": {"schemas": {name: titled.within(_apart(schema)) for name, schema in classes.items()}},
    }


def _operation(operation: dict[str, Any], key: str, shapes: Shapes) -> dict[str, Any]:
    parameters = [
        {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter["required"],
            "schema": shapes.of(parameter["schema"], f"{key}: parameter {documents.quoted(parameter['name'])}"),
        }
        for parameter in (*contents.in_path(operation), *contents.sent(operation))
    ]
    result: dict[str, Any] = {"parameters": parameters, "responses": {}}
    body = operation.get("requestBody", {})
    if media := contents.media(body.get("content", {}), key):
        name, form, schema = media
        shape = shapes.of(schema, f"{key}: body") if form != "content" else {}
        result["requestBody"] = {"required": body.get("required") is True, "content": {name: {"schema": shape}}}
    for content in contents.success_contents(operation, key):
        if content.form in _SCHEMED:
            status = content.status.upper() if content.status != "default" else content.status
            response = result["responses"].setdefault(status, {"description": "", "content": {}})
            response["content"][content.media_type] = {"schema": shapes.of(content.schema, f"{key}: response")}
    return result


class _Titles:
    """Titles for maps: the parser makes a class of each, by its title, and takes no name twice."""

    def __init__(self, classes: dict[str, Any]) -> None:
        self._prefix = "Map"
        while any(name.startswith(self._prefix) for name in classes):
            self._prefix += "X"
        self._count = 0

    def within(self, node: Any) -> Any:
        if is_list(node):
            return [self.within(member) for member in node]
        if not is_map(node):
            return node
        result = {key: self.within(value) for key, value in node.items()}
        if node.get("type") == "object" and "additionalProperties" in node and "properties" not in node:
            self._count += 1
            result["title"] = f"{self._prefix}{self._count}"
        return result


def _apart(schema: dict[str, Any]) -> dict[str, Any]:
    """A class whose members have different names in Python, too: the parser would drop the class.

    Members whose names are one there stand in the parser's copy by the code of their letters.
    """
    if "properties" not in schema:
        return schema
    count = Counter(_python(name) for name in schema["properties"])
    spelled = {
        name: _spelled(name) if count[_python(name)] > 1 or name.startswith("\0") else name
        for name in schema["properties"]
    }
    return {
        **schema,
        "properties": {spelled[name]: value for name, value in schema["properties"].items()},
        "required": [spelled[name] for name in schema["required"]],
    }


def _python(name: str) -> str:
    return PythonIdentifier(name, _PREFIX).replace("_", "").lower()


def _spelled(name: str) -> str:
    return f"\0x{name.encode('utf-8', 'surrogatepass').hex()}"


def wire_name(prop: Any) -> str:
    """The name of a member or parameter as it is sent."""
    name: str = prop.name.get_untrusted_value()
    if name.startswith("\0x"):
        return bytes.fromhex(name[2:]).decode("utf-8", "surrogatepass")
    return name
