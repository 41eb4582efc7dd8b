"""The command `devin-v3`: every operation of the API, and what the SDK adds to them. Needs the extra `cli`."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Words after the command's name; those of the process by default.

    Returns:
        The exit status; `devin_v3.cli.exits` lists them.
    """
    try:
        import click as _  # noqa: F401 - the one import that tells whether the extra is there
    except ModuleNotFoundError:
        sys.stderr.write("error: the command needs the extra cli: python -m pip install 'devin-v3[cli]'\n")
        return 2
    from .app import run

    return run(sys.argv[1:] if arguments is None else list(arguments))
