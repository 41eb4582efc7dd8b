from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsConsumptionWithRawResponse,
        EnterpriseOrganizationsConsumptionWithRawResponse,
    )
    from .enterprise_organizations_consumption_acu_limits import (
        AsyncEnterpriseOrganizationsConsumptionAcuLimits,
        EnterpriseOrganizationsConsumptionAcuLimits,
    )


class EnterpriseOrganizationsConsumption(Resource):
    """`devin.enterprise.organizations.consumption`."""

    with_raw_response: EnterpriseOrganizationsConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> EnterpriseOrganizationsConsumptionAcuLimits:
        """`devin.enterprise.organizations.consumption.acu_limits`"""
        from .enterprise_organizations_consumption_acu_limits import EnterpriseOrganizationsConsumptionAcuLimits

        return EnterpriseOrganizationsConsumptionAcuLimits(self._transport)


class AsyncEnterpriseOrganizationsConsumption(AsyncResource):
    """`devin.enterprise.organizations.consumption`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> AsyncEnterpriseOrganizationsConsumptionAcuLimits:
        """`devin.enterprise.organizations.consumption.acu_limits`"""
        from .enterprise_organizations_consumption_acu_limits import AsyncEnterpriseOrganizationsConsumptionAcuLimits

        return AsyncEnterpriseOrganizationsConsumptionAcuLimits(self._transport)
