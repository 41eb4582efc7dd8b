from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsTagsDefaultWithRawResponse,
        EnterpriseOrganizationsTagsDefaultWithRawResponse,
    )

_CLEAR = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/tags/default"]
_GET = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/tags/default"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/organizations/{org_id}/tags/default"]


class EnterpriseOrganizationsTagsDefault(Resource):
    """`devin.enterprise.organizations.tags.default`."""

    with_raw_response: EnterpriseOrganizationsTagsDefaultWithRawResponse

    def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Clear the default tag of an organization.

        Removes the default tag of the organization.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return self._transport.call(_CLEAR, (org_id,), models.DefaultTagResponse.adopt, options=options)

    def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Get the default tag of an organization.

        Reads the default tag of the organization; `default_tag` is null if it has none.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return self._transport.call(_GET, (org_id,), models.DefaultTagResponse.adopt, options=options)

    def replace(self, org_id: str, *, tag: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Set the default tag of an organization.

        Makes one tag the default tag of the organization, in place of the one before.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tag: The new default tag.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return self._transport.call(
            _REPLACE, (org_id,), models.DefaultTagResponse.adopt, body={"tag": tag}, options=options
        )


class AsyncEnterpriseOrganizationsTagsDefault(AsyncResource):
    """`devin.enterprise.organizations.tags.default`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsTagsDefaultWithRawResponse

    async def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Clear the default tag of an organization.

        Removes the default tag of the organization.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return await self._transport.call(_CLEAR, (org_id,), models.DefaultTagResponse.adopt, options=options)

    async def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Get the default tag of an organization.

        Reads the default tag of the organization; `default_tag` is null if it has none.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return await self._transport.call(_GET, (org_id,), models.DefaultTagResponse.adopt, options=options)

    async def replace(self, org_id: str, *, tag: str, **options: Unpack[RequestOptions]) -> models.DefaultTagResponse:
        """Set the default tag of an organization.

        Makes one tag the default tag of the organization, in place of the one before.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tag: The new default tag.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/organizations/{org_id}/tags/default`.
        """
        return await self._transport.call(
            _REPLACE, (org_id,), models.DefaultTagResponse.adopt, body={"tag": tag}, options=options
        )
