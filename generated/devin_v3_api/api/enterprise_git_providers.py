from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .enterprise_git_providers_connections import (
        AsyncEnterpriseGitProvidersConnections,
        EnterpriseGitProvidersConnections,
    )


class EnterpriseGitProviders(Resource):
    """`devin.enterprise.git_providers`."""

    @cached_property
    def connections(self) -> EnterpriseGitProvidersConnections:
        """`devin.enterprise.git_providers.connections`"""
        from .enterprise_git_providers_connections import EnterpriseGitProvidersConnections

        return EnterpriseGitProvidersConnections(self._client)


class AsyncEnterpriseGitProviders(AsyncResource):
    """`devin.enterprise.git_providers`, asynchronous."""

    @cached_property
    def connections(self) -> AsyncEnterpriseGitProvidersConnections:
        """`devin.enterprise.git_providers.connections`"""
        from .enterprise_git_providers_connections import AsyncEnterpriseGitProvidersConnections

        return AsyncEnterpriseGitProvidersConnections(self._client)
