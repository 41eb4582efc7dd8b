from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanReferenceSnippetResponse(_Model):
    """A piece of code that a finding refers to."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "commentary": "commentary",
        "end_line": "end_line",
        "file_path": "file_path",
        "start_line": "start_line",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["commentary", "end_line", "file_path", "start_line"])

    code: str | None = _ABSENT
    """The code itself, or null."""
    commentary: str
    """Comment on the piece of code."""
    end_line: int
    """Number of the last line."""
    file_path: str
    """Path of the file."""
    start_line: int
    """Number of the first line."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "code" in data:
            self.code = data.pop("code")
        try:
            self.commentary = data.pop("commentary")
            self.end_line = data.pop("end_line")
            self.file_path = data.pop("file_path")
            self.start_line = data.pop("start_line")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
