from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncMetricsPrsWithRawResponse, MetricsPrsWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/metrics/prs"]


class MetricsPrs(Resource):
    """`devin.metrics.prs`."""

    with_raw_response: MetricsPrsWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        playbook_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrMetricsResponse:
        """Count pull requests of an organization.

        Counts the pull requests of one organization in the time range: created, opened, closed, merged, and
        those taken over. Users, service users and a playbook narrow the count.

        Needs the permission `ViewOrgMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            playbook_id: Id of the playbook to count pull requests of (prefix `playbook-`).
            service_user_ids: Ids of the service users to count (prefix `service-user-`).
            user_ids: Ids of the users to count.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/prs`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.PrMetricsResponse.adopt,
            query={
                "playbook_id": playbook_id,
                "service_user_ids": service_user_ids,
                "time_after": time_after,
                "time_before": time_before,
                "user_ids": user_ids,
            },
            options=options,
        )


class AsyncMetricsPrs(AsyncResource):
    """`devin.metrics.prs`, asynchronous."""

    with_raw_response: AsyncMetricsPrsWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        playbook_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrMetricsResponse:
        """Count pull requests of an organization.

        Counts the pull requests of one organization in the time range: created, opened, closed, merged, and
        those taken over. Users, service users and a playbook narrow the count.

        Needs the permission `ViewOrgMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            playbook_id: Id of the playbook to count pull requests of (prefix `playbook-`).
            service_user_ids: Ids of the service users to count (prefix `service-user-`).
            user_ids: Ids of the users to count.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/metrics/prs`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.PrMetricsResponse.adopt,
            query={
                "playbook_id": playbook_id,
                "service_user_ids": service_user_ids,
                "time_after": time_after,
                "time_before": time_before,
                "user_ids": user_ids,
            },
            options=options,
        )
