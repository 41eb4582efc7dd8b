from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import FileTypes, RequestOptions, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncSnapshotSetupBlueprintsFilesWithRawResponse,
        SnapshotSetupBlueprintsFilesWithRawResponse,
    )

_DELETE = OPERATIONS["DELETE /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}"]
_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files"]
_UPLOAD = OPERATIONS["POST /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files"]


class SnapshotSetupBlueprintsFiles(Resource):
    """`devin.snapshot_setup.blueprints.files`."""

    with_raw_response: SnapshotSetupBlueprintsFilesWithRawResponse

    def delete(
        self, blueprint_id: str, file_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a file of a blueprint.

        Deletes one file of a blueprint of the organization. The response has no body.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            file_id: Id of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}`.
        """
        self._transport.call(_DELETE, (org_id, blueprint_id, file_id), nothing, options=options)

    def list(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.BlueprintFileList:
        """List files of a blueprint.

        Lists the files that belong to a blueprint of the organization, with their sizes in bytes. The
        result is not paged.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return self._transport.call(_LIST, (org_id, blueprint_id), models.BlueprintFileList.adopt, options=options)

    def upload(
        self,
        blueprint_id: str,
        *,
        file: FileTypes,
        name: str,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.BlueprintFile:
        """Upload a file to a blueprint.

        Uploads a file to a blueprint of the organization as a multipart form. The name of the file goes in
        the query.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            file: The file's content, as a part of the multipart form.
            name: Name of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return self._transport.call(
            _UPLOAD,
            (org_id, blueprint_id),
            models.BlueprintFile.adopt,
            query={"name": name},
            files={"file": file},
            options=options,
        )


class AsyncSnapshotSetupBlueprintsFiles(AsyncResource):
    """`devin.snapshot_setup.blueprints.files`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupBlueprintsFilesWithRawResponse

    async def delete(
        self, blueprint_id: str, file_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a file of a blueprint.

        Deletes one file of a blueprint of the organization. The response has no body.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            file_id: Id of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}`.
        """
        await self._transport.call(_DELETE, (org_id, blueprint_id, file_id), nothing, options=options)

    async def list(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.BlueprintFileList:
        """List files of a blueprint.

        Lists the files that belong to a blueprint of the organization, with their sizes in bytes. The
        result is not paged.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return await self._transport.call(
            _LIST, (org_id, blueprint_id), models.BlueprintFileList.adopt, options=options
        )

    async def upload(
        self,
        blueprint_id: str,
        *,
        file: FileTypes,
        name: str,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.BlueprintFile:
        """Upload a file to a blueprint.

        Uploads a file to a blueprint of the organization as a multipart form. The name of the file goes in
        the query.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            file: The file's content, as a part of the multipart form.
            name: Name of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}/files`.
        """
        return await self._transport.call(
            _UPLOAD,
            (org_id, blueprint_id),
            models.BlueprintFile.adopt,
            query={"name": name},
            files={"file": file},
            options=options,
        )
