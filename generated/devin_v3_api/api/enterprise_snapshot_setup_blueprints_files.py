from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import FileTypes, RequestOptions, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseSnapshotSetupBlueprintsFilesWithRawResponse,
        EnterpriseSnapshotSetupBlueprintsFilesWithRawResponse,
    )

_DELETE = OPERATIONS["DELETE /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}"]
_LIST = OPERATIONS["GET /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files"]
_UPLOAD = OPERATIONS["POST /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files"]


class EnterpriseSnapshotSetupBlueprintsFiles(Resource):
    """`devin.enterprise.snapshot_setup.blueprints.files`."""

    with_raw_response: EnterpriseSnapshotSetupBlueprintsFilesWithRawResponse

    def delete(self, blueprint_id: str, file_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a file of an enterprise blueprint.

        Deletes one file of a blueprint of the enterprise. The response has no body.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            file_id: Id of the file.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}`.
        """
        self._transport.call(_DELETE, (blueprint_id, file_id), nothing, options=options)

    def list(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.BlueprintFileList:
        """List files of an enterprise blueprint.

        Lists the files that belong to a blueprint of the enterprise, with their sizes in bytes. The result
        is not paged.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return self._transport.call(_LIST, (blueprint_id,), models.BlueprintFileList.adopt, options=options)

    def upload(
        self, blueprint_id: str, *, file: FileTypes, name: str, **options: Unpack[RequestOptions]
    ) -> models.BlueprintFile:
        """Upload a file to an enterprise blueprint.

        Uploads a file to a blueprint of the enterprise as a multipart form. The name of the file goes in
        the query.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            file: The file's content, as a part of the multipart form.
            name: Name of the file.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return self._transport.call(
            _UPLOAD,
            (blueprint_id,),
            models.BlueprintFile.adopt,
            query={"name": name},
            files={"file": file},
            options=options,
        )


class AsyncEnterpriseSnapshotSetupBlueprintsFiles(AsyncResource):
    """`devin.enterprise.snapshot_setup.blueprints.files`, asynchronous."""

    with_raw_response: AsyncEnterpriseSnapshotSetupBlueprintsFilesWithRawResponse

    async def delete(self, blueprint_id: str, file_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a file of an enterprise blueprint.

        Deletes one file of a blueprint of the enterprise. The response has no body.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            file_id: Id of the file.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}`.
        """
        await self._transport.call(_DELETE, (blueprint_id, file_id), nothing, options=options)

    async def list(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.BlueprintFileList:
        """List files of an enterprise blueprint.

        Lists the files that belong to a blueprint of the enterprise, with their sizes in bytes. The result
        is not paged.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return await self._transport.call(_LIST, (blueprint_id,), models.BlueprintFileList.adopt, options=options)

    async def upload(
        self, blueprint_id: str, *, file: FileTypes, name: str, **options: Unpack[RequestOptions]
    ) -> models.BlueprintFile:
        """Upload a file to an enterprise blueprint.

        Uploads a file to a blueprint of the enterprise as a multipart form. The name of the file goes in
        the query.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            file: The file's content, as a part of the multipart form.
            name: Name of the file.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return await self._transport.call(
            _UPLOAD,
            (blueprint_id,),
            models.BlueprintFile.adopt,
            query={"name": name},
            files={"file": file},
            options=options,
        )
