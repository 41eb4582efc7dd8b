from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsGitProvidersWithRawResponse,
        EnterpriseOrganizationsGitProvidersWithRawResponse,
    )
    from .enterprise_organizations_git_providers_permissions import (
        AsyncEnterpriseOrganizationsGitProvidersPermissions,
        EnterpriseOrganizationsGitProvidersPermissions,
    )


class EnterpriseOrganizationsGitProviders(Resource):
    """`devin.enterprise.organizations.git_providers`."""

    with_raw_response: EnterpriseOrganizationsGitProvidersWithRawResponse

    @resource
    def permissions(self) -> EnterpriseOrganizationsGitProvidersPermissions:
        """`devin.enterprise.organizations.git_providers.permissions`"""
        from .enterprise_organizations_git_providers_permissions import EnterpriseOrganizationsGitProvidersPermissions

        return EnterpriseOrganizationsGitProvidersPermissions(self._transport)


class AsyncEnterpriseOrganizationsGitProviders(AsyncResource):
    """`devin.enterprise.organizations.git_providers`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsGitProvidersWithRawResponse

    @resource
    def permissions(self) -> AsyncEnterpriseOrganizationsGitProvidersPermissions:
        """`devin.enterprise.organizations.git_providers.permissions`"""
        from .enterprise_organizations_git_providers_permissions import (
            AsyncEnterpriseOrganizationsGitProvidersPermissions,
        )

        return AsyncEnterpriseOrganizationsGitProvidersPermissions(self._transport)
