"""Every operation of the spec, called through the SDK with arguments that its schemas accept."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any

from devin_v3 import Devin
from devin_v3.testing.contract.examples import Examples
from devin_v3.testing.contract.spec import Endpoint, Spec

_NOW = 1_767_225_600


def values(endpoint: Endpoint, examples: Examples) -> Mapping[str, Any]:
    """A value for each parameter and each member of the body."""
    spec = endpoint.spec
    arguments: dict[str, Any] = {}
    for parameter in endpoint.raw.get("parameters", ()):
        name = parameter["name"]
        arguments[name] = examples.make(parameter["schema"], None, f"{endpoint.name}:{name}")
    if endpoint.body is not None:
        schema = spec.resolve(spec.at(endpoint.body[1]))
        body = examples.make(schema, spec.validator(endpoint.body[1]), endpoint.name)
        arguments.update(body or {"body": body})
        for name, member in schema.get("properties", {}).items():
            if spec.resolve(member).get("format") == "binary":
                arguments[name] = (f"{name}.txt", b"text")
    return arguments


def call(devin: Devin, endpoint: Endpoint, examples: Examples) -> Any:
    """Call the method of an operation with what it must be given."""
    method = attrgetter(endpoint.name)(devin)
    known = values(endpoint, examples)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD or parameter.default is not parameter.empty:
            continue
        value = known[name] if name in known else known[name.rstrip("_")]
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append(value)
        else:
            named[name] = value
    answer = method(*positional, **named)
    return answer.page() if hasattr(answer, "page") else answer


def every(spec: Spec) -> Iterator[tuple[Endpoint, Examples]]:
    """Each operation, and what makes its arguments."""
    examples = Examples(spec.document, 0, _NOW)
    for endpoint in spec.endpoints.values():
        yield endpoint, examples
