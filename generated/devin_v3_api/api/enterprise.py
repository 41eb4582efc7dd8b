from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterpriseWithRawResponse, EnterpriseWithRawResponse
    from .enterprise_audit_logs import AsyncEnterpriseAuditLogs, EnterpriseAuditLogs
    from .enterprise_code_scans import AsyncEnterpriseCodeScans, EnterpriseCodeScans
    from .enterprise_consumption import AsyncEnterpriseConsumption, EnterpriseConsumption
    from .enterprise_git_providers import AsyncEnterpriseGitProviders, EnterpriseGitProviders
    from .enterprise_guardrail_violations import AsyncEnterpriseGuardrailViolations, EnterpriseGuardrailViolations
    from .enterprise_hypervisors import AsyncEnterpriseHypervisors, EnterpriseHypervisors
    from .enterprise_idp_groups import AsyncEnterpriseIdpGroups, EnterpriseIdpGroups
    from .enterprise_ip_access_list import AsyncEnterpriseIpAccessList, EnterpriseIpAccessList
    from .enterprise_knowledge import AsyncEnterpriseKnowledge, EnterpriseKnowledge
    from .enterprise_members import AsyncEnterpriseMembers, EnterpriseMembers
    from .enterprise_metrics import AsyncEnterpriseMetrics, EnterpriseMetrics
    from .enterprise_org_group_limits import AsyncEnterpriseOrgGroupLimits, EnterpriseOrgGroupLimits
    from .enterprise_organizations import AsyncEnterpriseOrganizations, EnterpriseOrganizations
    from .enterprise_playbooks import AsyncEnterprisePlaybooks, EnterprisePlaybooks
    from .enterprise_pr_reviews import AsyncEnterprisePrReviews, EnterprisePrReviews
    from .enterprise_queue import AsyncEnterpriseQueue, EnterpriseQueue
    from .enterprise_roles import AsyncEnterpriseRoles, EnterpriseRoles
    from .enterprise_service_users import AsyncEnterpriseServiceUsers, EnterpriseServiceUsers
    from .enterprise_sessions import AsyncEnterpriseSessions, EnterpriseSessions
    from .enterprise_snapshot_setup import AsyncEnterpriseSnapshotSetup, EnterpriseSnapshotSetup
    from .enterprise_users import AsyncEnterpriseUsers, EnterpriseUsers


