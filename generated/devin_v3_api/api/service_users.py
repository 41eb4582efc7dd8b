from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import AsyncServiceUsersWithRawResponse, ServiceUsersWithRawResponse

_CREATE = OPERATIONS["POST /v3beta1/organizations/{org_id}/service-users"]


class ServiceUsers(Resource):
    """`devin.service_users`."""

    with_raw_response: ServiceUsersWithRawResponse

    def create(
        self, *, name: str, role_id: str, ttl_seconds: int, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserProvisionResponse:
        """Create a service user in an organization.

        Creates a service user with a role of type `org` in the organization and returns its token.
        `ttl_seconds` is required, at most 31536000 seconds (365 days).

        Needs the permission `ManageOrgServiceUsers`.

        Args:
            name: Name of the service user, 1 to 256 characters. (1 to 256 characters)
            role_id: Id of the role that the service user gets. (at least 1 characters)
            ttl_seconds: Lifetime in seconds, at most 31536000 (365 days). (at most 31536000)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/organizations/{org_id}/service-users`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.ServiceUserProvisionResponse.adopt,
            body={"name": name, "role_id": role_id, "ttl_seconds": ttl_seconds},
            options=options,
        )


class AsyncServiceUsers(AsyncResource):
    """`devin.service_users`, asynchronous."""

    with_raw_response: AsyncServiceUsersWithRawResponse

    async def create(
        self, *, name: str, role_id: str, ttl_seconds: int, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserProvisionResponse:
        """Create a service user in an organization.

        Creates a service user with a role of type `org` in the organization and returns its token.
        `ttl_seconds` is required, at most 31536000 seconds (365 days).

        Needs the permission `ManageOrgServiceUsers`.

        Args:
            name: Name of the service user, 1 to 256 characters. (1 to 256 characters)
            role_id: Id of the role that the service user gets. (at least 1 characters)
            ttl_seconds: Lifetime in seconds, at most 31536000 (365 days). (at most 31536000)
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3beta1/organizations/{org_id}/service-users`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.ServiceUserProvisionResponse.adopt,
            body={"name": name, "role_id": role_id, "ttl_seconds": ttl_seconds},
            options=options,
        )
