"""An answer as an instance of a class."""

from dataclasses import dataclass

from devin_v3 import Devin


@dataclass
class Triage:
    """The findings of the session."""

    severity: str
    fix: bool


print(Devin().sessions.run("Triage the last failure of main", output=Triage, progress=False).output)
