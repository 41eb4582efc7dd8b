"""Automations: PATCH merges, actions keep omitted members, and a webhook shows its secret once."""

from __future__ import annotations

from typing import Any

from ..._call.json import is_object
from ..contract.problems import invalid, missing
from ..world.records import Item
from ..world.state import Call
from .handlers import handles
from .tables import collection_at, create, merged, table


@handles("automations.create")
def create_automation(call: Call) -> Any:
    """Create an automation; a webhook shows its secret this once."""
    body: Item = {**call.members, "triggers": []}
    item = create(call, collection_at(call, "automations.list"), body).item
    item["security_profile"] = _security(body.get("security_profile"))
    item["last_edited_by"] = None
    item["last_invocation"] = None
    item["actions"] = [_action(call, action, []) for action in call.body["actions"]]
    item["triggers"], response_triggers = _triggers(call, call.body["triggers"])
    return call.shaped({**item, "triggers": response_triggers})


@handles("automations.update")
def update_automation(call: Call) -> Any:
    """Merge a patch (RFC 7396) into an automation; lists are replaced as a whole."""
    world = call.world
    row = table(call, collection_at(call, "automations.list")).get(call.path["automation_id"])
    if row is None:
        raise missing("automation", call.path["automation_id"])
    item, patch = row.item, dict(call.members)
    response_triggers = item["triggers"]
    if patch.get("triggers") is not None:
        item["triggers"], response_triggers = _triggers(call, patch["triggers"])
    if "run_as" in patch:
        item["run_as"] = patch["run_as"] or {"type": "organization"}
    if "security_profile" in patch:
        item["security_profile"] = _security(patch["security_profile"])
    done = ("triggers", "run_as", "security_profile", "actions")
    if patch.get("actions") is not None:
        item["actions"] = [_action(call, action, item["actions"]) for action in patch["actions"]]
    for name, value in patch.items():
        if name not in done and (value is not None or name not in ("name", "enabled", "metadata")):
            item[name] = merged(item.get(name), value)
    principal = call.principal
    item["last_edited_by"] = {"id": principal.service_user_id, "name": principal.name, "type": "service_user"}
    item["updated_at"] = world.time
    return call.shaped({**item, "triggers": response_triggers})


def _action(call: Call, action: Item, before: list[Item]) -> Item:
    """An action in place of others: what it leaves open is taken from one of its type that was there before."""
    spec = call.world.spec
    actions = spec.resolve(call.endpoint.item_schema["properties"]["actions"])["items"]
    for branch in (spec.resolve(schema) for schema in actions.get("oneOf", [actions])):
        kind = branch["properties"]["type"]["const"]
        if action.get("type", kind) == kind and action.keys() <= branch["properties"].keys():
            old: Item = next((previous for previous in before if previous["type"] == kind), Item())
            given = {name: value for name, value in action.items() if value is not None}
            return call.shaped({**old, **given, "type": kind}, branch)
    raise invalid("the type of an action does not match its members", "body", "actions")


def _security(selection: Any) -> Item:
    profile = selection.get("profile_id") if is_object(selection) else None
    chosen = "profile" if profile else "none" if is_object(selection) else "inherit"
    return {"selection": chosen, "profile_id": profile, "warnings": []}


def _triggers(call: Call, triggers: list[Item]) -> tuple[list[Item], list[Item]]:
    """(Triggers to keep, triggers to show once, with the secrets of webhooks)."""
    world = call.world
    kept: list[Item] = []
    response_triggers: list[Item] = []
    for trigger in triggers:
        item: Item = {
            "conditions": None,
            "replies": [],
            **trigger,
            "trigger_id": world.new_id("trigger"),
            "webhook": None,
        }
        if trigger["event_type"] == "webhook:incoming":
            webhook = {"url": f"{world.origin}/webhooks/{item['trigger_id']}", "secret": None}
            item["webhook"] = webhook
            response_triggers.append({**item, "webhook": {**webhook, "secret": world.token("webhook")}})
        else:
            response_triggers.append(item)
        kept.append(item)
    return kept, response_triggers
