from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncPager, AsyncResource, Pager, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    pass

_LIST = OPERATIONS["GET /v3/enterprise/hypervisors"]


class EnterpriseHypervisors(Resource):
    """`devin.enterprise.hypervisors`."""

    def list(
        self,
        *,
        after: str | None | Unset = UNSET,
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

        Published as `GET /v3/enterprise/hypervisors`.
        """
        return self._client.paginate(
            _LIST,
            (),
            models.HypervisorResponse.from_dict,
            query={"after": after, "first": first, "status": status},
            options=options,
        )


class AsyncEnterpriseHypervisors(AsyncResource):
    """`devin.enterprise.hypervisors`, asynchronous."""

    def list(
        self,
        *,
        after: str | None | Unset = UNSET,
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

        Published as `GET /v3/enterprise/hypervisors`.
        """
        return self._client.paginate(
            _LIST,
            (),
            models.HypervisorResponse.from_dict,
            query={"after": after, "first": first, "status": status},
            options=options,
        )
