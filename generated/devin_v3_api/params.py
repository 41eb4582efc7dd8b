"""Objects that requests take, as dictionaries: every model of a request has its `…Param` here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

from . import models

if TYPE_CHECKING:
    from .types import SequenceNotStr
else:
    SequenceNotStr = Sequence


class ApiKeyCreateRequestParam(TypedDict):
    expires_at: NotRequired[int | None]
    name: str


class ApiKeyRotateRequestParam(TypedDict):
    new_key_expires_at: NotRequired[int | None]
    revoke_current: NotRequired[bool]


class AttachmentUploadParam(TypedDict):
    file: Any


class AutomationComparisonConditionParam(TypedDict):
    field: str
    operator: "models.AutomationComparisonConditionOperator"
    value: str | int | float | bool


class AutomationConcurrencyParam(TypedDict):
    max_concurrent_runs: NotRequired[int | None]
    max_queue_depth: NotRequired[int | None]


class AutomationEmailNotificationParam(TypedDict):
    recipients: NotRequired[SequenceNotStr[str] | None]
    when: "models.AutomationNotifyWhen"


class AutomationEmptyConditionParam(TypedDict):
    field: str
    operator: "models.AutomationEmptyConditionOperator"
    value: NotRequired[None]


class AutomationGlobConditionParam(TypedDict):
    field: str
    operator: "models.AutomationGlobConditionOperator"
    value: SequenceNotStr[str]


class AutomationHostnameDestinationParam(TypedDict):
    hostname: str


class AutomationInvocationLimitsParam(TypedDict):
    max_per_window: int
    window_seconds: int


class AutomationIpv4DestinationParam(TypedDict):
    ipv4: str


class AutomationIpv6DestinationParam(TypedDict):
    ipv6: str


class AutomationLimitsParam(TypedDict):
    invocations: NotRequired["AutomationInvocationLimitsParam | None"]
    max_acu_limit: NotRequired[int | None]


class AutomationListConditionParam(TypedDict):
    field: str
    operator: "models.AutomationListConditionOperator"
    value: SequenceNotStr[str]


class AutomationMatchConditionParam(TypedDict):
    field: str
    operator: "models.AutomationMatchConditionOperator"
    value: str


class AutomationMessageSessionActionParam(TypedDict):
    auto_create: NotRequired[bool]
    prompt: str
    target_devin_id: NotRequired[str | None]
    type: NotRequired[Literal["message_session"]]


class AutomationMessageSessionActionUpdateParam(TypedDict):
    auto_create: NotRequired[bool]
    prompt: NotRequired[str | None]
    target_devin_id: NotRequired[str | None]
    type: NotRequired[Literal["message_session"]]


class AutomationNetPolicyParam(TypedDict):
    allow: (
        "Sequence[AutomationHostnameDestinationParam | AutomationIpv4DestinationParam | AutomationIpv6DestinationParam]"
    )


class AutomationNumericConditionParam(TypedDict):
    field: str
    operator: "models.AutomationNumericConditionOperator"
    value: int | float


class AutomationRangeConditionParam(TypedDict):
    field: str
    operator: Literal["between"]
    value: SequenceNotStr[Any]


class AutomationRecurrenceConditionParam(TypedDict):
    field: str
    operator: Literal["recurrence"]
    value: str


class AutomationReplyParam(TypedDict):
    type: "models.AutomationReplyType"


class AutomationRunAsCreatorParam(TypedDict):
    type: NotRequired[Literal["creator"]]


class AutomationRunAsOrganizationParam(TypedDict):
    type: NotRequired[Literal["organization"]]


class AutomationSecurityProfileSelectionParam(TypedDict):
    profile_id: NotRequired[str | None]


class AutomationSessionSettingsInputParam(TypedDict):
    devin_mode: NotRequired["models.DevinMode | None"]
    net_policy: NotRequired["AutomationNetPolicyParam | None"]


class AutomationSessionSlackConfigParam(TypedDict):
    channel_id: str
    mode: "models.AutomationSessionSlackConfigMode"


class AutomationSlackChannelParam(TypedDict):
    channel_id: str
    team_id: str


class AutomationSlackMonitorConfigParam(TypedDict):
    source_channel_id: str
    team_id: NotRequired[str | None]


class AutomationSlackNotificationParam(TypedDict):
    channel_id: str
    when: "models.AutomationNotifyWhen"


class AutomationStringConditionParam(TypedDict):
    field: str
    operator: "models.AutomationStringConditionOperator"
    value: str


class AutomationToolsParam(TypedDict):
    linear_enabled: NotRequired[bool | None]
    mcp_servers: NotRequired[SequenceNotStr[str]]
    slack_channels: NotRequired["Sequence[AutomationSlackChannelParam]"]
    slack_dm_scope: NotRequired["models.AutomationToolsSlackDmScope | None"]


class BlueprintFileUploadParam(TypedDict):
    file: Any


class BulkRemoveRepositoriesRequestParam(TypedDict):
    repository_paths: SequenceNotStr[str]


class CloudAgentAcuLimitUpdateParam(TypedDict):
    cycle_acu_limit: NotRequired[int]


class CodeScanAutoScanRequestParam(TypedDict):
    enabled: NotRequired[bool]
    rrule: str


class CodeScanCreateRequestParam(TypedDict):
    commit_sha: NotRequired[str | None]
    host: NotRequired[str | None]
    profile_id: NotRequired[str | None]
    repo_name: str
    scan_type: NotRequired["models.CodeScanType | None"]


class CodeScanIngestionCreateRequestParam(TypedDict):
    attachment_urls: NotRequired[SequenceNotStr[str] | None]
    host: NotRequired[str | None]
    profile_id: str
    repo_name: str


class CreateBlueprintBodyParam(TypedDict):
    contents: NotRequired[str | None]
    repo_name: NotRequired[str | None]


class CreateEnterpriseBlueprintBodyParam(TypedDict):
    contents: NotRequired[str | None]


class DefaultPlatformUpdateRequestParam(TypedDict):
    outpost_pool_id: NotRequired[str | None]
    platform: NotRequired[str | None]


class DefaultTagRequestParam(TypedDict):
    tag: str


class GitPermissionCreateRequestParam(TypedDict):
    depot_path: NotRequired[str | None]
    git_connection_id: str
    group_prefix: NotRequired[str | None]
    prefix_path: NotRequired[str | None]
    read_only: NotRequired[bool]
    repo_path: NotRequired[str | None]


class GitPermissionUpdateRequestParam(TypedDict):
    read_only: NotRequired[bool | None]


class IdpGroupUpdateRoleRequestParam(TypedDict):
    role_id: str


class IdpGroupsBulkCreateRequestParam(TypedDict):
    idp_group_names: SequenceNotStr[str]


class IndexRepositoryItemParam(TypedDict):
    branch_names: NotRequired[SequenceNotStr[str]]
    repository_path: str


class IndexRepositoryRequestParam(TypedDict):
    branch_names: NotRequired[SequenceNotStr[str]]


class IpAccessListAddRequestParam(TypedDict):
    ip_ranges: SequenceNotStr[str]


class IpAccessListReplaceRequestParam(TypedDict):
    ip_ranges: SequenceNotStr[str]


class KnowledgeNoteCreateRequestParam(TypedDict):
    body: str
    folder_id: NotRequired[str | None]
    is_enabled: NotRequired[bool | None]
    name: str
    pinned_repo: NotRequired[str | None]
    trigger: str


class LocalAgentAcuLimitUpdateParam(TypedDict):
    cycle_acu_limit: NotRequired[int]


class OrgGroupConfigParam(TypedDict):
    max_cycle_acus: NotRequired[int | None]
    org_ids: SequenceNotStr[str]


class OrgGroupsConfigParam(TypedDict):
    groups: "dict[str, OrgGroupConfigParam]"


class OrganizationAcuLimitsUpdateParam(TypedDict):
    cloud_agent: NotRequired["CloudAgentAcuLimitUpdateParam | None"]
    local_agent: NotRequired["LocalAgentAcuLimitUpdateParam | None"]


class OrganizationCreateRequestParam(TypedDict):
    max_cycle_acu_limit: NotRequired[int | None]
    max_session_acu_limit: NotRequired[int | None]
    name: str


class OrganizationUpdateRequestParam(TypedDict):
    max_cycle_acu_limit: NotRequired[int | None]
    max_session_acu_limit: NotRequired[int | None]
    name: NotRequired[str | None]


class PlaybookCreateRequestParam(TypedDict):
    body: str
    macro: NotRequired[str | None]
    structured_output_schema: NotRequired[dict[str, Any] | None]
    title: str


class PrReviewCreateRequestParam(TypedDict):
    pr_url: str


class ScheduleCreateRequestParam(TypedDict):
    agent: NotRequired["models.ScheduleAgent"]
    bypass_approval: NotRequired[bool]
    create_as_user_id: NotRequired[str | None]
    frequency: NotRequired[str | None]
    interval_count: NotRequired[int]
    name: str
    notify_on: NotRequired["models.ScheduleNotifyOn"]
    platform: NotRequired[str | None]
    playbook_id: NotRequired[str | None]
    prompt: str
    schedule_type: NotRequired["models.ScheduleType"]
    scheduled_at: NotRequired[str | None]
    slack_channel_id: NotRequired[str | None]
    slack_team_id: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    target_devin_id: NotRequired[str | None]


class ScheduleUpdateRequestParam(TypedDict):
    agent: NotRequired["models.ScheduleAgent | None"]
    bypass_approval: NotRequired[bool | None]
    enabled: NotRequired[bool | None]
    frequency: NotRequired[str | None]
    interval_count: NotRequired[int | None]
    name: NotRequired[str | None]
    notify_on: NotRequired["models.ScheduleNotifyOn | None"]
    platform: NotRequired[str | None]
    playbook_id: NotRequired[str | None]
    prompt: NotRequired[str | None]
    run_as_user_id: NotRequired[str | None]
    schedule_type: NotRequired["models.ScheduleType | None"]
    scheduled_at: NotRequired[str | None]
    slack_channel_id: NotRequired[str | None]
    slack_team_id: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    target_devin_id: NotRequired[str | None]


class SecretCreateRequestParam(TypedDict):
    is_sensitive: NotRequired[bool]
    key: str
    note: NotRequired[str | None]
    type: "models.SecretCreateType"
    value: str


class ServiceUserProvisionRequestParam(TypedDict):
    name: str
    role_id: str
    ttl_seconds: int


class ServiceUserUpdateRoleRequestParam(TypedDict):
    role_id: str


class SessionMessageCreateRequestParam(TypedDict):
    attachment_urls: NotRequired[SequenceNotStr[str] | None]
    message: str
    message_as_user_id: NotRequired[str | None]


class SessionSecretInputParam(TypedDict):
    key: str
    sensitive: NotRequired[bool]
    value: str


class SessionTagsUpdateRequestParam(TypedDict):
    tags: SequenceNotStr[str]


class TagsCreateRequestParam(TypedDict):
    tags: SequenceNotStr[str]


class UpdateACULimitRequestParam(TypedDict):
    cycle_acu_limit: int


class UpdateBlueprintBodyParam(TypedDict):
    contents: NotRequired[str | None]
    position: NotRequired[int | None]


class UpdateBlueprintContentsBodyParam(TypedDict):
    contents: str


class UserBulkCreateRequestParam(TypedDict):
    emails: SequenceNotStr[str]
    enterprise_role_id: str


class UserLocalAgentAcuLimitUpdateParam(TypedDict):
    billing_org_id: NotRequired[str | None]
    cycle_acu_limit: NotRequired[int]


class UserUpdateRoleRequestParam(TypedDict):
    role_id: str


class AutomationConditionGroupParam(TypedDict):
    all: "Sequence[AutomationComparisonConditionParam | AutomationStringConditionParam | AutomationNumericConditionParam | AutomationEmptyConditionParam | AutomationRangeConditionParam | AutomationListConditionParam | AutomationMatchConditionParam | AutomationRecurrenceConditionParam | AutomationGlobConditionParam]"


class AutomationConditionsInputParam(TypedDict):
    any: "Sequence[AutomationConditionGroupParam]"


class AutomationMonitorSessionActionParam(TypedDict):
    setup_prompt: str
    slack_monitor_config: "AutomationSlackMonitorConfigParam"
    type: NotRequired[Literal["monitor_session"]]


class AutomationMonitorSessionActionUpdateParam(TypedDict):
    setup_prompt: NotRequired[str | None]
    slack_monitor_config: NotRequired["AutomationSlackMonitorConfigParam | None"]
    type: NotRequired[Literal["monitor_session"]]


class AutomationNotificationsParam(TypedDict):
    email: NotRequired["AutomationEmailNotificationParam | None"]
    slack: NotRequired["AutomationSlackNotificationParam | None"]


class AutomationSessionNotificationsConfigParam(TypedDict):
    slack: NotRequired["AutomationSessionSlackConfigParam | None"]


class AutomationTriggerRequestInputParam(TypedDict):
    conditions: NotRequired["AutomationConditionsInputParam | None"]
    event_type: "models.AutomationTriggerEventType"
    replies: NotRequired["Sequence[AutomationReplyParam]"]


class BulkIndexRepositoriesRequestParam(TypedDict):
    repositories: "Sequence[IndexRepositoryItemParam]"


class DefaultUserAcuLimitsUpdateParam(TypedDict):
    local_agent: NotRequired["LocalAgentAcuLimitUpdateParam | None"]


class GitPermissionBulkCreateRequestParam(TypedDict):
    permissions: "Sequence[GitPermissionCreateRequestParam]"


class SessionCreateRequestParam(TypedDict):
    attachment_urls: NotRequired[SequenceNotStr[str] | None]
    bypass_approval: NotRequired[bool | None]
    child_playbook_id: NotRequired[str | None]
    create_as_user_id: NotRequired[str | None]
    devin_mode: NotRequired["models.DevinMode | None"]
    knowledge_ids: NotRequired[SequenceNotStr[str] | None]
    max_acu_limit: NotRequired[int | None]
    platform: NotRequired[str | None]
    playbook_id: NotRequired[str | None]
    prompt: str
    repos: NotRequired[SequenceNotStr[str] | None]
    resumable: NotRequired[bool]
    secret_ids: NotRequired[SequenceNotStr[str] | None]
    session_links: NotRequired[SequenceNotStr[str] | None]
    session_secrets: NotRequired["Sequence[SessionSecretInputParam] | None"]
    structured_output_required: NotRequired[bool | None]
    structured_output_schema: NotRequired[dict[str, Any] | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    title: NotRequired[str | None]


class UserAcuLimitsUpdateParam(TypedDict):
    local_agent: NotRequired["UserLocalAgentAcuLimitUpdateParam | None"]


class AutomationSessionConfigInputParam(TypedDict):
    bypass_approval: NotRequired[bool]
    notifications: NotRequired["AutomationSessionNotificationsConfigParam | None"]
    platform: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str]]


class AutomationStartSessionActionInputParam(TypedDict):
    prompt: str
    session: NotRequired["AutomationSessionConfigInputParam"]
    type: NotRequired[Literal["start_session"]]


class AutomationStartSessionActionUpdateParam(TypedDict):
    prompt: NotRequired[str | None]
    session: NotRequired["AutomationSessionConfigInputParam"]
    type: NotRequired[Literal["start_session"]]


class AutomationUpdateRequestParam(TypedDict):
    actions: NotRequired[
        "Sequence[AutomationStartSessionActionUpdateParam | AutomationMessageSessionActionUpdateParam | AutomationMonitorSessionActionUpdateParam] | None"
    ]
    concurrency: NotRequired["AutomationConcurrencyParam | None"]
    enabled: NotRequired[bool | None]
    limits: NotRequired["AutomationLimitsParam | None"]
    metadata: NotRequired[dict[str, str | None] | None]
    name: NotRequired[str | None]
    notifications: NotRequired["AutomationNotificationsParam | None"]
    run_as: NotRequired["AutomationRunAsOrganizationParam | AutomationRunAsCreatorParam | None"]
    security_profile: NotRequired["AutomationSecurityProfileSelectionParam | None"]
    session_settings: NotRequired["AutomationSessionSettingsInputParam | None"]
    tools: NotRequired["AutomationToolsParam | None"]
    triggers: NotRequired["Sequence[AutomationTriggerRequestInputParam] | None"]


class AutomationCreateRequestParam(TypedDict):
    actions: "Sequence[AutomationStartSessionActionInputParam | AutomationMessageSessionActionParam | AutomationMonitorSessionActionParam]"
    concurrency: NotRequired["AutomationConcurrencyParam | None"]
    enabled: NotRequired[bool]
    limits: NotRequired["AutomationLimitsParam | None"]
    metadata: NotRequired[dict[str, str]]
    name: str
    notifications: NotRequired["AutomationNotificationsParam | None"]
    run_as: "AutomationRunAsOrganizationParam | AutomationRunAsCreatorParam"
    security_profile: NotRequired["AutomationSecurityProfileSelectionParam | None"]
    session_settings: NotRequired["AutomationSessionSettingsInputParam | None"]
    template_id: NotRequired[str | None]
    tools: NotRequired["AutomationToolsParam | None"]
    triggers: "Sequence[AutomationTriggerRequestInputParam]"
