"""Names and texts that would be code if they could: they are the same texts in docstrings, and nothing else."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any

import pytest
from devin_v3_api.types import RequestOptions
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import document as d
from generator.document import Document
from generator.render import python, render
from generator.spec import canonical
from tests.documents import write

from .test_legal import probed

CANARY = "canary"
TEXTS = [
    '"""',
    '"""\nopen("canary", "w")\n"""',
    "'''",
    '""',
    '"',
    'ends with a quote"',
    'ends with quotes""""',
    "ends with a backslash\\",
    "two backslashes\\\\",
    'backslash and quotes \\"""',
    "{{ 7 * 7 }} {% for x in y %} {# note #}",
    "{{ open('canary', 'w') }}",
    "\\N{DIGIT ONE} \\x41 \\u0041 \\U00000041 \\101",
    "lone \r return",
    "separators \u2028 \u2029 \x85 \x0b \x0c",
    "controls \x01 \x7f \x9f",
    "ends with a blank ",
    "tab\tin it",
    "blank lines\n\n\nbetween",
    "indented\n    more\n  less",
    "no-break\u00a0blank and zero\u200bwidth",
    "right to left \u202e mark",
    "\ufeffbyte order mark",
    "# type: ignore  # noqa  # fmt: off",
    "{braces} %s %(x)s $x ${x} f'{x}'",
    "x" * 5000,
    "语言 Sprache 😀",
    "combining e\u0301",
    "-->]]></script>",
]
NAMES = [
    "../../../canary",
    "/etc/passwd",
    "a/b",
    "a\\b",
    'a"b',
    "a'b",
    'a"""b',
    "a\nb",
    "a\rb",
    "a\u2028b",
    "a;open('canary','w')",
    "{{ x }}",
    "{% x %}",
    "\\N{DIGIT ONE}",
    "class",
    "None",
    "self",
    "import os",
    "x" * 5000,
    "__import__('os')",
    "__init__",
    "\x01\x02",
    "日本",
    "é",
    "e\u0301",
    "ﬁ",
    "ſelf",
    "$(touch canary)",
    "%s",
    " ",
    "",
    ".",
    "..",
    "con",
    "nul",
]


def documented(text: str) -> dict[str, Any]:
    """A document that says `text` wherever it says something to people."""
    schema = {
        "type": "object",
        "description": text,
        "properties": {
            "plain": {"type": "string", "description": text, "title": text, "example": text, "default": text},
            "enum": {"type": "string", "enum": ["a", "b"], "description": text, "x-enum-descriptions": {"a": text}},
        },
    }
    operation = {
        "summary": text,
        "description": text,
        "tags": [text],
        "operationId": text,
        "deprecated": True,
        "x-deprecated-for": text,
        "x-permissions": [text],
        "x-permission-fields": {text: text},
        "parameters": [{"name": "q", "in": "query", "description": text, "schema": {"type": "string"}}],
        "requestBody": {"description": text, "content": {"application/json": {"schema": {"type": "string"}}}},
        "responses": {
            "200": {
                "description": text,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "tags": [{"name": text, "description": text}],
        "paths": {"/v3/things/act": {"post": operation}},
        "components": {"schemas": {"Thing": schema}},
    }


def named() -> dict[str, Any]:
    """A document that has every name of `NAMES` wherever it has names, but for paths."""
    properties = {name: {"type": "string"} for name in NAMES}
    schema = {"type": "object", "required": NAMES[:3], "properties": properties}
    parameters = [
        {"name": name, "in": place, "required": False, "schema": {"type": "string"}}
        for name in NAMES
        for place in ("query", "header", "cookie")
    ]
    operation = {
        "operationId": NAMES[0],
        "tags": NAMES,
        "parameters": parameters,
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/All"}}},
            }
        },
    }
    components = {name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in NAMES if name.strip()}
    every = {
        "type": "object",
        "properties": {
            f"of{number}": {
                "$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
            }
            for number, name in enumerate(components)
        },
    }
    enums = {
        "Values": {"type": "string", "enum": NAMES},
        "Constants": {"type": "object", "properties": {f"c{n}": {"const": name} for n, name in enumerate(NAMES)}},
        "Tags": {
            "oneOf": [{"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"}],
        },
        "Left": {
            "type": "object",
            "required": ['t"'],
            "properties": {'t"': {"const": '"""\\'}, "values": {"$ref": "#/components/schemas/Values"}},
        },
        "Right": {
            "type": "object",
            "required": ['t"'],
            "properties": {'t"': {"const": "\n'"}, "c": {"$ref": "#/components/schemas/Constants"}},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/v3/things/act": {"post": operation},
            "/v3/things/tags": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tags"}}},
                        }
                    }
                }
            },
        },
        "components": {"schemas": {"Thing": schema, "All": every, **components, **enums}},
    }


