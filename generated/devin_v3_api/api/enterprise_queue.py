from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseQueueWithRawResponse, EnterpriseQueueWithRawResponse

_GET = OPERATIONS["GET /v3/enterprise/queue"]


class EnterpriseQueue(Resource):
    """`devin.enterprise.queue`."""

    with_raw_response: EnterpriseQueueWithRawResponse

    def get(self, **options: Unpack[RequestOptions]) -> models.QueueResponse:
        """Get the queue status.

        Gets the size of the queue of the enterprise and how loaded it is: `normal` up to 10, `elevated`
        from 11 to 50, `high` from 51.

        Needs the permission `ViewAccountMetrics`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/queue`.
        """
        return self._transport.call(_GET, (), models.QueueResponse.adopt, options=options)


class AsyncEnterpriseQueue(AsyncResource):
    """`devin.enterprise.queue`, asynchronous."""

    with_raw_response: AsyncEnterpriseQueueWithRawResponse

    async def get(self, **options: Unpack[RequestOptions]) -> models.QueueResponse:
        """Get the queue status.

        Gets the size of the queue of the enterprise and how loaded it is: `normal` up to 10, `elevated`
        from 11 to 50, `high` from 51.

        Needs the permission `ViewAccountMetrics`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/queue`.
        """
        return await self._transport.call(_GET, (), models.QueueResponse.adopt, options=options)
