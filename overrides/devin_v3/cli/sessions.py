"""Sessions from a shell: run, wait, send, follow, many at a time. The exit status is the outcome."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click
from devin_v3_api.operations import OPERATIONS

from .._call.json import is_object
from ..errors import DevinError, InvalidArgumentError, WaitTimeoutError
from . import exits, values
from .operations import OperationCommand
from .output import plain
from .state import State, common_options, note, state_of

if TYPE_CHECKING:
    from .. import Session

_HOUR = 3_600.0


def _deadline() -> click.Option:
    return click.Option(
        ["--deadline"],
        type=click.FloatRange(min=0, min_open=True),
        default=_HOUR,
        show_default=True,
        help="Seconds to wait for the session.",
    )


def _organization() -> click.Option:
    return click.Option(["--org-id"], help="Another organization (prefix org-).")


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
        text = "".join(character for character in text if character.isprintable())
        if text == self._last:
            return
        self._last = text
        if self._status is not None:
            self._status.update(text)
        else:
            note(text)

    @contextlib.contextmanager
    def shown(self) -> Generator[Callable[[Any], None]]:
        """Show the states that what it yields is called with."""
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
    state.printer("sessions").one(session)
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


class _Run(OperationCommand):
    """`sessions run`: the parameters of `sessions.create`, and those of the wait."""

    def __init__(self) -> None:
        (operation,) = (candidate for candidate in OPERATIONS.values() if candidate.name == "sessions.create")
        super().__init__(operation)
        self.name = "run"
        own = self.own_parameters(without=frozenset({"structured_output_schema"}))
        self.params = [
            *own,
            click.Option(
                ["--output-schema"], type=click.Path(exists=True, dir_okay=False), help="JSON Schema of the output."
            ),
            click.Option(["--once"], metavar="KEY", help="At most one session is made for this key."),
            _deadline(),
            click.Option(["--json", "body"], type=values.Json(), help="Parameters as JSON, @FILE or -."),
            *common_options(),
        ]
        self.help = self.short_help = "Create a session and wait until it ends or needs a person."
        self.deprecated = False

    def execute(self, **given: Any) -> Any:
        """Run the session; the result is the exit status."""
        state = state_of(click.get_current_context())
        output, once, deadline = _schema(given.pop("output_schema")), given.pop("once"), given.pop("deadline")
        positional, fields = self.arguments(given)
        prompt = positional[0] if positional else fields.pop("prompt")
        with _Progress().shown() as show:
            session = state.client().sessions.run(
                prompt, once=once, output=output, timeout=deadline, on_update=show, progress=False, **fields
            )
        return _finish(state, session)


def run_command() -> click.Command:
    """Return `sessions run`."""
    return _Run()


def wait_command() -> click.Command:
    """Return `sessions wait`."""

    def execute(session_id: str, deadline: float, org_id: str | None) -> int:
        state = state_of(click.get_current_context())
        with _Progress().shown() as show:
            session: Session[Any] = state.client().sessions.wait(
                session_id, timeout=deadline, on_update=show, progress=False, org_id=org_id
            )
        return _finish(state, session)

    return click.Command(
        "wait",
        params=[click.Argument(["session_id"]), _deadline(), _organization(), *common_options()],
        callback=execute,
        help="Wait until a session ends or needs a person.",
    )


def send_command() -> click.Command:
    """Return `sessions send`."""

    def execute(
        session_id: str, message: str, attachment_urls: tuple[str, ...], deadline: float, org_id: str | None
    ) -> int:
        state = state_of(click.get_current_context())
        more: dict[str, Any] = {"attachment_urls": list(attachment_urls)} if attachment_urls else {}
        with _Progress().shown() as show:
            reply = state.client().sessions.send(
                session_id, message, timeout=deadline, on_update=show, org_id=org_id, **more
            )
        printer = state.printer("sessions")
        if printer.for_people:
            for text in reply.messages:
                _speak(text)
        else:
            printer.one({"session": plain(reply.session), "messages": [plain(text) for text in reply.messages]})
        return exits.BY_OUTCOME[reply.session.outcome]

    return click.Command(
        "send",
        params=[
            click.Argument(["session_id"]),
            click.Argument(["message"], type=values.Text()),
            click.Option(["--attachment-url", "attachment_urls"], multiple=True, help="URL of an attachment."),
            _deadline(),
            _organization(),
            *common_options(),
        ],
        callback=execute,
        help="Send a message (- reads it from stdin) and wait for the answer.",
        short_help="Send a message and wait for the answer.",
    )


def _speak(message: Any) -> None:
    who = getattr(message, "source", None) or "devin"
    text = "".join(
        character if character.isprintable() or character == "\n" else " " for character in str(message.message)
    )
    click.echo(f"{click.style(str(who), bold=True)}: {text}")


def follow_command() -> click.Command:
    """Return `sessions messages follow`, which `sessions messages ID` means as well."""

    def execute(session_id: str, follow: bool, deadline: float | None, org_id: str | None) -> None:
        state = state_of(click.get_current_context())
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
            printer.many(_flushed(source))

    return click.Command(
        "follow",
        params=[
            click.Argument(["session_id"]),
            click.Option(["--follow/--no-follow", "-f"], default=False, help="Go on with messages as they come."),
            click.Option(
                ["--deadline"], type=click.FloatRange(min=0), help="Seconds to follow; without end by default."
            ),
            _organization(),
            *common_options(),
        ],
        callback=execute,
        help="Print the messages of a session; with --follow, including future ones, until it ends.",
        short_help="Print the messages of a session, including future ones.",
    )


def _flushed(items: Any) -> Iterator[Any]:
    """Yield items; stdout is flushed after each, as somebody waits for it."""
    for item in items:
        yield item
        sys.stdout.flush()


def run_many_command() -> click.Command:
    """Return `run-many`."""

    def execute(file: str, concurrency: int, deadline: float, once: str | None, output_schema: str | None) -> int:
        state = state_of(click.get_current_context())
        schema = _schema(output_schema)
        prompts = list(_prompts(file, once))
        statuses = {exits.OK}
        results = state.client().sessions.run_many(
            cast("Any", prompts), concurrency=concurrency, output=schema, timeout=deadline
        )

        def records() -> Iterator[dict[str, Any]]:
            for result in results:
                session, error = result.session, result.error
                if session is not None:
                    statuses.add(exits.BY_OUTCOME[session.outcome])
                elif isinstance(error, WaitTimeoutError):
                    statuses.add(exits.DEADLINE)
                else:
                    statuses.add(exits.FAILED)
                note(f"{len(prompts)} prompts: {result.index + 1}. {error or (session and session.outcome)}")
                yield {
                    "index": result.index,
                    "prompt": result.prompt,
                    "session_id": result.session_id,
                    "outcome": session.outcome if session is not None else None,
                    "output": session.structured_output if session is not None else None,
                    "url": session.url if session is not None else None,
                    "error": str(error) if error is not None else None,
                }

        state.printer("sessions").many(_flushed(records()))
        worst = (exits.FAILED, exits.DEADLINE, exits.NEEDS_PERSON, exits.OK)
        return next(status for status in worst if status in statuses)

    return click.Command(
        "run-many",
        params=[
            click.Argument(["file"], type=click.Path(exists=True, dir_okay=False, allow_dash=True)),
            click.Option(["--concurrency"], type=click.IntRange(min=1), default=8, show_default=True),
            _deadline(),
            click.Option(
                ["--once"], metavar="KEY", help="Keys KEY-1, KEY-2, … for lines without one: a second run resumes."
            ),
            click.Option(
                ["--output-schema"], type=click.Path(exists=True, dir_okay=False), help="JSON Schema of the outputs."
            ),
            *common_options(),
        ],
        callback=execute,
        help=(
            "Run a session for each line of a file of JSON lines, and write a line for each as it finishes.\n\n"
            'A line is a prompt ("…") or an object of a prompt and what sessions create takes: '
            '{"prompt": "…", "title": "…", "once": "…"}. A line whose key has a session already waits for that one.'
        ),
        short_help="Run a session for each line of a file.",
    )


def _prompts(file: str, once: str | None) -> Iterator[Any]:
    """Yield the prompts of a file.

    Raises:
        DevinError: A line is no JSON, or no prompt.
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
