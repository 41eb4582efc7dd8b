"""A schema or an operation gets another name: the old one goes on working, warns, and goes when it is due."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator import proposal
from generator.document import Document
from generator.errors import PipelineError
from generator.regenerate import regenerate
from generator.render import render
from generator.spec import aliases, canonical, renames
from generator.spec import names as names_lock
from generator.spec.overlay import Action
from generator.spec.overlay import load as load_overlays
from generator.surface.breaks import breaks, compare
from generator.upstream import lock
from tests.documents import write

WEEKS = Path(__file__).parent.parent / "weeks"
SOURCES = """
base = "https://docs.devin.ai"
languages = ["en"]
document = "v3-openapi.yaml"
translated = "{language}/v3-openapi.yaml"
index = "llms.txt"
reference = "api-reference/v3/"
"""
FIRST_NAMES = """\
overlay: 1.0.0
info: {title: Names, version: 0.1.0}
actions:
- target: $.paths['/v3beta1/organizations/{org_id}/usage'].get
  description: A name that says more.
  update: {x-sdk-name: usage.total}
"""

THINGS = "/v3/organizations/{org_id}/things"
FACTS = {"since": "0.2.0", "until": "0.3.0"}


def source(name: str = "ThingOut", enum: str = "Colour") -> Document:
    """A document with a class, an enum and a request, whose names are given."""
    reference = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": reference}}
    organization = {"in": "path", "name": "org_id", "required": True, "schema": {"type": "string"}}
    thing = {"in": "path", "name": "thing_id", "required": True, "schema": {"type": "string"}}
    schemas = {
        name: {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "colour": {"$ref": f"#/components/schemas/{enum}"},
                "size": {"type": "integer"},
            },
        },
        enum: {"type": "string", "enum": ["red", "green"]},
    }
    body = {"required": True, "content": content}
    answers = {"200": {"description": "ok", "content": content}}
    paths = {
        THINGS: {"post": {"parameters": [organization], "requestBody": body, "responses": answers}},
        f"{THINGS}/{{thing_id}}": {"get": {"parameters": [organization, thing], "responses": answers}},
    }
    info = {"title": "T", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    return Document("t.yaml", "en", document, "0" * 64)


def overlay(tmp_path: Path, text: str) -> list[Action]:
    folder = tmp_path / "overlays"
    folder.mkdir(exist_ok=True)
    (folder / "names.yaml").write_text(f"overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n{text}")
    return list(load_overlays(folder))


NAMES = """
- target: $.components.schemas.ThingOut
  description: Upstream renamed it.
  update: {x-sdk-aliases: {Thing: {since: 0.2.0, until: 0.3.0}}}
- target: $.components.schemas.Colour
  description: Upstream renamed it.
  update: {x-sdk-aliases: {ThingColour: {since: 0.2.0, until: 0.3.0}}}
