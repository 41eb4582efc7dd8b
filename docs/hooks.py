"""The hooks that MkDocs calls as it builds the site: the pages of the reference come from the spec, not from files."""

from __future__ import annotations

import os
from functools import cache
from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from docs.reference import read
from docs.reference.pages import Reference
from docs.terminal import pictures


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the reference into the navigation."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # the time of the build is in no file: the same site every time
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


def _reference(config: MkDocsConfig) -> Reference:
    return _read(config.theme["language"])


@cache
def _read(language: str) -> Reference:
    return read(language)
