from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncSessionsInsightsWithRawResponse, SessionsInsightsWithRawResponse

_GENERATE = OPERATIONS["POST /v3/organizations/{org_id}/sessions/{devin_id}/insights/generate"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/sessions/{devin_id}/insights"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/sessions/insights"]


class SessionsInsights(Resource):
    """`devin.sessions.insights`."""

    with_raw_response: SessionsInsightsWithRawResponse

    def generate(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionInsightsGenerateResponse:
        """Generate insights of a session.

        Starts generating the insights of the session. `status` of the response is `started`, or
        `already_exists` if there are insights already.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/insights/generate`.
        """
        return self._transport.call(
            _GENERATE, (org_id, devin_id), models.SessionInsightsGenerateResponse.adopt, options=options
        )

    def get(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionInsightsResponse:
        """Get insights of a session.

        Returns the session together with message counts, size and analysis. `analysis` can be null.

        Needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/insights`.
        """
        return self._transport.call(_GET, (org_id, devin_id), models.SessionInsightsResponse.adopt, options=options)

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
    ) -> Pager[models.SessionInsightsResponse]:
        """List sessions with insights.

        Lists the sessions of the organization together with message counts, size and analysis, page by
        page. The filters are those of the plain list.

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

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/insights`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.SessionInsightsResponse.adopt,
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


class AsyncSessionsInsights(AsyncResource):
    """`devin.sessions.insights`, asynchronous."""

    with_raw_response: AsyncSessionsInsightsWithRawResponse

    async def generate(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionInsightsGenerateResponse:
        """Generate insights of a session.

        Starts generating the insights of the session. `status` of the response is `started`, or
        `already_exists` if there are insights already.

        Needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/organizations/{org_id}/sessions/{devin_id}/insights/generate`.
        """
        return await self._transport.call(
            _GENERATE, (org_id, devin_id), models.SessionInsightsGenerateResponse.adopt, options=options
        )

    async def get(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionInsightsResponse:
        """Get insights of a session.

        Returns the session together with message counts, size and analysis. `analysis` can be null.

        Needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/insights`.
        """
        return await self._transport.call(
            _GET, (org_id, devin_id), models.SessionInsightsResponse.adopt, options=options
        )

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
    ) -> AsyncPager[models.SessionInsightsResponse]:
        """List sessions with insights.

        Lists the sessions of the organization together with message counts, size and analysis, page by
        page. The filters are those of the plain list.

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

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/insights`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.SessionInsightsResponse.adopt,
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
