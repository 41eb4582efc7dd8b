"""The methods that are written by hand, as the reference shows them: from their signatures and docstrings.

The Chinese texts are in `handwritten.zh.yaml`, by method and argument; `tests/docs` says which are missing.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import devin_v3
import yaml
from devin_v3_api.types import Unset
from griffe import Docstring, DocstringSectionKind

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: its name, type and text; `default` is the source of its default, empty if it is required."""

    name: str
    annotation: str
    default: str
    text: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource that is written by hand.

    Attributes:
        name: Dotted, `sessions.run`.
        text: What it does: the first paragraph of its docstring.
        arguments: Those that are its own: fields of the request that it hands on are left out.
        returns: Annotation of what it returns.
        hands_on: True if it takes the fields of the request that creates a session as well.
    """

    name: str
    text: str
    arguments: tuple[Argument, ...]
    returns: str
    hands_on: bool


def methods(resource: tuple[str, ...], fields: frozenset[str], language: str) -> Iterator[Method]:
    """The hand-written methods of a resource.

    Args:
        resource: Its path from the client, `("sessions", "messages")`.
        fields: Fields of the request that creates a session.
        language: Language of the texts; what has none in it is in English.
    """
    client: Any = devin_v3.Devin(api_key="cog_reference")  # makes no connection
    for part in resource:
        client = getattr(client, part, None)
    home = cast("type[object]", type(client))
    texts = translations(language)
    for name, function in sorted(vars(home).items()):
        if home.__module__.startswith("devin_v3.") and inspect.isfunction(function) and name[0] != "_":
            dotted = ".".join((*resource, name))
            yield _method(dotted, function, fields, texts.get(dotted, {}))


def translations(language: str) -> dict[str, dict[str, str]]:
    """Return the texts in a language: method → argument → text; the text of the method itself has the key `text`."""
    path = _HERE / f"handwritten.{language}.yaml"
    return yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}


def _method(dotted: str, function: Any, fields: frozenset[str], texts: dict[str, str]) -> Method:
    sections = Docstring(inspect.getdoc(function) or "").parse("google", warnings=False)
    described: dict[str, str] = {}
    text = ""
    for section in sections:
        if section.kind is DocstringSectionKind.text and not text:
            text = str(section.value).partition("\n\n")[0]
        elif section.kind is DocstringSectionKind.parameters:
            described = {item.name: item.description for item in section.value}
    signature = inspect.signature(function)
    handed = fields - {"prompt"} if len(fields & signature.parameters.keys()) > len(fields) // 2 else frozenset[str]()
    arguments = [
        Argument(
            parameter.name,
            str(parameter.annotation),
            _default(parameter),
            texts.get(parameter.name, described.get(parameter.name, "")),
        )
        for parameter in signature.parameters.values()
        if parameter.name != "self" and parameter.kind is not parameter.VAR_KEYWORD and parameter.name not in handed
    ]
    returns = str(signature.return_annotation)
    return Method(dotted, texts.get("text", text), tuple(arguments), returns, bool(handed))


def _default(parameter: inspect.Parameter) -> str:
    if parameter.default is parameter.empty:
        return ""
    return "…" if isinstance(parameter.default, Unset) else repr(parameter.default)
