from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseRolesWithRawResponse, EnterpriseRolesWithRawResponse

_GET = OPERATIONS["GET /v3/enterprise/roles/{role_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/roles"]


class EnterpriseRoles(Resource):
    """`devin.enterprise.roles`."""

    with_raw_response: EnterpriseRolesWithRawResponse

    def get(self, role_id: str, **options: Unpack[RequestOptions]) -> models.RoleDetailResponse:
        """Get a role.

        Reads one role with the permissions that it holds.

        Args:
            role_id: Id of the role.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/roles/{role_id}`.
        """
        return self._transport.call(_GET, (role_id,), models.RoleDetailResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.Role]:
        """List roles.

        Lists the roles of the enterprise, page by page. `role_type` tells roles for the enterprise from
        roles for organizations.

        Needs the permission `ManageAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/roles`.
        """
        return self._transport.paginate(
            _LIST, (), models.Role.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncEnterpriseRoles(AsyncResource):
    """`devin.enterprise.roles`, asynchronous."""

    with_raw_response: AsyncEnterpriseRolesWithRawResponse

    async def get(self, role_id: str, **options: Unpack[RequestOptions]) -> models.RoleDetailResponse:
        """Get a role.

        Reads one role with the permissions that it holds.

        Args:
            role_id: Id of the role.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/roles/{role_id}`.
        """
        return await self._transport.call(_GET, (role_id,), models.RoleDetailResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.Role]:
        """List roles.

        Lists the roles of the enterprise, page by page. `role_type` tells roles for the enterprise from
        roles for organizations.

        Needs the permission `ManageAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/roles`.
        """
        return self._transport.paginate(
            _LIST, (), models.Role.adopt, query={"after": after, "first": first}, options=options
        )
