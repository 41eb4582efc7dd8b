"""The judge of documents and the judge of packages meet, over random documents and random changes of them.

Where the generated code is the same to the byte, no change is one that code would show. Where the public surface
breaks, the report of the documents says at least that clients may notice. A document and its canonical form give one
report.
"""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from generator.document import Document
from generator.drift import Report, compare
from generator.errors import PipelineError
from generator.render import render, write
from generator.spec import canonical
from generator.surface import breaks
from generator.verdict import Level, Verdict
from tests.strategies import documents

from .mutations import MUTATIONS

LAW = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)

#: Changes that code shows wherever they are: its signatures, its types, its operations.
SHOWN = (
    "operation-added",
    "operation-removed",
    "parameter-added",
    "parameter-moved",
    "request-required-property-added",
    "response-property-added",
    "response-property-removed",
    "request-property-removed",
    "request-property-became-required",
    "request-became-not-nullable",
    "response-became-not-nullable",
    "request-body-added",
    "request-body-removed",
)
#: What the documents promise of answers in a media type that the client did not ask for is not their verdict's matter.
OTHER_MEDIA = "response-media-type-added"


def document(content: dict[str, Any]) -> dict[str, Any]:
    """The canonical form."""
    return canonical([Document("en.yaml", "en", copy.deepcopy(content), "0" * 64)], []).document


def reached(content: dict[str, Any]) -> dict[str, Any]:
    """The document without cookies, and with one operation more that sends and returns every component."""
    content = copy.deepcopy(content)
    for item in content["paths"].values():
        for operation in item.values():
            operation["parameters"] = [one for one in operation["parameters"] if one["in"] in ("path", "query")]
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


def code(content: dict[str, Any]) -> dict[str, bytes]:
    """The generated modules; the test is over for a document that is refused."""
    try:
        return {name: data for name, data in render(content).items() if name.endswith(".py")}
    except PipelineError:
        assume(False)
        raise


def told(report: Report) -> str:
    return json.dumps([(change.id, change.message) for change in report.changes], ensure_ascii=False)


@LAW
@given(documents(), st.sampled_from(sorted(MUTATIONS)), st.integers(0, 2**32))
def test_the_verdict_on_documents_meets_that_on_packages(content: dict[str, Any], name: str, seed: int) -> None:
    content = reached(content)
    try:
        base, revision = document(content), document(mutated(content, name, seed))
    except PipelineError:
        assume(False)
        return
    report = compare(base, revision)
    before, after = code(base), code(revision)
    if before == after:
        shown = [change.id for change in report.changes if change.operations and change.id in SHOWN]
        assert not shown, f"no module differs: {told(report)}"
        return
    with TemporaryDirectory() as folder:
        packages = Path(folder, "base"), Path(folder, "revision")
        for files, package in zip((before, after), packages, strict=True):
            write(files, package / "devin_v3_api")
        differences = breaks.compare(*packages)
    if breaks.verdict(differences) is Verdict.MAJOR and not any(one.id == OTHER_MEDIA for one in report.changes):
        broken = [f"{one.path}: {one.message}" for one in differences if one.level is Level.BREAKING]
        assert report.reaches(Level.WARNING), f"{broken} for {told(report)}"


@settings(LAW, max_examples=60)
@given(documents(), st.sampled_from(sorted(MUTATIONS)), st.integers(0, 2**32))
def test_a_document_is_judged_as_its_canonical_form(content: dict[str, Any], name: str, seed: int) -> None:
    content = reached(content)
    changed = mutated(content, name, seed)
    try:
        forms = document(content), document(changed)
    except PipelineError:
        assume(False)
        return
    raw, normal = compare(content, changed), compare(*forms)
    assert (raw.verdict is Verdict.MAJOR) == (normal.verdict is Verdict.MAJOR), f"{told(raw)} against {told(normal)}"
