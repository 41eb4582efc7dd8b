"""The language that the place of a document names: `zh/v3-openapi.yaml`, `create-session.pt-BR.md`."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from .. import repository

#: The language of a document whose place does not name one, read once: reading a document opens no other file.
LEADING: Final = repository.leading_language()

_TAG = re.compile(r"([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}))?", re.IGNORECASE)


def tag(text: str) -> str | None:
    """`text` as a BCP 47 tag in its usual case (`pt-BR`, `zh-Hans`), or None if it is not a language tag."""
    match = _TAG.fullmatch(text)
    if match is None:
        return None
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def of_location(location: str) -> str | None:
    """The language that the folder or the name of a file or URL names, if any."""
    *folders, name = re.split(r"[/\\]", urlsplit(location).path if "://" in location else location)
    if folders and (language := tag(folders[-1])):
        return language
    parts = name.split(".")
    return tag(parts[-2]) if len(parts) >= 3 else None
