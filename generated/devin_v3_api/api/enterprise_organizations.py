from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseOrganizationsWithRawResponse, EnterpriseOrganizationsWithRawResponse
    from .enterprise_organizations_audit_logs import (
        AsyncEnterpriseOrganizationsAuditLogs,
        EnterpriseOrganizationsAuditLogs,
    )
    from .enterprise_organizations_code_scans import (
        AsyncEnterpriseOrganizationsCodeScans,
        EnterpriseOrganizationsCodeScans,
    )
    from .enterprise_organizations_consumption import (
        AsyncEnterpriseOrganizationsConsumption,
        EnterpriseOrganizationsConsumption,
    )
    from .enterprise_organizations_git_providers import (
        AsyncEnterpriseOrganizationsGitProviders,
        EnterpriseOrganizationsGitProviders,
    )
    from .enterprise_organizations_guardrail_violations import (
        AsyncEnterpriseOrganizationsGuardrailViolations,
        EnterpriseOrganizationsGuardrailViolations,
    )
    from .enterprise_organizations_members import AsyncEnterpriseOrganizationsMembers, EnterpriseOrganizationsMembers
    from .enterprise_organizations_metrics import AsyncEnterpriseOrganizationsMetrics, EnterpriseOrganizationsMetrics
    from .enterprise_organizations_searches import AsyncEnterpriseOrganizationsSearches, EnterpriseOrganizationsSearches
    from .enterprise_organizations_tags import AsyncEnterpriseOrganizationsTags, EnterpriseOrganizationsTags

_CREATE = OPERATIONS["POST /v3/enterprise/organizations"]
_DELETE = OPERATIONS["DELETE /v3/enterprise/organizations/{org_id}"]
_GET = OPERATIONS["GET /v3/enterprise/organizations/{org_id}"]
_LIST = OPERATIONS["GET /v3/enterprise/organizations"]
_UPDATE = OPERATIONS["PATCH /v3/enterprise/organizations/{org_id}"]


