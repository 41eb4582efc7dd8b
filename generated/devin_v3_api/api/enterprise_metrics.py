from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMetricsWithRawResponse, EnterpriseMetricsWithRawResponse
    from .enterprise_metrics_active_users import AsyncEnterpriseMetricsActiveUsers, EnterpriseMetricsActiveUsers
    from .enterprise_metrics_dau import AsyncEnterpriseMetricsDau, EnterpriseMetricsDau
    from .enterprise_metrics_mau import AsyncEnterpriseMetricsMau, EnterpriseMetricsMau
    from .enterprise_metrics_prs import AsyncEnterpriseMetricsPrs, EnterpriseMetricsPrs
    from .enterprise_metrics_searches import AsyncEnterpriseMetricsSearches, EnterpriseMetricsSearches
    from .enterprise_metrics_sessions import AsyncEnterpriseMetricsSessions, EnterpriseMetricsSessions
    from .enterprise_metrics_sessions_by_category import (
        AsyncEnterpriseMetricsSessionsByCategory,
        EnterpriseMetricsSessionsByCategory,
    )
    from .enterprise_metrics_usage import AsyncEnterpriseMetricsUsage, EnterpriseMetricsUsage
    from .enterprise_metrics_wau import AsyncEnterpriseMetricsWau, EnterpriseMetricsWau


class EnterpriseMetrics(Resource):
    """`devin.enterprise.metrics`."""

    with_raw_response: EnterpriseMetricsWithRawResponse

    @resource
    def active_users(self) -> EnterpriseMetricsActiveUsers:
        """`devin.enterprise.metrics.active_users`"""
        from .enterprise_metrics_active_users import EnterpriseMetricsActiveUsers

        return EnterpriseMetricsActiveUsers(self._transport)

    @resource
    def dau(self) -> EnterpriseMetricsDau:
        """`devin.enterprise.metrics.dau`"""
        from .enterprise_metrics_dau import EnterpriseMetricsDau

        return EnterpriseMetricsDau(self._transport)

    @resource
    def mau(self) -> EnterpriseMetricsMau:
        """`devin.enterprise.metrics.mau`"""
        from .enterprise_metrics_mau import EnterpriseMetricsMau

        return EnterpriseMetricsMau(self._transport)

    @resource
    def prs(self) -> EnterpriseMetricsPrs:
        """`devin.enterprise.metrics.prs`"""
        from .enterprise_metrics_prs import EnterpriseMetricsPrs

        return EnterpriseMetricsPrs(self._transport)

    @resource
    def searches(self) -> EnterpriseMetricsSearches:
        """`devin.enterprise.metrics.searches`"""
        from .enterprise_metrics_searches import EnterpriseMetricsSearches

        return EnterpriseMetricsSearches(self._transport)

    @resource
    def sessions(self) -> EnterpriseMetricsSessions:
        """`devin.enterprise.metrics.sessions`"""
        from .enterprise_metrics_sessions import EnterpriseMetricsSessions

        return EnterpriseMetricsSessions(self._transport)

    @resource
    def sessions_by_category(self) -> EnterpriseMetricsSessionsByCategory:
        """`devin.enterprise.metrics.sessions_by_category`"""
        from .enterprise_metrics_sessions_by_category import EnterpriseMetricsSessionsByCategory

        return EnterpriseMetricsSessionsByCategory(self._transport)

    @resource
    def usage(self) -> EnterpriseMetricsUsage:
        """`devin.enterprise.metrics.usage`"""
        from .enterprise_metrics_usage import EnterpriseMetricsUsage

        return EnterpriseMetricsUsage(self._transport)

    @resource
    def wau(self) -> EnterpriseMetricsWau:
        """`devin.enterprise.metrics.wau`"""
        from .enterprise_metrics_wau import EnterpriseMetricsWau

        return EnterpriseMetricsWau(self._transport)


class AsyncEnterpriseMetrics(AsyncResource):
    """`devin.enterprise.metrics`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsWithRawResponse

    @resource
    def active_users(self) -> AsyncEnterpriseMetricsActiveUsers:
        """`devin.enterprise.metrics.active_users`"""
        from .enterprise_metrics_active_users import AsyncEnterpriseMetricsActiveUsers

        return AsyncEnterpriseMetricsActiveUsers(self._transport)

    @resource
    def dau(self) -> AsyncEnterpriseMetricsDau:
        """`devin.enterprise.metrics.dau`"""
        from .enterprise_metrics_dau import AsyncEnterpriseMetricsDau

        return AsyncEnterpriseMetricsDau(self._transport)

    @resource
    def mau(self) -> AsyncEnterpriseMetricsMau:
        """`devin.enterprise.metrics.mau`"""
        from .enterprise_metrics_mau import AsyncEnterpriseMetricsMau

        return AsyncEnterpriseMetricsMau(self._transport)

    @resource
    def prs(self) -> AsyncEnterpriseMetricsPrs:
        """`devin.enterprise.metrics.prs`"""
        from .enterprise_metrics_prs import AsyncEnterpriseMetricsPrs

        return AsyncEnterpriseMetricsPrs(self._transport)

    @resource
    def searches(self) -> AsyncEnterpriseMetricsSearches:
        """`devin.enterprise.metrics.searches`"""
        from .enterprise_metrics_searches import AsyncEnterpriseMetricsSearches

        return AsyncEnterpriseMetricsSearches(self._transport)

    @resource
    def sessions(self) -> AsyncEnterpriseMetricsSessions:
        """`devin.enterprise.metrics.sessions`"""
        from .enterprise_metrics_sessions import AsyncEnterpriseMetricsSessions

        return AsyncEnterpriseMetricsSessions(self._transport)

    @resource
    def sessions_by_category(self) -> AsyncEnterpriseMetricsSessionsByCategory:
        """`devin.enterprise.metrics.sessions_by_category`"""
        from .enterprise_metrics_sessions_by_category import AsyncEnterpriseMetricsSessionsByCategory

        return AsyncEnterpriseMetricsSessionsByCategory(self._transport)

    @resource
    def usage(self) -> AsyncEnterpriseMetricsUsage:
        """`devin.enterprise.metrics.usage`"""
        from .enterprise_metrics_usage import AsyncEnterpriseMetricsUsage

        return AsyncEnterpriseMetricsUsage(self._transport)

    @resource
    def wau(self) -> AsyncEnterpriseMetricsWau:
        """`devin.enterprise.metrics.wau`"""
        from .enterprise_metrics_wau import AsyncEnterpriseMetricsWau

        return AsyncEnterpriseMetricsWau(self._transport)
