from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset, anything

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansWithRawResponse, CodeScansWithRawResponse
    from .code_scans_findings import AsyncCodeScansFindings, CodeScansFindings
    from .code_scans_metrics import AsyncCodeScansMetrics, CodeScansMetrics
    from .code_scans_profile import AsyncCodeScansProfile, CodeScansProfile
    from .code_scans_profiles import AsyncCodeScansProfiles, CodeScansProfiles
    from .code_scans_scans import AsyncCodeScansScans, CodeScansScans

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/code-scans"]
_DISABLE_AUTO_SCAN = OPERATIONS["DELETE /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan"]
_ENABLE_AUTO_SCAN = OPERATIONS["POST /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan"]
_INGEST = OPERATIONS["POST /v3/organizations/{org_id}/code-scans/ingestion"]


class CodeScans(Resource):
    """`devin.code_scans`."""

    with_raw_response: CodeScansWithRawResponse

    @resource
    def findings(self) -> CodeScansFindings:
        """`devin.code_scans.findings`"""
        from .code_scans_findings import CodeScansFindings

        return CodeScansFindings(self._transport)

    @resource
    def metrics(self) -> CodeScansMetrics:
        """`devin.code_scans.metrics`"""
        from .code_scans_metrics import CodeScansMetrics

        return CodeScansMetrics(self._transport)

    @resource
    def profile(self) -> CodeScansProfile:
        """`devin.code_scans.profile`"""
        from .code_scans_profile import CodeScansProfile

        return CodeScansProfile(self._transport)

    @resource
    def profiles(self) -> CodeScansProfiles:
        """`devin.code_scans.profiles`"""
        from .code_scans_profiles import CodeScansProfiles

        return CodeScansProfiles(self._transport)

    @resource
    def scans(self) -> CodeScansScans:
        """`devin.code_scans.scans`"""
        from .code_scans_scans import CodeScansScans

        return CodeScansScans(self._transport)

    def create(
        self,
        *,
        repo_name: str,
        commit_sha: str | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        scan_type: models.CodeScanType | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan.

        Creates a code scan of one repository. Only `repo_name` is required; a profile, a scan type, a host
        and a commit can be given as well.

        Needs the permission `UseCodeScans`.

        Args:
            repo_name: Name of the repository to scan.
            commit_sha: Commit to scan.
            host: Git host of the repository.
            profile_id: Profile to scan with.
            scan_type: Kind of scan.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/code-scans`.
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

    def disable_auto_scan(
        self, scan_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Remove automatic scans.

        Removes the automatic scans that were set up from a code scan. The response is an open object
        without declared members.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan`.
        """
        result: dict[str, Any] = self._transport.call(_DISABLE_AUTO_SCAN, (org_id, scan_id), anything, options=options)
        return result

    def enable_auto_scan(
        self,
        scan_id: str,
        *,
        rrule: str,
        enabled: bool | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanAutoScanResponse:
        """Set up automatic scans.

        Sets the recurrence rule for automatic scans from a code scan. The response names the scan and its
        automation.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            rrule: Recurrence rule (RRULE) of the scans.
            enabled: True if the automatic scans are enabled.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan`.
        """
        return self._transport.call(
            _ENABLE_AUTO_SCAN,
            (org_id, scan_id),
            models.CodeScanAutoScanResponse.adopt,
            body={"enabled": enabled, "rrule": rrule},
            options=options,
        )

    def ingest(
        self,
        *,
        profile_id: str,
        repo_name: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan by ingestion.

        Creates a code scan by ingestion for one repository, with the profile that `profile_id` names. Up to
        10 attachment URLs can be passed.

        Needs the permission `UseCodeScans`.

        Args:
            profile_id: Profile to use.
            repo_name: Name of the repository.
            attachment_urls: URLs of attachments to ingest, at most 10. (at most 10 items)
            host: Git host of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/code-scans/ingestion`.
        """
        return self._transport.call(
            _INGEST,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={"attachment_urls": attachment_urls, "host": host, "profile_id": profile_id, "repo_name": repo_name},
            options=options,
        )


class AsyncCodeScans(AsyncResource):
    """`devin.code_scans`, asynchronous."""

    with_raw_response: AsyncCodeScansWithRawResponse

    @resource
    def findings(self) -> AsyncCodeScansFindings:
        """`devin.code_scans.findings`"""
        from .code_scans_findings import AsyncCodeScansFindings

        return AsyncCodeScansFindings(self._transport)

    @resource
    def metrics(self) -> AsyncCodeScansMetrics:
        """`devin.code_scans.metrics`"""
        from .code_scans_metrics import AsyncCodeScansMetrics

        return AsyncCodeScansMetrics(self._transport)

    @resource
    def profile(self) -> AsyncCodeScansProfile:
        """`devin.code_scans.profile`"""
        from .code_scans_profile import AsyncCodeScansProfile

        return AsyncCodeScansProfile(self._transport)

    @resource
    def profiles(self) -> AsyncCodeScansProfiles:
        """`devin.code_scans.profiles`"""
        from .code_scans_profiles import AsyncCodeScansProfiles

        return AsyncCodeScansProfiles(self._transport)

    @resource
    def scans(self) -> AsyncCodeScansScans:
        """`devin.code_scans.scans`"""
        from .code_scans_scans import AsyncCodeScansScans

        return AsyncCodeScansScans(self._transport)

    async def create(
        self,
        *,
        repo_name: str,
        commit_sha: str | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        scan_type: models.CodeScanType | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan.

        Creates a code scan of one repository. Only `repo_name` is required; a profile, a scan type, a host
        and a commit can be given as well.

        Needs the permission `UseCodeScans`.

        Args:
            repo_name: Name of the repository to scan.
            commit_sha: Commit to scan.
            host: Git host of the repository.
            profile_id: Profile to scan with.
            scan_type: Kind of scan.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/code-scans`.
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

    async def disable_auto_scan(
        self, scan_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Remove automatic scans.

        Removes the automatic scans that were set up from a code scan. The response is an open object
        without declared members.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan`.
        """
        result: dict[str, Any] = await self._transport.call(
            _DISABLE_AUTO_SCAN, (org_id, scan_id), anything, options=options
        )
        return result

    async def enable_auto_scan(
        self,
        scan_id: str,
        *,
        rrule: str,
        enabled: bool | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanAutoScanResponse:
        """Set up automatic scans.

        Sets the recurrence rule for automatic scans from a code scan. The response names the scan and its
        automation.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            rrule: Recurrence rule (RRULE) of the scans.
            enabled: True if the automatic scans are enabled.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/code-scans/{scan_id}/auto-scan`.
        """
        return await self._transport.call(
            _ENABLE_AUTO_SCAN,
            (org_id, scan_id),
            models.CodeScanAutoScanResponse.adopt,
            body={"enabled": enabled, "rrule": rrule},
            options=options,
        )

    async def ingest(
        self,
        *,
        profile_id: str,
        repo_name: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        host: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanResponse:
        """Start a code scan by ingestion.

        Creates a code scan by ingestion for one repository, with the profile that `profile_id` names. Up to
        10 attachment URLs can be passed.

        Needs the permission `UseCodeScans`.

        Args:
            profile_id: Profile to use.
            repo_name: Name of the repository.
            attachment_urls: URLs of attachments to ingest, at most 10. (at most 10 items)
            host: Git host of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/code-scans/ingestion`.
        """
        return await self._transport.call(
            _INGEST,
            (org_id,),
            models.CodeScanResponse.adopt,
            body={"attachment_urls": attachment_urls, "host": host, "profile_id": profile_id, "repo_name": repo_name},
            options=options,
        )
