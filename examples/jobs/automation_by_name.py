"""An automation is created, or changed if there is one of its name."""

from devin_v3 import Devin

automations = Devin().automations
name = "verify what is merged"
automation = next((automation for automation in automations.list() if automation.name == name), None)
if automation is None:
    automation = automations.create(
        name=name,
        run_as={"type": "organization"},
        triggers=[{"event_type": "github:pull_request"}],
        actions=[{"type": "start_session", "prompt": "Verify the merge"}],
    )
print(automations.update(automation.automation_id, enabled=True).automation_id)
