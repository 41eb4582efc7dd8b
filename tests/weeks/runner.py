"""Weeks of upstream as data, run as the nightly job runs them: documents over HTTP, one repository that lives on."""

from __future__ import annotations

import copy
import importlib
import json
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents
from generator import repository
from generator.errors import PipelineError
from generator.regenerate import regenerate
from generator.summary import Summary, names
from tests.drift import law
from tests.upstream.upstream import Upstream

HERE = Path(__file__).parent
SOURCES = """
base = "https://docs.devin.ai"
languages = ["en", "zh", "ja"]
document = "v3-openapi.yaml"
translated = "{language}/v3-openapi.yaml"
index = "llms.txt"
reference = "api-reference/v3/"
"""
PATHS = {"en": "/v3-openapi.yaml", "zh": "/zh/v3-openapi.yaml", "ja": "/ja/v3-openapi.yaml"}
_TEXTS = ("summary", "description", "title")


def load(name: str) -> Any:
    """A YAML file beside this module."""
    return documents.load((HERE / name).read_bytes(), name)


def translated(node: Any) -> Any:
    """A document with the texts of a translation."""
    if documents.is_map(node):
        return {
            key: f"译 {value}" if key in _TEXTS and isinstance(value, str) else translated(value)
            for key, value in node.items()
        }
    return [translated(item) for item in node] if documents.is_list(node) else node


def edited(document: Any, edits: list[dict[str, Any]]) -> Any:
    """A document after edits.

    Each edit is one of `{set: POINTER, to: VALUE}`, `{remove: POINTER}`, `{move: POINTER, to: POINTER}`,
    `{rename: NAME, to: NAME}` of a schema with all references to it, `{replace: TEXT, by: TEXT}` anywhere.
    """
    result = copy.deepcopy(document)
    for edit in edits:
        match edit:
            case {"set": pointer, "to": value}:
                holder, key = _place(result, pointer)
                if documents.is_list(holder) and key == len(holder):
                    holder.append(copy.deepcopy(value))
                else:
                    holder[key] = copy.deepcopy(value)
            case {"remove": pointer}:
                holder, key = _place(result, pointer)
                del holder[key]
            case {"move": pointer, "to": target}:
                holder, key = _place(result, pointer)
                value = holder.pop(key)
                holder, key = _place(result, target)
                holder[key] = value
            case {"rename": old, "to": new}:
                text = json.dumps(result).replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
                result = json.loads(text)
                schemas = result["components"]["schemas"]
                schemas[new] = schemas.pop(old)
            case {"replace": old, "by": new}:
                text = json.dumps(result, ensure_ascii=False)
                assert old in text, f"nothing to replace: {old}"
                result = json.loads(text.replace(old, new))
            case _:
                raise AssertionError(f"no edit: {edit}")
    return result


def _place(document: Any, pointer: str) -> tuple[Any, Any]:
    *path, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    node = document
    for part in path:
        node = node[int(part) if isinstance(node, list) else part]
    if documents.is_list(node):
        return node, len(node) if last == "-" else int(last)
    return node, last


