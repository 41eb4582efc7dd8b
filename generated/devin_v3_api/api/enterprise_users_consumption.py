from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseUsersConsumptionWithRawResponse,
        EnterpriseUsersConsumptionWithRawResponse,
    )
    from .enterprise_users_consumption_acu_limits import (
        AsyncEnterpriseUsersConsumptionAcuLimits,
        EnterpriseUsersConsumptionAcuLimits,
    )


class EnterpriseUsersConsumption(Resource):
    """`devin.enterprise.users.consumption`."""

    with_raw_response: EnterpriseUsersConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> EnterpriseUsersConsumptionAcuLimits:
        """`devin.enterprise.users.consumption.acu_limits`"""
        from .enterprise_users_consumption_acu_limits import EnterpriseUsersConsumptionAcuLimits

        return EnterpriseUsersConsumptionAcuLimits(self._transport)


class AsyncEnterpriseUsersConsumption(AsyncResource):
    """`devin.enterprise.users.consumption`, asynchronous."""

    with_raw_response: AsyncEnterpriseUsersConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> AsyncEnterpriseUsersConsumptionAcuLimits:
        """`devin.enterprise.users.consumption.acu_limits`"""
        from .enterprise_users_consumption_acu_limits import AsyncEnterpriseUsersConsumptionAcuLimits

        return AsyncEnterpriseUsersConsumptionAcuLimits(self._transport)
