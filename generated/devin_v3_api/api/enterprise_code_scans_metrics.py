from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseCodeScansMetricsWithRawResponse,
        EnterpriseCodeScansMetricsWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/code-scans/metrics"]


class EnterpriseCodeScansMetrics(Resource):
    """`devin.enterprise.code_scans.metrics`."""

    with_raw_response: EnterpriseCodeScansMetricsWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanMetricsResponse:
        """Get code scan metrics of the enterprise.

        Counts scans, open findings and pull requests of code scans for a time range that spans at most 100
        days. Both ends of the range are required.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            time_after: Start of the time range, in epoch seconds (UTC). Also a zoned datetime.
            time_before: End of the time range, in epoch seconds (UTC). Also a zoned datetime.
            org_ids: Only count these organizations (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/metrics`.
        """
        return self._transport.call(
            _GET,
            (),
            models.CodeScanMetricsResponse.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseCodeScansMetrics(AsyncResource):
    """`devin.enterprise.code_scans.metrics`, asynchronous."""

    with_raw_response: AsyncEnterpriseCodeScansMetricsWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.CodeScanMetricsResponse:
        """Get code scan metrics of the enterprise.

        Counts scans, open findings and pull requests of code scans for a time range that spans at most 100
        days. Both ends of the range are required.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            time_after: Start of the time range, in epoch seconds (UTC). Also a zoned datetime.
            time_before: End of the time range, in epoch seconds (UTC). Also a zoned datetime.
            org_ids: Only count these organizations (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/metrics`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.CodeScanMetricsResponse.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )
