"""Rendered code is verified by reading it: everything that is missing in the code is an error that names it."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from openapi_python_client.parser.errors import ErrorLevel, PropertyError
from openapi_python_client.parser.properties import Schemas, build_schemas

from generator import document as documents
from generator.errors import PipelineError
from generator.render import parsed, project, render
from generator.render.verify import methods, operations, verify
from generator.spec import canonical

THINGS = "/v3/organizations/{org_id}/things"
REFERENCE = {"$ref": "#/components/schemas/Thing"}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def parameter(name: str, place: str = "path") -> dict[str, Any]:
    return {"in": place, "name": name, "required": place == "path", "schema": {"type": "string"}}


SOURCE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        THINGS: {
            "get": {
                "parameters": [parameter("org_id"), parameter("colour", "query")],
                "responses": answer({"type": "array", "items": REFERENCE}),
            },
            "post": {
                "parameters": [parameter("org_id")],
                "requestBody": {"content": {"application/json": {"schema": REFERENCE}}, "required": True},
                "responses": answer(REFERENCE),
            },
        },
        THINGS + "/{thing_id}": {
            "delete": {
                "parameters": [parameter("org_id"), parameter("thing_id")],
                "responses": {"204": {"description": "gone"}},
            },
        },
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "a-b": {"type": "integer"},
                    "part": {"type": "object", "properties": {"weight": {"type": "number"}}},
                    "kind": {"type": "string", "enum": ["a", "b"]},
                },
            }
        }
    },
}
LIST, CREATE, DELETE = f"GET {THINGS}", f"POST {THINGS}", f"DELETE {THINGS}/{{thing_id}}"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return canonical([documents.Document("things.yaml", "en", SOURCE, "0" * 64)], []).document


@pytest.fixture(scope="module")
def rendered(document: dict[str, Any]) -> dict[str, bytes]:
    return render(document)


def without(
    files: dict[str, bytes], name: str, remove: type[ast.NodeTransformer] | ast.NodeTransformer
) -> dict[str, bytes]:
    """The files with one of them rewritten."""
    transformer = remove if isinstance(remove, ast.NodeTransformer) else remove()
    tree = transformer.visit(ast.parse(files[name]))
    changed = ast.unparse(tree).encode()
    assert changed != ast.unparse(ast.parse(files[name])).encode()
    return {**files, name: changed}


class Method(ast.NodeTransformer):
    """Removes a method, of the synchronous class, the asynchronous one, or both."""

    def __init__(self, name: str, *kinds: type[ast.AST]) -> None:
        self.name, self.kinds = name, kinds

    def remove(self, node: Any) -> Any:
        return None if node.name == self.name and isinstance(node, self.kinds) else node

    visit_FunctionDef = visit_AsyncFunctionDef = remove


class Rename(ast.NodeTransformer):
    """Renames classes and functions of a name."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new

    def rename(self, node: Any) -> Any:
        self.generic_visit(node)
        if node.name == self.old:
            node.name = self.new
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = rename


class Constant(ast.NodeTransformer):
    """Replaces a string wherever it stands."""

    def __init__(self, value: str) -> None:
        self.value = value

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.copy_location(ast.Constant("lost"), node) if node.value == self.value else node


def lost(document: dict[str, Any], files: dict[str, bytes]) -> str:
    with pytest.raises(PipelineError) as caught:
        verify(document, files)
    message = str(caught.value)
    prefix = "lost on the way into the generated code: "
    assert message.startswith(prefix)
    return message.removeprefix(prefix)


