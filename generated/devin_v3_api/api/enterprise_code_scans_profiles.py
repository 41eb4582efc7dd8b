from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseCodeScansProfilesWithRawResponse,
        EnterpriseCodeScansProfilesWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/code-scans/profiles/{profile_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/code-scans/profiles"]


class EnterpriseCodeScansProfiles(Resource):
    """`devin.enterprise.code_scans.profiles`."""

    with_raw_response: EnterpriseCodeScansProfilesWithRawResponse

    def get(self, profile_id: str, **options: Unpack[RequestOptions]) -> models.CodeScanProfileDetailResponse:
        """Get a code scan profile of the enterprise.

        Gets one code scan profile with its guidance texts and its include and exclude globs.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            profile_id: Id of the code scan profile.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/profiles/{profile_id}`.
        """
        return self._transport.call(_GET, (profile_id,), models.CodeScanProfileDetailResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.CodeScanProfileSummaryResponse]:
        """List code scan profiles of the enterprise.

        Lists the code scan profiles in the enterprise as summaries. The guidance texts and globs of a
        profile come only with the profile itself.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only profiles of these organizations (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/profiles`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanProfileSummaryResponse.adopt,
            query={"after": after, "first": first, "org_ids": org_ids},
            options=options,
        )


class AsyncEnterpriseCodeScansProfiles(AsyncResource):
    """`devin.enterprise.code_scans.profiles`, asynchronous."""

    with_raw_response: AsyncEnterpriseCodeScansProfilesWithRawResponse

    async def get(self, profile_id: str, **options: Unpack[RequestOptions]) -> models.CodeScanProfileDetailResponse:
        """Get a code scan profile of the enterprise.

        Gets one code scan profile with its guidance texts and its include and exclude globs.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            profile_id: Id of the code scan profile.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/profiles/{profile_id}`.
        """
        return await self._transport.call(
            _GET, (profile_id,), models.CodeScanProfileDetailResponse.adopt, options=options
        )

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.CodeScanProfileSummaryResponse]:
        """List code scan profiles of the enterprise.

        Lists the code scan profiles in the enterprise as summaries. The guidance texts and globs of a
        profile come only with the profile itself.

        Needs the permission `ViewAccountCodeScans`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_ids: Only profiles of these organizations (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/code-scans/profiles`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.CodeScanProfileSummaryResponse.adopt,
            query={"after": after, "first": first, "org_ids": org_ids},
            options=options,
        )
