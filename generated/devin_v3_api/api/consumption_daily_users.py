from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncConsumptionDailyUsersWithRawResponse, ConsumptionDailyUsersWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/consumption/daily/users/{user_id}"]


class ConsumptionDailyUsers(Resource):
    """`devin.consumption.daily.users`."""

    with_raw_response: ConsumptionDailyUsersWithRawResponse

    def days(
        self,
        user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a user in an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewOrgConsumption`.

        Args:
            user_id: User whose consumption is reported (prefix `user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/users/{user_id}`.
        """
        return self._transport.paginate(
            _GET,
            (org_id, user_id),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    def get(
        self,
        user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a user in an organization.

        Reports the ACU consumed by one user in one organization, day by day and by product, with the total.
        The time range is optional.

        Needs the permission `ViewOrgConsumption`.

        Args:
            user_id: User whose consumption is reported (prefix `user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/users/{user_id}`.
        """
        return self._transport.call(
            _GET,
            (org_id, user_id),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncConsumptionDailyUsers(AsyncResource):
    """`devin.consumption.daily.users`, asynchronous."""

    with_raw_response: AsyncConsumptionDailyUsersWithRawResponse

    def days(
        self,
        user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of a user in an organization, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewOrgConsumption`.

        Args:
            user_id: User whose consumption is reported (prefix `user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/users/{user_id}`.
        """
        return self._transport.paginate(
            _GET,
            (org_id, user_id),
            models.ConsumptionByDateResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )

    async def get(
        self,
        user_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of a user in an organization.

        Reports the ACU consumed by one user in one organization, day by day and by product, with the total.
        The time range is optional.

        Needs the permission `ViewOrgConsumption`.

        Args:
            user_id: User whose consumption is reported (prefix `user-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/consumption/daily/users/{user_id}`.
        """
        return await self._transport.call(
            _GET,
            (org_id, user_id),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
