from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseSnapshotSetupWithRawResponse, EnterpriseSnapshotSetupWithRawResponse
    from .enterprise_snapshot_setup_blueprints import (
        AsyncEnterpriseSnapshotSetupBlueprints,
        EnterpriseSnapshotSetupBlueprints,
    )


class EnterpriseSnapshotSetup(Resource):
    """`devin.enterprise.snapshot_setup`."""

    with_raw_response: EnterpriseSnapshotSetupWithRawResponse

    @resource
    def blueprints(self) -> EnterpriseSnapshotSetupBlueprints:
        """`devin.enterprise.snapshot_setup.blueprints`"""
        from .enterprise_snapshot_setup_blueprints import EnterpriseSnapshotSetupBlueprints

        return EnterpriseSnapshotSetupBlueprints(self._transport)


class AsyncEnterpriseSnapshotSetup(AsyncResource):
    """`devin.enterprise.snapshot_setup`, asynchronous."""

    with_raw_response: AsyncEnterpriseSnapshotSetupWithRawResponse

    @resource
    def blueprints(self) -> AsyncEnterpriseSnapshotSetupBlueprints:
        """`devin.enterprise.snapshot_setup.blueprints`"""
        from .enterprise_snapshot_setup_blueprints import AsyncEnterpriseSnapshotSetupBlueprints

        return AsyncEnterpriseSnapshotSetupBlueprints(self._transport)
