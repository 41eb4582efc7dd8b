"""The base of all models: the members that were not sent, and the way back to plain data."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast, overload

from .types import UNSET, copied, plain

#: The default of a constructor's argument that may be left out; typed as any attribute is.
ABSENT: Final[Any] = UNSET

#: Makes an instance whose slots are empty.
new: Final = object.__new__

_WIDEST: Final = 80  # characters of a cell

_slot: Final = object.__getattribute__


@overload
def moment(seconds: float) -> datetime: ...


@overload
def moment(seconds: float | None) -> datetime | None: ...


def moment(seconds: Any) -> Any:
    """Return epoch seconds as a date and time in UTC; None for other values."""
    try:
        return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int | float) else None
    except (OverflowError, OSError, ValueError):
        return None


def visible_members(item: object) -> dict[str, Any]:
    """Return what people are shown of an item: nothing that is secret, nothing that is None."""
    if not isinstance(item, Model):
        return dict(cast("dict[str, Any]", item)) if isinstance(item, dict) else {"": item}
    hidden = {attribute.name for attribute in type(item).__attrs_attrs__ if not attribute.repr}
    names = [name for name in item.MEMBERS.values() if name not in hidden]
    return {name: value for name in names if (value := getattr(item, name)) is not None}


def table(items: Sequence[object]) -> str:
    """Return a table of items in HTML, for notebooks; long values are cut."""
    rows = [visible_members(item) for item in items]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    cells = [[_cell(row[name]) if name in row else "" for name in columns] for row in rows]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: object) -> str:
    text = str(value)
    return escape(text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…")


class Model:
    """The base of the generated classes.

    The slot of a member that was not sent stays empty, and reading it gives None, or the default that the spec states.
    Assigning fills it, `del` empties it again: what is sent is what was read, and what was changed.
    """

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any] = ()

    #: Name of each member as it is sent → attribute.
    MEMBERS: ClassVar[Mapping[str, str]] = {}
    #: The members that the spec knows, and those that it promises.
    KNOWN: ClassVar[frozenset[str]] = frozenset()
    REQUIRED: ClassVar[frozenset[str]] = frozenset()
    #: Members that have one value only, and that value.
    CONSTANTS: ClassVar[Mapping[str, object]] = {}
    #: Attribute → the value of a member that was not sent, where the spec states one.
    DEFAULTS: ClassVar[Mapping[str, object]] = {}

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]
    else:

        def __getattr__(self, name: str) -> Any:
            """Return an attribute whose slot is empty."""
            if name == "additional_properties":
                self.additional_properties = {}
                return self.additional_properties
            if name in type(self).MEMBERS.values():
                return copy.copy(type(self).DEFAULTS.get(name))
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __attrs_post_init__(self) -> None:
        for name in self.MEMBERS.values():
            if _slot(self, name) is UNSET:
                delattr(self, name)

    def __getstate__(self) -> dict[str, Any]:
        names = (*self.MEMBERS.values(), "additional_properties")
        return {name: _slot(self, name) for name in names if _filled(self, name)}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        raise NotImplementedError

    def _take(self, data: dict[str, Any]) -> None:
        """Take the members out of a dictionary that are left of those that the spec promises."""
        for wire in self.REQUIRED & data.keys():
            setattr(self, self.MEMBERS[wire], data.pop(wire))

    def sent(self, name: str) -> bool:
        """Return whether a member was sent, or assigned since; both null and an absent member read as None.

        Args:
            name: The attribute.

        Raises:
            AttributeError: The model has no such attribute.
        """
        if name not in self.MEMBERS.values():
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return _filled(self, name)

    def _repr_html_(self) -> str:
        """Return the members as a table, for notebooks."""
        rows = "".join(
            f"<tr><th>{escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in visible_members(self).items()
        )
        return f"<table><caption>{escape(type(self).__name__)}</caption><tbody>{rows}</tbody></table>"

    def to_dict(self) -> dict[str, Any]:
        """Return plain data of the instance, as it is sent: without the members that were not sent."""
        members = {wire: plain(_slot(self, name)) for wire, name in self.MEMBERS.items() if _filled(self, name)}
        return {**self.additional_properties, **members}


def _filled(model: Model, name: str) -> bool:
    try:
        _slot(model, name)
    except AttributeError:
        return False
    return True
