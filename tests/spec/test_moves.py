"""Operations at another path: which moves are certain, and what overlay files say afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.moves import Move, certain, edits


def document(*operations: str) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for operation in operations:
        method, path = operation.split()
        paths.setdefault(path, {})[method.lower()] = {"responses": {}}
    return {"paths": paths}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/v3beta1/usage", "/v3/usage"),
        ("/v3/usage", "/v3beta1/usage"),
        ("/v3/usage", "/v3/usage/"),
        ("/v3/things/{id}/parts", "/v3/things/{thing_id}/parts"),
        ("/v3/code-scans", "/v3/code_scans"),
        ("/v3/usage", "/v3/organizations/{org_id}/usage"),
    ],
)
def test_a_move_is_certain(old: str, new: str) -> None:
    moves = certain(document(f"GET {old}", "GET /v3/self"), document(f"GET {new}", "GET /v3/self"))
    assert moves == [Move("GET", old, new)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["GET /v3beta1/usage"], ["POST /v3/usage"]),
        (["GET /v3/usage"], ["GET /v3/consumption"]),
        (["GET /v3/usage/{id}"], ["GET /v3/usage/mine"]),
        (["GET /v3beta1/usage", "GET /v3/usage"], ["GET /v3/usage"]),
        (["GET /v3beta1/usage", "GET /v3beta2/usage"], ["GET /v3/usage"]),
        (["GET /v3beta1/usage"], ["GET /v3/usage", "GET /v3/organizations/{org_id}/usage"]),
    ],
)
def test_a_move_is_not_certain(before: list[str], after: list[str]) -> None:
    assert certain(document(*before), document(*after)) == []


OVERLAYS = {
    "a.yaml": """\
# Kept.
- target: $.paths['/v3beta1/usage'].get
- target: "$.paths['/v3beta1/usage'].get.parameters[0]"
- target: '$.paths[''/v3beta1/usage''].get'
- target: $.paths["/v3beta1/usage"].get
- target: $.paths['/v3beta1/usage']
- target: $.paths['/v3beta1/usage'].getter
- target: $.paths['/v3beta1/usage'].post
- target: $.paths['/v3beta1/usage/more'].get
""",
    "b.json": r'{"target": "$.paths[\"/v3beta1/usage\"].get"}',
    "c.csv": "operation,permission\nGET /v3beta1/usage,A\nGET /v3beta1/usage/more,A\nPOST /v3beta1/usage,A\n",
}


@pytest.mark.parametrize("left", [True, False])
def test_overlays_follow(left: bool) -> None:
    now = document("GET /v3/usage", *(["POST /v3beta1/usage"] if left else []))
    edited = edits(
        {name: text.encode() for name, text in OVERLAYS.items()}, [Move("GET", "/v3beta1/usage", "/v3/usage")], now
    )
    lines = edited["a.yaml"].decode().splitlines()
    assert [number for number, line in enumerate(lines) if "v3/usage" in line] == (
        [1, 2, 3, 4] if left else [1, 2, 3, 4, 5]
    )
    assert [line.replace("v3/", "v3beta1/") for line in lines] == OVERLAYS["a.yaml"].splitlines()
    assert edited["b.json"].decode() == OVERLAYS["b.json"].replace("v3beta1", "v3")
    assert edited["c.csv"].decode() == OVERLAYS["c.csv"].replace("GET /v3beta1/usage,", "GET /v3/usage,")
