from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseSessionsTagsWithRawResponse, EnterpriseSessionsTagsWithRawResponse

_APPEND = OPERATIONS["POST /v3/enterprise/sessions/{devin_id}/tags"]
_LIST = OPERATIONS["GET /v3/enterprise/sessions/{devin_id}/tags"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/sessions/{devin_id}/tags"]


class EnterpriseSessionsTags(Resource):
    """`devin.enterprise.sessions.tags`."""

    with_raw_response: EnterpriseSessionsTagsWithRawResponse

    def append(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Add tags to a session of the enterprise.

        Adds tags to the session, at most 50 per request, and keeps the ones it has.

        Probably needs the permission `ManageAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return self._transport.call(
            _APPEND,
            (devin_id,),
            models.SessionTagsResponse.adopt,
            query={"org_id": org_id},
            body={"tags": tags},
            options=options,
        )

    def list(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.SessionTagsResponse:
        """List tags of a session of the enterprise.

        Returns all tags of a session of any organization of the enterprise.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return self._transport.call(
            _LIST, (devin_id,), models.SessionTagsResponse.adopt, query={"org_id": org_id}, options=options
        )

    def replace(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Replace tags of a session of the enterprise.

        Replaces all tags of the session by the given ones, at most 50. Tags that are not given are removed.

        Probably needs the permission `ManageAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return self._transport.call(
            _REPLACE,
            (devin_id,),
            models.SessionTagsResponse.adopt,
            query={"org_id": org_id},
            body={"tags": tags},
            options=options,
        )


class AsyncEnterpriseSessionsTags(AsyncResource):
    """`devin.enterprise.sessions.tags`, asynchronous."""

    with_raw_response: AsyncEnterpriseSessionsTagsWithRawResponse

    async def append(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Add tags to a session of the enterprise.

        Adds tags to the session, at most 50 per request, and keeps the ones it has.

        Probably needs the permission `ManageAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(
            _APPEND,
            (devin_id,),
            models.SessionTagsResponse.adopt,
            query={"org_id": org_id},
            body={"tags": tags},
            options=options,
        )

    async def list(
        self, devin_id: SessionId, *, org_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.SessionTagsResponse:
        """List tags of a session of the enterprise.

        Returns all tags of a session of any organization of the enterprise.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(
            _LIST, (devin_id,), models.SessionTagsResponse.adopt, query={"org_id": org_id}, options=options
        )

    async def replace(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Replace tags of a session of the enterprise.

        Replaces all tags of the session by the given ones, at most 50. Tags that are not given are removed.

        Probably needs the permission `ManageAccountSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Organization that the session belongs to (prefix `org-`); may be left out.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(
            _REPLACE,
            (devin_id,),
            models.SessionTagsResponse.adopt,
            query={"org_id": org_id},
            body={"tags": tags},
            options=options,
        )