def test_everything_is_there(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    verify(document, rendered)
    assert operations(rendered) == {LIST, CREATE, DELETE}
    assert methods(rendered) == {LIST: {"list"}, CREATE: {"create"}, DELETE: {"delete"}}


@pytest.mark.parametrize(
    "kinds", [(ast.FunctionDef,), (ast.AsyncFunctionDef,), (ast.FunctionDef, ast.AsyncFunctionDef)]
)
@pytest.mark.parametrize(("name", "key"), [("list", LIST), ("create", CREATE), ("delete", DELETE)])
def test_a_method_is_missing(
    name: str, key: str, kinds: tuple[type[ast.AST], ...], document: dict[str, Any], rendered: dict[str, bytes]
) -> None:
    """An operation is there if both the resource and its asynchronous twin have it."""
    assert lost(document, without(rendered, "api/things.py", Method(name, *kinds))) == key


def test_a_resource_is_missing(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    files = {name: data for name, data in rendered.items() if name != "api/things.py"}
    assert lost(document, files) == f"{LIST}, {CREATE}, {DELETE}"


def test_a_method_has_another_name(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    files = without(rendered, "api/things.py", Rename("create", "make"))
    assert lost(document, files) == f"{CREATE}: its name things.create"


@pytest.mark.parametrize("method", ["days", "weeks"])
def test_a_report_has_a_method_that_lists_it_beside_its_own(method: str) -> None:
    day = {"type": "object", "required": ["at"], "properties": {"at": {"type": "integer"}}}
    report = {"type": "object", "required": ["days"], "properties": {"days": {"type": "array", "items": day}}}
    timeline = {"id": "at", "time": "at", "items": "days", "method": method}
    operation = {"x-timeline": timeline, "responses": answer(report)}
    content = {**SOURCE, "paths": {"/v3/usage": {"get": operation}}, "components": {}}
    document = canonical([documents.Document("usage.yaml", "en", content, "0" * 64)], []).document
    files = render(document)
    assert methods(files) == {"GET /v3/usage": {"get", method}}
    verify(document, files)
    assert (
        lost(document, without(files, "api/usage.py", Rename(method, "other"))) == "GET /v3/usage: its name usage.get"
    )
    assert files["api/usage.py"].count(b"OPERATIONS[") == 1


def test_a_query_parameter_is_missing(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    assert lost(document, without(rendered, "api/things.py", Constant("colour"))) == f"{LIST}: parameter 'colour'"


@pytest.mark.parametrize("name", ["Thing", "ThingPart"])
def test_a_class_is_missing(name: str, document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    module = "models/thing.py" if name == "Thing" else "models/thing_part.py"
    files = {file: data for file, data in rendered.items() if file != module}
    assert lost(document, files) == f"component {name}"
    assert lost(document, without(rendered, module, Rename(name, "Other"))) == f"component {name}"


@pytest.mark.parametrize(("wire", "module"), [("id", "thing"), ("a-b", "thing"), ("weight", "thing_part")])
def test_a_property_is_missing(wire: str, module: str, document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    files = without(rendered, f"models/{module}.py", Constant(wire))
    assert lost(document, files) == f"{'Thing' if module == 'thing' else 'ThingPart'}.{wire}"


def test_a_property_is_missing_whose_name_another_string_has(
    document: dict[str, Any], rendered: dict[str, bytes]
) -> None:
    """`REQUIRED` and `KNOWN` repeat the names: the code that reads the property can be gone."""
    source = rendered["models/thing.py"].decode()
    line = 'self.a_b = data.pop("a-b")'
    assert line in source
    files = {**rendered, "models/thing.py": source.replace(line, "self.a_b = None").encode()}
    with pytest.raises(PipelineError, match=r"Thing\.a-b"):
        verify(document, files)


@pytest.mark.parametrize("whole", [True, False])
def test_an_enum_is_missing(whole: bool, document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    if whole:
        files = {file: data for file, data in rendered.items() if file != "models/thing_kind.py"}
    else:
        files = without(rendered, "models/thing_kind.py", Constant("b"))
    with pytest.raises(PipelineError, match="ThingKind"):
        verify(document, files)


def test_all_that_is_missing_is_named_up_to_twenty(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    more = {**document["components"]["schemas"]}
    more |= {f"Lost{number:02}": {"type": "object", "properties": {"a": {}}} for number in range(25)}
    message = lost({**document, "components": {"schemas": more}}, rendered)
    assert message == ", ".join(f"component Lost{number:02}" for number in range(20)) + " (and 5 more)"


def test_an_operation_that_was_not_rendered(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    paths = {**document["paths"], "/v3/other": {"get": {"responses": {}}}}
    assert lost({**document, "paths": paths}, rendered) == "GET /v3/other"


@pytest.fixture
def problems(monkeypatch: pytest.MonkeyPatch) -> list[PropertyError]:
    """Problems that the parser reports besides a result that is fine."""
    reported: list[PropertyError] = []

    def with_problems(**arguments: Any) -> Schemas:
        schemas = build_schemas(**arguments)
        schemas.errors.extend(reported)
        return schemas

    monkeypatch.setattr(parsed, "build_schemas", with_problems)
    return reported


@pytest.mark.parametrize("level", list(ErrorLevel))
def test_a_problem_of_the_parser_is_an_error(
    level: ErrorLevel, document: dict[str, Any], problems: list[PropertyError]
) -> None:
    problems.append(PropertyError(level=level, header="Could not\nprocess it", detail="a  path parameter\nis nullable"))
    with pytest.raises(PipelineError) as caught:
        render(document)
    assert str(caught.value) == (
        "the code generator would lose something: Could not process it: a path parameter is nullable"
    )


def test_five_problems_are_reported(document: dict[str, Any], problems: list[PropertyError]) -> None:
    problems += [PropertyError(header=f"problem {number}", detail="x") for number in range(7)]
    with pytest.raises(PipelineError, match=r"problem 0: x; .*problem 4: x \(and 2 more\)$"):
        render(document)


def test_an_error_of_the_whole_document(document: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsed, "_readable", lambda *_: {"openapi": "3.1.0", "info": {"title": [], "version": "0"}})
    with pytest.raises(PipelineError, match=r"^/info/title: the code generator cannot read this: "):
        render(document)


def test_an_operation_that_the_parser_drops_is_named(document: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "media_types", lambda _: {"application/json": "application/xml"})
    with pytest.raises(PipelineError, match=r"would lose something: (GET|POST) /v3/"):
        render(document)


def test_two_renders_give_the_same_bytes(document: dict[str, Any], rendered: dict[str, bytes]) -> None:
    assert list(rendered) == sorted(rendered)
    again = render(document)
    assert again == rendered
    assert list(again) == list(rendered)


def test_rendering_leaves_the_document_alone(document: dict[str, Any]) -> None:
    before = documents.dump(document)
    render(document)
    assert documents.dump(document) == before


def test_a_deprecated_organization_is_documented_as_such(document: dict[str, Any]) -> None:
    changed = documents.load(documents.dump(document).encode(), "copy.yaml")
    next(item for item in changed["paths"][THINGS]["get"]["parameters"] if item["name"] == "org_id")["deprecated"] = (
        True
    )
    source = render(changed)["api/things.py"].decode()
    assert source.count("org_id: Another organization than the client's (prefix `org-`). Deprecated.") == 2
    assert source.count("org_id: Another organization than the client's (prefix `org-`).\n") == 4


@pytest.mark.parametrize("place", ["path", "query"])
def test_a_deprecated_parameter_is_documented_as_such(place: str, document: dict[str, Any]) -> None:
    changed = documents.load(documents.dump(document).encode(), "copy.yaml")
    operation = changed["paths"][f"{THINGS}/{{thing_id}}"]["delete"]
    if place == "query":
        operation["parameters"].append({**parameter("size", "query"), "required": False})
    chosen = next(
        parameter for parameter in operation["parameters"] if parameter["in"] == place and parameter["name"] != "org_id"
    )
    chosen["deprecated"] = True
    chosen["description"] = "The one."
    sources = [text.decode() for name, text in render(changed).items() if name.startswith("api/")]
    assert any(f"{chosen['name']}: The one. Deprecated." in text for text in sources)
