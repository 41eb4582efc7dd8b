"""The one error that every step of the pipeline raises for input that it cannot work with."""

from __future__ import annotations


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
