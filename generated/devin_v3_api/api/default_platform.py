from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncDefaultPlatformWithRawResponse, DefaultPlatformWithRawResponse

_GET = OPERATIONS["GET /v3beta1/organizations/{org_id}/default-platform"]
_REPLACE = OPERATIONS["PUT /v3beta1/organizations/{org_id}/default-platform"]


class DefaultPlatform(Resource):
    """`devin.default_platform`."""

    with_raw_response: DefaultPlatformWithRawResponse

    def get(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.DefaultPlatform:
        """Get the default platform of an organization.

        Reads the platform that sessions of the organization run on unless they name another one.

        Known from third-party material only: no published page was seen that confirms it.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/default-platform`.
        """
        return self._transport.call(_GET, (org_id,), models.DefaultPlatform.adopt, options=options)

    def replace(
        self,
        *,
        outpost_pool_id: str | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DefaultPlatform:
        """Set the default platform of an organization.

        Sets the platform that sessions of the organization run on unless they name another one: a platform
        or a pool of outposts, at most one of the two.

        Known from third-party material only: no published page was seen that confirms it.

        Probably needs the permission `ManageOrgSettings`.

        Args:
            outpost_pool_id: Id of the pool of outposts.
            platform: Label of the platform.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.

        Published at https://docs.devin.ai as `PUT /v3beta1/organizations/{org_id}/default-platform`.
        """
        return self._transport.call(
            _REPLACE,
            (org_id,),
            models.DefaultPlatform.adopt,
            body={"outpost_pool_id": outpost_pool_id, "platform": platform},
            options=options,
        )


class AsyncDefaultPlatform(AsyncResource):
    """`devin.default_platform`, asynchronous."""

    with_raw_response: AsyncDefaultPlatformWithRawResponse

    async def get(self, *, org_id: str | None = None, **options: Unpack[RequestOptions]) -> models.DefaultPlatform:
        """Get the default platform of an organization.

        Reads the platform that sessions of the organization run on unless they name another one.

        Known from third-party material only: no published page was seen that confirms it.

        Args:
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.

        Published at https://docs.devin.ai as `GET /v3beta1/organizations/{org_id}/default-platform`.
        """
        return await self._transport.call(_GET, (org_id,), models.DefaultPlatform.adopt, options=options)

    async def replace(
        self,
        *,
        outpost_pool_id: str | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DefaultPlatform:
        """Set the default platform of an organization.

        Sets the platform that sessions of the organization run on unless they name another one: a platform
        or a pool of outposts, at most one of the two.

        Known from third-party material only: no published page was seen that confirms it.

        Probably needs the permission `ManageOrgSettings`.

        Args:
            outpost_pool_id: Id of the pool of outposts.
            platform: Label of the platform.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.

        Published at https://docs.devin.ai as `PUT /v3beta1/organizations/{org_id}/default-platform`.
        """
        return await self._transport.call(
            _REPLACE,
            (org_id,),
            models.DefaultPlatform.adopt,
            body={"outpost_pool_id": outpost_pool_id, "platform": platform},
            options=options,
        )