class Enterprise(Resource):
    """`devin.enterprise`."""

    with_raw_response: EnterpriseWithRawResponse

    @resource
    def audit_logs(self) -> EnterpriseAuditLogs:
        """`devin.enterprise.audit_logs`"""
        from .enterprise_audit_logs import EnterpriseAuditLogs

        return EnterpriseAuditLogs(self._transport)

    @resource
    def code_scans(self) -> EnterpriseCodeScans:
        """`devin.enterprise.code_scans`"""
        from .enterprise_code_scans import EnterpriseCodeScans

        return EnterpriseCodeScans(self._transport)

    @resource
    def consumption(self) -> EnterpriseConsumption:
        """`devin.enterprise.consumption`"""
        from .enterprise_consumption import EnterpriseConsumption

        return EnterpriseConsumption(self._transport)

    @resource
    def git_providers(self) -> EnterpriseGitProviders:
        """`devin.enterprise.git_providers`"""
        from .enterprise_git_providers import EnterpriseGitProviders

        return EnterpriseGitProviders(self._transport)

    @resource
    def guardrail_violations(self) -> EnterpriseGuardrailViolations:
        """`devin.enterprise.guardrail_violations`"""
        from .enterprise_guardrail_violations import EnterpriseGuardrailViolations

        return EnterpriseGuardrailViolations(self._transport)

    @resource
    def hypervisors(self) -> EnterpriseHypervisors:
        """`devin.enterprise.hypervisors`"""
        from .enterprise_hypervisors import EnterpriseHypervisors

        return EnterpriseHypervisors(self._transport)

    @resource
    def idp_groups(self) -> EnterpriseIdpGroups:
        """`devin.enterprise.idp_groups`"""
        from .enterprise_idp_groups import EnterpriseIdpGroups

        return EnterpriseIdpGroups(self._transport)

    @resource
    def ip_access_list(self) -> EnterpriseIpAccessList:
        """`devin.enterprise.ip_access_list`"""
        from .enterprise_ip_access_list import EnterpriseIpAccessList

        return EnterpriseIpAccessList(self._transport)

    @resource
    def knowledge(self) -> EnterpriseKnowledge:
        """`devin.enterprise.knowledge`"""
        from .enterprise_knowledge import EnterpriseKnowledge

        return EnterpriseKnowledge(self._transport)

    @resource
    def members(self) -> EnterpriseMembers:
        """`devin.enterprise.members`"""
        from .enterprise_members import EnterpriseMembers

        return EnterpriseMembers(self._transport)

    @resource
    def metrics(self) -> EnterpriseMetrics:
        """`devin.enterprise.metrics`"""
        from .enterprise_metrics import EnterpriseMetrics

        return EnterpriseMetrics(self._transport)

    @resource
    def org_group_limits(self) -> EnterpriseOrgGroupLimits:
        """`devin.enterprise.org_group_limits`"""
        from .enterprise_org_group_limits import EnterpriseOrgGroupLimits

        return EnterpriseOrgGroupLimits(self._transport)

    @resource
    def organizations(self) -> EnterpriseOrganizations:
        """`devin.enterprise.organizations`"""
        from .enterprise_organizations import EnterpriseOrganizations

        return EnterpriseOrganizations(self._transport)

    @resource
    def playbooks(self) -> EnterprisePlaybooks:
        """`devin.enterprise.playbooks`"""
        from .enterprise_playbooks import EnterprisePlaybooks

        return EnterprisePlaybooks(self._transport)

    @resource
    def pr_reviews(self) -> EnterprisePrReviews:
        """`devin.enterprise.pr_reviews`"""
        from .enterprise_pr_reviews import EnterprisePrReviews

        return EnterprisePrReviews(self._transport)

    @resource
    def queue(self) -> EnterpriseQueue:
        """`devin.enterprise.queue`"""
        from .enterprise_queue import EnterpriseQueue

        return EnterpriseQueue(self._transport)

    @resource
    def roles(self) -> EnterpriseRoles:
        """`devin.enterprise.roles`"""
        from .enterprise_roles import EnterpriseRoles

        return EnterpriseRoles(self._transport)

    @resource
    def service_users(self) -> EnterpriseServiceUsers:
        """`devin.enterprise.service_users`"""
        from .enterprise_service_users import EnterpriseServiceUsers

        return EnterpriseServiceUsers(self._transport)

    @resource
    def sessions(self) -> EnterpriseSessions:
        """`devin.enterprise.sessions`"""
        from .enterprise_sessions import EnterpriseSessions

        return EnterpriseSessions(self._transport)

    @resource
    def snapshot_setup(self) -> EnterpriseSnapshotSetup:
        """`devin.enterprise.snapshot_setup`"""
        from .enterprise_snapshot_setup import EnterpriseSnapshotSetup

        return EnterpriseSnapshotSetup(self._transport)

    @resource
    def users(self) -> EnterpriseUsers:
        """`devin.enterprise.users`"""
        from .enterprise_users import EnterpriseUsers

        return EnterpriseUsers(self._transport)


