from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansMetricsWithRawResponse, CodeScansMetricsWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/code-scans/metrics"]


class CodeScansMetrics(Resource):
    """`devin.code_scans.metrics`."""

    with_raw_response: CodeScansMetricsWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanMetricsResponse:
        """Get code scan metrics.

        Counts scans, open findings and pull requests of the organization's code scans for a time range that
        spans at most 100 days. Both ends of the range are required.

        Needs the permission `ViewCodeScans`.

        Args:
            time_after: Start of the time range, in epoch seconds (UTC). Also a zoned datetime.
            time_before: End of the time range, in epoch seconds (UTC). Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/metrics`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.CodeScanMetricsResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncCodeScansMetrics(AsyncResource):
    """`devin.code_scans.metrics`, asynchronous."""

    with_raw_response: AsyncCodeScansMetricsWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanMetricsResponse:
        """Get code scan metrics.

        Counts scans, open findings and pull requests of the organization's code scans for a time range that
        spans at most 100 days. Both ends of the range are required.

        Needs the permission `ViewCodeScans`.

        Args:
            time_after: Start of the time range, in epoch seconds (UTC). Also a zoned datetime.
            time_before: End of the time range, in epoch seconds (UTC). Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/metrics`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.CodeScanMetricsResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
