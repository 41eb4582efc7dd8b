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
        AsyncEnterpriseConsumptionDailyOrganizationsWithRawResponse,
        EnterpriseConsumptionDailyOrganizationsWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/consumption/daily/organizations/{org_id}"]


class EnterpriseConsumptionDailyOrganizations(Resource):
    """`devin.enterprise.consumption.daily.organizations`."""

    with_raw_response: EnterpriseConsumptionDailyOrganizationsWithRawResponse

    def days(
        self,
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ConsumptionByDateResponse]:
        """Get daily consumption of one of the organizations, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose consumption is reported (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily/organizations/{org_id}`.
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
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of one of the organizations.

        Reports the ACU consumed by one organization of the enterprise, day by day and by product, with the
        total. The time range is optional.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose consumption is reported (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily/organizations/{org_id}`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseConsumptionDailyOrganizations(AsyncResource):
    """`devin.enterprise.consumption.daily.organizations`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionDailyOrganizationsWithRawResponse

    def days(
        self,
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ConsumptionByDateResponse]:
        """Get daily consumption of one of the organizations, as a list.

        The items of `consumption_by_date` as a list; `follow()` gives each once, an hour after its time is
        over.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose consumption is reported (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily/organizations/{org_id}`.
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
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ConsumptionResponse:
        """Get daily consumption of one of the organizations.

        Reports the ACU consumed by one organization of the enterprise, day by day and by product, with the
        total. The time range is optional.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose consumption is reported (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/daily/organizations/{org_id}`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.ConsumptionResponse.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
