"""Values of `AutomationAgentType`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
AutomationAgentType: TypeAlias = (
    Literal["new_session", "long_running", "auto_triage", "remediate_finding", "triage_session", "incident_session"]
    | str
)

AUTOMATION_AGENT_TYPE_VALUES: Final[tuple[str, ...]] = (
    "new_session",
    "long_running",
    "auto_triage",
    "remediate_finding",
    "triage_session",
    "incident_session",
)
