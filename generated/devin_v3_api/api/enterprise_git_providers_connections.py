from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseGitProvidersConnectionsWithRawResponse,
        EnterpriseGitProvidersConnectionsWithRawResponse,
    )
    from .enterprise_git_providers_connections_repositories import (
        AsyncEnterpriseGitProvidersConnectionsRepositories,
        EnterpriseGitProvidersConnectionsRepositories,
    )

_LIST = OPERATIONS["GET /v3/enterprise/git-providers/connections"]


class EnterpriseGitProvidersConnections(Resource):
    """`devin.enterprise.git_providers.connections`."""

    with_raw_response: EnterpriseGitProvidersConnectionsWithRawResponse

    @resource
    def repositories(self) -> EnterpriseGitProvidersConnectionsRepositories:
        """`devin.enterprise.git_providers.connections.repositories`"""
        from .enterprise_git_providers_connections_repositories import EnterpriseGitProvidersConnectionsRepositories

        return EnterpriseGitProvidersConnectionsRepositories(self._transport)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.GitConnectionResponse]:
        """List git connections.

        Lists the connections of the enterprise to git providers. Their ids are what git permissions refer
        to.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/git-providers/connections`.
        """
        return self._transport.paginate(
            _LIST, (), models.GitConnectionResponse.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncEnterpriseGitProvidersConnections(AsyncResource):
    """`devin.enterprise.git_providers.connections`, asynchronous."""

    with_raw_response: AsyncEnterpriseGitProvidersConnectionsWithRawResponse

    @resource
    def repositories(self) -> AsyncEnterpriseGitProvidersConnectionsRepositories:
        """`devin.enterprise.git_providers.connections.repositories`"""
        from .enterprise_git_providers_connections_repositories import (
            AsyncEnterpriseGitProvidersConnectionsRepositories,
        )

        return AsyncEnterpriseGitProvidersConnectionsRepositories(self._transport)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.GitConnectionResponse]:
        """List git connections.

        Lists the connections of the enterprise to git providers. Their ids are what git permissions refer
        to.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/git-providers/connections`.
        """
        return self._transport.paginate(
            _LIST, (), models.GitConnectionResponse.adopt, query={"after": after, "first": first}, options=options
        )
