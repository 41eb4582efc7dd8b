from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanFindingResponse(_Model):
    """Something that a code scan found."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "code_owners": "code_owners",
        "created_at": "created_at",
        "description": "description",
        "finding_id": "finding_id",
        "note": "note",
        "orchestrator_session_id": "orchestrator_session_id",
        "pr_url": "pr_url",
        "recommendation": "recommendation",
        "reference_snippets": "reference_snippets",
        "related_finding_ids": "related_finding_ids",
        "repo_name": "repo_name",
        "scan_id": "scan_id",
        "session_id": "session_id",
        "severity": "severity",
        "status": "status",
        "title": "title",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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
    related_finding_ids: list[str] | None = _ABSENT
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

    @property
    def created_at_datetime(self) -> datetime:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "reference_snippets" in data:
            value = data.pop("reference_snippets")
            self.reference_snippets = (
                [
                    (models.CodeScanReferenceSnippetResponse.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if "related_finding_ids" in data:
            self.related_finding_ids = data.pop("related_finding_ids")
        try:
            self.category = data.pop("category")
            self.code_owners = data.pop("code_owners")
            self.created_at = data.pop("created_at")
            self.description = data.pop("description")
            self.finding_id = data.pop("finding_id")
            self.note = data.pop("note")
            self.orchestrator_session_id = data.pop("orchestrator_session_id")
            self.pr_url = data.pop("pr_url")
            self.recommendation = data.pop("recommendation")
            self.repo_name = data.pop("repo_name")
            self.scan_id = data.pop("scan_id")
            self.session_id = data.pop("session_id")
            self.severity = data.pop("severity")
            self.status = data.pop("status")
            self.title = data.pop("title")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
