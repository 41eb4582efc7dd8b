from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMembersWithRawResponse, EnterpriseMembersWithRawResponse
    from .enterprise_members_idp_groups import AsyncEnterpriseMembersIdpGroups, EnterpriseMembersIdpGroups
    from .enterprise_members_idp_users import AsyncEnterpriseMembersIdpUsers, EnterpriseMembersIdpUsers
    from .enterprise_members_service_users import AsyncEnterpriseMembersServiceUsers, EnterpriseMembersServiceUsers
    from .enterprise_members_users import AsyncEnterpriseMembersUsers, EnterpriseMembersUsers


class EnterpriseMembers(Resource):
    """`devin.enterprise.members`."""

    with_raw_response: EnterpriseMembersWithRawResponse

    @resource
    def idp_groups(self) -> EnterpriseMembersIdpGroups:
        """`devin.enterprise.members.idp_groups`"""
        from .enterprise_members_idp_groups import EnterpriseMembersIdpGroups

        return EnterpriseMembersIdpGroups(self._transport)

    @resource
    def idp_users(self) -> EnterpriseMembersIdpUsers:
        """`devin.enterprise.members.idp_users`"""
        from .enterprise_members_idp_users import EnterpriseMembersIdpUsers

        return EnterpriseMembersIdpUsers(self._transport)

    @resource
    def service_users(self) -> EnterpriseMembersServiceUsers:
        """`devin.enterprise.members.service_users`"""
        from .enterprise_members_service_users import EnterpriseMembersServiceUsers

        return EnterpriseMembersServiceUsers(self._transport)

    @resource
    def users(self) -> EnterpriseMembersUsers:
        """`devin.enterprise.members.users`"""
        from .enterprise_members_users import EnterpriseMembersUsers

        return EnterpriseMembersUsers(self._transport)


class AsyncEnterpriseMembers(AsyncResource):
    """`devin.enterprise.members`, asynchronous."""

    with_raw_response: AsyncEnterpriseMembersWithRawResponse

    @resource
    def idp_groups(self) -> AsyncEnterpriseMembersIdpGroups:
        """`devin.enterprise.members.idp_groups`"""
        from .enterprise_members_idp_groups import AsyncEnterpriseMembersIdpGroups

        return AsyncEnterpriseMembersIdpGroups(self._transport)

    @resource
    def idp_users(self) -> AsyncEnterpriseMembersIdpUsers:
        """`devin.enterprise.members.idp_users`"""
        from .enterprise_members_idp_users import AsyncEnterpriseMembersIdpUsers

        return AsyncEnterpriseMembersIdpUsers(self._transport)

    @resource
    def service_users(self) -> AsyncEnterpriseMembersServiceUsers:
        """`devin.enterprise.members.service_users`"""
        from .enterprise_members_service_users import AsyncEnterpriseMembersServiceUsers

        return AsyncEnterpriseMembersServiceUsers(self._transport)

    @resource
    def users(self) -> AsyncEnterpriseMembersUsers:
        """`devin.enterprise.members.users`"""
        from .enterprise_members_users import AsyncEnterpriseMembersUsers

        return AsyncEnterpriseMembersUsers(self._transport)
