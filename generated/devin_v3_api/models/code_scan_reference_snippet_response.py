from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class CodeScanReferenceSnippetResponse:
    """A piece of code that a finding refers to."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["code", "commentary", "end_line", "file_path", "start_line"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["commentary", "end_line", "file_path", "start_line"])

    code: str | None | Unset = UNSET
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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.code = data.pop("code", UNSET)
        self.commentary = data.pop("commentary", UNSET)
        self.end_line = data.pop("end_line", UNSET)
        self.file_path = data.pop("file_path", UNSET)
        self.start_line = data.pop("start_line", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "code": self.code,
            "commentary": self.commentary,
            "end_line": self.end_line,
            "file_path": self.file_path,
            "start_line": self.start_line,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