@dataclass
class World:
    """A small repository and what upstream publishes, which both live on from week to week."""

    root: Path
    upstream: Upstream
    published: dict[str, Any] = field(default_factory=dict[str, Any])

    def begin(self, base: Any | None = None, overlays: str | None = None, sdk: str = "") -> None:
        """Publish the base in English and Chinese, and make the repository of it as of an earlier week."""
        content = base if base is not None else load("base.yaml")
        folder = self.root / repository.OVERLAYS
        folder.mkdir(parents=True)
        text = overlays if overlays is not None else (HERE / "overlays.yaml").read_text("utf-8")
        (folder / "things.yaml").write_text(text, encoding="utf-8")
        (self.root / repository.SPEC).mkdir()
        (self.root / repository.SOURCES).write_text(SOURCES, encoding="utf-8")
        (self.root / repository.VERSION).parent.mkdir(parents=True)
        (self.root / repository.VERSION).write_text('__version__ = "0.1.0"\n', encoding="utf-8")
        (self.root / repository.SDK / "_own.py").write_text(sdk, encoding="utf-8")
        (self.root / repository.CHANGELOG).write_text("# Changelog\n\n## [Unreleased]\n", encoding="utf-8")
        self.publish("en", content)
        self.publish("zh", translated(content))
        self.fetch()

    def publish(self, language: str, content: Any) -> None:
        """Publish a document; None withdraws it."""
        self.published[language] = content
        if content is None:
            self.upstream.files.pop(PATHS[language], None)
        else:
            self.upstream.publish(PATHS[language], documents.dump(content))

    def fetch(self) -> Summary:
        """One run as the nightly job makes it."""
        return regenerate(self.root, "require-fresh")

    def files(self) -> dict[str, bytes]:
        """Every file of the repository that is under version control."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and ".cache" not in path.parts and "__pycache__" not in path.parts
        }

    def modules(self) -> dict[str, bytes]:
        """The generated modules."""
        folder = self.root / repository.PACKAGE
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.py"))}

    def document(self) -> dict[str, Any]:
        """The canonical spec."""
        content: dict[str, Any] = documents.load((self.root / repository.DOCUMENT).read_bytes(), "openapi.yaml")
        return content

    def week(self, case: dict[str, Any]) -> Summary | None:
        """Publish the edits of a week, run, and check all that it says; None if the run must be refused."""
        edits = {language: case.get(language, case.get("both", [])) for language in ("en", "zh")}
        for language, own in edits.items():
            if own == "gone":
                self.publish(language, None)
            elif isinstance(own, str):
                self.upstream.publish(PATHS[language], own)
            elif own:
                base = self.published[language]
                if base is None:
                    raise AssertionError(f"{language} is not published")
                self.publish(language, edited(base, translated(own) if language == "zh" and "zh" not in case else own))
        if "decided" in case:
            (self.root / repository.OVERLAYS / "names.yaml").write_text(case["decided"], encoding="utf-8")
        for path, body in case.get("pages", {}).items():
            self.upstream.publish(path, body, "text/plain")
        before = self.files()
        if "refused" in case:
            with pytest.raises(PipelineError) as caught:
                self.fetch()
            assert case["refused"] in str(caught.value)
            assert "\n" not in str(caught.value)
            assert self.files() == before
            return None
        base, modules = self.document(), self.modules()
        summary = self.fetch()
        self.check(case, summary)
        law.check(base, self.document(), modules, self.modules())
        return summary

    def check(self, case: dict[str, Any], summary: Summary) -> None:
        """Check the expectations of a week: verdict, first lines, tasks for a person, what exists and what does not."""
        lines = summary.lines()
        output = "\n".join(lines)
        assert summary.verdict.word == case["verdict"], output
        for index, start in enumerate(case["first"]):
            assert lines[index].startswith(start), f"line {index + 1} does not start with {start!r}:\n{output}"
        for line in case.get("says", []):
            assert line in output, f"not said: {line!r}\n{output}"
        assert [line.strip() for line in summary.person[1:]] == case.get("person", []), output
        assert lines[-1].startswith("next: "), output
        stale = json.loads((self.root / repository.REPORT).read_text("utf-8"))["needs_person"]
        assert bool(stale) == bool(summary.lost or summary.advice or summary.contradicted)
        everything = self.text()
        for pattern in case.get("exists", []):
            assert re.search(pattern, everything, re.MULTILINE), f"missing: {pattern}\n{output}"
        for pattern in case.get("gone", []):
            match = re.search(pattern, everything, re.MULTILINE)
            assert not match, f"still there: {pattern} ({match and match[0]!r})\n{output}"
        log = (self.root / repository.CHANGELOG).read_text("utf-8")
        assert [line for line in case.get("changelog", []) if line not in log] == [], log
        assert [line for line in case.get("unlogged", []) if line in log] == [], log
        assert not re.search("[\u4e00-\u9fff]", everything), (
            "texts of a translation among those of the leading language"
        )
        self.check_again()

    def text(self) -> str:
        """The generated code, the canonical spec and a line `name METHOD path` of each operation, as one text."""
        paths = (repository.PACKAGE, repository.DOCUMENT)
        files = (f"# {name}\n{data.decode()}" for name, data in repository.files(self.root, paths))
        named = names(self.document()).items()
        return "\n".join([*files, *(f"{dotted} {method} {path}" for (method, path), dotted in named)])

    def check_again(self) -> None:
        """A second run, also one without the stamp, changes no byte; the code imports; no hash is in any name."""
        before = self.files()
        assert self.fetch().skipped
        (self.root / ".cache" / "regenerate.json").unlink()
        again = self.fetch()
        assert again.written == [], again.written
        assert self.files() == before
        assert not re.search(r"^class \w*\d{6}", self.text(), re.MULTILINE), "a name with a hash"


def imports(world: World) -> None:
    """Import the generated package in a process of its own, with all warnings as errors."""
    code = "import devin_v3_api.models, devin_v3_api.params, devin_v3_api.api"
    folder = world.root / repository.GENERATED
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    importlib.invalidate_caches()
