from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMembersIdpGroupsWithRawResponse,
        EnterpriseOrganizationsMembersIdpGroupsWithRawResponse,
    )

_ASSIGN = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}"]
_GET = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/members/idp-groups"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}"]


class EnterpriseOrganizationsMembersIdpGroups(Resource):
    """`devin.enterprise.organizations.members.idp_groups`."""

    with_raw_response: EnterpriseOrganizationsMembersIdpGroupsWithRawResponse

    def assign(
        self, org_id: str, idp_group_name: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.IdpGroup:
        """Assign a role to an IdP group in an organization.

        Gives an identity provider (IdP) group a role in an organization. The body names the role by
        `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return self._transport.call(
            _ASSIGN, (org_id, idp_group_name), models.IdpGroup.adopt, body={"role_id": role_id}, options=options
        )

    def delete(self, org_id: str, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroup:
        """Remove an IdP group from an organization.

        Removes an identity provider (IdP) group from the members of an organization and returns the group.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return self._transport.call(_DELETE, (org_id, idp_group_name), models.IdpGroup.adopt, options=options)

    def get(self, org_id: str, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroup:
        """Get an IdP group of an organization.

        Reads one identity provider (IdP) group that is a member of an organization, with its role
        assignments.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return self._transport.call(_GET, (org_id, idp_group_name), models.IdpGroup.adopt, options=options)

    def list(
        self, org_id: str, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.IdpGroup]:
        """List IdP groups of an organization.

        Lists the identity provider (IdP) groups that are members of an organization, with their role
        assignments, page by page.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/idp-groups`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.IdpGroup.adopt, query={"after": after, "first": first}, options=options
        )

    def update(
        self, org_id: str, idp_group_name: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.IdpGroup:
        """Update the role of an IdP group in an organization.

        Changes the role that an identity provider (IdP) group has in an organization to the one that
        `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return self._transport.call(
            _UPDATE, (org_id, idp_group_name), models.IdpGroup.adopt, body={"role_id": role_id}, options=options
        )


class AsyncEnterpriseOrganizationsMembersIdpGroups(AsyncResource):
    """`devin.enterprise.organizations.members.idp_groups`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMembersIdpGroupsWithRawResponse

    async def assign(
        self, org_id: str, idp_group_name: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.IdpGroup:
        """Assign a role to an IdP group in an organization.

        Gives an identity provider (IdP) group a role in an organization. The body names the role by
        `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return await self._transport.call(
            _ASSIGN, (org_id, idp_group_name), models.IdpGroup.adopt, body={"role_id": role_id}, options=options
        )

    async def delete(self, org_id: str, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroup:
        """Remove an IdP group from an organization.

        Removes an identity provider (IdP) group from the members of an organization and returns the group.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return await self._transport.call(_DELETE, (org_id, idp_group_name), models.IdpGroup.adopt, options=options)

    async def get(self, org_id: str, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroup:
        """Get an IdP group of an organization.

        Reads one identity provider (IdP) group that is a member of an organization, with its role
        assignments.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return await self._transport.call(_GET, (org_id, idp_group_name), models.IdpGroup.adopt, options=options)

    def list(
        self, org_id: str, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.IdpGroup]:
        """List IdP groups of an organization.

        Lists the identity provider (IdP) groups that are members of an organization, with their role
        assignments, page by page.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/idp-groups`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.IdpGroup.adopt, query={"after": after, "first": first}, options=options
        )

    async def update(
        self, org_id: str, idp_group_name: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.IdpGroup:
        """Update the role of an IdP group in an organization.

        Changes the role that an identity provider (IdP) group has in an organization to the one that
        `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            idp_group_name: Name of the identity provider (IdP) group.
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/idp-groups/{idp_group_name}`.
        """
        return await self._transport.call(
            _UPDATE, (org_id, idp_group_name), models.IdpGroup.adopt, body={"role_id": role_id}, options=options
        )
