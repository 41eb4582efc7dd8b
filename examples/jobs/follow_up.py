"""A comment goes to the session of its thread; if that takes no more messages, to a new one."""

import sys

from devin_v3 import ConflictError, Devin

tag, text = sys.argv[1:3]
sessions = Devin().sessions
session = next(iter(sessions.list(tags=[tag])), None)
try:
    if session is None or session.outcome == "failed":
        raise LookupError
    sessions.messages.create(session, message=text)
except (LookupError, ConflictError):
    session = sessions.create(text, tags=[tag])
print(session.url)
