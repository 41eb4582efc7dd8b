from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseMetricsPrsWithRawResponse, EnterpriseMetricsPrsWithRawResponse

_GET = OPERATIONS["GET /v3/enterprise/metrics/prs"]


class EnterpriseMetricsPrs(Resource):
    """`devin.enterprise.metrics.prs`."""

    with_raw_response: EnterpriseMetricsPrsWithRawResponse

    def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PrMetricsResponse:
        """Count pull requests of the enterprise.

        Counts the pull requests of the enterprise in the time range: created, opened, closed, merged, and
        those taken over. Users, service users and a playbook narrow the count.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            playbook_id: Id of the playbook to count pull requests of (prefix `playbook-`).
            service_user_ids: Ids of the service users to count (prefix `service-user-`).
            user_ids: Ids of the users to count.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/prs`.
        """
        return self._transport.call(
            _GET,
            (),
            models.PrMetricsResponse.adopt,
            query={
                "org_ids": org_ids,
                "playbook_id": playbook_id,
                "service_user_ids": service_user_ids,
                "time_after": time_after,
                "time_before": time_before,
                "user_ids": user_ids,
            },
            options=options,
        )


class AsyncEnterpriseMetricsPrs(AsyncResource):
    """`devin.enterprise.metrics.prs`, asynchronous."""

    with_raw_response: AsyncEnterpriseMetricsPrsWithRawResponse

    async def get(
        self,
        *,
        time_after: int | datetime,
        time_before: int | datetime,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PrMetricsResponse:
        """Count pull requests of the enterprise.

        Counts the pull requests of the enterprise in the time range: created, opened, closed, merged, and
        those taken over. Users, service users and a playbook narrow the count.

        Needs the permission `ViewAccountMetrics`.

        Args:
            time_after: Lower end of the time range, in epoch seconds. Also a zoned datetime.
            time_before: Upper end of the time range, in epoch seconds. Also a zoned datetime.
            org_ids: Ids of the organizations to count (prefix `org-`).
            playbook_id: Id of the playbook to count pull requests of (prefix `playbook-`).
            service_user_ids: Ids of the service users to count (prefix `service-user-`).
            user_ids: Ids of the users to count.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/metrics/prs`.
        """
        return await self._transport.call(
            _GET,
            (),
            models.PrMetricsResponse.adopt,
            query={
                "org_ids": org_ids,
                "playbook_id": playbook_id,
                "service_user_ids": service_user_ids,
                "time_after": time_after,
                "time_before": time_before,
                "user_ids": user_ids,
            },
            options=options,
        )
