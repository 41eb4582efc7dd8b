from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncKnowledgeFoldersWithRawResponse, KnowledgeFoldersWithRawResponse

_GET = OPERATIONS["GET /v3/organizations/{org_id}/knowledge/folders"]


class KnowledgeFolders(Resource):
    """`devin.knowledge.folders`."""

    with_raw_response: KnowledgeFoldersWithRawResponse

    def get(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List knowledge folders.

        Lists the knowledge folders of the organization as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Probably needs the permission `UseDevinSessions`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/folders`.
        """
        return self._transport.call(_GET, (org_id,), models.FolderTreeResponse.adopt, options=options)


class AsyncKnowledgeFolders(AsyncResource):
    """`devin.knowledge.folders`, asynchronous."""

    with_raw_response: AsyncKnowledgeFoldersWithRawResponse

    async def get(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List knowledge folders.

        Lists the knowledge folders of the organization as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Probably needs the permission `UseDevinSessions`.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/folders`.
        """
        return await self._transport.call(_GET, (org_id,), models.FolderTreeResponse.adopt, options=options)
