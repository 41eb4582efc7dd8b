"""The options of one run of the command, and the client that they make."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from .output import Printer, printable

if TYPE_CHECKING:
    from .. import Devin

FORMATS = ("table", "json", "jsonl", "csv", "yaml", "id")


@dataclass(slots=True)
class State:
    """The options that every command takes, wherever they stand on the line.

    Attributes:
        profile: Name of the profile; None for the environment, or the default profile.
        org_id: Organization (prefix `org-`) in place of the one of environment and profile.
        as_user: User to act as (prefix `user-`).
        timeout: Seconds that a request may wait for the network.
        format: One of `FORMATS`; None for the one that fits where the output goes.
        query: JMESPath expression for each item of a list, or for the whole response.
        debug: Whether tracebacks and the log of the SDK are shown.
    """

    profile: str | None = None
    org_id: str | None = None
    as_user: str | None = None
    timeout: float | None = None
    format: str | None = None
    query: str | None = None
    debug: bool = False
    _client: Devin | None = None

    def client(self) -> Devin:
        """Return the client of this run, made once.

        Raises:
            DevinError: A setting is missing or cannot be used.
        """
        if self._client is None:
            from .. import Devin
            from . import profiles

            settings: dict[str, Any] = profiles.settings(self.profile)
            if self.org_id:
                settings["org_id"] = self.org_id
            if self.timeout is not None:
                settings["timeout"] = self.timeout
            client = Devin(**settings)
            self._client = client.as_user(self.as_user) if self.as_user else client
        return self._client

    def printer(self, about: str = "") -> Printer:
        """Return the printer of results.

        Args:
            about: Name of the operation that the results come from.
        """
        return Printer(self.format, self.query, sys.stdout, about)

    def close(self) -> None:
        """Close the connections of the client."""
        if self._client is not None:
            self._client.close()


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Return a decorator that makes a command of a function, whose first argument is the state of the run."""
    pass_state: Callable[[Callable[..., Any]], Callable[..., Any]] = click.make_pass_decorator(State, ensure=True)
    make: Callable[[Callable[..., Any]], click.Command] = click.command(name, **settings)

    def decorated(function: Callable[..., Any]) -> click.Command:
        command = make(pass_state(function))
        command.params += common_options()
        return command

    return decorated


organization_option = click.option("--org-id", help="Another organization (prefix org-).")


def note(text: str) -> None:
    """Write a line for a person to stderr; stdout carries data alone."""
    click.echo(printable(text), err=True)


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value is not None and value is not False:
        setattr(context.ensure_object(State), str(parameter.name), value)


def common_options() -> list[click.Parameter]:
    """Return new options that every command takes."""

    def option(*names: str, **settings: Any) -> click.Option:
        return click.Option(names, expose_value=False, callback=_keep, **settings)

    return [
        option("-o", "--output", "format", type=click.Choice(FORMATS), help="Format of the output."),
        option("--query", metavar="JMESPATH", help="Part of each item of a list, or of the response."),
        option("--profile", metavar="NAME", help="Profile of the configuration file."),
        option("--as-user", metavar="USER_ID", help="User to act as (prefix user-)."),
        option("--timeout", type=click.FloatRange(min=0, min_open=True), help="Seconds to wait for the network."),
        option("--debug", is_flag=True, help="Show tracebacks and the log of requests."),
    ]
