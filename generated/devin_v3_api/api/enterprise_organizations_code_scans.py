from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsCodeScansWithRawResponse,
        EnterpriseOrganizationsCodeScansWithRawResponse,
    )
    from .enterprise_organizations_code_scans_findings import (
        AsyncEnterpriseOrganizationsCodeScansFindings,
        EnterpriseOrganizationsCodeScansFindings,
    )

_CREATE = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/code-scans"]
_INGEST = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/code-scans/ingestion"]


class EnterpriseOrganizationsCodeScans(Resource):
    """`devin.enterprise.organizations.code_scans`."""

    with_raw_response: EnterpriseOrganizationsCodeScansWithRawResponse

    @resource
    def findings(self) -> EnterpriseOrganizationsCodeScansFindings:
        """`devin.enterprise.organizations.code_scans.findings`"""
        from .enterprise_organizations_code_scans_findings import EnterpriseOrganizationsCodeScansFindings

        return EnterpriseOrganizationsCodeScansFindings(self._transport)

    def create(
        self,
        org_id: str,
        *,
        repo_name: str,
        commit_sha: str | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        scan_type: models.CodeScanType | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan in an organization.

        Creates a code scan of one repository in an organization of the enterprise. Only `repo_name` is
        required; a profile, a scan type, a host and a commit can be given as well.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization to scan in (prefix `org-`).
            repo_name: Name of the repository to scan.
            commit_sha: Commit to scan.
            host: Git host of the repository.
            profile_id: Profile to scan with.
            scan_type: Kind of scan.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations/{org_id}/code-scans`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={
                "commit_sha": commit_sha,
                "host": host,
                "profile_id": profile_id,
                "repo_name": repo_name,
                "scan_type": scan_type,
            },
            options=options,
        )

    def ingest(
        self,
        org_id: str,
        *,
        profile_id: str,
        repo_name: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan by ingestion in an organization.

        Creates a code scan by ingestion for one repository in an organization of the enterprise, with the
        profile that `profile_id` names. Up to 10 attachment URLs can be passed.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization to scan in (prefix `org-`).
            profile_id: Profile to use.
            repo_name: Name of the repository.
            attachment_urls: URLs of attachments to ingest, at most 10. (at most 10 items)
            host: Git host of the repository.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/code-scans/ingestion`.
        """
        return self._transport.call(
            _INGEST,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={"attachment_urls": attachment_urls, "host": host, "profile_id": profile_id, "repo_name": repo_name},
            options=options,
        )


class AsyncEnterpriseOrganizationsCodeScans(AsyncResource):
    """`devin.enterprise.organizations.code_scans`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsCodeScansWithRawResponse

    @resource
    def findings(self) -> AsyncEnterpriseOrganizationsCodeScansFindings:
        """`devin.enterprise.organizations.code_scans.findings`"""
        from .enterprise_organizations_code_scans_findings import AsyncEnterpriseOrganizationsCodeScansFindings

        return AsyncEnterpriseOrganizationsCodeScansFindings(self._transport)

    async def create(
        self,
        org_id: str,
        *,
        repo_name: str,
        commit_sha: str | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        scan_type: models.CodeScanType | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan in an organization.

        Creates a code scan of one repository in an organization of the enterprise. Only `repo_name` is
        required; a profile, a scan type, a host and a commit can be given as well.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization to scan in (prefix `org-`).
            repo_name: Name of the repository to scan.
            commit_sha: Commit to scan.
            host: Git host of the repository.
            profile_id: Profile to scan with.
            scan_type: Kind of scan.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations/{org_id}/code-scans`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={
                "commit_sha": commit_sha,
                "host": host,
                "profile_id": profile_id,
                "repo_name": repo_name,
                "scan_type": scan_type,
            },
            options=options,
        )

    async def ingest(
        self,
        org_id: str,
        *,
        profile_id: str,
        repo_name: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan by ingestion in an organization.

        Creates a code scan by ingestion for one repository in an organization of the enterprise, with the
        profile that `profile_id` names. Up to 10 attachment URLs can be passed.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization to scan in (prefix `org-`).
            profile_id: Profile to use.
            repo_name: Name of the repository.
            attachment_urls: URLs of attachments to ingest, at most 10. (at most 10 items)
            host: Git host of the repository.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/code-scans/ingestion`.
        """
        return await self._transport.call(
            _INGEST,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={"attachment_urls": attachment_urls, "host": host, "profile_id": profile_id, "repo_name": repo_name},
            options=options,
        )
