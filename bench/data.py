"""The responses of the server: sessions as the API sends them, with a field and a value that the spec does not know."""

from __future__ import annotations

import json
from typing import Any

SESSION: dict[str, Any] = {
    "session_id": "devin-0f8fad5bd9cb469fa16570867728950e",
    "url": "https://app.devin.ai/sessions/0f8fad5bd9cb469fa16570867728950e",
    "status": "running",
    "status_detail": "working",
    "tags": ["ci", "nightly"],
    "org_id": "org-7c9e6679742540de944be07fc1f90ae7",
    "created_at": 1763960000,
    "updated_at": 1763960400,
    "acus_consumed": 1.25,
    "pull_requests": [{"pr_url": "https://github.com/acme/api/pull/12", "pr_state": "open"}],
    "title": "Fix the flaky test",
    "category": "bug_fixing",
    "subcategory": "Other",
    "child_session_ids": None,
    "parent_session_id": None,
    "playbook_id": None,
    "service_user_id": "service-user-1",
    "user_id": None,
    "is_archived": False,
    "origin": "api",
    "devin_mode": "brand_new_mode",
    "automation_id": None,
    "structured_output": {"passed": True, "notes": ["a", "b"]},
    "field_of_tomorrow": {"x": 1},
}

#: A create request with every field that is a plain value or a list.
REQUEST: dict[str, Any] = {
    "prompt": "Fix the flaky test in acme/api and open a pull request. " * 4,
    "attachment_urls": ["https://example.com/log.txt"],
    "bypass_approval": False,
    "child_playbook_id": "playbook-1",
    "create_as_user_id": "user-1",
    "devin_mode": "fast",
    "knowledge_ids": ["note-1", "note-2"],
    "max_acu_limit": 10,
    "platform": "linux",
    "playbook_id": "playbook-2",
    "repos": ["acme/api", "acme/web"],
    "resumable": True,
    "secret_ids": ["secret-1"],
    "session_links": [],
    "session_secrets": [{"key": "TOKEN", "value": "x" * 40, "sensitive": True}],
    "structured_output_required": True,
    "structured_output_schema": {"type": "object", "properties": {"passed": {"type": "boolean"}}},
    "tags": ["ci", "nightly"],
    "title": "Fix the flaky test",
}


def page(count: int = 200, *, number: int = 0, last: bool = True) -> bytes:
    """The bytes of a page of sessions."""
    items = [{**SESSION, "session_id": f"devin-{number:06}{index:06}"} for index in range(count)]
    content = {
        "items": items,
        "end_cursor": None if last else str(number + 1),
        "has_next_page": not last,
        "total": None,
    }
    return json.dumps(content).encode()
