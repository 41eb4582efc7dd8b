"""Run by a process of its own: imports generated packages whole, decodes and encodes every model, calls every method.

    python probe.py FOLDER PACKAGE…

Prints one JSON object: package → `{"models": n, "methods": n, "docs": {class or method: docstring}}`. Generated code
that does more than define things (a canary file, a print) is noticed by the caller.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import inspect
import json
import pkgutil
import sys
import warnings
from types import ModuleType
from typing import Any

VALUES: list[Any] = [
    None,
    0,
    1.5,
    "text",
    True,
    [],
    {},
    {"leaf": 1, "unknown": [1]},
    [{"leaf": 1}, "x", None, 3],
    {"a": {"leaf": {"b": 2}}, "sort": "one"},
    [[{"leaf": 1}], [[]]],
    {"sort": "two", "kind": "cat", "children": [{"children": [{}]}], "named": {"a": {"value": 1}}},
]


def main(folder: str, *packages: str) -> None:
    sys.path.insert(0, folder)
    print(json.dumps({name: probe(importlib.import_module(name)) for name in packages}))


def probe(package: ModuleType) -> dict[str, Any]:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    models = importlib.import_module(f"{package.__name__}.models")
    classes = [model for name in models.__all__ if isinstance(model := getattr(models, name), type)]
    docs: dict[str, Any] = {}
    for model in classes:
        round_trip(model)
        docs[model.__name__] = model.__doc__
    types = importlib.import_module(f"{package.__name__}.types")
    count = 0
    for resource in resources(package):
        for name, method in inspect.getmembers(resource, inspect.isfunction):
            if name.startswith("_"):
                continue
            call(resource, name, method, types.UNSET)
            docs[f"{resource.__name__}.{name}"] = method.__doc__
            count += 1
    return {"models": len(classes), "methods": count, "docs": docs}


def round_trip(model: Any) -> None:
    """Everything that the server sends comes out again, known or unknown, of the declared type or another."""
    assert model.from_dict({}).to_dict() == {}
    for value in VALUES:
        data = {name: copy.deepcopy(value) for name in model.KNOWN} | {"never heard of": copy.deepcopy(value)}
        before = copy.deepcopy(data)
        decoded = model.from_dict(data)
        assert data == before, model
        assert decoded.to_dict() == before, (model, value)
        assert decoded.additional_properties == {"never heard of": value}
        assert repr(decoded)


def resources(package: ModuleType) -> list[type]:
    folder = importlib.import_module(f"{package.__name__}.api")
    classes: list[type] = []
    for info in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{info.name}")
        classes += [c for c in vars(module).values() if inspect.isclass(c) and c.__module__ == module.__name__]
    return classes


class Transport:
    """Takes down what a method sends and returns each of `VALUES`."""

    def call(self, operation: Any, path: Any, decode: Any, **sent: Any) -> Any:
        assert len(path) == operation.path.count("{")
        assert set(sent) <= {"query", "body", "files", "options"}
        for decoder in [each[2] for each in decode.decoders] if hasattr(decode, "decoders") else [decode]:
            decoder = getattr(decoder, "decode", decoder)  # of a stream, that of an item
            for value in VALUES:
                if decoder.__name__ in ("content", "content_text"):
                    decoder(b"bytes")
                elif isinstance(value, dict) or decoder.__name__ != "adopt":
                    decoder(copy.deepcopy(value))
        return sent

    paginate = stream = call


class AsyncTransport(Transport):
    async def call(self, *args: Any, **sent: Any) -> Any:
        return super().call(*args, **sent)

    def paginate(self, *args: Any, **sent: Any) -> Any:
        return super().call(*args, **sent)

    stream = paginate


def call(resource: type, name: str, method: Any, unset: Any) -> None:
    asynchronous = resource.__name__.startswith("Async")
    bound = getattr(resource(AsyncTransport() if asynchronous else Transport()), name)
    signature = inspect.signature(method)
    for everything in (False, True):
        given: dict[str, Any] = {}
        path: list[str] = []
        for parameter in list(signature.parameters.values())[1:]:
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
                path.append(f"<{parameter.name}>")
            elif parameter.kind is parameter.KEYWORD_ONLY and parameter.default is not None:  # the client's org_id
                assert parameter.default in (parameter.empty, unset)
                if everything or parameter.default is parameter.empty:
                    given[parameter.name] = {"value": parameter.name}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            sent = bound(*path, **given)
            if inspect.isawaitable(sent):
                sent = asyncio.run(_result(sent))
        if sent is not None:
            check_sent(sent, given)


async def _result(sent: Any) -> Any:
    return await sent


def check_sent(sent: dict[str, Any], given: dict[str, Any]) -> None:
    """Every argument is in the query, the body, the files or the headers, once."""
    headers = sent["options"].get("extra_headers", {})
    text = repr([sent.get("query"), sent.get("body"), sent.get("files")]) + " ".join(map(str, headers.values()))
    for name in given:
        assert f"'value': {name!r}" in text or f".value': {name!r}" in text or f"value,{name}" in text, (name, sent)


if __name__ == "__main__":
    main(*sys.argv[1:])
