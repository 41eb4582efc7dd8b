from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncKnowledgeNotesWithRawResponse, KnowledgeNotesWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/knowledge/notes"]
_DELETE = OPERATIONS["DELETE /v3/organizations/{org_id}/knowledge/notes/{note_id}"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/knowledge/notes/{note_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/knowledge/notes"]
_UPDATE = OPERATIONS["PUT /v3/organizations/{org_id}/knowledge/notes/{note_id}"]


class KnowledgeNotes(Resource):
    """`devin.knowledge.notes`."""

    with_raw_response: KnowledgeNotesWithRawResponse

    def create(
        self,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Create a knowledge note.

        Creates a knowledge note in the organization. `name`, `body` and `trigger` are required.

        Needs the permission `ManageOrgKnowledge`.

        Args:
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/knowledge/notes`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
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

    def delete(
        self, note_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.KnowledgeNoteResponse:
        """Delete a knowledge note.

        Deletes a knowledge note of the organization and returns it.

        Probably needs the permission `ManageOrgKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return self._transport.call(_DELETE, (org_id, note_id), models.KnowledgeNoteResponse.adopt, options=options)

    def get(
        self, note_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.KnowledgeNoteResponse:
        """Get a knowledge note.

        Gets one knowledge note of the organization with its body, trigger and folder.

        Probably needs the permission `UseDevinSessions`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return self._transport.call(_GET, (org_id, note_id), models.KnowledgeNoteResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        folder_path: str | Unset = UNSET,
        pinned_repo: str | Unset = UNSET,
        search: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.KnowledgeNoteResponse]:
        """List knowledge notes.

        Lists the knowledge notes of the organization. Notes can be narrowed by search text, folder and
        pinned repository.

        Probably needs the permission `UseDevinSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            folder_path: Only notes in the folder with this path.
            pinned_repo: Only notes that are pinned to this repository.
            search: Search text for the notes.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/notes`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.KnowledgeNoteResponse.adopt,
            query={
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
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Update a knowledge note.

        Updates a knowledge note of the organization. The body has the form of a new note, so `name`, `body`
        and `trigger` must be sent even if they stay the same.

        Probably needs the permission `ManageOrgKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, note_id),
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


class AsyncKnowledgeNotes(AsyncResource):
    """`devin.knowledge.notes`, asynchronous."""

    with_raw_response: AsyncKnowledgeNotesWithRawResponse

    async def create(
        self,
        *,
        body: str,
        name: str,
        trigger: str,
        folder_id: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
        pinned_repo: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Create a knowledge note.

        Creates a knowledge note in the organization. `name`, `body` and `trigger` are required.

        Needs the permission `ManageOrgKnowledge`.

        Args:
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/knowledge/notes`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
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

    async def delete(
        self, note_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.KnowledgeNoteResponse:
        """Delete a knowledge note.

        Deletes a knowledge note of the organization and returns it.

        Probably needs the permission `ManageOrgKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, note_id), models.KnowledgeNoteResponse.adopt, options=options
        )

    async def get(
        self, note_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.KnowledgeNoteResponse:
        """Get a knowledge note.

        Gets one knowledge note of the organization with its body, trigger and folder.

        Probably needs the permission `UseDevinSessions`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(_GET, (org_id, note_id), models.KnowledgeNoteResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        folder_path: str | Unset = UNSET,
        pinned_repo: str | Unset = UNSET,
        search: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.KnowledgeNoteResponse]:
        """List knowledge notes.

        Lists the knowledge notes of the organization. Notes can be narrowed by search text, folder and
        pinned repository.

        Probably needs the permission `UseDevinSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            folder_path: Only notes in the folder with this path.
            pinned_repo: Only notes that are pinned to this repository.
            search: Search text for the notes.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/knowledge/notes`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.KnowledgeNoteResponse.adopt,
            query={
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
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.KnowledgeNoteResponse:
        """Update a knowledge note.

        Updates a knowledge note of the organization. The body has the form of a new note, so `name`, `body`
        and `trigger` must be sent even if they stay the same.

        Probably needs the permission `ManageOrgKnowledge`.

        Args:
            note_id: Id of the note (for example `note-abc123def456`).
            body: Text of the note.
            name: Name of the note.
            trigger: Trigger text of the note.
            folder_id: Folder to put the note in.
            is_enabled: True if the note is enabled.
            pinned_repo: Repository to pin the note to.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/knowledge/notes/{note_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, note_id),
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
