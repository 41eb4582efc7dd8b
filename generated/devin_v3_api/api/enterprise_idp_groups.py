from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseIdpGroupsWithRawResponse, EnterpriseIdpGroupsWithRawResponse

_DELETE = OPERATIONS["DELETE /v3/enterprise/idp-groups/{idp_group_name}"]
_LIST = OPERATIONS["GET /v3/enterprise/idp-groups"]
_REGISTER = OPERATIONS["POST /v3/enterprise/idp-groups"]


class EnterpriseIdpGroups(Resource):
    """`devin.enterprise.idp_groups`."""

    with_raw_response: EnterpriseIdpGroupsWithRawResponse

    def delete(self, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroupResponse:
        """Delete a registered IdP group.

        Removes an identity provider (IdP) group from the groups registered in the enterprise and returns
        it.

        Needs the permission `ManageAccountMembership`.

        Args:
            idp_group_name: Name of the registered identity provider (IdP) group to delete.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/idp-groups/{idp_group_name}`.
        """
        return self._transport.call(_DELETE, (idp_group_name,), models.IdpGroupResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.IdpGroupResponse]:
        """List registered IdP groups.

        Lists the names of the identity provider (IdP) groups registered in the enterprise, page by page. It
        does not tell their roles.

        Needs the permission `ManageAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/idp-groups`.
        """
        return self._transport.paginate(
            _LIST, (), models.IdpGroupResponse.adopt, query={"after": after, "first": first}, options=options
        )

    def register(
        self, *, idp_group_names: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> builtins.list[models.IdpGroupResponse]:
        """Register IdP groups.

        Registers 1 to 100 identity provider (IdP) groups in the enterprise by their names.

        Needs the permission `ManageAccountMembership`.

        Args:
            idp_group_names: Names of the groups, 1 to 100 of them. (1 to 100 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/idp-groups`.
        """
        result: builtins.list[models.IdpGroupResponse] = self._transport.call(
            _REGISTER,
            (),
            lambda data: (
                [(models.IdpGroupResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"idp_group_names": idp_group_names},
            options=options,
        )
        return result


class AsyncEnterpriseIdpGroups(AsyncResource):
    """`devin.enterprise.idp_groups`, asynchronous."""

    with_raw_response: AsyncEnterpriseIdpGroupsWithRawResponse

    async def delete(self, idp_group_name: str, **options: Unpack[RequestOptions]) -> models.IdpGroupResponse:
        """Delete a registered IdP group.

        Removes an identity provider (IdP) group from the groups registered in the enterprise and returns
        it.

        Needs the permission `ManageAccountMembership`.

        Args:
            idp_group_name: Name of the registered identity provider (IdP) group to delete.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/idp-groups/{idp_group_name}`.
        """
        return await self._transport.call(_DELETE, (idp_group_name,), models.IdpGroupResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.IdpGroupResponse]:
        """List registered IdP groups.

        Lists the names of the identity provider (IdP) groups registered in the enterprise, page by page. It
        does not tell their roles.

        Needs the permission `ManageAccountMembership`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/idp-groups`.
        """
        return self._transport.paginate(
            _LIST, (), models.IdpGroupResponse.adopt, query={"after": after, "first": first}, options=options
        )

    async def register(
        self, *, idp_group_names: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> builtins.list[models.IdpGroupResponse]:
        """Register IdP groups.

        Registers 1 to 100 identity provider (IdP) groups in the enterprise by their names.

        Needs the permission `ManageAccountMembership`.

        Args:
            idp_group_names: Names of the groups, 1 to 100 of them. (1 to 100 items)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/idp-groups`.
        """
        result: builtins.list[models.IdpGroupResponse] = await self._transport.call(
            _REGISTER,
            (),
            lambda data: (
                [(models.IdpGroupResponse.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            body={"idp_group_names": idp_group_names},
            options=options,
        )
        return result
