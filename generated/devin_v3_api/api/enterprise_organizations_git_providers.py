from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .enterprise_organizations_git_providers_permissions import (
        AsyncEnterpriseOrganizationsGitProvidersPermissions,
        EnterpriseOrganizationsGitProvidersPermissions,
    )


class EnterpriseOrganizationsGitProviders(Resource):
    """`devin.enterprise.organizations.git_providers`."""

    @cached_property
    def permissions(self) -> EnterpriseOrganizationsGitProvidersPermissions:
        """`devin.enterprise.organizations.git_providers.permissions`"""
        from .enterprise_organizations_git_providers_permissions import EnterpriseOrganizationsGitProvidersPermissions

        return EnterpriseOrganizationsGitProvidersPermissions(self._client)


class AsyncEnterpriseOrganizationsGitProviders(AsyncResource):
    """`devin.enterprise.organizations.git_providers`, asynchronous."""

    @cached_property
    def permissions(self) -> AsyncEnterpriseOrganizationsGitProvidersPermissions:
        """`devin.enterprise.organizations.git_providers.permissions`"""
        from .enterprise_organizations_git_providers_permissions import (
            AsyncEnterpriseOrganizationsGitProvidersPermissions,
        )

        return AsyncEnterpriseOrganizationsGitProvidersPermissions(self._client)
