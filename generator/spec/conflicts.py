"""Overlay actions that the document can no longer have: found and set aside, so that the others still apply.

A name that an overlay gives may be one that upstream uses itself now. Then the steps after the overlays refuse the
document, and the action that makes them do so has to be looked at by a person; the run goes on without it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..errors import PipelineError
from . import Canonical
from .overlay import Action, Stale

Attempt = Callable[[Sequence[Action]], Canonical]


def resolve(actions: Sequence[Action], attempt: Attempt) -> Canonical:
    """The outcome of `attempt` with as many of the actions as it takes; the others are among `stale`.

    Raises:
        PipelineError: No set of actions of one overlay file is the cause.
    """
    try:
        return attempt(actions)
    except PipelineError as error:
        guilty = _guilty(actions, attempt)
        if not guilty:
            raise
        result = attempt([action for action in actions if action not in guilty])
        stale = [
            Stale(
                action,
                "lost",
                f"cannot stand any more ({error}): remove or change the action",
                reason="conflicts with upstream",
            )
            for action in guilty
        ]
        return replace(result, stale=sorted([*result.stale, *stale], key=lambda item: actions.index(item.action)))


def _guilty(actions: Sequence[Action], attempt: Attempt) -> list[Action]:
    """A small set of actions, all of one file, without which the attempt succeeds; empty if no set is found."""

    def passes(without: Sequence[Action]) -> bool:
        try:
            attempt([action for action in actions if action not in without])
        except PipelineError:
            return False
        return True

    def narrow(suspects: list[Action], innocent_without: list[Action]) -> list[Action]:
        """The suspects that are needed for success, besides those in `innocent_without`; removing all succeeds."""
        if len(suspects) == 1:
            return suspects
        middle = len(suspects) // 2
        first, second = suspects[:middle], suspects[middle:]
        if passes([*innocent_without, *first]):
            return narrow(first, innocent_without)
        if passes([*innocent_without, *second]):
            return narrow(second, innocent_without)
        culprits = narrow(first, [*innocent_without, *second])
        return culprits + narrow(second, [*innocent_without, *culprits])

    for source in dict.fromkeys(action.source for action in actions):
        of_file = [action for action in actions if action.source == source]
        if passes(of_file):
            return narrow(of_file, [])
    return []
