"""The logger `devin_v3`: one line per request at level DEBUG. It never gets a body, a header or a query string.

Handlers and filters are the caller's. What they raise ends no call: a session that was paid for would be lost with it.
"""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from typing import Any, Final

DEBUG = logging.DEBUG


class _Log(logging.LoggerAdapter[logging.Logger]):
    """A logger whose handlers cannot end what it logs. Their errors go to stderr, as those that `logging` catches."""

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """See `logging.Logger.log`."""
        try:
            super().log(level, msg, *args, stacklevel=2, **kwargs)  # past this method
        except Exception:
            _report()


def _report() -> None:
    """Print the exception of a handler, as `logging` prints those that it catches."""
    if logging.raiseExceptions:
        with suppress(Exception):  # no stderr, or a closed one
            traceback.print_exc()


logger: Final = logging.getLogger("devin_v3")
safe_logger: Final = _Log(logger)

#: Loggers that are written to while a request of ours is sent and its response is read.
_BENEATH = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")
#: Whether what handlers raise for lines of these is kept from ending the call that the lines are about. Outside of it,
#: and for other users of these libraries, handlers raise as ever.
within: ContextVar[bool] = ContextVar("devin_v3_within", default=False)


@contextmanager
def guarded() -> Generator[None]:
    """Sets `within`."""
    token = within.set(True)
    try:
        yield
    finally:
        within.reset(token)


@cache
def guard() -> None:
    """Prepare the loggers of httpx and httpcore for `within`, once per process."""
    for name in _BENEATH:
        beneath = logging.getLogger(name)
        setattr(beneath, "handle", _guarding(beneath.handle))  # noqa: B010 (for type checkers, methods stay)


def _guarding(handle: Callable[[logging.LogRecord], None]) -> Callable[[logging.LogRecord], None]:
    def guarding(record: logging.LogRecord) -> None:
        try:
            handle(record)
        except Exception:
            if not within.get():
                raise
            _report()

    return guarding


@cache
def configure() -> None:
    """Follow `DEVIN_LOG` (`debug`, `info`, `warning`), once per process: to stderr, unless logging is set up."""
    level = os.environ.get("DEVIN_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO", "WARNING"):
        if level:
            safe_logger.warning("DEVIN_LOG is not debug, info or warning, so it is ignored")
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
