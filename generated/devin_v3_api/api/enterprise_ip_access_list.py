from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, SequenceNotStr

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseIpAccessListWithRawResponse, EnterpriseIpAccessListWithRawResponse

_ADD = OPERATIONS["POST /v3/enterprise/ip-access-list"]
_CLEAR = OPERATIONS["DELETE /v3/enterprise/ip-access-list"]
_GET = OPERATIONS["GET /v3/enterprise/ip-access-list"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/ip-access-list"]


class EnterpriseIpAccessList(Resource):
    """`devin.enterprise.ip_access_list`."""

    with_raw_response: EnterpriseIpAccessListWithRawResponse

    def add(self, *, ip_ranges: SequenceNotStr[str], **options: Unpack[RequestOptions]) -> models.IpAccessListResponse:
        """Add to the IP access list.

        Adds the IP ranges in the body to the access list of the enterprise; the others stay.

        Probably needs the permission `ManageEnterpriseSettings`.

        Args:
            ip_ranges: IP ranges to add.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/ip-access-list`.
        """
        return self._transport.call(
            _ADD, (), models.IpAccessListResponse.adopt, body={"ip_ranges": ip_ranges}, options=options
        )

    def clear(self, **options: Unpack[RequestOptions]) -> models.IpAccessListResponse:
        """Clear the IP access list.

        Removes all IP ranges from the access list of the enterprise at once.

        Probably needs the permission `ManageEnterpriseSettings`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/ip-access-list`.
        """
        return self._transport.call(_CLEAR, (), models.IpAccessListResponse.adopt, options=options)

    def get(self, **options: Unpack[RequestOptions]) -> models.IpAccessListResponse:
        """Get the IP access list.

        Reads the IP ranges on the access list of the enterprise. The response is one list without pages.

        Probably needs the permission `ManageEnterpriseSettings`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/ip-access-list`.
        """
        return self._transport.call(_GET, (), models.IpAccessListResponse.adopt, options=options)

    def replace(
        self, *, ip_ranges: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.IpAccessListResponse:
        """Replace the IP access list.

        Replaces all IP ranges on the access list of the enterprise by the ranges in the body.

        Probably needs the permission `ManageEnterpriseSettings`.

        Args:
            ip_ranges: All IP ranges that the list is to have.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/ip-access-list`.
        """
        return self._transport.call(
            _REPLACE, (), models.IpAccessListResponse.adopt, body={"ip_ranges": ip_ranges}, options=options
        )


class AsyncEnterpriseIpAccessList(AsyncResource):
    """`devin.enterprise.ip_access_list`, asynchronous."""

    with_raw_response: AsyncEnterpriseIpAccessListWithRawResponse

    async def add(
        self, *, ip_ranges: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.IpAccessListResponse:
        """Add to the IP access list.

        Adds the IP ranges in the body to the access list of the enterprise; the others stay.

        Probably needs the permission `ManageEnterpriseSettings`.

        Args:
            ip_ranges: IP ranges to add.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/ip-access-list`.
        """
        return await self._transport.call(
            _ADD, (), models.IpAccessListResponse.adopt, body={"ip_ranges": ip_ranges}, options=options
        )

    async def clear(self, **options: Unpack[RequestOptions]) -> models.IpAccessListResponse:
        """Clear the IP access list.

        Removes all IP ranges from the access list of the enterprise at once.

        Probably needs the permission `ManageEnterpriseSettings`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/ip-access-list`.
        """
        return await self._transport.call(_CLEAR, (), models.IpAccessListResponse.adopt, options=options)

    async def get(self, **options: Unpack[RequestOptions]) -> models.IpAccessListResponse:
        """Get the IP access list.

        Reads the IP ranges on the access list of the enterprise. The response is one list without pages.

        Probably needs the permission `ManageEnterpriseSettings`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/ip-access-list`.
        """
        return await self._transport.call(_GET, (), models.IpAccessListResponse.adopt, options=options)

    async def replace(
        self, *, ip_ranges: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.IpAccessListResponse:
        """Replace the IP access list.

        Replaces all IP ranges on the access list of the enterprise by the ranges in the body.

        Probably needs the permission `ManageEnterpriseSettings`.

        Args:
            ip_ranges: All IP ranges that the list is to have.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/ip-access-list`.
        """
        return await self._transport.call(
            _REPLACE, (), models.IpAccessListResponse.adopt, body={"ip_ranges": ip_ranges}, options=options
        )
