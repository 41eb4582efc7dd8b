"""Legal documents that are unlike the one we ship: each becomes a package that imports, decodes, encodes and calls."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import document as d
from generator.document import Document, validate
from generator.errors import PipelineError
from generator.render import render
from generator.spec import canonical
from generator.spec.normalize import normalize
from tests.documents import write

DOCUMENTS = sorted(Path(__file__).parent.glob("legal/*.yaml"))
PROBE = Path(__file__).with_name("probe.py")


def source(path: Path) -> Document:
    data = path.read_bytes()
    return Document(path.name, "en", validate.load(data, path.name), d.digest(data))


def probed(folder: Path, *packages: str) -> dict[str, Any]:
    """Return what `probe.py` says of generated packages."""
    command = [sys.executable, "-W", "error", str(PROBE), str(folder), *packages]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stderr[-3000:]
    reports: dict[str, Any] = json.loads(done.stdout)  # a line more would be no JSON
    return reports


@pytest.fixture(scope="module")
def canonicals() -> dict[str, dict[str, Any]]:
    return {path.stem: canonical([source(path)], []).document for path in DOCUMENTS}


@pytest.fixture(scope="module")
def folder(canonicals: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package for each document, named like it."""
    folder = tmp_path_factory.mktemp("packages")
    for name, document in canonicals.items():
        write(render(document), folder / name)
    return folder


@pytest.fixture(scope="module")
def reports(canonicals: dict[str, dict[str, Any]], folder: Path) -> dict[str, Any]:
    return probed(folder, *canonicals)


@pytest.mark.parametrize("name", [path.stem for path in DOCUMENTS])
def test_every_operation_and_every_object_is_there(
    name: str, canonicals: dict[str, dict[str, Any]], reports: dict[str, Any]
) -> None:
    document = canonicals[name]
    assert reports[name]["methods"] == 2 * sum(1 for _ in d.operations(document))
    objects = [schema for schema in document["components"]["schemas"].values() if schema.get("properties")]
    assert reports[name]["models"] >= len(objects)


def test_sources_are_as_many_operations(canonicals: dict[str, dict[str, Any]]) -> None:
    for path in DOCUMENTS:
        assert set(d.operation_names(source(path).content)) == set(d.operation_names(canonicals[path.stem]))


@pytest.mark.parametrize("name", ["petstore_3_0", "components", "requests", "bodies", "streams"])
def test_type_checks(name: str, folder: Path, tmp_path: Path) -> None:
    """mypy --strict over a package, as on Python 3.13: before, `deprecated` comes from `typing_extensions`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.13", "--cache-dir", str(tmp_path)]
    done = subprocess.run([*command, "-p", name], capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-500:]


def run(folder: Path, package: str, code: str) -> str:
    """Return what `code` prints with `models` and `api` of a package at hand."""
    head = f"import importlib, sys; sys.path.insert(0, {str(folder)!r}); from {package} import models, types\n"
    done = subprocess.run([sys.executable, "-c", head + code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


def test_all_of_gives_every_property(folder: Path) -> None:
    code = """
puppy = models.Puppy.from_dict({"kind": "dog", "bark": True, "age_in_weeks": 3, "new": 1})
print(puppy.kind, puppy.bark, puppy.age_in_weeks, puppy.additional_properties, sorted(models.Puppy.REQUIRED))
print(type(models.Cat.from_dict({"kind": "cat", "name": "x", "friend": {"bark": False}}).friend).__name__)
"""
    assert run(folder, "all_of", code).splitlines() == ["dog True 3 {'new': 1} ['bark', 'kind']", "Dog"]


def test_recursive_schemas_decode_to_any_depth(folder: Path) -> None:
    code = """
data = {"children": [{"children": [{"value": 7}]}], "forest": [{"value": 8}], "named": {"a": {"value": 9}}}
tree = models.Tree.from_dict(data)
print(tree.children[0].children[0].value, tree.forest[0].value, tree.named["a"].value)
"""
    assert run(folder, "recursive", code) == "7 8 9"


def test_unions_decode_by_their_tag_or_by_what_fits(folder: Path) -> None:
    code = """
made = models.Everything.from_dict({
    "tagged": {"sort": "three", "b": "x"}, "union": [{"leaf": 1}], "nullable_union": {"leaf": "y"},
    "list_of_unions": [{"leaf": "z"}, "text", [{"leaf": "w"}]], "map_of_lists": {"k": [{"leaf": "v"}]},
})
print(*(type(one).__name__ for one in (made.tagged, made.union[0], made.nullable_union, made.list_of_unions[0],
    made.list_of_unions[1], made.list_of_unions[2][0], made.map_of_lists["k"][0])))
