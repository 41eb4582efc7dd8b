"""Sessions from a shell: run, wait, send, follow, many at a time. The exit status is the outcome."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from .._call.json import is_object
from .._call.operations import operation
from ..errors import DevinError, InvalidArgumentError, WaitTimeoutError
from . import exits, values
from .operations import OperationCommand
from .output import plain, printable
from .state import State, command, note, organization_option

if TYPE_CHECKING:
    from .. import Session

_deadline_option = click.option(
    "--deadline",
    type=click.FloatRange(min=0, min_open=True),
    default=3_600.0,
    show_default=True,
    help="Seconds to wait for the session.",
)
_schema_option = click.option(
    "--output-schema", type=click.Path(exists=True, dir_okay=False), help="JSON Schema of the output."
)


class _Progress:
    """The state of a session on stderr: a line that changes on a terminal, a line for each change elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = ""
        self._status: Any = None

    def show(self, session: Any) -> None:
        detail = session.status_detail
        state = f"{session.status} ({detail})" if isinstance(detail, str) and detail else str(session.status)
        text = f"{session.session_id}: {state}, {session.acus_consumed or 0:.2f} ACUs"
        text = printable(text)
        if text == self._last:
            return
        self._last = text
        if self._status is not None:
            self._status.update(text)
        else:
            note(text)

    @contextlib.contextmanager
    def display(self) -> Generator[Callable[[Any], None]]:
        """Yield a function that shows the state of a session."""
        if not self._terminal:
            yield self.show
            return
        from rich.console import Console

        console = Console(stderr=True, highlight=False)
        with console.status("waiting for the session", spinner="dots") as status:
            self._status = status
            yield self.show
        self._status = None
        if self._last:
            console.print(self._last, markup=False)


def _finish(state: State, session: Any) -> int:
    state.printer("sessions").write(session)
    return exits.BY_OUTCOME[session.outcome]


def _schema(path: str | None) -> dict[str, Any] | None:
    if path is None:
        return None
    try:
        schema = json.loads(values.source(f"@{path}"))
    except ValueError as error:
        raise InvalidArgumentError(f"{path}: not a JSON Schema: {error}") from None
    if not is_object(schema):
        raise InvalidArgumentError(f"{path}: not a JSON Schema: it must be an object")
    return schema


class Run(OperationCommand):
    """`sessions run`: the parameters of `sessions.create`, and those of the wait."""

    def __init__(self) -> None:
        super().__init__(operation("sessions.create"))

        @command("run")
        @_schema_option
        @click.option("--once", metavar="KEY", help="At most one session is made for this key.")
        @_deadline_option
        @click.option("--json", "body", type=values.Json(), help="Parameters as JSON, @FILE or -.")
        def run() -> None: ...

        self.name = run.name
        self.params = [*self.own_parameters(without=frozenset({"structured_output_schema"})), *run.params]
        self.help = self.short_help = "Create a session and wait until it ends or needs a person."
        self.deprecated = False

    def execute(self, **given: Any) -> Any:
        """Run the session; the result is the exit status."""
        state = click.get_current_context().ensure_object(State)
        output, once, deadline = _schema(given.pop("output_schema")), given.pop("once"), given.pop("deadline")
        positional, fields = self.arguments(given)
        prompt = positional[0] if positional else fields.pop("prompt")
        with _Progress().display() as show:
            session = state.client().sessions.run(
                prompt, once=once, output=output, timeout=deadline, on_update=show, progress=False, **fields
            )
        return _finish(state, session)


@command("wait")
@click.argument("session_id")
@_deadline_option
@organization_option
def wait(state: State, session_id: str, deadline: float, org_id: str | None) -> int:
    """Wait until a session ends or needs a person."""
    with _Progress().display() as show:
        session: Session[Any] = state.client().sessions.wait(
            session_id, timeout=deadline, on_update=show, progress=False, org_id=org_id
        )
    return _finish(state, session)


