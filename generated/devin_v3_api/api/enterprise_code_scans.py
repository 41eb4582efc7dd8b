from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseCodeScansWithRawResponse, EnterpriseCodeScansWithRawResponse
    from .enterprise_code_scans_findings import AsyncEnterpriseCodeScansFindings, EnterpriseCodeScansFindings
    from .enterprise_code_scans_metrics import AsyncEnterpriseCodeScansMetrics, EnterpriseCodeScansMetrics
    from .enterprise_code_scans_profiles import AsyncEnterpriseCodeScansProfiles, EnterpriseCodeScansProfiles
    from .enterprise_code_scans_scans import AsyncEnterpriseCodeScansScans, EnterpriseCodeScansScans


class EnterpriseCodeScans(Resource):
    """`devin.enterprise.code_scans`."""

    with_raw_response: EnterpriseCodeScansWithRawResponse

    @resource
    def findings(self) -> EnterpriseCodeScansFindings:
        """`devin.enterprise.code_scans.findings`"""
        from .enterprise_code_scans_findings import EnterpriseCodeScansFindings

        return EnterpriseCodeScansFindings(self._transport)

    @resource
    def metrics(self) -> EnterpriseCodeScansMetrics:
        """`devin.enterprise.code_scans.metrics`"""
        from .enterprise_code_scans_metrics import EnterpriseCodeScansMetrics

        return EnterpriseCodeScansMetrics(self._transport)

    @resource
    def profiles(self) -> EnterpriseCodeScansProfiles:
        """`devin.enterprise.code_scans.profiles`"""
        from .enterprise_code_scans_profiles import EnterpriseCodeScansProfiles

        return EnterpriseCodeScansProfiles(self._transport)

    @resource
    def scans(self) -> EnterpriseCodeScansScans:
        """`devin.enterprise.code_scans.scans`"""
        from .enterprise_code_scans_scans import EnterpriseCodeScansScans

        return EnterpriseCodeScansScans(self._transport)


class AsyncEnterpriseCodeScans(AsyncResource):
    """`devin.enterprise.code_scans`, asynchronous."""

    with_raw_response: AsyncEnterpriseCodeScansWithRawResponse

    @resource
    def findings(self) -> AsyncEnterpriseCodeScansFindings:
        """`devin.enterprise.code_scans.findings`"""
        from .enterprise_code_scans_findings import AsyncEnterpriseCodeScansFindings

        return AsyncEnterpriseCodeScansFindings(self._transport)

    @resource
    def metrics(self) -> AsyncEnterpriseCodeScansMetrics:
        """`devin.enterprise.code_scans.metrics`"""
        from .enterprise_code_scans_metrics import AsyncEnterpriseCodeScansMetrics

        return AsyncEnterpriseCodeScansMetrics(self._transport)

    @resource
    def profiles(self) -> AsyncEnterpriseCodeScansProfiles:
        """`devin.enterprise.code_scans.profiles`"""
        from .enterprise_code_scans_profiles import AsyncEnterpriseCodeScansProfiles

        return AsyncEnterpriseCodeScansProfiles(self._transport)

    @resource
    def scans(self) -> AsyncEnterpriseCodeScansScans:
        """`devin.enterprise.code_scans.scans`"""
        from .enterprise_code_scans_scans import AsyncEnterpriseCodeScansScans

        return AsyncEnterpriseCodeScansScans(self._transport)
