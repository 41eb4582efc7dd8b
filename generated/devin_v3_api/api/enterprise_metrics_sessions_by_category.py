from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseMetricsSessionsByCategoryWithRawResponse,
        EnterpriseMetricsSessionsByCategoryWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/metrics/sessions-by-category"]


class EnterpriseMetricsSessionsByCategory(Resource):
    """`devin.enterprise.metrics.sessions_by_category`."""

    with_raw_response: EnterpriseMetricsSessionsByCategoryWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.MetricGetSessionMetricsByCategoryResponse:
        """Get sessions by category.

        Counts the sessions of the enterprise in the time range by category and subcategory, with the ACU
        consumed. `org_ids` limits the count to some organizations.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/sessions-by-category`.
        """
        return self._transport.call(
            _GET,
            (),
            models.MetricGetSessionMetricsByCategoryResponse.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseMetricsSessionsByCategory(AsyncResource):
    """`devin.enterprise.metrics.sessions_by_category`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsSessionsByCategoryWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.MetricGetSessionMetricsByCategoryResponse:
        """Get sessions by category.

        Counts the sessions of the enterprise in the time range by category and subcategory, with the ACU
        consumed. `org_ids` limits the count to some organizations.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/sessions-by-category`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.MetricGetSessionMetricsByCategoryResponse.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )
