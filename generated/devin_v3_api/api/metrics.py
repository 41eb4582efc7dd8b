from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncMetricsWithRawResponse, MetricsWithRawResponse
    from .metrics_active_users import AsyncMetricsActiveUsers, MetricsActiveUsers
    from .metrics_dau import AsyncMetricsDau, MetricsDau
    from .metrics_mau import AsyncMetricsMau, MetricsMau
    from .metrics_prs import AsyncMetricsPrs, MetricsPrs
    from .metrics_searches import AsyncMetricsSearches, MetricsSearches
    from .metrics_sessions import AsyncMetricsSessions, MetricsSessions
    from .metrics_usage import AsyncMetricsUsage, MetricsUsage
    from .metrics_wau import AsyncMetricsWau, MetricsWau


class Metrics(Resource):
    """`devin.metrics`."""

    with_raw_response: MetricsWithRawResponse

    @resource
    def active_users(self) -> MetricsActiveUsers:
        """`devin.metrics.active_users`"""
        from .metrics_active_users import MetricsActiveUsers

        return MetricsActiveUsers(self._transport)

    @resource
    def dau(self) -> MetricsDau:
        """`devin.metrics.dau`"""
        from .metrics_dau import MetricsDau

        return MetricsDau(self._transport)

    @resource
    def mau(self) -> MetricsMau:
        """`devin.metrics.mau`"""
        from .metrics_mau import MetricsMau

        return MetricsMau(self._transport)

    @resource
    def prs(self) -> MetricsPrs:
        """`devin.metrics.prs`"""
        from .metrics_prs import MetricsPrs

        return MetricsPrs(self._transport)

    @resource
    def searches(self) -> MetricsSearches:
        """`devin.metrics.searches`"""
        from .metrics_searches import MetricsSearches

        return MetricsSearches(self._transport)

    @resource
    def sessions(self) -> MetricsSessions:
        """`devin.metrics.sessions`"""
        from .metrics_sessions import MetricsSessions

        return MetricsSessions(self._transport)

    @resource
    def usage(self) -> MetricsUsage:
        """`devin.metrics.usage`"""
        from .metrics_usage import MetricsUsage

        return MetricsUsage(self._transport)

    @resource
    def wau(self) -> MetricsWau:
        """`devin.metrics.wau`"""
        from .metrics_wau import MetricsWau

        return MetricsWau(self._transport)


class AsyncMetrics(AsyncResource):
    """`devin.metrics`, asynchronous."""

    with_raw_response: AsyncMetricsWithRawResponse

    @resource
    def active_users(self) -> AsyncMetricsActiveUsers:
        """`devin.metrics.active_users`"""
        from .metrics_active_users import AsyncMetricsActiveUsers

        return AsyncMetricsActiveUsers(self._transport)

    @resource
    def dau(self) -> AsyncMetricsDau:
        """`devin.metrics.dau`"""
        from .metrics_dau import AsyncMetricsDau

        return AsyncMetricsDau(self._transport)

    @resource
    def mau(self) -> AsyncMetricsMau:
        """`devin.metrics.mau`"""
        from .metrics_mau import AsyncMetricsMau

        return AsyncMetricsMau(self._transport)

    @resource
    def prs(self) -> AsyncMetricsPrs:
        """`devin.metrics.prs`"""
        from .metrics_prs import AsyncMetricsPrs

        return AsyncMetricsPrs(self._transport)

    @resource
    def searches(self) -> AsyncMetricsSearches:
        """`devin.metrics.searches`"""
        from .metrics_searches import AsyncMetricsSearches

        return AsyncMetricsSearches(self._transport)

    @resource
    def sessions(self) -> AsyncMetricsSessions:
        """`devin.metrics.sessions`"""
        from .metrics_sessions import AsyncMetricsSessions

        return AsyncMetricsSessions(self._transport)

    @resource
    def usage(self) -> AsyncMetricsUsage:
        """`devin.metrics.usage`"""
        from .metrics_usage import AsyncMetricsUsage

        return AsyncMetricsUsage(self._transport)

    @resource
    def wau(self) -> AsyncMetricsWau:
        """`devin.metrics.wau`"""
        from .metrics_wau import AsyncMetricsWau

        return AsyncMetricsWau(self._transport)
