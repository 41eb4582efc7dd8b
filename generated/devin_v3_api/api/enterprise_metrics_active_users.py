from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseMetricsActiveUsersWithRawResponse,
        EnterpriseMetricsActiveUsersWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/metrics/active-users"]


class EnterpriseMetricsActiveUsers(Resource):
    """`devin.enterprise.metrics.active_users`."""

    with_raw_response: EnterpriseMetricsActiveUsersWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveUserMetricsResponse:
        """Count active users of the enterprise.

        Counts the active users of the enterprise in the time range, as one number. `min_sessions` and
        `min_searches` set what counts as active.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            min_searches: Minimum number of searches for a user to count as active (1 by default, 0 or
                more).
            min_sessions: Minimum number of sessions for a user to count as active (1 by default, 0 or
                more).
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/active-users`.
        """
        return self._transport.call(
            _GET,
            (),
            models.ActiveUserMetricsResponse.adopt,
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "org_ids": org_ids,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncEnterpriseMetricsActiveUsers(AsyncResource):
    """`devin.enterprise.metrics.active_users`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsActiveUsersWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ActiveUserMetricsResponse:
        """Count active users of the enterprise.

        Counts the active users of the enterprise in the time range, as one number. `min_sessions` and
        `min_searches` set what counts as active.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            min_searches: Minimum number of searches for a user to count as active (1 by default, 0 or
                more).
            min_sessions: Minimum number of sessions for a user to count as active (1 by default, 0 or
                more).
            org_ids: Ids of the organizations to count (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/active-users`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.ActiveUserMetricsResponse.adopt,
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "org_ids": org_ids,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
