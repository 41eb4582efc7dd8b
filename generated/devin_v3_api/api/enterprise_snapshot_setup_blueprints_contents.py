from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseSnapshotSetupBlueprintsContentsWithRawResponse,
        EnterpriseSnapshotSetupBlueprintsContentsWithRawResponse,
    )

_GET = OPERATIONS["GET /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/contents"]


class EnterpriseSnapshotSetupBlueprintsContents(Resource):
    """`devin.enterprise.snapshot_setup.blueprints.contents`."""

    with_raw_response: EnterpriseSnapshotSetupBlueprintsContentsWithRawResponse

    def get(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.PresignedDownload:
        """Get the contents of an enterprise blueprint.

        Gets a presigned URL from which the contents of the blueprint can be downloaded until it expires.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/contents`.
        """
        return self._transport.call(_GET, (blueprint_id,), models.PresignedDownload.adopt, options=options)


class AsyncEnterpriseSnapshotSetupBlueprintsContents(AsyncResource):
    """`devin.enterprise.snapshot_setup.blueprints.contents`, asynchronous."""

    with_raw_response: AsyncEnterpriseSnapshotSetupBlueprintsContentsWithRawResponse

    async def get(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.PresignedDownload:
        """Get the contents of an enterprise blueprint.

        Gets a presigned URL from which the contents of the blueprint can be downloaded until it expires.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/contents`.
        """
        return await self._transport.call(_GET, (blueprint_id,), models.PresignedDownload.adopt, options=options)
