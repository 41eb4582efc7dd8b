from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import EXTENDED, UNSET, RequestOptions, SequenceNotStr, SessionId, Unset, plain

if TYPE_CHECKING:
    import devin_v3

    from .. import params
    from ..raw_resources import AsyncSessionsWithRawResponse, SessionsWithRawResponse
    from .sessions_attachments import AsyncSessionsAttachments, SessionsAttachments
    from .sessions_insights import AsyncSessionsInsights, SessionsInsights
    from .sessions_messages import AsyncSessionsMessages, SessionsMessages
    from .sessions_tags import AsyncSessionsTags, SessionsTags

_ARCHIVE = OPERATIONS["POST /v3/organizations/{org_id}/sessions/{devin_id}/archive"]
_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/sessions"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/sessions/{devin_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/sessions"]
_TERMINATE = OPERATIONS["DELETE /v3/organizations/{org_id}/sessions/{devin_id}"]
_UNARCHIVE = OPERATIONS["POST /v3/organizations/{org_id}/sessions/{devin_id}/unarchive"]


class Sessions(Resource):
    """`devin.sessions`."""

    with_raw_response: SessionsWithRawResponse

    @resource
    def attachments(self) -> SessionsAttachments:
        """`devin.sessions.attachments`"""
        from .sessions_attachments import SessionsAttachments

        return SessionsAttachments(self._transport)

    @resource
    def insights(self) -> SessionsInsights:
        """`devin.sessions.insights`"""
        from .sessions_insights import SessionsInsights

        return SessionsInsights(self._transport)

    @resource
    def messages(self) -> SessionsMessages:
        """`devin.sessions.messages`"""
        from .sessions_messages import SessionsMessages

        return SessionsMessages(self._transport)

    @resource
    def tags(self) -> SessionsTags:
        """`devin.sessions.tags`"""
        from .sessions_tags import SessionsTags

        return SessionsTags(self._transport)

    def archive(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Archive a session.

        Archives the session, so that `is_archived` is `true`.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions/{devin_id}/archive`.
        """
        result: devin_v3.Session = self._transport.call(
            _ARCHIVE, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result

    def create(
        self,
        *,
        prompt: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        bypass_approval: bool | None | Unset = UNSET,
        child_playbook_id: str | None | Unset = UNSET,
        create_as_user_id: str | None | Unset = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | None | Unset = UNSET,
        knowledge_ids: SequenceNotStr[str] | None | Unset = UNSET,
        max_acu_limit: int | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        repos: SequenceNotStr[str] | None | Unset = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | None | Unset = UNSET,
        session_links: SequenceNotStr[str] | None | Unset = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | None | Unset = UNSET,
        structured_output_required: bool | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Create a session.

        Creates a session in which Devin works on the prompt. `create_as_user_id` needs the permission
        `ImpersonateOrgSessions`; an unknown `platform` is refused with 400, with the labels that the
        organization can use.

        Needs the permission `ManageOrgSessions`.
        `bypass_approval` needs `UseDevinExpert` besides.
        `create_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            prompt: Task for Devin.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must
                have `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the
                organization. Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Maximum number of ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else
                the organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output
                before its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions`.
        """
        result: devin_v3.Session = self._transport.call(
            _CREATE,
            (org_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={"devin_id": devin_id},
            body={
                "attachment_urls": attachment_urls,
                "bypass_approval": bypass_approval,
                "child_playbook_id": child_playbook_id,
                "create_as_user_id": create_as_user_id,
                "devin_mode": devin_mode,
                "knowledge_ids": knowledge_ids,
                "max_acu_limit": max_acu_limit,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "repos": repos,
                "resumable": resumable,
                "secret_ids": secret_ids,
                "session_links": session_links,
                "session_secrets": plain(session_secrets),
                "structured_output_required": structured_output_required,
                "structured_output_schema": structured_output_schema,
                "tags": tags,
                "title": title,
            },
            options=options,
        )
        return result

    def get(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Get a session.

        Returns one session with its status, tags and pull requests. `category`, `subcategory`,
        `status_detail` and `structured_output` are set only here and in lists.

        Probably needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}`.
        """
        result: devin_v3.Session = self._transport.call(
            _GET, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        automation_ids: SequenceNotStr[str] | Unset = UNSET,
        category: models.SessionCategory | Unset = UNSET,
        created_after: int | datetime | Unset = UNSET,
        created_before: int | datetime | Unset = UNSET,
        devin_id: SessionId | Unset = UNSET,
        first: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        origins: Sequence[models.SessionOrigin] | Unset = UNSET,
        parent_session_id: SessionId | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        repo_names: SequenceNotStr[str] | Unset = UNSET,
        schedule_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        session_ids: SequenceNotStr[SessionId] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        updated_after: int | datetime | Unset = UNSET,
        updated_before: int | datetime | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[devin_v3.Session]:
        """List sessions.

        Lists the sessions of the organization, page by page. All filters are optional; times are in epoch
        seconds.

        Needs the permission `ViewOrgSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            automation_ids: Only sessions of these automations.
            category: Only sessions of this use case category.
            created_after: Only sessions created after this time, in epoch seconds. Also a zoned datetime.
            created_before: Only sessions created before this time, in epoch seconds. Also a zoned datetime.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            first: Number of items per page, 1 to 200 (100 by default).
            is_archived: Only archived sessions (`true`) or only the others (`false`).
            origins: Only sessions created from these origins, such as `webapp`, `slack` or `api`.
            parent_session_id: Only child sessions of this session (prefix `devin-`). Also a bare id, URL or
                session.
            playbook_id: Only sessions that use this playbook.
            repo_names: Only sessions that concern the repositories with these names.
            schedule_id: Only sessions of this schedule.
            service_user_ids: Only sessions of these service users (prefix `service-user-`).
            session_ids: Only the sessions with these ids (prefix `devin-`). Also a bare id, URL or session.
            tags: Only sessions with these tags.
            updated_after: Only sessions updated after this time, in epoch seconds. Also a zoned datetime.
            updated_before: Only sessions updated before this time, in epoch seconds. Also a zoned datetime.
            user_ids: Only sessions of these users (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions`.
        """
        result: Pager[devin_v3.Session] = self._transport.paginate(
            _LIST,
            (org_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={
                "after": after,
                "automation_ids": automation_ids,
                "category": category,
                "created_after": created_after,
                "created_before": created_before,
                "devin_id": devin_id,
                "first": first,
                "is_archived": is_archived,
                "origins": origins,
                "parent_session_id": parent_session_id,
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

    def terminate(
        self,
        devin_id: SessionId,
        *,
        archive: bool | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Terminate a session.

        Terminates the session and returns it. With `archive=true` the session is archived, too.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            archive: True if the session is archived as well (`false` by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/sessions/{devin_id}`.
        """
        result: devin_v3.Session = self._transport.call(
            _TERMINATE,
            (org_id, devin_id),
            EXTENDED[models.SessionResponse].adopt,
            query={"archive": archive},
            options=options,
        )
        return result

    def unarchive(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Unarchive a session.

        Takes the session out of the archive, so that `is_archived` is `false`.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/unarchive`.
        """
        result: devin_v3.Session = self._transport.call(
            _UNARCHIVE, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result


class AsyncSessions(AsyncResource):
    """`devin.sessions`, asynchronous."""

    with_raw_response: AsyncSessionsWithRawResponse

    @resource
    def attachments(self) -> AsyncSessionsAttachments:
        """`devin.sessions.attachments`"""
        from .sessions_attachments import AsyncSessionsAttachments

        return AsyncSessionsAttachments(self._transport)

    @resource
    def insights(self) -> AsyncSessionsInsights:
        """`devin.sessions.insights`"""
        from .sessions_insights import AsyncSessionsInsights

        return AsyncSessionsInsights(self._transport)

    @resource
    def messages(self) -> AsyncSessionsMessages:
        """`devin.sessions.messages`"""
        from .sessions_messages import AsyncSessionsMessages

        return AsyncSessionsMessages(self._transport)

    @resource
    def tags(self) -> AsyncSessionsTags:
        """`devin.sessions.tags`"""
        from .sessions_tags import AsyncSessionsTags

        return AsyncSessionsTags(self._transport)

    async def archive(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Archive a session.

        Archives the session, so that `is_archived` is `true`.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions/{devin_id}/archive`.
        """
        result: devin_v3.Session = await self._transport.call(
            _ARCHIVE, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result

    async def create(
        self,
        *,
        prompt: str,
        attachment_urls: SequenceNotStr[str] | None | Unset = UNSET,
        bypass_approval: bool | None | Unset = UNSET,
        child_playbook_id: str | None | Unset = UNSET,
        create_as_user_id: str | None | Unset = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | None | Unset = UNSET,
        knowledge_ids: SequenceNotStr[str] | None | Unset = UNSET,
        max_acu_limit: int | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        repos: SequenceNotStr[str] | None | Unset = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | None | Unset = UNSET,
        session_links: SequenceNotStr[str] | None | Unset = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | None | Unset = UNSET,
        structured_output_required: bool | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Create a session.

        Creates a session in which Devin works on the prompt. `create_as_user_id` needs the permission
        `ImpersonateOrgSessions`; an unknown `platform` is refused with 400, with the labels that the
        organization can use.

        Needs the permission `ManageOrgSessions`.
        `bypass_approval` needs `UseDevinExpert` besides.
        `create_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            prompt: Task for Devin.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must
                have `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the
                organization. Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Maximum number of ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else
                the organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output
                before its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions`.
        """
        result: devin_v3.Session = await self._transport.call(
            _CREATE,
            (org_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={"devin_id": devin_id},
            body={
                "attachment_urls": attachment_urls,
                "bypass_approval": bypass_approval,
                "child_playbook_id": child_playbook_id,
                "create_as_user_id": create_as_user_id,
                "devin_mode": devin_mode,
                "knowledge_ids": knowledge_ids,
                "max_acu_limit": max_acu_limit,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "repos": repos,
                "resumable": resumable,
                "secret_ids": secret_ids,
                "session_links": session_links,
                "session_secrets": plain(session_secrets),
                "structured_output_required": structured_output_required,
                "structured_output_schema": structured_output_schema,
                "tags": tags,
                "title": title,
            },
            options=options,
        )
        return result

    async def get(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Get a session.

        Returns one session with its status, tags and pull requests. `category`, `subcategory`,
        `status_detail` and `structured_output` are set only here and in lists.

        Probably needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}`.
        """
        result: devin_v3.Session = await self._transport.call(
            _GET, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        automation_ids: SequenceNotStr[str] | Unset = UNSET,
        category: models.SessionCategory | Unset = UNSET,
        created_after: int | datetime | Unset = UNSET,
        created_before: int | datetime | Unset = UNSET,
        devin_id: SessionId | Unset = UNSET,
        first: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        origins: Sequence[models.SessionOrigin] | Unset = UNSET,
        parent_session_id: SessionId | Unset = UNSET,
        playbook_id: str | Unset = UNSET,
        repo_names: SequenceNotStr[str] | Unset = UNSET,
        schedule_id: str | Unset = UNSET,
        service_user_ids: SequenceNotStr[str] | Unset = UNSET,
        session_ids: SequenceNotStr[SessionId] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        updated_after: int | datetime | Unset = UNSET,
        updated_before: int | datetime | Unset = UNSET,
        user_ids: SequenceNotStr[str] | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[devin_v3.Session]:
        """List sessions.

        Lists the sessions of the organization, page by page. All filters are optional; times are in epoch
        seconds.

        Needs the permission `ViewOrgSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            automation_ids: Only sessions of these automations.
            category: Only sessions of this use case category.
            created_after: Only sessions created after this time, in epoch seconds. Also a zoned datetime.
            created_before: Only sessions created before this time, in epoch seconds. Also a zoned datetime.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            first: Number of items per page, 1 to 200 (100 by default).
            is_archived: Only archived sessions (`true`) or only the others (`false`).
            origins: Only sessions created from these origins, such as `webapp`, `slack` or `api`.
            parent_session_id: Only child sessions of this session (prefix `devin-`). Also a bare id, URL or
                session.
            playbook_id: Only sessions that use this playbook.
            repo_names: Only sessions that concern the repositories with these names.
            schedule_id: Only sessions of this schedule.
            service_user_ids: Only sessions of these service users (prefix `service-user-`).
            session_ids: Only the sessions with these ids (prefix `devin-`). Also a bare id, URL or session.
            tags: Only sessions with these tags.
            updated_after: Only sessions updated after this time, in epoch seconds. Also a zoned datetime.
            updated_before: Only sessions updated before this time, in epoch seconds. Also a zoned datetime.
            user_ids: Only sessions of these users (prefix `user-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions`.
        """
        result: AsyncPager[devin_v3.Session] = self._transport.paginate(
            _LIST,
            (org_id,),
            EXTENDED[models.SessionResponse].adopt,
            query={
                "after": after,
                "automation_ids": automation_ids,
                "category": category,
                "created_after": created_after,
                "created_before": created_before,
                "devin_id": devin_id,
                "first": first,
                "is_archived": is_archived,
                "origins": origins,
                "parent_session_id": parent_session_id,
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

    async def terminate(
        self,
        devin_id: SessionId,
        *,
        archive: bool | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> devin_v3.Session:
        """Terminate a session.

        Terminates the session and returns it. With `archive=true` the session is archived, too.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            archive: True if the session is archived as well (`false` by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/sessions/{devin_id}`.
        """
        result: devin_v3.Session = await self._transport.call(
            _TERMINATE,
            (org_id, devin_id),
            EXTENDED[models.SessionResponse].adopt,
            query={"archive": archive},
            options=options,
        )
        return result

    async def unarchive(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> devin_v3.Session:
        """Unarchive a session.

        Takes the session out of the archive, so that `is_archived` is `false`.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/unarchive`.
        """
        result: devin_v3.Session = await self._transport.call(
            _UNARCHIVE, (org_id, devin_id), EXTENDED[models.SessionResponse].adopt, options=options
        )
        return result
