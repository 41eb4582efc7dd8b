"""At most one session for a key.

A tag that is derived from the key marks the session. Before a session is created, and after a creation of which nobody
knows whether it happened, the tag is looked up.

How long to look after such a failure: a connection that breaks, or a 5xx, ends the request on the server too, or its
end is near; what it did must only become visible in lists. After a timeout the server may still be at it, so the looks
go on for longer. The API promises no bound for either; the pauses below are a judgement, and a server that acts, or
shows what it did, later than that is the only way in which one caller gets two sessions.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .. import errors
from .._call import ids
from .._call.drive import each
from .._call.exclusive import AsyncKeyedLock, ThreadKeyedLock
from .._call.log import safe_logger

if TYPE_CHECKING:
    from .._call.limits import Limits
    from .session import Session
    from .timing import Timing

    _Find = Callable[..., Awaitable["Session | None"]]

#: Seconds before each look after a failure that leaves open whether the server acted, …
SETTLING: Final = (0.0, 0.5, 1.0, 2.0, 4.0)
#: … and besides if the server may still be at it.
SETTLING_LATE: Final = (8.0, 15.0)


def tag_of(key: str) -> str:
    """The tag that marks the session of a key: it does not reveal the key, and is within the limits of tags.

    Raises:
        InvalidArgumentError: The key is not a text, or empty.
    """
    if not isinstance(key, str) or not key:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise errors.InvalidArgumentError("once takes a string that names the work, for example 'nightly-42'")
    return f"once-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"


async def create_once(
    create: Callable[[], Any],
    lists: Callable[..., Any],
    timing: Timing,
    limits: Limits,
    exclusive: ThreadKeyedLock | AsyncKeyedLock,
    tag: str,
    *,
    org_id: str | None,
    tries: int,
) -> Session:
    """The session that has the tag: the one that is there, or a new one.

    Callers of one client that come at the same moment wait for each other, and what one of them created is known to the
    others even if the server's lists do not show it yet.

    Args:
        create: Creates a session with the tag.
        lists: Lists the sessions with the tag; takes `is_archived`.
        timing: Waits.
        limits: Limits of all calls.
        exclusive: Keeps callers of the client apart.
        tag: The tag.
        org_id: Organization that the session belongs to; None: the client's.
        tries: How often at most a session is created.

    Raises:
        APIError: The error of the last creation. It is always safe to call again with the same key.
    """
    find = partial(_find, timing, limits, lists, tag)
    outcome = "nothing was created by this call"
    try:
        async with exclusive.alone((org_id, tag), timing.sleep):
            session = await find() or await find(is_archived=True)
            if session is None:
                session = exclusive.kept((org_id, tag))
            if session is None:
                outcome = "a session may have been created"
                session = await _created(partial(timing.within, None, create, limits), find, timing, tag, tries)
                exclusive.keep((org_id, tag), session)
            return session
    except GeneratorExit:
        raise
    except BaseException as error:
        if not isinstance(error, Exception):  # Ctrl-C, or a task that is cancelled
            error.add_note(f"once: {outcome}; sessions of this key have the tag {tag}, by which another call finds one")
        raise


async def _created(
    create: Callable[[], Awaitable[Session]], find: _Find, timing: Timing, tag: str, tries: int
) -> Session:
    while True:
        tries -= 1
        try:
            session = await create()
        except errors.APIError as error:
            if not error.may_have_acted:
                raise
            existing_session = await _settled_find(find, timing, error)
            if existing_session is not None:
                return existing_session
            if tries <= 0:
                raise
            safe_logger.debug("no session has the tag %s, so it is created again", tag)
        else:
            if not _has(session, tag):
                safe_logger.warning(
                    "the server did not keep the tag %s of session %s, so once= cannot find it again: does the "
                    "organization restrict tags?",
                    tag,
                    session.session_id,
                )
            return session


def _has(session: Session, tag: str) -> bool:
    tags: Any = session.tags  # values are not checked
    return isinstance(tags, list) and tag in tags


async def _settled_find(find: _Find, timing: Timing, failure: errors.APIError) -> Session | None:
    late = isinstance(failure, errors.APITimeoutError) or getattr(failure, "status_code", 0) == 504
    for pause in (*SETTLING, *(SETTLING_LATE if late else ())):
        if pause:
            await timing.sleep(pause)
        try:
            session = await find()
        except errors.DevinError as error:
            failure.add_note(f"whether a session was created could not be looked up: {error}")
            raise failure from error
        if session is not None:
            return session
    return None


async def _find(timing: Timing, limits: Limits, lists: Callable[..., Any], tag: str, **filters: Any) -> Session | None:
    """The oldest session with the tag, so that all callers agree on one."""

    async def all_of_them() -> list[Session]:
        return [session async for session in each(lists(**filters))]

    sessions = await timing.within(None, all_of_them, limits)
    if not all(_has(session, tag) for session in sessions):
        raise errors.DevinError("the server ignored the tag filter when listing sessions: once= cannot work")
    if not all(isinstance(session.session_id, str) and session.session_id for session in sessions):  # not checked
        raise errors.APIResponseError(
            "the server lists a session with the tag but without session_id: it cannot be resumed", method="GET"
        )
    return min(sessions, key=_age, default=None)


def _age(session: Session) -> tuple[float, str]:
    created: Any = session.created_at  # values are not checked
    return created if isinstance(created, (int, float)) else math.inf, str(ids.bare(session.session_id))
