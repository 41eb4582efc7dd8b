from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse,
        EnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse,
    )

_UPDATE = OPERATIONS["PUT /v3beta1/enterprise/consumption/acu-limits/local-agent/users/{user_id}"]


class EnterpriseConsumptionAcuLimitsLocalAgentUsers(Resource):
    """`devin.enterprise.consumption.acu_limits.local_agent.users`."""

    with_raw_response: EnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse

    def update(self, user_id: str, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the local agent ACU limit of a user.

        Sets how many ACU the user may consume with the local agent per cycle. The limit is a whole number,
        0 or more.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limit is set (prefix `user-`).
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/enterprise/consumption/acu-limits/local-agent/users/{user_id}`.
        """
        self._transport.call(_UPDATE, (user_id,), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options)


class AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers(AsyncResource):
    """`devin.enterprise.consumption.acu_limits.local_agent.users`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse

    async def update(self, user_id: str, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the local agent ACU limit of a user.

        Sets how many ACU the user may consume with the local agent per cycle. The limit is a whole number,
        0 or more.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limit is set (prefix `user-`).
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/enterprise/consumption/acu-limits/local-agent/users/{user_id}`.
        """
        await self._transport.call(
            _UPDATE, (user_id,), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options
        )
