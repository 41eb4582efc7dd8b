"""Contenders take turns; medians are compared."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """The measurements of one contender for one piece of work, in seconds, or in bytes of memory."""

    case: str
    contender: str
    minimum: float
    median: float
    maximum: float
    ratio: float
    target: str = ""


def compare(
    case: str,
    contenders: Mapping[str, Callable[[], object]],
    *,
    yardstick: str,
    rounds: int,
    inner: int = 1,
    targets: Mapping[str, str] | None = None,
) -> list[Result]:
    """Time contenders in turns: `rounds` times, `inner` calls each time."""
    samples: dict[str, list[float]] = {name: [] for name in contenders}
    for work in contenders.values():
        work()  # caches fill, connections open, lazy modules load
    for _ in range(rounds):
        for name, work in contenders.items():
            gc.collect()
            gc.disable()
            start = time.perf_counter()
            for _ in range(inner):
                work()
            samples[name].append((time.perf_counter() - start) / inner)
            gc.enable()
    return results(case, samples, yardstick=yardstick, targets=targets)


def results(
    case: str, samples: Mapping[str, list[float]], *, yardstick: str, targets: Mapping[str, str] | None = None
) -> list[Result]:
    """Minimum, median and maximum of samples, and ratios of the medians."""
    base = statistics.median(samples[yardstick])
    return [
        Result(
            case,
            name,
            min(values),
            statistics.median(values),
            max(values),
            statistics.median(values) / base if base else 0.0,
            (targets or {}).get(name, ""),
        )
        for name, values in samples.items()
    ]
