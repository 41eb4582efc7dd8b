"""Paths and queries beside RFC 6570, which OpenAPI explains its styles by, as another library expands it."""

from __future__ import annotations

from typing import Any

import pytest
from devin_v3._call import wire
from devin_v3_api.carried import STYLES, Styled
from devin_v3_api.operations import Operation
from hypothesis import given
from hypothesis import strategies as st
from uritemplate import URITemplate

#: (location, style, explode) of the table → the expression of RFC 6570, with `{name}` for that of the parameter.
EXPRESSIONS = {
    ("path", "simple", False): "{{{name}}}",
    ("path", "simple", True): "{{{name}*}}",
    ("query", "form", True): "{{?{name}*}}",
    ("query", "form", False): "{{?{name}}}",
}
NAMES = st.from_regex(r"[a-z][a-z_]{0,5}", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
SHAPES = {
    "value": TEXTS,
    "list": st.lists(TEXTS, min_size=1, max_size=4),
    # The library sorts the members, which RFC 6570 leaves in their order.
    "object": st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=4).map(lambda members: dict(sorted(members.items()))),
}


def test_every_style_that_rfc_6570_has_is_compared() -> None:
    known = {("path", "simple"), ("query", "form")}
    assert {row for row in STYLES if row[:2] in known} == EXPRESSIONS.keys()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("row", EXPRESSIONS)
@given(data=st.data())
def test_values_are_expanded_as_a_uri_template(row: tuple[str, str, bool], shape: str, data: st.DataObject) -> None:
    word, shapes = STYLES[row]
    assert shape in shapes
    name = data.draw(NAMES)
    value: Any = data.draw(SHAPES[shape].filter(lambda value: value not in (".", "..")))
    expanded = URITemplate(f"/v3/x/{EXPRESSIONS[row].format(name=name)}").expand({name: value})
    if row[0] == "path":
        operation = Operation("GET", f"/v3/x/{{{name}}}", "x.get", "account")
        given_value = value if shape == "value" else Styled(word, value)
        assert wire.path_of(operation, (given_value,)) == expanded
    else:
        assert f"/v3/x/?{wire.query_of({name: Styled(word, value)})}" == expanded
