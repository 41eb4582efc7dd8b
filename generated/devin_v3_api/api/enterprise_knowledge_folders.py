from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    pass

_GET = OPERATIONS["GET /v3/enterprise/knowledge/folders"]


class EnterpriseKnowledgeFolders(Resource):
    """`devin.enterprise.knowledge.folders`."""

    def get(self, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List enterprise knowledge folders.

        Lists the knowledge folders of the enterprise as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Needs the permission `ManageAccountKnowledge`.

        Published as `GET /v3/enterprise/knowledge/folders`.
        """
        return self._client.call(_GET, (), models.FolderTreeResponse.from_dict, options=options)


class AsyncEnterpriseKnowledgeFolders(AsyncResource):
    """`devin.enterprise.knowledge.folders`, asynchronous."""

    async def get(self, **options: Unpack[RequestOptions]) -> models.FolderTreeResponse:
        """List enterprise knowledge folders.

        Lists the knowledge folders of the enterprise as a flat list with parent ids and note counts, and
        counts the notes at the root. The result is not paged.

        Needs the permission `ManageAccountKnowledge`.

        Published as `GET /v3/enterprise/knowledge/folders`.
        """
        return await self._client.call(_GET, (), models.FolderTreeResponse.from_dict, options=options)
