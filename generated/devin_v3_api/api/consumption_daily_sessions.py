from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SessionId, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncConsumptionDailySessionsWithRawResponse, ConsumptionDailySessionsWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/consumption/daily/sessions/{session_id}"]


class ConsumptionDailySessions(Resource):
    """`devin.consumption.daily.sessions`."""

    with_raw_response: ConsumptionDailySessionsWithRawResponse

    def days(
        self,
        session_id: SessionId,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a session in an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewOrgConsumption`.

        Args:
            session_id: Session whose consumption is reported (prefix `devin-`). Also a bare id, URL or
                session.
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/sessions/{session_id}`.
        """
        return self._transport.paginate(
            _GET,
            (org_id, session_id),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    def get(
        self,
        session_id: SessionId,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a session in an organization.

        Reports the ACU consumed by one session in one organization, day by day and by product, with the
        total. The time range is optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewOrgConsumption`.

        Args:
            session_id: Session whose consumption is reported (prefix `devin-`). Also a bare id, URL or
                session.
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/sessions/{session_id}`.
        """
        return self._transport.call(
            _GET,
            (org_id, session_id),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncConsumptionDailySessions(AsyncResource):
    """`devin.consumption.daily.sessions`, asynchronous."""

    with_raw_response: AsyncConsumptionDailySessionsWithRawResponse

    def days(
        self,
        session_id: SessionId,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a session in an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewOrgConsumption`.

        Args:
            session_id: Session whose consumption is reported (prefix `devin-`). Also a bare id, URL or
                session.
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/sessions/{session_id}`.
        """
        return self._transport.paginate(
            _GET,
            (org_id, session_id),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    async def get(
        self,
        session_id: SessionId,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a session in an organization.

        Reports the ACU consumed by one session in one organization, day by day and by product, with the
        total. The time range is optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewOrgConsumption`.

        Args:
            session_id: Session whose consumption is reported (prefix `devin-`). Also a bare id, URL or
                session.
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/sessions/{session_id}`.
        """
        return await self._transport.call(
            _GET,
            (org_id, session_id),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
