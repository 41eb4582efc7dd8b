from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncMembersIdpUsersWithRawResponse, MembersIdpUsersWithRawResponse

_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/members/idp-users"]


class MembersIdpUsers(Resource):
    """`devin.members.idp_users`."""

    with_raw_response: MembersIdpUsersWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.IdpGroupUser]:
        """List members of an organization through IdP groups.

        Lists the users that are members of the organization through identity provider (IdP) groups, page by
        page, for service users of the organization. `email` narrows the list.

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

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/idp-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.IdpGroupUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )


class AsyncMembersIdpUsers(AsyncResource):
    """`devin.members.idp_users`, asynchronous."""

    with_raw_response: AsyncMembersIdpUsersWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.IdpGroupUser]:
        """List members of an organization through IdP groups.

        Lists the users that are members of the organization through identity provider (IdP) groups, page by
        page, for service users of the organization. `email` narrows the list.

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

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/members/idp-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.IdpGroupUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )
