from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseServiceUsersApiKeysWithRawResponse,
        EnterpriseServiceUsersApiKeysWithRawResponse,
    )

_CREATE = OPERATIONS["POST /v3beta1/enterprise/service-users/{service_user_id}/api-keys"]
_DELETE = OPERATIONS["DELETE /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}"]
_LIST = OPERATIONS["GET /v3beta1/enterprise/service-users/{service_user_id}/api-keys"]
_ROTATE = OPERATIONS["POST /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}/rotate"]


class EnterpriseServiceUsersApiKeys(Resource):
    """`devin.enterprise.service_users.api_keys`."""

    with_raw_response: EnterpriseServiceUsersApiKeysWithRawResponse

    def create(
        self,
        service_user_id: str,
        *,
        name: str,
        expires_at: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithTokenResponse:
        """Create an API key for a service user.

        Creates an API key for a service user and returns its token. `expires_at` is optional, in epoch
        seconds.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that the key is for (prefix `service-user-`).
            name: Name of the API key.
            expires_at: When the key expires, in epoch seconds, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys`.
        """
        return self._transport.call(
            _CREATE,
            (service_user_id,),
            models.ApiKeyWithTokenResponse.adopt,
            body={"expires_at": expires_at, "name": name},
            options=options,
        )

    def delete(self, service_user_id: str, api_key_id: str, **options: Unpack[RequestOptions]) -> models.ApiKeyResponse:
        """Delete an API key of a service user.

        Deletes an API key of a service user and returns the key; `is_active` and `revoked_at` of the
        response tell its state.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that has the key (prefix `service-user-`).
            api_key_id: Id of the API key.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}`.
        """
        return self._transport.call(
            _DELETE, (service_user_id, api_key_id), models.ApiKeyResponse.adopt, options=options
        )

    def list(
        self,
        service_user_id: str,
        *,
        status: models.ApiKeyStatusFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ApiKeyResponse]:
        """List API keys of a service user.

        Lists the API keys of a service user with their times in epoch seconds. The tokens themselves are
        not in the list.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user whose keys are listed (prefix `service-user-`).
            status: List only keys in this state: `active`, `revoked`, `expired`, or `all` of them.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys`.
        """
        return self._transport.paginate(
            _LIST, (service_user_id,), models.ApiKeyResponse.adopt, query={"status": status}, options=options
        )

    def rotate(
        self,
        service_user_id: str,
        api_key_id: str,
        *,
        new_key_expires_at: int | None | Unset = UNSET,
        revoke_current: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithTokenResponse:
        """Rotate an API key of a service user.

        Creates a new API key in place of this one and returns its token. The current key is revoked unless
        `revoke_current` is false.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that has the key (prefix `service-user-`).
            api_key_id: Id of the API key to rotate.
            new_key_expires_at: When the new key expires, in epoch seconds, or null.
            revoke_current: True if the current key is revoked (`true` by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}/rotate`.
        """
        return self._transport.call(
            _ROTATE,
            (service_user_id, api_key_id),
            models.ApiKeyWithTokenResponse.adopt,
            body={"new_key_expires_at": new_key_expires_at, "revoke_current": revoke_current},
            options=options,
        )


class AsyncEnterpriseServiceUsersApiKeys(AsyncResource):
    """`devin.enterprise.service_users.api_keys`, asynchronous."""

    with_raw_response: AsyncEnterpriseServiceUsersApiKeysWithRawResponse

    async def create(
        self,
        service_user_id: str,
        *,
        name: str,
        expires_at: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithTokenResponse:
        """Create an API key for a service user.

        Creates an API key for a service user and returns its token. `expires_at` is optional, in epoch
        seconds.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that the key is for (prefix `service-user-`).
            name: Name of the API key.
            expires_at: When the key expires, in epoch seconds, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys`.
        """
        return await self._transport.call(
            _CREATE,
            (service_user_id,),
            models.ApiKeyWithTokenResponse.adopt,
            body={"expires_at": expires_at, "name": name},
            options=options,
        )

    async def delete(
        self, service_user_id: str, api_key_id: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKeyResponse:
        """Delete an API key of a service user.

        Deletes an API key of a service user and returns the key; `is_active` and `revoked_at` of the
        response tell its state.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that has the key (prefix `service-user-`).
            api_key_id: Id of the API key.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}`.
        """
        return await self._transport.call(
            _DELETE, (service_user_id, api_key_id), models.ApiKeyResponse.adopt, options=options
        )

    def list(
        self,
        service_user_id: str,
        *,
        status: models.ApiKeyStatusFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ApiKeyResponse]:
        """List API keys of a service user.

        Lists the API keys of a service user with their times in epoch seconds. The tokens themselves are
        not in the list.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user whose keys are listed (prefix `service-user-`).
            status: List only keys in this state: `active`, `revoked`, `expired`, or `all` of them.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys`.
        """
        return self._transport.paginate(
            _LIST, (service_user_id,), models.ApiKeyResponse.adopt, query={"status": status}, options=options
        )

    async def rotate(
        self,
        service_user_id: str,
        api_key_id: str,
        *,
        new_key_expires_at: int | None | Unset = UNSET,
        revoke_current: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithTokenResponse:
        """Rotate an API key of a service user.

        Creates a new API key in place of this one and returns its token. The current key is revoked unless
        `revoke_current` is false.

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            service_user_id: Service user that has the key (prefix `service-user-`).
            api_key_id: Id of the API key to rotate.
            new_key_expires_at: When the new key expires, in epoch seconds, or null.
            revoke_current: True if the current key is revoked (`true` by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 400, 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3beta1/enterprise/service-users/{service_user_id}/api-keys/{api_key_id}/rotate`.
        """
        return await self._transport.call(
            _ROTATE,
            (service_user_id, api_key_id),
            models.ApiKeyWithTokenResponse.adopt,
            body={"new_key_expires_at": new_key_expires_at, "revoke_current": revoke_current},
            options=options,
        )
