from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsAuditLogsWithRawResponse,
        EnterpriseOrganizationsAuditLogsWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/audit-logs"]


class EnterpriseOrganizationsAuditLogs(Resource):
    """`devin.enterprise.organizations.audit_logs`."""

    with_raw_response: EnterpriseOrganizationsAuditLogsWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        action: models.AuditLogAction | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        order: models.SortOrder | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.AuditLogResponse]:
        """List audit logs of an organization.

        Lists the audit log entries of one organization, newest first unless `order` is `asc`. `time_before`
        needs `time_after`, and the time range spans at most 100 days.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose audit log is listed (prefix `org-`).
            action: Only entries of this action.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            order: Sort order by time: `asc` or `desc` (`desc` by default).
            time_after: Only entries created after this time, in epoch seconds; at most 100 days before the
                end of the range. Also a zoned datetime.
            time_before: Only entries created before this time, in epoch seconds; needs `time_after`. Also a
                zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/audit-logs`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.AuditLogResponse.adopt,
            query={
                "action": action,
                "after": after,
                "first": first,
                "order": order,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncEnterpriseOrganizationsAuditLogs(AsyncResource):
    """`devin.enterprise.organizations.audit_logs`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsAuditLogsWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        action: models.AuditLogAction | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        order: models.SortOrder | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.AuditLogResponse]:
        """List audit logs of an organization.

        Lists the audit log entries of one organization, newest first unless `order` is `asc`. `time_before`
        needs `time_after`, and the time range spans at most 100 days.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose audit log is listed (prefix `org-`).
            action: Only entries of this action.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            order: Sort order by time: `asc` or `desc` (`desc` by default).
            time_after: Only entries created after this time, in epoch seconds; at most 100 days before the
                end of the range. Also a zoned datetime.
            time_before: Only entries created before this time, in epoch seconds; needs `time_after`. Also a
                zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/audit-logs`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.AuditLogResponse.adopt,
            query={
                "action": action,
                "after": after,
                "first": first,
                "order": order,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
