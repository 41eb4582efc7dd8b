from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncAutomationsTemplatesWithRawResponse, AutomationsTemplatesWithRawResponse

_LIST = OPERATIONS["GET /v3/organizations/{org_id}/automations/templates"]


class AutomationsTemplates(Resource):
    """`devin.automations.templates`."""

    with_raw_response: AutomationsTemplatesWithRawResponse

    def list(
        self, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationTemplatesResponse:
        """List automation templates.

        Lists the templates that an automation can start from, each with its triggers, actions and required
        integrations. The response has no pages.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/templates`.
        """
        return self._transport.call(_LIST, (org_id,), models.AutomationTemplatesResponse.adopt, options=options)


class AsyncAutomationsTemplates(AsyncResource):
    """`devin.automations.templates`, asynchronous."""

    with_raw_response: AsyncAutomationsTemplatesWithRawResponse

    async def list(
        self, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationTemplatesResponse:
        """List automation templates.

        Lists the templates that an automation can start from, each with its triggers, actions and required
        integrations. The response has no pages.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/templates`.
        """
        return await self._transport.call(_LIST, (org_id,), models.AutomationTemplatesResponse.adopt, options=options)
