"""Documents made at random, with names and forms that real ones have seldom: canonical, translated, generated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator import document as d
from generator.document import Document, Kind
from generator.render import carry, render
from generator.spec import canonical
from generator.spec.merge import localized, merge
from generator.spec.naming import is_page
from tests.documents import write
from tests.strategies import documents

from .test_legal import probed

LAW = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)


def source(content: dict[str, Any], language: str = "en") -> Document:
    return Document(f"{language}.yaml", language, content, "0" * 64)


@LAW
@given(documents())
def test_the_canonical_document_is_its_own_canonical_form(content: dict[str, Any]) -> None:
    once = canonical([source(content)], []).document
    assert d.dump(canonical([source(once)], []).document) == d.dump(once)


@LAW
@given(documents(), st.sampled_from(["Ein Text", "\u2028", "{{ x }}"]))
def test_every_language_keeps_its_texts(content: dict[str, Any], text: str) -> None:
    german = translated(content, text)
    merged = merge([source(content), source(german, "de")])
    assert merged.content == content
    assert merged.differences == []
    assert localized(merged, "de") == german


def translated(node: Any, text: str, kind: Kind = d.ROOT) -> Any:
    """The document with `text` before each of its texts."""
    if d.is_map(node):
        below = {key: d.child_kind(kind, key) for key in node}
        return {
            key: text + value
            if below[key] is d.TEXT and isinstance(value, str)
            else translated(value, text, below[key])
            for key, value in node.items()
        }
    return [translated(member, text) for member in node] if d.is_list(node) and kind is not Kind.DATA else node


def test_packages_of_random_documents_work(tmp_path: Path) -> None:
    """Imported whole, every model decoded and encoded, every method called."""
    made: dict[str, dict[str, Any]] = {}

    @settings(LAW, max_examples=15, phases=[Phase.generate])
    @given(documents())
    def make(content: dict[str, Any]) -> None:
        document = canonical([source(content)], []).document
        for key in carry.refused(document):  # what no request can carry is refused, which test_carry tests
            method, path = key.split(" ", 1)
            del document["paths"][path][method.lower()]
        name = f"random_{len(made)}"
        write(render(document), tmp_path / name)
        made[name] = document

    make()
    reports = probed(tmp_path, *made)
    for name, document in made.items():
        assert reports[name]["methods"] == 2 * sum(1 for _ in d.operations(document))


def test_a_page_that_is_not_a_list_has_a_class() -> None:
    """Lists give items and need no class for their pages; what else returns or holds a page does."""
    properties = {
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}},
        "end_cursor": {"type": "string"},
        "has_next_page": {"type": "boolean"},
    }
    schemas = {
        "Note": {"type": "object", "properties": {"id": {"type": "string"}}},
        "PaginatedResponse_Note_": {"type": "object", "properties": properties},
    }
    content: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": schemas},
    }
    page = {"schema": {"$ref": "#/components/schemas/PaginatedResponse_Note_"}}
    answer = {"200": {"description": "", "content": {"application/json": page}}}
    content["paths"] = {"/v3/enterprise/notes": {"get": {"parameters": [], "responses": answer}}}
    files = render(canonical([source(content)], []).document)
    assert "models/note_page.py" not in files
    content["paths"]["/v3/enterprise/notes"]["post"] = {"parameters": [], "responses": answer}
    document = canonical([source(content)], []).document
    assert is_page(document["components"]["schemas"]["NotePage"])
    assert "models/note_page.py" in render(document)


@pytest.mark.parametrize("depth", [1, 3])
def test_an_object_in_the_query_that_holds_objects_is_flattened_once(depth: int) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"leaf": {"type": "string"}}}
    for level in range(depth):
        schema = {"type": "object", "properties": {f"level{level}": schema}}
    operation = {
        "parameters": [{"name": "qs", "in": "query", "schema": schema}],
        "responses": {"204": {"description": ""}},
    }
    content = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/v3/things": {"get": operation}}}
    document = canonical([source(content)], []).document
    (parameter,) = document["paths"]["/v3/things"]["get"]["parameters"]
    assert (parameter["name"], parameter["x-query-style"]) == (f"level{depth - 1}", "flat")
