from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncRepositoriesWithRawResponse, RepositoriesWithRawResponse
    from .repositories_indexing import AsyncRepositoriesIndexing, RepositoriesIndexing

_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/repositories"]


class Repositories(Resource):
    """`devin.repositories`."""

    with_raw_response: RepositoriesWithRawResponse

    @resource
    def indexing(self) -> RepositoriesIndexing:
        """`devin.repositories.indexing`"""
        from .repositories_indexing import RepositoriesIndexing

        return RepositoriesIndexing(self._transport)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        exclude_repo_paths: SequenceNotStr[str] | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        first: int | Unset = UNSET,
        load_indexing_status: bool | Unset = UNSET,
        only_repo_paths: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.RepositoryResponse]:
        """List repositories.

        Lists the repositories of the organization, by default together with their indexing status. Names
        and paths can narrow the list.

        Needs the permission `Read`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            exclude_repo_paths: Leave out the repositories with these paths.
            filter_name: Filter by the name of the repository.
            first: Number of items per page, 1 to 200 (100 by default).
            load_indexing_status: True to return `indexing_status` of each repository (`true` by default).
            only_repo_paths: Only the repositories with these paths.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/repositories`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.RepositoryResponse.adopt,
            query={
                "after": after,
                "exclude_repo_paths": exclude_repo_paths,
                "filter_name": filter_name,
                "first": first,
                "load_indexing_status": load_indexing_status,
                "only_repo_paths": only_repo_paths,
            },
            options=options,
        )


class AsyncRepositories(AsyncResource):
    """`devin.repositories`, asynchronous."""

    with_raw_response: AsyncRepositoriesWithRawResponse

    @resource
    def indexing(self) -> AsyncRepositoriesIndexing:
        """`devin.repositories.indexing`"""
        from .repositories_indexing import AsyncRepositoriesIndexing

        return AsyncRepositoriesIndexing(self._transport)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        exclude_repo_paths: SequenceNotStr[str] | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        first: int | Unset = UNSET,
        load_indexing_status: bool | Unset = UNSET,
        only_repo_paths: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.RepositoryResponse]:
        """List repositories.

        Lists the repositories of the organization, by default together with their indexing status. Names
        and paths can narrow the list.

        Needs the permission `Read`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            exclude_repo_paths: Leave out the repositories with these paths.
            filter_name: Filter by the name of the repository.
            first: Number of items per page, 1 to 200 (100 by default).
            load_indexing_status: True to return `indexing_status` of each repository (`true` by default).
            only_repo_paths: Only the repositories with these paths.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/repositories`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.RepositoryResponse.adopt,
            query={
                "after": after,
                "exclude_repo_paths": exclude_repo_paths,
                "filter_name": filter_name,
                "first": first,
                "load_indexing_status": load_indexing_status,
                "only_repo_paths": only_repo_paths,
            },
            options=options,
        )
