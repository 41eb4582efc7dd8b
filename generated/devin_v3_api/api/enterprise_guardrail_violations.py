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
        AsyncEnterpriseGuardrailViolationsWithRawResponse,
        EnterpriseGuardrailViolationsWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3beta1/enterprise/guardrail-violations"]


class EnterpriseGuardrailViolations(Resource):
    """`devin.enterprise.guardrail_violations`."""

    with_raw_response: EnterpriseGuardrailViolationsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        guardrail_id: str | Unset = UNSET,
        order: models.SortOrder | Unset = UNSET,
        session_id: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.GuardrailViolationResponse]:
        """List guardrail violations of the enterprise.

        Lists the guardrail violations in the enterprise, newest first unless `order` is `asc`.
        `time_before` needs `time_after`, and the time range spans at most 100 days.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            guardrail_id: Only violations of this guardrail.
            order: Sort order by time: `asc` or `desc` (`desc` by default).
            session_id: Only violations in this session.
            time_after: Only violations after this time, in epoch seconds (UTC). Also a zoned datetime.
            time_before: Only violations before this time, in epoch seconds (UTC); needs `time_after`. Also
                a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/guardrail-violations`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.GuardrailViolationResponse.adopt,
            query={
                "after": after,
                "first": first,
                "guardrail_id": guardrail_id,
                "order": order,
                "session_id": session_id,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )


class AsyncEnterpriseGuardrailViolations(AsyncResource):
    """`devin.enterprise.guardrail_violations`, asynchronous."""

    with_raw_response: AsyncEnterpriseGuardrailViolationsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        guardrail_id: str | Unset = UNSET,
        order: models.SortOrder | Unset = UNSET,
        session_id: str | Unset = UNSET,
        time_after: int | datetime | Unset = UNSET,
        time_before: int | datetime | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.GuardrailViolationResponse]:
        """List guardrail violations of the enterprise.

        Lists the guardrail violations in the enterprise, newest first unless `order` is `asc`.
        `time_before` needs `time_after`, and the time range spans at most 100 days.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            guardrail_id: Only violations of this guardrail.
            order: Sort order by time: `asc` or `desc` (`desc` by default).
            session_id: Only violations in this session.
            time_after: Only violations after this time, in epoch seconds (UTC). Also a zoned datetime.
            time_before: Only violations before this time, in epoch seconds (UTC); needs `time_after`. Also
                a zoned datetime.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/guardrail-violations`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.GuardrailViolationResponse.adopt,
            query={
                "after": after,
                "first": first,
                "guardrail_id": guardrail_id,
                "order": order,
                "session_id": session_id,
                "time_after": time_after,
                "time_before": time_before,
            },
            options=options,
        )
