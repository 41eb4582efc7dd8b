from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseHypervisorsWithRawResponse, EnterpriseHypervisorsWithRawResponse

_LIST = OPERATIONS["GET /v3/enterprise/hypervisors"]


class EnterpriseHypervisors(Resource):
    """`devin.enterprise.hypervisors`."""

    with_raw_response: EnterpriseHypervisorsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        status: models.HypervisorStatusFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.HypervisorResponse]:
        """List hypervisors.

        Lists the hypervisors of the enterprise with their utilization in percent. Without `status` only the
        `available` ones are listed; `all` lists every status.

        Needs the permission `ViewEnterpriseInfraDetails`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            status: Only hypervisors with this status (`available` by default); `all` for every status.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/hypervisors`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.HypervisorResponse.adopt,
            query={"after": after, "first": first, "status": status},
            options=options,
        )


class AsyncEnterpriseHypervisors(AsyncResource):
    """`devin.enterprise.hypervisors`, asynchronous."""

    with_raw_response: AsyncEnterpriseHypervisorsWithRawResponse

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        status: models.HypervisorStatusFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.HypervisorResponse]:
        """List hypervisors.

        Lists the hypervisors of the enterprise with their utilization in percent. Without `status` only the
        `available` ones are listed; `all` lists every status.

        Needs the permission `ViewEnterpriseInfraDetails`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            status: Only hypervisors with this status (`available` by default); `all` for every status.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/hypervisors`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.HypervisorResponse.adopt,
            query={"after": after, "first": first, "status": status},
            options=options,
        )
