from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncAutomationsSchemasWithRawResponse, AutomationsSchemasWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/automations/schemas"]


class AutomationsSchemas(Resource):
    """`devin.automations.schemas`."""

    with_raw_response: AutomationsSchemasWithRawResponse

    def get(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.AutomationSchemasResponse:
        """Get event schemas of automations.

        Returns the event types that triggers can use, grouped by source, with the fields for conditions and
        the replies that each event supports.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/schemas`.
        """
        return self._transport.call(_GET, (org_id,), models.AutomationSchemasResponse.adopt, options=options)


class AsyncAutomationsSchemas(AsyncResource):
    """`devin.automations.schemas`, asynchronous."""

    with_raw_response: AsyncAutomationsSchemasWithRawResponse

    async def get(
        self, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationSchemasResponse:
        """Get event schemas of automations.

        Returns the event types that triggers can use, grouped by source, with the fields for conditions and
        the replies that each event supports.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/schemas`.
        """
        return await self._transport.call(_GET, (org_id,), models.AutomationSchemasResponse.adopt, options=options)
