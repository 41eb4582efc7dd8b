from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse,
        EnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse,
    )
    from .enterprise_consumption_acu_limits_local_agent_users import (
        AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers,
        EnterpriseConsumptionAcuLimitsLocalAgentUsers,
    )

_CLEAR = OPERATIONS["DELETE /v3beta1/enterprise/consumption/acu-limits/local-agent"]
_LIST = OPERATIONS["GET /v3beta1/enterprise/consumption/acu-limits/local-agent"]
_REPLACE = OPERATIONS["PUT /v3beta1/enterprise/consumption/acu-limits/local-agent"]


class EnterpriseConsumptionAcuLimitsLocalAgent(Resource):
    """`devin.enterprise.consumption.acu_limits.local_agent`."""

    with_raw_response: EnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse

    @resource
    def users(self) -> EnterpriseConsumptionAcuLimitsLocalAgentUsers:
        """`devin.enterprise.consumption.acu_limits.local_agent.users`"""
        from .enterprise_consumption_acu_limits_local_agent_users import EnterpriseConsumptionAcuLimitsLocalAgentUsers

        return EnterpriseConsumptionAcuLimitsLocalAgentUsers(self._transport)

    def clear(self, **options: Unpack[RequestOptions]) -> None:
        """Delete the local agent ACU limit.

        Removes the limit on the ACU that the enterprise may consume with the local agent per cycle.

        Needs the permission `ManageBilling`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        self._transport.call(_CLEAR, (), nothing, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        scope: models.LocalAgentLimitScope | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ACULimitResponse]:
        """List local agent ACU limits.

        Lists the limits on ACU consumption set for the local agent, page by page, of the enterprise and of
        single users.

        Needs the permission `ManageBilling`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            scope: List only limits of this scope: `enterprise` or `user`.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.ACULimitResponse.adopt,
            query={"after": after, "first": first, "scope": scope},
            options=options,
        )

    def replace(self, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the local agent ACU limit.

        Sets how many ACU the enterprise may consume with the local agent per cycle. The limit is a whole
        number, 0 or more.

        Needs the permission `ManageBilling`.

        Args:
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        self._transport.call(_REPLACE, (), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options)


class AsyncEnterpriseConsumptionAcuLimitsLocalAgent(AsyncResource):
    """`devin.enterprise.consumption.acu_limits.local_agent`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse

    @resource
    def users(self) -> AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers:
        """`devin.enterprise.consumption.acu_limits.local_agent.users`"""
        from .enterprise_consumption_acu_limits_local_agent_users import (
            AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers,
        )

        return AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers(self._transport)

    async def clear(self, **options: Unpack[RequestOptions]) -> None:
        """Delete the local agent ACU limit.

        Removes the limit on the ACU that the enterprise may consume with the local agent per cycle.

        Needs the permission `ManageBilling`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        await self._transport.call(_CLEAR, (), nothing, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        scope: models.LocalAgentLimitScope | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ACULimitResponse]:
        """List local agent ACU limits.

        Lists the limits on ACU consumption set for the local agent, page by page, of the enterprise and of
        single users.

        Needs the permission `ManageBilling`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            scope: List only limits of this scope: `enterprise` or `user`.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.ACULimitResponse.adopt,
            query={"after": after, "first": first, "scope": scope},
            options=options,
        )

    async def replace(self, *, cycle_acu_limit: int, **options: Unpack[RequestOptions]) -> None:
        """Set the local agent ACU limit.

        Sets how many ACU the enterprise may consume with the local agent per cycle. The limit is a whole
        number, 0 or more.

        Needs the permission `ManageBilling`.

        Args:
            cycle_acu_limit: Limit in ACU per cycle, a whole number, 0 or more. (at least 0.0)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3beta1/enterprise/consumption/acu-limits/local-agent`.
        """
        await self._transport.call(_REPLACE, (), nothing, body={"cycle_acu_limit": cycle_acu_limit}, options=options)