class AsyncEnterprise(AsyncResource):
    """`devin.enterprise`, asynchronous."""

    with_raw_response: AsyncEnterpriseWithRawResponse

    @resource
    def audit_logs(self) -> AsyncEnterpriseAuditLogs:
        """`devin.enterprise.audit_logs`"""
        from .enterprise_audit_logs import AsyncEnterpriseAuditLogs

        return AsyncEnterpriseAuditLogs(self._transport)

    @resource
    def code_scans(self) -> AsyncEnterpriseCodeScans:
        """`devin.enterprise.code_scans`"""
        from .enterprise_code_scans import AsyncEnterpriseCodeScans

        return AsyncEnterpriseCodeScans(self._transport)

    @resource
    def consumption(self) -> AsyncEnterpriseConsumption:
        """`devin.enterprise.consumption`"""
        from .enterprise_consumption import AsyncEnterpriseConsumption

        return AsyncEnterpriseConsumption(self._transport)

    @resource
    def git_providers(self) -> AsyncEnterpriseGitProviders:
        """`devin.enterprise.git_providers`"""
        from .enterprise_git_providers import AsyncEnterpriseGitProviders

        return AsyncEnterpriseGitProviders(self._transport)

    @resource
    def guardrail_violations(self) -> AsyncEnterpriseGuardrailViolations:
        """`devin.enterprise.guardrail_violations`"""
        from .enterprise_guardrail_violations import AsyncEnterpriseGuardrailViolations

        return AsyncEnterpriseGuardrailViolations(self._transport)

    @resource
    def hypervisors(self) -> AsyncEnterpriseHypervisors:
        """`devin.enterprise.hypervisors`"""
        from .enterprise_hypervisors import AsyncEnterpriseHypervisors

        return AsyncEnterpriseHypervisors(self._transport)

    @resource
    def idp_groups(self) -> AsyncEnterpriseIdpGroups:
        """`devin.enterprise.idp_groups`"""
        from .enterprise_idp_groups import AsyncEnterpriseIdpGroups

        return AsyncEnterpriseIdpGroups(self._transport)

    @resource
    def ip_access_list(self) -> AsyncEnterpriseIpAccessList:
        """`devin.enterprise.ip_access_list`"""
        from .enterprise_ip_access_list import AsyncEnterpriseIpAccessList

        return AsyncEnterpriseIpAccessList(self._transport)

    @resource
    def knowledge(self) -> AsyncEnterpriseKnowledge:
        """`devin.enterprise.knowledge`"""
        from .enterprise_knowledge import AsyncEnterpriseKnowledge

        return AsyncEnterpriseKnowledge(self._transport)

    @resource
    def members(self) -> AsyncEnterpriseMembers:
        """`devin.enterprise.members`"""
        from .enterprise_members import AsyncEnterpriseMembers

        return AsyncEnterpriseMembers(self._transport)

    @resource
    def metrics(self) -> AsyncEnterpriseMetrics:
        """`devin.enterprise.metrics`"""
        from .enterprise_metrics import AsyncEnterpriseMetrics

        return AsyncEnterpriseMetrics(self._transport)

    @resource
    def org_group_limits(self) -> AsyncEnterpriseOrgGroupLimits:
        """`devin.enterprise.org_group_limits`"""
        from .enterprise_org_group_limits import AsyncEnterpriseOrgGroupLimits

        return AsyncEnterpriseOrgGroupLimits(self._transport)

    @resource
    def organizations(self) -> AsyncEnterpriseOrganizations:
        """`devin.enterprise.organizations`"""
        from .enterprise_organizations import AsyncEnterpriseOrganizations

        return AsyncEnterpriseOrganizations(self._transport)

    @resource
    def playbooks(self) -> AsyncEnterprisePlaybooks:
        """`devin.enterprise.playbooks`"""
        from .enterprise_playbooks import AsyncEnterprisePlaybooks

        return AsyncEnterprisePlaybooks(self._transport)

    @resource
    def pr_reviews(self) -> AsyncEnterprisePrReviews:
        """`devin.enterprise.pr_reviews`"""
        from .enterprise_pr_reviews import AsyncEnterprisePrReviews

        return AsyncEnterprisePrReviews(self._transport)

    @resource
    def queue(self) -> AsyncEnterpriseQueue:
        """`devin.enterprise.queue`"""
        from .enterprise_queue import AsyncEnterpriseQueue

        return AsyncEnterpriseQueue(self._transport)

    @resource
    def roles(self) -> AsyncEnterpriseRoles:
        """`devin.enterprise.roles`"""
        from .enterprise_roles import AsyncEnterpriseRoles

        return AsyncEnterpriseRoles(self._transport)

    @resource
    def service_users(self) -> AsyncEnterpriseServiceUsers:
        """`devin.enterprise.service_users`"""
        from .enterprise_service_users import AsyncEnterpriseServiceUsers

        return AsyncEnterpriseServiceUsers(self._transport)

    @resource
    def sessions(self) -> AsyncEnterpriseSessions:
        """`devin.enterprise.sessions`"""
        from .enterprise_sessions import AsyncEnterpriseSessions

        return AsyncEnterpriseSessions(self._transport)

    @resource
    def snapshot_setup(self) -> AsyncEnterpriseSnapshotSetup:
        """`devin.enterprise.snapshot_setup`"""
        from .enterprise_snapshot_setup import AsyncEnterpriseSnapshotSetup

        return AsyncEnterpriseSnapshotSetup(self._transport)

    @resource
    def users(self) -> AsyncEnterpriseUsers:
        """`devin.enterprise.users`"""
        from .enterprise_users import AsyncEnterpriseUsers

        return AsyncEnterpriseUsers(self._transport)
