"""A GitHub issue becomes one session, however often its event comes; prints the pull request to link."""

import json
import os
from pathlib import Path

from devin_v3 import Devin

issue = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))["issue"]
prompt = f"{issue['title']}\n\n{issue['body']}"
session = Devin().sessions.run(prompt, once=f"issue-{issue['number']}", max_acu_limit=5, progress=False)
print(session.outcome, session.url, *(pull_request.pr_url for pull_request in session.pull_requests or []))
