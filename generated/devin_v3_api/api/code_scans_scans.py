from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansScansWithRawResponse, CodeScansScansWithRawResponse

_LIST = OPERATIONS["GET /v3/organizations/{org_id}/code-scans/scans"]


class CodeScansScans(Resource):
    """`devin.code_scans.scans`."""

    with_raw_response: CodeScansScansWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanResponse]:
        """List code scans.

        Lists the code scans of the organization. Scans can be narrowed by creation time (epoch seconds) and
        repository.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            repo_name: Only scans of the repository of this name.
            time_after: Only scans created after this time, in epoch seconds. Also a zoned datetime.
            time_before: Only scans created before this time, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/scans`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanResponse.adopt,
            query={
                "after": after,
                "first": first,
                "repo_name": repo_name,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncCodeScansScans(AsyncResource):
    """`devin.code_scans.scans`, asynchronous."""

    with_raw_response: AsyncCodeScansScansWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanResponse]:
        """List code scans.

        Lists the code scans of the organization. Scans can be narrowed by creation time (epoch seconds) and
        repository.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            repo_name: Only scans of the repository of this name.
            time_after: Only scans created after this time, in epoch seconds. Also a zoned datetime.
            time_before: Only scans created before this time, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/scans`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanResponse.adopt,
            query={
                "after": after,
                "first": first,
                "repo_name": repo_name,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
