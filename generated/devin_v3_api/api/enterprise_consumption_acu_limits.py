from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionAcuLimitsWithRawResponse,
        EnterpriseConsumptionAcuLimitsWithRawResponse,
    )
    from .enterprise_consumption_acu_limits_devin import (
        AsyncEnterpriseConsumptionAcuLimitsDevin,
        EnterpriseConsumptionAcuLimitsDevin,
    )
    from .enterprise_consumption_acu_limits_local_agent import (
        AsyncEnterpriseConsumptionAcuLimitsLocalAgent,
        EnterpriseConsumptionAcuLimitsLocalAgent,
    )


class EnterpriseConsumptionAcuLimits(Resource):
    """`devin.enterprise.consumption.acu_limits`."""

    with_raw_response: EnterpriseConsumptionAcuLimitsWithRawResponse

    @resource
    def devin(self) -> EnterpriseConsumptionAcuLimitsDevin:
        """`devin.enterprise.consumption.acu_limits.devin`"""
        from .enterprise_consumption_acu_limits_devin import EnterpriseConsumptionAcuLimitsDevin

        return EnterpriseConsumptionAcuLimitsDevin(self._transport)

    @resource
    def local_agent(self) -> EnterpriseConsumptionAcuLimitsLocalAgent:
        """`devin.enterprise.consumption.acu_limits.local_agent`"""
        from .enterprise_consumption_acu_limits_local_agent import EnterpriseConsumptionAcuLimitsLocalAgent

        return EnterpriseConsumptionAcuLimitsLocalAgent(self._transport)


class AsyncEnterpriseConsumptionAcuLimits(AsyncResource):
    """`devin.enterprise.consumption.acu_limits`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionAcuLimitsWithRawResponse

    @resource
    def devin(self) -> AsyncEnterpriseConsumptionAcuLimitsDevin:
        """`devin.enterprise.consumption.acu_limits.devin`"""
        from .enterprise_consumption_acu_limits_devin import AsyncEnterpriseConsumptionAcuLimitsDevin

        return AsyncEnterpriseConsumptionAcuLimitsDevin(self._transport)

    @resource
    def local_agent(self) -> AsyncEnterpriseConsumptionAcuLimitsLocalAgent:
        """`devin.enterprise.consumption.acu_limits.local_agent`"""
        from .enterprise_consumption_acu_limits_local_agent import AsyncEnterpriseConsumptionAcuLimitsLocalAgent

        return AsyncEnterpriseConsumptionAcuLimitsLocalAgent(self._transport)
