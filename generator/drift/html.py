"""The report as one page: self-contained, without a script, without a request."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from ..document import dump
from ..verdict import Level
from .report import MEANING, Change, Report, counted, grouped, printable

_LEVELS = tuple(level.word for level in reversed(Level))
_DIRECTIONS = ("request", "response", "none")


def render(report: Report) -> str:
    groups = grouped(report)
    kinds = [
        {"level": level, "direction": direction, "class": f"{level}-{direction}"}
        for level in _LEVELS
        for direction in _DIRECTIONS
    ]
    return _template().render(
        report=report,
        meaning=MEANING[report.verdict],
        counts={level.word: count for level, count in counted(groups).items()},
        directions={
            direction: sum(change.direction == direction for group in groups for change in group.changes)
            for direction in _DIRECTIONS
        },
        kinds=kinds,
        groups=[group for group in groups if not group.silent],
        silent=[group for group in groups if group.silent],
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    cast("dict[str, object]", environment.filters).update(printable=printable, pretty=_pretty, kind=_kind)
    return environment.get_template("report.html.jinja")


def _kind(change: Change) -> str:
    """The class that the filters select by."""
    return f"{change.level.word}-{change.direction}"


def _pretty(value: Any) -> str:
    """A value as a person reads it: YAML, without what steers the direction of writing."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, dict | list) and value:
        text = dump(value).rstrip("\n")
    else:
        text = json.dumps(value)
    return "\n".join(printable(line) for line in text.split("\n"))
