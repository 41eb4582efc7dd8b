from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse,
        EnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse,
    )

_DELETE = OPERATIONS["DELETE /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}"]
_UPDATE = OPERATIONS["PUT /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}"]


class EnterpriseConsumptionAcuLimitsDevinOrganizations(Resource):
    """`devin.enterprise.consumption.acu_limits.devin.organizations`."""

    with_raw_response: EnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse

    def delete(self, org_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the Devin ACU limit of an organization.

        Removes the limit on the ACU that the organization may consume with Devin per cycle.

        Probably needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limit is removed (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}`.
        """
        self._transport.call(_DELETE, (org_id,), nothing, options=options)

    def update(self, org_id: str, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the Devin ACU limit of an organization.

        Sets how many ACU the organization may consume with Devin per cycle. The limit is a whole number, 0
        or more.

        Probably needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limit is set (prefix `org-`).
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}`.
        """
        self._transport.call(_UPDATE, (org_id,), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options)


class AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations(AsyncResource):
    """`devin.enterprise.consumption.acu_limits.devin.organizations`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse

    async def delete(self, org_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the Devin ACU limit of an organization.

        Removes the limit on the ACU that the organization may consume with Devin per cycle.

        Probably needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limit is removed (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}`.
        """
        await self._transport.call(_DELETE, (org_id,), nothing, options=options)

    async def update(self, org_id: str, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the Devin ACU limit of an organization.

        Sets how many ACU the organization may consume with Devin per cycle. The limit is a whole number, 0
        or more.

        Probably needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limit is set (prefix `org-`).
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3/enterprise/consumption/acu-limits/devin/organizations/{org_id}`.
        """
        await self._transport.call(
            _UPDATE, (org_id,), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options
        )
