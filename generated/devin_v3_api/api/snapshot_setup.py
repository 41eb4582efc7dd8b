from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncSnapshotSetupWithRawResponse, SnapshotSetupWithRawResponse
    from .snapshot_setup_blueprints import AsyncSnapshotSetupBlueprints, SnapshotSetupBlueprints
    from .snapshot_setup_builds import AsyncSnapshotSetupBuilds, SnapshotSetupBuilds


class SnapshotSetup(Resource):
    """`devin.snapshot_setup`."""

    with_raw_response: SnapshotSetupWithRawResponse

    @resource
    def blueprints(self) -> SnapshotSetupBlueprints:
        """`devin.snapshot_setup.blueprints`"""
        from .snapshot_setup_blueprints import SnapshotSetupBlueprints

        return SnapshotSetupBlueprints(self._transport)

    @resource
    def builds(self) -> SnapshotSetupBuilds:
        """`devin.snapshot_setup.builds`"""
        from .snapshot_setup_builds import SnapshotSetupBuilds

        return SnapshotSetupBuilds(self._transport)


class AsyncSnapshotSetup(AsyncResource):
    """`devin.snapshot_setup`, asynchronous."""

    with_raw_response: AsyncSnapshotSetupWithRawResponse

    @resource
    def blueprints(self) -> AsyncSnapshotSetupBlueprints:
        """`devin.snapshot_setup.blueprints`"""
        from .snapshot_setup_blueprints import AsyncSnapshotSetupBlueprints

        return AsyncSnapshotSetupBlueprints(self._transport)

    @resource
    def builds(self) -> AsyncSnapshotSetupBuilds:
        """`devin.snapshot_setup.builds`"""
        from .snapshot_setup_builds import AsyncSnapshotSetupBuilds

        return AsyncSnapshotSetupBuilds(self._transport)
