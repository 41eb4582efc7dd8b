"""Plausible weeks of upstream, one after the other: each passes without a person, or lists what a person has to do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.weeks.runner import World, imports, load

STORIES: list[dict[str, Any]] = load("weeks.yaml")


@pytest.mark.parametrize("story", STORIES, ids=[story["title"] for story in STORIES])
def test_week(story: dict[str, Any], world: World) -> None:
    world.begin(overlays=story.get("overlays"), sdk=story.get("sdk", ""))
    for week in story["weeks"]:
        world.week(week)
    imports(world)


def test_there_are_weeks_enough() -> None:
    assert sum(len(story["weeks"]) for story in STORIES) >= 25
    assert len({story["title"] for story in STORIES}) == len(STORIES)
