"""The requests that the fake received, for assertions; secrets are redacted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..._call.json import is_array, is_object
from .spec import Endpoint, Spec

REDACTED: Final = "***"

_SECRET_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})


@dataclass
class Recorded:
    """A request that arrived, and the response to it.

    Attributes:
        method: HTTP method.
        path: Path, percent-encoding undone.
        query: Query parameters, each with all of its values.
        headers: Headers under their names in small letters, credentials redacted.
        json: JSON body, secrets redacted; None without one.
        files: Names of the files of a multipart body.
        operation: Name of the operation in the SDK; None if the path leads to none.
        status: Status of the response; None if there was no response.
    """

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    json: Any = None
    files: list[str] = field(default_factory=list[str])
    operation: str | None = None
    status: int | None = None


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without credentials."""
    return {name: REDACTED if name in _SECRET_HEADERS else value for name, value in headers.items()}


def safe_body(endpoint: Endpoint, body: Any) -> Any:
    """A copy of a body without what the spec calls sensitive, at any place and by any branch of a choice."""
    if endpoint.body is None:
        return body
    return _safe(endpoint.spec, endpoint.spec.at(endpoint.body[1]), body)


def _safe(spec: Spec, schema: Any, value: Any) -> Any:
    schema = spec.resolve(schema)
    secret = schema.get("x-sensitive") or schema.get("format") == "password" or schema.get("writeOnly")
    if secret and value is not None:
        return REDACTED
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
        value = _safe(spec, choice, value)
    if is_object(value):
        properties = schema.get("properties", {})
        return {name: _safe(spec, properties.get(name, {}), item) for name, item in value.items()}
    if is_array(value):
        return [_safe(spec, schema.get("items", {}), item) for item in value]
    return value
