from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, SequenceNotStr, SessionId

if TYPE_CHECKING:
    from ..raw_resources import AsyncSessionsTagsWithRawResponse, SessionsTagsWithRawResponse

_APPEND = OPERATIONS["POST /v3/organizations/{org_id}/sessions/{devin_id}/tags"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/sessions/{devin_id}/tags"]
_REPLACE = OPERATIONS["PUT /v3/organizations/{org_id}/sessions/{devin_id}/tags"]


class SessionsTags(Resource):
    """`devin.sessions.tags`."""

    with_raw_response: SessionsTagsWithRawResponse

    def append(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Add tags to a session.

        Adds tags to the session, at most 50 per request, and keeps the ones it has.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return self._transport.call(
            _APPEND, (org_id, devin_id), models.SessionTagsResponse.adopt, body={"tags": tags}, options=options
        )

    def list(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionTagsResponse:
        """List tags of a session.

        Returns all tags of the session.

        Probably needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return self._transport.call(_LIST, (org_id, devin_id), models.SessionTagsResponse.adopt, options=options)

    def replace(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Replace tags of a session.

        Replaces all tags of the session by the given ones, at most 50. Tags that are not given are removed.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return self._transport.call(
            _REPLACE, (org_id, devin_id), models.SessionTagsResponse.adopt, body={"tags": tags}, options=options
        )


class AsyncSessionsTags(AsyncResource):
    """`devin.sessions.tags`, asynchronous."""

    with_raw_response: AsyncSessionsTagsWithRawResponse

    async def append(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Add tags to a session.

        Adds tags to the session, at most 50 per request, and keeps the ones it has.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(
            _APPEND, (org_id, devin_id), models.SessionTagsResponse.adopt, body={"tags": tags}, options=options
        )

    async def list(
        self, devin_id: SessionId, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SessionTagsResponse:
        """List tags of a session.

        Returns all tags of the session.

        Probably needs the permission `ViewOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(_LIST, (org_id, devin_id), models.SessionTagsResponse.adopt, options=options)

    async def replace(
        self,
        devin_id: SessionId,
        *,
        tags: SequenceNotStr[str],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SessionTagsResponse:
        """Replace tags of a session.

        Replaces all tags of the session by the given ones, at most 50. Tags that are not given are removed.

        Probably needs the permission `ManageOrgSessions`.

        Args:
            devin_id: Id of the session, with its prefix `devin-`. Also a bare id, URL or session.
            tags: Tags, at most 50. (at most 50 items)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/sessions/{devin_id}/tags`.
        """
        return await self._transport.call(
            _REPLACE, (org_id, devin_id), models.SessionTagsResponse.adopt, body={"tags": tags}, options=options
        )
