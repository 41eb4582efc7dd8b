from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMetricsSearchesWithRawResponse, EnterpriseMetricsSearchesWithRawResponse

_GET = OPERATIONS["GET /v3/enterprise/metrics/searches"]


class EnterpriseMetricsSearches(Resource):
    """`devin.enterprise.metrics.searches`."""

    with_raw_response: EnterpriseMetricsSearchesWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SearchMetrics:
        """Count searches of the enterprise.

        Counts the searches created in the enterprise in the time range. `org_ids` limits the count to some
        organizations.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/searches`.
        """
        return self._transport.call(
            _GET,
            (),
            models.SearchMetrics.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseMetricsSearches(AsyncResource):
    """`devin.enterprise.metrics.searches`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsSearchesWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SearchMetrics:
        """Count searches of the enterprise.

        Counts the searches created in the enterprise in the time range. `org_ids` limits the count to some
        organizations.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/searches`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.SearchMetrics.adopt,
            query={"org_ids": org_ids, "time_after": time_after, "time_before": time_before},
            options=options,
        )
