from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionDailyWithRawResponse,
        EnterpriseConsumptionDailyWithRawResponse,
    )
    from .enterprise_consumption_daily_organizations import (
        AsyncEnterpriseConsumptionDailyOrganizations,
        EnterpriseConsumptionDailyOrganizations,
    )
    from .enterprise_consumption_daily_service_users import (
        AsyncEnterpriseConsumptionDailyServiceUsers,
        EnterpriseConsumptionDailyServiceUsers,
    )
    from .enterprise_consumption_daily_sessions import (
        AsyncEnterpriseConsumptionDailySessions,
        EnterpriseConsumptionDailySessions,
    )
    from .enterprise_consumption_daily_users import (
        AsyncEnterpriseConsumptionDailyUsers,
        EnterpriseConsumptionDailyUsers,
    )

_GET = OPERATIONS["GET /v3/enterprise/consumption/daily"]


class EnterpriseConsumptionDaily(Resource):
    """`devin.enterprise.consumption.daily`."""

    with_raw_response: EnterpriseConsumptionDailyWithRawResponse

    @resource
    def organizations(self) -> EnterpriseConsumptionDailyOrganizations:
        """`devin.enterprise.consumption.daily.organizations`"""
        from .enterprise_consumption_daily_organizations import EnterpriseConsumptionDailyOrganizations

        return EnterpriseConsumptionDailyOrganizations(self._transport)

    @resource
    def service_users(self) -> EnterpriseConsumptionDailyServiceUsers:
        """`devin.enterprise.consumption.daily.service_users`"""
        from .enterprise_consumption_daily_service_users import EnterpriseConsumptionDailyServiceUsers

        return EnterpriseConsumptionDailyServiceUsers(self._transport)

    @resource
    def sessions(self) -> EnterpriseConsumptionDailySessions:
        """`devin.enterprise.consumption.daily.sessions`"""
        from .enterprise_consumption_daily_sessions import EnterpriseConsumptionDailySessions

        return EnterpriseConsumptionDailySessions(self._transport)

    @resource
    def users(self) -> EnterpriseConsumptionDailyUsers:
        """`devin.enterprise.consumption.daily.users`"""
        from .enterprise_consumption_daily_users import EnterpriseConsumptionDailyUsers

        return EnterpriseConsumptionDailyUsers(self._transport)

    def days(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of the enterprise, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewAccountConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily`.
        """
        return self._transport.paginate(
            _GET,
            (),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    def get(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of the enterprise.

        Reports the ACU consumed by the whole enterprise, day by day and by product, with the total. The
        time range is optional.

        Needs the permission `ViewAccountConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily`.
        """
        return self._transport.call(
            _GET,
            (),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseConsumptionDaily(AsyncResource):
    """`devin.enterprise.consumption.daily`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionDailyWithRawResponse

    @resource
    def organizations(self) -> AsyncEnterpriseConsumptionDailyOrganizations:
        """`devin.enterprise.consumption.daily.organizations`"""
        from .enterprise_consumption_daily_organizations import AsyncEnterpriseConsumptionDailyOrganizations

        return AsyncEnterpriseConsumptionDailyOrganizations(self._transport)

    @resource
    def service_users(self) -> AsyncEnterpriseConsumptionDailyServiceUsers:
        """`devin.enterprise.consumption.daily.service_users`"""
        from .enterprise_consumption_daily_service_users import AsyncEnterpriseConsumptionDailyServiceUsers

        return AsyncEnterpriseConsumptionDailyServiceUsers(self._transport)

    @resource
    def sessions(self) -> AsyncEnterpriseConsumptionDailySessions:
        """`devin.enterprise.consumption.daily.sessions`"""
        from .enterprise_consumption_daily_sessions import AsyncEnterpriseConsumptionDailySessions

        return AsyncEnterpriseConsumptionDailySessions(self._transport)

    @resource
    def users(self) -> AsyncEnterpriseConsumptionDailyUsers:
        """`devin.enterprise.consumption.daily.users`"""
        from .enterprise_consumption_daily_users import AsyncEnterpriseConsumptionDailyUsers

        return AsyncEnterpriseConsumptionDailyUsers(self._transport)

    def days(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of the enterprise, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewAccountConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily`.
        """
        return self._transport.paginate(
            _GET,
            (),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    async def get(
        self,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of the enterprise.

        Reports the ACU consumed by the whole enterprise, day by day and by product, with the total. The
        time range is optional.

        Needs the permission `ViewAccountConsumption`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
