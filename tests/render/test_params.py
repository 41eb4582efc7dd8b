"""TypedDicts of what requests take say at run time what they say to type checkers."""

from __future__ import annotations

import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
from devin_v3_api import models, params

from generator import document as documents
from generator.render import contents
from generator.render.params import render, request_components
from generator.render.shapes import Shapes


@pytest.fixture(scope="module")
def spec(root: Path) -> dict[str, Any]:
    content: dict[str, Any] = documents.load((root / "spec" / "openapi.yaml").read_bytes(), "openapi.yaml")
    return content


def test_keys_are_required_where_the_spec_says_so(spec: dict[str, Any]) -> None:
    shapes = Shapes(spec).classes()
    wanted = [name for name in request_components(spec) if "properties" in shapes.get(name, {})]
    assert len(wanted) > 50
    for name in wanted:
        made = getattr(params, f"{name}Param")
        facts = contents.properties(spec["components"]["schemas"][name], spec["components"]["schemas"])
        sent = {key for key in shapes[name]["properties"] if facts.get(key, {}).get("readOnly") is not True}
        assert made.__required_keys__ == sent & set(shapes[name]["required"]), name
        assert made.__optional_keys__ == sent - made.__required_keys__, name


def test_both_kinds_of_keys() -> None:
    assert params.SessionCreateRequestParam.__required_keys__ == {"prompt"}
    assert "tags" in params.SessionCreateRequestParam.__optional_keys__


def test_all_annotations_can_be_evaluated() -> None:
    made = [class_ for name, class_ in vars(params).items() if name.endswith("Param")]
    assert len(made) > 50
    for class_ in made:
        assert typing.get_type_hints(class_).keys() == class_.__required_keys__ | class_.__optional_keys__
    assert typing.get_type_hints(params.SessionCreateRequestParam)["devin_mode"] == models.DevinMode | None


def test_importing_them_loads_no_model() -> None:
    code = (
        "import sys, devin_v3_api.params\n"
        "print([name for name in sys.modules if name.startswith('devin_v3_api.models.')], 'attrs' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[] False\n"


def test_an_object_that_holds_itself() -> None:
    reference = {"$ref": "#/components/schemas/Tree"}
    tree = {
        "type": "object",
        "required": ["kind", "children"],
        "properties": {
            "kind": {"$ref": "#/components/schemas/Kind"},
            "children": {"type": "array", "items": reference},
            "parent": {"anyOf": [reference, {"type": "null"}]},
            "note": {"type": "string"},
        },
    }
    body = {"required": True, "content": {"application/json": {"schema": reference}}}
    source = render(
        {
            "paths": {"/v3/trees": {"post": {"requestBody": body, "responses": {}}}},
            "components": {"schemas": {"Tree": tree, "Kind": {"type": "string", "enum": ["oak", "elm"]}}},
        }
    )
    assert "children: 'Sequence[TreeParam]'" in source
    assert "kind: 'models.Kind'" in source
    assert "parent: NotRequired['TreeParam | None']" in source
    assert "note: NotRequired[str]" in source
    scope: dict[str, Any] = {}
    exec(compile(source.replace("from . import models", ""), "params.py", "exec", dont_inherit=True), scope)
    assert scope["TreeParam"].__required_keys__ == {"kind", "children"}
    assert scope["TreeParam"].__optional_keys__ == {"parent", "note"}
