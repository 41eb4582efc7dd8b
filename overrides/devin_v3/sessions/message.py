"""A message in a session, and the attachments that its text names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

import attrs
import msgspec
from devin_v3_api import models

from .._call.ids import attachment_place
from .._call.json import is_object

#: Where a text names an attachment: `ATTACHMENT:{"url": …, "fileSize": …}`, or the URL alone.
_NAMED: Final = re.compile(
    r"ATTACHMENT:\s*(\{[^{}]*\})|(https?://[^\s<>()\[\]{}\"'`]+/attachments/[^\s<>()\[\]{}\"'`]+)"
)


@dataclass(frozen=True, slots=True)
class MessageAttachment:
    """An attachment that the text of a message names; `attachments.download` takes it.

    Attributes:
        attachment_id: Id of the attachment.
        name: File name of the attachment.
        url: URL as the message has it.
        size: Size in bytes; None if the message does not state it.
    """

    attachment_id: str
    name: str
    url: str
    size: int | None = None


@attrs.define(kw_only=True, getstate_setstate=False)
class Message(models.SessionMessage):
    """A message in a session; `attachments` are those that its text names."""

    @property
    def attachments(self) -> list[MessageAttachment]:
        """The attachments that the text names, in order, each once.

        Third-party clients report how: `ATTACHMENT:{"url": …, "fileSize": …}`, or the URL within the text.
        """
        text: Any = self.message  # values are not checked
        named: dict[tuple[str, str], MessageAttachment] = {}
        for match in _NAMED.finditer(text) if isinstance(text, str) else ():
            url, size = _noted(match[1]) if match[1] else (match[2].rstrip(".,;:!?"), None)
            if (place := attachment_place(url)) is not None:
                named.setdefault(place, MessageAttachment(*place, url, size))
        return list(named.values())


def _noted(text: str) -> tuple[str, int | None]:
    """(URL, bytes) of what follows `ATTACHMENT:`; the URL is empty without one."""
    try:
        note = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return "", None
    url, size = (note.get("url"), note.get("fileSize")) if is_object(note) else (None, None)
    return url if isinstance(url, str) else "", size if isinstance(size, int) else None
