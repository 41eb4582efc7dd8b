"""The judge of documents and the judge of packages meet (`law.py`): over the pairs, over random documents and changes.

`DRIFT_LAW=500` makes that many random documents for each eighth of the kinds of changes, and takes all pairs; without
it, the run is short.
"""

from __future__ import annotations

import copy
import json
import os
import random
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from generator.document import Document
from generator.drift import compare
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical
from generator.verdict import Verdict
from tests.strategies import documents

from . import law
from .mutations import MUTATIONS, prepare
from .test_pairs import OPERATIONS, SCHEMAS, around
from .test_pairs import document as whole

EXAMPLES = int(os.environ.get("DRIFT_LAW", "0"))
LAW = settings(
    max_examples=EXAMPLES or 5,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
#: The kinds of changes, in parts: of a few, random choice makes every one.
SOME = [sorted(MUTATIONS)[start::8] for start in range(8)]
SEEDS = st.integers(0, 2**32)


def document(content: dict[str, Any]) -> dict[str, Any]:
    """The canonical form."""
    return canonical([Document("en.yaml", "en", copy.deepcopy(content), "0" * 64)], []).document


def reached(content: dict[str, Any]) -> dict[str, Any]:
    """The document without cookies, and with one operation more that sends and returns every component."""
    content = copy.deepcopy(content)
    prepare(content)
    for item in content["paths"].values():
        for operation in item.values():
            operation["parameters"] = [
                parameter for parameter in operation["parameters"] if parameter["in"] in ("path", "query")
            ]
    properties = {name: {"$ref": f"#/components/schemas/{name}"} for name in content["components"]["schemas"]}
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": properties}}}}
    answer = {"200": {"description": "", **copy.deepcopy(body)}}
    content["paths"]["/v3/enterprise/all"] = {"post": {"requestBody": body, "responses": answer}}
    return content


def mutated(content: dict[str, Any], name: str, seed: int) -> dict[str, Any]:
    """The document with one change; the test is over where it has no place for that."""
    revision = copy.deepcopy(content)
    try:
        assume(MUTATIONS[name](revision, random.Random(seed)))
    except IndexError:
        assume(False)
    return revision


@lru_cache(256)
def _modules(text: str) -> dict[str, bytes]:
    return {name: data for name, data in render(json.loads(text)).items() if name.endswith(".py")}


def meet(base: dict[str, Any], revision: dict[str, Any]) -> str:
    """Check the law for two documents; `refused` if no SDK can be made of one."""
    try:
        forms = document(base), document(revision)
        before, after = (_modules(json.dumps(form)) for form in forms)
    except PipelineError:
        return "refused"
    return law.check(*forms, before, after)


@pytest.mark.parametrize("some", SOME, ids=range(len(SOME)))
@LAW
@given(documents(), st.data())
def test_the_verdict_on_documents_meets_that_on_packages(
    some: list[str], content: dict[str, Any], data: st.DataObject
) -> None:
    content = reached(content)
    name, seed = data.draw(st.sampled_from(some)), data.draw(SEEDS)
    assume(meet(content, mutated(content, name, seed)) != "refused")


def pairs() -> list[Any]:
    """Base and revision of every pair, in both directions; without `DRIFT_LAW`, of one in nine."""
    both = [
        pytest.param(*(around(pair[side], way, pair.get("components", {})) for side in ("base", "revision")), id=name)
        for pair in SCHEMAS
        for way in ("request", "response")
        for name in [f"{way}-{pair['change']}"]
    ]
    both += [pytest.param(whole(pair["base"]), whole(pair["revision"]), id=pair["id"]) for pair in OPERATIONS]
    return both if EXAMPLES else both[::9]


@pytest.mark.parametrize(("base", "revision"), pairs())
def test_the_verdicts_meet_for_every_pair(base: dict[str, Any], revision: dict[str, Any]) -> None:
    assert (meet(base, revision) == "refused") == (meet(revision, base) == "refused")


@pytest.mark.parametrize("some", SOME, ids=range(len(SOME)))
@LAW
@given(documents(), st.data())
def test_a_document_is_judged_as_its_canonical_form(
    some: list[str], content: dict[str, Any], data: st.DataObject
) -> None:
    content = reached(content)
    name, seed = data.draw(st.sampled_from(some)), data.draw(SEEDS)
    changed = mutated(content, name, seed)
    try:
        forms = document(content), document(changed)
    except PipelineError:
        assume(False)
        return
    raw, normal = compare(content, changed), compare(*forms)
    assert (raw.verdict is Verdict.MAJOR) == (normal.verdict is Verdict.MAJOR), (
        f"{law.change_list(raw)} against {law.change_list(normal)}"
    )
