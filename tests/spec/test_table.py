"""The table of permissions reads as overlay actions; rows that upstream has taken over go, the others stay."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import PipelineError
from generator.spec import overlay, retire, table

HEAD = ",".join(table.COLUMNS) + "\n"
ROWS = """\
GET /v3/things,ViewThings,page,,,
POST /v3/things,ManageThings,secondary,yes,as_user=ActAsOthers urgent=BeUrgent,An older page said Things.
DELETE /v3/things/{thing_id},,page,,,
GET /v3/self,,unknown,,,
"""


def test_rows_are_actions() -> None:
    view, create, remove, unknown = overlay.parse("p.csv", (HEAD + ROWS).encode())
    assert (view.source, view.number, view.target) == ("p.csv", 1, "$.paths['/v3/things'].get")
    assert view.reason == "Its reference page says so."
    assert view.update == {"x-permissions": ["ViewThings"], "x-permission-source": "page"}
    assert create.update == {
        "x-permissions": ["ManageThings"],
        "x-permission-source": "secondary",
        "x-permission-inferred": True,
        "x-permission-fields": {"as_user": "ActAsOthers", "urgent": "BeUrgent"},
    }
    assert create.reason.endswith("; inferred from the operations beside it. An older page said Things.")
    assert remove.update["x-permissions"] == []
    assert unknown.update == {"x-permission-source": "unknown"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "the first line must be operation,permission"),
        ("operation,permission\n", "the first line must be"),
        (HEAD, "no actions"),
        (HEAD + "GET /v3/self,A,page\n", "line 2: a row is one line of 6 cells"),
        (HEAD + ROWS + "get /v3/self,A,page,,,\n", "line 6: not an operation"),
        (HEAD + "GET v3/self,A,page,,,\n", "not an operation"),
        (HEAD + "GET /v3/self'],A,page,,,\n", "not an operation"),
        (HEAD + "GET /v3/self,A,hearsay,,,\n", "source must be one of page, table, secondary, unknown: 'hearsay'"),
        (HEAD + "GET /v3/self,A,page,no,,\n", "inferred must be yes or empty"),
        (HEAD + "GET /v3/self,A,page,,as_user,\n", "fields must be field=Permission"),
        (HEAD + 'GET /v3/self,A,page,,,"two\nlines"\n', "a row is one line"),
    ],
)
def test_an_invalid_row_is_refused_with_its_line(data: str, words: str) -> None:
    with pytest.raises(PipelineError) as caught:
        overlay.parse("p.csv", data.encode())
    assert words in str(caught.value)
    assert str(caught.value).startswith("p.csv")


def test_bytes_that_are_not_text_are_refused() -> None:
    with pytest.raises(PipelineError, match="UTF-8"):
        overlay.parse("p.csv", b"\xff\xfe")


def test_a_row_that_upstream_has_taken_over_goes_and_one_without_its_operation_stays() -> None:
    document: dict[str, Any] = {
        "paths": {
            "/v3/things": {"get": {"x-permissions": ["ViewThings"], "x-permission-source": "page"}, "post": {}},
            "/v3/self": {"get": {}},
        }
    }
    files = {"p.csv": (HEAD + ROWS).encode()}
    _, stale = overlay.apply(document, overlay.parse_all(files))
    assert [(item.kind, item.action.number) for item in stale] == [("superseded", 1), ("lost", 3)]
    first, *others = ROWS.splitlines(keepends=True)
    assert first.startswith("GET /v3/things")
    assert retire.retire(stale, files) == {"p.csv": (HEAD + "".join(others)).encode()}


def test_a_table_without_rows_goes() -> None:
    assert table.without("p.csv", (HEAD + ROWS).encode(), range(4)) is None
