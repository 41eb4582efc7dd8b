"""How a wait shows itself: one line that is rewritten on a terminal, lines in the log otherwise."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from devin_v3_api.types import Unset

from .._call.log import logger

if TYPE_CHECKING:
    from devin_v3_api.models import SessionResponse

_LONGEST = 100  # characters; a line that wraps cannot be rewritten


class Progress:
    """Shows the state of a session on stderr; does nothing unless `shown`."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._terminal = shown and sys.stderr.isatty()
        self._last = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if self._terminal and self._last:
            sys.stderr.write("\n")

    def show(self, session: SessionResponse, seconds: float) -> None:
        """Tell how a session is after so many seconds."""
        if not self._shown:
            return
        detail = session.status_detail
        state = f"{session.status}, {detail}" if detail and not isinstance(detail, Unset) else str(session.status)
        text = f"{session.session_id}: {state}, {session.acus_consumed} ACUs"
        text = "".join(character for character in text if character.isprintable())
        if self._terminal:
            line = f"{text}, {seconds:.0f} s"[:_LONGEST]
            sys.stderr.write(f"\r{line.ljust(len(self._last))}")
            sys.stderr.flush()
            self._last = line
        elif text != self._last:
            logger.info("%s after %.0f s", text, seconds)
            self._last = text
