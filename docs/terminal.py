"""Pictures of the command line: commands are run against FakeDevin, and the screen is drawn as SVG."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from functools import cache

from devin_v3.cli import main
from devin_v3.testing import FakeDevin
from rich.console import Console
from rich.text import Text

#: Name of a picture → the commands on it.
SCREENS = {
    "command-line-run": [
        'devin-v3 sessions run "Fix the flaky test of acme/api" --title "Flaky test" -o yaml --query "[status, title]"',
        "devin-v3 sessions list -o table --query '{id: session_id, status: status, title: title}'",
    ],
    "command-line-help": ["devin-v3 sessions messages --help"],
}
_WIDTH = 110
#: Fonts that would be fetched from elsewhere, and remarks.
_FOREIGN = re.compile(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", re.S)


@cache
def pictures() -> dict[str, str]:
    """Return the pictures as SVG, by name; the same bytes each time."""
    return {name: _picture(name, commands) for name, commands in SCREENS.items()}


def _picture(name: str, commands: list[str]) -> str:
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    with FakeDevin() as fake:
        settings = {
            "DEVIN_BASE_URL": fake.url,
            "DEVIN_API_KEY": fake.api_key,
            "DEVIN_ORG_ID": fake.org_id,
            "COLUMNS": str(_WIDTH),
        }
        for command in commands:
            console.print(Text(f"$ {command}", style="bold"))
            console.print(Text.from_ansi(_run(command, settings)))
    return _FOREIGN.sub("", console.export_svg(title="devin-v3", unique_id=name))


def _run(command: str, settings: dict[str, str]) -> str:
    screen = io.StringIO()
    before = dict(os.environ)
    os.environ.update(settings)
    try:
        with contextlib.redirect_stdout(screen), contextlib.redirect_stderr(screen):
            main(shlex.split(command)[1:])
    finally:
        os.environ.clear()
        os.environ.update(before)
    return screen.getvalue()
