from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseConsumptionCyclesWithRawResponse,
        EnterpriseConsumptionCyclesWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/consumption/cycles"]


class EnterpriseConsumptionCycles(Resource):
    """`devin.enterprise.consumption.cycles`."""

    with_raw_response: EnterpriseConsumptionCyclesWithRawResponse

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.ConsumptionCycle]:
        """List consumption cycles.

        Lists the cycles of the enterprise by which consumption is counted, page by page. The ends of a
        cycle are in epoch seconds.

        Needs the permission `ViewAccountConsumption`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/cycles`.
        """
        return self._transport.paginate(
            _LIST, (), models.ConsumptionCycle.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncEnterpriseConsumptionCycles(AsyncResource):
    """`devin.enterprise.consumption.cycles`, asynchronous."""

    with_raw_response: AsyncEnterpriseConsumptionCyclesWithRawResponse

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.ConsumptionCycle]:
        """List consumption cycles.

        Lists the cycles of the enterprise by which consumption is counted, page by page. The ends of a
        cycle are in epoch seconds.

        Needs the permission `ViewAccountConsumption`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/consumption/cycles`.
        """
        return self._transport.paginate(
            _LIST, (), models.ConsumptionCycle.adopt, query={"after": after, "first": first}, options=options
        )
