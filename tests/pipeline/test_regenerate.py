"""`regenerate` on a copy of the repository removes what upstream no longer has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import repository
from generator.document import digest
from generator.errors import PipelineError
from generator.regenerate import regenerate
from generator.upstream import lock
from tests.upstream.upstream import SOURCES


def test_the_texts_of_a_language_go_with_it(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "spec", tmp_path / "spec")
    shutil.copytree(root / "overrides" / "overlays", tmp_path / "overrides" / "overlays")
    texts = tmp_path / "spec" / "texts"
    (texts / "ja.yaml").write_text("/info/title: x\n")
    regenerate(tmp_path, "locked")
    assert [path.name for path in texts.iterdir()] == ["zh.yaml"]
    assert (texts / "zh.yaml").read_bytes() == (root / "spec" / "texts" / "zh.yaml").read_bytes()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A repository with one operation, regenerated."""
    (tmp_path / "spec" / "upstream" / "en").mkdir(parents=True)
    (tmp_path / "overrides" / "overlays").mkdir(parents=True)
    (tmp_path / "overrides" / "devin_v3").mkdir()
    (tmp_path / "overrides" / "devin_v3" / "_version.py").write_text('__version__ = "0.1.0"\n')
    (tmp_path / "spec" / "sources.toml").write_text(SOURCES)
    data = SPEC.encode()
    (tmp_path / "spec" / "upstream" / "en" / "v3-openapi.yaml").write_bytes(data)
    path, url = "upstream/en/v3-openapi.yaml", "https://docs.devin.ai/v3-openapi.yaml"
    entry = lock.Entry("en", path, url, digest(data), "fetched", "2026-01-01T00:00:00Z")
    (tmp_path / "spec" / "upstream.lock").write_bytes(lock.dump(lock.Lock((entry,))))
    regenerate(tmp_path, "locked")
    return tmp_path


SPEC = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /v3/things:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}, part: {$ref: '#/components/schemas/Part'}}}
    Part: {type: object, properties: {number: {type: integer}}}
"""
ALIAS = """\
overlay: 1.0.0
actions:
- target: $.components.schemas.Thing
  description: It had another name.
  update: {x-sdk-aliases: {OldThing: {since: 0.1.0, until: 0.2.0}}}
"""


def test_nothing_is_done_twice(small: Path) -> None:
    assert regenerate(small, "locked").skipped


@pytest.mark.parametrize("name", [path for path in repository.INPUTS if path != repository.LOCK])
def test_every_input_counts(small: Path, name: str) -> None:
    path = small / name
    if name in (repository.OVERLAYS, repository.GENERATOR, repository.UPSTREAM, repository.SDK):
        path = path / "new.txt"
        path.parent.mkdir(exist_ok=True)
    empty = {repository.WITHDRAWN: "withdrawn: []\n", repository.UNDECIDED: "renames: {}\n"}
    if name in empty:
        path.write_text(empty[name])
    else:
        path.write_text((path.read_text() if path.exists() else "") + "\n# changed\n")
    assert not regenerate(small, "locked").skipped


@pytest.mark.parametrize("name", ["spec/openapi.yaml", "spec/report.json", "generated/devin_v3_api/py.typed"])
def test_an_output_that_was_touched_is_made_again(small: Path, name: str) -> None:
    before = (small / name).read_bytes()
    (small / name).write_bytes(before + b"\n")
    assert regenerate(small, "locked").written == [name]
    assert (small / name).read_bytes() == before


def test_an_alias_that_is_due_is_never_passed_over(small: Path) -> None:
    (small / "overrides" / "overlays" / "names.yaml").write_text(ALIAS)
    regenerate(small, "locked")
    assert regenerate(small, "locked").skipped
    (small / "overrides" / "devin_v3" / "_version.py").write_text('__version__ = "0.2.0"\n')
    for _ in range(2):
        with pytest.raises(PipelineError, match="OldThing"):
            regenerate(small, "locked")


def test_a_name_that_upstream_takes_is_set_aside_and_the_run_arrives(small: Path) -> None:
    """An alias whose old name is another schema now: the document refuses the action, the others still apply."""
    more = "- {target: $.info, description: D, update: {x-note: 1}}\n"
    (small / "overrides" / "overlays" / "names.yaml").write_text(ALIAS.replace("OldThing", "Part") + more)
    summary = regenerate(small, "locked")
    assert [item.action.number for item in summary.lost] == [1]
    assert "  1 of names.yaml: conflicts with upstream" in summary.lines()
    assert "x-note: 1" in (small / "spec" / "openapi.yaml").read_text()


def test_outputs_are_what_a_run_writes(small: Path) -> None:
    for name in set(repository.OUTPUTS) - set(repository.INPUTS):  # names are held from one run to the next
        path = small / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    written = regenerate(small, "locked").written
    assert all(path.startswith(repository.WRITTEN) for path in written)
    assert {path.split("/")[0] for path in written} == {"spec", "generated"}
