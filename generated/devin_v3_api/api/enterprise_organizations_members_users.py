from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMembersUsersWithRawResponse,
        EnterpriseOrganizationsMembersUsersWithRawResponse,
    )

_ASSIGN = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/members/users/{user_id}"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/members/users/{user_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/members/users"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/organizations/{org_id}/members/users/{user_id}"]


class EnterpriseOrganizationsMembersUsers(Resource):
    """`devin.enterprise.organizations.members.users`."""

    with_raw_response: EnterpriseOrganizationsMembersUsersWithRawResponse

    def assign(self, org_id: str, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Assign a role to a user in an organization.

        Gives a user a role in an organization. The body names the role by `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return self._transport.call(
            _ASSIGN, (org_id, user_id), models.User.adopt, body={"role_id": role_id}, options=options
        )

    def delete(self, org_id: str, user_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Remove a user from an organization.

        Removes a user from the members of an organization and returns the user.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return self._transport.call(_DELETE, (org_id, user_id), models.User.adopt, options=options)

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.User]:
        """List users of an organization.

        Lists the users that are members of an organization of the enterprise, with their role assignments,
        page by page.

        Needs the permission `ViewAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/members/users`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.User.adopt, query={"after": after, "email": email, "first": first}, options=options
        )

    def update(self, org_id: str, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Update the role of a user in an organization.

        Changes the role that a user has in an organization to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return self._transport.call(
            _UPDATE, (org_id, user_id), models.User.adopt, body={"role_id": role_id}, options=options
        )


class AsyncEnterpriseOrganizationsMembersUsers(AsyncResource):
    """`devin.enterprise.organizations.members.users`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMembersUsersWithRawResponse

    async def assign(
        self, org_id: str, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.User:
        """Assign a role to a user in an organization.

        Gives a user a role in an organization. The body names the role by `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return await self._transport.call(
            _ASSIGN, (org_id, user_id), models.User.adopt, body={"role_id": role_id}, options=options
        )

    async def delete(self, org_id: str, user_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Remove a user from an organization.

        Removes a user from the members of an organization and returns the user.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return await self._transport.call(_DELETE, (org_id, user_id), models.User.adopt, options=options)

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.User]:
        """List users of an organization.

        Lists the users that are members of an organization of the enterprise, with their role assignments,
        page by page.

        Needs the permission `ViewAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/members/users`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.User.adopt, query={"after": after, "email": email, "first": first}, options=options
        )

    async def update(
        self, org_id: str, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.User:
        """Update the role of a user in an organization.

        Changes the role that a user has in an organization to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/users/{user_id}`.
        """
        return await self._transport.call(
            _UPDATE, (org_id, user_id), models.User.adopt, body={"role_id": role_id}, options=options
        )
