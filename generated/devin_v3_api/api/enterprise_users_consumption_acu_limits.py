from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset, deprecated, nothing, plain

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import (
        AsyncEnterpriseUsersConsumptionAcuLimitsWithRawResponse,
        EnterpriseUsersConsumptionAcuLimitsWithRawResponse,
    )

_CLEAR = OPERATIONS["DELETE /v3beta1/enterprise/users/{user_id}/consumption/acu-limits"]
_CLEAR_DEFAULT = OPERATIONS["DELETE /v3beta1/enterprise/users/consumption/acu-limits"]
_GET = OPERATIONS["GET /v3beta1/enterprise/users/{user_id}/consumption/acu-limits"]
_GET_DEFAULT = OPERATIONS["GET /v3beta1/enterprise/users/consumption/acu-limits"]
_UPDATE = OPERATIONS["PATCH /v3beta1/enterprise/users/{user_id}/consumption/acu-limits"]
_UPDATE_DEFAULT = OPERATIONS["PATCH /v3beta1/enterprise/users/consumption/acu-limits"]


class EnterpriseUsersConsumptionAcuLimits(Resource):
    """`devin.enterprise.users.consumption.acu_limits`."""

    with_raw_response: EnterpriseUsersConsumptionAcuLimitsWithRawResponse

    @deprecated("Deprecated by the API.")
    def clear(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits of a user.

        Removes the ACU limits of one user.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limits are removed (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        self._transport.call(_CLEAR, (user_id,), nothing, options=options)

    @deprecated("Deprecated by the API.")
    def clear_default(self, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits for users.

        Removes the ACU limits that the enterprise keeps for its users, without naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        self._transport.call(_CLEAR_DEFAULT, (), nothing, options=options)

    @deprecated("Deprecated by the API.")
    def get(self, user_id: str, **options: Unpack[RequestOptions]) -> models.UserAcuLimits:
        """Get the ACU limits of a user.

        Reads the ACU limit per cycle of one user for the local agent, with the organization that is billed.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            user_id: User whose limits are read (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        return self._transport.call(_GET, (user_id,), models.UserAcuLimits.adopt, options=options)

    @deprecated("Deprecated by the API.")
    def get_default(self, **options: Unpack[RequestOptions]) -> models.DefaultUserAcuLimits:
        """Get the ACU limits for users.

        Reads the ACU limit per cycle for the local agent that the enterprise keeps for its users, without
        naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        return self._transport.call(_GET_DEFAULT, (), models.DefaultUserAcuLimits.adopt, options=options)

    @deprecated("Deprecated by the API.")
    def update(
        self,
        user_id: str,
        *,
        local_agent: models.UserLocalAgentAcuLimitUpdate
        | params.UserLocalAgentAcuLimitUpdateParam
        | None
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits of a user.

        Changes the ACU limit per cycle of one user for the local agent, or the organization that is billed.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limits are changed (prefix `user-`).
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        self._transport.call(_UPDATE, (user_id,), nothing, body={"local_agent": plain(local_agent)}, options=options)

    @deprecated("Deprecated by the API.")
    def update_default(
        self,
        *,
        local_agent: models.LocalAgentAcuLimitUpdate | params.LocalAgentAcuLimitUpdateParam | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits for users.

        Changes the ACU limit per cycle for the local agent that the enterprise keeps for its users, without
        naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        self._transport.call(_UPDATE_DEFAULT, (), nothing, body={"local_agent": plain(local_agent)}, options=options)


class AsyncEnterpriseUsersConsumptionAcuLimits(AsyncResource):
    """`devin.enterprise.users.consumption.acu_limits`, asynchronous."""

    with_raw_response: AsyncEnterpriseUsersConsumptionAcuLimitsWithRawResponse

    @deprecated("Deprecated by the API.")
    async def clear(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits of a user.

        Removes the ACU limits of one user.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limits are removed (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        await self._transport.call(_CLEAR, (user_id,), nothing, options=options)

    @deprecated("Deprecated by the API.")
    async def clear_default(self, **options: Unpack[RequestOptions]) -> None:
        """Delete the ACU limits for users.

        Removes the ACU limits that the enterprise keeps for its users, without naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        await self._transport.call(_CLEAR_DEFAULT, (), nothing, options=options)

    @deprecated("Deprecated by the API.")
    async def get(self, user_id: str, **options: Unpack[RequestOptions]) -> models.UserAcuLimits:
        """Get the ACU limits of a user.

        Reads the ACU limit per cycle of one user for the local agent, with the organization that is billed.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Args:
            user_id: User whose limits are read (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        return await self._transport.call(_GET, (user_id,), models.UserAcuLimits.adopt, options=options)

    @deprecated("Deprecated by the API.")
    async def get_default(self, **options: Unpack[RequestOptions]) -> models.DefaultUserAcuLimits:
        """Get the ACU limits for users.

        Reads the ACU limit per cycle for the local agent that the enterprise keeps for its users, without
        naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ViewAccountConsumption`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        return await self._transport.call(_GET_DEFAULT, (), models.DefaultUserAcuLimits.adopt, options=options)

    @deprecated("Deprecated by the API.")
    async def update(
        self,
        user_id: str,
        *,
        local_agent: models.UserLocalAgentAcuLimitUpdate
        | params.UserLocalAgentAcuLimitUpdateParam
        | None
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits of a user.

        Changes the ACU limit per cycle of one user for the local agent, or the organization that is billed.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            user_id: User whose limits are changed (prefix `user-`).
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/enterprise/users/{user_id}/consumption/acu-limits`.
        """
        await self._transport.call(
            _UPDATE, (user_id,), nothing, body={"local_agent": plain(local_agent)}, options=options
        )

    @deprecated("Deprecated by the API.")
    async def update_default(
        self,
        *,
        local_agent: models.LocalAgentAcuLimitUpdate | params.LocalAgentAcuLimitUpdateParam | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update the ACU limits for users.

        Changes the ACU limit per cycle for the local agent that the enterprise keeps for its users, without
        naming one of them.

        Deprecated by the API.

        Known from third-party material only: no published page was seen that confirms it.

        Needs the permission `ManageBilling`.

        Args:
            local_agent: ACU limit for the local agent, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3beta1/enterprise/users/consumption/acu-limits`.
        """
        await self._transport.call(
            _UPDATE_DEFAULT, (), nothing, body={"local_agent": plain(local_agent)}, options=options
        )