"""
    assert run(folder, "components", code) == "Tagged2 Leaf Leaf Leaf str Leaf Leaf"


BIG, LEFT = {"id": "i", "size": 1}, {"side": "left"}


#: Member, what the server sends there, and the classes that come out.
DECODED: list[tuple[str, Any, str]] = [
    ("implicit", {"k": "Cat"}, "Cat"),
    ("implicit", {"k": "Dog-Output"}, "DogOutput"),
    ("implicit", {"k": "Cow"}, "Undecided"),
    ("partial", {"k": "kitty"}, "Cat"),
    ("partial", {"k": "Cat"}, "Cat"),
    ("partial", {"k": "Dog-Output"}, "DogOutput"),
    ("whole", {"k": "c"}, "Cat"),
    ("other", {"k": "c"}, "DogOutput"),
    ("other", {"k": "d"}, "Cat"),
    ("other", {"k": ["d"]}, "Undecided"),
    ("number", {"v": 1}, "One"),
    ("number", {"v": 22}, "Two"),
    ("number", {"v": True}, "Undecided"),
    ("number", None, "NoneType"),
    ("mapped_number", {"v": 2}, "Two"),
    ("mapped_number", {"v": "2"}, "Undecided"),
    ("nested", {"side": "right"}, "Right"),
    ("nested", BIG, "Big"),
    ("nested", {"side": "up"}, "Undecided"),
    ("wider", {"side": "right"}, "Right"),
    ("wider", {"side": "top"}, "Upright"),
    ("wider", {"side": "up"}, "Undecided"),
    ("two_tags", {"side": "right"}, "Right"),
    ("two_tags", {"k": "d"}, "DogOutput"),
    ("two_tags", {"k": "d", "side": "left"}, "Undecided"),
    ("fit", {"id": "i"}, "Small"),
    ("fit", BIG, "Big"),
    ("fit", {}, "Undecided"),
    ("open", {"id": "i", "b": "x"}, "Twin"),
    ("open", {"id": "i"}, "Undecided"),
    ("lists", [BIG, BIG], "list[Big Big]"),
    ("lists", [LEFT], "list[Left]"),
    ("maps", {"a": BIG, "b": LEFT}, "dict[Big Left]"),
    ("map_or_class", LEFT, "Left"),
    ("map_or_class", {"a": BIG}, "dict[Big]"),
    ("map_or_loose", {"a": "x"}, "dict[str]"),
    ("map_or_loose", LEFT, "Left"),
    ("deep", {"a": [{"k": "Cat"}]}, "dict[list[Cat]]"),
    ("deep", "text", "str"),
]


@pytest.mark.parametrize(("name", "data", "classes"), DECODED)
def test_no_object_is_in_a_class_that_it_is_not(name: str, data: Any, classes: str, decoded: dict[str, Any]) -> None:
    assert decoded[f"{name} {data}"] == classes


@pytest.fixture(scope="module")
def decoded(folder: Path) -> dict[str, Any]:
    """For each member and value of the test above, the classes that come out; nothing is lost on the way."""
    cases = [(name, data) for name, data, _ in DECODED]
    code = f"""
import json
def classes(value):
    if value.__class__ is list: return f"list[{{' '.join(map(classes, value))}}]"
    if value.__class__ is dict: return f"dict[{{' '.join(map(classes, value.values()))}}]"
    return type(value).__name__
result = {{}}
for name, data in {cases!r}:
    box = models.Box.from_dict({{name: data}})
    assert box.to_dict() == {{name: data}}
    result[f"{{name}} {{data}}"] = classes(getattr(box, name))
print(json.dumps(result))
"""
    result: dict[str, Any] = json.loads(run(folder, "discriminators", code))
    return result


def test_a_base_with_a_discriminator_is_the_class_that_is_built_on_it(folder: Path) -> None:
    code = """
from discriminators.api.pets import Pets
class Transport:
    def call(self, operation, path, decode, **more):
        return decode([{"kind": "parrot"}, {"kind": "Fish", "fins": 2}, {"kind": "Pet"}, {"kind": "new"}])
print(*(type(one).__name__ for one in Pets(Transport()).list()))
"""
    assert run(folder, "discriminators", code) == "Bird Fish Pet Pet"


def test_names_that_meet_in_python_stay_apart(folder: Path) -> None:
    code = """
data = {"fooBar": 1, "foo_bar": 2, "foo-bar": 3, "FooBar": 4, "foo bar": 5, "foo_bar_2": 6, "class": "c", "list": []}
made = models.Names.from_dict(data)
assert made.to_dict() == data and made.additional_properties == {}
print(made.class_, made.list_, len({f.name for f in made.__attrs_attrs__}) == len(models.Names.KNOWN) + 1)
"""
    assert run(folder, "names", code) == "c [] True"


def test_headers_and_cookies_are_sent(folder: Path) -> None:
    code = """
from names.api import names
sent = {}
class Transport:
    def call(self, operation, path, decode, **more): sent.update(more, path=path)
