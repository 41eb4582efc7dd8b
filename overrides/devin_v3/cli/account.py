"""The commands whoami, request, profiles and completion."""

from __future__ import annotations

import sys
from typing import Any

import click

from ..errors import InvalidArgumentError
from . import profiles, values
from .state import State, command, note


@command("whoami")
def whoami(state: State) -> None:
    """Show whose key this is, and its organization."""
    state.printer().write(state.client().whoami())


@command("request")
@click.argument("method")
@click.argument("path")
@click.option("--param", "query", multiple=True, metavar="NAME=VALUE", help="Query parameter.")
@click.option("--json", "body", type=values.Json(), help="The body: JSON, @FILE or -.")
def request(state: State, method: str, path: str, query: tuple[str, ...], body: Any) -> None:
    """Call any endpoint, published or not: devin-v3 request GET /v3/self"""  # noqa: D415 (ends in a command)
    parameters: dict[str, Any] = {}
    for pair in query:
        name, separator, value = pair.partition("=")
        if not separator:
            raise click.UsageError(f"--param takes NAME=VALUE, not {pair}")
        parameters.setdefault(name, []).append(value)
    arguments: dict[str, Any] = {} if body is None else {"json": body}
    state.printer().write(state.client().request(method.upper(), path, params=parameters or None, **arguments))


@click.command("as-user", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument("user_id")
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="COMMAND...")
@click.pass_obj
def as_user(state: State, user_id: str, words: tuple[str, ...]) -> Any:
    """Run a command as a user: devin-v3 as-user user-1 sessions create PROMPT"""  # noqa: D415
    from .app import invoke

    state.as_user = user_id
    return invoke(list(words), state)


@click.group("profiles", short_help="Named settings; keys in the system's keyring.")
def profiles_group() -> None:
    """Named settings in the configuration file (devin-v3 profiles path).

    A profile has org_id and base_url; its key is in the system's keyring, or in the environment variable that key_env
    names.
    """


@profiles_group.command("path")
def path() -> None:
    """Print where the configuration file is."""
    click.echo(str(profiles.path()))


@profiles_group.command("list")
def list_() -> None:
    """List the profiles."""
    content = profiles.load()
    for name, profile in sorted(content.get("profiles", {}).items()):
        default = " (default)" if name == content.get("default_profile") else ""
        facts = " ".join(f"{key}={value}" for key, value in sorted(profile.items()))
        click.echo(f"{name}{default} {facts}".rstrip())


@profiles_group.command("login")
@click.argument("name")
def login(name: str) -> None:
    """Keep the key of a profile in the keyring. It is asked for, or read from stdin."""
    if sys.stdin.isatty():
        key = click.prompt("API key", hide_input=True, err=True)
    else:
        key = sys.stdin.read().strip()
    if not key:
        raise InvalidArgumentError("no key was entered")
    profiles.keyring().set_password(profiles.SERVICE, name, key)
    if name not in profiles.load().get("profiles", {}):
        note(f"kept; now add the profile to {profiles.path()}: [profiles.{name}]")


@profiles_group.command("logout")
@click.argument("name")
def logout(name: str) -> None:
    """Remove the key of a profile from the keyring."""
    library = profiles.keyring()
    if library.get_password(profiles.SERVICE, name) is None:
        raise InvalidArgumentError(f"the keyring has no key of a profile {name}")
    library.delete_password(profiles.SERVICE, name)


@click.command("completion", short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell: eval "$(devin-v3 completion bash)" in bash."""
    from click.shell_completion import get_completion_class

    from .app import COMPLETE, root

    shell_class = get_completion_class(shell)
    assert shell_class is not None  # noqa: S101 - one of the choices
    click.echo(shell_class(root(), {}, "devin-v3", COMPLETE).source())
