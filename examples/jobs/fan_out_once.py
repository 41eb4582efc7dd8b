"""Many prompts, two at a time; run again, none is paid for twice."""

from devin_v3 import Devin, PromptFields

prompts: list[PromptFields] = [{"prompt": f"Fix finding {number}", "once": f"finding-{number}"} for number in range(5)]
for result in Devin().sessions.run_many(prompts, concurrency=2):
    print(result.index, result.error or (result.session and result.session.outcome))
