from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset, nothing

if TYPE_CHECKING:
    from ..raw_resources import AsyncSnapshotSetupBuildsWithRawResponse, SnapshotSetupBuildsWithRawResponse
    from .snapshot_setup_builds_logs import AsyncSnapshotSetupBuildsLogs, SnapshotSetupBuildsLogs

_CANCEL = OPERATIONS["POST /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/cancel"]
_CREATE = OPERATIONS["POST /v3beta1/organizations/{org_id}/snapshot-setup/builds"]
_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}"]
_LIST = OPERATIONS["GET /v3beta1/organizations/{org_id}/snapshot-setup/builds"]
_PIN = OPERATIONS["POST /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin"]
_UNPIN = OPERATIONS["DELETE /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin"]


class SnapshotSetupBuilds(Resource):
    """`devin.snapshot_setup.builds`."""

    with_raw_response: SnapshotSetupBuildsWithRawResponse

    @resource
    def logs(self) -> SnapshotSetupBuildsLogs:
        """`devin.snapshot_setup.builds.logs`"""
        from .snapshot_setup_builds_logs import SnapshotSetupBuildsLogs

        return SnapshotSetupBuildsLogs(self._transport)

    def cancel(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Cancel a snapshot build.

        Cancels a snapshot build of the organization. There is no request body.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/cancel`.
        """
        return self._transport.call(_CANCEL, (org_id, build_id), models.Build.adopt, options=options)

    def create(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Trigger a snapshot build.

        Starts a snapshot build for the organization. The request body is an object without declared
        members.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/organizations/{org_id}/snapshot-setup/builds`.
        """
        return self._transport.call(_CREATE, (org_id,), models.Build.adopt, body={}, options=options)

    def get(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Get a snapshot build.

        Gets one snapshot build of the organization with its status and times.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}`.
        """
        return self._transport.call(_GET, (org_id, build_id), models.Build.adopt, options=options)

    def list(
        self,
        *,
        active: bool | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        status: models.BuildStatus | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.Build]:
        """List snapshot builds.

        Lists the snapshot builds of the organization. Builds can be narrowed by status and by whether they
        are active.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            active: Only active builds (`true`) or only the others (`false`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            status: Only builds with this status.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/snapshot-setup/builds`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.Build.adopt,
            query={"active": active, "after": after, "first": first, "status": status},
            options=options,
        )

    def pin(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Pin a snapshot build.

        Pins a snapshot build of the organization. The request body is an object without declared members.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin`.
        """
        return self._transport.call(_PIN, (org_id, build_id), models.Build.adopt, body={}, options=options)

    def unpin(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """Unpin a snapshot build.

        Removes the pin of a snapshot build. The response has no body.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin`.
        """
        self._transport.call(_UNPIN, (org_id, build_id), nothing, options=options)


class AsyncSnapshotSetupBuilds(AsyncResource):
    """`devin.snapshot_setup.builds`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupBuildsWithRawResponse

    @resource
    def logs(self) -> AsyncSnapshotSetupBuildsLogs:
        """`devin.snapshot_setup.builds.logs`"""
        from .snapshot_setup_builds_logs import AsyncSnapshotSetupBuildsLogs

        return AsyncSnapshotSetupBuildsLogs(self._transport)

    async def cancel(
        self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Build:
        """Cancel a snapshot build.

        Cancels a snapshot build of the organization. There is no request body.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/cancel`.
        """
        return await self._transport.call(_CANCEL, (org_id, build_id), models.Build.adopt, options=options)

    async def create(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Trigger a snapshot build.

        Starts a snapshot build for the organization. The request body is an object without declared
        members.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/organizations/{org_id}/snapshot-setup/builds`.
        """
        return await self._transport.call(_CREATE, (org_id,), models.Build.adopt, body={}, options=options)

    async def get(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Get a snapshot build.

        Gets one snapshot build of the organization with its status and times.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}`.
        """
        return await self._transport.call(_GET, (org_id, build_id), models.Build.adopt, options=options)

    def list(
        self,
        *,
        active: bool | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        status: models.BuildStatus | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Build]:
        """List snapshot builds.

        Lists the snapshot builds of the organization. Builds can be narrowed by status and by whether they
        are active.

        Needs the permission `ManageRepoBlueprints`.

        Args:
            active: Only active builds (`true`) or only the others (`false`).
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            status: Only builds with this status.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/snapshot-setup/builds`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.Build.adopt,
            query={"active": active, "after": after, "first": first, "status": status},
            options=options,
        )

    async def pin(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.Build:
        """Pin a snapshot build.

        Pins a snapshot build of the organization. The request body is an object without declared members.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin`.
        """
        return await self._transport.call(_PIN, (org_id, build_id), models.Build.adopt, body={}, options=options)

    async def unpin(self, build_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """Unpin a snapshot build.

        Removes the pin of a snapshot build. The response has no body.

        Needs the permission `ManageOrgSnapshots`.

        Args:
            build_id: Id of the build.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/organizations/{org_id}/snapshot-setup/builds/{build_id}/pin`.
        """
        await self._transport.call(_UNPIN, (org_id, build_id), nothing, options=options)
