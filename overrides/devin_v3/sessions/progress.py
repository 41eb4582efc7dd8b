"""Show the progress of a wait: one line that is rewritten on a terminal or in a notebook, lines in the log otherwise.

It is a convenience: problems with the terminal or the log do not end the wait.
"""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from .._call.log import logger, safe_logger

if TYPE_CHECKING:
    from .session import Session

_LONGEST: Final = 100  # characters, and less on a terminal that is narrower: a line that wraps cannot be rewritten
_QUIET: Final = 60.0  # seconds between two lines of the log while the status is the same


class Progress:
    """Shows the state of a session on stderr, in a notebook or in the log; does nothing unless `enabled`."""

    def __init__(self, *, enabled: bool) -> None:
        self._enabled = enabled
        self._terminal: Any = None
        self._display: Callable[..., Any] | None = None
        self._output: Any = None  # the line in a notebook
        self._last = ""
        self._state = ""
        self._logged_at = 0.0
        if enabled:
            with suppress(Exception):  # no stderr, a closed one, or something else in its place
                if sys.stderr.isatty():
                    self._terminal = sys.stderr
            if self._terminal is None:
                with suppress(Exception):
                    self._display = _notebook_display()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if self._terminal is not None and self._last:
            with suppress(Exception):
                self._terminal.write("\n")
                self._terminal.flush()

    def show(self, session: Session, seconds: float) -> None:
        """Show the state of a session after a number of seconds."""
        if not self._enabled:
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
        elif self._display is not None:
            try:
                self._redisplay(self._display, f"{text}, {seconds:.0f} s")
            except Exception:
                self._display = None
        if self._terminal is None and self._display is None:
            self._log(text, state, seconds)

    def _rewrite(self, line: str) -> None:
        line = line[: min(_LONGEST, shutil.get_terminal_size().columns - 1)]
        self._terminal.write(f"\r{line.ljust(len(self._last))}")
        self._terminal.flush()
        self._last = line

    def _redisplay(self, display: Callable[..., Any], line: str) -> None:
        content = {"text/plain": line}
        if self._output is None:
            self._output = display(content, raw=True, display_id=True)
        else:
            self._output.update(content, raw=True)

    def _log(self, text: str, state: str, seconds: float) -> None:
        """Log a line for each status, and one a minute while it consumes."""
        if text == self._last or (state == self._state and seconds - self._logged_at < _QUIET):
            return
        self._last, self._state, self._logged_at = text, state, seconds
        if logger.hasHandlers() or logger.level != logging.NOTSET:
            safe_logger.info("%s after %.0f s", text, seconds)
        elif logging.lastResort is not None:  # a program that sets up no logging sees warnings only, by itself
            message = f"{text} after {seconds:.0f} s"
            with suppress(Exception):
                logging.lastResort.handle(logger.makeRecord(logger.name, logging.INFO, __file__, 0, message, (), None))


def _notebook_display() -> Callable[..., Any] | None:
    """The function that shows something below the cell of a notebook; None outside of one."""
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else ipython.get_ipython()
    if getattr(shell, "kernel", None) is None:
        return None
    display: Callable[..., Any] = import_module("IPython.display").display
    return display
