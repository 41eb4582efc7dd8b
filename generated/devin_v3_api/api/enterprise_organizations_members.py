from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMembersWithRawResponse,
        EnterpriseOrganizationsMembersWithRawResponse,
    )
    from .enterprise_organizations_members_idp_groups import (
        AsyncEnterpriseOrganizationsMembersIdpGroups,
        EnterpriseOrganizationsMembersIdpGroups,
    )
    from .enterprise_organizations_members_idp_users import (
        AsyncEnterpriseOrganizationsMembersIdpUsers,
        EnterpriseOrganizationsMembersIdpUsers,
    )
    from .enterprise_organizations_members_service_users import (
        AsyncEnterpriseOrganizationsMembersServiceUsers,
        EnterpriseOrganizationsMembersServiceUsers,
    )
    from .enterprise_organizations_members_users import (
        AsyncEnterpriseOrganizationsMembersUsers,
        EnterpriseOrganizationsMembersUsers,
    )


class EnterpriseOrganizationsMembers(Resource):
    """`devin.enterprise.organizations.members`."""

    with_raw_response: EnterpriseOrganizationsMembersWithRawResponse

    @resource
    def idp_groups(self) -> EnterpriseOrganizationsMembersIdpGroups:
        """`devin.enterprise.organizations.members.idp_groups`"""
        from .enterprise_organizations_members_idp_groups import EnterpriseOrganizationsMembersIdpGroups

        return EnterpriseOrganizationsMembersIdpGroups(self._transport)

    @resource
    def idp_users(self) -> EnterpriseOrganizationsMembersIdpUsers:
        """`devin.enterprise.organizations.members.idp_users`"""
        from .enterprise_organizations_members_idp_users import EnterpriseOrganizationsMembersIdpUsers

        return EnterpriseOrganizationsMembersIdpUsers(self._transport)

    @resource
    def service_users(self) -> EnterpriseOrganizationsMembersServiceUsers:
        """`devin.enterprise.organizations.members.service_users`"""
        from .enterprise_organizations_members_service_users import EnterpriseOrganizationsMembersServiceUsers

        return EnterpriseOrganizationsMembersServiceUsers(self._transport)

    @resource
    def users(self) -> EnterpriseOrganizationsMembersUsers:
        """`devin.enterprise.organizations.members.users`"""
        from .enterprise_organizations_members_users import EnterpriseOrganizationsMembersUsers

        return EnterpriseOrganizationsMembersUsers(self._transport)


class AsyncEnterpriseOrganizationsMembers(AsyncResource):
    """`devin.enterprise.organizations.members`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMembersWithRawResponse

    @resource
    def idp_groups(self) -> AsyncEnterpriseOrganizationsMembersIdpGroups:
        """`devin.enterprise.organizations.members.idp_groups`"""
        from .enterprise_organizations_members_idp_groups import AsyncEnterpriseOrganizationsMembersIdpGroups

        return AsyncEnterpriseOrganizationsMembersIdpGroups(self._transport)

    @resource
    def idp_users(self) -> AsyncEnterpriseOrganizationsMembersIdpUsers:
        """`devin.enterprise.organizations.members.idp_users`"""
        from .enterprise_organizations_members_idp_users import AsyncEnterpriseOrganizationsMembersIdpUsers

        return AsyncEnterpriseOrganizationsMembersIdpUsers(self._transport)

    @resource
    def service_users(self) -> AsyncEnterpriseOrganizationsMembersServiceUsers:
        """`devin.enterprise.organizations.members.service_users`"""
        from .enterprise_organizations_members_service_users import AsyncEnterpriseOrganizationsMembersServiceUsers

        return AsyncEnterpriseOrganizationsMembersServiceUsers(self._transport)

    @resource
    def users(self) -> AsyncEnterpriseOrganizationsMembersUsers:
        """`devin.enterprise.organizations.members.users`"""
        from .enterprise_organizations_members_users import AsyncEnterpriseOrganizationsMembersUsers

        return AsyncEnterpriseOrganizationsMembersUsers(self._transport)
