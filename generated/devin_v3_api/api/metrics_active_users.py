from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncMetricsActiveUsersWithRawResponse, MetricsActiveUsersWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/metrics/active-users"]


class MetricsActiveUsers(Resource):
    """`devin.metrics.active_users`."""

    with_raw_response: MetricsActiveUsersWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveUserMetricsResponse:
        """Count active users of an organization.

        Counts the active users of one organization in the time range, as one number. `min_sessions` and
        `min_searches` set what counts as active.

        Needs the permission `ViewOrgMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            min_searches: Minimum number of searches for a user to count as active (1 by default, 0 or
                more).
            min_sessions: Minimum number of sessions for a user to count as active (1 by default, 0 or
                more).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/active-users`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.ActiveUserMetricsResponse.adopt,
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncMetricsActiveUsers(AsyncResource):
    """`devin.metrics.active_users`, asynchronous."""

    with_raw_response: AsyncMetricsActiveUsersWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveUserMetricsResponse:
        """Count active users of an organization.

        Counts the active users of one organization in the time range, as one number. `min_sessions` and
        `min_searches` set what counts as active.

        Needs the permission `ViewOrgMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            min_searches: Minimum number of searches for a user to count as active (1 by default, 0 or
                more).
            min_sessions: Minimum number of sessions for a user to count as active (1 by default, 0 or
                more).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/active-users`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.ActiveUserMetricsResponse.adopt,
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
