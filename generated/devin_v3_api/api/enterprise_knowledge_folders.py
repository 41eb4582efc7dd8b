from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseKnowledgeFoldersWithRawResponse,
        EnterpriseKnowledgeFoldersWithRawResponse,
    )

_GET = OPERATIONS["GET /v3/enterprise/knowledge/folders"]


class EnterpriseKnowledgeFolders(Resource):
    """`devin.enterprise.knowledge.folders`."""

    with_raw_response: EnterpriseKnowledgeFoldersWithRawResponse

    def get(self, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List enterprise knowledge folders.

        Lists the knowledge folders of the enterprise as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Needs the permission `ManageAccountKnowledge`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/folders`.
        """
        return self._transport.call(_GET, (), models.FolderTreeResponse.adopt, options=options)


class AsyncEnterpriseKnowledgeFolders(AsyncResource):
    """`devin.enterprise.knowledge.folders`, asynchronous."""

    with_raw_response: AsyncEnterpriseKnowledgeFoldersWithRawResponse

    async def get(self, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List enterprise knowledge folders.

        Lists the knowledge folders of the enterprise as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Needs the permission `ManageAccountKnowledge`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/folders`.
        """
        return await self._transport.call(_GET, (), models.FolderTreeResponse.adopt, options=options)