- target: $.paths['/v3/organizations/{org_id}/things'].post
  description: We renamed it.
  update: {x-sdk-aliases: {things.add: {since: 0.2.0, until: 0.3.0}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a generated package that has old names."""
    folder = tmp_path_factory.mktemp("aliases")
    result = canonical([source()], overlay(folder, NAMES))
    assert not result.stale
    write(render(result.document), folder / "devin_v3_api")
    return folder


def run(folder: Path, code: str, *options: str) -> str:
    """Return what a program prints that imports the package."""
    program = folder / "program.py"
    program.write_text(textwrap.dedent(code))
    done = subprocess.run(
        [sys.executable, *options, str(program)], capture_output=True, text=True, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


WATCH = """
import pickle, warnings
told = []
warnings.showwarning = lambda message, category, filename, line, *_: told.append(
    (category.__name__, str(message), filename.rpartition("/")[2], line))
warnings.simplefilter("always")
"""


def test_the_old_name_works_and_warns_where_it_is_used(package: Path) -> None:
    out = run(
        package,
        WATCH
        + """
from devin_v3_api.models import Thing, ThingOut
from devin_v3_api import models, params
old = models.Thing
assert old is Thing is ThingOut
assert isinstance(ThingOut(id="1"), Thing) and Thing(id="1") == ThingOut(id="1")
assert pickle.loads(pickle.dumps(Thing(id="1"))) == ThingOut(id="1")
assert models.ThingColour == models.Colour
assert params.ThingParam is params.ThingOutParam
print(*told, sep="\\n")
""",
    )
    message = "{0} is called {1} since 0.2.0; the old name goes in 0.3.0."
    lines = WATCH.count("\n")
    assert out.splitlines() == [
        str(("DeprecationWarning", message.format(old, new), "program.py", lines + line))
        for old, new, line in (
            ("Thing", "ThingOut", 2),
            ("Thing", "ThingOut", 4),
            ("ThingColour", "Colour", 8),
            ("ThingParam", "ThingOutParam", 9),
        )
    ]


def test_modules_of_the_old_name(package: Path) -> None:
    """Objects that were pickled under the old name, or imported from its module, are found."""
    out = run(
        package,
        WATCH
        + """
from devin_v3_api.models.thing import Thing
from devin_v3_api.models.thing_colour import ThingColour, THING_COLOUR_VALUES
from devin_v3_api.models import ThingOut
assert Thing is ThingOut and THING_COLOUR_VALUES == ("red", "green")
data = pickle.dumps(ThingOut(id="1"), protocol=0)
data = data.replace(b"models.thing_out", b"models.thing").replace(b"ThingOut", b"Thing")
assert pickle.loads(data) == ThingOut(id="1")
print(len(told))
try:
    from devin_v3_api.models.thing import Other
except ImportError as error:
    print(str(error).partition(" (")[0])
""",
    )
    assert out == "4\ncannot import name 'Other' from 'devin_v3_api.models.thing'\n"


def test_nothing_else_warns(package: Path) -> None:
    code = """
    from devin_v3_api.models import *
    from devin_v3_api import models, params
    dir(models), models.ThingOut, models.Colour, params.ThingOutParam
    assert not hasattr(models, "Other") and not hasattr(params, "OtherParam")
    """
    assert run(package, code, "-W", "error") == ""


def test_the_old_method(package: Path) -> None:
    out = run(
        package,
        WATCH
        + """
import asyncio
from devin_v3_api.api.things import AsyncThings, Things
class Client:
    def call(self, operation, path, decode, **more):
        return operation.name, path, more["body"]
class AsyncClient(Client):
    async def call(self, *args, **more):
        return Client.call(self, *args, **more)
print(Things(Client()).add(id="1")[0])
print(asyncio.run(AsyncThings(AsyncClient()).add(id="1"))[0])
print(*told, sep="\\n")
""",
    )
    message = "things.add is called things.create since 0.2.0; the old name goes in 0.3.0."
    lines = WATCH.count("\n")
    assert out.splitlines() == [
        "things.create",
        "things.create",
        str(("DeprecationWarning", message, "program.py", lines + 10)),
        str(("DeprecationWarning", message, "program.py", lines + 11)),
    ]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_know_the_old_names(checker: str, package: Path) -> None:
    (package / "typed.py").write_text(
        textwrap.dedent("""
        from typing import assert_type
        from devin_v3_api import models, params
        from devin_v3_api.api.things import Things
        from devin_v3_api.models import Thing, ThingColour
        from devin_v3_api.models.thing import Thing as Same
        from devin_v3_api.models.thing_colour import THING_COLOUR_VALUES

        def look(thing: Thing, colour: ThingColour, given: params.ThingParam, things: Things) -> None:
            assert_type(thing, models.ThingOut)
            assert_type(Same(id="1"), models.ThingOut)
            assert_type(thing.id, str)
            assert_type(given, params.ThingOutParam)
            assert_type(THING_COLOUR_VALUES, tuple[str, ...])
            assert_type(things.add(id="1"), models.ThingOut)
        """)
    )
    options = ["--strict"] if checker == "mypy" else ["--pythonpath", sys.executable]
    if checker == "pyright":
        (package / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["typed.py"]}')
    targets = ["typed.py"] if checker == "mypy" else ["-p", "pyrightconfig.json"]
    done = subprocess.run(
        [sys.executable, "-m", checker, *options, *targets], cwd=package, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def aliased(holder: str, value: Any) -> dict[str, Any]:
    document = canonical([source()], []).document
    holders = document["components"]["schemas"] if "." not in holder else document["paths"][THINGS]
    holders[holder if "." not in holder else "post"]["x-sdk-aliases"] = value
    return document


@pytest.mark.parametrize(
    ("holder", "value", "message"),
    [
        ("ThingOut", {"Colour": FACTS}, "Colour is a schema itself; remove the alias from the overlay"),
        ("ThingOut", {"colour": FACTS}, '"colour" is not a class name'),
        ("ThingOut", {"Old Thing": FACTS}, "is not a class name"),
        ("ThingOut", {"Thing": {"since": "0.2.0"}}, '"Thing" needs two versions'),
        ("ThingOut", {"Thing": {"since": "0.2", "until": "soon"}}, '"Thing" needs two versions'),
        ("ThingOut", {"Thing": {"since": "0.02.0", "until": "0.3.0"}}, '"Thing" needs two versions'),
        ("ThingOut", {"Thing": {"since": "0.3.0", "until": "0.3.0"}}, '"Thing" needs two versions, the later one last'),
        (
            "ThingOut",
            {"OldThing": FACTS, "Oldthing": FACTS},
            "OldThing is also an old name of ThingOut|Oldthing is also",
        ),
        ("ThingOut", ["Thing"], "is not a mapping of old names"),
        ("things.create", {"things.get": FACTS}, "things.get is taken"),
        ("things.create", {"others.create": FACTS}, "only the last part can be an old name"),
        ("things.create", {"create": FACTS}, "is not a dotted name"),
        ("things.create", {"things.import": FACTS}, "is not a dotted name"),
    ],
)
def test_invalid_old_names(holder: str, value: Any, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        render(aliased(holder, value))


def test_an_old_name_of_two() -> None:
    document = aliased("ThingOut", {"Old": FACTS})
    document["components"]["schemas"]["Colour"]["x-sdk-aliases"] = {"Old": FACTS}
    with pytest.raises(PipelineError, match="Old is also an old name of Colour"):
        render(document)


def test_an_old_name_is_not_a_resource_at_any_depth() -> None:
    content = source().content
    item = content["paths"].pop(f"{THINGS}/{{thing_id}}")
    parameters = [*item["get"]["parameters"], {"in": "path", "name": "part_id", "required": True, "schema": {}}]
    content["paths"]["/v3/organizations/{org_id}/things/{thing_id}/parts/old/pieces/{part_id}"] = {
        "get": {**item["get"], "parameters": parameters}
    }
    document = canonical([Document("t.yaml", "en", content, "0" * 64)], []).document
    assert document["paths"][THINGS]["post"]["operationId"] == "things.create"
    document["paths"][THINGS]["post"]["x-sdk-aliases"] = {"things.parts": FACTS}
    with pytest.raises(PipelineError, match=r"things\.parts is taken"):
        render(document)


def test_an_alias_of_what_is_gone_is_stale(tmp_path: Path) -> None:
    result = canonical([source(name="Thing2")], overlay(tmp_path, NAMES))
    assert [item.action.target for item in result.stale] == ["$.components.schemas.ThingOut"]


def test_when_it_is_due() -> None:
    document = aliased("ThingOut", {"Thing": FACTS})
    assert aliases.due(document, "0.2.9") == []
    assert [alias.old for alias in aliases.due(document, "0.3.0")] == ["Thing"]
    assert [alias.old for alias in aliases.due(document, "1.0.0")] == ["Thing"]


def test_a_schema_with_another_name_is_noticed() -> None:
    old = canonical([source("Thing", "Shade")], []).document
    new = canonical([source("ThingOut", "Colour")], []).document
    assert aliases.renamed(old, new) == [("Shade", "Colour", 1.0), ("Thing", "ThingOut", 1.0)]
    new["components"]["schemas"]["ThingOut"]["properties"]["more"] = {"type": "string"}
    assert aliases.renamed(old, new) == [("Shade", "Colour", 1.0), ("Thing", "ThingOut", 0.75)]
    new["components"]["schemas"]["ThingOut"]["properties"] = {"id": {"type": "string"}, "other": {"type": "string"}}
    assert aliases.renamed(old, new) == [("Shade", "Colour", 1.0)]
    assert aliases.renamed(old, old) == []
    new["components"]["schemas"]["Colour"]["x-sdk-aliases"] = {"Shade": FACTS}
    assert aliases.renamed(old, new) == []


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the documents of a first week, regenerated."""
    root = tmp_path_factory.mktemp("published")
    data = (WEEKS / "base.yaml").read_bytes()
    entry = lock.Entry(
        "en",
        "upstream/en/v3-openapi.yaml",
        "https://docs.devin.ai/v3-openapi.yaml",
        documents.digest(data),
        "fetched",
        "2026-01-01T00:00:00Z",
    )
    for path, content in {
        "spec/upstream/en/v3-openapi.yaml": data,
        "spec/upstream.lock": lock.dump(lock.Lock((entry,))),
        "spec/sources.toml": SOURCES.encode(),
        "overrides/devin_v3/_version.py": b'__version__ = "0.1.0"\n',
        "overrides/overlays/base.yaml": (WEEKS / "overlays.yaml").read_bytes(),
        "overrides/overlays/names.yaml": FIRST_NAMES.encode(),
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    regenerate(root, "locked")
    return root


@pytest.fixture
def repository(published: Path, tmp_path: Path) -> Path:
    """A copy of it in which upstream calls SessionResponse another name."""
    copy = tmp_path / "repository"
    shutil.copytree(published, copy)
    path, lock_path = copy / "spec/upstream/en/v3-openapi.yaml", copy / "spec/upstream.lock"
    data = path.read_bytes()
    renamed = data.replace(b"SessionResponse", b"SessionOut")
    path.write_bytes(renamed)
    lock_path.write_text(lock_path.read_text().replace(documents.digest(data), documents.digest(renamed)))
    return copy


def test_a_renaming(repository: Path, published: Path) -> None:
    """The action is written in the transaction; what is in the schema keeps its names; a second run changes nothing."""
    names = repository / "overrides" / "overlays" / "names.yaml"
    before = names.read_text()
    lines = regenerate(repository, "locked").lines()
    assert (
        "  schema SessionResponse is SessionOut upstream now: the old name is kept as an alias in names.yaml" in lines
    )
    assert not any("renamed?" in line for line in lines)
    assert names.read_text() == before + (
        "- target: $.components.schemas.SessionOut\n"
        "  description: Upstream has renamed SessionResponse.\n"
        "  update:\n"
        "    x-sdk-aliases:\n"
        "      SessionResponse: {since: 0.2.0, until: 0.3.0}\n"
    )
    held = names_lock.load(published / names_lock.PATH).schemas["SessionResponse > status"]
    assert names_lock.load(repository / names_lock.PATH).schemas["SessionOut > status"] == held

    after = {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()}
    (repository / ".cache" / "regenerate.json").unlink()
    regenerate(repository, "locked")
    assert {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()} == after
    code = """
    import warnings
    from devin_v3_api.models import SessionOut
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        from devin_v3_api.models import SessionResponse
    assert SessionResponse is SessionOut
    print([str(one.message) for one in told])
    """
    assert breaks(compare(published, repository), published, repository) == []
    message = "SessionResponse is called SessionOut since 0.2.0; the old name goes in 0.3.0."
    assert run(repository / "generated", code) == f"{[message]}\n"

    version = repository / "overrides" / "devin_v3" / "_version.py"
    version.write_text('__version__ = "0.3.0"\n')
    with pytest.raises(PipelineError, match=r"version 0\.3\.0 must not have these old names any more"):
        regenerate(repository, "locked")


def test_overlays_follow_a_renaming(repository: Path) -> None:
    overlay = repository / "overrides" / "overlays" / "zz.yaml"
    overlay.write_text(
        "overlay: 1.0.0\nactions:\n"
        "- {target: $.components.schemas.SessionResponse, description: why, update: {x-a: 1}}\n"
        "- {target: '$.components.schemas[\"SessionResponse\"]', description: why, update: {x-b: 1}}\n"
    )
    regenerate(repository, "locked")
    assert "SessionResponse" not in overlay.read_text()
    spec = documents.load((repository / "spec/openapi.yaml").read_bytes(), "openapi.yaml")
    schema = spec["components"]["schemas"]["SessionOut"]
    assert schema["x-a"] == schema["x-b"] == 1


def test_a_name_that_an_overlay_gave_stays_when_upstream_renames(repository: Path, published: Path) -> None:
    """`x-sdk-name` follows; no alias is needed."""
    names = repository / "overrides" / "overlays" / "names.yaml"
    action = "{target: $.components.schemas.%s, description: why, update: {x-sdk-name: Recipe}}"
    before = names.read_text()
    names.write_text(f"{before}- {action % 'SessionResponse'}\n")
    (repository / "spec/openapi.yaml").write_text(
        re.sub(r"\bSessionResponse\b", "Recipe", (published / "spec/openapi.yaml").read_text())
    )
    lines = regenerate(repository, "locked").lines()
    assert names.read_text() == f"{before}- {action % 'SessionOut'}\n"
    assert any(line.startswith("  schema Recipe stays") for line in lines)
    assert (repository / "generated/devin_v3_api/models/recipe.py").exists()


def test_a_match_that_is_not_certain_is_left_to_a_person() -> None:
    """A place that referred to the old schema refers to another than the one that looks like it."""
    old, new = (canonical([source(name)], []).document for name in ("Thing", "ThingOut"))
    assert [(rename.old, rename.new) for rename in renames.certain(old, new, [])] == [("Thing", "ThingOut")]
    new["components"]["schemas"]["Other"] = {"type": "object", "properties": {"x": {}}}
    media = new["paths"][f"{THINGS}/{{thing_id}}"]["get"]["responses"]["200"]["content"]["application/json"]
    media["schema"] = {"$ref": "#/components/schemas/Other"}
    assert aliases.renamed(old, new) == [("Thing", "ThingOut", 1.0)]
    assert renames.certain(old, new, []) == []


def test_what_is_not_certain_is_listed_for_a_person(repository: Path, tmp_path: Path) -> None:
    """No place that referred to the old schema refers to the one that looks like it."""
    path, lock_path = repository / "spec/upstream/en/v3-openapi.yaml", repository / "spec/upstream.lock"
    data = path.read_bytes()
    reference = {"$ref": "#/components/schemas/SessionOut"}
    elsewhere = data.replace(b"{$ref: '#/components/schemas/SessionOut'}", b"{type: object}")
    document = documents.load(elsewhere, "en")
    document["paths"]["/v3/other"] = {
        "get": {
            "operationId": "other",
            "responses": {"200": {"description": "d", "content": {"application/json": {"schema": reference}}}},
        }
    }
    path.write_text(documents.dump(document))
    lock_path.write_text(lock_path.read_text().replace(documents.digest(data), documents.digest(path.read_bytes())))
    summary = regenerate(repository, "locked")
    assert "  schema SessionResponse has gone, and SessionOut has most of its members: renamed?" in summary.person
    assert "overrides/overlays/names.yaml" in summary.lines()[-1]
    again = regenerate(repository, "locked")
    assert again.skipped
    assert again.person == summary.person
    proposal.write(summary, tmp_path / "proposal")
    assert proposal.PERSON in proposal.labels(summary)


def test_the_old_name_can_stay_the_name(repository: Path, published: Path) -> None:
    names = repository / "overrides" / "overlays" / "names.yaml"
    action = "{target: $.components.schemas.SessionOut, description: why, update: {x-sdk-name: SessionResponse}}"
    names.write_text(f"{names.read_text()}- {action}\n")
    others = names.with_name("base.yaml")
    others.write_text(others.read_text().replace("SessionResponse", "SessionOut"))
    lines = regenerate(repository, "locked").lines()
    assert not any("renamed?" in line for line in lines)
    assert breaks(compare(published, repository), published, repository) == []
    assert not (repository / "generated" / "devin_v3_api" / "models" / "session_out.py").exists()
