from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class CodeScanProfileDetailResponse(_Model):
    """A code scan profile in full."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "created_at": "created_at",
        "description": "description",
        "exclude_globs": "exclude_globs",
        "include_globs": "include_globs",
        "ingestion_source_guidance": "ingestion_source_guidance",
        "investigation_guidance": "investigation_guidance",
        "mode": "mode",
        "name": "name",
        "org_id": "org_id",
        "post_ingestion_guidance": "post_ingestion_guidance",
        "profile_id": "profile_id",
        "remediation_guidance": "remediation_guidance",
        "report_guidance": "report_guidance",
        "scan_type": "scan_type",
        "threat_model_guidance": "threat_model_guidance",
        "triage_guidance": "triage_guidance",
        "validation_guidance": "validation_guidance",
        "visibility": "visibility",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "created_at",
            "description",
            "exclude_globs",
            "include_globs",
            "ingestion_source_guidance",
            "investigation_guidance",
            "mode",
            "name",
            "org_id",
            "post_ingestion_guidance",
            "profile_id",
            "remediation_guidance",
            "report_guidance",
            "scan_type",
            "threat_model_guidance",
            "triage_guidance",
            "validation_guidance",
            "visibility",
        ]
    )

    created_at: int
    """When the profile was created, in epoch seconds."""
    description: str | None
    """Description of the profile, or null."""
    exclude_globs: list[str] | None
    """Glob patterns of files to leave out, or null."""
    include_globs: list[str] | None
    """Glob patterns of files to scan, or null."""
    ingestion_source_guidance: str | None
    """Guidance on the source of ingestion, or null."""
    investigation_guidance: str | None
    """Guidance for the investigation, or null."""
    mode: models.CodeScanProfileMode
    """Kind of scans with the profile: `discover` or `ingest`."""
    name: str
    """Name of the profile."""
    org_id: str | None
    """Organization of the profile (prefix `org-`), or null."""
    post_ingestion_guidance: str | None
    """Guidance for the steps after ingestion, or null."""
    profile_id: str
    """Id of the profile."""
    remediation_guidance: str | None
    """Guidance for the remediation, or null."""
    report_guidance: str | None
    """Guidance for the report, or null."""
    scan_type: models.CodeScanType
    """Kind of scan that the profile is for."""
    threat_model_guidance: str | None
    """Guidance on the threat model, or null."""
    triage_guidance: str | None
    """Guidance for the triage, or null."""
    validation_guidance: str | None
    """Guidance for the validation, or null."""
    visibility: models.CodeScanProfileVisibility
    """Where the profile can be seen: `org` or `account`."""
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
        try:
            self.created_at = data.pop("created_at")
            self.description = data.pop("description")
            self.exclude_globs = data.pop("exclude_globs")
            self.include_globs = data.pop("include_globs")
            self.ingestion_source_guidance = data.pop("ingestion_source_guidance")
            self.investigation_guidance = data.pop("investigation_guidance")
            self.mode = data.pop("mode")
            self.name = data.pop("name")
            self.org_id = data.pop("org_id")
            self.post_ingestion_guidance = data.pop("post_ingestion_guidance")
            self.profile_id = data.pop("profile_id")
            self.remediation_guidance = data.pop("remediation_guidance")
            self.report_guidance = data.pop("report_guidance")
            self.scan_type = data.pop("scan_type")
            self.threat_model_guidance = data.pop("threat_model_guidance")
            self.triage_guidance = data.pop("triage_guidance")
            self.validation_guidance = data.pop("validation_guidance")
            self.visibility = data.pop("visibility")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
