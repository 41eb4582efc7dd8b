from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncConsumptionDailyWithRawResponse, ConsumptionDailyWithRawResponse
    from .consumption_daily_service_users import AsyncConsumptionDailyServiceUsers, ConsumptionDailyServiceUsers
    from .consumption_daily_sessions import AsyncConsumptionDailySessions, ConsumptionDailySessions
    from .consumption_daily_users import AsyncConsumptionDailyUsers, ConsumptionDailyUsers

_GET = OPERATIONS["GET /v3/organizations/{org_id}/consumption/daily"]


class ConsumptionDaily(Resource):
    """`devin.consumption.daily`."""

    with_raw_response: ConsumptionDailyWithRawResponse

    @resource
    def service_users(self) -> ConsumptionDailyServiceUsers:
        """`devin.consumption.daily.service_users`"""
        from .consumption_daily_service_users import ConsumptionDailyServiceUsers

        return ConsumptionDailyServiceUsers(self._transport)

    @resource
    def sessions(self) -> ConsumptionDailySessions:
        """`devin.consumption.daily.sessions`"""
        from .consumption_daily_sessions import ConsumptionDailySessions

        return ConsumptionDailySessions(self._transport)

    @resource
    def users(self) -> ConsumptionDailyUsers:
        """`devin.consumption.daily.users`"""
        from .consumption_daily_users import ConsumptionDailyUsers

        return ConsumptionDailyUsers(self._transport)

    def days(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewOrgConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/consumption/daily`.
        """
        return self._transport.paginate(
            _GET,
            (org_id,),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    def get(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of an organization.

        Reports the ACU consumed by one organization, day by day and by product, with the total. The time
        range is optional.

        Needs the permission `ViewOrgConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/consumption/daily`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncConsumptionDaily(AsyncResource):
    """`devin.consumption.daily`, asynchronous."""

    with_raw_response: AsyncConsumptionDailyWithRawResponse

    @resource
    def service_users(self) -> AsyncConsumptionDailyServiceUsers:
        """`devin.consumption.daily.service_users`"""
        from .consumption_daily_service_users import AsyncConsumptionDailyServiceUsers

        return AsyncConsumptionDailyServiceUsers(self._transport)

    @resource
    def sessions(self) -> AsyncConsumptionDailySessions:
        """`devin.consumption.daily.sessions`"""
        from .consumption_daily_sessions import AsyncConsumptionDailySessions

        return AsyncConsumptionDailySessions(self._transport)

    @resource
    def users(self) -> AsyncConsumptionDailyUsers:
        """`devin.consumption.daily.users`"""
        from .consumption_daily_users import AsyncConsumptionDailyUsers

        return AsyncConsumptionDailyUsers(self._transport)

    def days(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewOrgConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/consumption/daily`.
        """
        return self._transport.paginate(
            _GET,
            (org_id,),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    async def get(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of an organization.

        Reports the ACU consumed by one organization, day by day and by product, with the total. The time
        range is optional.

        Needs the permission `ViewOrgConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/consumption/daily`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
