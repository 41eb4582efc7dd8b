from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class CodeScanFindingResponse:
    """Something that a code scan found."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "category",
            "code_owners",
            "created_at",
            "description",
            "finding_id",
            "note",
            "orchestrator_session_id",
            "pr_url",
            "recommendation",
            "reference_snippets",
            "related_finding_ids",
            "repo_name",
            "scan_id",
            "session_id",
            "severity",
            "status",
            "title",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "category",
            "code_owners",
            "created_at",
            "description",
            "finding_id",
            "note",
            "orchestrator_session_id",
            "pr_url",
            "recommendation",
            "reference_snippets",
            "repo_name",
            "scan_id",
            "session_id",
            "severity",
            "status",
            "title",
        ]
    )

    category: str | None
    """Category of the finding, or null."""
    code_owners: list[str]
    """Code owners of the place where it was found."""
    created_at: int
    """When the finding was created, in epoch seconds."""
    description: str | None
    """Description of the finding, or null."""
    finding_id: str
    """Id of the finding."""
    note: str | None
    """Note on the finding, or null."""
    orchestrator_session_id: str | None
    """Session that orchestrates the work, or null."""
    pr_url: str | None
    """URL of the pull request for the finding, or null."""
    recommendation: str | None
    """The recommendation of the scan, or null."""
    reference_snippets: list[models.CodeScanReferenceSnippetResponse]
    """Pieces of code that the finding refers to."""
    related_finding_ids: list[str] | Unset = UNSET
    """Ids of related findings."""
    repo_name: str
    """Name of the repository."""
    scan_id: str
    """Scan that the finding belongs to."""
    session_id: str | None
    """Session of the finding, or null."""
    severity: models.CodeScanSeverity
    """Severity: `critical`, `high`, `medium` or `low`."""
    status: models.CodeScanFindingStatus
    """Status: `open`, `dismissed` or `resolved`."""
    title: str | None
    """Title of the finding, or null."""
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
        self.category = data.pop("category", UNSET)
        self.code_owners = data.pop("code_owners", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.description = data.pop("description", UNSET)
        self.finding_id = data.pop("finding_id", UNSET)
        self.note = data.pop("note", UNSET)
        self.orchestrator_session_id = data.pop("orchestrator_session_id", UNSET)
        self.pr_url = data.pop("pr_url", UNSET)
        self.recommendation = data.pop("recommendation", UNSET)
        value = data.pop("reference_snippets", UNSET)
        self.reference_snippets = (
            [
                (models.CodeScanReferenceSnippetResponse.adopt(item) if item.__class__ is dict else item)
                for item in value
            ]
            if value.__class__ is list
            else value
        )
        self.related_finding_ids = data.pop("related_finding_ids", UNSET)
        self.repo_name = data.pop("repo_name", UNSET)
        self.scan_id = data.pop("scan_id", UNSET)
        self.session_id = data.pop("session_id", UNSET)
        self.severity = data.pop("severity", UNSET)
        self.status = data.pop("status", UNSET)
        self.title = data.pop("title", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "category": self.category,
            "code_owners": self.code_owners,
            "created_at": self.created_at,
            "description": self.description,
            "finding_id": self.finding_id,
            "note": self.note,
            "orchestrator_session_id": self.orchestrator_session_id,
            "pr_url": self.pr_url,
            "recommendation": self.recommendation,
            "reference_snippets": plain(self.reference_snippets),
            "related_finding_ids": self.related_finding_ids,
            "repo_name": self.repo_name,
            "scan_id": self.scan_id,
            "session_id": self.session_id,
            "severity": self.severity,
            "status": self.status,
            "title": self.title,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
