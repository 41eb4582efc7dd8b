from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import EXTENDED, UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    import devin_v3

    from ..raw_resources import AsyncEnterpriseSessionsWithRawResponse, EnterpriseSessionsWithRawResponse
    from .enterprise_sessions_attachments import AsyncEnterpriseSessionsAttachments, EnterpriseSessionsAttachments
    from .enterprise_sessions_insights import AsyncEnterpriseSessionsInsights, EnterpriseSessionsInsights
    from .enterprise_sessions_messages import AsyncEnterpriseSessionsMessages, EnterpriseSessionsMessages
    from .enterprise_sessions_tags import AsyncEnterpriseSessionsTags, EnterpriseSessionsTags

_GET = OPERATIONS["GET /v3/enterprise/sessions/{devin_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/sessions"]


class EnterpriseSessions(Resource):
    """`devin.enterprise.sessions`."""

    with_raw_response: EnterpriseSessionsWithRawResponse

    @resource
    def attachments(self) -> EnterpriseSessionsAttachments:
        """`devin.enterprise.sessions.attachments`"""
        from .enterprise_sessions_attachments import EnterpriseSessionsAttachments

        return EnterpriseSessionsAttachments(self._transport)

    @resource
    def insights(self) -> EnterpriseSessionsInsights:
        """`devin.enterprise.sessions.insights`"""
        from .enterprise_sessions_insights import EnterpriseSessionsInsights

        return EnterpriseSessionsInsights(self._transport)

    @resource
    def messages(self) -> EnterpriseSessionsMessages:
        """`devin.enterprise.sessions.messages`"""
        from .enterprise_sessions_messages import EnterpriseSessionsMessages

        return EnterpriseSessionsMessages(self._transport)

    @resource
    def tags(self) -> EnterpriseSessionsTags:
        """`devin.enterprise.sessions.tags`"""
        from .enterprise_sessions_tags import EnterpriseSessionsTags

        return EnterpriseSessionsTags(self._transport)

    def get(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Get a session of the enterprise.

        Returns one session of any organization of the enterprise, with its status, its tags and its pull
        requests.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}`.
        """
        result: devin_v3.Session = self._transport.call(
            _GET, (devin_id,), EXTENDED[models.SessionResponse].adopt, query={"org_id": org_id}, options=options
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        category: models.SessionCategory | Unset = UNSET,
        created_after: int | datetime | Unset = UNSET,
        created_before: int | datetime | Unset = UNSET,
        first: int | Unset = UNSET,
        include_deleted_orgs: bool | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        origins: Sequence[models.SessionOrigin] | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        repo_names: SequenceNotStr[str] | Unset = UNSET,
        schedule_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        session_ids: SequenceNotStr[SessionId] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        updated_after: int | datetime | Unset = UNSET,
        updated_before: int | datetime | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[devin_v3.Session]:
        """List sessions of the enterprise.

        Lists the sessions of all organizations of the enterprise, page by page. All filters are optional;
        times are in epoch seconds.

        Needs the permission `ViewAccountSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            category: Only sessions of this use case category.
            created_after: Only sessions created after this time, in epoch seconds. Also a zoned datetime.
            created_before: Only sessions created before this time, in epoch seconds. Also a zoned datetime.
            first: Number of items per page, 1 to 200 (100 by default).
            include_deleted_orgs: True if sessions of deleted organizations are included.
            is_archived: Only archived sessions (`true`) or only the others (`false`).
            org_ids: Only sessions of these organizations (prefix `org-`).
            origins: Only sessions created from these origins, such as `webapp`, `slack` or `api`.
            playbook_id: Only sessions that use this playbook.
            repo_names: Only sessions that concern the repositories with these names.
            schedule_id: Only sessions of this schedule.
            service_user_ids: Only sessions of these service users (prefix `service-user-`).
            session_ids: Only the sessions with these ids (prefix `devin-`). Also a bare id, URL or session.
            tags: Only sessions with these tags.
            updated_after: Only sessions updated after this time, in epoch seconds. Also a zoned datetime.
            updated_before: Only sessions updated before this time, in epoch seconds. Also a zoned datetime.
            user_ids: Only sessions of these users (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions`.
        """
        result: Pager[devin_v3.Session] = self._transport.paginate(
            _LIST,
            (),
            EXTENDED[models.SessionResponse].adopt,
            query={
                "after": after,
                "category": category,
                "created_after": created_after,
                "created_before": created_before,
                "first": first,
                "include_deleted_orgs": include_deleted_orgs,
                "is_archived": is_archived,
                "org_ids": org_ids,
                "origins": origins,
                "playbook_id": playbook_id,
                "repo_names": repo_names,
                "schedule_id": schedule_id,
                "service_user_ids": service_user_ids,
                "session_ids": session_ids,
                "tags": tags,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_ids": user_ids,
            },
            options=options,
        )
        return result


class AsyncEnterpriseSessions(AsyncResource):
    """`devin.enterprise.sessions`, asynchronous."""

    with_raw_response: AsyncEnterpriseSessionsWithRawResponse

    @resource
    def attachments(self) -> AsyncEnterpriseSessionsAttachments:
        """`devin.enterprise.sessions.attachments`"""
        from .enterprise_sessions_attachments import AsyncEnterpriseSessionsAttachments

        return AsyncEnterpriseSessionsAttachments(self._transport)

    @resource
    def insights(self) -> AsyncEnterpriseSessionsInsights:
        """`devin.enterprise.sessions.insights`"""
        from .enterprise_sessions_insights import AsyncEnterpriseSessionsInsights

        return AsyncEnterpriseSessionsInsights(self._transport)

    @resource
    def messages(self) -> AsyncEnterpriseSessionsMessages:
        """`devin.enterprise.sessions.messages`"""
        from .enterprise_sessions_messages import AsyncEnterpriseSessionsMessages

        return AsyncEnterpriseSessionsMessages(self._transport)

    @resource
    def tags(self) -> AsyncEnterpriseSessionsTags:
        """`devin.enterprise.sessions.tags`"""
        from .enterprise_sessions_tags import AsyncEnterpriseSessionsTags

        return AsyncEnterpriseSessionsTags(self._transport)

    async def get(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Get a session of the enterprise.

        Returns one session of any organization of the enterprise, with its status, its tags and its pull
        requests.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}`.
        """
        result: devin_v3.Session = await self._transport.call(
            _GET, (devin_id,), EXTENDED[models.SessionResponse].adopt, query={"org_id": org_id}, options=options
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        category: models.SessionCategory | Unset = UNSET,
        created_after: int | datetime | Unset = UNSET,
        created_before: int | datetime | Unset = UNSET,
        first: int | Unset = UNSET,
        include_deleted_orgs: bool | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        org_ids: SequenceNotStr[str] | Unset = UNSET,
        origins: Sequence[models.SessionOrigin] | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        repo_names: SequenceNotStr[str] | Unset = UNSET,
        schedule_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        session_ids: SequenceNotStr[SessionId] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        updated_after: int | datetime | Unset = UNSET,
        updated_before: int | datetime | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[devin_v3.Session]:
        """List sessions of the enterprise.

        Lists the sessions of all organizations of the enterprise, page by page. All filters are optional;
        times are in epoch seconds.

        Needs the permission `ViewAccountSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            category: Only sessions of this use case category.
            created_after: Only sessions created after this time, in epoch seconds. Also a zoned datetime.
            created_before: Only sessions created before this time, in epoch seconds. Also a zoned datetime.
            first: Number of items per page, 1 to 200 (100 by default).
            include_deleted_orgs: True if sessions of deleted organizations are included.
            is_archived: Only archived sessions (`true`) or only the others (`false`).
            org_ids: Only sessions of these organizations (prefix `org-`).
            origins: Only sessions created from these origins, such as `webapp`, `slack` or `api`.
            playbook_id: Only sessions that use this playbook.
            repo_names: Only sessions that concern the repositories with these names.
            schedule_id: Only sessions of this schedule.
            service_user_ids: Only sessions of these service users (prefix `service-user-`).
            session_ids: Only the sessions with these ids (prefix `devin-`). Also a bare id, URL or session.
            tags: Only sessions with these tags.
            updated_after: Only sessions updated after this time, in epoch seconds. Also a zoned datetime.
            updated_before: Only sessions updated before this time, in epoch seconds. Also a zoned datetime.
            user_ids: Only sessions of these users (prefix `user-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions`.
        """
        result: AsyncPager[devin_v3.Session] = self._transport.paginate(
            _LIST,
            (),
            EXTENDED[models.SessionResponse].adopt,
            query={
                "after": after,
                "category": category,
                "created_after": created_after,
                "created_before": created_before,
                "first": first,
                "include_deleted_orgs": include_deleted_orgs,
                "is_archived": is_archived,
                "org_ids": org_ids,
                "origins": origins,
                "playbook_id": playbook_id,
                "repo_names": repo_names,
                "schedule_id": schedule_id,
                "service_user_ids": service_user_ids,
                "session_ids": session_ids,
                "tags": tags,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_ids": user_ids,
            },
            options=options,
        )
        return result
