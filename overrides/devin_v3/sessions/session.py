"""A session with its structured output as an instance, and what its status means."""

from __future__ import annotations

from typing import Any, Final, Generic, Literal, Self, TypeAlias, TypeVar

import attrs
from devin_v3_api import models
from devin_v3_api.types import Unset

from .._call import ids
from . import output as _output

T_co = TypeVar("T_co", covariant=True)

Outcome: TypeAlias = Literal["working", "finished", "needs_person", "failed"]

_FINISHED: Final = frozenset({"exit"})
_FAILED: Final = frozenset({"error"})
#: Details of `running` under which Devin does not work on.
_RESTING: Final[dict[str, Outcome]] = {
    "finished": "finished",
    "waiting_for_user": "needs_person",
    "waiting_for_approval": "needs_person",
}


#: What makes two sessions equal.
_COMPARED: Final = tuple(field.name for field in attrs.fields(models.SessionResponse) if field.eq)


def outcome(session: models.SessionResponse) -> Outcome:
    """What the status of a session means for who waits for it.

    A suspended session goes on only when someone does something about it (answers, resumes it, raises a limit), so it
    needs a person, unless it is suspended because of an error. A status that is not known yet counts as work.
    """
    status, detail = session.status, session.status_detail
    if not isinstance(status, str):  # pyright: ignore[reportUnnecessaryIsInstance] (values are not checked)
        return "working"
    if status in _FINISHED:
        return "finished"
    if status in _FAILED:
        return "failed"
    if status == "suspended":
        return "failed" if detail == "error" else "needs_person"
    if status == "running" and isinstance(detail, str):
        return _RESTING.get(detail, "working")
    return "working"


@attrs.define(kw_only=True, eq=False)
class Session(models.SessionResponse, Generic[T_co]):
    """A session as the API reports it, with its output.

    `output` is the structured output as an instance of the class that was given as `output=…`, `outcome` is what the
    status means: `working`, `finished`, `needs_person` or `failed`.
    """

    _kind: Any = attrs.field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `SessionResponse.adopt`."""
        return cls.of(models.SessionResponse.adopt(data), None)

    @classmethod
    def of(cls, response: models.SessionResponse, kind: Any) -> Self:
        """A session whose output is described by `kind`; if that is None, by what `response` knows already."""
        self = cls.__new__(cls)
        for field in attrs.fields(models.SessionResponse):
            setattr(self, field.name, getattr(response, field.name))
        self._kind = response._kind if kind is None and isinstance(response, Session) else kind
        return self

    def __eq__(self, other: object) -> bool:
        """Whether both say the same of the same session; with or without the prefix, its id is the same."""
        if not isinstance(other, models.SessionResponse):
            return NotImplemented
        return all(
            ids.bare(mine) == ids.bare(theirs) if name == "session_id" else mine == theirs
            for name in _COMPARED
            for mine, theirs in ((getattr(self, name), getattr(other, name)),)
        )

    __hash__ = None  # its fields change, as those of all models

    @property
    def outcome(self) -> Outcome:
        """`working`, `finished`, `needs_person` or `failed`."""
        return outcome(self)

    @property
    def output(self) -> T_co | None:
        """The structured output; None as long as there is none.

        Raises:
            StructuredOutputError: It is not what the class describes.
        """
        data = self.structured_output
        return None if data is None or isinstance(data, Unset) else _output.instance_of(self._kind, data)
