"""The logger `devin_v3`: one line per request at level DEBUG. It never gets a body, a header or a query string.

Handlers and filters are the caller's. What they raise ends no call: a session that was paid for would be lost with it.
"""

from __future__ import annotations

import logging
import os
import traceback
from contextlib import suppress
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
            if logging.raiseExceptions:
                with suppress(Exception):  # no stderr, or a closed one
                    traceback.print_exc()


logger: Final = logging.getLogger("devin_v3")
safe_logger: Final = _Log(logger)


@cache
def configure() -> None:
    """Follow `DEVIN_LOG` (`debug`, `info`, `warning`), once per process: to stderr, unless logging is set up."""
    level = os.environ.get("DEVIN_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO", "WARNING"):
        if level:
            safe_logger.warning("DEVIN_LOG is none of debug, info and warning, so it changes nothing")
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
