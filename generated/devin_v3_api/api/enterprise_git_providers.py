from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseGitProvidersWithRawResponse, EnterpriseGitProvidersWithRawResponse
    from .enterprise_git_providers_connections import (
        AsyncEnterpriseGitProvidersConnections,
        EnterpriseGitProvidersConnections,
    )


class EnterpriseGitProviders(Resource):
    """`devin.enterprise.git_providers`."""

    with_raw_response: EnterpriseGitProvidersWithRawResponse

    @resource
    def connections(self) -> EnterpriseGitProvidersConnections:
        """`devin.enterprise.git_providers.connections`"""
        from .enterprise_git_providers_connections import EnterpriseGitProvidersConnections

        return EnterpriseGitProvidersConnections(self._transport)


class AsyncEnterpriseGitProviders(AsyncResource):
    """`devin.enterprise.git_providers`, asynchronous."""

    with_raw_response: AsyncEnterpriseGitProvidersWithRawResponse

    @resource
    def connections(self) -> AsyncEnterpriseGitProvidersConnections:
        """`devin.enterprise.git_providers.connections`"""
        from .enterprise_git_providers_connections import AsyncEnterpriseGitProvidersConnections

        return AsyncEnterpriseGitProvidersConnections(self._transport)
