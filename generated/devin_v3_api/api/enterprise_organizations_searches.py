from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsSearchesWithRawResponse,
        EnterpriseOrganizationsSearchesWithRawResponse,
    )

_LIST = OPERATIONS["GET /v3beta1/enterprise/organizations/{org_id}/searches"]


class EnterpriseOrganizationsSearches(Resource):
    """`devin.enterprise.organizations.searches`."""

    with_raw_response: EnterpriseOrganizationsSearchesWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        first: int | Unset = UNSET,
        qs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.SearchResponse]:
        """List searches of an organization.

        Lists the searches of one organization with their status and the user of each. Filters and cursor go
        as flat query parameters.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            org_id: Organization whose searches are listed (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            enterprise_id: Id of the enterprise.
            first: Number of items per page, 1 to 200 (100 by default).
            qs: Filters and cursor, read flat as query parameters.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/organizations/{org_id}/searches`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.SearchResponse.adopt,
            query={"after": after, "enterprise_id": enterprise_id, "first": first, "qs": qs},
            options=options,
        )


class AsyncEnterpriseOrganizationsSearches(AsyncResource):
    """`devin.enterprise.organizations.searches`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsSearchesWithRawResponse

    def list(
        self,
        org_id: str,
        *,
        after: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        first: int | Unset = UNSET,
        qs: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.SearchResponse]:
        """List searches of an organization.

        Lists the searches of one organization with their status and the user of each. Filters and cursor go
        as flat query parameters.

        Probably needs the permission `ViewAccountSessions`.

        Args:
            org_id: Organization whose searches are listed (prefix `org-`).
            after: Cursor from `end_cursor` of the page before.
            enterprise_id: Id of the enterprise.
            first: Number of items per page, 1 to 200 (100 by default).
            qs: Filters and cursor, read flat as query parameters.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3beta1/enterprise/organizations/{org_id}/searches`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.SearchResponse.adopt,
            query={"after": after, "enterprise_id": enterprise_id, "first": first, "qs": qs},
            options=options,
        )
