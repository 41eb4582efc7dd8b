from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseCodeScansFindingsWithRawResponse,
        EnterpriseCodeScansFindingsWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/code-scans/findings"]


class EnterpriseCodeScansFindings(Resource):
    """`devin.enterprise.code_scans.findings`."""

    with_raw_response: EnterpriseCodeScansFindingsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        scan_id: str | Unset = UNSET,
        severity: Sequence[models.CodeScanSeverity] | Unset = UNSET,
        status: Sequence[models.CodeScanFindingStatus] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanFindingResponse]:
        """List code scan findings of the enterprise.

        Lists what code scans found across the organizations of the enterprise. Findings can be narrowed by
        organization, scan, repository, severity and status.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only findings of these organizations (prefix `org-`).
            repo_name: Only findings in the repository of this name.
            scan_id: Only findings of this scan.
            severity: Only findings of these severities: `critical`, `high`, `medium`, `low`.
            status: Only findings with one of these statuses: `open`, `dismissed`, `resolved`.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/findings`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanFindingResponse.adopt,
            query={
                "after": after,
                "first": first,
                "org_ids": org_ids,
                "repo_name": repo_name,
                "scan_id": scan_id,
                "severity": severity,
                "status": status,
            },
            options=options,
        )


class AsyncEnterpriseCodeScansFindings(AsyncResource):
    """`devin.enterprise.code_scans.findings`, asynchronous."""

    with_raw_response: AsyncEnterpriseCodeScansFindingsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        scan_id: str | Unset = UNSET,
        severity: Sequence[models.CodeScanSeverity] | Unset = UNSET,
        status: Sequence[models.CodeScanFindingStatus] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanFindingResponse]:
        """List code scan findings of the enterprise.

        Lists what code scans found across the organizations of the enterprise. Findings can be narrowed by
        organization, scan, repository, severity and status.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only findings of these organizations (prefix `org-`).
            repo_name: Only findings in the repository of this name.
            scan_id: Only findings of this scan.
            severity: Only findings of these severities: `critical`, `high`, `medium`, `low`.
            status: Only findings with one of these statuses: `open`, `dismissed`, `resolved`.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/findings`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanFindingResponse.adopt,
            query={
                "after": after,
                "first": first,
                "org_ids": org_ids,
                "repo_name": repo_name,
                "scan_id": scan_id,
                "severity": severity,
                "status": status,
            },
            options=options,
        )
