from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, copied


@attrs.define(kw_only=True)
class CodeScanProfileDetailResponse:
    """A code scan profile in full."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
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
    """The work of scans with the profile: `discover` or `ingest`."""
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.created_at = data.pop("created_at", UNSET)
        self.description = data.pop("description", UNSET)
        self.exclude_globs = data.pop("exclude_globs", UNSET)
        self.include_globs = data.pop("include_globs", UNSET)
        self.ingestion_source_guidance = data.pop("ingestion_source_guidance", UNSET)
        self.investigation_guidance = data.pop("investigation_guidance", UNSET)
        self.mode = data.pop("mode", UNSET)
        self.name = data.pop("name", UNSET)
        self.org_id = data.pop("org_id", UNSET)
        self.post_ingestion_guidance = data.pop("post_ingestion_guidance", UNSET)
        self.profile_id = data.pop("profile_id", UNSET)
        self.remediation_guidance = data.pop("remediation_guidance", UNSET)
        self.report_guidance = data.pop("report_guidance", UNSET)
        self.scan_type = data.pop("scan_type", UNSET)
        self.threat_model_guidance = data.pop("threat_model_guidance", UNSET)
        self.triage_guidance = data.pop("triage_guidance", UNSET)
        self.validation_guidance = data.pop("validation_guidance", UNSET)
        self.visibility = data.pop("visibility", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "created_at": self.created_at,
            "description": self.description,
            "exclude_globs": self.exclude_globs,
            "include_globs": self.include_globs,
            "ingestion_source_guidance": self.ingestion_source_guidance,
            "investigation_guidance": self.investigation_guidance,
            "mode": self.mode,
            "name": self.name,
            "org_id": self.org_id,
            "post_ingestion_guidance": self.post_ingestion_guidance,
            "profile_id": self.profile_id,
            "remediation_guidance": self.remediation_guidance,
            "report_guidance": self.report_guidance,
            "scan_type": self.scan_type,
            "threat_model_guidance": self.threat_model_guidance,
            "triage_guidance": self.triage_guidance,
            "validation_guidance": self.validation_guidance,
            "visibility": self.visibility,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
