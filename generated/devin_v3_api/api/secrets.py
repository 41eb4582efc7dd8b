from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncSecretsWithRawResponse, SecretsWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/secrets"]
_DELETE = OPERATIONS["DELETE /v3/organizations/{org_id}/secrets/{secret_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/secrets"]


class Secrets(Resource):
    """`devin.secrets`."""

    with_raw_response: SecretsWithRawResponse

    def create(
        self,
        *,
        key: str,
        type: models.SecretCreateType,
        value: str,
        is_sensitive: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SecretResponse:
        """Create a secret.

        Stores a secret in the organization. `type`, `key` and `value` are required; the response does not
        repeat the value.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            key: Key of the secret.
            type: Type of the secret: `cookie`, `key-value` or `totp`.
            value: Value of the secret; no response contains it.
            is_sensitive: True if the secret is sensitive (`true` by default).
            note: Note on the secret.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/secrets`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.SecretResponse.adopt,
            body={"is_sensitive": is_sensitive, "key": key, "note": note, "type": type, "value": value},
            options=options,
        )

    def delete(
        self, secret_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SecretResponse:
        """Delete a secret.

        Deletes a secret of the organization and returns its description, not its value.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            secret_id: Id of the secret (for example `secret-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/secrets/{secret_id}`.
        """
        return self._transport.call(_DELETE, (org_id, secret_id), models.SecretResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.SecretResponse]:
        """List secrets.

        Lists the secrets of the organization. Keys and notes are returned, values are not.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/secrets`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.SecretResponse.adopt, query={"after": after, "first": first}, options=options
        )


class AsyncSecrets(AsyncResource):
    """`devin.secrets`, asynchronous."""

    with_raw_response: AsyncSecretsWithRawResponse

    async def create(
        self,
        *,
        key: str,
        type: models.SecretCreateType,
        value: str,
        is_sensitive: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SecretResponse:
        """Create a secret.

        Stores a secret in the organization. `type`, `key` and `value` are required; the response does not
        repeat the value.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            key: Key of the secret.
            type: Type of the secret: `cookie`, `key-value` or `totp`.
            value: Value of the secret; no response contains it.
            is_sensitive: True if the secret is sensitive (`true` by default).
            note: Note on the secret.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/secrets`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.SecretResponse.adopt,
            body={"is_sensitive": is_sensitive, "key": key, "note": note, "type": type, "value": value},
            options=options,
        )

    async def delete(
        self, secret_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SecretResponse:
        """Delete a secret.

        Deletes a secret of the organization and returns its description, not its value.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            secret_id: Id of the secret (for example `secret-abc123def456`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/secrets/{secret_id}`.
        """
        return await self._transport.call(_DELETE, (org_id, secret_id), models.SecretResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        first: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.SecretResponse]:
        """List secrets.

        Lists the secrets of the organization. Keys and notes are returned, values are not.

        Probably needs the permission `ManageOrgSecrets`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/secrets`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.SecretResponse.adopt, query={"after": after, "first": first}, options=options
        )
