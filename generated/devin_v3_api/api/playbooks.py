from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncPlaybooksWithRawResponse, PlaybooksWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/playbooks"]
_DELETE = OPERATIONS["DELETE /v3/organizations/{org_id}/playbooks/{playbook_id}"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/playbooks/{playbook_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/playbooks"]
_UPDATE = OPERATIONS["PUT /v3/organizations/{org_id}/playbooks/{playbook_id}"]


class Playbooks(Resource):
    """`devin.playbooks`."""

    with_raw_response: PlaybooksWithRawResponse

    def create(
        self,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Create a playbook.

        Creates a playbook in the organization. `title` and `body` are required; a macro and a schema for
        structured output are optional.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/playbooks`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )

    def delete(
        self, playbook_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PlaybookResponse:
        """Delete a playbook.

        Deletes a playbook of the organization and returns it.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return self._transport.call(_DELETE, (org_id, playbook_id), models.PlaybookResponse.adopt, options=options)

    def get(
        self, playbook_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PlaybookResponse:
        """Get a playbook.

        Gets one playbook of the organization with its body, macro and schema for structured output.

        Probably needs the permission `UseDevinSessions`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return self._transport.call(_GET, (org_id, playbook_id), models.PlaybookResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.PlaybookResponse]:
        """List playbooks.

        Lists the playbooks of the organization, each with its full body.

        Probably needs the permission `UseDevinSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/playbooks`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.PlaybookResponse.adopt, query={"after": after, "first": first}, options=options
        )

    def update(
        self,
        playbook_id: str,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Update a playbook.

        Updates a playbook of the organization. The body has the form of a new playbook, so `title` and
        `body` must be sent even if they stay the same.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, playbook_id),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )


class AsyncPlaybooks(AsyncResource):
    """`devin.playbooks`, asynchronous."""

    with_raw_response: AsyncPlaybooksWithRawResponse

    async def create(
        self,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Create a playbook.

        Creates a playbook in the organization. `title` and `body` are required; a macro and a schema for
        structured output are optional.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/playbooks`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )

    async def delete(
        self, playbook_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PlaybookResponse:
        """Delete a playbook.

        Deletes a playbook of the organization and returns it.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, playbook_id), models.PlaybookResponse.adopt, options=options
        )

    async def get(
        self, playbook_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PlaybookResponse:
        """Get a playbook.

        Gets one playbook of the organization with its body, macro and schema for structured output.

        Probably needs the permission `UseDevinSessions`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return await self._transport.call(_GET, (org_id, playbook_id), models.PlaybookResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.PlaybookResponse]:
        """List playbooks.

        Lists the playbooks of the organization, each with its full body.

        Probably needs the permission `UseDevinSessions`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/playbooks`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.PlaybookResponse.adopt, query={"after": after, "first": first}, options=options
        )

    async def update(
        self,
        playbook_id: str,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Update a playbook.

        Updates a playbook of the organization. The body has the form of a new playbook, so `title` and
        `body` must be sent even if they stay the same.

        Probably needs the permission `ManageOrgPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/organizations/{org_id}/playbooks/{playbook_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, playbook_id),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )
