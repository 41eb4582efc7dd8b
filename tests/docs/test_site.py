"""The site as it is built: every operation and schema has its place, every link leads somewhere, nothing is fetched."""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from operator import attrgetter
from pathlib import Path
from urllib.parse import unquote

import attrs
import devin_v3_api
import pytest
from devin_v3 import OPERATIONS, AsyncDevin, Devin, models

from docs.reference import read
from docs.reference.handwritten import translations
from docs.reference.pages import Reference
from docs.reference.texts import code, prose, value
from generator import document as documents
from generator.upstream import lock
from tests.conftest import ROOT, build_site

from .html import Page

SPEC = json.loads((Path(devin_v3_api.__file__).parent / "openapi.json").read_text("utf-8"))
LANGUAGES = {"en": ".", "zh": "zh"}


@cache
def page(path: Path) -> Page:
    return Page(path.read_text("utf-8"))


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_schema_and_enum_has_an_anchor(site: Path, language: str) -> None:
    anchors = read(language).anchors
    names = {operation.name for operation in OPERATIONS.values()} | SPEC["components"]["schemas"].keys()
    assert len(names) == len(OPERATIONS) + len(SPEC["components"]["schemas"])
    names |= {
        f"{operation.name.rpartition('.')[0]}.{timeline['method']}"  # a report as a list
        for operation in OPERATIONS.values()
        if "method" in (timeline := SPEC["paths"][operation.path][operation.method.lower()].get("x-timeline", {}))
    }
    assert anchors.keys() == names
    for name, place in anchors.items():
        path, _, anchor = place.partition("#")
        target = page(site / LANGUAGES[language] / path.replace(".md", ".html"))
        assert anchor == name
        assert target.ids.count(anchor) == 1, place


def test_what_the_spec_says_of_an_operation_is_on_its_page(site: Path) -> None:
    """Each path, permission, argument and published error; the languages say it in their own words."""
    for below in LANGUAGES.values():
        texts = {path.stem: page(path).text for path in (site / below / "reference").glob("*.html")}
        for operation in OPERATIONS.values():
            parts = operation.name.split(".")
            group = ".".join(parts[:2] if parts[0] == "enterprise" and len(parts) > 2 else parts[:1])
            for fact in (operation.path, *(operation.permissions or ()), operation.impersonation or ""):
                assert fact in texts[group], (operation.name, fact)


def sections(language: str) -> dict[str, str]:
    """Name of an operation or schema → its part of the page, as Markdown."""
    parts: dict[str, str] = {}
    for source in read(language).pages().values():
        for part in source.split("\n## ")[1:]:
            if anchor := re.search(r"\{#(.+)\}$", part.partition("\n")[0]):
                parts[anchor[1]] = part
    return parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_arguments_attributes_and_values_are_documented(language: str) -> None:
    """Those of the methods that users call, with what the spec says of them in the leading language."""
    parts = sections(language)
    with Devin(api_key="cog_reference") as devin:
        methods = {operation.name: attrgetter(operation.name)(devin) for operation in OPERATIONS.values()}
    for operation in OPERATIONS.values():
        for argument in inspect.signature(inspect.unwrap(methods[operation.name])).parameters:
            assert argument in ("self", "options") or f"| {code(argument)}" in parts[operation.name], operation.name
    for name, schema in SPEC["components"]["schemas"].items():
        kind = getattr(models, name, None)
        for attribute in attrs.fields(kind) if attrs.has(kind) else ():
            assert attribute.name == "additional_properties" or f"| {code(attribute.name)}" in parts[name], name
        for known in schema.get("enum", ()):
            assert value(known) in parts[name], name
        for prop in schema.get("properties", {}).values():
            if language == "en":
                assert prose(prop.get("description", "")) in parts[name], name
                assert "default" not in prop or value(prop["default"]) in parts[name], name


def test_every_setting_of_a_client_is_on_its_page(site: Path) -> None:
    for below in LANGUAGES.values():
        text = (site / below / "client.html").read_text("utf-8")
        for kind in (Devin, AsyncDevin):
            for argument in inspect.signature(kind).parameters:
                assert f"<td><code>{argument}</code></td>" in text, argument


def test_both_languages_have_the_same_pages(site: Path) -> None:
    english = {path.relative_to(site) for path in pages(site) if path.relative_to(site).parts[0] != "zh"}
    chinese = {path.relative_to(site / "zh") for path in pages(site / "zh")}
    assert english == chinese
    assert len(english) > 70


