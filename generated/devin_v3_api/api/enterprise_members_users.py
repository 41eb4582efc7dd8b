from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMembersUsersWithRawResponse, EnterpriseMembersUsersWithRawResponse

_DELETE = OPERATIONS["DELETE /v3/enterprise/members/users/{user_id}"]
_GET = OPERATIONS["GET /v3/enterprise/members/users/{user_id}"]
_INVITE = OPERATIONS["POST /v3/enterprise/members/users"]
_LIST = OPERATIONS["GET /v3/enterprise/members/users"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/members/users/{user_id}"]


class EnterpriseMembersUsers(Resource):
    """`devin.enterprise.members.users`."""

    with_raw_response: EnterpriseMembersUsersWithRawResponse

    def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Remove a user from the enterprise.

        Removes a user from the members of the enterprise and returns the user.

        Needs the permission `ManageAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/members/users/{user_id}`.
        """
        return self._transport.call(_DELETE, (user_id,), models.User.adopt, options=options)

    def get(self, user_id: str, **options: Unpack[RequestOptions]) -> models.EnterpriseUserWithIdpRoles:
        """Get a user of the enterprise.

        Reads one user of the enterprise with direct role assignments and those that come from identity
        provider (IdP) groups.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/members/users/{user_id}`.
        """
        return self._transport.call(_GET, (user_id,), models.EnterpriseUserWithIdpRoles.adopt, options=options)

    def invite(
        self, *, emails: SequenceNotStr[str], enterprise_role_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.User]:
        """Invite users to the enterprise.

        Invites up to 100 users to the enterprise by email address and gives all of them the same enterprise
        role.

        Needs the permission `ManageAccountMembership`.

        Args:
            emails: Email addresses to invite, at most 100. (at most 100 items)
            enterprise_role_id: Id of the enterprise role that all invited users get.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/members/users`.
        """
        result: builtins.list[models.User] = self._transport.call(
            _INVITE,
            (),
            lambda data: (
                [(models.User.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"emails": emails, "enterprise_role_id": enterprise_role_id},
            options=options,
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.EnterpriseUser]:
        """List users of the enterprise.

        Lists the users that are members of the enterprise, with their role assignments and the time when
        they joined, page by page.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/members/users`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.EnterpriseUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )

    def update(self, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Update the role of a user in the enterprise.

        Changes the role that a user has in the enterprise to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/enterprise/members/users/{user_id}`.
        """
        return self._transport.call(_UPDATE, (user_id,), models.User.adopt, body={"role_id": role_id}, options=options)


class AsyncEnterpriseMembersUsers(AsyncResource):
    """`devin.enterprise.members.users`, asynchronous."""

    with_raw_response: AsyncEnterpriseMembersUsersWithRawResponse

    async def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Remove a user from the enterprise.

        Removes a user from the members of the enterprise and returns the user.

        Needs the permission `ManageAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/members/users/{user_id}`.
        """
        return await self._transport.call(_DELETE, (user_id,), models.User.adopt, options=options)

    async def get(self, user_id: str, **options: Unpack[RequestOptions]) -> models.EnterpriseUserWithIdpRoles:
        """Get a user of the enterprise.

        Reads one user of the enterprise with direct role assignments and those that come from identity
        provider (IdP) groups.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/members/users/{user_id}`.
        """
        return await self._transport.call(_GET, (user_id,), models.EnterpriseUserWithIdpRoles.adopt, options=options)

    async def invite(
        self, *, emails: SequenceNotStr[str], enterprise_role_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.User]:
        """Invite users to the enterprise.

        Invites up to 100 users to the enterprise by email address and gives all of them the same enterprise
        role.

        Needs the permission `ManageAccountMembership`.

        Args:
            emails: Email addresses to invite, at most 100. (at most 100 items)
            enterprise_role_id: Id of the enterprise role that all invited users get.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/members/users`.
        """
        result: builtins.list[models.User] = await self._transport.call(
            _INVITE,
            (),
            lambda data: (
                [(models.User.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"emails": emails, "enterprise_role_id": enterprise_role_id},
            options=options,
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.EnterpriseUser]:
        """List users of the enterprise.

        Lists the users that are members of the enterprise, with their role assignments and the time when
        they joined, page by page.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/members/users`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.EnterpriseUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )

    async def update(self, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]) -> models.User:
        """Update the role of a user in the enterprise.

        Changes the role that a user has in the enterprise to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            user_id: Id of the user (prefix `user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/enterprise/members/users/{user_id}`.
        """
        return await self._transport.call(
            _UPDATE, (user_id,), models.User.adopt, body={"role_id": role_id}, options=options
        )
