from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionDailyServiceUsersWithRawResponse,
        EnterpriseConsumptionDailyServiceUsersWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/consumption/daily/service-users/{service_user_id}"]


class EnterpriseConsumptionDailyServiceUsers(Resource):
    """`devin.enterprise.consumption.daily.service_users`."""

    with_raw_response: EnterpriseConsumptionDailyServiceUsersWithRawResponse

    def days(
        self,
        service_user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a service user, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            service_user_id: Service user whose consumption is reported (prefix `service-user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/consumption/daily/service-users/{service_user_id}`.
        """
        return self._transport.paginate(
            _GET,
            (service_user_id,),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    def get(
        self,
        service_user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a service user.

        Reports the ACU consumed by one service user, day by day and by product, with the total. The time
        range is optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            service_user_id: Service user whose consumption is reported (prefix `service-user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/consumption/daily/service-users/{service_user_id}`.
        """
        return self._transport.call(
            _GET,
            (service_user_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseConsumptionDailyServiceUsers(AsyncResource):
    """`devin.enterprise.consumption.daily.service_users`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionDailyServiceUsersWithRawResponse

    def days(
        self,
        service_user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a service user, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            service_user_id: Service user whose consumption is reported (prefix `service-user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/consumption/daily/service-users/{service_user_id}`.
        """
        return self._transport.paginate(
            _GET,
            (service_user_id,),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    async def get(
        self,
        service_user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a service user.

        Reports the ACU consumed by one service user, day by day and by product, with the total. The time
        range is optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            service_user_id: Service user whose consumption is reported (prefix `service-user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/consumption/daily/service-users/{service_user_id}`.
        """
        return await self._transport.call(
            _GET,
            (service_user_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