def test_chinese_texts_are_shown_and_english_ones_are_marked(site: Path, root: Path) -> None:
    """Each operation has its texts in Chinese, or a line that says that it has none."""
    texts: dict[str, str] = documents.load((root / "spec/texts/zh.yaml").read_bytes(), "zh.yaml")
    count = 0
    for module in ("sessions", "playbooks"):
        text = page(site / "zh" / "reference" / f"{module}.html").text
        assert "没有中文的地方显示英文" in text
        english = 0
        for key, operation in OPERATIONS.items():
            method, path = key.split(" ")
            if operation.name.split(".")[0] == module:
                place = documents.pointer("paths", path, method.lower(), "")
                english += not any(pointer.startswith(place) for pointer in texts)
                if summary := texts.get(f"{place}summary"):
                    assert summary in text, key
                    count += 1
        assert text.count("这个操作没有中文说明") == english
    assert count


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_called_upstream_s_only_if_they_are(language: str) -> None:
    """The lock knows where a document comes from."""
    reference = read(language)
    texts = {word: Reference(*reference.inputs, is_published=word).pages() for word in (True, False)}
    own, published = ("own words", "") if language == "en" else ("不是上游发布的原文", "取自上游发布的中文文档")
    assert own in "".join(texts[False].values())
    assert own not in "".join(texts[True].values())
    assert not published or published not in "".join(texts[False].values())
    locked = [entry for entry in lock.load(ROOT / "spec").documents if entry.language == language]
    is_published = any(entry.obtained == "fetched" or entry.pages for entry in locked)
    assert reference.pages() == texts[is_published]


def test_every_hand_written_method_is_in_the_reference_of_both_languages(site: Path) -> None:
    """Its purpose and arguments are documented, also in Chinese; the table of Chinese texts has no other entries."""
    english, chinese = (
        {method.name: method for resource in read(language).by_hand.values() for method in resource.values()}
        for language in LANGUAGES
    )
    assert {"sessions.run", "sessions.wait", "sessions.run_many", "sessions.messages.follow"} <= english.keys()
    arguments = {name: {"text", *(item.name for item in method.arguments)} for name, method in english.items()}
    assert {name: set(texts) for name, texts in translations("zh").items()} == arguments
    for language, methods in (("en", english), ("zh", chinese)):
        index = page(site / LANGUAGES[language] / "reference" / "index.html")
        for name, method in methods.items():
            group = name.split(".")[: 2 if name.startswith("enterprise") else 1]
            target = page(site / LANGUAGES[language] / "reference" / f"{'.'.join(group)}.html")
            assert target.ids.count(name) == 1
            operations = {operation.name for operation in OPERATIONS.values()}
            if name not in operations:
                assert spaceless(method.text) in spaceless(target.text)
                assert f"{name}{spaceless(method.text)}" in spaceless(index.text)
                for argument in method.arguments:
                    assert spaceless(argument.text) in spaceless(target.text), f"{name}: {argument.name}"


def spaceless(text: str) -> str:
    return "".join(text.replace("`", "").split())


def test_differences_between_the_languages_are_listed(site: Path, root: Path) -> None:
    report = json.loads((root / "spec" / "report.json").read_text("utf-8"))["locale_differences"]
    assert report
    for below in LANGUAGES.values():
        text = page(site / below / "reference" / "differences.html").text
        for difference in report:
            last = difference["pointer"].split("/")[-1].replace("~1", "/").replace("~0", "~")
            assert last in text, difference["pointer"]


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    for path in pages(site):
        for resource in page(path).resources:
            local = not resource.startswith(("http:", "https:", "//"))
            assert local, f"{path.relative_to(site)} loads {resource}"
    for path in site.rglob("*.css"):
        text = path.read_text("utf-8")
        assert "url(http" not in text
        assert "@import" not in text


def test_every_link_leads_somewhere(site: Path) -> None:
    broken: list[str] = []
    for path in pages(site):
        if path.name == "404.html":
            continue  # its links are from the root of a server
        for link in page(path).links:
            if link.startswith(("http:", "https:")):
                continue
            target, _, anchor = unquote(link).partition("#")
            file = (path.parent / target).resolve() if target else path
            if not file.is_file() or (anchor and anchor not in page(file).ids):
                broken.append(f"{path.relative_to(site)}: {link}")
    assert broken == []


def test_the_same_bytes_every_time(site: Path, root: Path, tmp_path: Path) -> None:
    again = build_site(root, tmp_path)
    files = {path.relative_to(site) for path in site.rglob("*") if path.is_file()}
    assert files == {path.relative_to(again) for path in again.rglob("*") if path.is_file()}
    assert [str(name) for name in files if (site / name).read_bytes() != (again / name).read_bytes()] == []
