from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseServiceUsersWithRawResponse, EnterpriseServiceUsersWithRawResponse
    from .enterprise_service_users_api_keys import AsyncEnterpriseServiceUsersApiKeys, EnterpriseServiceUsersApiKeys

_CREATE = OPERATIONS["POST /v3beta1/enterprise/service-users"]


class EnterpriseServiceUsers(Resource):
    """`devin.enterprise.service_users`."""

    with_raw_response: EnterpriseServiceUsersWithRawResponse

    @resource
    def api_keys(self) -> EnterpriseServiceUsersApiKeys:
        """`devin.enterprise.service_users.api_keys`"""
        from .enterprise_service_users_api_keys import EnterpriseServiceUsersApiKeys

        return EnterpriseServiceUsersApiKeys(self._transport)

    def create(
        self, *, name: str, role_id: str, ttl_seconds: int, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserProvisionResponse:
        """Create a service user in the enterprise.

        Creates a service user with a role of type `enterprise` and returns its token. `ttl_seconds` is
        required, at most 31536000 seconds (365 days).

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            name: Name of the service user, 1 to 256 characters. (1 to 256 characters)
            role_id: Id of the role that the service user gets. (at least 1 characters)
            ttl_seconds: Lifetime in seconds, at most 31536000 (365 days). (at most 31536000)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/enterprise/service-users`.
        """
        return self._transport.call(
            _CREATE,
            (),
            models.ServiceUserProvisionResponse.adopt,
            body={"name": name, "role_id": role_id, "ttl_seconds": ttl_seconds},
            options=options,
        )


class AsyncEnterpriseServiceUsers(AsyncResource):
    """`devin.enterprise.service_users`, asynchronous."""

    with_raw_response: AsyncEnterpriseServiceUsersWithRawResponse

    @resource
    def api_keys(self) -> AsyncEnterpriseServiceUsersApiKeys:
        """`devin.enterprise.service_users.api_keys`"""
        from .enterprise_service_users_api_keys import AsyncEnterpriseServiceUsersApiKeys

        return AsyncEnterpriseServiceUsersApiKeys(self._transport)

    async def create(
        self, *, name: str, role_id: str, ttl_seconds: int, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserProvisionResponse:
        """Create a service user in the enterprise.

        Creates a service user with a role of type `enterprise` and returns its token. `ttl_seconds` is
        required, at most 31536000 seconds (365 days).

        Needs the permission `ManageAccountServiceUsers`.

        Args:
            name: Name of the service user, 1 to 256 characters. (1 to 256 characters)
            role_id: Id of the role that the service user gets. (at least 1 characters)
            ttl_seconds: Lifetime in seconds, at most 31536000 (365 days). (at most 31536000)
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/enterprise/service-users`.
        """
        return await self._transport.call(
            _CREATE,
            (),
            models.ServiceUserProvisionResponse.adopt,
            body={"name": name, "role_id": role_id, "ttl_seconds": ttl_seconds},
            options=options,
        )
