from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMetricsDauWithRawResponse, EnterpriseMetricsDauWithRawResponse

_LIST = OPERATIONS["GET /v3/enterprise/metrics/dau"]


class EnterpriseMetricsDau(Resource):
    """`devin.enterprise.metrics.dau`."""

    with_raw_response: EnterpriseMetricsDauWithRawResponse

    def list(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.ActiveUserMetricsResponse]:
        """List daily active users of the enterprise.

        Counts the active users of the enterprise per day over the time range. `min_sessions` and
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

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/dau`.
        """
        result: builtins.list[models.ActiveUserMetricsResponse] = self._transport.call(
            _LIST,
            (),
            lambda data: (
                [(models.ActiveUserMetricsResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "org_ids": org_ids,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
        return result


class AsyncEnterpriseMetricsDau(AsyncResource):
    """`devin.enterprise.metrics.dau`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsDauWithRawResponse

    async def list(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        min_searches: int | Unset = UNSET,
        min_sessions: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.ActiveUserMetricsResponse]:
        """List daily active users of the enterprise.

        Counts the active users of the enterprise per day over the time range. `min_sessions` and
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

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/dau`.
        """
        result: builtins.list[models.ActiveUserMetricsResponse] = await self._transport.call(
            _LIST,
            (),
            lambda data: (
                [(models.ActiveUserMetricsResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            query={
                "min_searches": min_searches,
                "min_sessions": min_sessions,
                "org_ids": org_ids,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
        return result
