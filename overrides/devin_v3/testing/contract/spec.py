"""The spec as the fake reads it: endpoints, how a request finds its endpoint, and validators of schemas."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote

import jsonschema_rs
import msgspec

from ..._call.json import is_array, is_object
from ...errors import DevinError

METHODS: Final = ("get", "put", "post", "delete", "patch", "options", "head", "trace")

_URI: Final = "urn:spec"


class NoOperationError(DevinError):
    """The spec has no operation of this name."""


@dataclass(frozen=True, eq=False)
class Parameter:
    """A query parameter of an endpoint."""

    name: str
    pointer: str
    schema: Mapping[str, Any]
    required: bool
    dotted: bool


@dataclass(frozen=True, eq=False)
class Endpoint:
    """One operation of the spec.

    Attributes:
        method: HTTP method.
        path: Path with its placeholders.
        name: Name in the SDK, for example `sessions.create`.
        raw: The operation object of the spec.
        pointer: JSON pointer of `raw`.
    """

    method: str
    path: str
    name: str
    raw: Mapping[str, Any]
    pointer: str
    spec: Spec = field(repr=False)

    @property
    def permissions(self) -> tuple[str, ...]:
        """Permissions that a principal needs."""
        return tuple(self.raw.get("x-permissions") or ())

    @property
    def permission_fields(self) -> Mapping[str, str]:
        """Fields of the body that need a permission besides, and which."""
        return self.raw.get("x-permission-fields") or {}

    @property
    def impersonation(self) -> Mapping[str, str] | None:
        """Return the way in which the operation is done as another user."""
        return self.raw.get("x-impersonation")

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its query parameters."""
        parameters: list[Parameter] = []
        for index, raw in enumerate(self.raw.get("parameters", ())):
            if raw["in"] == "query":
                pointer = f"{self.pointer}/parameters/{index}"
                if "schema" not in raw:  # its text is in a media type, and any will do
                    parameters.append(
                        Parameter(raw["name"], f"{pointer}/content", {}, bool(raw.get("required")), False)
                    )
                    continue
                parameters.append(
                    Parameter(
                        raw["name"],
                        f"{pointer}/schema",
                        self.spec.resolve(raw["schema"]),
                        bool(raw.get("required")),
                        raw.get("x-query-style") == "dotted",
                    )
                )
        return tuple(parameters)

    @cached_property
    def body(self) -> tuple[str, str, bool] | None:
        """(Media type, pointer of the schema, whether it must be there) of the body, or None without one."""
        body = self.raw.get("requestBody")
        if not body:
            return None
        media, content = next(iter(body["content"].items()))
        pointer = f"{self.pointer}/requestBody/content/{_escape(media)}"
        return media, f"{pointer}/schema" if "schema" in content else pointer, bool(body.get("required"))

    @cached_property
    def status(self) -> int:
        """Status of success: the first declared one, in doubt 200."""
        numbers = sorted(int(status) for status in self.raw.get("responses", ()) if status.isdecimal())
        good = [number for number in numbers if 200 <= number < 300]
        return next(iter([*good, *(number for number in numbers if number < 400)]), 200)

    def response(self, status: int) -> tuple[str, str, Mapping[str, Any]] | None:
        """(Media type, pointer, schema) of the response with a status, or None where the spec declares no content."""
        responses = self.raw.get("responses", {})
        key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in responses), None)
        if key is None or not responses[key].get("content"):
            return None
        media, content = next(iter(responses[key]["content"].items()))
        pointer = f"{self.pointer}/responses/{key}/content/{_escape(media)}"
        if "schema" not in content:
            return media, pointer, {}
        return media, f"{pointer}/schema", self.spec.resolve(content["schema"])

    @cached_property
    def schema(self) -> Mapping[str, Any]:
        """Schema of success, with `$ref` resolved; empty without content."""
        response = self.response(self.status)
        return response[2] if response else {}

    @property
    def fake(self) -> Mapping[str, Any]:
        """The behaviour of a fake for the operation, as the pipeline has decided it; empty where it has not."""
        return self.raw.get("x-fake") or {}

    @cached_property
    def list_field(self) -> str | None:
        """Return the place of a list in the response: a member, `""` for a bare array, None without a list."""
        return "" if self.schema.get("type") == "array" else self.fake.get("list")

    @cached_property
    def item_schema(self) -> Mapping[str, Any]:
        """Schema of what the response is about: an item of the list, or the response itself."""
        if self.list_field is None:
            return self.schema
        holder = self.schema if self.list_field == "" else self.spec.resolve(self.schema["properties"][self.list_field])
        return self.spec.resolve(holder.get("items", {}))

    @property
    def is_enterprise(self) -> bool:
        """Return whether it is about the whole enterprise."""
        return self.name.startswith("enterprise.")


class Match(NamedTuple):
    """The operation to which a path leads."""

    endpoints: Mapping[str, Endpoint]
    values: Mapping[str, str]


@dataclass
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    is_path: bool = False  # the value may be several segments: `acme/app` is sent with its slash, too
    placeholder: _Node | None = None
    endpoints: dict[str, Endpoint] = field(default_factory=dict[str, Endpoint])
    names: tuple[str, ...] = ()


