from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMembersServiceUsersWithRawResponse,
        EnterpriseOrganizationsMembersServiceUsersWithRawResponse,
    )

_ASSIGN = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/members/service-users"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}"]


class EnterpriseOrganizationsMembersServiceUsers(Resource):
    """`devin.enterprise.organizations.members.service_users`."""

    with_raw_response: EnterpriseOrganizationsMembersServiceUsersWithRawResponse

    def assign(
        self, org_id: str, service_user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceUser:
        """Assign a role to a service user in an organization.

        Gives a service user a role in an organization. The body names the role by `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return self._transport.call(
            _ASSIGN, (org_id, service_user_id), models.ServiceUser.adopt, body={"role_id": role_id}, options=options
        )

    def delete(self, org_id: str, service_user_id: str, **options: Unpack[RequestOptions]) -> models.ServiceUser:
        """Remove a service user from an organization.

        Removes a service user from the members of an organization and returns the service user.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return self._transport.call(_DELETE, (org_id, service_user_id), models.ServiceUser.adopt, options=options)

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ServiceUser]:
        """List service users of an organization.

        Lists the service users that are members of an organization, with their role assignments, page by
        page. Inactive ones are left out unless `include_inactive` is true.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            include_inactive: True if inactive service users are listed too (`false` by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/service-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.ServiceUser.adopt,
            query={"after": after, "first": first, "include_inactive": include_inactive},
            options=options,
        )

    def update(
        self, org_id: str, service_user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceUser:
        """Update the role of a service user in an organization.

        Changes the role that a service user has in an organization to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return self._transport.call(
            _UPDATE, (org_id, service_user_id), models.ServiceUser.adopt, body={"role_id": role_id}, options=options
        )


class AsyncEnterpriseOrganizationsMembersServiceUsers(AsyncResource):
    """`devin.enterprise.organizations.members.service_users`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMembersServiceUsersWithRawResponse

    async def assign(
        self, org_id: str, service_user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceUser:
        """Assign a role to a service user in an organization.

        Gives a service user a role in an organization. The body names the role by `role_id`.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return await self._transport.call(
            _ASSIGN, (org_id, service_user_id), models.ServiceUser.adopt, body={"role_id": role_id}, options=options
        )

    async def delete(self, org_id: str, service_user_id: str, **options: Unpack[RequestOptions]) -> models.ServiceUser:
        """Remove a service user from an organization.

        Removes a service user from the members of an organization and returns the service user.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return await self._transport.call(_DELETE, (org_id, service_user_id), models.ServiceUser.adopt, options=options)

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ServiceUser]:
        """List service users of an organization.

        Lists the service users that are members of an organization, with their role assignments, page by
        page. Inactive ones are left out unless `include_inactive` is true.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            include_inactive: True if inactive service users are listed too (`false` by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/members/service-users`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.ServiceUser.adopt,
            query={"after": after, "first": first, "include_inactive": include_inactive},
            options=options,
        )

    async def update(
        self, org_id: str, service_user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceUser:
        """Update the role of a service user in an organization.

        Changes the role that a service user has in an organization to the one that `role_id` names.

        Needs the permission `ManageAccountMembership`.

        Args:
            org_id: Organization to which the membership belongs (prefix `org-`).
            service_user_id: Id of the service user (prefix `service-user-`).
            role_id: Id of the role to assign.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/members/service-users/{service_user_id}`.
        """
        return await self._transport.call(
            _UPDATE, (org_id, service_user_id), models.ServiceUser.adopt, body={"role_id": role_id}, options=options
        )
