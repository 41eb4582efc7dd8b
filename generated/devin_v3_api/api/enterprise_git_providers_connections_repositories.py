from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseGitProvidersConnectionsRepositoriesWithRawResponse,
        EnterpriseGitProvidersConnectionsRepositoriesWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/git-providers/connections/{connection_id}/repositories"]


class EnterpriseGitProvidersConnectionsRepositories(Resource):
    """`devin.enterprise.git_providers.connections.repositories`."""

    with_raw_response: EnterpriseGitProvidersConnectionsRepositoriesWithRawResponse

    def list(
        self,
        connection_id: str,
        *,
        after: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.GitConnectionRepositoryResponse]:
        """List repositories of a git connection.

        Lists the repositories of one git connection, optionally filtered by name. A page holds at most 100
        items.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            connection_id: Id of the git connection (`git_connection_id`).
            after: Cursor from `end_cursor` of the page before.
            filter_name: Filter by the name of the repository.
            first: Number of items per page, 1 to 100 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/git-providers/connections/{connection_id}/repositories`.
        """
        return self._transport.paginate(
            _LIST,
            (connection_id,),
            models.GitConnectionRepositoryResponse.adopt,
            query={"after": after, "filter_name": filter_name, "first": first},
            options=options,
        )


class AsyncEnterpriseGitProvidersConnectionsRepositories(AsyncResource):
    """`devin.enterprise.git_providers.connections.repositories`, asynchronous."""

    with_raw_response: AsyncEnterpriseGitProvidersConnectionsRepositoriesWithRawResponse

    def list(
        self,
        connection_id: str,
        *,
        after: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.GitConnectionRepositoryResponse]:
        """List repositories of a git connection.

        Lists the repositories of one git connection, optionally filtered by name. A page holds at most 100
        items.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            connection_id: Id of the git connection (`git_connection_id`).
            after: Cursor from `end_cursor` of the page before.
            filter_name: Filter by the name of the repository.
            first: Number of items per page, 1 to 100 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/git-providers/connections/{connection_id}/repositories`.
        """
        return self._transport.paginate(
            _LIST,
            (connection_id,),
            models.GitConnectionRepositoryResponse.adopt,
            query={"after": after, "filter_name": filter_name, "first": first},
            options=options,
        )