@command("send", short_help="Send a message and wait for the answer.")
@click.argument("session_id")
@click.argument("message", type=values.Text())
@click.option("--attachment-url", "attachment_urls", multiple=True, help="URL of an attachment.")
@_deadline_option
@organization_option
def send(
    state: State, session_id: str, message: str, attachment_urls: tuple[str, ...], deadline: float, org_id: str | None
) -> int:
    """Send a message (- reads it from stdin) and wait for the answer."""
    more: dict[str, Any] = {"attachment_urls": list(attachment_urls)} if attachment_urls else {}
    with _Progress().display() as show:
        reply = state.client().sessions.send(
            session_id, message, timeout=deadline, on_update=show, org_id=org_id, **more
        )
    printer = state.printer("sessions")
    if printer.for_people:
        for text in reply.messages:
            _speak(text)
    else:
        printer.write({"session": plain(reply.session), "messages": [plain(text) for text in reply.messages]})
    return exits.BY_OUTCOME[reply.session.outcome]


def _speak(message: Any) -> None:
    source = printable(str(getattr(message, "source", None) or "devin"))
    text = printable(str(message.message), kept="\n")
    click.echo(f"{click.style(source, bold=True)}: {text}")


@command("follow", short_help="Print the messages of a session, including future ones.")
@click.argument("session_id")
@click.option("--follow/--no-follow", "-f", default=False, help="Go on with messages as they come.")
@click.option("--deadline", type=click.FloatRange(min=0), help="Seconds to follow; without end by default.")
@organization_option
def follow(state: State, session_id: str, follow: bool, deadline: float | None, org_id: str | None) -> None:
    """Print the messages of a session; with --follow, including future ones, until it ends."""
    messages: Any = state.client().sessions.messages
    printer = state.printer("sessions")
    if follow:
        source = messages.follow(session_id, timeout=deadline, org_id=org_id)
    else:
        source = messages.list(session_id, org_id=org_id)
    if printer.for_people:
        for message in source:
            _speak(message)
    else:
        printer.write_list(_flushed(source))


def _flushed(items: Any) -> Iterator[Any]:
    """Yield items; stdout is flushed after each, as somebody waits for it."""
    for item in items:
        yield item
        sys.stdout.flush()


@command("run-many", short_help="Run a session for each line of a file.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--concurrency", type=click.IntRange(min=1), default=8, show_default=True)
@_deadline_option
@click.option("--once", metavar="KEY", help="Keys KEY-1, KEY-2, … for lines without one: a second run resumes.")
@_schema_option
def run_many(
    state: State, file: str, concurrency: int, deadline: float, once: str | None, output_schema: str | None
) -> int:
    """Run a session for each line of a file of JSON lines, and write a line for each as it finishes.

    A line is a prompt ("…") or an object of a prompt and what sessions create takes: {"prompt": "…", "title": "…",
    "once": "…"}. A line whose key has a session already waits for that one.
    """
    prompts = list(_prompts(file, once))
    statuses = {exits.OK}
    results = state.client().sessions.run_many(
        cast("Any", prompts), concurrency=concurrency, output=_schema(output_schema), timeout=deadline
    )

    def records() -> Iterator[dict[str, Any]]:
        for result in results:
            session, error = result.session, result.error
            if session is not None:
                statuses.add(exits.BY_OUTCOME[session.outcome])
            else:
                statuses.add(exits.DEADLINE if isinstance(error, WaitTimeoutError) else exits.FAILED)
            note(f"{len(prompts)} prompts: {result.index + 1}. {error or (session and session.outcome)}")
            yield {
                "index": result.index,
                "prompt": result.prompt,
                "session_id": result.session_id,
                "outcome": session and session.outcome,
                "output": session and session.structured_output,
                "url": session and session.url,
                "error": error and str(error),
            }

    state.printer("sessions").write_list(_flushed(records()))
    worst = (exits.FAILED, exits.DEADLINE, exits.NEEDS_PERSON, exits.OK)
    return next(status for status in worst if status in statuses)


def _prompts(file: str, once: str | None) -> Iterator[Any]:
    """Yield the prompts of a file.

    Raises:
        DevinError: A line is not JSON, or not a prompt.
    """
    text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            prompt = json.loads(line)
        except ValueError as error:
            raise DevinError(f"{file}: line {number}: not JSON: {error}") from None
        if isinstance(prompt, str):
            prompt = {"prompt": prompt}
        if not is_object(prompt) or not isinstance(prompt.get("prompt"), str):
            raise DevinError(f"{file}: line {number}: neither a string nor an object with a prompt")
        if once is not None:
            prompt.setdefault("once", f"{once}-{number}")
        yield prompt
