from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import FileTypes, RequestOptions, content

if TYPE_CHECKING:
    from ..raw_resources import AsyncAttachmentsWithRawResponse, AttachmentsWithRawResponse

_DOWNLOAD = OPERATIONS["GET /v3/organizations/{org_id}/attachments/{uuid}/{name}"]
_UPLOAD = OPERATIONS["POST /v3/organizations/{org_id}/attachments"]


class Attachments(Resource):
    """`devin.attachments`."""

    with_raw_response: AttachmentsWithRawResponse

    def download(self, uuid: str, name: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> bytes:
        """Download an attachment.

        Responds with a redirect (307) to the file instead of the file itself, so the client must follow
        redirects.

        Needs the permission `ViewOrgSessions`.

        Args:
            uuid: Id of the attachment (UUID).
            name: File name of the attachment.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/attachments/{uuid}/{name}`.
        """
        return self._transport.call(_DOWNLOAD, (org_id, uuid, name), content, options=options)

    def upload(
        self, *, file: FileTypes, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AttachmentResponse:
        """Upload an attachment.

        Uploads a file as `multipart/form-data`. The `url` of the response can be passed in
        `attachment_urls` when a session is created or a message is sent.

        Needs the permission `UseDevinSessions`.

        Args:
            file: Content of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/attachments`.
        """
        return self._transport.call(
            _UPLOAD, (org_id,), models.AttachmentResponse.adopt, files={"file": file}, options=options
        )


class AsyncAttachments(AsyncResource):
    """`devin.attachments`, asynchronous."""

    with_raw_response: AsyncAttachmentsWithRawResponse

    async def download(
        self, uuid: str, name: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> bytes:
        """Download an attachment.

        Responds with a redirect (307) to the file instead of the file itself, so the client must follow
        redirects.

        Needs the permission `ViewOrgSessions`.

        Args:
            uuid: Id of the attachment (UUID).
            name: File name of the attachment.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/attachments/{uuid}/{name}`.
        """
        return await self._transport.call(_DOWNLOAD, (org_id, uuid, name), content, options=options)

    async def upload(
        self, *, file: FileTypes, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AttachmentResponse:
        """Upload an attachment.

        Uploads a file as `multipart/form-data`. The `url` of the response can be passed in
        `attachment_urls` when a session is created or a message is sent.

        Needs the permission `UseDevinSessions`.

        Args:
            file: Content of the file.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/attachments`.
        """
        return await self._transport.call(
            _UPLOAD, (org_id,), models.AttachmentResponse.adopt, files={"file": file}, options=options
        )
