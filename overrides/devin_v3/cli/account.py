"""The commands whoami, request, profiles and completion."""

from __future__ import annotations

import sys
from typing import Any

import click

from ..errors import InvalidArgumentError
from . import profiles, values
from .state import common_options, note, state_of


def whoami_command() -> click.Command:
    """Return `whoami`."""

    def execute() -> None:
        state = state_of(click.get_current_context())
        state.printer().one(state.client().whoami())

    return click.Command(
        "whoami", params=common_options(), callback=execute, help="Show whose key this is, and its organization."
    )


def request_command() -> click.Command:
    """Return `request`."""

    def execute(method: str, path: str, query: tuple[str, ...], body: Any) -> None:
        state = state_of(click.get_current_context())
        parameters: dict[str, Any] = {}
        for pair in query:
            name, separator, value = pair.partition("=")
            if not separator:
                raise click.UsageError(f"--param takes NAME=VALUE, not {pair}")
            parameters.setdefault(name, []).append(value)
        arguments: dict[str, Any] = {} if body is None else {"json": body}
        state.printer().one(state.client().request(method.upper(), path, params=parameters or None, **arguments))

    return click.Command(
        "request",
        params=[
            click.Argument(["method"]),
            click.Argument(["path"]),
            click.Option(["--param", "query"], multiple=True, metavar="NAME=VALUE", help="Query parameter."),
            click.Option(["--json", "body"], type=values.Json(), help="The body: JSON, @FILE or -."),
            *common_options(),
        ],
        callback=execute,
        help="Call any endpoint, published or not: devin-v3 request GET /v3/self",
    )


def as_user_command() -> click.Command:
    """Return `as-user`."""

    def execute(user_id: str, words: tuple[str, ...]) -> Any:
        from .app import invoke

        state = state_of(click.get_current_context())
        state.as_user = user_id
        return invoke(list(words), state)

    return click.Command(
        "as-user",
        params=[
            click.Argument(["user_id"]),
            click.Argument(["words"], nargs=-1, required=True, type=click.UNPROCESSED, metavar="COMMAND..."),
        ],
        callback=execute,
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
        help="Run a command as a user: devin-v3 as-user user-1 sessions create PROMPT",
    )


def profiles_group() -> click.Group:
    """Return `profiles`."""
    group = click.Group(
        "profiles",
        help=(
            "Named settings in the configuration file (devin-v3 profiles path). A profile has org_id and base_url; its "
            "key is in the system's keyring, or in the environment variable that key_env names."
        ),
        short_help="Named settings; keys in the system's keyring.",
    )

    @group.command("path", help="Print where the configuration file is.")
    def _path() -> None:  # pyright: ignore[reportUnusedFunction]
        click.echo(str(profiles.path()))

    @group.command("list", help="List the profiles.")
    def _list() -> None:  # pyright: ignore[reportUnusedFunction]
        content = profiles.load()
        for name, profile in sorted(content.get("profiles", {}).items()):
            default = " (default)" if name == content.get("default_profile") else ""
            facts = " ".join(f"{key}={value}" for key, value in sorted(profile.items()))
            click.echo(f"{name}{default} {facts}".rstrip())

    @group.command("login", help="Keep the key of a profile in the keyring. It is asked for, or read from stdin.")
    @click.argument("name")
    def _login(name: str) -> None:  # pyright: ignore[reportUnusedFunction]
        if sys.stdin.isatty():
            key = click.prompt("API key", hide_input=True, err=True)
        else:
            key = sys.stdin.read().strip()
        if not key:
            raise InvalidArgumentError("no key was entered")
        profiles.keyring().set_password(profiles.SERVICE, name, key)
        if name not in profiles.load().get("profiles", {}):
            note(f"kept; now add the profile to {profiles.path()}: [profiles.{name}]")

    @group.command("logout", help="Remove the key of a profile from the keyring.")
    @click.argument("name")
    def _logout(name: str) -> None:  # pyright: ignore[reportUnusedFunction]
        library = profiles.keyring()
        if library.get_password(profiles.SERVICE, name) is None:
            raise InvalidArgumentError(f"the keyring has no key of a profile {name}")
        library.delete_password(profiles.SERVICE, name)

    return group


def completion_command() -> click.Command:
    """Return `completion`."""

    def execute(shell: str) -> None:
        from click.shell_completion import get_completion_class

        from .app import COMPLETE, root

        completion = get_completion_class(shell)
        assert completion is not None  # noqa: S101 - one of the choices
        click.echo(completion(root(), {}, "devin-v3", COMPLETE).source())

    return click.Command(
        "completion",
        params=[click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"]))],
        callback=execute,
        help='Print the completion script of a shell. In bash: eval "$(devin-v3 completion bash)"',
    )
