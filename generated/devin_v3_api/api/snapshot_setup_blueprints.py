from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset, nothing

if TYPE_CHECKING:
    from ..raw_resources import AsyncSnapshotSetupBlueprintsWithRawResponse, SnapshotSetupBlueprintsWithRawResponse
    from .snapshot_setup_blueprints_contents import (
        AsyncSnapshotSetupBlueprintsContents,
        SnapshotSetupBlueprintsContents,
    )
    from .snapshot_setup_blueprints_files import AsyncSnapshotSetupBlueprintsFiles, SnapshotSetupBlueprintsFiles

_CREATE = OPERATIONS["POST /v3beta1/organizations/{org_id}/snapshot-setup/blueprints"]
_DELETE = OPERATIONS["DELETE /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}"]
_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}"]
_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/blueprints"]
_UPDATE = OPERATIONS["PATCH /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}"]


class SnapshotSetupBlueprints(Resource):
    """`devin.snapshot_setup.blueprints`."""

    with_raw_response: SnapshotSetupBlueprintsWithRawResponse

    @resource
    def contents(self) -> SnapshotSetupBlueprintsContents:
        """`devin.snapshot_setup.blueprints.contents`"""
        from .snapshot_setup_blueprints_contents import SnapshotSetupBlueprintsContents

        return SnapshotSetupBlueprintsContents(self._transport)

    @resource
    def files(self) -> SnapshotSetupBlueprintsFiles:
        """`devin.snapshot_setup.blueprints.files`"""
        from .snapshot_setup_blueprints_files import SnapshotSetupBlueprintsFiles

        return SnapshotSetupBlueprintsFiles(self._transport)

    def create(
        self,
        *,
        contents: str | None | Unset = UNSET,
        repo_name: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Blueprint:
        """Create a blueprint.

        Creates a blueprint in the organization; contents and repository are optional. A blueprint of the
        org tier needs the permission `ManageOrgSnapshots` as well.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            contents: Contents of the blueprint.
            repo_name: Name of the repository that the blueprint is for.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.Blueprint.adopt,
            body={"contents": contents, "repo_name": repo_name},
            options=options,
        )

    def delete(self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """Delete a blueprint.

        Deletes a blueprint of the organization. The response has no body.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        self._transport.call(_DELETE, (org_id, blueprint_id), nothing, options=options)

    def get(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Blueprint:
        """Get a blueprint.

        Gets one blueprint of the organization. Its contents are downloaded separately.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return self._transport.call(_GET, (org_id, blueprint_id), models.Blueprint.adopt, options=options)

    def list(
        self, *, repo_name: str | Unset = UNSET, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.BlueprintList:
        """List blueprints.

        Lists the blueprints of the organization without their contents, optionally only those of one
        repository. The result is not paged.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            repo_name: Only blueprints of the repository of this name.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints`.
        """
        return self._transport.call(
            _LIST, (org_id,), models.BlueprintList.adopt, query={"repo_name": repo_name}, options=options
        )

    def update(
        self,
        blueprint_id: str,
        *,
        contents: str | None | Unset = UNSET,
        position: int | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Blueprint:
        """Update a blueprint.

        Changes the contents or the position of a blueprint. A blueprint of the org tier needs the
        permission `ManageOrgSnapshots` as well.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            contents: New contents of the blueprint.
            position: New position of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, blueprint_id),
            models.Blueprint.adopt,
            body={"contents": contents, "position": position},
            options=options,
        )


class AsyncSnapshotSetupBlueprints(AsyncResource):
    """`devin.snapshot_setup.blueprints`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupBlueprintsWithRawResponse

    @resource
    def contents(self) -> AsyncSnapshotSetupBlueprintsContents:
        """`devin.snapshot_setup.blueprints.contents`"""
        from .snapshot_setup_blueprints_contents import AsyncSnapshotSetupBlueprintsContents

        return AsyncSnapshotSetupBlueprintsContents(self._transport)

    @resource
    def files(self) -> AsyncSnapshotSetupBlueprintsFiles:
        """`devin.snapshot_setup.blueprints.files`"""
        from .snapshot_setup_blueprints_files import AsyncSnapshotSetupBlueprintsFiles

        return AsyncSnapshotSetupBlueprintsFiles(self._transport)

    async def create(
        self,
        *,
        contents: str | None | Unset = UNSET,
        repo_name: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Blueprint:
        """Create a blueprint.

        Creates a blueprint in the organization; contents and repository are optional. A blueprint of the
        org tier needs the permission `ManageOrgSnapshots` as well.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            contents: Contents of the blueprint.
            repo_name: Name of the repository that the blueprint is for.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.Blueprint.adopt,
            body={"contents": contents, "repo_name": repo_name},
            options=options,
        )

    async def delete(self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """Delete a blueprint.

        Deletes a blueprint of the organization. The response has no body.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        await self._transport.call(_DELETE, (org_id, blueprint_id), nothing, options=options)

    async def get(
        self, blueprint_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Blueprint:
        """Get a blueprint.

        Gets one blueprint of the organization. Its contents are downloaded separately.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return await self._transport.call(_GET, (org_id, blueprint_id), models.Blueprint.adopt, options=options)

    async def list(
        self, *, repo_name: str | Unset = UNSET, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.BlueprintList:
        """List blueprints.

        Lists the blueprints of the organization without their contents, optionally only those of one
        repository. The result is not paged.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            repo_name: Only blueprints of the repository of this name.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints`.
        """
        return await self._transport.call(
            _LIST, (org_id,), models.BlueprintList.adopt, query={"repo_name": repo_name}, options=options
        )

    async def update(
        self,
        blueprint_id: str,
        *,
        contents: str | None | Unset = UNSET,
        position: int | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Blueprint:
        """Update a blueprint.

        Changes the contents or the position of a blueprint. A blueprint of the org tier needs the
        permission `ManageOrgSnapshots` as well.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            blueprint_id: Id of the blueprint.
            contents: New contents of the blueprint.
            position: New position of the blueprint.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, blueprint_id),
            models.Blueprint.adopt,
            body={"contents": contents, "position": position},
            options=options,
        )
