from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset, nothing

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseSnapshotSetupBlueprintsWithRawResponse,
        EnterpriseSnapshotSetupBlueprintsWithRawResponse,
    )
    from .enterprise_snapshot_setup_blueprints_contents import (
        AsyncEnterpriseSnapshotSetupBlueprintsContents,
        EnterpriseSnapshotSetupBlueprintsContents,
    )
    from .enterprise_snapshot_setup_blueprints_files import (
        AsyncEnterpriseSnapshotSetupBlueprintsFiles,
        EnterpriseSnapshotSetupBlueprintsFiles,
    )

_CREATE = OPERATIONS["POST /v3beta1/enterprise/snapshot-setup/blueprints"]
_DELETE = OPERATIONS["DELETE /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}"]
_GET = OPERATIONS["GET /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}"]
_LIST = OPERATIONS["GET /v3beta1/enterprise/snapshot-setup/blueprints"]
_UPDATE = OPERATIONS["PUT /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}"]


class EnterpriseSnapshotSetupBlueprints(Resource):
    """`devin.enterprise.snapshot_setup.blueprints`."""

    with_raw_response: EnterpriseSnapshotSetupBlueprintsWithRawResponse

    @resource
    def contents(self) -> EnterpriseSnapshotSetupBlueprintsContents:
        """`devin.enterprise.snapshot_setup.blueprints.contents`"""
        from .enterprise_snapshot_setup_blueprints_contents import EnterpriseSnapshotSetupBlueprintsContents

        return EnterpriseSnapshotSetupBlueprintsContents(self._transport)

    @resource
    def files(self) -> EnterpriseSnapshotSetupBlueprintsFiles:
        """`devin.enterprise.snapshot_setup.blueprints.files`"""
        from .enterprise_snapshot_setup_blueprints_files import EnterpriseSnapshotSetupBlueprintsFiles

        return EnterpriseSnapshotSetupBlueprintsFiles(self._transport)

    def create(self, *, contents: str | None | Unset = UNSET, **options: Unpack[RequestOptions]) -> models.Blueprint:
        """Create an enterprise blueprint.

        Creates a blueprint at the level of the enterprise. The contents are optional.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            contents: Contents of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/enterprise/snapshot-setup/blueprints`.
        """
        return self._transport.call(_CREATE, (), models.Blueprint.adopt, body={"contents": contents}, options=options)

    def delete(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an enterprise blueprint.

        Deletes a blueprint of the enterprise. The response has no body.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        self._transport.call(_DELETE, (blueprint_id,), nothing, options=options)

    def get(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.Blueprint:
        """Get an enterprise blueprint.

        Gets one blueprint of the enterprise. Its contents are downloaded separately.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return self._transport.call(_GET, (blueprint_id,), models.Blueprint.adopt, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.BlueprintList:
        """List enterprise blueprints.

        Lists the blueprints of the enterprise without their contents. The result is not paged.

        Needs the permission `ManageAccountSnapshots`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/snapshot-setup/blueprints`.
        """
        return self._transport.call(_LIST, (), models.BlueprintList.adopt, options=options)

    def update(self, blueprint_id: str, *, contents: str, **options: Unpack[RequestOptions]) -> models.Blueprint:
        """Update an enterprise blueprint.

        Replaces the contents of a blueprint of the enterprise.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            contents: New contents of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return self._transport.call(
            _UPDATE, (blueprint_id,), models.Blueprint.adopt, body={"contents": contents}, options=options
        )


class AsyncEnterpriseSnapshotSetupBlueprints(AsyncResource):
    """`devin.enterprise.snapshot_setup.blueprints`, asynchronous."""

    with_raw_response: AsyncEnterpriseSnapshotSetupBlueprintsWithRawResponse

    @resource
    def contents(self) -> AsyncEnterpriseSnapshotSetupBlueprintsContents:
        """`devin.enterprise.snapshot_setup.blueprints.contents`"""
        from .enterprise_snapshot_setup_blueprints_contents import AsyncEnterpriseSnapshotSetupBlueprintsContents

        return AsyncEnterpriseSnapshotSetupBlueprintsContents(self._transport)

    @resource
    def files(self) -> AsyncEnterpriseSnapshotSetupBlueprintsFiles:
        """`devin.enterprise.snapshot_setup.blueprints.files`"""
        from .enterprise_snapshot_setup_blueprints_files import AsyncEnterpriseSnapshotSetupBlueprintsFiles

        return AsyncEnterpriseSnapshotSetupBlueprintsFiles(self._transport)

    async def create(
        self, *, contents: str | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Blueprint:
        """Create an enterprise blueprint.

        Creates a blueprint at the level of the enterprise. The contents are optional.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            contents: Contents of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/enterprise/snapshot-setup/blueprints`.
        """
        return await self._transport.call(
            _CREATE, (), models.Blueprint.adopt, body={"contents": contents}, options=options
        )

    async def delete(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an enterprise blueprint.

        Deletes a blueprint of the enterprise. The response has no body.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        await self._transport.call(_DELETE, (blueprint_id,), nothing, options=options)

    async def get(self, blueprint_id: str, **options: Unpack[RequestOptions]) -> models.Blueprint:
        """Get an enterprise blueprint.

        Gets one blueprint of the enterprise. Its contents are downloaded separately.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return await self._transport.call(_GET, (blueprint_id,), models.Blueprint.adopt, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> models.BlueprintList:
        """List enterprise blueprints.

        Lists the blueprints of the enterprise without their contents. The result is not paged.

        Needs the permission `ManageAccountSnapshots`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/snapshot-setup/blueprints`.
        """
        return await self._transport.call(_LIST, (), models.BlueprintList.adopt, options=options)

    async def update(self, blueprint_id: str, *, contents: str, **options: Unpack[RequestOptions]) -> models.Blueprint:
        """Update an enterprise blueprint.

        Replaces the contents of a blueprint of the enterprise.

        Needs the permission `ManageAccountSnapshots`.

        Args:
            blueprint_id: Id of the blueprint.
            contents: New contents of the blueprint.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT
        /v3beta1/enterprise/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return await self._transport.call(
            _UPDATE, (blueprint_id,), models.Blueprint.adopt, body={"contents": contents}, options=options
        )
