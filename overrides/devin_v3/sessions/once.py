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
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .. import errors
from .._call import ids
from .._call.drive import each, settled
from .._call.log import logger

if TYPE_CHECKING:
    from devin_v3_api.models import SessionResponse

    from .waiting import Sleep

#: Seconds before each look after a failure that leaves open whether the server acted, …
SETTLING: Final = (0.0, 0.5, 1.0, 2.0, 4.0)
#: … and besides if the server may still be at it.
SETTLING_LATE: Final = (8.0, 15.0)


def tag_of(key: str) -> str:
    """The tag that marks the session of a key: it does not tell the key, and fits wherever tags fit.

    Raises:
        InvalidArgumentError: The key is no text, or empty.
    """
    if not isinstance(key, str) or not key:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise errors.InvalidArgumentError("once takes a text that names the work, for example 'nightly-42'")
    return f"once-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"


async def create_once(
    create: Callable[[], Any], lists: Callable[..., Any], sleep: Sleep, tag: str, tries: int
) -> SessionResponse:
    """The session that has the tag: the one that is there, or a new one.

    Args:
        create: Creates a session with the tag.
        lists: Lists the sessions with the tag; takes `is_archived`.
        sleep: Waits.
        tag: The tag.
        tries: How often at most a session is created.

    Raises:
        APIError: That of the last creation. Calling again with the same key is always right.
    """
    found = await _find(lists, tag) or await _find(lists, tag, is_archived=True)
    if found is not None:
        return found
    while True:
        tries -= 1
        try:
            session: SessionResponse = await settled(create())
        except errors.APIError as error:
            if not error.may_have_acted:
                raise
            found = await _settled_find(lists, sleep, tag, error)
            if found is not None:
                return found
            if tries <= 0:
                raise
            logger.debug("no session has the tag %s, so it is created again", tag)
        else:
            if tag not in session.tags:
                logger.warning(
                    "the server did not keep the tag %s of session %s, so once= cannot find it again: does the "
                    "organization restrict tags?",
                    tag,
                    session.session_id,
                )
            return session


async def _settled_find(
    lists: Callable[..., Any], sleep: Sleep, tag: str, failure: errors.APIError
) -> SessionResponse | None:
    late = isinstance(failure, errors.APITimeoutError) or getattr(failure, "status_code", 0) == 504
    for pause in (*SETTLING, *(SETTLING_LATE if late else ())):
        if pause:
            await sleep(pause)
        try:
            found = await _find(lists, tag)
        except errors.DevinError as error:
            failure.add_note(f"whether a session was created could not be looked up: {error}")
            raise failure from error
        if found is not None:
            return found
    return None


async def _find(lists: Callable[..., Any], tag: str, **filters: Any) -> SessionResponse | None:
    """The oldest session with the tag, so that all callers agree on one."""
    found: list[SessionResponse] = []
    async for session in each(lists(**filters)):
        if tag not in session.tags:
            raise errors.DevinError("the server lists sessions without the tag that was asked for: once= cannot work")
        found.append(session)
    return min(found, key=lambda one: (one.created_at, ids.bare(one.session_id)), default=None)