class EnterpriseOrganizations(Resource):
    """`devin.enterprise.organizations`."""

    with_raw_response: EnterpriseOrganizationsWithRawResponse

    @resource
    def audit_logs(self) -> EnterpriseOrganizationsAuditLogs:
        """`devin.enterprise.organizations.audit_logs`"""
        from .enterprise_organizations_audit_logs import EnterpriseOrganizationsAuditLogs

        return EnterpriseOrganizationsAuditLogs(self._transport)

    @resource
    def code_scans(self) -> EnterpriseOrganizationsCodeScans:
        """`devin.enterprise.organizations.code_scans`"""
        from .enterprise_organizations_code_scans import EnterpriseOrganizationsCodeScans

        return EnterpriseOrganizationsCodeScans(self._transport)

    @resource
    def consumption(self) -> EnterpriseOrganizationsConsumption:
        """`devin.enterprise.organizations.consumption`"""
        from .enterprise_organizations_consumption import EnterpriseOrganizationsConsumption

        return EnterpriseOrganizationsConsumption(self._transport)

    @resource
    def git_providers(self) -> EnterpriseOrganizationsGitProviders:
        """`devin.enterprise.organizations.git_providers`"""
        from .enterprise_organizations_git_providers import EnterpriseOrganizationsGitProviders

        return EnterpriseOrganizationsGitProviders(self._transport)

    @resource
    def guardrail_violations(self) -> EnterpriseOrganizationsGuardrailViolations:
        """`devin.enterprise.organizations.guardrail_violations`"""
        from .enterprise_organizations_guardrail_violations import EnterpriseOrganizationsGuardrailViolations

        return EnterpriseOrganizationsGuardrailViolations(self._transport)

    @resource
    def members(self) -> EnterpriseOrganizationsMembers:
        """`devin.enterprise.organizations.members`"""
        from .enterprise_organizations_members import EnterpriseOrganizationsMembers

        return EnterpriseOrganizationsMembers(self._transport)

    @resource
    def metrics(self) -> EnterpriseOrganizationsMetrics:
        """`devin.enterprise.organizations.metrics`"""
        from .enterprise_organizations_metrics import EnterpriseOrganizationsMetrics

        return EnterpriseOrganizationsMetrics(self._transport)

    @resource
    def searches(self) -> EnterpriseOrganizationsSearches:
        """`devin.enterprise.organizations.searches`"""
        from .enterprise_organizations_searches import EnterpriseOrganizationsSearches

        return EnterpriseOrganizationsSearches(self._transport)

    @resource
    def tags(self) -> EnterpriseOrganizationsTags:
        """`devin.enterprise.organizations.tags`"""
        from .enterprise_organizations_tags import EnterpriseOrganizationsTags

        return EnterpriseOrganizationsTags(self._transport)

    def create(
        self,
        *,
        name: str,
        max_cycle_acu_limit: int | None | Unset = UNSET,
        max_session_acu_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OrganizationResponse:
        """Create an organization.

        Creates an organization in the enterprise. Only `name` is required; ACU limits per cycle and per
        session can be set at once.

        Needs the permission `ManageOrganizations`.

        Args:
            name: Name of the organization.
            max_cycle_acu_limit: Maximum consumption of the organization in ACU per cycle, or null.
            max_session_acu_limit: Maximum consumption of one session in ACU, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations`.
        """
        return self._transport.call(
            _CREATE,
            (),
            models.OrganizationResponse.adopt,
            body={
                "max_cycle_acu_limit": max_cycle_acu_limit,
                "max_session_acu_limit": max_session_acu_limit,
                "name": name,
            },
            options=options,
        )

    def delete(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationResponse:
        """Delete an organization.

        Deletes an organization of the enterprise and returns the organization that was deleted.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Organization to delete (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}`.
        """
        return self._transport.call(_DELETE, (org_id,), models.OrganizationResponse.adopt, options=options)

    def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationResponse:
        """Get an organization.

        Reads the name, the ACU limits and the times of one organization.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Id of the organization (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}`.
        """
        return self._transport.call(_GET, (org_id,), models.OrganizationResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Pager[models.OrganizationResponse]:
        """List organizations.

        Lists the organizations of the enterprise with their ACU limits, page by page.

        Needs the permission `ManageOrganizations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations`.
        """
        return self._transport.paginate(
            _LIST, (), models.OrganizationResponse.adopt, query={"after": after, "first": first}, options=options
        )

    def update(
        self,
        org_id: str,
        *,
        max_cycle_acu_limit: int | None | Unset = UNSET,
        max_session_acu_limit: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OrganizationResponse:
        """Update an organization.

        Changes the name or the ACU limits of an organization. Every field of the body is optional.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Organization to change (prefix `org-`).
            max_cycle_acu_limit: Maximum consumption of the organization in ACU per cycle, or null.
            max_session_acu_limit: Maximum consumption of one session in ACU, or null.
            name: New name of the organization, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/enterprise/organizations/{org_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id,),
            models.OrganizationResponse.adopt,
            body={
                "max_cycle_acu_limit": max_cycle_acu_limit,
                "max_session_acu_limit": max_session_acu_limit,
                "name": name,
            },
            options=options,
        )


class AsyncEnterpriseOrganizations(AsyncResource):
    """`devin.enterprise.organizations`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsWithRawResponse

    @resource
    def audit_logs(self) -> AsyncEnterpriseOrganizationsAuditLogs:
        """`devin.enterprise.organizations.audit_logs`"""
        from .enterprise_organizations_audit_logs import AsyncEnterpriseOrganizationsAuditLogs

        return AsyncEnterpriseOrganizationsAuditLogs(self._transport)

    @resource
    def code_scans(self) -> AsyncEnterpriseOrganizationsCodeScans:
        """`devin.enterprise.organizations.code_scans`"""
        from .enterprise_organizations_code_scans import AsyncEnterpriseOrganizationsCodeScans

        return AsyncEnterpriseOrganizationsCodeScans(self._transport)

    @resource
    def consumption(self) -> AsyncEnterpriseOrganizationsConsumption:
        """`devin.enterprise.organizations.consumption`"""
        from .enterprise_organizations_consumption import AsyncEnterpriseOrganizationsConsumption

        return AsyncEnterpriseOrganizationsConsumption(self._transport)

    @resource
    def git_providers(self) -> AsyncEnterpriseOrganizationsGitProviders:
        """`devin.enterprise.organizations.git_providers`"""
        from .enterprise_organizations_git_providers import AsyncEnterpriseOrganizationsGitProviders

        return AsyncEnterpriseOrganizationsGitProviders(self._transport)

    @resource
    def guardrail_violations(self) -> AsyncEnterpriseOrganizationsGuardrailViolations:
        """`devin.enterprise.organizations.guardrail_violations`"""
        from .enterprise_organizations_guardrail_violations import AsyncEnterpriseOrganizationsGuardrailViolations

        return AsyncEnterpriseOrganizationsGuardrailViolations(self._transport)

    @resource
    def members(self) -> AsyncEnterpriseOrganizationsMembers:
        """`devin.enterprise.organizations.members`"""
        from .enterprise_organizations_members import AsyncEnterpriseOrganizationsMembers

        return AsyncEnterpriseOrganizationsMembers(self._transport)

    @resource
    def metrics(self) -> AsyncEnterpriseOrganizationsMetrics:
        """`devin.enterprise.organizations.metrics`"""
        from .enterprise_organizations_metrics import AsyncEnterpriseOrganizationsMetrics

        return AsyncEnterpriseOrganizationsMetrics(self._transport)

    @resource
    def searches(self) -> AsyncEnterpriseOrganizationsSearches:
        """`devin.enterprise.organizations.searches`"""
        from .enterprise_organizations_searches import AsyncEnterpriseOrganizationsSearches

        return AsyncEnterpriseOrganizationsSearches(self._transport)

    @resource
    def tags(self) -> AsyncEnterpriseOrganizationsTags:
        """`devin.enterprise.organizations.tags`"""
        from .enterprise_organizations_tags import AsyncEnterpriseOrganizationsTags

        return AsyncEnterpriseOrganizationsTags(self._transport)

    async def create(
        self,
        *,
        name: str,
        max_cycle_acu_limit: int | None | Unset = UNSET,
        max_session_acu_limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OrganizationResponse:
        """Create an organization.

        Creates an organization in the enterprise. Only `name` is required; ACU limits per cycle and per
        session can be set at once.

        Needs the permission `ManageOrganizations`.

        Args:
            name: Name of the organization.
            max_cycle_acu_limit: Maximum consumption of the organization in ACU per cycle, or null.
            max_session_acu_limit: Maximum consumption of one session in ACU, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/organizations`.
        """
        return await self._transport.call(
            _CREATE,
            (),
            models.OrganizationResponse.adopt,
            body={
                "max_cycle_acu_limit": max_cycle_acu_limit,
                "max_session_acu_limit": max_session_acu_limit,
                "name": name,
            },
            options=options,
        )

    async def delete(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationResponse:
        """Delete an organization.

        Deletes an organization of the enterprise and returns the organization that was deleted.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Organization to delete (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/enterprise/organizations/{org_id}`.
        """
        return await self._transport.call(_DELETE, (org_id,), models.OrganizationResponse.adopt, options=options)

    async def get(self, org_id: str, **options: Unpack[RequestOptions]) -> models.OrganizationResponse:
        """Get an organization.

        Reads the name, the ACU limits and the times of one organization.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Id of the organization (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations/{org_id}`.
        """
        return await self._transport.call(_GET, (org_id,), models.OrganizationResponse.adopt, options=options)

    def list(
        self, *, after: str | Unset = UNSET, first: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncPager[models.OrganizationResponse]:
        """List organizations.

        Lists the organizations of the enterprise with their ACU limits, page by page.

        Needs the permission `ManageOrganizations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            first: Number of items per page, 1 to 200 (100 by default).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/organizations`.
        """
        return self._transport.paginate(
            _LIST, (), models.OrganizationResponse.adopt, query={"after": after, "first": first}, options=options
        )

    async def update(
        self,
        org_id: str,
        *,
        max_cycle_acu_limit: int | None | Unset = UNSET,
        max_session_acu_limit: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OrganizationResponse:
        """Update an organization.

        Changes the name or the ACU limits of an organization. Every field of the body is optional.

        Needs the permission `ManageOrganizations`.

        Args:
            org_id: Organization to change (prefix `org-`).
            max_cycle_acu_limit: Maximum consumption of the organization in ACU per cycle, or null.
            max_session_acu_limit: Maximum consumption of one session in ACU, or null.
            name: New name of the organization, or null.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/enterprise/organizations/{org_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id,),
            models.OrganizationResponse.adopt,
            body={
                "max_cycle_acu_limit": max_cycle_acu_limit,
                "max_session_acu_limit": max_session_acu_limit,
                "name": name,
            },
            options=options,
        )