class Spec:
    """An OpenAPI document, ready to serve.

    Args:
        document: The canonical document.

    Raises:
        DevinError: It is not an OpenAPI document, or it has no operation.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        if not is_object(document.get("paths")):
            raise DevinError("the spec has no paths: an OpenAPI document is needed")
        self.document = document
        self._registry = jsonschema_rs.Registry([(_URI, dict(document))])
        self._validators: dict[str, jsonschema_rs.Validator] = {}
        self._root = _Node()
        below = (re.match(r"/v[^/]*/organizations/\{[^/]*\}/([^/{]+)", path) for path in document["paths"])
        self._below_organizations = frozenset(match[1] for match in below if match)
        self.endpoints: dict[str, Endpoint] = {}
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    self._add(method, path, item[method])
        if not self.endpoints:
            raise DevinError("the spec has no operation")

    def _add(self, method: str, path: str, raw: Mapping[str, Any]) -> None:
        pointer = f"/paths/{_escape(path)}/{method}"
        name = str(raw.get("operationId") or f"{method.upper()} {path}")
        endpoint = Endpoint(method.upper(), path, name, raw, pointer, self)
        self.endpoints[name] = endpoint
        node = self._root
        names: list[str] = []
        for segment in path.strip("/").split("/"):
            if segment[:1] == "{":
                names.append(segment[1:-1])
                node.placeholder = node.placeholder or _Node()
                node = node.placeholder
                node.is_path |= segment.endswith("_path}")
            else:
                node = node.literals.setdefault(segment, _Node())
        node.endpoints[endpoint.method] = endpoint
        node.names = tuple(names)

    def resolve(self, schema: Any) -> Mapping[str, Any]:
        """The schema that a `$ref` names, else the schema itself."""
        while is_object(schema) and "$ref" in schema:
            schema = self.at(schema["$ref"].removeprefix("#"))
        return schema if is_object(schema) else {}

    def at(self, pointer: str) -> Any:
        """Return the value at a JSON pointer."""
        value: Any = self.document
        for piece in pointer.split("/")[1:]:
            key = piece.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if is_array(value) else value[key]
        return value

    def validator(self, pointer: str) -> jsonschema_rs.Validator:
        """The validator of the schema at a pointer."""
        validator = self._validators.get(pointer)
        if validator is None:
            validator = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_URI}#{_quote(pointer)}"}, registry=self._registry, validate_formats=True
            )
            self._validators[pointer] = validator
        return validator

    def match(self, path: str) -> Match | None:
        """Return the operation of a request's path; literal segments go before placeholders.

        Args:
            path: The path as it was sent, percent-encoding included: an encoded slash stays within its segment.
        """
        segments = path.split("/")[1:]
        for node, values in _walk(self._root, segments, ()):
            if node.endpoints:
                return Match(node.endpoints, dict(zip(node.names, values, strict=True)))
        return None

    def without_organization(self, path: str, org_id: str) -> Match | None:
        """Return the operation for a path without organization, such as `/v3/organizations/sessions`; None for others.

        Args:
            path: The path as it was sent.
            org_id: The organization.
        """
        match = re.match(r"(/[^/]+/organizations)/([^/]+)", path)
        if match is None or match[2] not in self._below_organizations:
            return None
        return self.match(f"{match[1]}/{quote(org_id, safe='')}{path[len(match[1]) :]}")

    def named(self, operation: str) -> Endpoint:
        """The endpoint of a name such as `sessions.create`, or of `POST /v3/…`.

        Raises:
            NoOperationError: The spec has no such operation; the message suggests a similar name.
        """
        result = self.endpoints.get(operation)
        if result is None:
            known = {f"{endpoint.method} {endpoint.path}": endpoint for endpoint in self.endpoints.values()}
            result = known.get(operation)
            if result is None:
                close = difflib.get_close_matches(operation, [*self.endpoints, *known], 1, 0.5)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                kind = "such path" if " " in operation else "operation"
                raise NoOperationError(f"the spec has no {kind} {operation!r}{hint}")
        return result


def _walk(node: _Node, segments: list[str], values: tuple[str, ...]) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    if not segments:
        yield node, values
        return
    head, *rest = segments
    segment = unquote(head)
    if segment in node.literals:
        yield from _walk(node.literals[segment], rest, values)
    if node.placeholder is not None and segment:
        yield from _walk(node.placeholder, rest, (*values, segment))
        for length in range(2, len(segments) + 1 if node.placeholder.is_path else 0):
            several = "/".join(unquote(part) for part in segments[:length])
            yield from _walk(node.placeholder, segments[length:], (*values, several))


def _escape(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _quote(pointer: str) -> str:
    return pointer.replace("%", "%25").replace("{", "%7B").replace("}", "%7D").replace("'", "%27").replace(" ", "%20")


@cache
def bundled() -> Spec:
    """The spec that came with the package."""
    file = resources.files("devin_v3_api") / "openapi.json"
    try:
        return Spec(msgspec.json.decode(file.read_bytes()))
    except FileNotFoundError:
        raise DevinError("devin_v3_api has no openapi.json: install devin-v3 anew, or pass spec=…") from None
