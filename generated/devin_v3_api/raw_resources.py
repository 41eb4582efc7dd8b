"""Resources as `with_raw_response` shows them. For type checkers: at run time `raw.WithRawResponse` makes them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from .api.attachments import AsyncAttachments, Attachments
from .api.automations import AsyncAutomations, Automations
from .api.automations_schemas import AsyncAutomationsSchemas, AutomationsSchemas
from .api.automations_templates import AsyncAutomationsTemplates, AutomationsTemplates
from .api.code_scans import AsyncCodeScans, CodeScans
from .api.code_scans_findings import AsyncCodeScansFindings, CodeScansFindings
from .api.code_scans_metrics import AsyncCodeScansMetrics, CodeScansMetrics
from .api.code_scans_profile import AsyncCodeScansProfile, CodeScansProfile
from .api.code_scans_profiles import AsyncCodeScansProfiles, CodeScansProfiles
from .api.code_scans_scans import AsyncCodeScansScans, CodeScansScans
from .api.consumption_daily import AsyncConsumptionDaily, ConsumptionDaily
from .api.consumption_daily_service_users import AsyncConsumptionDailyServiceUsers, ConsumptionDailyServiceUsers
from .api.consumption_daily_sessions import AsyncConsumptionDailySessions, ConsumptionDailySessions
from .api.consumption_daily_users import AsyncConsumptionDailyUsers, ConsumptionDailyUsers
from .api.default_platform import AsyncDefaultPlatform, DefaultPlatform
from .api.enterprise_audit_logs import AsyncEnterpriseAuditLogs, EnterpriseAuditLogs
from .api.enterprise_code_scans_findings import AsyncEnterpriseCodeScansFindings, EnterpriseCodeScansFindings
from .api.enterprise_code_scans_metrics import AsyncEnterpriseCodeScansMetrics, EnterpriseCodeScansMetrics
from .api.enterprise_code_scans_profiles import AsyncEnterpriseCodeScansProfiles, EnterpriseCodeScansProfiles
from .api.enterprise_code_scans_scans import AsyncEnterpriseCodeScansScans, EnterpriseCodeScansScans
from .api.enterprise_consumption_acu_limits_devin import (
    AsyncEnterpriseConsumptionAcuLimitsDevin,
    EnterpriseConsumptionAcuLimitsDevin,
)
from .api.enterprise_consumption_acu_limits_devin_organizations import (
    AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations,
    EnterpriseConsumptionAcuLimitsDevinOrganizations,
)
from .api.enterprise_consumption_acu_limits_local_agent import (
    AsyncEnterpriseConsumptionAcuLimitsLocalAgent,
    EnterpriseConsumptionAcuLimitsLocalAgent,
)
from .api.enterprise_consumption_acu_limits_local_agent_users import (
    AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers,
    EnterpriseConsumptionAcuLimitsLocalAgentUsers,
)
from .api.enterprise_consumption_cycles import AsyncEnterpriseConsumptionCycles, EnterpriseConsumptionCycles
from .api.enterprise_consumption_daily import AsyncEnterpriseConsumptionDaily, EnterpriseConsumptionDaily
from .api.enterprise_consumption_daily_organizations import (
    AsyncEnterpriseConsumptionDailyOrganizations,
    EnterpriseConsumptionDailyOrganizations,
)
from .api.enterprise_consumption_daily_service_users import (
    AsyncEnterpriseConsumptionDailyServiceUsers,
    EnterpriseConsumptionDailyServiceUsers,
)
from .api.enterprise_consumption_daily_sessions import (
    AsyncEnterpriseConsumptionDailySessions,
    EnterpriseConsumptionDailySessions,
)
from .api.enterprise_consumption_daily_users import (
    AsyncEnterpriseConsumptionDailyUsers,
    EnterpriseConsumptionDailyUsers,
)
from .api.enterprise_git_providers_connections import (
    AsyncEnterpriseGitProvidersConnections,
    EnterpriseGitProvidersConnections,
)
from .api.enterprise_git_providers_connections_repositories import (
    AsyncEnterpriseGitProvidersConnectionsRepositories,
    EnterpriseGitProvidersConnectionsRepositories,
)
from .api.enterprise_guardrail_violations import AsyncEnterpriseGuardrailViolations, EnterpriseGuardrailViolations
from .api.enterprise_hypervisors import AsyncEnterpriseHypervisors, EnterpriseHypervisors
from .api.enterprise_idp_groups import AsyncEnterpriseIdpGroups, EnterpriseIdpGroups
from .api.enterprise_ip_access_list import AsyncEnterpriseIpAccessList, EnterpriseIpAccessList
from .api.enterprise_knowledge_folders import AsyncEnterpriseKnowledgeFolders, EnterpriseKnowledgeFolders
from .api.enterprise_knowledge_notes import AsyncEnterpriseKnowledgeNotes, EnterpriseKnowledgeNotes
from .api.enterprise_members_idp_groups import AsyncEnterpriseMembersIdpGroups, EnterpriseMembersIdpGroups
from .api.enterprise_members_idp_users import AsyncEnterpriseMembersIdpUsers, EnterpriseMembersIdpUsers
from .api.enterprise_members_service_users import AsyncEnterpriseMembersServiceUsers, EnterpriseMembersServiceUsers
from .api.enterprise_members_users import AsyncEnterpriseMembersUsers, EnterpriseMembersUsers
from .api.enterprise_metrics_active_users import AsyncEnterpriseMetricsActiveUsers, EnterpriseMetricsActiveUsers
from .api.enterprise_metrics_dau import AsyncEnterpriseMetricsDau, EnterpriseMetricsDau
from .api.enterprise_metrics_mau import AsyncEnterpriseMetricsMau, EnterpriseMetricsMau
from .api.enterprise_metrics_prs import AsyncEnterpriseMetricsPrs, EnterpriseMetricsPrs
from .api.enterprise_metrics_searches import AsyncEnterpriseMetricsSearches, EnterpriseMetricsSearches
from .api.enterprise_metrics_sessions import AsyncEnterpriseMetricsSessions, EnterpriseMetricsSessions
from .api.enterprise_metrics_sessions_by_category import (
    AsyncEnterpriseMetricsSessionsByCategory,
    EnterpriseMetricsSessionsByCategory,
)
from .api.enterprise_metrics_usage import AsyncEnterpriseMetricsUsage, EnterpriseMetricsUsage
from .api.enterprise_metrics_wau import AsyncEnterpriseMetricsWau, EnterpriseMetricsWau
from .api.enterprise_org_group_limits import AsyncEnterpriseOrgGroupLimits, EnterpriseOrgGroupLimits
from .api.enterprise_organizations import AsyncEnterpriseOrganizations, EnterpriseOrganizations
from .api.enterprise_organizations_audit_logs import (
    AsyncEnterpriseOrganizationsAuditLogs,
    EnterpriseOrganizationsAuditLogs,
)
from .api.enterprise_organizations_code_scans import (
    AsyncEnterpriseOrganizationsCodeScans,
    EnterpriseOrganizationsCodeScans,
)
from .api.enterprise_organizations_code_scans_findings import (
    AsyncEnterpriseOrganizationsCodeScansFindings,
    EnterpriseOrganizationsCodeScansFindings,
)
from .api.enterprise_organizations_consumption_acu_limits import (
    AsyncEnterpriseOrganizationsConsumptionAcuLimits,
    EnterpriseOrganizationsConsumptionAcuLimits,
)
from .api.enterprise_organizations_git_providers_permissions import (
    AsyncEnterpriseOrganizationsGitProvidersPermissions,
    EnterpriseOrganizationsGitProvidersPermissions,
)
from .api.enterprise_organizations_guardrail_violations import (
    AsyncEnterpriseOrganizationsGuardrailViolations,
    EnterpriseOrganizationsGuardrailViolations,
)
from .api.enterprise_organizations_members_idp_groups import (
    AsyncEnterpriseOrganizationsMembersIdpGroups,
    EnterpriseOrganizationsMembersIdpGroups,
)
from .api.enterprise_organizations_members_idp_users import (
    AsyncEnterpriseOrganizationsMembersIdpUsers,
    EnterpriseOrganizationsMembersIdpUsers,
)
from .api.enterprise_organizations_members_service_users import (
    AsyncEnterpriseOrganizationsMembersServiceUsers,
    EnterpriseOrganizationsMembersServiceUsers,
)
from .api.enterprise_organizations_members_users import (
    AsyncEnterpriseOrganizationsMembersUsers,
    EnterpriseOrganizationsMembersUsers,
)
from .api.enterprise_organizations_metrics_usage import (
    AsyncEnterpriseOrganizationsMetricsUsage,
    EnterpriseOrganizationsMetricsUsage,
)
from .api.enterprise_organizations_searches import AsyncEnterpriseOrganizationsSearches, EnterpriseOrganizationsSearches
from .api.enterprise_organizations_tags import AsyncEnterpriseOrganizationsTags, EnterpriseOrganizationsTags
from .api.enterprise_organizations_tags_default import (
    AsyncEnterpriseOrganizationsTagsDefault,
    EnterpriseOrganizationsTagsDefault,
)
from .api.enterprise_playbooks import AsyncEnterprisePlaybooks, EnterprisePlaybooks
from .api.enterprise_pr_reviews import AsyncEnterprisePrReviews, EnterprisePrReviews
from .api.enterprise_queue import AsyncEnterpriseQueue, EnterpriseQueue
from .api.enterprise_roles import AsyncEnterpriseRoles, EnterpriseRoles
from .api.enterprise_service_users import AsyncEnterpriseServiceUsers, EnterpriseServiceUsers
from .api.enterprise_service_users_api_keys import AsyncEnterpriseServiceUsersApiKeys, EnterpriseServiceUsersApiKeys
from .api.enterprise_sessions import AsyncEnterpriseSessions, EnterpriseSessions
from .api.enterprise_sessions_attachments import AsyncEnterpriseSessionsAttachments, EnterpriseSessionsAttachments
from .api.enterprise_sessions_insights import AsyncEnterpriseSessionsInsights, EnterpriseSessionsInsights
from .api.enterprise_sessions_messages import AsyncEnterpriseSessionsMessages, EnterpriseSessionsMessages
from .api.enterprise_sessions_tags import AsyncEnterpriseSessionsTags, EnterpriseSessionsTags
from .api.enterprise_snapshot_setup_blueprints import (
    AsyncEnterpriseSnapshotSetupBlueprints,
    EnterpriseSnapshotSetupBlueprints,
)
from .api.enterprise_snapshot_setup_blueprints_contents import (
    AsyncEnterpriseSnapshotSetupBlueprintsContents,
    EnterpriseSnapshotSetupBlueprintsContents,
)
from .api.enterprise_snapshot_setup_blueprints_files import (
    AsyncEnterpriseSnapshotSetupBlueprintsFiles,
    EnterpriseSnapshotSetupBlueprintsFiles,
)
from .api.enterprise_users_consumption_acu_limits import (
    AsyncEnterpriseUsersConsumptionAcuLimits,
    EnterpriseUsersConsumptionAcuLimits,
)
from .api.knowledge_folders import AsyncKnowledgeFolders, KnowledgeFolders
from .api.knowledge_notes import AsyncKnowledgeNotes, KnowledgeNotes
from .api.members_idp_users import AsyncMembersIdpUsers, MembersIdpUsers
from .api.members_users import AsyncMembersUsers, MembersUsers
from .api.metrics_active_users import AsyncMetricsActiveUsers, MetricsActiveUsers
from .api.metrics_dau import AsyncMetricsDau, MetricsDau
from .api.metrics_mau import AsyncMetricsMau, MetricsMau
from .api.metrics_prs import AsyncMetricsPrs, MetricsPrs
from .api.metrics_searches import AsyncMetricsSearches, MetricsSearches
from .api.metrics_sessions import AsyncMetricsSessions, MetricsSessions
from .api.metrics_usage import AsyncMetricsUsage, MetricsUsage
from .api.metrics_wau import AsyncMetricsWau, MetricsWau
from .api.playbooks import AsyncPlaybooks, Playbooks
from .api.pr_reviews import AsyncPrReviews, PrReviews
from .api.repositories import AsyncRepositories, Repositories
from .api.repositories_indexing import AsyncRepositoriesIndexing, RepositoriesIndexing
from .api.repositories_indexing_branches import AsyncRepositoriesIndexingBranches, RepositoriesIndexingBranches
from .api.schedules import AsyncSchedules, Schedules
from .api.secrets import AsyncSecrets, Secrets
from .api.self import AsyncSelf, Self
from .api.service_users import AsyncServiceUsers, ServiceUsers
from .api.sessions import AsyncSessions, Sessions
from .api.sessions_attachments import AsyncSessionsAttachments, SessionsAttachments
from .api.sessions_insights import AsyncSessionsInsights, SessionsInsights
from .api.sessions_messages import AsyncSessionsMessages, SessionsMessages
from .api.sessions_tags import AsyncSessionsTags, SessionsTags
from .api.snapshot_setup_blueprints import AsyncSnapshotSetupBlueprints, SnapshotSetupBlueprints
from .api.snapshot_setup_blueprints_contents import (
    AsyncSnapshotSetupBlueprintsContents,
    SnapshotSetupBlueprintsContents,
)
from .api.snapshot_setup_blueprints_files import AsyncSnapshotSetupBlueprintsFiles, SnapshotSetupBlueprintsFiles
from .api.snapshot_setup_builds import AsyncSnapshotSetupBuilds, SnapshotSetupBuilds
from .api.snapshot_setup_builds_logs import AsyncSnapshotSetupBuildsLogs, SnapshotSetupBuildsLogs
from .pagination import AsyncPage, AsyncPager, Page, Pager
from .raw import RawResponse

T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


class Raw(Generic[P, T_co]):
    """A method that returns its response, too."""

    def __init__(self, method: Callable[Concatenate[Any, P], T_co]) -> None: ...

    def __get__(self, instance: object, owner: object) -> Callable[P, RawResponse[T_co]]:
        raise NotImplementedError


class RawList(Generic[P, T_co]):
    """A method that makes a list, called for its first page."""

    def __init__(self, method: Callable[Concatenate[Any, P], Pager[T_co]]) -> None: ...

    def __get__(self, instance: object, owner: object) -> Callable[P, RawResponse[Page[T_co]]]:
        raise NotImplementedError


class AsyncRaw(Generic[P, T_co]):
    """A method that is awaited, and returns its response, too."""

    def __init__(self, method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T_co]]) -> None: ...

    def __get__(self, instance: object, owner: object) -> Callable[P, Coroutine[Any, Any, RawResponse[T_co]]]:
        raise NotImplementedError


class AsyncRawList(Generic[P, T_co]):
    """A method that makes a list, awaited for its first page."""

    def __init__(self, method: Callable[Concatenate[Any, P], AsyncPager[T_co]]) -> None: ...

    def __get__(
        self, instance: object, owner: object
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T_co]]]]:
        raise NotImplementedError


class ApiWithRawResponse:
    attachments: AttachmentsWithRawResponse
    automations: AutomationsWithRawResponse
    code_scans: CodeScansWithRawResponse
    consumption: ConsumptionWithRawResponse
    default_platform: DefaultPlatformWithRawResponse
    enterprise: EnterpriseWithRawResponse
    knowledge: KnowledgeWithRawResponse
    members: MembersWithRawResponse
    metrics: MetricsWithRawResponse
    playbooks: PlaybooksWithRawResponse
    pr_reviews: PrReviewsWithRawResponse
    repositories: RepositoriesWithRawResponse
    schedules: SchedulesWithRawResponse
    secrets: SecretsWithRawResponse
    self: SelfWithRawResponse
    service_users: ServiceUsersWithRawResponse
    sessions: SessionsWithRawResponse
    snapshot_setup: SnapshotSetupWithRawResponse


class AsyncApiWithRawResponse:
    attachments: AsyncAttachmentsWithRawResponse
    automations: AsyncAutomationsWithRawResponse
    code_scans: AsyncCodeScansWithRawResponse
    consumption: AsyncConsumptionWithRawResponse
    default_platform: AsyncDefaultPlatformWithRawResponse
    enterprise: AsyncEnterpriseWithRawResponse
    knowledge: AsyncKnowledgeWithRawResponse
    members: AsyncMembersWithRawResponse
    metrics: AsyncMetricsWithRawResponse
    playbooks: AsyncPlaybooksWithRawResponse
    pr_reviews: AsyncPrReviewsWithRawResponse
    repositories: AsyncRepositoriesWithRawResponse
    schedules: AsyncSchedulesWithRawResponse
    secrets: AsyncSecretsWithRawResponse
    self: AsyncSelfWithRawResponse
    service_users: AsyncServiceUsersWithRawResponse
    sessions: AsyncSessionsWithRawResponse
    snapshot_setup: AsyncSnapshotSetupWithRawResponse


class AttachmentsWithRawResponse:
    download = Raw(Attachments.download)
    upload = Raw(Attachments.upload)


class AsyncAttachmentsWithRawResponse:
    download = AsyncRaw(AsyncAttachments.download)
    upload = AsyncRaw(AsyncAttachments.upload)


class AutomationsWithRawResponse:
    schemas: AutomationsSchemasWithRawResponse
    templates: AutomationsTemplatesWithRawResponse
    create = Raw(Automations.create)
    delete = Raw(Automations.delete)
    get = Raw(Automations.get)
    list = RawList(Automations.list)
    update = Raw(Automations.update)


class AsyncAutomationsWithRawResponse:
    schemas: AsyncAutomationsSchemasWithRawResponse
    templates: AsyncAutomationsTemplatesWithRawResponse
    create = AsyncRaw(AsyncAutomations.create)
    delete = AsyncRaw(AsyncAutomations.delete)
    get = AsyncRaw(AsyncAutomations.get)
    list = AsyncRawList(AsyncAutomations.list)
    update = AsyncRaw(AsyncAutomations.update)


class AutomationsSchemasWithRawResponse:
    get = Raw(AutomationsSchemas.get)


class AsyncAutomationsSchemasWithRawResponse:
    get = AsyncRaw(AsyncAutomationsSchemas.get)


class AutomationsTemplatesWithRawResponse:
    list = Raw(AutomationsTemplates.list)


class AsyncAutomationsTemplatesWithRawResponse:
    list = AsyncRaw(AsyncAutomationsTemplates.list)


class CodeScansWithRawResponse:
    findings: CodeScansFindingsWithRawResponse
    metrics: CodeScansMetricsWithRawResponse
    profile: CodeScansProfileWithRawResponse
    profiles: CodeScansProfilesWithRawResponse
    scans: CodeScansScansWithRawResponse
    create = Raw(CodeScans.create)
    disable_auto_scan = Raw(CodeScans.disable_auto_scan)
    enable_auto_scan = Raw(CodeScans.enable_auto_scan)
    ingest = Raw(CodeScans.ingest)


class AsyncCodeScansWithRawResponse:
    findings: AsyncCodeScansFindingsWithRawResponse
    metrics: AsyncCodeScansMetricsWithRawResponse
    profile: AsyncCodeScansProfileWithRawResponse
    profiles: AsyncCodeScansProfilesWithRawResponse
    scans: AsyncCodeScansScansWithRawResponse
    create = AsyncRaw(AsyncCodeScans.create)
    disable_auto_scan = AsyncRaw(AsyncCodeScans.disable_auto_scan)
    enable_auto_scan = AsyncRaw(AsyncCodeScans.enable_auto_scan)
    ingest = AsyncRaw(AsyncCodeScans.ingest)


class CodeScansFindingsWithRawResponse:
    list = RawList(CodeScansFindings.list)
    remediate = Raw(CodeScansFindings.remediate)


class AsyncCodeScansFindingsWithRawResponse:
    list = AsyncRawList(AsyncCodeScansFindings.list)
    remediate = AsyncRaw(AsyncCodeScansFindings.remediate)


class CodeScansMetricsWithRawResponse:
    get = Raw(CodeScansMetrics.get)


class AsyncCodeScansMetricsWithRawResponse:
    get = AsyncRaw(AsyncCodeScansMetrics.get)


class CodeScansProfileWithRawResponse:
    replace = Raw(CodeScansProfile.replace)


class AsyncCodeScansProfileWithRawResponse:
    replace = AsyncRaw(AsyncCodeScansProfile.replace)


class CodeScansProfilesWithRawResponse:
    get = Raw(CodeScansProfiles.get)
    list = RawList(CodeScansProfiles.list)


class AsyncCodeScansProfilesWithRawResponse:
    get = AsyncRaw(AsyncCodeScansProfiles.get)
    list = AsyncRawList(AsyncCodeScansProfiles.list)


class CodeScansScansWithRawResponse:
    list = RawList(CodeScansScans.list)


class AsyncCodeScansScansWithRawResponse:
    list = AsyncRawList(AsyncCodeScansScans.list)


class ConsumptionWithRawResponse:
    daily: ConsumptionDailyWithRawResponse


class AsyncConsumptionWithRawResponse:
    daily: AsyncConsumptionDailyWithRawResponse


class ConsumptionDailyWithRawResponse:
    service_users: ConsumptionDailyServiceUsersWithRawResponse
    sessions: ConsumptionDailySessionsWithRawResponse
    users: ConsumptionDailyUsersWithRawResponse
    days = RawList(ConsumptionDaily.days)
    get = Raw(ConsumptionDaily.get)


class AsyncConsumptionDailyWithRawResponse:
    service_users: AsyncConsumptionDailyServiceUsersWithRawResponse
    sessions: AsyncConsumptionDailySessionsWithRawResponse
    users: AsyncConsumptionDailyUsersWithRawResponse
    days = AsyncRawList(AsyncConsumptionDaily.days)
    get = AsyncRaw(AsyncConsumptionDaily.get)


class ConsumptionDailyServiceUsersWithRawResponse:
    days = RawList(ConsumptionDailyServiceUsers.days)
    get = Raw(ConsumptionDailyServiceUsers.get)


class AsyncConsumptionDailyServiceUsersWithRawResponse:
    days = AsyncRawList(AsyncConsumptionDailyServiceUsers.days)
    get = AsyncRaw(AsyncConsumptionDailyServiceUsers.get)


class ConsumptionDailySessionsWithRawResponse:
    days = RawList(ConsumptionDailySessions.days)
    get = Raw(ConsumptionDailySessions.get)


class AsyncConsumptionDailySessionsWithRawResponse:
    days = AsyncRawList(AsyncConsumptionDailySessions.days)
    get = AsyncRaw(AsyncConsumptionDailySessions.get)


class ConsumptionDailyUsersWithRawResponse:
    days = RawList(ConsumptionDailyUsers.days)
    get = Raw(ConsumptionDailyUsers.get)


class AsyncConsumptionDailyUsersWithRawResponse:
    days = AsyncRawList(AsyncConsumptionDailyUsers.days)
    get = AsyncRaw(AsyncConsumptionDailyUsers.get)


class DefaultPlatformWithRawResponse:
    get = Raw(DefaultPlatform.get)
    replace = Raw(DefaultPlatform.replace)


class AsyncDefaultPlatformWithRawResponse:
    get = AsyncRaw(AsyncDefaultPlatform.get)
    replace = AsyncRaw(AsyncDefaultPlatform.replace)


class EnterpriseWithRawResponse:
    audit_logs: EnterpriseAuditLogsWithRawResponse
    code_scans: EnterpriseCodeScansWithRawResponse
    consumption: EnterpriseConsumptionWithRawResponse
    git_providers: EnterpriseGitProvidersWithRawResponse
    guardrail_violations: EnterpriseGuardrailViolationsWithRawResponse
    hypervisors: EnterpriseHypervisorsWithRawResponse
    idp_groups: EnterpriseIdpGroupsWithRawResponse
    ip_access_list: EnterpriseIpAccessListWithRawResponse
    knowledge: EnterpriseKnowledgeWithRawResponse
    members: EnterpriseMembersWithRawResponse
    metrics: EnterpriseMetricsWithRawResponse
    org_group_limits: EnterpriseOrgGroupLimitsWithRawResponse
    organizations: EnterpriseOrganizationsWithRawResponse
    playbooks: EnterprisePlaybooksWithRawResponse
    pr_reviews: EnterprisePrReviewsWithRawResponse
    queue: EnterpriseQueueWithRawResponse
    roles: EnterpriseRolesWithRawResponse
    service_users: EnterpriseServiceUsersWithRawResponse
    sessions: EnterpriseSessionsWithRawResponse
    snapshot_setup: EnterpriseSnapshotSetupWithRawResponse
    users: EnterpriseUsersWithRawResponse


class AsyncEnterpriseWithRawResponse:
    audit_logs: AsyncEnterpriseAuditLogsWithRawResponse
    code_scans: AsyncEnterpriseCodeScansWithRawResponse
    consumption: AsyncEnterpriseConsumptionWithRawResponse
    git_providers: AsyncEnterpriseGitProvidersWithRawResponse
    guardrail_violations: AsyncEnterpriseGuardrailViolationsWithRawResponse
    hypervisors: AsyncEnterpriseHypervisorsWithRawResponse
    idp_groups: AsyncEnterpriseIdpGroupsWithRawResponse
    ip_access_list: AsyncEnterpriseIpAccessListWithRawResponse
    knowledge: AsyncEnterpriseKnowledgeWithRawResponse
    members: AsyncEnterpriseMembersWithRawResponse
    metrics: AsyncEnterpriseMetricsWithRawResponse
    org_group_limits: AsyncEnterpriseOrgGroupLimitsWithRawResponse
    organizations: AsyncEnterpriseOrganizationsWithRawResponse
    playbooks: AsyncEnterprisePlaybooksWithRawResponse
    pr_reviews: AsyncEnterprisePrReviewsWithRawResponse
    queue: AsyncEnterpriseQueueWithRawResponse
    roles: AsyncEnterpriseRolesWithRawResponse
    service_users: AsyncEnterpriseServiceUsersWithRawResponse
    sessions: AsyncEnterpriseSessionsWithRawResponse
    snapshot_setup: AsyncEnterpriseSnapshotSetupWithRawResponse
    users: AsyncEnterpriseUsersWithRawResponse


class EnterpriseAuditLogsWithRawResponse:
    list = RawList(EnterpriseAuditLogs.list)


class AsyncEnterpriseAuditLogsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseAuditLogs.list)


class EnterpriseCodeScansWithRawResponse:
    findings: EnterpriseCodeScansFindingsWithRawResponse
    metrics: EnterpriseCodeScansMetricsWithRawResponse
    profiles: EnterpriseCodeScansProfilesWithRawResponse
    scans: EnterpriseCodeScansScansWithRawResponse


class AsyncEnterpriseCodeScansWithRawResponse:
    findings: AsyncEnterpriseCodeScansFindingsWithRawResponse
    metrics: AsyncEnterpriseCodeScansMetricsWithRawResponse
    profiles: AsyncEnterpriseCodeScansProfilesWithRawResponse
    scans: AsyncEnterpriseCodeScansScansWithRawResponse


class EnterpriseCodeScansFindingsWithRawResponse:
    list = RawList(EnterpriseCodeScansFindings.list)


class AsyncEnterpriseCodeScansFindingsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseCodeScansFindings.list)


class EnterpriseCodeScansMetricsWithRawResponse:
    get = Raw(EnterpriseCodeScansMetrics.get)


class AsyncEnterpriseCodeScansMetricsWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseCodeScansMetrics.get)


class EnterpriseCodeScansProfilesWithRawResponse:
    get = Raw(EnterpriseCodeScansProfiles.get)
    list = RawList(EnterpriseCodeScansProfiles.list)


class AsyncEnterpriseCodeScansProfilesWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseCodeScansProfiles.get)
    list = AsyncRawList(AsyncEnterpriseCodeScansProfiles.list)


class EnterpriseCodeScansScansWithRawResponse:
    list = RawList(EnterpriseCodeScansScans.list)


class AsyncEnterpriseCodeScansScansWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseCodeScansScans.list)


class EnterpriseConsumptionWithRawResponse:
    acu_limits: EnterpriseConsumptionAcuLimitsWithRawResponse
    cycles: EnterpriseConsumptionCyclesWithRawResponse
    daily: EnterpriseConsumptionDailyWithRawResponse


class AsyncEnterpriseConsumptionWithRawResponse:
    acu_limits: AsyncEnterpriseConsumptionAcuLimitsWithRawResponse
    cycles: AsyncEnterpriseConsumptionCyclesWithRawResponse
    daily: AsyncEnterpriseConsumptionDailyWithRawResponse


class EnterpriseConsumptionAcuLimitsWithRawResponse:
    devin: EnterpriseConsumptionAcuLimitsDevinWithRawResponse
    local_agent: EnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse


class AsyncEnterpriseConsumptionAcuLimitsWithRawResponse:
    devin: AsyncEnterpriseConsumptionAcuLimitsDevinWithRawResponse
    local_agent: AsyncEnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse


class EnterpriseConsumptionAcuLimitsDevinWithRawResponse:
    organizations: EnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse
    list = RawList(EnterpriseConsumptionAcuLimitsDevin.list)


class AsyncEnterpriseConsumptionAcuLimitsDevinWithRawResponse:
    organizations: AsyncEnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse
    list = AsyncRawList(AsyncEnterpriseConsumptionAcuLimitsDevin.list)


class EnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse:
    delete = Raw(EnterpriseConsumptionAcuLimitsDevinOrganizations.delete)
    update = Raw(EnterpriseConsumptionAcuLimitsDevinOrganizations.update)


class AsyncEnterpriseConsumptionAcuLimitsDevinOrganizationsWithRawResponse:
    delete = AsyncRaw(AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations.delete)
    update = AsyncRaw(AsyncEnterpriseConsumptionAcuLimitsDevinOrganizations.update)


class EnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse:
    users: EnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse
    clear = Raw(EnterpriseConsumptionAcuLimitsLocalAgent.clear)
    list = RawList(EnterpriseConsumptionAcuLimitsLocalAgent.list)
    replace = Raw(EnterpriseConsumptionAcuLimitsLocalAgent.replace)


class AsyncEnterpriseConsumptionAcuLimitsLocalAgentWithRawResponse:
    users: AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse
    clear = AsyncRaw(AsyncEnterpriseConsumptionAcuLimitsLocalAgent.clear)
    list = AsyncRawList(AsyncEnterpriseConsumptionAcuLimitsLocalAgent.list)
    replace = AsyncRaw(AsyncEnterpriseConsumptionAcuLimitsLocalAgent.replace)


class EnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse:
    update = Raw(EnterpriseConsumptionAcuLimitsLocalAgentUsers.update)


class AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsersWithRawResponse:
    update = AsyncRaw(AsyncEnterpriseConsumptionAcuLimitsLocalAgentUsers.update)


class EnterpriseConsumptionCyclesWithRawResponse:
    list = RawList(EnterpriseConsumptionCycles.list)


class AsyncEnterpriseConsumptionCyclesWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseConsumptionCycles.list)


class EnterpriseConsumptionDailyWithRawResponse:
    organizations: EnterpriseConsumptionDailyOrganizationsWithRawResponse
    service_users: EnterpriseConsumptionDailyServiceUsersWithRawResponse
    sessions: EnterpriseConsumptionDailySessionsWithRawResponse
    users: EnterpriseConsumptionDailyUsersWithRawResponse
    days = RawList(EnterpriseConsumptionDaily.days)
    get = Raw(EnterpriseConsumptionDaily.get)


class AsyncEnterpriseConsumptionDailyWithRawResponse:
    organizations: AsyncEnterpriseConsumptionDailyOrganizationsWithRawResponse
    service_users: AsyncEnterpriseConsumptionDailyServiceUsersWithRawResponse
    sessions: AsyncEnterpriseConsumptionDailySessionsWithRawResponse
    users: AsyncEnterpriseConsumptionDailyUsersWithRawResponse
    days = AsyncRawList(AsyncEnterpriseConsumptionDaily.days)
    get = AsyncRaw(AsyncEnterpriseConsumptionDaily.get)


class EnterpriseConsumptionDailyOrganizationsWithRawResponse:
    days = RawList(EnterpriseConsumptionDailyOrganizations.days)
    get = Raw(EnterpriseConsumptionDailyOrganizations.get)


class AsyncEnterpriseConsumptionDailyOrganizationsWithRawResponse:
    days = AsyncRawList(AsyncEnterpriseConsumptionDailyOrganizations.days)
    get = AsyncRaw(AsyncEnterpriseConsumptionDailyOrganizations.get)


class EnterpriseConsumptionDailyServiceUsersWithRawResponse:
    days = RawList(EnterpriseConsumptionDailyServiceUsers.days)
    get = Raw(EnterpriseConsumptionDailyServiceUsers.get)


class AsyncEnterpriseConsumptionDailyServiceUsersWithRawResponse:
    days = AsyncRawList(AsyncEnterpriseConsumptionDailyServiceUsers.days)
    get = AsyncRaw(AsyncEnterpriseConsumptionDailyServiceUsers.get)


class EnterpriseConsumptionDailySessionsWithRawResponse:
    days = RawList(EnterpriseConsumptionDailySessions.days)
    get = Raw(EnterpriseConsumptionDailySessions.get)


class AsyncEnterpriseConsumptionDailySessionsWithRawResponse:
    days = AsyncRawList(AsyncEnterpriseConsumptionDailySessions.days)
    get = AsyncRaw(AsyncEnterpriseConsumptionDailySessions.get)


class EnterpriseConsumptionDailyUsersWithRawResponse:
    days = RawList(EnterpriseConsumptionDailyUsers.days)
    get = Raw(EnterpriseConsumptionDailyUsers.get)


class AsyncEnterpriseConsumptionDailyUsersWithRawResponse:
    days = AsyncRawList(AsyncEnterpriseConsumptionDailyUsers.days)
    get = AsyncRaw(AsyncEnterpriseConsumptionDailyUsers.get)


class EnterpriseGitProvidersWithRawResponse:
    connections: EnterpriseGitProvidersConnectionsWithRawResponse


class AsyncEnterpriseGitProvidersWithRawResponse:
    connections: AsyncEnterpriseGitProvidersConnectionsWithRawResponse


class EnterpriseGitProvidersConnectionsWithRawResponse:
    repositories: EnterpriseGitProvidersConnectionsRepositoriesWithRawResponse
    list = RawList(EnterpriseGitProvidersConnections.list)


class AsyncEnterpriseGitProvidersConnectionsWithRawResponse:
    repositories: AsyncEnterpriseGitProvidersConnectionsRepositoriesWithRawResponse
    list = AsyncRawList(AsyncEnterpriseGitProvidersConnections.list)


class EnterpriseGitProvidersConnectionsRepositoriesWithRawResponse:
    list = RawList(EnterpriseGitProvidersConnectionsRepositories.list)


class AsyncEnterpriseGitProvidersConnectionsRepositoriesWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseGitProvidersConnectionsRepositories.list)


class EnterpriseGuardrailViolationsWithRawResponse:
    list = RawList(EnterpriseGuardrailViolations.list)


class AsyncEnterpriseGuardrailViolationsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseGuardrailViolations.list)


class EnterpriseHypervisorsWithRawResponse:
    list = RawList(EnterpriseHypervisors.list)


class AsyncEnterpriseHypervisorsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseHypervisors.list)


class EnterpriseIdpGroupsWithRawResponse:
    delete = Raw(EnterpriseIdpGroups.delete)
    list = RawList(EnterpriseIdpGroups.list)
    register = Raw(EnterpriseIdpGroups.register)


class AsyncEnterpriseIdpGroupsWithRawResponse:
    delete = AsyncRaw(AsyncEnterpriseIdpGroups.delete)
    list = AsyncRawList(AsyncEnterpriseIdpGroups.list)
    register = AsyncRaw(AsyncEnterpriseIdpGroups.register)


class EnterpriseIpAccessListWithRawResponse:
    add = Raw(EnterpriseIpAccessList.add)
    clear = Raw(EnterpriseIpAccessList.clear)
    get = Raw(EnterpriseIpAccessList.get)
    replace = Raw(EnterpriseIpAccessList.replace)


class AsyncEnterpriseIpAccessListWithRawResponse:
    add = AsyncRaw(AsyncEnterpriseIpAccessList.add)
    clear = AsyncRaw(AsyncEnterpriseIpAccessList.clear)
    get = AsyncRaw(AsyncEnterpriseIpAccessList.get)
    replace = AsyncRaw(AsyncEnterpriseIpAccessList.replace)


class EnterpriseKnowledgeWithRawResponse:
    folders: EnterpriseKnowledgeFoldersWithRawResponse
    notes: EnterpriseKnowledgeNotesWithRawResponse


class AsyncEnterpriseKnowledgeWithRawResponse:
    folders: AsyncEnterpriseKnowledgeFoldersWithRawResponse
    notes: AsyncEnterpriseKnowledgeNotesWithRawResponse


class EnterpriseKnowledgeFoldersWithRawResponse:
    get = Raw(EnterpriseKnowledgeFolders.get)


class AsyncEnterpriseKnowledgeFoldersWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseKnowledgeFolders.get)


class EnterpriseKnowledgeNotesWithRawResponse:
    create = Raw(EnterpriseKnowledgeNotes.create)
    delete = Raw(EnterpriseKnowledgeNotes.delete)
    get = Raw(EnterpriseKnowledgeNotes.get)
    list = RawList(EnterpriseKnowledgeNotes.list)
    update = Raw(EnterpriseKnowledgeNotes.update)


class AsyncEnterpriseKnowledgeNotesWithRawResponse:
    create = AsyncRaw(AsyncEnterpriseKnowledgeNotes.create)
    delete = AsyncRaw(AsyncEnterpriseKnowledgeNotes.delete)
    get = AsyncRaw(AsyncEnterpriseKnowledgeNotes.get)
    list = AsyncRawList(AsyncEnterpriseKnowledgeNotes.list)
    update = AsyncRaw(AsyncEnterpriseKnowledgeNotes.update)


class EnterpriseMembersWithRawResponse:
    idp_groups: EnterpriseMembersIdpGroupsWithRawResponse
    idp_users: EnterpriseMembersIdpUsersWithRawResponse
    service_users: EnterpriseMembersServiceUsersWithRawResponse
    users: EnterpriseMembersUsersWithRawResponse


class AsyncEnterpriseMembersWithRawResponse:
    idp_groups: AsyncEnterpriseMembersIdpGroupsWithRawResponse
    idp_users: AsyncEnterpriseMembersIdpUsersWithRawResponse
    service_users: AsyncEnterpriseMembersServiceUsersWithRawResponse
    users: AsyncEnterpriseMembersUsersWithRawResponse


class EnterpriseMembersIdpGroupsWithRawResponse:
    assign = Raw(EnterpriseMembersIdpGroups.assign)
    delete = Raw(EnterpriseMembersIdpGroups.delete)
    get = Raw(EnterpriseMembersIdpGroups.get)
    list = RawList(EnterpriseMembersIdpGroups.list)
    update = Raw(EnterpriseMembersIdpGroups.update)


class AsyncEnterpriseMembersIdpGroupsWithRawResponse:
    assign = AsyncRaw(AsyncEnterpriseMembersIdpGroups.assign)
    delete = AsyncRaw(AsyncEnterpriseMembersIdpGroups.delete)
    get = AsyncRaw(AsyncEnterpriseMembersIdpGroups.get)
    list = AsyncRawList(AsyncEnterpriseMembersIdpGroups.list)
    update = AsyncRaw(AsyncEnterpriseMembersIdpGroups.update)


class EnterpriseMembersIdpUsersWithRawResponse:
    list = RawList(EnterpriseMembersIdpUsers.list)


class AsyncEnterpriseMembersIdpUsersWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseMembersIdpUsers.list)


class EnterpriseMembersServiceUsersWithRawResponse:
    assign = Raw(EnterpriseMembersServiceUsers.assign)
    delete = Raw(EnterpriseMembersServiceUsers.delete)
    get = Raw(EnterpriseMembersServiceUsers.get)
    list = RawList(EnterpriseMembersServiceUsers.list)
    update = Raw(EnterpriseMembersServiceUsers.update)


class AsyncEnterpriseMembersServiceUsersWithRawResponse:
    assign = AsyncRaw(AsyncEnterpriseMembersServiceUsers.assign)
    delete = AsyncRaw(AsyncEnterpriseMembersServiceUsers.delete)
    get = AsyncRaw(AsyncEnterpriseMembersServiceUsers.get)
    list = AsyncRawList(AsyncEnterpriseMembersServiceUsers.list)
    update = AsyncRaw(AsyncEnterpriseMembersServiceUsers.update)


class EnterpriseMembersUsersWithRawResponse:
    delete = Raw(EnterpriseMembersUsers.delete)
    get = Raw(EnterpriseMembersUsers.get)
    invite = Raw(EnterpriseMembersUsers.invite)
    list = RawList(EnterpriseMembersUsers.list)
    update = Raw(EnterpriseMembersUsers.update)


class AsyncEnterpriseMembersUsersWithRawResponse:
    delete = AsyncRaw(AsyncEnterpriseMembersUsers.delete)
    get = AsyncRaw(AsyncEnterpriseMembersUsers.get)
    invite = AsyncRaw(AsyncEnterpriseMembersUsers.invite)
    list = AsyncRawList(AsyncEnterpriseMembersUsers.list)
    update = AsyncRaw(AsyncEnterpriseMembersUsers.update)


class EnterpriseMetricsWithRawResponse:
    active_users: EnterpriseMetricsActiveUsersWithRawResponse
    dau: EnterpriseMetricsDauWithRawResponse
    mau: EnterpriseMetricsMauWithRawResponse
    prs: EnterpriseMetricsPrsWithRawResponse
    searches: EnterpriseMetricsSearchesWithRawResponse
    sessions: EnterpriseMetricsSessionsWithRawResponse
    sessions_by_category: EnterpriseMetricsSessionsByCategoryWithRawResponse
    usage: EnterpriseMetricsUsageWithRawResponse
    wau: EnterpriseMetricsWauWithRawResponse


class AsyncEnterpriseMetricsWithRawResponse:
    active_users: AsyncEnterpriseMetricsActiveUsersWithRawResponse
    dau: AsyncEnterpriseMetricsDauWithRawResponse
    mau: AsyncEnterpriseMetricsMauWithRawResponse
    prs: AsyncEnterpriseMetricsPrsWithRawResponse
    searches: AsyncEnterpriseMetricsSearchesWithRawResponse
    sessions: AsyncEnterpriseMetricsSessionsWithRawResponse
    sessions_by_category: AsyncEnterpriseMetricsSessionsByCategoryWithRawResponse
    usage: AsyncEnterpriseMetricsUsageWithRawResponse
    wau: AsyncEnterpriseMetricsWauWithRawResponse


class EnterpriseMetricsActiveUsersWithRawResponse:
    get = Raw(EnterpriseMetricsActiveUsers.get)


class AsyncEnterpriseMetricsActiveUsersWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsActiveUsers.get)


class EnterpriseMetricsDauWithRawResponse:
    list = Raw(EnterpriseMetricsDau.list)


class AsyncEnterpriseMetricsDauWithRawResponse:
    list = AsyncRaw(AsyncEnterpriseMetricsDau.list)


class EnterpriseMetricsMauWithRawResponse:
    list = Raw(EnterpriseMetricsMau.list)


class AsyncEnterpriseMetricsMauWithRawResponse:
    list = AsyncRaw(AsyncEnterpriseMetricsMau.list)


class EnterpriseMetricsPrsWithRawResponse:
    get = Raw(EnterpriseMetricsPrs.get)


class AsyncEnterpriseMetricsPrsWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsPrs.get)


class EnterpriseMetricsSearchesWithRawResponse:
    get = Raw(EnterpriseMetricsSearches.get)


class AsyncEnterpriseMetricsSearchesWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsSearches.get)


class EnterpriseMetricsSessionsWithRawResponse:
    get = Raw(EnterpriseMetricsSessions.get)


class AsyncEnterpriseMetricsSessionsWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsSessions.get)


class EnterpriseMetricsSessionsByCategoryWithRawResponse:
    get = Raw(EnterpriseMetricsSessionsByCategory.get)


class AsyncEnterpriseMetricsSessionsByCategoryWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsSessionsByCategory.get)


class EnterpriseMetricsUsageWithRawResponse:
    get = Raw(EnterpriseMetricsUsage.get)


class AsyncEnterpriseMetricsUsageWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseMetricsUsage.get)


class EnterpriseMetricsWauWithRawResponse:
    list = Raw(EnterpriseMetricsWau.list)


class AsyncEnterpriseMetricsWauWithRawResponse:
    list = AsyncRaw(AsyncEnterpriseMetricsWau.list)


class EnterpriseOrgGroupLimitsWithRawResponse:
    get = Raw(EnterpriseOrgGroupLimits.get)
    replace = Raw(EnterpriseOrgGroupLimits.replace)


class AsyncEnterpriseOrgGroupLimitsWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseOrgGroupLimits.get)
    replace = AsyncRaw(AsyncEnterpriseOrgGroupLimits.replace)


class EnterpriseOrganizationsWithRawResponse:
    audit_logs: EnterpriseOrganizationsAuditLogsWithRawResponse
    code_scans: EnterpriseOrganizationsCodeScansWithRawResponse
    consumption: EnterpriseOrganizationsConsumptionWithRawResponse
    git_providers: EnterpriseOrganizationsGitProvidersWithRawResponse
    guardrail_violations: EnterpriseOrganizationsGuardrailViolationsWithRawResponse
    members: EnterpriseOrganizationsMembersWithRawResponse
    metrics: EnterpriseOrganizationsMetricsWithRawResponse
    searches: EnterpriseOrganizationsSearchesWithRawResponse
    tags: EnterpriseOrganizationsTagsWithRawResponse
    create = Raw(EnterpriseOrganizations.create)
    delete = Raw(EnterpriseOrganizations.delete)
    get = Raw(EnterpriseOrganizations.get)
    list = RawList(EnterpriseOrganizations.list)
    update = Raw(EnterpriseOrganizations.update)


class AsyncEnterpriseOrganizationsWithRawResponse:
    audit_logs: AsyncEnterpriseOrganizationsAuditLogsWithRawResponse
    code_scans: AsyncEnterpriseOrganizationsCodeScansWithRawResponse
    consumption: AsyncEnterpriseOrganizationsConsumptionWithRawResponse
    git_providers: AsyncEnterpriseOrganizationsGitProvidersWithRawResponse
    guardrail_violations: AsyncEnterpriseOrganizationsGuardrailViolationsWithRawResponse
    members: AsyncEnterpriseOrganizationsMembersWithRawResponse
    metrics: AsyncEnterpriseOrganizationsMetricsWithRawResponse
    searches: AsyncEnterpriseOrganizationsSearchesWithRawResponse
    tags: AsyncEnterpriseOrganizationsTagsWithRawResponse
    create = AsyncRaw(AsyncEnterpriseOrganizations.create)
    delete = AsyncRaw(AsyncEnterpriseOrganizations.delete)
    get = AsyncRaw(AsyncEnterpriseOrganizations.get)
    list = AsyncRawList(AsyncEnterpriseOrganizations.list)
    update = AsyncRaw(AsyncEnterpriseOrganizations.update)


class EnterpriseOrganizationsAuditLogsWithRawResponse:
    list = RawList(EnterpriseOrganizationsAuditLogs.list)


class AsyncEnterpriseOrganizationsAuditLogsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseOrganizationsAuditLogs.list)


class EnterpriseOrganizationsCodeScansWithRawResponse:
    findings: EnterpriseOrganizationsCodeScansFindingsWithRawResponse
    create = Raw(EnterpriseOrganizationsCodeScans.create)
    ingest = Raw(EnterpriseOrganizationsCodeScans.ingest)


class AsyncEnterpriseOrganizationsCodeScansWithRawResponse:
    findings: AsyncEnterpriseOrganizationsCodeScansFindingsWithRawResponse
    create = AsyncRaw(AsyncEnterpriseOrganizationsCodeScans.create)
    ingest = AsyncRaw(AsyncEnterpriseOrganizationsCodeScans.ingest)


class EnterpriseOrganizationsCodeScansFindingsWithRawResponse:
    remediate = Raw(EnterpriseOrganizationsCodeScansFindings.remediate)


class AsyncEnterpriseOrganizationsCodeScansFindingsWithRawResponse:
    remediate = AsyncRaw(AsyncEnterpriseOrganizationsCodeScansFindings.remediate)


class EnterpriseOrganizationsConsumptionWithRawResponse:
    acu_limits: EnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse


class AsyncEnterpriseOrganizationsConsumptionWithRawResponse:
    acu_limits: AsyncEnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse


class EnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse:
    clear = Raw(EnterpriseOrganizationsConsumptionAcuLimits.clear)
    get = Raw(EnterpriseOrganizationsConsumptionAcuLimits.get)
    update = Raw(EnterpriseOrganizationsConsumptionAcuLimits.update)


class AsyncEnterpriseOrganizationsConsumptionAcuLimitsWithRawResponse:
    clear = AsyncRaw(AsyncEnterpriseOrganizationsConsumptionAcuLimits.clear)
    get = AsyncRaw(AsyncEnterpriseOrganizationsConsumptionAcuLimits.get)
    update = AsyncRaw(AsyncEnterpriseOrganizationsConsumptionAcuLimits.update)


class EnterpriseOrganizationsGitProvidersWithRawResponse:
    permissions: EnterpriseOrganizationsGitProvidersPermissionsWithRawResponse


class AsyncEnterpriseOrganizationsGitProvidersWithRawResponse:
    permissions: AsyncEnterpriseOrganizationsGitProvidersPermissionsWithRawResponse


class EnterpriseOrganizationsGitProvidersPermissionsWithRawResponse:
    clear = Raw(EnterpriseOrganizationsGitProvidersPermissions.clear)
    create = Raw(EnterpriseOrganizationsGitProvidersPermissions.create)
    delete = Raw(EnterpriseOrganizationsGitProvidersPermissions.delete)
    list = RawList(EnterpriseOrganizationsGitProvidersPermissions.list)
    replace = Raw(EnterpriseOrganizationsGitProvidersPermissions.replace)
    update = Raw(EnterpriseOrganizationsGitProvidersPermissions.update)


class AsyncEnterpriseOrganizationsGitProvidersPermissionsWithRawResponse:
    clear = AsyncRaw(AsyncEnterpriseOrganizationsGitProvidersPermissions.clear)
    create = AsyncRaw(AsyncEnterpriseOrganizationsGitProvidersPermissions.create)
    delete = AsyncRaw(AsyncEnterpriseOrganizationsGitProvidersPermissions.delete)
    list = AsyncRawList(AsyncEnterpriseOrganizationsGitProvidersPermissions.list)
    replace = AsyncRaw(AsyncEnterpriseOrganizationsGitProvidersPermissions.replace)
    update = AsyncRaw(AsyncEnterpriseOrganizationsGitProvidersPermissions.update)


class EnterpriseOrganizationsGuardrailViolationsWithRawResponse:
    list = RawList(EnterpriseOrganizationsGuardrailViolations.list)


class AsyncEnterpriseOrganizationsGuardrailViolationsWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseOrganizationsGuardrailViolations.list)


class EnterpriseOrganizationsMembersWithRawResponse:
    idp_groups: EnterpriseOrganizationsMembersIdpGroupsWithRawResponse
    idp_users: EnterpriseOrganizationsMembersIdpUsersWithRawResponse
    service_users: EnterpriseOrganizationsMembersServiceUsersWithRawResponse
    users: EnterpriseOrganizationsMembersUsersWithRawResponse


class AsyncEnterpriseOrganizationsMembersWithRawResponse:
    idp_groups: AsyncEnterpriseOrganizationsMembersIdpGroupsWithRawResponse
    idp_users: AsyncEnterpriseOrganizationsMembersIdpUsersWithRawResponse
    service_users: AsyncEnterpriseOrganizationsMembersServiceUsersWithRawResponse
    users: AsyncEnterpriseOrganizationsMembersUsersWithRawResponse


class EnterpriseOrganizationsMembersIdpGroupsWithRawResponse:
    assign = Raw(EnterpriseOrganizationsMembersIdpGroups.assign)
    delete = Raw(EnterpriseOrganizationsMembersIdpGroups.delete)
    get = Raw(EnterpriseOrganizationsMembersIdpGroups.get)
    list = RawList(EnterpriseOrganizationsMembersIdpGroups.list)
    update = Raw(EnterpriseOrganizationsMembersIdpGroups.update)


class AsyncEnterpriseOrganizationsMembersIdpGroupsWithRawResponse:
    assign = AsyncRaw(AsyncEnterpriseOrganizationsMembersIdpGroups.assign)
    delete = AsyncRaw(AsyncEnterpriseOrganizationsMembersIdpGroups.delete)
    get = AsyncRaw(AsyncEnterpriseOrganizationsMembersIdpGroups.get)
    list = AsyncRawList(AsyncEnterpriseOrganizationsMembersIdpGroups.list)
    update = AsyncRaw(AsyncEnterpriseOrganizationsMembersIdpGroups.update)


class EnterpriseOrganizationsMembersIdpUsersWithRawResponse:
    list = RawList(EnterpriseOrganizationsMembersIdpUsers.list)


class AsyncEnterpriseOrganizationsMembersIdpUsersWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseOrganizationsMembersIdpUsers.list)


class EnterpriseOrganizationsMembersServiceUsersWithRawResponse:
    assign = Raw(EnterpriseOrganizationsMembersServiceUsers.assign)
    delete = Raw(EnterpriseOrganizationsMembersServiceUsers.delete)
    list = RawList(EnterpriseOrganizationsMembersServiceUsers.list)
    update = Raw(EnterpriseOrganizationsMembersServiceUsers.update)


class AsyncEnterpriseOrganizationsMembersServiceUsersWithRawResponse:
    assign = AsyncRaw(AsyncEnterpriseOrganizationsMembersServiceUsers.assign)
    delete = AsyncRaw(AsyncEnterpriseOrganizationsMembersServiceUsers.delete)
    list = AsyncRawList(AsyncEnterpriseOrganizationsMembersServiceUsers.list)
    update = AsyncRaw(AsyncEnterpriseOrganizationsMembersServiceUsers.update)


class EnterpriseOrganizationsMembersUsersWithRawResponse:
    assign = Raw(EnterpriseOrganizationsMembersUsers.assign)
    delete = Raw(EnterpriseOrganizationsMembersUsers.delete)
    list = RawList(EnterpriseOrganizationsMembersUsers.list)
    update = Raw(EnterpriseOrganizationsMembersUsers.update)


class AsyncEnterpriseOrganizationsMembersUsersWithRawResponse:
    assign = AsyncRaw(AsyncEnterpriseOrganizationsMembersUsers.assign)
    delete = AsyncRaw(AsyncEnterpriseOrganizationsMembersUsers.delete)
    list = AsyncRawList(AsyncEnterpriseOrganizationsMembersUsers.list)
    update = AsyncRaw(AsyncEnterpriseOrganizationsMembersUsers.update)


class EnterpriseOrganizationsMetricsWithRawResponse:
    usage: EnterpriseOrganizationsMetricsUsageWithRawResponse


class AsyncEnterpriseOrganizationsMetricsWithRawResponse:
    usage: AsyncEnterpriseOrganizationsMetricsUsageWithRawResponse


class EnterpriseOrganizationsMetricsUsageWithRawResponse:
    get = Raw(EnterpriseOrganizationsMetricsUsage.get)


class AsyncEnterpriseOrganizationsMetricsUsageWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseOrganizationsMetricsUsage.get)


class EnterpriseOrganizationsSearchesWithRawResponse:
    list = RawList(EnterpriseOrganizationsSearches.list)


class AsyncEnterpriseOrganizationsSearchesWithRawResponse:
    list = AsyncRawList(AsyncEnterpriseOrganizationsSearches.list)


class EnterpriseOrganizationsTagsWithRawResponse:
    default: EnterpriseOrganizationsTagsDefaultWithRawResponse
    append = Raw(EnterpriseOrganizationsTags.append)
    clear = Raw(EnterpriseOrganizationsTags.clear)
    delete = Raw(EnterpriseOrganizationsTags.delete)
    list = Raw(EnterpriseOrganizationsTags.list)
    replace = Raw(EnterpriseOrganizationsTags.replace)


class AsyncEnterpriseOrganizationsTagsWithRawResponse:
    default: AsyncEnterpriseOrganizationsTagsDefaultWithRawResponse
    append = AsyncRaw(AsyncEnterpriseOrganizationsTags.append)
    clear = AsyncRaw(AsyncEnterpriseOrganizationsTags.clear)
    delete = AsyncRaw(AsyncEnterpriseOrganizationsTags.delete)
    list = AsyncRaw(AsyncEnterpriseOrganizationsTags.list)
    replace = AsyncRaw(AsyncEnterpriseOrganizationsTags.replace)


class EnterpriseOrganizationsTagsDefaultWithRawResponse:
    clear = Raw(EnterpriseOrganizationsTagsDefault.clear)
    get = Raw(EnterpriseOrganizationsTagsDefault.get)
    replace = Raw(EnterpriseOrganizationsTagsDefault.replace)


class AsyncEnterpriseOrganizationsTagsDefaultWithRawResponse:
    clear = AsyncRaw(AsyncEnterpriseOrganizationsTagsDefault.clear)
    get = AsyncRaw(AsyncEnterpriseOrganizationsTagsDefault.get)
    replace = AsyncRaw(AsyncEnterpriseOrganizationsTagsDefault.replace)


class EnterprisePlaybooksWithRawResponse:
    create = Raw(EnterprisePlaybooks.create)
    delete = Raw(EnterprisePlaybooks.delete)
    get = Raw(EnterprisePlaybooks.get)
    list = RawList(EnterprisePlaybooks.list)
    update = Raw(EnterprisePlaybooks.update)


class AsyncEnterprisePlaybooksWithRawResponse:
    create = AsyncRaw(AsyncEnterprisePlaybooks.create)
    delete = AsyncRaw(AsyncEnterprisePlaybooks.delete)
    get = AsyncRaw(AsyncEnterprisePlaybooks.get)
    list = AsyncRawList(AsyncEnterprisePlaybooks.list)
    update = AsyncRaw(AsyncEnterprisePlaybooks.update)


class EnterprisePrReviewsWithRawResponse:
    create = Raw(EnterprisePrReviews.create)
    get = Raw(EnterprisePrReviews.get)


class AsyncEnterprisePrReviewsWithRawResponse:
    create = AsyncRaw(AsyncEnterprisePrReviews.create)
    get = AsyncRaw(AsyncEnterprisePrReviews.get)


class EnterpriseQueueWithRawResponse:
    get = Raw(EnterpriseQueue.get)


class AsyncEnterpriseQueueWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseQueue.get)


class EnterpriseRolesWithRawResponse:
    get = Raw(EnterpriseRoles.get)
    list = RawList(EnterpriseRoles.list)


class AsyncEnterpriseRolesWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseRoles.get)
    list = AsyncRawList(AsyncEnterpriseRoles.list)


class EnterpriseServiceUsersWithRawResponse:
    api_keys: EnterpriseServiceUsersApiKeysWithRawResponse
    create = Raw(EnterpriseServiceUsers.create)


class AsyncEnterpriseServiceUsersWithRawResponse:
    api_keys: AsyncEnterpriseServiceUsersApiKeysWithRawResponse
    create = AsyncRaw(AsyncEnterpriseServiceUsers.create)


class EnterpriseServiceUsersApiKeysWithRawResponse:
    create = Raw(EnterpriseServiceUsersApiKeys.create)
    delete = Raw(EnterpriseServiceUsersApiKeys.delete)
    list = RawList(EnterpriseServiceUsersApiKeys.list)
    rotate = Raw(EnterpriseServiceUsersApiKeys.rotate)


class AsyncEnterpriseServiceUsersApiKeysWithRawResponse:
    create = AsyncRaw(AsyncEnterpriseServiceUsersApiKeys.create)
    delete = AsyncRaw(AsyncEnterpriseServiceUsersApiKeys.delete)
    list = AsyncRawList(AsyncEnterpriseServiceUsersApiKeys.list)
    rotate = AsyncRaw(AsyncEnterpriseServiceUsersApiKeys.rotate)


class EnterpriseSessionsWithRawResponse:
    attachments: EnterpriseSessionsAttachmentsWithRawResponse
    insights: EnterpriseSessionsInsightsWithRawResponse
    messages: EnterpriseSessionsMessagesWithRawResponse
    tags: EnterpriseSessionsTagsWithRawResponse
    get = Raw(EnterpriseSessions.get)
    list = RawList(EnterpriseSessions.list)


class AsyncEnterpriseSessionsWithRawResponse:
    attachments: AsyncEnterpriseSessionsAttachmentsWithRawResponse
    insights: AsyncEnterpriseSessionsInsightsWithRawResponse
    messages: AsyncEnterpriseSessionsMessagesWithRawResponse
    tags: AsyncEnterpriseSessionsTagsWithRawResponse
    get = AsyncRaw(AsyncEnterpriseSessions.get)
    list = AsyncRawList(AsyncEnterpriseSessions.list)


class EnterpriseSessionsAttachmentsWithRawResponse:
    list = Raw(EnterpriseSessionsAttachments.list)


class AsyncEnterpriseSessionsAttachmentsWithRawResponse:
    list = AsyncRaw(AsyncEnterpriseSessionsAttachments.list)


class EnterpriseSessionsInsightsWithRawResponse:
    generate = Raw(EnterpriseSessionsInsights.generate)
    get = Raw(EnterpriseSessionsInsights.get)
    list = RawList(EnterpriseSessionsInsights.list)


class AsyncEnterpriseSessionsInsightsWithRawResponse:
    generate = AsyncRaw(AsyncEnterpriseSessionsInsights.generate)
    get = AsyncRaw(AsyncEnterpriseSessionsInsights.get)
    list = AsyncRawList(AsyncEnterpriseSessionsInsights.list)


class EnterpriseSessionsMessagesWithRawResponse:
    create = Raw(EnterpriseSessionsMessages.create)
    list = RawList(EnterpriseSessionsMessages.list)


class AsyncEnterpriseSessionsMessagesWithRawResponse:
    create = AsyncRaw(AsyncEnterpriseSessionsMessages.create)
    list = AsyncRawList(AsyncEnterpriseSessionsMessages.list)


class EnterpriseSessionsTagsWithRawResponse:
    append = Raw(EnterpriseSessionsTags.append)
    list = Raw(EnterpriseSessionsTags.list)
    replace = Raw(EnterpriseSessionsTags.replace)


class AsyncEnterpriseSessionsTagsWithRawResponse:
    append = AsyncRaw(AsyncEnterpriseSessionsTags.append)
    list = AsyncRaw(AsyncEnterpriseSessionsTags.list)
    replace = AsyncRaw(AsyncEnterpriseSessionsTags.replace)


class EnterpriseSnapshotSetupWithRawResponse:
    blueprints: EnterpriseSnapshotSetupBlueprintsWithRawResponse


class AsyncEnterpriseSnapshotSetupWithRawResponse:
    blueprints: AsyncEnterpriseSnapshotSetupBlueprintsWithRawResponse


class EnterpriseSnapshotSetupBlueprintsWithRawResponse:
    contents: EnterpriseSnapshotSetupBlueprintsContentsWithRawResponse
    files: EnterpriseSnapshotSetupBlueprintsFilesWithRawResponse
    create = Raw(EnterpriseSnapshotSetupBlueprints.create)
    delete = Raw(EnterpriseSnapshotSetupBlueprints.delete)
    get = Raw(EnterpriseSnapshotSetupBlueprints.get)
    list = Raw(EnterpriseSnapshotSetupBlueprints.list)
    update = Raw(EnterpriseSnapshotSetupBlueprints.update)


class AsyncEnterpriseSnapshotSetupBlueprintsWithRawResponse:
    contents: AsyncEnterpriseSnapshotSetupBlueprintsContentsWithRawResponse
    files: AsyncEnterpriseSnapshotSetupBlueprintsFilesWithRawResponse
    create = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprints.create)
    delete = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprints.delete)
    get = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprints.get)
    list = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprints.list)
    update = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprints.update)


class EnterpriseSnapshotSetupBlueprintsContentsWithRawResponse:
    get = Raw(EnterpriseSnapshotSetupBlueprintsContents.get)


class AsyncEnterpriseSnapshotSetupBlueprintsContentsWithRawResponse:
    get = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprintsContents.get)


class EnterpriseSnapshotSetupBlueprintsFilesWithRawResponse:
    delete = Raw(EnterpriseSnapshotSetupBlueprintsFiles.delete)
    list = Raw(EnterpriseSnapshotSetupBlueprintsFiles.list)
    upload = Raw(EnterpriseSnapshotSetupBlueprintsFiles.upload)


class AsyncEnterpriseSnapshotSetupBlueprintsFilesWithRawResponse:
    delete = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprintsFiles.delete)
    list = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprintsFiles.list)
    upload = AsyncRaw(AsyncEnterpriseSnapshotSetupBlueprintsFiles.upload)


class EnterpriseUsersWithRawResponse:
    consumption: EnterpriseUsersConsumptionWithRawResponse


class AsyncEnterpriseUsersWithRawResponse:
    consumption: AsyncEnterpriseUsersConsumptionWithRawResponse


class EnterpriseUsersConsumptionWithRawResponse:
    acu_limits: EnterpriseUsersConsumptionAcuLimitsWithRawResponse


class AsyncEnterpriseUsersConsumptionWithRawResponse:
    acu_limits: AsyncEnterpriseUsersConsumptionAcuLimitsWithRawResponse


class EnterpriseUsersConsumptionAcuLimitsWithRawResponse:
    clear = Raw(EnterpriseUsersConsumptionAcuLimits.clear)  # pyright: ignore[reportDeprecated]
    clear_default = Raw(EnterpriseUsersConsumptionAcuLimits.clear_default)  # pyright: ignore[reportDeprecated]
    get = Raw(EnterpriseUsersConsumptionAcuLimits.get)  # pyright: ignore[reportDeprecated]
    get_default = Raw(EnterpriseUsersConsumptionAcuLimits.get_default)  # pyright: ignore[reportDeprecated]
    update = Raw(EnterpriseUsersConsumptionAcuLimits.update)  # pyright: ignore[reportDeprecated]
    update_default = Raw(EnterpriseUsersConsumptionAcuLimits.update_default)  # pyright: ignore[reportDeprecated]


class AsyncEnterpriseUsersConsumptionAcuLimitsWithRawResponse:
    clear = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.clear)  # pyright: ignore[reportDeprecated]
    clear_default = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.clear_default)  # pyright: ignore[reportDeprecated]
    get = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.get)  # pyright: ignore[reportDeprecated]
    get_default = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.get_default)  # pyright: ignore[reportDeprecated]
    update = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.update)  # pyright: ignore[reportDeprecated]
    update_default = AsyncRaw(AsyncEnterpriseUsersConsumptionAcuLimits.update_default)  # pyright: ignore[reportDeprecated]


class KnowledgeWithRawResponse:
    folders: KnowledgeFoldersWithRawResponse
    notes: KnowledgeNotesWithRawResponse


class AsyncKnowledgeWithRawResponse:
    folders: AsyncKnowledgeFoldersWithRawResponse
    notes: AsyncKnowledgeNotesWithRawResponse


class KnowledgeFoldersWithRawResponse:
    get = Raw(KnowledgeFolders.get)


class AsyncKnowledgeFoldersWithRawResponse:
    get = AsyncRaw(AsyncKnowledgeFolders.get)


class KnowledgeNotesWithRawResponse:
    create = Raw(KnowledgeNotes.create)
    delete = Raw(KnowledgeNotes.delete)
    get = Raw(KnowledgeNotes.get)
    list = RawList(KnowledgeNotes.list)
    update = Raw(KnowledgeNotes.update)


class AsyncKnowledgeNotesWithRawResponse:
    create = AsyncRaw(AsyncKnowledgeNotes.create)
    delete = AsyncRaw(AsyncKnowledgeNotes.delete)
    get = AsyncRaw(AsyncKnowledgeNotes.get)
    list = AsyncRawList(AsyncKnowledgeNotes.list)
    update = AsyncRaw(AsyncKnowledgeNotes.update)


class MembersWithRawResponse:
    idp_users: MembersIdpUsersWithRawResponse
    users: MembersUsersWithRawResponse


class AsyncMembersWithRawResponse:
    idp_users: AsyncMembersIdpUsersWithRawResponse
    users: AsyncMembersUsersWithRawResponse


class MembersIdpUsersWithRawResponse:
    list = RawList(MembersIdpUsers.list)


class AsyncMembersIdpUsersWithRawResponse:
    list = AsyncRawList(AsyncMembersIdpUsers.list)


class MembersUsersWithRawResponse:
    get = Raw(MembersUsers.get)
    list = RawList(MembersUsers.list)


class AsyncMembersUsersWithRawResponse:
    get = AsyncRaw(AsyncMembersUsers.get)
    list = AsyncRawList(AsyncMembersUsers.list)


class MetricsWithRawResponse:
    active_users: MetricsActiveUsersWithRawResponse
    dau: MetricsDauWithRawResponse
    mau: MetricsMauWithRawResponse
    prs: MetricsPrsWithRawResponse
    searches: MetricsSearchesWithRawResponse
    sessions: MetricsSessionsWithRawResponse
    usage: MetricsUsageWithRawResponse
    wau: MetricsWauWithRawResponse


class AsyncMetricsWithRawResponse:
    active_users: AsyncMetricsActiveUsersWithRawResponse
    dau: AsyncMetricsDauWithRawResponse
    mau: AsyncMetricsMauWithRawResponse
    prs: AsyncMetricsPrsWithRawResponse
    searches: AsyncMetricsSearchesWithRawResponse
    sessions: AsyncMetricsSessionsWithRawResponse
    usage: AsyncMetricsUsageWithRawResponse
    wau: AsyncMetricsWauWithRawResponse


class MetricsActiveUsersWithRawResponse:
    get = Raw(MetricsActiveUsers.get)


class AsyncMetricsActiveUsersWithRawResponse:
    get = AsyncRaw(AsyncMetricsActiveUsers.get)


class MetricsDauWithRawResponse:
    list = Raw(MetricsDau.list)


class AsyncMetricsDauWithRawResponse:
    list = AsyncRaw(AsyncMetricsDau.list)


class MetricsMauWithRawResponse:
    list = Raw(MetricsMau.list)


class AsyncMetricsMauWithRawResponse:
    list = AsyncRaw(AsyncMetricsMau.list)


class MetricsPrsWithRawResponse:
    get = Raw(MetricsPrs.get)


class AsyncMetricsPrsWithRawResponse:
    get = AsyncRaw(AsyncMetricsPrs.get)


class MetricsSearchesWithRawResponse:
    get = Raw(MetricsSearches.get)


class AsyncMetricsSearchesWithRawResponse:
    get = AsyncRaw(AsyncMetricsSearches.get)


class MetricsSessionsWithRawResponse:
    get = Raw(MetricsSessions.get)


class AsyncMetricsSessionsWithRawResponse:
    get = AsyncRaw(AsyncMetricsSessions.get)


class MetricsUsageWithRawResponse:
    get = Raw(MetricsUsage.get)


class AsyncMetricsUsageWithRawResponse:
    get = AsyncRaw(AsyncMetricsUsage.get)


class MetricsWauWithRawResponse:
    list = Raw(MetricsWau.list)


class AsyncMetricsWauWithRawResponse:
    list = AsyncRaw(AsyncMetricsWau.list)


class PlaybooksWithRawResponse:
    create = Raw(Playbooks.create)
    delete = Raw(Playbooks.delete)
    get = Raw(Playbooks.get)
    list = RawList(Playbooks.list)
    update = Raw(Playbooks.update)


class AsyncPlaybooksWithRawResponse:
    create = AsyncRaw(AsyncPlaybooks.create)
    delete = AsyncRaw(AsyncPlaybooks.delete)
    get = AsyncRaw(AsyncPlaybooks.get)
    list = AsyncRawList(AsyncPlaybooks.list)
    update = AsyncRaw(AsyncPlaybooks.update)


class PrReviewsWithRawResponse:
    create = Raw(PrReviews.create)
    get = Raw(PrReviews.get)


class AsyncPrReviewsWithRawResponse:
    create = AsyncRaw(AsyncPrReviews.create)
    get = AsyncRaw(AsyncPrReviews.get)


class RepositoriesWithRawResponse:
    indexing: RepositoriesIndexingWithRawResponse
    list = RawList(Repositories.list)


class AsyncRepositoriesWithRawResponse:
    indexing: AsyncRepositoriesIndexingWithRawResponse
    list = AsyncRawList(AsyncRepositories.list)


class RepositoriesIndexingWithRawResponse:
    branches: RepositoriesIndexingBranchesWithRawResponse
    bulk_create = Raw(RepositoriesIndexing.bulk_create)
    bulk_delete = Raw(RepositoriesIndexing.bulk_delete)
    create = Raw(RepositoriesIndexing.create)
    delete = Raw(RepositoriesIndexing.delete)
    get = Raw(RepositoriesIndexing.get)
    list = RawList(RepositoriesIndexing.list)


class AsyncRepositoriesIndexingWithRawResponse:
    branches: AsyncRepositoriesIndexingBranchesWithRawResponse
    bulk_create = AsyncRaw(AsyncRepositoriesIndexing.bulk_create)
    bulk_delete = AsyncRaw(AsyncRepositoriesIndexing.bulk_delete)
    create = AsyncRaw(AsyncRepositoriesIndexing.create)
    delete = AsyncRaw(AsyncRepositoriesIndexing.delete)
    get = AsyncRaw(AsyncRepositoriesIndexing.get)
    list = AsyncRawList(AsyncRepositoriesIndexing.list)


class RepositoriesIndexingBranchesWithRawResponse:
    delete = Raw(RepositoriesIndexingBranches.delete)


class AsyncRepositoriesIndexingBranchesWithRawResponse:
    delete = AsyncRaw(AsyncRepositoriesIndexingBranches.delete)


class SchedulesWithRawResponse:
    create = Raw(Schedules.create)  # pyright: ignore[reportDeprecated]
    delete = Raw(Schedules.delete)  # pyright: ignore[reportDeprecated]
    get = Raw(Schedules.get)  # pyright: ignore[reportDeprecated]
    list = RawList(Schedules.list)  # pyright: ignore[reportDeprecated]
    update = Raw(Schedules.update)  # pyright: ignore[reportDeprecated]


class AsyncSchedulesWithRawResponse:
    create = AsyncRaw(AsyncSchedules.create)  # pyright: ignore[reportDeprecated]
    delete = AsyncRaw(AsyncSchedules.delete)  # pyright: ignore[reportDeprecated]
    get = AsyncRaw(AsyncSchedules.get)  # pyright: ignore[reportDeprecated]
    list = AsyncRawList(AsyncSchedules.list)  # pyright: ignore[reportDeprecated]
    update = AsyncRaw(AsyncSchedules.update)  # pyright: ignore[reportDeprecated]


class SecretsWithRawResponse:
    create = Raw(Secrets.create)
    delete = Raw(Secrets.delete)
    list = RawList(Secrets.list)


class AsyncSecretsWithRawResponse:
    create = AsyncRaw(AsyncSecrets.create)
    delete = AsyncRaw(AsyncSecrets.delete)
    list = AsyncRawList(AsyncSecrets.list)


class SelfWithRawResponse:
    get = Raw(Self.get)


class AsyncSelfWithRawResponse:
    get = AsyncRaw(AsyncSelf.get)


class ServiceUsersWithRawResponse:
    create = Raw(ServiceUsers.create)


class AsyncServiceUsersWithRawResponse:
    create = AsyncRaw(AsyncServiceUsers.create)


class SessionsWithRawResponse:
    attachments: SessionsAttachmentsWithRawResponse
    insights: SessionsInsightsWithRawResponse
    messages: SessionsMessagesWithRawResponse
    tags: SessionsTagsWithRawResponse
    archive = Raw(Sessions.archive)
    create = Raw(Sessions.create)
    get = Raw(Sessions.get)
    list = RawList(Sessions.list)
    terminate = Raw(Sessions.terminate)
    unarchive = Raw(Sessions.unarchive)


class AsyncSessionsWithRawResponse:
    attachments: AsyncSessionsAttachmentsWithRawResponse
    insights: AsyncSessionsInsightsWithRawResponse
    messages: AsyncSessionsMessagesWithRawResponse
    tags: AsyncSessionsTagsWithRawResponse
    archive = AsyncRaw(AsyncSessions.archive)
    create = AsyncRaw(AsyncSessions.create)
    get = AsyncRaw(AsyncSessions.get)
    list = AsyncRawList(AsyncSessions.list)
    terminate = AsyncRaw(AsyncSessions.terminate)
    unarchive = AsyncRaw(AsyncSessions.unarchive)


class SessionsAttachmentsWithRawResponse:
    list = Raw(SessionsAttachments.list)


class AsyncSessionsAttachmentsWithRawResponse:
    list = AsyncRaw(AsyncSessionsAttachments.list)


class SessionsInsightsWithRawResponse:
    generate = Raw(SessionsInsights.generate)
    get = Raw(SessionsInsights.get)
    list = RawList(SessionsInsights.list)


class AsyncSessionsInsightsWithRawResponse:
    generate = AsyncRaw(AsyncSessionsInsights.generate)
    get = AsyncRaw(AsyncSessionsInsights.get)
    list = AsyncRawList(AsyncSessionsInsights.list)


class SessionsMessagesWithRawResponse:
    create = Raw(SessionsMessages.create)
    list = RawList(SessionsMessages.list)


class AsyncSessionsMessagesWithRawResponse:
    create = AsyncRaw(AsyncSessionsMessages.create)
    list = AsyncRawList(AsyncSessionsMessages.list)


class SessionsTagsWithRawResponse:
    append = Raw(SessionsTags.append)
    list = Raw(SessionsTags.list)
    replace = Raw(SessionsTags.replace)


class AsyncSessionsTagsWithRawResponse:
    append = AsyncRaw(AsyncSessionsTags.append)
    list = AsyncRaw(AsyncSessionsTags.list)
    replace = AsyncRaw(AsyncSessionsTags.replace)


class SnapshotSetupWithRawResponse:
    blueprints: SnapshotSetupBlueprintsWithRawResponse
    builds: SnapshotSetupBuildsWithRawResponse


class AsyncSnapshotSetupWithRawResponse:
    blueprints: AsyncSnapshotSetupBlueprintsWithRawResponse
    builds: AsyncSnapshotSetupBuildsWithRawResponse


class SnapshotSetupBlueprintsWithRawResponse:
    contents: SnapshotSetupBlueprintsContentsWithRawResponse
    files: SnapshotSetupBlueprintsFilesWithRawResponse
    create = Raw(SnapshotSetupBlueprints.create)
    delete = Raw(SnapshotSetupBlueprints.delete)
    get = Raw(SnapshotSetupBlueprints.get)
    list = Raw(SnapshotSetupBlueprints.list)
    update = Raw(SnapshotSetupBlueprints.update)


class AsyncSnapshotSetupBlueprintsWithRawResponse:
    contents: AsyncSnapshotSetupBlueprintsContentsWithRawResponse
    files: AsyncSnapshotSetupBlueprintsFilesWithRawResponse
    create = AsyncRaw(AsyncSnapshotSetupBlueprints.create)
    delete = AsyncRaw(AsyncSnapshotSetupBlueprints.delete)
    get = AsyncRaw(AsyncSnapshotSetupBlueprints.get)
    list = AsyncRaw(AsyncSnapshotSetupBlueprints.list)
    update = AsyncRaw(AsyncSnapshotSetupBlueprints.update)


class SnapshotSetupBlueprintsContentsWithRawResponse:
    get = Raw(SnapshotSetupBlueprintsContents.get)


class AsyncSnapshotSetupBlueprintsContentsWithRawResponse:
    get = AsyncRaw(AsyncSnapshotSetupBlueprintsContents.get)


class SnapshotSetupBlueprintsFilesWithRawResponse:
    delete = Raw(SnapshotSetupBlueprintsFiles.delete)
    list = Raw(SnapshotSetupBlueprintsFiles.list)
    upload = Raw(SnapshotSetupBlueprintsFiles.upload)


class AsyncSnapshotSetupBlueprintsFilesWithRawResponse:
    delete = AsyncRaw(AsyncSnapshotSetupBlueprintsFiles.delete)
    list = AsyncRaw(AsyncSnapshotSetupBlueprintsFiles.list)
    upload = AsyncRaw(AsyncSnapshotSetupBlueprintsFiles.upload)


class SnapshotSetupBuildsWithRawResponse:
    logs: SnapshotSetupBuildsLogsWithRawResponse
    cancel = Raw(SnapshotSetupBuilds.cancel)
    create = Raw(SnapshotSetupBuilds.create)
    get = Raw(SnapshotSetupBuilds.get)
    list = RawList(SnapshotSetupBuilds.list)
    pin = Raw(SnapshotSetupBuilds.pin)
    unpin = Raw(SnapshotSetupBuilds.unpin)


class AsyncSnapshotSetupBuildsWithRawResponse:
    logs: AsyncSnapshotSetupBuildsLogsWithRawResponse
    cancel = AsyncRaw(AsyncSnapshotSetupBuilds.cancel)
    create = AsyncRaw(AsyncSnapshotSetupBuilds.create)
    get = AsyncRaw(AsyncSnapshotSetupBuilds.get)
    list = AsyncRawList(AsyncSnapshotSetupBuilds.list)
    pin = AsyncRaw(AsyncSnapshotSetupBuilds.pin)
    unpin = AsyncRaw(AsyncSnapshotSetupBuilds.unpin)


class SnapshotSetupBuildsLogsWithRawResponse:
    get = Raw(SnapshotSetupBuildsLogs.get)


class AsyncSnapshotSetupBuildsLogsWithRawResponse:
    get = AsyncRaw(AsyncSnapshotSetupBuildsLogs.get)
