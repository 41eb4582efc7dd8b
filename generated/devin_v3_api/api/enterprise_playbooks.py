from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterprisePlaybooksWithRawResponse, EnterprisePlaybooksWithRawResponse

_CREATE = OPERATIONS["POST /v3/enterprise/playbooks"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/playbooks/{playbook_id}"]
_GET = OPERATIONS["GET /v3/enterprise/playbooks/{playbook_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/playbooks"]
_UPDATE = OPERATIONS["PUT /v3/enterprise/playbooks/{playbook_id}"]


class EnterprisePlaybooks(Resource):
    """`devin.enterprise.playbooks`."""

    with_raw_response: EnterprisePlaybooksWithRawResponse

    def create(
        self,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Create an enterprise playbook.

        Creates a playbook at the level of the enterprise. `title` and `body` are required; a macro and a
        schema for structured output are optional.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/playbooks`.
        """
        return self._transport.call(
            _CREATE,
            (),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )

    def delete(self, playbook_id: str, **options: Unpack[RequestOptions]) -> models.PlaybookResponse:
        """Delete an enterprise playbook.

        Deletes a playbook of the enterprise and returns it.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/playbooks/{playbook_id}`.
        """
        return self._transport.call(_DELETE, (playbook_id,), models.PlaybookResponse.adopt, options=options)

    def get(self, playbook_id: str, **options: Unpack[RequestOptions]) -> models.PlaybookResponse:
        """Get an enterprise playbook.

        Gets one playbook of the enterprise with its body, macro and schema for structured output.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/playbooks/{playbook_id}`.
        """
        return self._transport.call(_GET, (playbook_id,), models.PlaybookResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.PlaybookResponse]:
        """List enterprise playbooks.

        Lists the playbooks of the enterprise, each with its full body.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/playbooks`.
        """
        return self._transport.paginate(
            _LIST, (), models.PlaybookResponse.adopt, query={"after": after, "first": first}, options=options
        )

    def update(
        self,
        playbook_id: str,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Update an enterprise playbook.

        Updates a playbook of the enterprise. The body has the form of a new playbook, so `title` and `body`
        must be sent even if they stay the same.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/playbooks/{playbook_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (playbook_id,),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )


class AsyncEnterprisePlaybooks(AsyncResource):
    """`devin.enterprise.playbooks`, asynchronous."""

    with_raw_response: AsyncEnterprisePlaybooksWithRawResponse

    async def create(
        self,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Create an enterprise playbook.

        Creates a playbook at the level of the enterprise. `title` and `body` are required; a macro and a
        schema for structured output are optional.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/playbooks`.
        """
        return await self._transport.call(
            _CREATE,
            (),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )

    async def delete(self, playbook_id: str, **options: Unpack[RequestOptions]) -> models.PlaybookResponse:
        """Delete an enterprise playbook.

        Deletes a playbook of the enterprise and returns it.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/playbooks/{playbook_id}`.
        """
        return await self._transport.call(_DELETE, (playbook_id,), models.PlaybookResponse.adopt, options=options)

    async def get(self, playbook_id: str, **options: Unpack[RequestOptions]) -> models.PlaybookResponse:
        """Get an enterprise playbook.

        Gets one playbook of the enterprise with its body, macro and schema for structured output.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/playbooks/{playbook_id}`.
        """
        return await self._transport.call(_GET, (playbook_id,), models.PlaybookResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.PlaybookResponse]:
        """List enterprise playbooks.

        Lists the playbooks of the enterprise, each with its full body.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/playbooks`.
        """
        return self._transport.paginate(
            _LIST, (), models.PlaybookResponse.adopt, query={"after": after, "first": first}, options=options
        )

    async def update(
        self,
        playbook_id: str,
        *,
        body: str,
        title: str,
        macro: str | None | Unset = UNSET,
        structured_output_schema: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.PlaybookResponse:
        """Update an enterprise playbook.

        Updates a playbook of the enterprise. The body has the form of a new playbook, so `title` and `body`
        must be sent even if they stay the same.

        Probably needs the permission `ManageAccountPlaybooks`.

        Args:
            playbook_id: Id of the playbook (for example `playbook-abc123def456`).
            body: Text of the playbook.
            title: Title of the playbook.
            macro: Macro of the playbook.
            structured_output_schema: JSON Schema for the structured output.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/playbooks/{playbook_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (playbook_id,),
            models.PlaybookResponse.adopt,
            body={"body": body, "macro": macro, "structured_output_schema": structured_output_schema, "title": title},
            options=options,
        )
