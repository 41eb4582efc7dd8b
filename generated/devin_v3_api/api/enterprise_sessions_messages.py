from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import EXTENDED, UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    import devin_v3

    from ..raw_resources import (
        AsyncEnterpriseSessionsMessagesWithRawResponse,
        EnterpriseSessionsMessagesWithRawResponse,
    )

_CREATE = OPERATIONS["POST /v3/enterprise/sessions/{devin_id}/messages"]
_LIST = OPERATIONS["GET /v3/enterprise/sessions/{devin_id}/messages"]


class EnterpriseSessionsMessages(Resource):
    """`devin.enterprise.sessions.messages`."""

    with_raw_response: EnterpriseSessionsMessagesWithRawResponse

    def create(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        message_as_user_id: str | None | Unset = UNSET,
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Send a message to a session of the enterprise.

        Sends a message to a session of any organization of the enterprise, with URLs of attachments if
        needed.

        Needs the permission `ManageAccountSessions`.
        `message_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            message: Text of the message.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            message_as_user_id: User in whose name the message is sent (prefix `user-`).
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/sessions/{devin_id}/messages`.
        """
        result: devin_v3.Session = self._transport.call(
            _CREATE,
            (devin_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={"org_id": org_id},
            body={"attachment_urls": attachment_urls, "message": message, "message_as_user_id": message_as_user_id},
            options=options,
        )
        return result

    def list(
        self,
        devin_id: SessionId,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.SessionMessage]:
        """List messages of a session of the enterprise.

        Lists the messages that Devin and users wrote in the session, page by page. `source` tells who wrote
        a message.

        Needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/messages`.
        """
        return self._transport.paginate(
            _LIST,
            (devin_id,),
            models.SessionMessage.adopt,
            query={"after": after, "first": first, "org_id": org_id},
            options=options,
        )


class AsyncEnterpriseSessionsMessages(AsyncResource):
    """`devin.enterprise.sessions.messages`, asynchronous."""

    with_raw_response: AsyncEnterpriseSessionsMessagesWithRawResponse

    async def create(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        message_as_user_id: str | None | Unset = UNSET,
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Send a message to a session of the enterprise.

        Sends a message to a session of any organization of the enterprise, with URLs of attachments if
        needed.

        Needs the permission `ManageAccountSessions`.
        `message_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            message: Text of the message.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            message_as_user_id: User in whose name the message is sent (prefix `user-`).
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/sessions/{devin_id}/messages`.
        """
        result: devin_v3.Session = await self._transport.call(
            _CREATE,
            (devin_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={"org_id": org_id},
            body={"attachment_urls": attachment_urls, "message": message, "message_as_user_id": message_as_user_id},
            options=options,
        )
        return result

    def list(
        self,
        devin_id: SessionId,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.SessionMessage]:
        """List messages of a session of the enterprise.

        Lists the messages that Devin and users wrote in the session, page by page. `source` tells who wrote
        a message.

        Needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/messages`.
        """
        return self._transport.paginate(
            _LIST,
            (devin_id,),
            models.SessionMessage.adopt,
            query={"after": after, "first": first, "org_id": org_id},
            options=options,
        )
