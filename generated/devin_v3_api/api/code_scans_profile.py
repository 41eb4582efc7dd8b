from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, anything, plain

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansProfileWithRawResponse, CodeScansProfileWithRawResponse

_REPLACE = OPERATIONS["PUT /v3/organizations/{org_id}/code-scans/{scan_id}/profile"]


class CodeScansProfile(Resource):
    """`devin.code_scans.profile`."""

    with_raw_response: CodeScansProfileWithRawResponse

    def replace(
        self, scan_id: str, *, body: Mapping[str, Any], org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Set the profile of a code scan.

        Replaces the profile of a code scan. Request body and response are open objects without declared
        members.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            body: The whole body.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/code-scans/{scan_id}/profile`.
        """
        result: dict[str, Any] = self._transport.call(
            _REPLACE, (org_id, scan_id), anything, body=plain(body), options=options
        )
        return result


class AsyncCodeScansProfile(AsyncResource):
    """`devin.code_scans.profile`, asynchronous."""

    with_raw_response: AsyncCodeScansProfileWithRawResponse

    async def replace(
        self, scan_id: str, *, body: Mapping[str, Any], org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Set the profile of a code scan.

        Replaces the profile of a code scan. Request body and response are open objects without declared
        members.

        Needs the permission `UseCodeScans`.

        Args:
            scan_id: Id of the code scan.
            body: The whole body.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/code-scans/{scan_id}/profile`.
        """
        result: dict[str, Any] = await self._transport.call(
            _REPLACE, (org_id, scan_id), anything, body=plain(body), options=options
        )
        return result
