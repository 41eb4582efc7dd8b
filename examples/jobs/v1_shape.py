"""A session in the shape that v1 had, for programs that expect it."""

import json
import sys

from devin_v3 import Devin

STATUS = {"working": "working", "needs_person": "blocked", "finished": "finished", "failed": "expired"}
session = Devin().sessions.get(sys.argv[1])
pull_requests = [{"url": pull_request.pr_url} for pull_request in session.pull_requests or []]
shape = {
    "session_id": f"devin-{session.session_id.removeprefix('devin-')}",
    "status_enum": STATUS[session.outcome],
    "structured_output": session.structured_output,
    "pull_request": pull_requests[0] if pull_requests else None,
}
print(json.dumps(shape))
