from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset, plain

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsGitProvidersPermissionsWithRawResponse,
        EnterpriseOrganizationsGitProvidersPermissionsWithRawResponse,
    )

_CLEAR = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/git-providers/permissions"]
_CREATE = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/git-providers/permissions"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/git-providers/permissions"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/organizations/{org_id}/git-providers/permissions"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}"]


class EnterpriseOrganizationsGitProvidersPermissions(Resource):
    """`devin.enterprise.organizations.git_providers.permissions`."""

    with_raw_response: EnterpriseOrganizationsGitProvidersPermissionsWithRawResponse

    def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> builtins.list[models.GitPermissionResponse]:
        """Remove all git permissions of an organization.

        Clears the git permissions of the organization: all of them, not a single one. There is no request
        body.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = self._transport.call(
            _CLEAR,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            options=options,
        )
        return result

    def create(
        self,
        org_id: str,
        *,
        permissions: Sequence[models.GitPermissionCreateRequest | params.GitPermissionCreateRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GitPermissionResponse]:
        """Add git permissions to an organization.

        Creates up to 200 git permissions for the organization in one call.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            permissions: The git permissions, at most 200. (at most 200 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = self._transport.call(
            _CREATE,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"permissions": plain(permissions)},
            options=options,
        )
        return result

    def delete(
        self, org_id: str, git_permission_id: str, **options: Unpack[RequestOptions]
    ) -> models.GitPermissionResponse:
        """Remove a git permission.

        Deletes one git permission of the organization and returns it.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            git_permission_id: Id of the git permission (for example `git-permission-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}`.
        """
        return self._transport.call(
            _DELETE, (org_id, git_permission_id), models.GitPermissionResponse.adopt, options=options
        )

    def list(
        self, org_id: str, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.GitPermissionResponse]:
        """List git permissions of an organization.

        Lists the git permissions of one organization: which parts of which git connection it may use, and
        whether only for reading.

        Probably needs the permission `ViewGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.GitPermissionResponse.adopt,
            query={"after": after, "first": first},
            options=options,
        )

    def replace(
        self,
        org_id: str,
        *,
        permissions: Sequence[models.GitPermissionCreateRequest | params.GitPermissionCreateRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GitPermissionResponse]:
        """Replace git permissions of an organization.

        Replaces all git permissions of the organization by the list in the request body, which holds at
        most 200 entries. Permissions that are not in the list are dropped.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            permissions: The git permissions, at most 200. (at most 200 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = self._transport.call(
            _REPLACE,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"permissions": plain(permissions)},
            options=options,
        )
        return result

    def update(
        self,
        org_id: str,
        git_permission_id: str,
        *,
        read_only: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.GitPermissionResponse:
        """Update a git permission.

        Changes `read_only` of one git permission, the only field that can be updated.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            git_permission_id: Id of the git permission (for example `git-permission-abc123def456`).
            read_only: True if access is read-only.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, git_permission_id),
            models.GitPermissionResponse.adopt,
            body={"read_only": read_only},
            options=options,
        )


class AsyncEnterpriseOrganizationsGitProvidersPermissions(AsyncResource):
    """`devin.enterprise.organizations.git_providers.permissions`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsGitProvidersPermissionsWithRawResponse

    async def clear(
        self, org_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.GitPermissionResponse]:
        """Remove all git permissions of an organization.

        Clears the git permissions of the organization: all of them, not a single one. There is no request
        body.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = await self._transport.call(
            _CLEAR,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            options=options,
        )
        return result

    async def create(
        self,
        org_id: str,
        *,
        permissions: Sequence[models.GitPermissionCreateRequest | params.GitPermissionCreateRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GitPermissionResponse]:
        """Add git permissions to an organization.

        Creates up to 200 git permissions for the organization in one call.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            permissions: The git permissions, at most 200. (at most 200 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = await self._transport.call(
            _CREATE,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"permissions": plain(permissions)},
            options=options,
        )
        return result

    async def delete(
        self, org_id: str, git_permission_id: str, **options: Unpack[RequestOptions]
    ) -> models.GitPermissionResponse:
        """Remove a git permission.

        Deletes one git permission of the organization and returns it.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            git_permission_id: Id of the git permission (for example `git-permission-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, git_permission_id), models.GitPermissionResponse.adopt, options=options
        )

    def list(
        self, org_id: str, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.GitPermissionResponse]:
        """List git permissions of an organization.

        Lists the git permissions of one organization: which parts of which git connection it may use, and
        whether only for reading.

        Probably needs the permission `ViewGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.GitPermissionResponse.adopt,
            query={"after": after, "first": first},
            options=options,
        )

    async def replace(
        self,
        org_id: str,
        *,
        permissions: Sequence[models.GitPermissionCreateRequest | params.GitPermissionCreateRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GitPermissionResponse]:
        """Replace git permissions of an organization.

        Replaces all git permissions of the organization by the list in the request body, which holds at
        most 200 entries. Permissions that are not in the list are dropped.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            permissions: The git permissions, at most 200. (at most 200 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3/enterprise/organizations/{org_id}/git-providers/permissions`.
        """
        result: builtins.list[models.GitPermissionResponse] = await self._transport.call(
            _REPLACE,
            (org_id,),
            lambda data: (
                [(models.GitPermissionResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"permissions": plain(permissions)},
            options=options,
        )
        return result

    async def update(
        self,
        org_id: str,
        git_permission_id: str,
        *,
        read_only: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.GitPermissionResponse:
        """Update a git permission.

        Changes `read_only` of one git permission, the only field that can be updated.

        Probably needs the permission `ManageGitIntegrations`.

        Args:
            org_id: Organization whose git permissions are meant (prefix `org-`).
            git_permission_id: Id of the git permission (for example `git-permission-abc123def456`).
            read_only: True if access is read-only.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/enterprise/organizations/{org_id}/git-providers/permissions/{git_permission_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, git_permission_id),
            models.GitPermissionResponse.adopt,
            body={"read_only": read_only},
            options=options,
        )
