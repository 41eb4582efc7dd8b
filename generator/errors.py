"""The one error that every step of the pipeline raises for input that it cannot work with."""

from __future__ import annotations

import json


class PipelineError(Exception):
    """Unusable input; the message names the document, the place in it and the fault.

    `str(error)` is one line for a person: `LOCATION: PLACE: what is wrong (and the way out)`.
    The command line prints it to standard error and exits with status 2.
    """

    def __init__(self, message: str, *, location: str = "", place: str = "") -> None:
        self.message = message
        self.location = location
        self.place = place
        super().__init__(": ".join(part for part in (location, place, message) if part))

    def of(self, location: str) -> PipelineError:
        """The same fault as one of a document, whose places may hold anything."""
        place = self.place if self.place.isprintable() and len(self.place) < 200 else quoted(self.place)
        return PipelineError(self.message, location=location, place=place)


def quoted(text: str) -> str:
    """`text` for an error message: quoted, on one line, not longer than a line."""
    text = text[:80] + ("…" if len(text) > 80 else "")
    return "".join(
        char if char.isprintable() else json.dumps(char)[1:-1] for char in json.dumps(text, ensure_ascii=False)
    )
