"""Drift, reported in use: what a response carries and the spec does not know.

Fields and enum values are reported by place and name; the value of a field is neither read nor reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from functools import cache
from importlib import import_module
from typing import Any, Literal, NamedTuple, TypeAlias

import attrs
from devin_v3_api import models
from devin_v3_api.operations import Operation
from devin_v3_api.raw import unheard
from devin_v3_api.types import Undecided

from .json import is_array, is_object
from .log import safe_logger

Kind: TypeAlias = Literal["field", "value", "shape", "missing"]


class Unknown(NamedTuple):
    """Something that the server sent and the spec does not know, or that it did not send and the spec promises.

    Attributes:
        operation: Name of the operation, for example `sessions.get`.
        place: Model, or model and attribute, for example `SessionResponse.status`.
        kind: `field`: the model has no such member. `value`: the enum has no such value. `shape`: an object of which
            nothing says which of the expected models it is; it stays plain data.
            `missing`: a field that the model always has was not sent.
        name: Name of the field, the value of the enum, or empty.
    """

    operation: str
    place: str
    kind: Kind
    name: str


#: Whether a callback is running: its own requests are not reported, which would call it again without end.
_telling: ContextVar[bool] = ContextVar("devin_v3_telling", default=False)
_reported: set[Unknown] = set()
_MOST_REPORTED = 10_000  # a server that invents names must not fill the memory


def report(operation: Operation, value: Any, callback: Callable[[Unknown], object] | None) -> None:
    """Report everything unknown in a decoded response: to the callback, and to the log once per place."""
    for place, kind, name in _walk(value):
        unknown = Unknown(operation.name, place, kind, name)
        if callback is not None and not _telling.get():
            token = _telling.set(True)
            try:
                with unheard():
                    callback(unknown)
            except Exception:
                safe_logger.exception("on_unknown raised; the call goes on")
            finally:
                _telling.reset(token)
        if unknown not in _reported and len(_reported) < _MOST_REPORTED:
            _reported.add(unknown)
            if kind == "missing":
                safe_logger.debug("%s: %s has no %r, which the spec promises", unknown.operation, place, name)
            else:
                safe_logger.debug("%s: the spec does not know the %s %r of %s", unknown.operation, kind, name, place)


def _walk(value: Any, place: str = "response") -> Iterator[tuple[str, Kind, str]]:
    if is_array(value):
        for item in value:
            yield from _walk(item, place)
        return
    if isinstance(value, Undecided):
        yield place, "shape", ""
        return
    if is_object(value):
        for item in value.values():
            yield from _walk(item, place)
        return
    if (items := getattr(value, "items", None)) is not None and hasattr(value, "has_next_page"):
        page = f"page of {_model(items[0]).__name__}" if items else "page"
        for name in value.additional_properties:
            yield page, "field", name
        for name in getattr(value, "missing", ()):
            yield page, "missing", name
        yield from _walk(items)
        return
    if not hasattr(value, "KNOWN"):
        return
    cls = _model(value)
    for name in value.additional_properties:
        yield cls.__name__, "field", name
    for name in sorted(cls.REQUIRED):
        if not value.sent(cls.MEMBERS[name]):
            yield cls.__name__, "missing", name
    for attribute, values in _attributes(cls):
        inner = getattr(value, attribute)
        place = f"{cls.__name__}.{attribute}"
        if values:
            for member in inner if is_array(inner) else (inner,):
                if isinstance(member, str) and member not in values:
                    yield place, "value", member
        else:
            yield from _walk(inner, place)


def _model(value: object) -> Any:
    """The generated class of a model, which the SDK may have extended."""
    cls = type(value)
    return next((base for base in cls.__mro__ if "KNOWN" in vars(base)), cls)


@cache
def _attributes(cls: Any) -> list[tuple[str, frozenset[str]]]:
    """(attribute, known values of its enum)."""
    attributes: list[tuple[str, frozenset[str]]] = []
    for attribute in attrs.fields(cls):
        annotation = attribute.type if isinstance(attribute.type, str) else ""
        names = re.findall(r"models\.(\w+)", annotation)
        if attribute.name == "additional_properties" or not names:
            continue
        values: set[str] = set()
        for name in names:
            values.update(known_values(name))
        attributes.append((attribute.name, frozenset(values)))
    return attributes


def known_values(name: str) -> tuple[str, ...]:
    """Return the known values of an enum; none if `models.<name>` is a class."""
    # The module of an enum holds its alias and, named after the module, its values.
    home: str = vars(models)["_MODULES"][name]
    values: tuple[str, ...] = getattr(import_module(f"{models.__name__}.{home}"), f"{home.upper()}_VALUES", ())
    return values
