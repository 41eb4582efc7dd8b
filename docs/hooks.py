"""The hooks that MkDocs calls as it builds the site: the reference comes from the spec; how the search weighs pages."""

from __future__ import annotations

import csv
import os
from functools import cache
from pathlib import Path
from typing import Any, cast

import jieba  # type: ignore[import-untyped]
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from docs.reference import read
from docs.reference.pages import Reference
from docs.terminal import pictures

#: How much a page counts in the search, by the beginning of its path; 1 if none fits. Guides stand before operations,
#: and both before models, whose names have the words that people type ("SessionCreateRequest").
WEIGHTS = {"reference/models/": 0.02, "reference/differences.md": 0.001, "reference/": 0.3}

#: In the script of the theme's search: the loop that cuts a Chinese query into words leaves out its last character, so
#: that a word of two characters is searched by its first.
SEGMENTER = ("o<t.length;o++)t.slice(s,o)in e", "o<=t.length;o++)t.slice(s,o)in e")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the reference into the navigation, and give the search the words of Chinese that are terms."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # the time of the build is in no file: the same site every time
    for row in glossary():
        jieba.add_word(row["中文"])  # pyright: ignore[reportUnknownMemberType]
    nav = cast("list[Any]", config["nav"] or [])
    config.nav = [*nav, _reference(config).nav()]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of the reference, and the pictures of the command line."""
    for name, picture in pictures().items():
        files.append(File.generated(config, f"pictures/{name}.svg", content=picture))
    for path, text in _reference(config).pages().items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_: object) -> str:
    """Give a page its weight in the search."""
    path = page.file.src_uri
    weight = next((weight for beginning, weight in WEIGHTS.items() if path.startswith(beginning)), None)
    if weight is not None:
        page.meta["search"] = {"boost": weight}
    return markdown


def on_post_build(config: MkDocsConfig) -> None:
    """Let the search look for whole words of Chinese.

    Raises:
        PluginError: The script of the theme is another one: see whether it still needs `SEGMENTER`.
    """
    (worker,) = Path(config.site_dir, "assets", "javascripts", "workers").glob("search.*.min.js")
    script = worker.read_text("utf-8")
    if script.count(SEGMENTER[0]) != 1:
        raise PluginError(f"{worker.name} does not have the loop that docs/hooks.py mends")
    worker.write_text(script.replace(*SEGMENTER), "utf-8")


def glossary() -> list[dict[str, str]]:
    """Return the terms of the Chinese pages: `English`, `中文`, and `不用`, words that stand for it nowhere."""
    with (Path(__file__).parent / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _reference(config: MkDocsConfig) -> Reference:
    return _read(config.theme["language"])


@cache
def _read(language: str) -> Reference:
    return read(language)
