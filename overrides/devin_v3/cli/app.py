"""The tree of commands, and what ends a run: statuses, one line for an error, a pipe that is closed, Ctrl-C."""

from __future__ import annotations

import contextlib
import difflib
import logging
import os
import sys
import traceback
import warnings
from importlib import import_module
from typing import Any

import click

from .. import __version__
from ..errors import DevinError
from . import exits, operations
from .state import State, common_options, note

#: What the SDK adds to the operations: the place of a command, and its module and name.
ADDED: dict[tuple[str, ...], str] = {
    ("sessions", "run"): "sessions:Run",
    ("sessions", "wait"): "sessions:wait",
    ("sessions", "send"): "sessions:send",
    ("sessions", "messages", "follow"): "sessions:follow",
    ("run-many",): "sessions:run_many",
    ("attachments", "upload"): "files:upload",
    ("attachments", "download"): "files:download",
    ("export",): "exports:export_group",
    ("whoami",): "account:whoami",
    ("request",): "account:request",
    ("as-user",): "account:as_user",
    ("profiles",): "account:profiles_group",
    ("completion",): "account:completion",
}
#: Command that a group runs when what follows names none: `sessions messages ID`.
DEFAULT: dict[tuple[str, ...], str] = {("sessions", "messages"): "follow"}


#: Environment variable by which the completion script of a shell asks.
COMPLETE = "_DEVIN_V3_COMPLETE"


class Tree(click.Group):
    """A group whose commands are the operations and groups below a dotted name; a command is made when it is needed."""

    def __init__(self, path: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(path[-1] if path else "devin-v3", params=common_options(), **settings)
        self.path = path
        if path in DEFAULT:
            self.ignore_unknown_options = True
        self._below = operations.children(tuple(part.replace("-", "_") for part in path))
        if path:
            names = ", ".join(self.list_commands(click.Context(self)))
            self.help = self.short_help = names

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, sorted."""
        depth = len(self.path)
        added = {place[depth] for place in ADDED if place[:depth] == self.path and len(place) == depth + 1}
        return sorted(added | self._below.keys())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a name; None if it does not exist."""
        place = (*self.path, cmd_name)
        if place in ADDED:
            module, _, name = ADDED[place].partition(":")
            command: Any = getattr(import_module(f".{module}", __package__), name)
            return command if isinstance(command, click.Command) else command()
        if cmd_name not in self._below:
            return None
        operation = self._below[cmd_name]
        return Tree(place) if operation is None else operations.OperationCommand(operation)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the words name; names may have underscores as well, as in the SDK."""
        name = args[0].replace("_", "-") if not args[0].startswith("-") else args[0]
        if name in self.list_commands(ctx):
            return super().resolve_command(ctx, [name, *args[1:]])
        if self.path in DEFAULT and not ctx.resilient_parsing:
            return super().resolve_command(ctx, [DEFAULT[self.path], *args])
        if (near := difflib.get_close_matches(name, self.list_commands(ctx), 1)) and not ctx.resilient_parsing:
            ctx.fail(f"No such command {args[0]!r}. Did you mean {near[0]!r}?")
        return super().resolve_command(ctx, args)


class Root(Tree):
    """The command itself."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the exit statuses mean."""
        with formatter.section("Exit statuses"):
            formatter.write_text(
                "0 done, 1 error, 2 usage, 3 key refused, 4 permission, 5 not found, 6 rejected, 7 rate limit, "
                "8 no connection, 9 server, 10 session needs a person, 20 session failed, 124 deadline, 130 interrupted"
            )


def root() -> Root:
    """Return the command."""
    command = Root(
        help=(
            "The Devin API v3 on the command line: a command for every operation.\n\n"
            "The key is in DEVIN_API_KEY, or in a profile: devin-v3 profiles --help."
        ),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    )
    command.params.append(
        click.Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
        )
    )
    return command


def _version(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        click.echo(f"devin-v3 {__version__}")
        context.exit()


def invoke(arguments: list[str], state: State) -> Any:
    """Run a command; its errors are the caller's."""
    command = root()
    with command.make_context("devin-v3", arguments, obj=state) as context:
        return command.invoke(context)


def run(arguments: list[str]) -> int:
    """Run the command and return its exit status. Errors are one line on stderr, with the way out."""
    state = State()
    warnings.showwarning = _warn
    warnings.simplefilter("default", DeprecationWarning)
    if "--debug" in arguments:
        logging.basicConfig(stream=sys.stderr, level=logging.DEBUG, format="%(name)s: %(message)s")
        logging.getLogger("httpcore").setLevel(logging.WARNING)  # it logs headers, the key among them
    try:
        if COMPLETE in os.environ:
            root().main(arguments, prog_name="devin-v3", complete_var=COMPLETE)
        status = invoke(arguments, state)
        sys.stdout.flush()
        return status if isinstance(status, int) else exits.OK
    except click.ClickException as error:
        error.show()
        return exits.USAGE
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt) as error:
        _interrupted(error)
        return exits.INTERRUPTED
    except BrokenPipeError:
        # The interpreter flushes stdout at its end once more.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.BROKEN_PIPE
    except DevinError as error:
        return _failed(error, state, exits.status_of(error))
    except OSError as error:
        return _failed(error, state, exits.USAGE)
    finally:
        state.close()


def _failed(error: Exception, state: State, status: int) -> int:
    if state.debug:
        traceback.print_exc()
    if isinstance(error, OSError):
        message = f"{f'{error.filename}: ' if error.filename else ''}{error.strerror or error}"
    else:
        message = str(error)
    note(f"error: {message}")
    for text in getattr(error, "__notes__", ()):
        note(text)
    return status


def _interrupted(error: BaseException) -> None:
    cause: BaseException | None = error
    while cause is not None:  # click wraps the interrupt
        for text in getattr(cause, "__notes__", ()):
            note(text)
        cause = cause.__context__
    note("interrupted")


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:
    note(f"warning: {message}")
