from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncMembersWithRawResponse, MembersWithRawResponse
    from .members_idp_users import AsyncMembersIdpUsers, MembersIdpUsers
    from .members_users import AsyncMembersUsers, MembersUsers


class Members(Resource):
    """`devin.members`."""

    with_raw_response: MembersWithRawResponse

    @resource
    def idp_users(self) -> MembersIdpUsers:
        """`devin.members.idp_users`"""
        from .members_idp_users import MembersIdpUsers

        return MembersIdpUsers(self._transport)

    @resource
    def users(self) -> MembersUsers:
        """`devin.members.users`"""
        from .members_users import MembersUsers

        return MembersUsers(self._transport)


class AsyncMembers(AsyncResource):
    """`devin.members`, asynchronous."""

    with_raw_response: AsyncMembersWithRawResponse

    @resource
    def idp_users(self) -> AsyncMembersIdpUsers:
        """`devin.members.idp_users`"""
        from .members_idp_users import AsyncMembersIdpUsers

        return AsyncMembersIdpUsers(self._transport)

    @resource
    def users(self) -> AsyncMembersUsers:
        """`devin.members.users`"""
        from .members_users import AsyncMembersUsers

        return AsyncMembersUsers(self._transport)
