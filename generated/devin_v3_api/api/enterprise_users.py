from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseUsersWithRawResponse, EnterpriseUsersWithRawResponse
    from .enterprise_users_consumption import AsyncEnterpriseUsersConsumption, EnterpriseUsersConsumption


class EnterpriseUsers(Resource):
    """`devin.enterprise.users`."""

    with_raw_response: EnterpriseUsersWithRawResponse

    @resource
    def consumption(self) -> EnterpriseUsersConsumption:
        """`devin.enterprise.users.consumption`"""
        from .enterprise_users_consumption import EnterpriseUsersConsumption

        return EnterpriseUsersConsumption(self._transport)


class AsyncEnterpriseUsers(AsyncResource):
    """`devin.enterprise.users`, asynchronous."""

    with_raw_response: AsyncEnterpriseUsersWithRawResponse

    @resource
    def consumption(self) -> AsyncEnterpriseUsersConsumption:
        """`devin.enterprise.users.consumption`"""
        from .enterprise_users_consumption import AsyncEnterpriseUsersConsumption

        return AsyncEnterpriseUsersConsumption(self._transport)
