"""Limits of ACUs."""

from __future__ import annotations

from typing import Any

from ..world.records import Row
from ..world.state import Call
from .handlers import handles


def _limits(call: Call) -> dict[str, Row]:
    agent = "devin" if ".devin" in call.endpoint.name else "local_agent"
    return call.world.tables.setdefault(f"limits:{agent}", {})


@handles("enterprise.consumption.acu_limits.devin.list", "enterprise.consumption.acu_limits.local_agent.list")
def list_limits(call: Call) -> Any:
    """The limits that were set."""
    return call.listed(_limits(call).values())


@handles(
    "enterprise.consumption.acu_limits.devin.organizations.update",
    "enterprise.consumption.acu_limits.local_agent.replace",
    "enterprise.consumption.acu_limits.local_agent.users.update",
)
def set_limit(call: Call) -> Any:
    """Limit an organization, a user, or the enterprise."""
    org_id, user_id = call.org_id, call.path.get("user_id")
    scope = "org" if org_id else "user" if user_id else "enterprise"
    limit = {"scope": scope, "org_id": org_id, "user_id": user_id, **call.members}
    _limits(call)[org_id or user_id or ""] = call.world.row(limit)


@handles(
    "enterprise.consumption.acu_limits.devin.organizations.delete",
    "enterprise.consumption.acu_limits.local_agent.clear",
)
def remove_limit(call: Call) -> Any:
    """Take a limit away."""
    _limits(call).pop(call.org_id or call.path.get("user_id", ""), None)
