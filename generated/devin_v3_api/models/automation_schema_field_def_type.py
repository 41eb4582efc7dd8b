"""Type of the field, such as `string`, `select` or `github_repo`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationSchemaFieldDefType: TypeAlias = (
    Literal[
        "string",
        "number",
        "boolean",
        "date",
        "select",
        "rrule",
        "slack_channel",
        "linear_team",
        "incident_io_team",
        "incident_io_severity",
        "incident_io_status",
        "incident_io_incident_type",
        "github_repo",
        "gitlab_repo",
        "linear_label",
        "linear_state",
        "linear_assignee",
        "linear_project",
        "jira_project",
        "jira_label",
        "jira_status",
        "jira_assignee",
        "jira_epic",
        "slack_user",
        "slack_reaction",
        "pylon_tag",
        "pylon_status",
        "file_paths",
    ]
    | str
)

AUTOMATION_SCHEMA_FIELD_DEF_TYPE_VALUES: Final[tuple[str, ...]] = (
    "string",
    "number",
    "boolean",
    "date",
    "select",
    "rrule",
    "slack_channel",
    "linear_team",
    "incident_io_team",
    "incident_io_severity",
    "incident_io_status",
    "incident_io_incident_type",
    "github_repo",
    "gitlab_repo",
    "linear_label",
    "linear_state",
    "linear_assignee",
    "linear_project",
    "jira_project",
    "jira_label",
    "jira_status",
    "jira_assignee",
    "jira_epic",
    "slack_user",
    "slack_reaction",
    "pylon_tag",
    "pylon_status",
    "file_paths",
)
