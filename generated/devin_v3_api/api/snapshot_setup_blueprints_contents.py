from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncSnapshotSetupBlueprintsContentsWithRawResponse,
        SnapshotSetupBlueprintsContentsWithRawResponse,
    )

_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/contents"]


class SnapshotSetupBlueprintsContents(Resource):
    """`devin.snapshot_setup.blueprints.contents`."""

    with_raw_response: SnapshotSetupBlueprintsContentsWithRawResponse

    def get(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PresignedDownload:
        """Get the contents of a blueprint.

        Gets a presigned URL from which the contents of the blueprint can be downloaded until it expires.

        Probably needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/contents`.
        """
        return self._transport.call(_GET, (org_id, blueprint_id), models.PresignedDownload.adopt, options=options)


class AsyncSnapshotSetupBlueprintsContents(AsyncResource):
    """`devin.snapshot_setup.blueprints.contents`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupBlueprintsContentsWithRawResponse

    async def get(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PresignedDownload:
        """Get the contents of a blueprint.

        Gets a presigned URL from which the contents of the blueprint can be downloaded until it expires.

        Probably needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/contents`.
        """
        return await self._transport.call(_GET, (org_id, blueprint_id), models.PresignedDownload.adopt, options=options)
