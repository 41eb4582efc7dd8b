from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMetricsWithRawResponse,
        EnterpriseOrganizationsMetricsWithRawResponse,
    )
    from .enterprise_organizations_metrics_usage import (
        AsyncEnterpriseOrganizationsMetricsUsage,
        EnterpriseOrganizationsMetricsUsage,
    )


class EnterpriseOrganizationsMetrics(Resource):
    """`devin.enterprise.organizations.metrics`."""

    with_raw_response: EnterpriseOrganizationsMetricsWithRawResponse

    @resource
    def usage(self) -> EnterpriseOrganizationsMetricsUsage:
        """`devin.enterprise.organizations.metrics.usage`"""
        from .enterprise_organizations_metrics_usage import EnterpriseOrganizationsMetricsUsage

        return EnterpriseOrganizationsMetricsUsage(self._transport)


class AsyncEnterpriseOrganizationsMetrics(AsyncResource):
    """`devin.enterprise.organizations.metrics`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMetricsWithRawResponse

    @resource
    def usage(self) -> AsyncEnterpriseOrganizationsMetricsUsage:
        """`devin.enterprise.organizations.metrics.usage`"""
        from .enterprise_organizations_metrics_usage import AsyncEnterpriseOrganizationsMetricsUsage

        return AsyncEnterpriseOrganizationsMetricsUsage(self._transport)
