"""The lines that a change of the spec adds to CHANGELOG.md."""

from __future__ import annotations

import copy
from typing import Any

from generator import drift
from generator.release import changelog

SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/v3/things": {
            "get": {
                "parameters": [{"in": "query", "name": "kind", "schema": {"type": "string", "enum": ["a"]}}],
                "responses": {},
            }
        }
    },
}


def test_texts_of_the_spec_are_not_markup() -> None:
    new = copy.deepcopy(SPEC)
    values = new["paths"]["/v3/things"]["get"]["parameters"][0]["schema"]["enum"]
    values += ["<img src=x>", "`Sessions.list` [here](http://x)\n### Removed"]
    report = drift.compare(SPEC, new)
    text = changelog.add("# Changelog\n", report)
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(lines) == 2
    assert '`"<img src=x>"`' in text
    assert '`` "`Sessions.list` [here](http://x)\\n### Removed" ``' in text
    assert all(line.startswith("- `GET /v3/things`: ") for line in lines)
    assert changelog.add(text, report) == text
