"""A session with its structured output as an instance, and what its status means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeAlias

import attrs
from devin_v3_api import models
from devin_v3_api.types import EXTENDED

from .._call import ids
from . import output as _output

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    #: The class of the structured output; a dictionary where none was given.
    T = TypeVar("T", default=dict[str, Any])
    T_co = TypeVar("T_co", default=dict[str, Any], covariant=True)
else:
    from typing import TypeVar

    T = TypeVar("T")
    T_co = TypeVar("T_co", covariant=True)

Outcome: TypeAlias = Literal["working", "finished", "needs_person", "failed"]

#: What each status means with each detail (None: any other). A suspension that a message to the session does not lift,
#: however it came about, is failed: waiting for a person would be waiting in vain.
OUTCOMES: Final[Mapping[tuple[str, str | None], Outcome]] = MappingProxyType(
    {
        ("exit", None): "finished",
        ("error", None): "failed",
        ("running", "finished"): "finished",
        ("running", "waiting_for_user"): "needs_person",
        ("running", "waiting_for_approval"): "needs_person",
        ("suspended", None): "needs_person",
        ("suspended", "inactivity"): "needs_person",
        ("suspended", "user_request"): "needs_person",
        ("suspended", "error"): "failed",
        ("suspended", "contract_expired"): "failed",
        ("suspended", "no_quota_allocation"): "failed",
        ("suspended", "org_usage_limit_exceeded"): "failed",
        ("suspended", "out_of_credits"): "failed",
        ("suspended", "out_of_quota"): "failed",
        ("suspended", "payment_declined"): "failed",
        ("suspended", "total_session_limit_exceeded"): "failed",
        ("suspended", "usage_limit_exceeded"): "failed",
        ("suspended", "user_usage_limit_exceeded"): "failed",
    }
)

#: Attributes by which two sessions are compared.
_COMPARED: Final = tuple(field.name for field in attrs.fields(models.SessionResponse) if field.eq)


def outcome(session: models.SessionResponse) -> Outcome:
    """Return the meaning of a session's status for its waiters; `OUTCOMES` has it as data.

    An unknown status counts as work, an unknown detail as no detail.
    """
    status: Any = session.status  # values are not checked
    detail: Any = session.status_detail
    if not isinstance(status, str):
        return "working"
    if isinstance(detail, str) and (status, detail) in OUTCOMES:
        return OUTCOMES[status, detail]
    return OUTCOMES.get((status, None), "working")


@attrs.define(kw_only=True, eq=False, getstate_setstate=False)
class Session(models.SessionResponse, Generic[T_co]):
    """A session as the API reports it, with its output.

    `output` is the structured output as an instance of the class that was given as `output=…`, `outcome` is what the
    status means: `working`, `finished`, `needs_person` or `failed`.
    """

    _kind: Any = attrs.field(default=None, alias="_kind", repr=False, eq=False)

    if not TYPE_CHECKING:  # for which every name would be an attribute then

        def __getattr__(self, name: str) -> Any:
            """Return the class of the output where none was given: `adopt` sets only what the API sends."""
            if name == "_kind":
                return None
            return super().__getattr__(name)

    def __getstate__(self) -> dict[str, Any]:
        return super().__getstate__() | ({} if self._kind is None else {"_kind": self._kind})

    @classmethod
    def of(cls, response: models.SessionResponse, kind: Any = None) -> Self:
        """A session of a response, with the class of its output as `output=…` takes it; None leaves that as it is."""
        if kind is None and isinstance(response, cls):
            return response
        self = cls.__new__(cls)
        self.__setstate__(response.__getstate__())
        if kind is not None:
            self._kind = kind
        return self

    def __eq__(self, other: object) -> bool:
        """Return whether both are the same session with the same data; ids are equal with or without their prefix."""
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

    @cached_property
    def _made(self) -> list[tuple[Any, Any]]:
        """The output that was made last, and of which data."""
        return []

    @property
    def output(self) -> T_co | None:
        """The structured output, the same object each time; None as long as the session has none.

        Raises:
            StructuredOutputError: It is not what the class describes.
        """
        data = self.structured_output
        if data is None:
            return None
        if not self._made or self._made[-1][0] is not data:
            self._made[:] = [(data, _output.instance_of(self._kind, data))]
        made: T_co = self._made[-1][1]
        return made


EXTENDED[models.SessionResponse] = Session
