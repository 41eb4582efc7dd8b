"""The document states which arguments take the id of a session, also for future operations."""

from __future__ import annotations

import pytest

from generator.render import session_ids


def parameter(name, place="path", **facts):
    return {"name": name, "in": place, "schema": {"type": "string"}, **facts}


@pytest.mark.parametrize(
    ("facts", "prefix"),
    [
        ({"description": "Id of the session, with its prefix `devin-`."}, "devin-"),
        ({"description": "Devin session ID (prefix: devin-)"}, "devin-"),
        ({"description": "会话 ID（前缀：devin-）"}, "devin-"),
        ({"x-prefix": "devin-"}, "devin-"),
        ({"x-prefix": "devin-", "description": "Organization (prefix `org-`)."}, "devin-"),
        ({"description": "Organization (prefix `org-`)."}, None),
        ({"description": "User (prefix `user-`)."}, None),
        ({"description": "Anything devin-like."}, None),
        ({"description": None}, None),
        ({}, None),
    ],
    ids=str,
)
def test_parameters(facts, prefix):
    operation = {"parameters": [parameter("one", **facts), parameter("two", "query", **facts), parameter("three")]}
    expected = {} if prefix is None else {"one": prefix, "two": prefix}
    assert session_ids.of_parameters(operation) == expected


def test_members_of_bodies_at_any_depth():
    stated = {"type": "string", "description": "Session (prefix `devin-`)."}
    node = {
        "properties": {"devin_id": stated, "children": {"type": "array", "items": {"$ref": "#/components/schemas/N"}}}
    }
    document = {"components": {"schemas": {"N": node}}}
    schema = {
        "allOf": [{"properties": {"first": stated, "user": {"type": "string", "description": "Prefix `user-`."}}}],
        "properties": {"tree": {"anyOf": [{"$ref": "#/components/schemas/N"}, {"type": "null"}]}, "no": True},
    }
    operation = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    prefixes = session_ids.of_body(operation, document)
    assert prefixes == {"first": "devin-", "tree.devin_id": "devin-"}
    listed = {
        "requestBody": {
            "content": {"application/json": {"schema": {"properties": {"all": node["properties"]["children"]}}}}
        }
    }
    assert session_ids.of_body(listed, document) == {"all[].devin_id": "devin-"}
    assert session_ids.of_body({}, document) == {}
