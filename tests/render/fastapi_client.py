"""Calls an app of FastAPI by a generated client, for `test_fastapi`, which builds the package before.

Where a model has other schemas as an answer than as a body, FastAPI names them `…-Output` and `…-Input`.

Reads pickled calls from its standard input, and writes what came back, pickled, to its standard output: only what is
built in, so that neither side needs the classes of the other.
"""

from __future__ import annotations

import asyncio
import enum
import inspect
import pickle
import re
import sys
from typing import Any, NamedTuple

import attrs
import devin_v3
from devin_v3_api import models
from devin_v3_api.api.echo import AsyncEcho, Echo
from devin_v3_api.model import Model
from devin_v3_api.streams import AsyncStream, ServerEvent, Stream


class Call(NamedTuple):
    """A call of a method.

    Attributes:
        method: Its name.
        arguments: Wire name → value of each argument; see `made`.
        whole: The body, for a method that takes it as a whole.
        models: Whether objects are given as models, or else as dictionaries.
        asynchronous: Whether the asynchronous client calls.
    """

    method: str
    arguments: dict[str, Any]
    whole: Any
    models: bool
    asynchronous: bool


def made(value: Any, as_models: bool) -> Any:
    """The argument that stands for a value: ("model", name, members), ("enum", value) and ("file", name, content)."""
    if isinstance(value, tuple) and value[0] == "model":
        members = {name: made(member, as_models) for name, member in value[2].items()}
        if not as_models:
            return members
        model = getattr(models, value[1], None) or getattr(models, f"{value[1]}Input")
        return model(**{model.MEMBERS[name]: member for name, member in members.items()})
    if isinstance(value, tuple) and value[0] == "enum":
        return enum.Enum("Given", {"MEMBER": value[1]}).MEMBER  # type: ignore[attr-defined]
    if isinstance(value, tuple):
        return value[1:]
    if isinstance(value, dict):
        return {name: made(member, as_models) for name, member in value.items()}
    return [made(item, as_models) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """An answer, with ("model", name, members) for models."""
    if isinstance(value, Model):
        names = {attribute: name for name, attribute in value.MEMBERS.items()}
        members = {
            names[field.name]: getattr(value, field.name) for field in attrs.fields(type(value)) if field.name in names
        }
        if value.to_dict().keys() - members.keys():
            raise AssertionError(f"{type(value).__name__} has members that it does not know")
        return (
            "model",
            type(value).__name__.removesuffix("Output"),
            {name: plain(member) for name, member in members.items()},
        )
    if isinstance(value, ServerEvent):
        return ("event", plain(value.data), value.event, value.id, value.retry)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {name: plain(member) for name, member in value.items()} if type(value) is dict else value


def given(call: Call, method: Any) -> dict[str, Any]:
    """The arguments by the names that the method has for them."""
    names = inspect.signature(method).parameters
    if "body" in names and call.whole is not None:
        return {**keywords(call, names, skip=True), "body": made(call.whole[0], call.models)}
    return keywords(call, names)


def keywords(call: Call, names: Any, *, skip: bool = False) -> dict[str, Any]:
    """The arguments that the method has names for: those of the request, without the marks and cases of letters."""
    bare = {name.replace("_", "").lower(): name for name in names}
    arguments: dict[str, Any] = {}
    for name, value in call.arguments.items():
        argument = bare.get(re.sub(r"[\W_]", "", name).lower())
        if argument is not None:
            arguments[argument] = made(value, call.models)
        elif not skip:
            raise AssertionError(f"{call.method} has no argument for {name}, only {', '.join(names)}")
    return arguments


async def awaited(method: Any, arguments: dict[str, Any]) -> Any:
    result = method(**arguments)
    result = await result if inspect.isawaitable(result) else result
    return [item async for item in result] if isinstance(result, AsyncStream) else result


def main(url: str) -> None:
    facts: dict[str, Any] = {"api_key": "cog_test", "org_id": "org-1", "base_url": url, "max_retries": 0}
    output = sys.stdout.buffer
    with asyncio.Runner() as runner, devin_v3.Devin(**facts) as client:
        asynchronous = devin_v3.AsyncDevin(**facts)
        while True:
            try:
                call = Call(*pickle.load(sys.stdin.buffer))
            except EOFError:
                break
            try:
                method = getattr(
                    AsyncEcho(asynchronous._transport) if call.asynchronous else Echo(client._transport), call.method
                )
                arguments = given(call, method)
                if call.asynchronous:
                    result = runner.run(awaited(method, arguments))
                else:
                    result = method(**arguments)
                    result = list(result) if isinstance(result, Stream) else result
                answer = ("answered", plain(result))
            except devin_v3.APIStatusError as error:
                answer = ("refused by the server", (error.status_code, error.body))
            except Exception as error:
                answer = ("raised", f"{type(error).__name__}: {error}")
            pickle.dump(answer, output)
            output.flush()
        runner.run(asynchronous.close())


if __name__ == "__main__":
    main(sys.argv[1])