names.Names(Transport()).create("1", "2", "3", "4", "5", "6", x_trace="t", session="s", list=[], class__2="c",
    extra_headers={"X-More": "m"})
print(sent["path"], sent["options"])
"""
    expected = (
        "('1', '2', '3', '4', '5', '6') {'extra_headers': {'X-Trace': 't', 'Cookie': 'session=s', 'X-More': 'm'}}"
    )
    assert run(folder, "names", code) == expected


@pytest.mark.parametrize(
    ("operation", "form", "media_type"),
    [
        ("POST /array-body", "json", None),
        ("POST /form", "form", None),
        ("POST /multipart", "multipart", None),
        ("PUT /binary", "content", "application/octet-stream"),
        ("POST /text", "content", "text/plain"),
        ("POST /xml", "content", "application/xml"),
        ("POST /vendor", "json", "application/vnd.api+json"),
        ("POST /wildcard", "json", None),
        ("POST /several", "json", None),
        ("GET /html", None, None),
    ],
)
def test_how_a_body_is_sent(operation: str, form: str | None, media_type: str | None, folder: Path) -> None:
    code = f"""
from bodies.operations import OPERATIONS
print([OPERATIONS[{operation!r}].form, OPERATIONS[{operation!r}].media_type])
"""
    assert run(folder, "bodies", code) == repr([form, media_type])


def test_what_a_method_returns(folder: Path) -> None:
    code = """
import inspect
from bodies import api
for name in "several default_only image csv redirect errors_only union_body".split():
    module = importlib.import_module(f"bodies.api.{name}")
    resource = next(v for k, v in vars(module).items() if inspect.isclass(v) and v.__module__ == module.__name__)
    method = getattr(resource, "create", None) or resource.get
    print(name, inspect.signature(method).return_annotation)
"""
    assert run(folder, "bodies", code).splitlines() == [
        "several models.Thing | str | models.Other",
        "default_only models.Thing",
        "image bytes",
        "csv str",
        "redirect None",
        "errors_only None",
        "union_body models.Thing | models.Other | str",
    ]


def test_a_stream_beside_something_else_is_one_of_several_answers(folder: Path) -> None:
    code = """
import inspect
from streams.api import either, events, lines
for method in (either.Either.create, either.AsyncEither.create, events.Events.get, lines.AsyncLines.create):
    print(inspect.signature(method).return_annotation)
"""
    assert run(folder, "streams", code).splitlines() == [
        "models.Whole | Stream[models.Event] | Stream[ServerEvent[str]] | None",
        "models.Whole | AsyncStream[models.Event] | AsyncStream[ServerEvent[str]] | None",
        "Stream[ServerEvent[models.Event]]",
        "AsyncStream[models.Event]",
    ]


def test_a_default_answer_beside_a_success_is_an_error(folder: Path) -> None:
    code = """
import inspect
from petstore_3_0.api import pets
print(inspect.signature(pets.Pets.create).return_annotation)
"""
    assert run(folder, "petstore_3_0", code) == "None"


def test_requests_have_the_keys_of_the_document_but_what_only_answers_have(folder: Path) -> None:
    code = """
import typing
from requests import params
for one in (params.DocParam, params.PlainParam):
    hints = typing.get_type_hints(one, include_extras=True)
    print(sorted(one.__required_keys__), sorted(one.__optional_keys__), sorted(hints) == sorted(one.__annotations__))
"""
    assert run(folder, "requests", code).splitlines() == [
        "['_id', 'a-b', 'list'] ['DocParam', '__class__', '__mine', 'inner', 'models', 'raw'] True",
        "['colour'] ['sent'] True",
    ]


def test_binary_data_are_files_in_an_upload_and_text_or_bytes_in_json(folder: Path) -> None:
    code = """
import inspect
from requests import api
for name, cls in (("docs", "Docs"), ("files", "Files")):
    method = getattr(importlib.import_module(f"requests.api.{name}"), cls).create
    given = inspect.signature(method).parameters.values()
    print({one.name: one.annotation for one in given if one.kind is one.KEYWORD_ONLY})
print(models.Doc.__annotations__["raw"], "|", models.Upload.__annotations__["files"])
"""
    assert run(folder, "requests", code).splitlines() == [
        "{'doc': 'models.Doc | params.DocParam', 'raw': 'bytes | str | Unset'}",
        "{'files': 'Sequence[FileTypes] | Unset', 'title': 'str | Unset'}",
        "str | None | list[FileTypes] | None",
    ]


def test_pyright_reads_what_requests_take(folder: Path) -> None:
    command = [sys.executable, "-m", "pyright", str(folder / "requests" / "params.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_name_that_is_not_a_text_is_refused_with_its_place() -> None:
    document = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": {"A": {"required": ["a", 1]}}}}
    with pytest.raises(PipelineError, match="/components/schemas/A/required: a list with members other than names"):
        normalize(document)
