from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import EXTENDED, UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    import devin_v3

    from ..raw_resources import AsyncSessionsMessagesWithRawResponse, SessionsMessagesWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/sessions/{devin_id}/messages"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/sessions/{devin_id}/messages"]


class SessionsMessages(Resource):
    """`devin.sessions.messages`."""

    with_raw_response: SessionsMessagesWithRawResponse

    def create(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        message_as_user_id: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Send a message to a session.

        Sends a message to the session, with URLs of attachments if needed.

        Needs the permission `ManageOrgSessions`.
        `message_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            message: Text of the message.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            message_as_user_id: User in whose name the message is sent (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/messages`.
        """
        result: devin_v3.Session = self._transport.call(
            _CREATE,
            (org_id, devin_id),
            EXTENDED[models.SessionResponse].adopt,
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
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.SessionMessage]:
        """List messages of a session.

        Lists the messages that Devin and users wrote in the session, page by page. `source` tells who wrote
        a message.

        Needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/messages`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id, devin_id),
            models.SessionMessage.adopt,
            query={"after": after, "first": first},
            options=options,
        )


class AsyncSessionsMessages(AsyncResource):
    """`devin.sessions.messages`, asynchronous."""

    with_raw_response: AsyncSessionsMessagesWithRawResponse

    async def create(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        message_as_user_id: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Send a message to a session.

        Sends a message to the session, with URLs of attachments if needed.

        Needs the permission `ManageOrgSessions`.
        `message_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            message: Text of the message.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            message_as_user_id: User in whose name the message is sent (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/messages`.
        """
        result: devin_v3.Session = await self._transport.call(
            _CREATE,
            (org_id, devin_id),
            EXTENDED[models.SessionResponse].adopt,
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
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.SessionMessage]:
        """List messages of a session.

        Lists the messages that Devin and users wrote in the session, page by page. `source` tells who wrote
        a message.

        Needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/messages`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id, devin_id),
            models.SessionMessage.adopt,
            query={"after": after, "first": first},
            options=options,
        )
