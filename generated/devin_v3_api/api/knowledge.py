from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncKnowledgeWithRawResponse, KnowledgeWithRawResponse
    from .knowledge_folders import AsyncKnowledgeFolders, KnowledgeFolders
    from .knowledge_notes import AsyncKnowledgeNotes, KnowledgeNotes


class Knowledge(Resource):
    """`devin.knowledge`."""

    with_raw_response: KnowledgeWithRawResponse

    @resource
    def folders(self) -> KnowledgeFolders:
        """`devin.knowledge.folders`"""
        from .knowledge_folders import KnowledgeFolders

        return KnowledgeFolders(self._transport)

    @resource
    def notes(self) -> KnowledgeNotes:
        """`devin.knowledge.notes`"""
        from .knowledge_notes import KnowledgeNotes

        return KnowledgeNotes(self._transport)


class AsyncKnowledge(AsyncResource):
    """`devin.knowledge`, asynchronous."""

    with_raw_response: AsyncKnowledgeWithRawResponse

    @resource
    def folders(self) -> AsyncKnowledgeFolders:
        """`devin.knowledge.folders`"""
        from .knowledge_folders import AsyncKnowledgeFolders

        return AsyncKnowledgeFolders(self._transport)

    @resource
    def notes(self) -> AsyncKnowledgeNotes:
        """`devin.knowledge.notes`"""
        from .knowledge_notes import AsyncKnowledgeNotes

        return AsyncKnowledgeNotes(self._transport)
