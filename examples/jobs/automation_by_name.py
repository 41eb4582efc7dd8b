"""An automation is created, or changed if there is one of its name."""

from devin_v3 import Devin

automations = Devin().automations
name = "verify what is merged"
held = next((one for one in automations.list() if one.name == name), None)
if held is None:
    held = automations.create(
        name=name,
        run_as={"type": "organization"},
        triggers=[{"event_type": "github:pull_request"}],
        actions=[{"type": "start_session", "prompt": "Verify the merge"}],
    )
print(automations.update(held.automation_id, enabled=True).automation_id)
