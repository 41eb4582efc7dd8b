from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseKnowledgeWithRawResponse, EnterpriseKnowledgeWithRawResponse
    from .enterprise_knowledge_folders import AsyncEnterpriseKnowledgeFolders, EnterpriseKnowledgeFolders
    from .enterprise_knowledge_notes import AsyncEnterpriseKnowledgeNotes, EnterpriseKnowledgeNotes


class EnterpriseKnowledge(Resource):
    """`devin.enterprise.knowledge`."""

    with_raw_response: EnterpriseKnowledgeWithRawResponse

    @resource
    def folders(self) -> EnterpriseKnowledgeFolders:
        """`devin.enterprise.knowledge.folders`"""
        from .enterprise_knowledge_folders import EnterpriseKnowledgeFolders

        return EnterpriseKnowledgeFolders(self._transport)

    @resource
    def notes(self) -> EnterpriseKnowledgeNotes:
        """`devin.enterprise.knowledge.notes`"""
        from .enterprise_knowledge_notes import EnterpriseKnowledgeNotes

        return EnterpriseKnowledgeNotes(self._transport)


class AsyncEnterpriseKnowledge(AsyncResource):
    """`devin.enterprise.knowledge`, asynchronous."""

    with_raw_response: AsyncEnterpriseKnowledgeWithRawResponse

    @resource
    def folders(self) -> AsyncEnterpriseKnowledgeFolders:
        """`devin.enterprise.knowledge.folders`"""
        from .enterprise_knowledge_folders import AsyncEnterpriseKnowledgeFolders

        return AsyncEnterpriseKnowledgeFolders(self._transport)

    @resource
    def notes(self) -> AsyncEnterpriseKnowledgeNotes:
        """`devin.enterprise.knowledge.notes`"""
        from .enterprise_knowledge_notes import AsyncEnterpriseKnowledgeNotes

        return AsyncEnterpriseKnowledgeNotes(self._transport)
