"""The classes of what the API sends and takes: `from devin_v3.models import SessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from devin_v3_api.models import *  # noqa: F403 (every class)
else:
    import sys

    from devin_v3_api import models

    sys.modules[__name__] = models  # the one module, under both names: its classes load when they are first used
