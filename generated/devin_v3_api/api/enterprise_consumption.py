from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseConsumptionWithRawResponse, EnterpriseConsumptionWithRawResponse
    from .enterprise_consumption_acu_limits import AsyncEnterpriseConsumptionAcuLimits, EnterpriseConsumptionAcuLimits
    from .enterprise_consumption_cycles import AsyncEnterpriseConsumptionCycles, EnterpriseConsumptionCycles
    from .enterprise_consumption_daily import AsyncEnterpriseConsumptionDaily, EnterpriseConsumptionDaily


class EnterpriseConsumption(Resource):
    """`devin.enterprise.consumption`."""

    with_raw_response: EnterpriseConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> EnterpriseConsumptionAcuLimits:
        """`devin.enterprise.consumption.acu_limits`"""
        from .enterprise_consumption_acu_limits import EnterpriseConsumptionAcuLimits

        return EnterpriseConsumptionAcuLimits(self._transport)

    @resource
    def cycles(self) -> EnterpriseConsumptionCycles:
        """`devin.enterprise.consumption.cycles`"""
        from .enterprise_consumption_cycles import EnterpriseConsumptionCycles

        return EnterpriseConsumptionCycles(self._transport)

    @resource
    def daily(self) -> EnterpriseConsumptionDaily:
        """`devin.enterprise.consumption.daily`"""
        from .enterprise_consumption_daily import EnterpriseConsumptionDaily

        return EnterpriseConsumptionDaily(self._transport)


class AsyncEnterpriseConsumption(AsyncResource):
    """`devin.enterprise.consumption`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionWithRawResponse

    @resource
    def acu_limits(self) -> AsyncEnterpriseConsumptionAcuLimits:
        """`devin.enterprise.consumption.acu_limits`"""
        from .enterprise_consumption_acu_limits import AsyncEnterpriseConsumptionAcuLimits

        return AsyncEnterpriseConsumptionAcuLimits(self._transport)

    @resource
    def cycles(self) -> AsyncEnterpriseConsumptionCycles:
        """`devin.enterprise.consumption.cycles`"""
        from .enterprise_consumption_cycles import AsyncEnterpriseConsumptionCycles

        return AsyncEnterpriseConsumptionCycles(self._transport)

    @resource
    def daily(self) -> AsyncEnterpriseConsumptionDaily:
        """`devin.enterprise.consumption.daily`"""
        from .enterprise_consumption_daily import AsyncEnterpriseConsumptionDaily

        return AsyncEnterpriseConsumptionDaily(self._transport)
