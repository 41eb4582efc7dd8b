from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncMembersUsersWithRawResponse, MembersUsersWithRawResponse

_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/members/users/{user_id}"]
_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/members/users"]


class MembersUsers(Resource):
    """`devin.members.users`."""

    with_raw_response: MembersUsersWithRawResponse

    def get(
        self, user_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.UserWithIdpRoles:
        """Get a member of an organization.

        Reads one user of the organization with direct role assignments and those that come from identity
        provider (IdP) groups.

        Needs the permission `ViewOrgMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/users/{user_id}`.
        """
        return self._transport.call(_GET, (org_id, user_id), models.UserWithIdpRoles.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.User]:
        """List members of an organization.

        Lists the users that are members of the organization, with their role assignments, page by page.
        `email` narrows the list.

        Needs the permission `ViewOrgMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/users`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.User.adopt, query={"after": after, "email": email, "first": first}, options=options
        )


class AsyncMembersUsers(AsyncResource):
    """`devin.members.users`, asynchronous."""

    with_raw_response: AsyncMembersUsersWithRawResponse

    async def get(
        self, user_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.UserWithIdpRoles:
        """Get a member of an organization.

        Reads one user of the organization with direct role assignments and those that come from identity
        provider (IdP) groups.

        Needs the permission `ViewOrgMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/users/{user_id}`.
        """
        return await self._transport.call(_GET, (org_id, user_id), models.UserWithIdpRoles.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.User]:
        """List members of an organization.

        Lists the users that are members of the organization, with their role assignments, page by page.
        `email` narrows the list.

        Needs the permission `ViewOrgMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/users`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.User.adopt, query={"after": after, "email": email, "first": first}, options=options
        )
