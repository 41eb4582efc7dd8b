from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansFindingsWithRawResponse, CodeScansFindingsWithRawResponse

_LIST = OPERATIONS["GET /v3/organizations/{org_id}/code-scans/findings"]
_REMEDIATE = OPERATIONS["POST /v3/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate"]


class CodeScansFindings(Resource):
    """`devin.code_scans.findings`."""

    with_raw_response: CodeScansFindingsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        scan_id: str | Unset = UNSET,
        severity: Sequence[models.CodeScanSeverity] | Unset = UNSET,
        status: Sequence[models.CodeScanFindingStatus] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanFindingResponse]:
        """List code scan findings.

        Lists what code scans found in the organization. Findings can be narrowed by scan, repository,
        severity and status.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            repo_name: Only findings in the repository of this name.
            scan_id: Only findings of this scan.
            severity: Only findings of these severities: `critical`, `high`, `medium`, `low`.
            status: Only findings with one of these statuses: `open`, `dismissed`, `resolved`.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/findings`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanFindingResponse.adopt,
            query={
                "after": after,
                "first": first,
                "repo_name": repo_name,
                "scan_id": scan_id,
                "severity": severity,
                "status": status,
            },
            options=options,
        )

    def remediate(
        self, scan_id: str, finding_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RemediateFindingResponse:
        """Remediate a code scan finding.

        Starts the remediation of one finding of a code scan and names the session for it. There is no
        request body.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            finding_id: Id of the finding to remediate.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate`.
        """
        return self._transport.call(
            _REMEDIATE, (org_id, scan_id, finding_id), models.RemediateFindingResponse.adopt, options=options
        )


class AsyncCodeScansFindings(AsyncResource):
    """`devin.code_scans.findings`, asynchronous."""

    with_raw_response: AsyncCodeScansFindingsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        scan_id: str | Unset = UNSET,
        severity: Sequence[models.CodeScanSeverity] | Unset = UNSET,
        status: Sequence[models.CodeScanFindingStatus] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanFindingResponse]:
        """List code scan findings.

        Lists what code scans found in the organization. Findings can be narrowed by scan, repository,
        severity and status.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            repo_name: Only findings in the repository of this name.
            scan_id: Only findings of this scan.
            severity: Only findings of these severities: `critical`, `high`, `medium`, `low`.
            status: Only findings with one of these statuses: `open`, `dismissed`, `resolved`.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/findings`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanFindingResponse.adopt,
            query={
                "after": after,
                "first": first,
                "repo_name": repo_name,
                "scan_id": scan_id,
                "severity": severity,
                "status": status,
            },
            options=options,
        )

    async def remediate(
        self, scan_id: str, finding_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RemediateFindingResponse:
        """Remediate a code scan finding.

        Starts the remediation of one finding of a code scan and names the session for it. There is no
        request body.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            finding_id: Id of the finding to remediate.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate`.
        """
        return await self._transport.call(
            _REMEDIATE, (org_id, scan_id, finding_id), models.RemediateFindingResponse.adopt, options=options
        )
