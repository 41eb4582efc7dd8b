from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncSnapshotSetupBuildsLogsWithRawResponse, SnapshotSetupBuildsLogsWithRawResponse

_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/logs"]


class SnapshotSetupBuildsLogs(Resource):
    """`devin.snapshot_setup.builds.logs`."""

    with_raw_response: SnapshotSetupBuildsLogsWithRawResponse

    def get(
        self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PresignedDownload:
        """Get the logs of a snapshot build.

        Gets a presigned URL from which the logs of the build can be downloaded until it expires.

        Probably needs the permission `ManageRepoBlueprints`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/logs`.
        """
        return self._transport.call(_GET, (org_id, build_id), models.PresignedDownload.adopt, options=options)


class AsyncSnapshotSetupBuildsLogs(AsyncResource):
    """`devin.snapshot_setup.builds.logs`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupBuildsLogsWithRawResponse

    async def get(
        self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PresignedDownload:
        """Get the logs of a snapshot build.

        Gets a presigned URL from which the logs of the build can be downloaded until it expires.

        Probably needs the permission `ManageRepoBlueprints`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/logs`.
        """
        return await self._transport.call(_GET, (org_id, build_id), models.PresignedDownload.adopt, options=options)
