"""Every step takes any OpenAPI document by itself: it works, or says in one line what it cannot take."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main

OK = {"200": {"description": "ok"}}


def document(paths: Any = None, **more: Any) -> dict[str, Any]:
    default = {"/v3/a": {"get": {"responses": OK}}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths or default, **more}


def with_parameter(parameter: dict[str, Any], **components: Any) -> dict[str, Any]:
    return document({"/v3/a": {"get": {"parameters": [parameter], "responses": OK}}}, components=components)


REQUIRED = {"type": "object", "properties": {"a": {}, "1": {}}, "required": ["a", 1]}
QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}
#: Document, and the error that normalizing or a later step raises; empty if it is accepted.
DOCUMENTS: dict[str, tuple[dict[str, Any], str]] = {
    "extension among paths": (document({"x-note": "hello", "/v3/a": {"get": {"responses": OK}}}), ""),
    "extension that looks like a path": (document({"x-a": {"get": {}}, "/v3/a": {"get": {"responses": OK}}}), ""),
    "extension among responses": (document({"/v3/a": {"get": {"responses": {**OK, "x-note": "hello"}}}}), ""),
    "extension among components": (document(components={"x-c": "t", "schemas": {"A": {"type": "string"}}}), ""),
    "parameter that is a header": (
        with_parameter({"$ref": "#/components/headers/H"}, headers={"H": {"schema": {"type": "string"}}}),
        "/paths/~1v3~1a/get/parameters: a parameter without `name` and `in`; a `$ref` leads to something other than a "
        "parameter",
    ),
    "parameter by reference": (with_parameter({"$ref": "#/components/parameters/Q"}, parameters={"Q": QUERY}), ""),
    "parameter that does not say whether it is required": (with_parameter(QUERY), ""),
    "required that is not a text": (
        document(components={"schemas": {"A": REQUIRED}}),
        "/components/schemas/A/required: a list with members other than names",
    ),
    "verb at the root": (
        document(
            {
                "/v3/{player}/back": {
                    "post": {
                        "parameters": [
                            {"name": "player", "in": "path", "required": True, "schema": {"type": "string"}}
                        ],
                        "responses": OK,
                    }
                }
            }
        ),
        "",
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("step", ["merge", "overlay", "normalize", "render", "build"])
def test_step(step: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, refused = DOCUMENTS[name]
    source, overlays = tmp_path / "api.json", tmp_path / "overlays"
    source.write_text(json.dumps(content))
    overlays.mkdir()
    arguments = {
        "merge": [str(source)],
        "overlay": [str(source), "--overlays", str(overlays)],
        "normalize": [str(source)],
        "render": [str(source), "--output", str(tmp_path / "out")],
        "build": ["--source", str(source), "--overlays", str(overlays), "--output", str(tmp_path / "out")],
    }
    status = main([step, *arguments[step]])
    err = capsys.readouterr().err
    if refused and step in ("normalize", "render", "build"):
        assert (status, err) == (2, f"error: {refused}\n")
    else:
        assert (status, err) == (0, "")


def test_render_of_the_canonical_spec_is_what_is_committed(root: Path, tmp_path: Path) -> None:
    assert main(["render", str(root / "spec" / "openapi.yaml"), "--output", str(tmp_path)]) == 0
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    folder = root / "generated"
    committed = {path: (folder / path).read_bytes() for path in made}
    assert made == committed
