"""Every operation of the spec is answered as the spec says, one after the other, in one world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from devin_v3.testing import FakeDevin
from devin_v3.testing.spec import bundled

from tests.operations.examples import Examples

SPEC = bundled()
EXAMPLES = Examples(dict(SPEC.document))


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as served:
        yield served


@pytest.fixture(scope="module")
def http(fake: FakeDevin) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=fake.url, headers={"authorization": "Bearer cog_x"}) as made:
        yield made


@pytest.mark.parametrize("name", sorted(SPEC.endpoints))
def test_answer(name: str, http: httpx.Client) -> None:
    endpoint = SPEC.endpoints[name]
    own = f"org-{name.replace('.', '-')}"  # not the organization that another operation deletes
    path = re.sub(r"\{(\w+)\}", lambda found: own if found[1] == "org_id" else f"{found[1]}-1", endpoint.path)
    body: dict[str, Any] = {}
    if endpoint.body is not None and endpoint.body[0] == "application/json":
        body["json"] = EXAMPLES.make(dict(SPEC.at(endpoint.body[1])), only_required=True)
    elif endpoint.body is not None:
        body["files"] = {"file": ("a.txt", b"a")}
    params = {one.name: EXAMPLES.make(dict(one.schema)) for one in endpoint.parameters if one.required}
    answer = http.request(endpoint.method, path, params=params, **body)
    # Ids that are made up name nothing; the rest is carried out, or refused for what a made-up body cannot know.
    assert answer.status_code == endpoint.status or answer.status_code in (404, 409, 422), answer.text
    declared = endpoint.answer(answer.status_code)
    if declared is not None:
        media, pointer, _ = declared
        assert answer.headers["content-type"] == media
        errors = [error.message for error in SPEC.validator(pointer).iter_errors(answer.json())]
        assert not errors
    if "{" not in endpoint.path.replace("{org_id}", "") and endpoint.method == "GET" and not params:
        assert answer.status_code == 200, answer.text


def test_most_of_them_remember(fake: FakeDevin) -> None:
    kinds = list(fake.operations.values())
    assert len(kinds) == 243
    assert kinds.count("example") < 60


def test_without_a_credential_none_is_answered(fake: FakeDevin) -> None:
    with httpx.Client(base_url=fake.url) as http:
        for endpoint in SPEC.endpoints.values():
            assert http.request(endpoint.method, re.sub(r"[{}]", "x", endpoint.path)).status_code == 401
