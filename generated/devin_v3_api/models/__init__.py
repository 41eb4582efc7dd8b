"""Models and the known values of enums, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .access_type import AccessType as AccessType
    from .active_user_metrics_response import ActiveUserMetricsResponse as ActiveUserMetricsResponse
    from .actor_response import ActorResponse as ActorResponse
    from .actor_type import ActorType as ActorType
    from .acu_limit_response import ACULimitResponse as ACULimitResponse
    from .acu_limit_scope import ACULimitScope as ACULimitScope
    from .acus_by_product import AcusByProduct as AcusByProduct
    from .api_key_create_request import ApiKeyCreateRequest as ApiKeyCreateRequest
    from .api_key_response import ApiKeyResponse as ApiKeyResponse
    from .api_key_rotate_request import ApiKeyRotateRequest as ApiKeyRotateRequest
    from .api_key_status_filter import ApiKeyStatusFilter as ApiKeyStatusFilter
    from .api_key_with_token_response import ApiKeyWithTokenResponse as ApiKeyWithTokenResponse
    from .attachment_response import AttachmentResponse as AttachmentResponse
    from .attachment_upload import AttachmentUpload as AttachmentUpload
    from .audit_log_action import AuditLogAction as AuditLogAction
    from .audit_log_response import AuditLogResponse as AuditLogResponse
    from .automation_agent_type import AutomationAgentType as AutomationAgentType
    from .automation_comparison_condition import AutomationComparisonCondition as AutomationComparisonCondition
    from .automation_comparison_condition_operator import (
        AutomationComparisonConditionOperator as AutomationComparisonConditionOperator,
    )
    from .automation_concurrency import AutomationConcurrency as AutomationConcurrency
    from .automation_condition_group import AutomationConditionGroup as AutomationConditionGroup
    from .automation_conditions_input import AutomationConditionsInput as AutomationConditionsInput
    from .automation_conditions_output import AutomationConditionsOutput as AutomationConditionsOutput
    from .automation_create_request import AutomationCreateRequest as AutomationCreateRequest
    from .automation_email_notification import AutomationEmailNotification as AutomationEmailNotification
    from .automation_empty_condition import AutomationEmptyCondition as AutomationEmptyCondition
    from .automation_empty_condition_operator import (
        AutomationEmptyConditionOperator as AutomationEmptyConditionOperator,
    )
    from .automation_event_schema_response import AutomationEventSchemaResponse as AutomationEventSchemaResponse
    from .automation_glob_condition import AutomationGlobCondition as AutomationGlobCondition
    from .automation_glob_condition_operator import AutomationGlobConditionOperator as AutomationGlobConditionOperator
    from .automation_hostname_destination import AutomationHostnameDestination as AutomationHostnameDestination
    from .automation_invocation_limits import AutomationInvocationLimits as AutomationInvocationLimits
    from .automation_ipv_4_destination import AutomationIpv4Destination as AutomationIpv4Destination
    from .automation_ipv_6_destination import AutomationIpv6Destination as AutomationIpv6Destination
    from .automation_last_invocation import AutomationLastInvocation as AutomationLastInvocation
    from .automation_last_invocation_status import AutomationLastInvocationStatus as AutomationLastInvocationStatus
    from .automation_limits import AutomationLimits as AutomationLimits
    from .automation_list_condition import AutomationListCondition as AutomationListCondition
    from .automation_list_condition_operator import AutomationListConditionOperator as AutomationListConditionOperator
    from .automation_match_condition import AutomationMatchCondition as AutomationMatchCondition
    from .automation_match_condition_operator import (
        AutomationMatchConditionOperator as AutomationMatchConditionOperator,
    )
    from .automation_message_session_action import AutomationMessageSessionAction as AutomationMessageSessionAction
    from .automation_message_session_action_update import (
        AutomationMessageSessionActionUpdate as AutomationMessageSessionActionUpdate,
    )
    from .automation_monitor_session_action import AutomationMonitorSessionAction as AutomationMonitorSessionAction
    from .automation_monitor_session_action_update import (
        AutomationMonitorSessionActionUpdate as AutomationMonitorSessionActionUpdate,
    )
    from .automation_net_policy import AutomationNetPolicy as AutomationNetPolicy
    from .automation_notifications import AutomationNotifications as AutomationNotifications
    from .automation_notify_when import AutomationNotifyWhen as AutomationNotifyWhen
    from .automation_numeric_condition import AutomationNumericCondition as AutomationNumericCondition
    from .automation_numeric_condition_operator import (
        AutomationNumericConditionOperator as AutomationNumericConditionOperator,
    )
    from .automation_range_condition import AutomationRangeCondition as AutomationRangeCondition
    from .automation_recurrence_condition import AutomationRecurrenceCondition as AutomationRecurrenceCondition
    from .automation_reply import AutomationReply as AutomationReply
    from .automation_reply_type import AutomationReplyType as AutomationReplyType
    from .automation_response import AutomationResponse as AutomationResponse
    from .automation_run_as_creator import AutomationRunAsCreator as AutomationRunAsCreator
    from .automation_run_as_organization import AutomationRunAsOrganization as AutomationRunAsOrganization
    from .automation_schema_field_def import AutomationSchemaFieldDef as AutomationSchemaFieldDef
    from .automation_schema_field_def_granularity import (
        AutomationSchemaFieldDefGranularity as AutomationSchemaFieldDefGranularity,
    )
    from .automation_schema_field_def_type import AutomationSchemaFieldDefType as AutomationSchemaFieldDefType
    from .automation_schema_select_option import AutomationSchemaSelectOption as AutomationSchemaSelectOption
    from .automation_schemas_response import AutomationSchemasResponse as AutomationSchemasResponse
    from .automation_schemas_update_semantics import (
        AutomationSchemasUpdateSemantics as AutomationSchemasUpdateSemantics,
    )
    from .automation_security_profile_mode import AutomationSecurityProfileMode as AutomationSecurityProfileMode
    from .automation_security_profile_response import (
        AutomationSecurityProfileResponse as AutomationSecurityProfileResponse,
    )
    from .automation_security_profile_selection import (
        AutomationSecurityProfileSelection as AutomationSecurityProfileSelection,
    )
    from .automation_session_config_input import AutomationSessionConfigInput as AutomationSessionConfigInput
    from .automation_session_config_output import AutomationSessionConfigOutput as AutomationSessionConfigOutput
    from .automation_session_notifications_config import (
        AutomationSessionNotificationsConfig as AutomationSessionNotificationsConfig,
    )
    from .automation_session_settings_input import AutomationSessionSettingsInput as AutomationSessionSettingsInput
    from .automation_session_settings_output import AutomationSessionSettingsOutput as AutomationSessionSettingsOutput
    from .automation_session_slack_config import AutomationSessionSlackConfig as AutomationSessionSlackConfig
    from .automation_session_slack_config_mode import (
        AutomationSessionSlackConfigMode as AutomationSessionSlackConfigMode,
    )
    from .automation_slack_channel import AutomationSlackChannel as AutomationSlackChannel
    from .automation_slack_monitor_config import AutomationSlackMonitorConfig as AutomationSlackMonitorConfig
    from .automation_slack_notification import AutomationSlackNotification as AutomationSlackNotification
    from .automation_start_session_action_input import (
        AutomationStartSessionActionInput as AutomationStartSessionActionInput,
    )
    from .automation_start_session_action_output import (
        AutomationStartSessionActionOutput as AutomationStartSessionActionOutput,
    )
    from .automation_start_session_action_update import (
        AutomationStartSessionActionUpdate as AutomationStartSessionActionUpdate,
    )
    from .automation_string_condition import AutomationStringCondition as AutomationStringCondition
    from .automation_string_condition_operator import (
        AutomationStringConditionOperator as AutomationStringConditionOperator,
    )
    from .automation_template_response import AutomationTemplateResponse as AutomationTemplateResponse
    from .automation_templates_response import AutomationTemplatesResponse as AutomationTemplatesResponse
    from .automation_tools import AutomationTools as AutomationTools
    from .automation_tools_slack_dm_scope import AutomationToolsSlackDmScope as AutomationToolsSlackDmScope
    from .automation_trigger_event_type import AutomationTriggerEventType as AutomationTriggerEventType
    from .automation_trigger_request_input import AutomationTriggerRequestInput as AutomationTriggerRequestInput
    from .automation_trigger_request_output import AutomationTriggerRequestOutput as AutomationTriggerRequestOutput
    from .automation_trigger_response import AutomationTriggerResponse as AutomationTriggerResponse
    from .automation_update_request import AutomationUpdateRequest as AutomationUpdateRequest
    from .automation_webhook_response import AutomationWebhookResponse as AutomationWebhookResponse
    from .blueprint import Blueprint as Blueprint
    from .blueprint_file import BlueprintFile as BlueprintFile
    from .blueprint_file_list import BlueprintFileList as BlueprintFileList
    from .blueprint_file_upload import BlueprintFileUpload as BlueprintFileUpload
    from .blueprint_list import BlueprintList as BlueprintList
    from .blueprint_type import BlueprintType as BlueprintType
    from .build import Build as Build
    from .build_status import BuildStatus as BuildStatus
    from .build_trigger import BuildTrigger as BuildTrigger
    from .bulk_index_repositories_request import BulkIndexRepositoriesRequest as BulkIndexRepositoriesRequest
    from .bulk_remove_repositories_request import BulkRemoveRepositoriesRequest as BulkRemoveRepositoriesRequest
    from .category_metrics import CategoryMetrics as CategoryMetrics
    from .cloud_agent_acu_limit import CloudAgentAcuLimit as CloudAgentAcuLimit
    from .cloud_agent_acu_limit_update import CloudAgentAcuLimitUpdate as CloudAgentAcuLimitUpdate
    from .code_scan_auto_scan_request import CodeScanAutoScanRequest as CodeScanAutoScanRequest
    from .code_scan_auto_scan_response import CodeScanAutoScanResponse as CodeScanAutoScanResponse
    from .code_scan_create_request import CodeScanCreateRequest as CodeScanCreateRequest
    from .code_scan_finding_response import CodeScanFindingResponse as CodeScanFindingResponse
    from .code_scan_finding_status import CodeScanFindingStatus as CodeScanFindingStatus
    from .code_scan_ingestion_create_request import CodeScanIngestionCreateRequest as CodeScanIngestionCreateRequest
    from .code_scan_metrics_response import CodeScanMetricsResponse as CodeScanMetricsResponse
    from .code_scan_profile_detail_response import CodeScanProfileDetailResponse as CodeScanProfileDetailResponse
    from .code_scan_profile_mode import CodeScanProfileMode as CodeScanProfileMode
    from .code_scan_profile_response import CodeScanProfileResponse as CodeScanProfileResponse
    from .code_scan_profile_summary_response import CodeScanProfileSummaryResponse as CodeScanProfileSummaryResponse
    from .code_scan_profile_visibility import CodeScanProfileVisibility as CodeScanProfileVisibility
    from .code_scan_reference_snippet_response import (
        CodeScanReferenceSnippetResponse as CodeScanReferenceSnippetResponse,
    )
    from .code_scan_response import CodeScanResponse as CodeScanResponse
    from .code_scan_severity import CodeScanSeverity as CodeScanSeverity
    from .code_scan_status import CodeScanStatus as CodeScanStatus
    from .code_scan_type import CodeScanType as CodeScanType
    from .consumption_by_date_response import ConsumptionByDateResponse as ConsumptionByDateResponse
    from .consumption_cycle import ConsumptionCycle as ConsumptionCycle
    from .consumption_response import ConsumptionResponse as ConsumptionResponse
    from .create_blueprint_body import CreateBlueprintBody as CreateBlueprintBody
    from .create_enterprise_blueprint_body import CreateEnterpriseBlueprintBody as CreateEnterpriseBlueprintBody
    from .cursor_pagination_params import CursorPaginationParams as CursorPaginationParams
    from .default_platform import DefaultPlatform as DefaultPlatform
    from .default_platform_update_request import DefaultPlatformUpdateRequest as DefaultPlatformUpdateRequest
    from .default_tag_request import DefaultTagRequest as DefaultTagRequest
    from .default_tag_response import DefaultTagResponse as DefaultTagResponse
    from .default_user_acu_limits import DefaultUserAcuLimits as DefaultUserAcuLimits
    from .default_user_acu_limits_update import DefaultUserAcuLimitsUpdate as DefaultUserAcuLimitsUpdate
    from .devin_brain_user_self import DevinBrainUserSelf as DevinBrainUserSelf
    from .devin_mode import DevinMode as DevinMode
    from .enterprise_user import EnterpriseUser as EnterpriseUser
    from .enterprise_user_with_idp_roles import EnterpriseUserWithIdpRoles as EnterpriseUserWithIdpRoles
    from .folder_summary import FolderSummary as FolderSummary
    from .folder_tree_response import FolderTreeResponse as FolderTreeResponse
    from .git_connection_git_provider_type import GitConnectionGitProviderType as GitConnectionGitProviderType
    from .git_connection_repository_response import GitConnectionRepositoryResponse as GitConnectionRepositoryResponse
    from .git_connection_response import GitConnectionResponse as GitConnectionResponse
    from .git_permission_bulk_create_request import GitPermissionBulkCreateRequest as GitPermissionBulkCreateRequest
    from .git_permission_create_request import GitPermissionCreateRequest as GitPermissionCreateRequest
    from .git_permission_response import GitPermissionResponse as GitPermissionResponse
    from .git_permission_update_request import GitPermissionUpdateRequest as GitPermissionUpdateRequest
    from .guardrail_violation_response import GuardrailViolationResponse as GuardrailViolationResponse
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .hypervisor_response import HypervisorResponse as HypervisorResponse
    from .hypervisor_status_filter import HypervisorStatusFilter as HypervisorStatusFilter
    from .idp_group import IdpGroup as IdpGroup
    from .idp_group_response import IdpGroupResponse as IdpGroupResponse
    from .idp_group_update_role_request import IdpGroupUpdateRoleRequest as IdpGroupUpdateRoleRequest
    from .idp_group_user import IdpGroupUser as IdpGroupUser
    from .idp_groups_bulk_create_request import IdpGroupsBulkCreateRequest as IdpGroupsBulkCreateRequest
    from .idp_role_assignment import IdpRoleAssignment as IdpRoleAssignment
    from .index_repository_item import IndexRepositoryItem as IndexRepositoryItem
    from .index_repository_request import IndexRepositoryRequest as IndexRepositoryRequest
    from .ip_access_list_add_request import IpAccessListAddRequest as IpAccessListAddRequest
    from .ip_access_list_replace_request import IpAccessListReplaceRequest as IpAccessListReplaceRequest
    from .ip_access_list_response import IpAccessListResponse as IpAccessListResponse
    from .knowledge_note_create_request import KnowledgeNoteCreateRequest as KnowledgeNoteCreateRequest
    from .knowledge_note_response import KnowledgeNoteResponse as KnowledgeNoteResponse
    from .local_agent_acu_limit import LocalAgentAcuLimit as LocalAgentAcuLimit
    from .local_agent_acu_limit_update import LocalAgentAcuLimitUpdate as LocalAgentAcuLimitUpdate
    from .local_agent_limit_scope import LocalAgentLimitScope as LocalAgentLimitScope
    from .metric_get_session_metrics_by_category_response import (
        MetricGetSessionMetricsByCategoryResponse as MetricGetSessionMetricsByCategoryResponse,
    )
    from .org_group_config import OrgGroupConfig as OrgGroupConfig
    from .org_groups_config import OrgGroupsConfig as OrgGroupsConfig
    from .organization_acu_limits import OrganizationAcuLimits as OrganizationAcuLimits
    from .organization_acu_limits_update import OrganizationAcuLimitsUpdate as OrganizationAcuLimitsUpdate
    from .organization_create_request import OrganizationCreateRequest as OrganizationCreateRequest
    from .organization_response import OrganizationResponse as OrganizationResponse
    from .organization_update_request import OrganizationUpdateRequest as OrganizationUpdateRequest
    from .pat_user_self import PatUserSelf as PatUserSelf
    from .playbook_create_request import PlaybookCreateRequest as PlaybookCreateRequest
    from .playbook_info import PlaybookInfo as PlaybookInfo
    from .playbook_response import PlaybookResponse as PlaybookResponse
    from .pr_metrics_response import PrMetricsResponse as PrMetricsResponse
    from .pr_review_create_request import PrReviewCreateRequest as PrReviewCreateRequest
    from .pr_review_response import PrReviewResponse as PrReviewResponse
    from .pr_review_status import PrReviewStatus as PrReviewStatus
    from .presigned_download import PresignedDownload as PresignedDownload
    from .problem_detail import ProblemDetail as ProblemDetail
    from .queue_response import QueueResponse as QueueResponse
    from .queue_status import QueueStatus as QueueStatus
    from .remediate_finding_response import RemediateFindingResponse as RemediateFindingResponse
    from .repo_index_job import RepoIndexJob as RepoIndexJob
    from .repo_index_job_status import RepoIndexJobStatus as RepoIndexJobStatus
    from .repo_indexing_status import RepoIndexingStatus as RepoIndexingStatus
    from .repository_indexing import RepositoryIndexing as RepositoryIndexing
    from .repository_response import RepositoryResponse as RepositoryResponse
    from .role import Role as Role
    from .role_assignment import RoleAssignment as RoleAssignment
    from .role_detail_response import RoleDetailResponse as RoleDetailResponse
    from .role_type import RoleType as RoleType
    from .schedule_agent import ScheduleAgent as ScheduleAgent
    from .schedule_create_request import ScheduleCreateRequest as ScheduleCreateRequest
    from .schedule_notify_on import ScheduleNotifyOn as ScheduleNotifyOn
    from .schedule_response import ScheduleResponse as ScheduleResponse
    from .schedule_type import ScheduleType as ScheduleType
    from .schedule_update_request import ScheduleUpdateRequest as ScheduleUpdateRequest
    from .search_metrics import SearchMetrics as SearchMetrics
    from .search_response import SearchResponse as SearchResponse
    from .secret_access_type import SecretAccessType as SecretAccessType
    from .secret_create_request import SecretCreateRequest as SecretCreateRequest
    from .secret_create_type import SecretCreateType as SecretCreateType
    from .secret_response import SecretResponse as SecretResponse
    from .secret_type import SecretType as SecretType
    from .service_user import ServiceUser as ServiceUser
    from .service_user_provision_request import ServiceUserProvisionRequest as ServiceUserProvisionRequest
    from .service_user_provision_response import ServiceUserProvisionResponse as ServiceUserProvisionResponse
    from .service_user_self import ServiceUserSelf as ServiceUserSelf
    from .service_user_update_role_request import ServiceUserUpdateRoleRequest as ServiceUserUpdateRoleRequest
    from .session_attachment import SessionAttachment as SessionAttachment
    from .session_category import SessionCategory as SessionCategory
    from .session_counts_by_origin import SessionCountsByOrigin as SessionCountsByOrigin
    from .session_counts_by_size import SessionCountsBySize as SessionCountsBySize
    from .session_create_request import SessionCreateRequest as SessionCreateRequest
    from .session_insights_action_item import SessionInsightsActionItem as SessionInsightsActionItem
    from .session_insights_action_item_type import SessionInsightsActionItemType as SessionInsightsActionItemType
    from .session_insights_analysis import SessionInsightsAnalysis as SessionInsightsAnalysis
    from .session_insights_classification import SessionInsightsClassification as SessionInsightsClassification
    from .session_insights_feedback_item import SessionInsightsFeedbackItem as SessionInsightsFeedbackItem
    from .session_insights_generate_response import SessionInsightsGenerateResponse as SessionInsightsGenerateResponse
    from .session_insights_generate_status import SessionInsightsGenerateStatus as SessionInsightsGenerateStatus
    from .session_insights_issue import SessionInsightsIssue as SessionInsightsIssue
    from .session_insights_note_usage import SessionInsightsNoteUsage as SessionInsightsNoteUsage
    from .session_insights_note_usage_item import SessionInsightsNoteUsageItem as SessionInsightsNoteUsageItem
    from .session_insights_response import SessionInsightsResponse as SessionInsightsResponse
    from .session_insights_session_size import SessionInsightsSessionSize as SessionInsightsSessionSize
    from .session_insights_suggested_prompt import SessionInsightsSuggestedPrompt as SessionInsightsSuggestedPrompt
    from .session_insights_timeline_event import SessionInsightsTimelineEvent as SessionInsightsTimelineEvent
    from .session_message import SessionMessage as SessionMessage
    from .session_message_create_request import SessionMessageCreateRequest as SessionMessageCreateRequest
    from .session_message_source import SessionMessageSource as SessionMessageSource
    from .session_metrics import SessionMetrics as SessionMetrics
    from .session_origin import SessionOrigin as SessionOrigin
    from .session_pull_request import SessionPullRequest as SessionPullRequest
    from .session_response import SessionResponse as SessionResponse
    from .session_secret_input import SessionSecretInput as SessionSecretInput
    from .session_status import SessionStatus as SessionStatus
    from .session_status_detail import SessionStatusDetail as SessionStatusDetail
    from .session_tags_response import SessionTagsResponse as SessionTagsResponse
    from .session_tags_update_request import SessionTagsUpdateRequest as SessionTagsUpdateRequest
    from .sessions_query_params import SessionsQueryParams as SessionsQueryParams
    from .sort_order import SortOrder as SortOrder
    from .subcategory_metrics import SubcategoryMetrics as SubcategoryMetrics
    from .tags_create_request import TagsCreateRequest as TagsCreateRequest
    from .tags_response import TagsResponse as TagsResponse
    from .update_acu_limit_request import UpdateACULimitRequest as UpdateACULimitRequest
    from .update_blueprint_body import UpdateBlueprintBody as UpdateBlueprintBody
    from .update_blueprint_contents_body import UpdateBlueprintContentsBody as UpdateBlueprintContentsBody
    from .usage_metrics import UsageMetrics as UsageMetrics
    from .user import User as User
    from .user_acu_limits import UserAcuLimits as UserAcuLimits
    from .user_acu_limits_update import UserAcuLimitsUpdate as UserAcuLimitsUpdate
    from .user_bulk_create_request import UserBulkCreateRequest as UserBulkCreateRequest
    from .user_local_agent_acu_limit import UserLocalAgentAcuLimit as UserLocalAgentAcuLimit
    from .user_local_agent_acu_limit_update import UserLocalAgentAcuLimitUpdate as UserLocalAgentAcuLimitUpdate
    from .user_update_role_request import UserUpdateRoleRequest as UserUpdateRoleRequest
    from .user_with_idp_roles import UserWithIdpRoles as UserWithIdpRoles
    from .validation_error import ValidationError as ValidationError
    from .windsurf_session_user_self import WindsurfSessionUserSelf as WindsurfSessionUserSelf

    pass

_MODULES: Final[dict[str, str]] = {
    "ACULimitResponse": "acu_limit_response",
    "ACULimitScope": "acu_limit_scope",
    "AccessType": "access_type",
    "ActiveUserMetricsResponse": "active_user_metrics_response",
    "ActorResponse": "actor_response",
    "ActorType": "actor_type",
    "AcusByProduct": "acus_by_product",
    "ApiKeyCreateRequest": "api_key_create_request",
    "ApiKeyResponse": "api_key_response",
    "ApiKeyRotateRequest": "api_key_rotate_request",
    "ApiKeyStatusFilter": "api_key_status_filter",
    "ApiKeyWithTokenResponse": "api_key_with_token_response",
    "AttachmentResponse": "attachment_response",
    "AttachmentUpload": "attachment_upload",
    "AuditLogAction": "audit_log_action",
    "AuditLogResponse": "audit_log_response",
    "AutomationAgentType": "automation_agent_type",
    "AutomationComparisonCondition": "automation_comparison_condition",
    "AutomationComparisonConditionOperator": "automation_comparison_condition_operator",
    "AutomationConcurrency": "automation_concurrency",
    "AutomationConditionGroup": "automation_condition_group",
    "AutomationConditionsInput": "automation_conditions_input",
    "AutomationConditionsOutput": "automation_conditions_output",
    "AutomationCreateRequest": "automation_create_request",
    "AutomationEmailNotification": "automation_email_notification",
    "AutomationEmptyCondition": "automation_empty_condition",
    "AutomationEmptyConditionOperator": "automation_empty_condition_operator",
    "AutomationEventSchemaResponse": "automation_event_schema_response",
    "AutomationGlobCondition": "automation_glob_condition",
    "AutomationGlobConditionOperator": "automation_glob_condition_operator",
    "AutomationHostnameDestination": "automation_hostname_destination",
    "AutomationInvocationLimits": "automation_invocation_limits",
    "AutomationIpv4Destination": "automation_ipv_4_destination",
    "AutomationIpv6Destination": "automation_ipv_6_destination",
    "AutomationLastInvocation": "automation_last_invocation",
    "AutomationLastInvocationStatus": "automation_last_invocation_status",
    "AutomationLimits": "automation_limits",
    "AutomationListCondition": "automation_list_condition",
    "AutomationListConditionOperator": "automation_list_condition_operator",
    "AutomationMatchCondition": "automation_match_condition",
    "AutomationMatchConditionOperator": "automation_match_condition_operator",
    "AutomationMessageSessionAction": "automation_message_session_action",
    "AutomationMessageSessionActionUpdate": "automation_message_session_action_update",
    "AutomationMonitorSessionAction": "automation_monitor_session_action",
    "AutomationMonitorSessionActionUpdate": "automation_monitor_session_action_update",
    "AutomationNetPolicy": "automation_net_policy",
    "AutomationNotifications": "automation_notifications",
    "AutomationNotifyWhen": "automation_notify_when",
    "AutomationNumericCondition": "automation_numeric_condition",
    "AutomationNumericConditionOperator": "automation_numeric_condition_operator",
    "AutomationRangeCondition": "automation_range_condition",
    "AutomationRecurrenceCondition": "automation_recurrence_condition",
    "AutomationReply": "automation_reply",
    "AutomationReplyType": "automation_reply_type",
    "AutomationResponse": "automation_response",
    "AutomationRunAsCreator": "automation_run_as_creator",
    "AutomationRunAsOrganization": "automation_run_as_organization",
    "AutomationSchemaFieldDef": "automation_schema_field_def",
    "AutomationSchemaFieldDefGranularity": "automation_schema_field_def_granularity",
    "AutomationSchemaFieldDefType": "automation_schema_field_def_type",
    "AutomationSchemaSelectOption": "automation_schema_select_option",
    "AutomationSchemasResponse": "automation_schemas_response",
    "AutomationSchemasUpdateSemantics": "automation_schemas_update_semantics",
    "AutomationSecurityProfileMode": "automation_security_profile_mode",
    "AutomationSecurityProfileResponse": "automation_security_profile_response",
    "AutomationSecurityProfileSelection": "automation_security_profile_selection",
    "AutomationSessionConfigInput": "automation_session_config_input",
    "AutomationSessionConfigOutput": "automation_session_config_output",
    "AutomationSessionNotificationsConfig": "automation_session_notifications_config",
    "AutomationSessionSettingsInput": "automation_session_settings_input",
    "AutomationSessionSettingsOutput": "automation_session_settings_output",
    "AutomationSessionSlackConfig": "automation_session_slack_config",
    "AutomationSessionSlackConfigMode": "automation_session_slack_config_mode",
    "AutomationSlackChannel": "automation_slack_channel",
    "AutomationSlackMonitorConfig": "automation_slack_monitor_config",
    "AutomationSlackNotification": "automation_slack_notification",
    "AutomationStartSessionActionInput": "automation_start_session_action_input",
    "AutomationStartSessionActionOutput": "automation_start_session_action_output",
    "AutomationStartSessionActionUpdate": "automation_start_session_action_update",
    "AutomationStringCondition": "automation_string_condition",
    "AutomationStringConditionOperator": "automation_string_condition_operator",
    "AutomationTemplateResponse": "automation_template_response",
    "AutomationTemplatesResponse": "automation_templates_response",
    "AutomationTools": "automation_tools",
    "AutomationToolsSlackDmScope": "automation_tools_slack_dm_scope",
    "AutomationTriggerEventType": "automation_trigger_event_type",
    "AutomationTriggerRequestInput": "automation_trigger_request_input",
    "AutomationTriggerRequestOutput": "automation_trigger_request_output",
    "AutomationTriggerResponse": "automation_trigger_response",
    "AutomationUpdateRequest": "automation_update_request",
    "AutomationWebhookResponse": "automation_webhook_response",
    "Blueprint": "blueprint",
    "BlueprintFile": "blueprint_file",
    "BlueprintFileList": "blueprint_file_list",
    "BlueprintFileUpload": "blueprint_file_upload",
    "BlueprintList": "blueprint_list",
    "BlueprintType": "blueprint_type",
    "Build": "build",
    "BuildStatus": "build_status",
    "BuildTrigger": "build_trigger",
    "BulkIndexRepositoriesRequest": "bulk_index_repositories_request",
    "BulkRemoveRepositoriesRequest": "bulk_remove_repositories_request",
    "CategoryMetrics": "category_metrics",
    "CloudAgentAcuLimit": "cloud_agent_acu_limit",
    "CloudAgentAcuLimitUpdate": "cloud_agent_acu_limit_update",
    "CodeScanAutoScanRequest": "code_scan_auto_scan_request",
    "CodeScanAutoScanResponse": "code_scan_auto_scan_response",
    "CodeScanCreateRequest": "code_scan_create_request",
    "CodeScanFindingResponse": "code_scan_finding_response",
    "CodeScanFindingStatus": "code_scan_finding_status",
    "CodeScanIngestionCreateRequest": "code_scan_ingestion_create_request",
    "CodeScanMetricsResponse": "code_scan_metrics_response",
    "CodeScanProfileDetailResponse": "code_scan_profile_detail_response",
    "CodeScanProfileMode": "code_scan_profile_mode",
    "CodeScanProfileResponse": "code_scan_profile_response",
    "CodeScanProfileSummaryResponse": "code_scan_profile_summary_response",
    "CodeScanProfileVisibility": "code_scan_profile_visibility",
    "CodeScanReferenceSnippetResponse": "code_scan_reference_snippet_response",
    "CodeScanResponse": "code_scan_response",
    "CodeScanSeverity": "code_scan_severity",
    "CodeScanStatus": "code_scan_status",
    "CodeScanType": "code_scan_type",
    "ConsumptionByDateResponse": "consumption_by_date_response",
    "ConsumptionCycle": "consumption_cycle",
    "ConsumptionResponse": "consumption_response",
    "CreateBlueprintBody": "create_blueprint_body",
    "CreateEnterpriseBlueprintBody": "create_enterprise_blueprint_body",
    "CursorPaginationParams": "cursor_pagination_params",
    "DefaultPlatform": "default_platform",
    "DefaultPlatformUpdateRequest": "default_platform_update_request",
    "DefaultTagRequest": "default_tag_request",
    "DefaultTagResponse": "default_tag_response",
    "DefaultUserAcuLimits": "default_user_acu_limits",
    "DefaultUserAcuLimitsUpdate": "default_user_acu_limits_update",
    "DevinBrainUserSelf": "devin_brain_user_self",
    "DevinMode": "devin_mode",
    "EnterpriseUser": "enterprise_user",
    "EnterpriseUserWithIdpRoles": "enterprise_user_with_idp_roles",
    "FolderSummary": "folder_summary",
    "FolderTreeResponse": "folder_tree_response",
    "GitConnectionGitProviderType": "git_connection_git_provider_type",
    "GitConnectionRepositoryResponse": "git_connection_repository_response",
    "GitConnectionResponse": "git_connection_response",
    "GitPermissionBulkCreateRequest": "git_permission_bulk_create_request",
    "GitPermissionCreateRequest": "git_permission_create_request",
    "GitPermissionResponse": "git_permission_response",
    "GitPermissionUpdateRequest": "git_permission_update_request",
    "GuardrailViolationResponse": "guardrail_violation_response",
    "HTTPValidationError": "http_validation_error",
    "HypervisorResponse": "hypervisor_response",
    "HypervisorStatusFilter": "hypervisor_status_filter",
    "IdpGroup": "idp_group",
    "IdpGroupResponse": "idp_group_response",
    "IdpGroupUpdateRoleRequest": "idp_group_update_role_request",
    "IdpGroupUser": "idp_group_user",
    "IdpGroupsBulkCreateRequest": "idp_groups_bulk_create_request",
    "IdpRoleAssignment": "idp_role_assignment",
    "IndexRepositoryItem": "index_repository_item",
    "IndexRepositoryRequest": "index_repository_request",
    "IpAccessListAddRequest": "ip_access_list_add_request",
    "IpAccessListReplaceRequest": "ip_access_list_replace_request",
    "IpAccessListResponse": "ip_access_list_response",
    "KnowledgeNoteCreateRequest": "knowledge_note_create_request",
    "KnowledgeNoteResponse": "knowledge_note_response",
    "LocalAgentAcuLimit": "local_agent_acu_limit",
    "LocalAgentAcuLimitUpdate": "local_agent_acu_limit_update",
    "LocalAgentLimitScope": "local_agent_limit_scope",
    "MetricGetSessionMetricsByCategoryResponse": "metric_get_session_metrics_by_category_response",
    "OrgGroupConfig": "org_group_config",
    "OrgGroupsConfig": "org_groups_config",
    "OrganizationAcuLimits": "organization_acu_limits",
    "OrganizationAcuLimitsUpdate": "organization_acu_limits_update",
    "OrganizationCreateRequest": "organization_create_request",
    "OrganizationResponse": "organization_response",
    "OrganizationUpdateRequest": "organization_update_request",
    "PatUserSelf": "pat_user_self",
    "PlaybookCreateRequest": "playbook_create_request",
    "PlaybookInfo": "playbook_info",
    "PlaybookResponse": "playbook_response",
    "PrMetricsResponse": "pr_metrics_response",
    "PrReviewCreateRequest": "pr_review_create_request",
    "PrReviewResponse": "pr_review_response",
    "PrReviewStatus": "pr_review_status",
    "PresignedDownload": "presigned_download",
    "ProblemDetail": "problem_detail",
    "QueueResponse": "queue_response",
    "QueueStatus": "queue_status",
    "RemediateFindingResponse": "remediate_finding_response",
    "RepoIndexJob": "repo_index_job",
    "RepoIndexJobStatus": "repo_index_job_status",
    "RepoIndexingStatus": "repo_indexing_status",
    "RepositoryIndexing": "repository_indexing",
    "RepositoryResponse": "repository_response",
    "Role": "role",
    "RoleAssignment": "role_assignment",
    "RoleDetailResponse": "role_detail_response",
    "RoleType": "role_type",
    "ScheduleAgent": "schedule_agent",
    "ScheduleCreateRequest": "schedule_create_request",
    "ScheduleNotifyOn": "schedule_notify_on",
    "ScheduleResponse": "schedule_response",
    "ScheduleType": "schedule_type",
    "ScheduleUpdateRequest": "schedule_update_request",
    "SearchMetrics": "search_metrics",
    "SearchResponse": "search_response",
    "SecretAccessType": "secret_access_type",
    "SecretCreateRequest": "secret_create_request",
    "SecretCreateType": "secret_create_type",
    "SecretResponse": "secret_response",
    "SecretType": "secret_type",
    "ServiceUser": "service_user",
    "ServiceUserProvisionRequest": "service_user_provision_request",
    "ServiceUserProvisionResponse": "service_user_provision_response",
    "ServiceUserSelf": "service_user_self",
    "ServiceUserUpdateRoleRequest": "service_user_update_role_request",
    "SessionAttachment": "session_attachment",
    "SessionCategory": "session_category",
    "SessionCountsByOrigin": "session_counts_by_origin",
    "SessionCountsBySize": "session_counts_by_size",
    "SessionCreateRequest": "session_create_request",
    "SessionInsightsActionItem": "session_insights_action_item",
    "SessionInsightsActionItemType": "session_insights_action_item_type",
    "SessionInsightsAnalysis": "session_insights_analysis",
    "SessionInsightsClassification": "session_insights_classification",
    "SessionInsightsFeedbackItem": "session_insights_feedback_item",
    "SessionInsightsGenerateResponse": "session_insights_generate_response",
    "SessionInsightsGenerateStatus": "session_insights_generate_status",
    "SessionInsightsIssue": "session_insights_issue",
    "SessionInsightsNoteUsage": "session_insights_note_usage",
    "SessionInsightsNoteUsageItem": "session_insights_note_usage_item",
    "SessionInsightsResponse": "session_insights_response",
    "SessionInsightsSessionSize": "session_insights_session_size",
    "SessionInsightsSuggestedPrompt": "session_insights_suggested_prompt",
    "SessionInsightsTimelineEvent": "session_insights_timeline_event",
    "SessionMessage": "session_message",
    "SessionMessageCreateRequest": "session_message_create_request",
    "SessionMessageSource": "session_message_source",
    "SessionMetrics": "session_metrics",
    "SessionOrigin": "session_origin",
    "SessionPullRequest": "session_pull_request",
    "SessionResponse": "session_response",
    "SessionSecretInput": "session_secret_input",
    "SessionStatus": "session_status",
    "SessionStatusDetail": "session_status_detail",
    "SessionTagsResponse": "session_tags_response",
    "SessionTagsUpdateRequest": "session_tags_update_request",
    "SessionsQueryParams": "sessions_query_params",
    "SortOrder": "sort_order",
    "SubcategoryMetrics": "subcategory_metrics",
    "TagsCreateRequest": "tags_create_request",
    "TagsResponse": "tags_response",
    "UpdateACULimitRequest": "update_acu_limit_request",
    "UpdateBlueprintBody": "update_blueprint_body",
    "UpdateBlueprintContentsBody": "update_blueprint_contents_body",
    "UsageMetrics": "usage_metrics",
    "User": "user",
    "UserAcuLimits": "user_acu_limits",
    "UserAcuLimitsUpdate": "user_acu_limits_update",
    "UserBulkCreateRequest": "user_bulk_create_request",
    "UserLocalAgentAcuLimit": "user_local_agent_acu_limit",
    "UserLocalAgentAcuLimitUpdate": "user_local_agent_acu_limit_update",
    "UserUpdateRoleRequest": "user_update_role_request",
    "UserWithIdpRoles": "user_with_idp_roles",
    "ValidationError": "validation_error",
    "WindsurfSessionUserSelf": "windsurf_session_user_self",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "ACULimitResponse",
    "ACULimitScope",
    "AccessType",
    "ActiveUserMetricsResponse",
    "ActorResponse",
    "ActorType",
    "AcusByProduct",
    "ApiKeyCreateRequest",
    "ApiKeyResponse",
    "ApiKeyRotateRequest",
    "ApiKeyStatusFilter",
    "ApiKeyWithTokenResponse",
    "AttachmentResponse",
    "AttachmentUpload",
    "AuditLogAction",
    "AuditLogResponse",
    "AutomationAgentType",
    "AutomationComparisonCondition",
    "AutomationComparisonConditionOperator",
    "AutomationConcurrency",
    "AutomationConditionGroup",
    "AutomationConditionsInput",
    "AutomationConditionsOutput",
    "AutomationCreateRequest",
    "AutomationEmailNotification",
    "AutomationEmptyCondition",
    "AutomationEmptyConditionOperator",
    "AutomationEventSchemaResponse",
    "AutomationGlobCondition",
    "AutomationGlobConditionOperator",
    "AutomationHostnameDestination",
    "AutomationInvocationLimits",
    "AutomationIpv4Destination",
    "AutomationIpv6Destination",
    "AutomationLastInvocation",
    "AutomationLastInvocationStatus",
    "AutomationLimits",
    "AutomationListCondition",
    "AutomationListConditionOperator",
    "AutomationMatchCondition",
    "AutomationMatchConditionOperator",
    "AutomationMessageSessionAction",
    "AutomationMessageSessionActionUpdate",
    "AutomationMonitorSessionAction",
    "AutomationMonitorSessionActionUpdate",
    "AutomationNetPolicy",
    "AutomationNotifications",
    "AutomationNotifyWhen",
    "AutomationNumericCondition",
    "AutomationNumericConditionOperator",
    "AutomationRangeCondition",
    "AutomationRecurrenceCondition",
    "AutomationReply",
    "AutomationReplyType",
    "AutomationResponse",
    "AutomationRunAsCreator",
    "AutomationRunAsOrganization",
    "AutomationSchemaFieldDef",
    "AutomationSchemaFieldDefGranularity",
    "AutomationSchemaFieldDefType",
    "AutomationSchemaSelectOption",
    "AutomationSchemasResponse",
    "AutomationSchemasUpdateSemantics",
    "AutomationSecurityProfileMode",
    "AutomationSecurityProfileResponse",
    "AutomationSecurityProfileSelection",
    "AutomationSessionConfigInput",
    "AutomationSessionConfigOutput",
    "AutomationSessionNotificationsConfig",
    "AutomationSessionSettingsInput",
    "AutomationSessionSettingsOutput",
    "AutomationSessionSlackConfig",
    "AutomationSessionSlackConfigMode",
    "AutomationSlackChannel",
    "AutomationSlackMonitorConfig",
    "AutomationSlackNotification",
    "AutomationStartSessionActionInput",
    "AutomationStartSessionActionOutput",
    "AutomationStartSessionActionUpdate",
    "AutomationStringCondition",
    "AutomationStringConditionOperator",
    "AutomationTemplateResponse",
    "AutomationTemplatesResponse",
    "AutomationTools",
    "AutomationToolsSlackDmScope",
    "AutomationTriggerEventType",
    "AutomationTriggerRequestInput",
    "AutomationTriggerRequestOutput",
    "AutomationTriggerResponse",
    "AutomationUpdateRequest",
    "AutomationWebhookResponse",
    "Blueprint",
    "BlueprintFile",
    "BlueprintFileList",
    "BlueprintFileUpload",
    "BlueprintList",
    "BlueprintType",
    "Build",
    "BuildStatus",
    "BuildTrigger",
    "BulkIndexRepositoriesRequest",
    "BulkRemoveRepositoriesRequest",
    "CategoryMetrics",
    "CloudAgentAcuLimit",
    "CloudAgentAcuLimitUpdate",
    "CodeScanAutoScanRequest",
    "CodeScanAutoScanResponse",
    "CodeScanCreateRequest",
    "CodeScanFindingResponse",
    "CodeScanFindingStatus",
    "CodeScanIngestionCreateRequest",
    "CodeScanMetricsResponse",
    "CodeScanProfileDetailResponse",
    "CodeScanProfileMode",
    "CodeScanProfileResponse",
    "CodeScanProfileSummaryResponse",
    "CodeScanProfileVisibility",
    "CodeScanReferenceSnippetResponse",
    "CodeScanResponse",
    "CodeScanSeverity",
    "CodeScanStatus",
    "CodeScanType",
    "ConsumptionByDateResponse",
    "ConsumptionCycle",
    "ConsumptionResponse",
    "CreateBlueprintBody",
    "CreateEnterpriseBlueprintBody",
    "CursorPaginationParams",
    "DefaultPlatform",
    "DefaultPlatformUpdateRequest",
    "DefaultTagRequest",
    "DefaultTagResponse",
    "DefaultUserAcuLimits",
    "DefaultUserAcuLimitsUpdate",
    "DevinBrainUserSelf",
    "DevinMode",
    "EnterpriseUser",
    "EnterpriseUserWithIdpRoles",
    "FolderSummary",
    "FolderTreeResponse",
    "GitConnectionGitProviderType",
    "GitConnectionRepositoryResponse",
    "GitConnectionResponse",
    "GitPermissionBulkCreateRequest",
    "GitPermissionCreateRequest",
    "GitPermissionResponse",
    "GitPermissionUpdateRequest",
    "GuardrailViolationResponse",
    "HTTPValidationError",
    "HypervisorResponse",
    "HypervisorStatusFilter",
    "IdpGroup",
    "IdpGroupResponse",
    "IdpGroupUpdateRoleRequest",
    "IdpGroupUser",
    "IdpGroupsBulkCreateRequest",
    "IdpRoleAssignment",
    "IndexRepositoryItem",
    "IndexRepositoryRequest",
    "IpAccessListAddRequest",
    "IpAccessListReplaceRequest",
    "IpAccessListResponse",
    "KnowledgeNoteCreateRequest",
    "KnowledgeNoteResponse",
    "LocalAgentAcuLimit",
    "LocalAgentAcuLimitUpdate",
    "LocalAgentLimitScope",
    "MetricGetSessionMetricsByCategoryResponse",
    "OrgGroupConfig",
    "OrgGroupsConfig",
    "OrganizationAcuLimits",
    "OrganizationAcuLimitsUpdate",
    "OrganizationCreateRequest",
    "OrganizationResponse",
    "OrganizationUpdateRequest",
    "PatUserSelf",
    "PlaybookCreateRequest",
    "PlaybookInfo",
    "PlaybookResponse",
    "PrMetricsResponse",
    "PrReviewCreateRequest",
    "PrReviewResponse",
    "PrReviewStatus",
    "PresignedDownload",
    "ProblemDetail",
    "QueueResponse",
    "QueueStatus",
    "RemediateFindingResponse",
    "RepoIndexJob",
    "RepoIndexJobStatus",
    "RepoIndexingStatus",
    "RepositoryIndexing",
    "RepositoryResponse",
    "Role",
    "RoleAssignment",
    "RoleDetailResponse",
    "RoleType",
    "ScheduleAgent",
    "ScheduleCreateRequest",
    "ScheduleNotifyOn",
    "ScheduleResponse",
    "ScheduleType",
    "ScheduleUpdateRequest",
    "SearchMetrics",
    "SearchResponse",
    "SecretAccessType",
    "SecretCreateRequest",
    "SecretCreateType",
    "SecretResponse",
    "SecretType",
    "ServiceUser",
    "ServiceUserProvisionRequest",
    "ServiceUserProvisionResponse",
    "ServiceUserSelf",
    "ServiceUserUpdateRoleRequest",
    "SessionAttachment",
    "SessionCategory",
    "SessionCountsByOrigin",
    "SessionCountsBySize",
    "SessionCreateRequest",
    "SessionInsightsActionItem",
    "SessionInsightsActionItemType",
    "SessionInsightsAnalysis",
    "SessionInsightsClassification",
    "SessionInsightsFeedbackItem",
    "SessionInsightsGenerateResponse",
    "SessionInsightsGenerateStatus",
    "SessionInsightsIssue",
    "SessionInsightsNoteUsage",
    "SessionInsightsNoteUsageItem",
    "SessionInsightsResponse",
    "SessionInsightsSessionSize",
    "SessionInsightsSuggestedPrompt",
    "SessionInsightsTimelineEvent",
    "SessionMessage",
    "SessionMessageCreateRequest",
    "SessionMessageSource",
    "SessionMetrics",
    "SessionOrigin",
    "SessionPullRequest",
    "SessionResponse",
    "SessionSecretInput",
    "SessionStatus",
    "SessionStatusDetail",
    "SessionTagsResponse",
    "SessionTagsUpdateRequest",
    "SessionsQueryParams",
    "SortOrder",
    "SubcategoryMetrics",
    "TagsCreateRequest",
    "TagsResponse",
    "UpdateACULimitRequest",
    "UpdateBlueprintBody",
    "UpdateBlueprintContentsBody",
    "UsageMetrics",
    "User",
    "UserAcuLimits",
    "UserAcuLimitsUpdate",
    "UserBulkCreateRequest",
    "UserLocalAgentAcuLimit",
    "UserLocalAgentAcuLimitUpdate",
    "UserUpdateRoleRequest",
    "UserWithIdpRoles",
    "ValidationError",
    "WindsurfSessionUserSelf",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
