from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset, nothing, plain

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse,
        EnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse,
    )

_CLEAR = OPERATIONS["DELETE /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits"]
_GET = OPERATIONS["GET /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits"]
_UPDATE = OPERATIONS["PATCH /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits"]


class EnterpriseOrganizationsConsumptionAcuLimits(Resource):
    """`devin.enterprise.organizations.consumption.acu_limits`."""

    with_raw_response: EnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse

    def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits of an organization.

        Removes the ACU limits per cycle of one organization.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limits are removed (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        self._transport.call(_CLEAR, (org_id,), nothing, options=options)

    def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationAcuLimits:
        """Get the ACU limits of an organization.

        Reads the ACU limits per cycle of one organization, for the local agent and for the cloud agent
        separately.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose limits are read (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        return self._transport.call(_GET, (org_id,), models.OrganizationAcuLimits.adopt, options=options)

    def update(
        self,
        org_id: str,
        *,
        cloud_agent: models.CloudAgentAcuLimitUpdate | params.CloudAgentAcuLimitUpdateParam | None | Unset = UNSET,
        local_agent: models.LocalAgentAcuLimitUpdate | params.LocalAgentAcuLimitUpdateParam | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits of an organization.

        Changes the ACU limits per cycle of one organization. `local_agent` and `cloud_agent` are both
        optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limits are changed (prefix `org-`).
            cloud_agent: ACU limit for the cloud agent, or null.
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        self._transport.call(
            _UPDATE,
            (org_id,),
            nothing,
            body={"cloud_agent": plain(cloud_agent), "local_agent": plain(local_agent)},
            options=options,
        )


class AsyncEnterpriseOrganizationsConsumptionAcuLimits(AsyncResource):
    """`devin.enterprise.organizations.consumption.acu_limits`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse

    async def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits of an organization.

        Removes the ACU limits per cycle of one organization.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limits are removed (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        await self._transport.call(_CLEAR, (org_id,), nothing, options=options)

    async def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationAcuLimits:
        """Get the ACU limits of an organization.

        Reads the ACU limits per cycle of one organization, for the local agent and for the cloud agent
        separately.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            org_id: Organization whose limits are read (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        return await self._transport.call(_GET, (org_id,), models.OrganizationAcuLimits.adopt, options=options)

    async def update(
        self,
        org_id: str,
        *,
        cloud_agent: models.CloudAgentAcuLimitUpdate | params.CloudAgentAcuLimitUpdateParam | None | Unset = UNSET,
        local_agent: models.LocalAgentAcuLimitUpdate | params.LocalAgentAcuLimitUpdateParam | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits of an organization.

        Changes the ACU limits per cycle of one organization. `local_agent` and `cloud_agent` are both
        optional.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            org_id: Organization whose limits are changed (prefix `org-`).
            cloud_agent: ACU limit for the cloud agent, or null.
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/enterprise/organizations/{org_id}/consumption/acu-limits`.
        """
        await self._transport.call(
            _UPDATE,
            (org_id,),
            nothing,
            body={"cloud_agent": plain(cloud_agent), "local_agent": plain(local_agent)},
            options=options,
        )
