"""Show the progress of a wait: one line that is rewritten on a terminal, lines in the log otherwise.

It is a convenience: whatever is the matter with the terminal or the log, the wait goes on.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from .._call.log import safe_logger

if TYPE_CHECKING:
    from .session import Session

_LONGEST: Final = 100  # characters, and less on a terminal that is narrower: a line that wraps cannot be rewritten


class Progress:
    """Shows the state of a session on stderr; does nothing unless `shown`."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._terminal: Any = None
        self._last = ""
        if shown:
            with suppress(Exception):  # no stderr, a closed one, or something else in its place
                if sys.stderr.isatty():
                    self._terminal = sys.stderr

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if self._terminal is not None and self._last:
            with suppress(Exception):
                self._terminal.write("\n")
                self._terminal.flush()

    def show(self, session: Session, seconds: float) -> None:
        """Show how a session is after so many seconds."""
        if not self._shown:
            return
        detail = session.status_detail
        acus: Any = session.acus_consumed  # values are not checked
        state = f"{session.status}, {detail}" if isinstance(detail, str) and detail else str(session.status)
        spent = f", {round(acus, 2)} ACUs" if isinstance(acus, (int, float)) else ""
        text = f"{session.session_id}: {state}{spent}"
        text = "".join(character for character in text if character.isprintable())
        if self._terminal is not None:
            try:
                self._rewrite(f"{text}, {seconds:.0f} s")
            except Exception:
                self._terminal = None
        if self._terminal is None and text != self._last:
            safe_logger.info("%s after %.0f s", text, seconds)
            self._last = text

    def _rewrite(self, line: str) -> None:
        line = line[: min(_LONGEST, shutil.get_terminal_size().columns - 1)]
        self._terminal.write(f"\r{line.ljust(len(self._last))}")
        self._terminal.flush()
        self._last = line
