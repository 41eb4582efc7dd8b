from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncConsumptionWithRawResponse, ConsumptionWithRawResponse
    from .consumption_daily import AsyncConsumptionDaily, ConsumptionDaily


class Consumption(Resource):
    """`devin.consumption`."""

    with_raw_response: ConsumptionWithRawResponse

    @resource
    def daily(self) -> ConsumptionDaily:
        """`devin.consumption.daily`"""
        from .consumption_daily import ConsumptionDaily

        return ConsumptionDaily(self._transport)


class AsyncConsumption(AsyncResource):
    """`devin.consumption`, asynchronous."""

    with_raw_response: AsyncConsumptionWithRawResponse

    @resource
    def daily(self) -> AsyncConsumptionDaily:
        """`devin.consumption.daily`"""
        from .consumption_daily import AsyncConsumptionDaily

        return AsyncConsumptionDaily(self._transport)
