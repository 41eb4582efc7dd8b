from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SessionId, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseSessionsAttachmentsWithRawResponse,
        EnterpriseSessionsAttachmentsWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3/enterprise/sessions/{devin_id}/attachments"]


class EnterpriseSessionsAttachments(Resource):
    """`devin.enterprise.sessions.attachments`."""

    with_raw_response: EnterpriseSessionsAttachmentsWithRawResponse

    def list(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.SessionAttachment]:
        """List attachments of a session of the enterprise.

        Lists the files that Devin or a user attached to the session. The response is a bare array without
        pages.

        Needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/attachments`.
        """
        result: builtins.list[models.SessionAttachment] = self._transport.call(
            _LIST,
            (devin_id,),
            lambda data: (
                [(models.SessionAttachment.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            query={"org_id": org_id},
            options=options,
        )
        return result


class AsyncEnterpriseSessionsAttachments(AsyncResource):
    """`devin.enterprise.sessions.attachments`, asynchronous."""

    with_raw_response: AsyncEnterpriseSessionsAttachmentsWithRawResponse

    async def list(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.SessionAttachment]:
        """List attachments of a session of the enterprise.

        Lists the files that Devin or a user attached to the session. The response is a bare array without
        pages.

        Needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/attachments`.
        """
        result: builtins.list[models.SessionAttachment] = await self._transport.call(
            _LIST,
            (devin_id,),
            lambda data: (
                [(models.SessionAttachment.adopt(item) if item.__class__ is dict else item) for item in data]
                if data.__class__ is list
                else data
            ),
            query={"org_id": org_id},
            options=options,
        )
        return result
