from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseSnapshotSetupWithRawResponse, EnterpriseSnapshotSetupWithRawResponse
    from .enterprise_snapshot_setup_blueprints import (
        AsyncEnterpriseSnapshotSetupBlueprints,
        EnterpriseSnapshotSetupBlueprints,
    )


class EnterpriseSnapshotSetup(Resource):
    """`devin.enterprise.snapshot_setup`."""

    with_raw_response: EnterpriseSnapshotSetupWithRawResponse

    @cached_property
    def blueprints(self) -> EnterpriseSnapshotSetupBlueprints:
        """`devin.enterprise.snapshot_setup.blueprints`"""
        from .enterprise_snapshot_setup_blueprints import EnterpriseSnapshotSetupBlueprints

        return EnterpriseSnapshotSetupBlueprints(self._transport)


class AsyncEnterpriseSnapshotSetup(AsyncResource):
    """`devin.enterprise.snapshot_setup`, asynchronous."""

    with_raw_response: AsyncEnterpriseSnapshotSetupWithRawResponse

    @cached_property
    def blueprints(self) -> AsyncEnterpriseSnapshotSetupBlueprints:
        """`devin.enterprise.snapshot_setup.blueprints`"""
        from .enterprise_snapshot_setup_blueprints import AsyncEnterpriseSnapshotSetupBlueprints

        return AsyncEnterpriseSnapshotSetupBlueprints(self._transport)
