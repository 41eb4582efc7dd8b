from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseKnowledgeNotesWithRawResponse, EnterpriseKnowledgeNotesWithRawResponse

_CREATE = OPERATIONS["POST /v3/enterprise/knowledge/notes"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/knowledge/notes/{note_id}"]
_GET = OPERATIONS["GET /v3/enterprise/knowledge/notes/{note_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/knowledge/notes"]
_UPDATE = OPERATIONS["PUT /v3/enterprise/knowledge/notes/{note_id}"]


class EnterpriseKnowledgeNotes(Resource):
    """`devin.enterprise.knowledge.notes`."""

    with_raw_response: EnterpriseKnowledgeNotesWithRawResponse

    def create(
        self,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Create an enterprise knowledge note.

        Creates a knowledge note at the level of the enterprise. `name`, `body` and `trigger` are required.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/knowledge/notes`.
        """
        return self._transport.call(
            _CREATE,
            (),
            models.KnowledgeNoteResponse.adopt,
            body={
                "body": body,
                "folder_id": folder_id,
                "is_enabled": is_enabled,
                "name": name,
                "pinned_repo": pinned_repo,
                "trigger": trigger,
            },
            options=options,
        )

    def delete(self, note_id: str, **options: Unpack[RequestOptions]) -> models.KnowledgeNoteResponse:
        """Delete an enterprise knowledge note.

        Deletes a knowledge note of the enterprise and returns it.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return self._transport.call(_DELETE, (note_id,), models.KnowledgeNoteResponse.adopt, options=options)

    def get(self, note_id: str, **options: Unpack[RequestOptions]) -> models.KnowledgeNoteResponse:
        """Get an enterprise knowledge note.

        Gets one knowledge note of the enterprise with its body, trigger and folder.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return self._transport.call(_GET, (note_id,), models.KnowledgeNoteResponse.adopt, options=options)

    def list(
        self,
        *,
        access_type: models.AccessType | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        folder_path: str | Unset = UNSET,
        pinned_repo: str | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.KnowledgeNoteResponse]:
        """List enterprise knowledge notes.

        Lists the knowledge notes of the enterprise. Notes can be narrowed by search text, folder and pinned
        repository, and by whether they belong to an organization or to the enterprise.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            access_type: Only notes with this access type: `org` or `enterprise`.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            folder_path: Only notes in the folder with this path.
            pinned_repo: Only notes that are pinned to this repository.
            search: Search text for the notes.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/notes`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.KnowledgeNoteResponse.adopt,
            query={
                "access_type": access_type,
                "after": after,
                "first": first,
                "folder_path": folder_path,
                "pinned_repo": pinned_repo,
                "search": search,
            },
            options=options,
        )

    def update(
        self,
        note_id: str,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Update an enterprise knowledge note.

        Updates a knowledge note of the enterprise. The body has the form of a new note, so `name`, `body`
        and `trigger` must be sent even if they stay the same.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (note_id,),
            models.KnowledgeNoteResponse.adopt,
            body={
                "body": body,
                "folder_id": folder_id,
                "is_enabled": is_enabled,
                "name": name,
                "pinned_repo": pinned_repo,
                "trigger": trigger,
            },
            options=options,
        )


class AsyncEnterpriseKnowledgeNotes(AsyncResource):
    """`devin.enterprise.knowledge.notes`, asynchronous."""

    with_raw_response: AsyncEnterpriseKnowledgeNotesWithRawResponse

    async def create(
        self,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Create an enterprise knowledge note.

        Creates a knowledge note at the level of the enterprise. `name`, `body` and `trigger` are required.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/knowledge/notes`.
        """
        return await self._transport.call(
            _CREATE,
            (),
            models.KnowledgeNoteResponse.adopt,
            body={
                "body": body,
                "folder_id": folder_id,
                "is_enabled": is_enabled,
                "name": name,
                "pinned_repo": pinned_repo,
                "trigger": trigger,
            },
            options=options,
        )

    async def delete(self, note_id: str, **options: Unpack[RequestOptions]) -> models.KnowledgeNoteResponse:
        """Delete an enterprise knowledge note.

        Deletes a knowledge note of the enterprise and returns it.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(_DELETE, (note_id,), models.KnowledgeNoteResponse.adopt, options=options)

    async def get(self, note_id: str, **options: Unpack[RequestOptions]) -> models.KnowledgeNoteResponse:
        """Get an enterprise knowledge note.

        Gets one knowledge note of the enterprise with its body, trigger and folder.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(_GET, (note_id,), models.KnowledgeNoteResponse.adopt, options=options)

    def list(
        self,
        *,
        access_type: models.AccessType | Unset = UNSET,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        folder_path: str | Unset = UNSET,
        pinned_repo: str | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.KnowledgeNoteResponse]:
        """List enterprise knowledge notes.

        Lists the knowledge notes of the enterprise. Notes can be narrowed by search text, folder and pinned
        repository, and by whether they belong to an organization or to the enterprise.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            access_type: Only notes with this access type: `org` or `enterprise`.
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            folder_path: Only notes in the folder with this path.
            pinned_repo: Only notes that are pinned to this repository.
            search: Search text for the notes.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/knowledge/notes`.
        """
        return self._transport.paginate(
            _LIST,
            (),
            models.KnowledgeNoteResponse.adopt,
            query={
                "access_type": access_type,
                "after": after,
                "first": first,
                "folder_path": folder_path,
                "pinned_repo": pinned_repo,
                "search": search,
            },
            options=options,
        )

    async def update(
        self,
        note_id: str,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Update an enterprise knowledge note.

        Updates a knowledge note of the enterprise. The body has the form of a new note, so `name`, `body`
        and `trigger` must be sent even if they stay the same.

        Needs the permission `ManageAccountKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (note_id,),
            models.KnowledgeNoteResponse.adopt,
            body={
                "body": body,
                "folder_id": folder_id,
                "is_enabled": is_enabled,
                "name": name,
                "pinned_repo": pinned_repo,
                "trigger": trigger,
            },
            options=options,
        )
