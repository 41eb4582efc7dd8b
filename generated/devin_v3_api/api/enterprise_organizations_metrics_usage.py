from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsMetricsUsageWithRawResponse,
        EnterpriseOrganizationsMetricsUsageWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/metrics/usage"]


class EnterpriseOrganizationsMetricsUsage(Resource):
    """`devin.enterprise.organizations.metrics.usage`."""

    with_raw_response: EnterpriseOrganizationsMetricsUsageWithRawResponse

    def get(
        self,
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.UsageMetrics:
        """Get usage metrics of one of the organizations.

        Counts sessions, searches and pull requests of one organization of the enterprise. The time range is
        optional.

        Args:
            org_id: Organization whose metrics are read (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/metrics/usage`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.UsageMetrics.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )


class AsyncEnterpriseOrganizationsMetricsUsage(AsyncResource):
    """`devin.enterprise.organizations.metrics.usage`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsMetricsUsageWithRawResponse

    async def get(
        self,
        org_id: str,
        *,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.UsageMetrics:
        """Get usage metrics of one of the organizations.

        Counts sessions, searches and pull requests of one organization of the enterprise. The time range is
        optional.

        Args:
            org_id: Organization whose metrics are read (prefix `org-`).
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/metrics/usage`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.UsageMetrics.adopt,
            query={"time_after": time_after, "time_before": time_before},
            options=options,
        )
