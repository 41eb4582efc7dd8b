from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset, plain

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import AsyncRepositoriesIndexingWithRawResponse, RepositoriesIndexingWithRawResponse
    from .repositories_indexing_branches import AsyncRepositoriesIndexingBranches, RepositoriesIndexingBranches

_BULK_CREATE = OPERATIONS["PUT /v3beta1/organizations/{org_id}/repositories/indexing"]
_BULK_DELETE = OPERATIONS["DELETE /v3beta1/organizations/{org_id}/repositories/indexing"]
_CREATE = OPERATIONS["PUT /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing"]
_DELETE = OPERATIONS["DELETE /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing"]
_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing"]
_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/repositories/indexing"]


class RepositoriesIndexing(Resource):
    """`devin.repositories.indexing`."""

    with_raw_response: RepositoriesIndexingWithRawResponse

    @resource
    def branches(self) -> RepositoriesIndexingBranches:
        """`devin.repositories.indexing.branches`"""
        from .repositories_indexing_branches import RepositoriesIndexingBranches

        return RepositoriesIndexingBranches(self._transport)

    def bulk_create(
        self,
        *,
        repositories: Sequence[models.IndexRepositoryItem | params.IndexRepositoryItemParam],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.RepositoryIndexing]:
        """Index repositories.

        Turns on indexing for several repositories in one call; each can name the branches to index.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repositories: The repositories to index.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        result: builtins.list[models.RepositoryIndexing] = self._transport.call(
            _BULK_CREATE,
            (org_id,),
            lambda data: (
                [(models.RepositoryIndexing.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"repositories": plain(repositories)},
            options=options,
        )
        return result

    def bulk_delete(
        self, *, repository_paths: SequenceNotStr[str], org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.RepositoryIndexing]:
        """Remove repositories from indexing.

        Removes several repositories from indexing in one call. Their paths go in the request body.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_paths: Paths of the repositories.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        result: builtins.list[models.RepositoryIndexing] = self._transport.call(
            _BULK_DELETE,
            (org_id,),
            lambda data: (
                [(models.RepositoryIndexing.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"repository_paths": repository_paths},
            options=options,
        )
        return result

    def create(
        self,
        repository_path: str,
        *,
        branch_names: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RepositoryIndexing:
        """Index a repository.

        Turns on indexing for one repository; `branch_names` can name the branches to index.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            branch_names: Names of the branches to index.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return self._transport.call(
            _CREATE,
            (org_id, repository_path),
            models.RepositoryIndexing.adopt,
            body={"branch_names": branch_names},
            options=options,
        )

    def delete(
        self, repository_path: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepositoryIndexing:
        """Remove a repository from indexing.

        Removes one repository from indexing. To remove a single branch there is an operation of its own.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return self._transport.call(
            _DELETE, (org_id, repository_path), models.RepositoryIndexing.adopt, options=options
        )

    def get(
        self, repository_path: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepoIndexingStatus:
        """Get the indexing status of a repository.

        Gets whether one repository is indexed, with its latest index jobs and the latest completed jobs of
        search and wiki.

        Probably needs the permission `Read`.

        Args:
            repository_path: Path of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return self._transport.call(_GET, (org_id, repository_path), models.RepoIndexingStatus.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.RepositoryIndexing]:
        """List repository indexing.

        Lists the indexing settings of the organization's repositories with the branches of each.

        Needs the permission `Read`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.RepositoryIndexing.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncRepositoriesIndexing(AsyncResource):
    """`devin.repositories.indexing`, asynchronous."""

    with_raw_response: AsyncRepositoriesIndexingWithRawResponse

    @resource
    def branches(self) -> AsyncRepositoriesIndexingBranches:
        """`devin.repositories.indexing.branches`"""
        from .repositories_indexing_branches import AsyncRepositoriesIndexingBranches

        return AsyncRepositoriesIndexingBranches(self._transport)

    async def bulk_create(
        self,
        *,
        repositories: Sequence[models.IndexRepositoryItem | params.IndexRepositoryItemParam],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.RepositoryIndexing]:
        """Index repositories.

        Turns on indexing for several repositories in one call; each can name the branches to index.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repositories: The repositories to index.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        result: builtins.list[models.RepositoryIndexing] = await self._transport.call(
            _BULK_CREATE,
            (org_id,),
            lambda data: (
                [(models.RepositoryIndexing.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"repositories": plain(repositories)},
            options=options,
        )
        return result

    async def bulk_delete(
        self, *, repository_paths: SequenceNotStr[str], org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.RepositoryIndexing]:
        """Remove repositories from indexing.

        Removes several repositories from indexing in one call. Their paths go in the request body.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_paths: Paths of the repositories.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        result: builtins.list[models.RepositoryIndexing] = await self._transport.call(
            _BULK_DELETE,
            (org_id,),
            lambda data: (
                [(models.RepositoryIndexing.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"repository_paths": repository_paths},
            options=options,
        )
        return result

    async def create(
        self,
        repository_path: str,
        *,
        branch_names: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RepositoryIndexing:
        """Index a repository.

        Turns on indexing for one repository; `branch_names` can name the branches to index.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            branch_names: Names of the branches to index.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id, repository_path),
            models.RepositoryIndexing.adopt,
            body={"branch_names": branch_names},
            options=options,
        )

    async def delete(
        self, repository_path: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepositoryIndexing:
        """Remove a repository from indexing.

        Removes one repository from indexing. To remove a single branch there is an operation of its own.

        Needs the permission `IndexOrgRepositories`.

        Args:
            repository_path: Path of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return await self._transport.call(
            _DELETE, (org_id, repository_path), models.RepositoryIndexing.adopt, options=options
        )

    async def get(
        self, repository_path: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RepoIndexingStatus:
        """Get the indexing status of a repository.

        Gets whether one repository is indexed, with its latest index jobs and the latest completed jobs of
        search and wiki.

        Probably needs the permission `Read`.

        Args:
            repository_path: Path of the repository.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/repositories/{repository_path}/indexing`.
        """
        return await self._transport.call(
            _GET, (org_id, repository_path), models.RepoIndexingStatus.adopt, options=options
        )

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.RepositoryIndexing]:
        """List repository indexing.

        Lists the indexing settings of the organization's repositories with the branches of each.

        Needs the permission `Read`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/repositories/indexing`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.RepositoryIndexing.adopt, query={"after": after, "first": first}, options=options
        )
