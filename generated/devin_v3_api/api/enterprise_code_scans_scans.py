from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseCodeScansScansWithRawResponse, EnterpriseCodeScansScansWithRawResponse

_LIST = OPERATIONS["GET /v3/enterprise/code-scans/scans"]


class EnterpriseCodeScansScans(Resource):
    """`devin.enterprise.code_scans.scans`."""

    with_raw_response: EnterpriseCodeScansScansWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanResponse]:
        """List code scans of the enterprise.

        Lists the code scans of the organizations of the enterprise. Scans can be narrowed by creation time
        (epoch seconds), organization and repository.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only scans of these organizations (prefix `org-`).
            repo_name: Only scans of the repository of this name.
            time_after: Only scans created after this time, in epoch seconds. Also a zoned datetime.
            time_before: Only scans created before this time, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/scans`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanResponse.adopt,
            query={
                "after": after,
                "first": first,
                "org_ids": org_ids,
                "repo_name": repo_name,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncEnterpriseCodeScansScans(AsyncResource):
    """`devin.enterprise.code_scans.scans`, asynchronous."""

    with_raw_response: AsyncEnterpriseCodeScansScansWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanResponse]:
        """List code scans of the enterprise.

        Lists the code scans of the organizations of the enterprise. Scans can be narrowed by creation time
        (epoch seconds), organization and repository.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only scans of these organizations (prefix `org-`).
            repo_name: Only scans of the repository of this name.
            time_after: Only scans created after this time, in epoch seconds. Also a zoned datetime.
            time_before: Only scans created before this time, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/scans`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanResponse.adopt,
            query={
                "after": after,
                "first": first,
                "org_ids": org_ids,
                "repo_name": repo_name,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
