from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMembersIdpUsersWithRawResponse,
        EnterpriseOrganizationsMembersIdpUsersWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/members/idp-users"]


class EnterpriseOrganizationsMembersIdpUsers(Resource):
    """`devin.enterprise.organizations.members.idp_users`."""

    with_raw_response: EnterpriseOrganizationsMembersIdpUsersWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.IdpGroupUser]:
        """List users of an organization through IdP groups.

        Lists the users that hold roles in an organization through identity provider (IdP) groups, page by
        page. Each assignment names its group.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/members/idp-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.IdpGroupUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )


class AsyncEnterpriseOrganizationsMembersIdpUsers(AsyncResource):
    """`devin.enterprise.organizations.members.idp_users`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMembersIdpUsersWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.IdpGroupUser]:
        """List users of an organization through IdP groups.

        Lists the users that hold roles in an organization through identity provider (IdP) groups, page by
        page. Each assignment names its group.

        Probably needs the permission `ViewAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            email: Email address to filter by.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/members/idp-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.IdpGroupUser.adopt,
            query={"after": after, "email": email, "first": first},
            options=options,
        )