def package(content: dict[str, Any]) -> dict[str, bytes]:
    return render(canonical([Document("hostile.yaml", "en", content, "")], []).document)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Packages of all texts, and what the probe says of them. One document with all of them renders once."""
    folder = tmp_path_factory.mktemp("texts")
    content = documented("")
    content["paths"].clear()
    content["components"]["schemas"].clear()
    for number, text in enumerate(TEXTS):
        part = documented(text)
        post = part["paths"]["/v3/things/act"]["post"]
        post["operationId"] = f"text{number}"
        post["responses"]["200"]["content"]["application/json"]["schema"] = {
            "$ref": f"#/components/schemas/Thing{number}T"
        }
        content["paths"][f"/v3/things{number}/act"] = {"post": post}
        content["components"]["schemas"][f"Thing{number}T"] = part["components"]["schemas"]["Thing"]
    write(package(content), folder / "texts")
    return folder, probed(folder, "texts")["texts"]["docs"]


@pytest.mark.parametrize("number", range(len(TEXTS)), ids=[ascii(text)[:40] for text in TEXTS])
def test_a_text_is_the_same_text_in_the_docstring(number: int, texts: tuple[Path, dict[str, Any]]) -> None:
    text, docs = TEXTS[number], texts[1]
    assert inspect.cleandoc(docs[f"Thing{number}T"]) == inspect.cleandoc(text)
    method = docs[f"Things{number}Act.create"]
    # Summary, description, permissions, fields, the parameter and the body; wrapping changes blanks alone.
    assert squeezed(method).count(squeezed(text.strip())) >= 5


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_no_text_runs(texts: tuple[Path, dict[str, Any]]) -> None:
    folder, _ = texts
    assert [path.name for path in folder.iterdir()] == ["texts"]
    assert not list(Path(folder).rglob(f"*{CANARY}*"))


def test_names_are_data(tmp_path: Path) -> None:
    files = package(named())
    for name, source in files.items():
        assert name.isascii()
        assert all(part.isidentifier() for part in name.removesuffix(".py").split("/") if "." not in part), name
        assert len(Path(name).name) < 120
        if name.endswith(".py"):
            assert not calls_of_strangers(ast.parse(source)), name
    write(files, tmp_path / "named")
    report = probed(tmp_path, "named")["named"]
    assert report["methods"] == 4
    assert [path.name for path in tmp_path.iterdir()] == ["named"]


#: What generated code may call at import: definitions only.
_CALLS = {"attrs.define", "attrs.field", "frozenset", "MappingProxyType", "Operation", "TypeVar", "TypedDict", "Unset"}
_CALLS |= {"AsyncRaw", "ContextVar", "ParamSpec", "Raw", "_Extended", "_RawMethods", "dataclass", "deprecated"}
_CALLS |= {"field", "timedelta"}


def calls_of_strangers(module: ast.Module) -> list[str]:
    """Calls that happen when a module is imported and that no template makes."""
    calls: list[str] = []

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            for decorator in getattr(node, "decorator_list", ()):
                visit(decorator)
            return
        if isinstance(node, ast.Call) and ast.unparse(node.func) not in _CALLS:
            calls.append(ast.unparse(node))
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(module)
    return calls


def test_the_guard_sees_a_call() -> None:
    assert calls_of_strangers(ast.parse("class A:\n    x: int = open('canary')")) == ["open('canary')"]


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text() | st.text(alphabet='"\\\n\r {}%N\u2028a'))
def test_any_text_can_stand_in_a_docstring(text: str) -> None:
    for source in (f'"""{python.text(text)}"""', f'"""{python.paragraph(text, 40)}\n"""'):
        (statement,) = ast.parse(source).body
        assert isinstance(statement, ast.Expr)
        value = ast.literal_eval(statement.value)
        assert squeezed(value) == squeezed(text)
    assert ast.literal_eval(f'"""{python.text(text)}"""') == text


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.lists(st.text(max_size=8) | st.sampled_from(NAMES), unique=True, max_size=6))
def test_any_names_become_different_identifiers(names: list[str]) -> None:
    for scope in (python.CLASS_SCOPE, python.METHOD_SCOPE):
        made = python.identifiers(names, scope=scope)
        assert list(made) == names
        assert len(set(made.values())) == len(names)
        for name in made.values():
            assert name.isidentifier()
            assert name.isascii()
            assert not name.startswith("_")
            assert name not in scope
            assert len(name) < 100
            ast.parse(f"{name}: int")


def test_no_parameter_hides_an_option_of_the_call() -> None:
    assert set(RequestOptions.__annotations__) <= python.METHOD_SCOPE


def test_dump_of_hostile_names_reads_back() -> None:
    document = canonical([Document("hostile.yaml", "en", named(), "")], []).document
    assert d.load(d.dump(document).encode(), "x.yaml") == document
