from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionAcuLimitsDevinWithRawResponse,
        EnterpriseConsumptionAcuLimitsDevinWithRawResponse,
    )
    from .enterprise_consumption_acu_limits_devin_organizations import (
        AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations,
        EnterpriseConsumptionAcuLimitsDevinOrganizations,
    )

_LIST = OPERATIONS["GET /v3/enterprise/consumption/acu-limits/devin"]


class EnterpriseConsumptionAcuLimitsDevin(Resource):
    """`devin.enterprise.consumption.acu_limits.devin`."""

    with_raw_response: EnterpriseConsumptionAcuLimitsDevinWithRawResponse

    @resource
    def organizations(self) -> EnterpriseConsumptionAcuLimitsDevinOrganizations:
        """`devin.enterprise.consumption.acu_limits.devin.organizations`"""
        from .enterprise_consumption_acu_limits_devin_organizations import (
            EnterpriseConsumptionAcuLimitsDevinOrganizations,
        )

        return EnterpriseConsumptionAcuLimitsDevinOrganizations(self._transport)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.ACULimitResponse]:
        """List Devin ACU limits.

        Lists the limits on ACU consumption set for Devin, page by page. `scope` tells whether a limit is
        for the enterprise, an organization or a user.

        Probably needs the permission `ManageBilling`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/acu-limits/devin`.
        """
        return self._transport.paginate(
            _LIST, (), models.ACULimitResponse.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncEnterpriseConsumptionAcuLimitsDevin(AsyncResource):
    """`devin.enterprise.consumption.acu_limits.devin`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionAcuLimitsDevinWithRawResponse

    @resource
    def organizations(self) -> AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations:
        """`devin.enterprise.consumption.acu_limits.devin.organizations`"""
        from .enterprise_consumption_acu_limits_devin_organizations import (
            AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations,
        )

        return AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations(self._transport)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.ACULimitResponse]:
        """List Devin ACU limits.

        Lists the limits on ACU consumption set for Devin, page by page. `scope` tells whether a limit is
        for the enterprise, an organization or a user.

        Probably needs the permission `ManageBilling`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/acu-limits/devin`.
        """
        return self._transport.paginate(
            _LIST, (), models.ACULimitResponse.adopt, query={"after": after, "first": first}, options=options
        )
