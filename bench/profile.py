"""Profile one call: the time it takes, by package."""

from __future__ import annotations

import cProfile
import pstats
from collections import Counter
from pathlib import Path

from devin_v3 import Devin

from .server import ORG

CALLS = 2_000


def shares(url: str) -> dict[str, float]:
    """Package → share of the time of `sessions.get`, the largest first. The profiler slows down pure Python most."""
    with Devin(api_key="cog_profile", org_id=ORG, base_url=url) as devin:
        devin.sessions.get("devin-1")
        profile = cProfile.Profile()
        profile.enable()
        for _ in range(CALLS):
            devin.sessions.get("devin-1")
        profile.disable()
    spent: Counter[str] = Counter()
    statistics = pstats.Stats(profile).stats  # type: ignore[attr-defined]  # (untyped, though documented)
    for (file, _, function), (_, _, own, _, _) in statistics.items():
        spent[_package(file, function)] += own
    total = sum(spent.values())
    return {package: seconds / total for package, seconds in spent.most_common()}


def _package(file: str, function: str) -> str:
    parts = Path(file).parts
    for package in ("devin_v3", "devin_v3_api", "httpx", "httpcore", "h11"):
        if package in parts:
            return "devin_v3" if package == "devin_v3_api" else package
    return "the socket" if "socket" in function else "Python itself"
