"""The logger `devin_v3`: one line per request at level DEBUG. It never gets a body, a header or a query string."""

from __future__ import annotations

import logging
import os
from functools import cache

DEBUG = logging.DEBUG
logger = logging.getLogger("devin_v3")


@cache
def configure() -> None:
    """Follow `DEVIN_LOG` (`debug`, `info`, `warning`), once per process: to stderr, unless logging is set up."""
    level = os.environ.get("DEVIN_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO", "WARNING"):
        if level:
            logger.warning("DEVIN_LOG is none of debug, info and warning, so it changes nothing")
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
