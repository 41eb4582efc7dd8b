from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncRepositoriesIndexingBranchesWithRawResponse,
        RepositoriesIndexingBranchesWithRawResponse,
    )

_DELETE = OPERATIONS[
    "DELETE /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing/branches/{branch_name}"
]


class RepositoriesIndexingBranches(Resource):
    """`devin.repositories.indexing.branches`."""

    with_raw_response: RepositoriesIndexingBranchesWithRawResponse

    def delete(
        self, repository_path: str, branch_name: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepositoryIndexing:
        """Remove a branch from indexing.

        Removes one branch of a repository from indexing.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            branch_name: Name of the branch.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing/branches/{branch_name}`.
        """
        return self._transport.call(
            _DELETE, (org_id, repository_path, branch_name), models.RepositoryIndexing.adopt, options=options
        )


class AsyncRepositoriesIndexingBranches(AsyncResource):
    """`devin.repositories.indexing.branches`, asynchronous."""

    with_raw_response: AsyncRepositoriesIndexingBranchesWithRawResponse

    async def delete(
        self, repository_path: str, branch_name: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepositoryIndexing:
        """Remove a branch from indexing.

        Removes one branch of a repository from indexing.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            branch_name: Name of the branch.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing/branches/{branch_name}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, repository_path, branch_name), models.RepositoryIndexing.adopt, options=options
        )
