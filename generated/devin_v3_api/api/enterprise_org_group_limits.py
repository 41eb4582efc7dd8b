from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, plain

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import AsyncEnterpriseOrgGroupLimitsWithRawResponse, EnterpriseOrgGroupLimitsWithRawResponse

_GET = OPERATIONS["GET /v3/enterprise/org-group-limits"]
_REPLACE = OPERATIONS["PUT /v3/enterprise/org-group-limits"]


class EnterpriseOrgGroupLimits(Resource):
    """`devin.enterprise.org_group_limits`."""

    with_raw_response: EnterpriseOrgGroupLimitsWithRawResponse

    def get(self, **options: Unpack[RequestOptions]) -> models.OrgGroupsConfig:
        """Get organization groups and their limits.

        Reads how organizations of the enterprise are grouped and the maximum of ACU per cycle of each
        group.

        Needs the permission `ManageOrganizations`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/org-group-limits`.
        """
        return self._transport.call(_GET, (), models.OrgGroupsConfig.adopt, options=options)

    def replace(
        self,
        *,
        groups: Mapping[str, models.OrgGroupConfig | params.OrgGroupConfigParam],
        **options: Unpack[RequestOptions],
    ) -> models.OrgGroupsConfig:
        """Set organization groups and their limits.

        Sets how organizations of the enterprise are grouped and the maximum of ACU per cycle of each group.
        The body carries the configuration in the form that reading it returns.

        Needs the permission `ManageOrganizations`.

        Args:
            groups: The groups, by key.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/org-group-limits`.
        """
        return self._transport.call(
            _REPLACE, (), models.OrgGroupsConfig.adopt, body={"groups": plain(groups)}, options=options
        )


class AsyncEnterpriseOrgGroupLimits(AsyncResource):
    """`devin.enterprise.org_group_limits`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrgGroupLimitsWithRawResponse

    async def get(self, **options: Unpack[RequestOptions]) -> models.OrgGroupsConfig:
        """Get organization groups and their limits.

        Reads how organizations of the enterprise are grouped and the maximum of ACU per cycle of each
        group.

        Needs the permission `ManageOrganizations`.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/org-group-limits`.
        """
        return await self._transport.call(_GET, (), models.OrgGroupsConfig.adopt, options=options)

    async def replace(
        self,
        *,
        groups: Mapping[str, models.OrgGroupConfig | params.OrgGroupConfigParam],
        **options: Unpack[RequestOptions],
    ) -> models.OrgGroupsConfig:
        """Set organization groups and their limits.

        Sets how organizations of the enterprise are grouped and the maximum of ACU per cycle of each group.
        The body carries the configuration in the form that reading it returns.

        Needs the permission `ManageOrganizations`.

        Args:
            groups: The groups, by key.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PUT /v3/enterprise/org-group-limits`.
        """
        return await self._transport.call(
            _REPLACE, (), models.OrgGroupsConfig.adopt, body={"groups": plain(groups)}, options=options
        )
