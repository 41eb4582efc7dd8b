"""Weird documents by their titles: those of weird_documents/, and one for each hostile string in each place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).with_name("weird_documents")
STRINGS = "strings.yaml"


def read(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text("utf-8"))


def expanded(string: Any) -> str:
    """A string, or a long one that is written as what it repeats."""
    return string if isinstance(string, str) else string["repeat"] * string["times"] + string.get("then", "")


def document(paths: Any = None, schemas: Any = None, version: str = "3.1.0", beside: Any = None) -> dict[str, Any]:
    info = {"title": "T", "version": "1"}
    components = {"schemas": schemas or {}}
    return {"openapi": version, "info": info, "paths": paths or {}, "components": components, **(beside or {})}


def used(schemas: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    """A document in which an operation returns each of the schemas."""
    paths = {f"/v3/t{index}": {"get": answering(ref(name))} for index, name in enumerate(schemas)}
    return document(paths, schemas, version)


def ref(name: str) -> dict[str, str]:
    return {"$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")}


def answering(schema: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}}


def taking(schema: Any) -> dict[str, Any]:
    return {**EMPTY, "requestBody": {"content": {"application/json": {"schema": schema}}}}


def thing(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties} | ({"required": list(required)} if required else {})


EMPTY = {"responses": {"204": {"description": "ok"}}}
STRING = {"type": "string"}


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """The title of each document, and the document."""
    for file in sorted(FOLDER.iterdir()):
        if file.name != STRINGS:
            for case in read(file.name):
                version = case.get("openapi", "3.1.0")
                if "document" in case:
                    yield case["title"], case["document"]
                elif "used" in case:
                    yield case["title"], used(case["used"], version)
                else:
                    yield (
                        case["title"],
                        document(case.get("paths"), case.get("schemas"), version, case.get("beside")),
                    )
    strings = read(STRINGS)
    names = [expanded(name) for name in strings["names"]]
    yield from hostile_names(names)
    yield from hostile_texts([expanded(text) for text in strings["texts"]])
    for name in (*strings["placeholders"], "x" * 5000):
        yield f"A placeholder that is {printable(name)}", document({f"/v3/things/{{{name}}}": {"get": EMPTY}})


def hostile_names(names: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    properties = dict.fromkeys(names, STRING)
    constants = thing({f"c{index}": {"const": name} for index, name in enumerate(names)})
    reference = ref("T")
    yield "Properties of every hostile name", used({"Thing": thing(properties)})
    yield "Required properties of every hostile name", used({"Thing": thing(properties, *names)})
    yield "Constants that are hostile names", used({"T": constants})
    yield "A body of hostile constants", document({"/v3/a": {"post": taking(reference)}}, {"T": constants})
    yield "A body of hostile properties", document({"/v3/a": {"post": taking(reference)}}, {"T": thing(properties)})
    parameters = [{"name": name, "in": "query", "schema": STRING} for name in names]
    yield "Query parameters of every hostile name", document({"/v3/a": {"get": {**EMPTY, "parameters": parameters}}})
    yield "Components of every hostile name", used({name: thing({"a": STRING}) for name in names if name})
    for name in names:
        if name:
            yield f"A component that is named {printable(name)}", used({name: thing({"a": STRING})})
        values = {"type": "string", "enum": [name, "z"]}
        yield f"A value of an enum that is {printable(name)}", used({"E": values, "T": thing({"e": ref("E")})})
        yield f"A path segment that is {printable(name)}", document({f"/v3/{name}": {"get": EMPTY}})


def hostile_texts(texts: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every hostile text as summary and description, wherever a document has one."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index, text in enumerate(texts):
        parameter = {"name": "q", "in": "query", "description": text, "schema": STRING}
        operation = {"summary": text, "description": text, "parameters": [parameter]}
        paths[f"/v3/t{index}"] = {"get": {**answering(ref(f"T{index}")), **operation}}
        values = {"type": "string", "enum": [f"a{index}", "b"], "x-enum-descriptions": {f"a{index}": text}}
        properties = {"a": {"type": "string", "description": text}, "e": {**values, "description": text}}
        schemas[f"T{index}"] = {**thing(properties), "description": text}
    yield "Texts that are hostile", document(paths, schemas)


def printable(name: str) -> str:
    return repr(name)[:30]


CASES = dict(cases())
