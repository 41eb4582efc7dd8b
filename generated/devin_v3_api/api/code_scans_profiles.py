from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncCodeScansProfilesWithRawResponse, CodeScansProfilesWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/code-scans/profiles/{profile_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/code-scans/profiles"]


class CodeScansProfiles(Resource):
    """`devin.code_scans.profiles`."""

    with_raw_response: CodeScansProfilesWithRawResponse

    def get(
        self, profile_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.CodeScanProfileDetailResponse:
        """Get a code scan profile.

        Gets one code scan profile of the organization with its guidance texts and its include and exclude
        globs.

        Needs the permission `ViewCodeScans`.

        Args:
            profile_id: Id of the code scan profile.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/code-scans/profiles/{profile_id}`.
        """
        return self._transport.call(
            _GET, (org_id, profile_id), models.CodeScanProfileDetailResponse.adopt, options=options
        )

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanProfileSummaryResponse]:
        """List code scan profiles.

        Lists the code scan profiles of the organization as summaries. The guidance texts and globs of a
        profile come only with the profile itself.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/profiles`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanProfileSummaryResponse.adopt,
            query={"after": after, "first": first},
            options=options,
        )


class AsyncCodeScansProfiles(AsyncResource):
    """`devin.code_scans.profiles`, asynchronous."""

    with_raw_response: AsyncCodeScansProfilesWithRawResponse

    async def get(
        self, profile_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.CodeScanProfileDetailResponse:
        """Get a code scan profile.

        Gets one code scan profile of the organization with its guidance texts and its include and exclude
        globs.

        Needs the permission `ViewCodeScans`.

        Args:
            profile_id: Id of the code scan profile.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3/organizations/{org_id}/code-scans/profiles/{profile_id}`.
        """
        return await self._transport.call(
            _GET, (org_id, profile_id), models.CodeScanProfileDetailResponse.adopt, options=options
        )

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanProfileSummaryResponse]:
        """List code scan profiles.

        Lists the code scan profiles of the organization as summaries. The guidance texts and globs of a
        profile come only with the profile itself.

        Needs the permission `ViewCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/code-scans/profiles`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.CodeScanProfileSummaryResponse.adopt,
            query={"after": after, "first": first},
            options=options,
        )
