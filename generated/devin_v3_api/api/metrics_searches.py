from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncMetricsSearchesWithRawResponse, MetricsSearchesWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/metrics/searches"]


class MetricsSearches(Resource):
    """`devin.metrics.searches`."""

    with_raw_response: MetricsSearchesWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SearchMetrics:
        """Count searches of an organization.

        Counts the searches created in one organization in the time range.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/searches`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.SearchMetrics.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncMetricsSearches(AsyncResource):
    """`devin.metrics.searches`, asynchronous."""

    with_raw_response: AsyncMetricsSearchesWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SearchMetrics:
        """Count searches of an organization.

        Counts the searches created in one organization in the time range.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/searches`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.SearchMetrics.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
