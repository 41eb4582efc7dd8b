from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..types import RequestOptions, SequenceNotStr

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsTagsWithRawResponse,
        EnterpriseOrganizationsTagsWithRawResponse,
    )
    from .enterprise_organizations_tags_default import (
        AsyncEnterpriseOrganizationsTagsDefault,
        EnterpriseOrganizationsTagsDefault,
    )

_APPEND = OPERATIONS["POST /v3/enterprise/organizations/{org_id}/tags"]
_CLEAR = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/tags"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}/tags/{tag}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations/{org_id}/tags"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/organizations/{org_id}/tags"]


class EnterpriseOrganizationsTags(Resource):
    """`devin.enterprise.organizations.tags`."""

    with_raw_response: EnterpriseOrganizationsTagsWithRawResponse

    @resource
    def default(self) -> EnterpriseOrganizationsTagsDefault:
        """`devin.enterprise.organizations.tags.default`"""
        from .enterprise_organizations_tags_default import EnterpriseOrganizationsTagsDefault

        return EnterpriseOrganizationsTagsDefault(self._transport)

    def append(
        self, org_id: str, *, tags: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.TagsResponse:
        """Add allowed tags to an organization.

        Adds the tags in the body to the allowed tags of the organization; the others stay.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tags: Tags to allow.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations/{org_id}/tags`.
        """
        return self._transport.call(_APPEND, (org_id,), models.TagsResponse.adopt, body={"tags": tags}, options=options)

    def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """Clear the allowed tags of an organization.

        Removes all allowed tags of the organization at once.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags`.
        """
        return self._transport.call(_CLEAR, (org_id,), models.TagsResponse.adopt, options=options)

    def delete(self, org_id: str, tag: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """Remove an allowed tag from an organization.

        Removes one tag from the allowed tags of the organization; the others stay.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tag: Tag to remove from the allowed tags.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags/{tag}`.
        """
        return self._transport.call(_DELETE, (org_id, tag), models.TagsResponse.adopt, options=options)

    def list(self, org_id: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """List the allowed tags of an organization.

        Reads the tags that are allowed in the organization. The response is one list without pages.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/tags`.
        """
        return self._transport.call(_LIST, (org_id,), models.TagsResponse.adopt, options=options)

    def replace(
        self, org_id: str, *, tags: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.TagsResponse:
        """Replace the allowed tags of an organization.

        Replaces all allowed tags of the organization by the tags in the body.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tags: Tags to allow.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/organizations/{org_id}/tags`.
        """
        return self._transport.call(
            _REPLACE, (org_id,), models.TagsResponse.adopt, body={"tags": tags}, options=options
        )


class AsyncEnterpriseOrganizationsTags(AsyncResource):
    """`devin.enterprise.organizations.tags`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsTagsWithRawResponse

    @resource
    def default(self) -> AsyncEnterpriseOrganizationsTagsDefault:
        """`devin.enterprise.organizations.tags.default`"""
        from .enterprise_organizations_tags_default import AsyncEnterpriseOrganizationsTagsDefault

        return AsyncEnterpriseOrganizationsTagsDefault(self._transport)

    async def append(
        self, org_id: str, *, tags: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.TagsResponse:
        """Add allowed tags to an organization.

        Adds the tags in the body to the allowed tags of the organization; the others stay.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tags: Tags to allow.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations/{org_id}/tags`.
        """
        return await self._transport.call(
            _APPEND, (org_id,), models.TagsResponse.adopt, body={"tags": tags}, options=options
        )

    async def clear(self, org_id: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """Clear the allowed tags of an organization.

        Removes all allowed tags of the organization at once.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags`.
        """
        return await self._transport.call(_CLEAR, (org_id,), models.TagsResponse.adopt, options=options)

    async def delete(self, org_id: str, tag: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """Remove an allowed tag from an organization.

        Removes one tag from the allowed tags of the organization; the others stay.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tag: Tag to remove from the allowed tags.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}/tags/{tag}`.
        """
        return await self._transport.call(_DELETE, (org_id, tag), models.TagsResponse.adopt, options=options)

    async def list(self, org_id: str, **options: Unpack[RequestOptions]) -> models.TagsResponse:
        """List the allowed tags of an organization.

        Reads the tags that are allowed in the organization. The response is one list without pages.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}/tags`.
        """
        return await self._transport.call(_LIST, (org_id,), models.TagsResponse.adopt, options=options)

    async def replace(
        self, org_id: str, *, tags: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> models.TagsResponse:
        """Replace the allowed tags of an organization.

        Replaces all allowed tags of the organization by the tags in the body.

        Needs the permission `ManageEnterpriseSettings`.

        Args:
            org_id: Organization whose tags are meant (prefix `org-`).
            tags: Tags to allow.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/organizations/{org_id}/tags`.
        """
        return await self._transport.call(
            _REPLACE, (org_id,), models.TagsResponse.adopt, body={"tags": tags}, options=options
        )
