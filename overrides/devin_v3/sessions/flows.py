"""The flows of `devin.sessions`, written once for both clients: create, wait, run, send, and many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from devin_v3_api.api import sessions as api
from devin_v3_api.carried import kind_of
from devin_v3_api.types import UNSET, RequestOptions, SessionId, Unset

from .._call.arguments import check
from .._call.checks import check_options
from .._call.drive import maybe_await
from .._call.ids import session_id as id_of
from .._call.json import is_object
from .._call.limits import NONE as NO_LIMITS
from .._call.limits import Limits
from .._call.operations import Call
from ..errors import APIResponseError, InvalidArgumentError, RateLimitError
from . import once as _once
from . import output as _output
from .fields import FIELDS, PromptFields, SessionFields
from .many import Job, RateLimiter, RunResult, StartedRun
from .session import Session
from .timing import Timing
from .waiting import OnUpdate, Reply, check_arguments, goes_on, reply_to, tail_of, until_over

if TYPE_CHECKING:
    from devin_v3_api.operations import Operation

    from .._call.base_transport import BaseTransport


#: The parameters of `run` that `create` does not have.
_OWN: Final = ("timeout", "on_update", "progress", "once", "output", "concurrency")


class SessionFlows:
    """The flows of both classes, as coroutines; see `_call/drive.py`."""

    messages: Any
    _transport: Any
    _timing: Timing

    def _as_itself(self) -> Any:
        """The sessions as the principal itself reads them: nothing can be read as another user."""
        transport = self._transport.as_itself()
        cls: Any = type(self)
        return self if transport is self._transport else cls(transport)

    async def _create(
        self,
        prompt: str,
        once: str | None,
        output: Any,
        fields: dict[str, Any],
        timing: Timing | None = None,
        begun: StartedRun | None = None,
    ) -> Session[Any]:
        fields = _with_schema(fields, output)
        if once is None and begun is None:
            session = await maybe_await(self._generated(prompt=prompt, **fields))
            return session if output is None else Session[Any].of(session, output)
        timing = timing or self._timing
        tag = None if once is None else _once.tag_of(once)
        if tag is not None:
            given = fields.get("tags")
            if given is not None and not isinstance(given, (list, tuple, set, frozenset, Unset)):
                raise InvalidArgumentError(f"sessions.create: tags is {kind_of(given)}; pass a list of strings")
            fields["tags"] = [*(given or ()), tag]
        limits = (
            NO_LIMITS if begun is None else Limits(reports_429=True)
        )  # `run_many` waits for all of its jobs at once

        async def post() -> Any:
            if begun is None:
                return await maybe_await(self._generated(prompt=prompt, **fields))
            begun.creating = True
            try:
                session = await maybe_await(self._generated(prompt=prompt, **fields))
                begun.session_id = _identified(session)
                return session
            finally:
                begun.creating = False

        if tag is None:
            return Session[Any].of(await timing.within(None, post, limits), output)
        org_id = fields.get("org_id")
        check("sessions.create", org_id=org_id)
        session = await _once.create_once(
            post,
            partial(self._as_itself().list, tags=[tag], org_id=org_id),
            timing,
            limits,
            self._transport.io.exclusive,
            tag,
            org_id=org_id or self._transport.org_id,
            tries=1 + self._transport.settings.max_retries,
        )
        return Session[Any].of(session, output)

    def _generated(self, **fields: Any) -> Any:
        """The generated `create`."""
        raise NotImplementedError

    def _check(self, method: str, output: Any, **arguments: Any) -> None:
        check_arguments(f"sessions.{method}", self._timing, output, **arguments)

    async def _wait(
        self,
        devin_id: SessionId,
        output: Any,
        timeout: float | None,
        on_update: OnUpdate | None,
        progress: bool,
        org_id: str | None,
        timing: Timing | None = None,
        fresh: bool = False,
    ) -> Session[Any]:
        given = {"devin_id": devin_id, "wait_timeout": timeout, "on_update": on_update, "progress": progress}
        self._check("wait", output, org_id=org_id, **given)
        look = partial(self._as_itself().get, devin_id, org_id=org_id)
        session = await until_over(
            look,
            timing or self._timing,
            id_of(devin_id),
            timeout=timeout,
            on_update=on_update,
            progress=progress,
            fresh=fresh,
        )
        return Session[Any].of(session, output)

    async def _run(
        self,
        prompt: str,
        once: str | None,
        output: Any,
        timeout: float | None,
        on_update: OnUpdate | None,
        progress: bool,
        fields: dict[str, Any],
    ) -> Session[Any]:
        org_id = fields.get("org_id")
        check_options("sessions.run", {name: fields[name] for name in fields.keys() - FIELDS}, (*FIELDS, *_OWN))
        self._check(
            "run", output, prompt=prompt, wait_timeout=timeout, on_update=on_update, progress=progress, org_id=org_id
        )
        created = _identified(await self._create(prompt, once, output, fields))
        return await self._wait(created, output, timeout, on_update, progress, org_id, fresh=True)

    async def _send(
        self,
        devin_id: SessionId,
        message: str,
        attachment_urls: Any,
        message_as_user_id: Any,
        output: Any,
        timeout: float | None,
        on_update: OnUpdate | None,
        org_id: str | None,
    ) -> Reply[Any]:
        given = {"devin_id": devin_id, "message": message, "wait_timeout": timeout, "on_update": on_update}
        self._check("send", output, org_id=org_id, **given)
        reader = self._as_itself()
        return await reply_to(
            partial(
                self.messages.create,
                devin_id,
                message=message,
                attachment_urls=attachment_urls,
                message_as_user_id=message_as_user_id,
                org_id=org_id,
            ),
            partial(reader.get, devin_id, org_id=org_id),
            tail_of(reader.messages, devin_id, org_id),
            self._timing,
            id_of(devin_id),
            timeout=timeout,
            on_update=on_update,
            kind=output,
        )

    def _check_many(self, prompts: object, concurrency: Any, output: Any, timeout: Any, common: Any) -> None:
        """Validate the arguments of `run_many`; the fields that all prompts have in common, as `create` would."""
        if isinstance(prompts, (str, Mapping)):
            raise InvalidArgumentError("sessions.run_many: prompts is a single prompt; give a list, or call run()")
        if not isinstance(prompts, Iterable):
            raise InvalidArgumentError(f"sessions.run_many: prompts is {kind_of(prompts)}; pass a list of strings")
        if "once" in common:
            raise InvalidArgumentError(
                "sessions.run_many: once is the key of one session; give it with its prompt: {'prompt': …, 'once': …}"
            )
        check_options("sessions.run_many", {name: common[name] for name in common.keys() - FIELDS}, (*FIELDS, *_OWN))
        self._check("run_many", output, concurrency=concurrency, wait_timeout=timeout, org_id=common.get("org_id"))
        judge: Any = _Judge(self._transport)
        fields: dict[str, Any] = {"prompt": "", **_with_schema(common, output)}
        api.Sessions(judge).create(**fields)

    def _jobs(
        self,
        prompts: Iterable[str | PromptFields],
        started: list[StartedRun],
        output: Any,
        timeout: float | None,
        common: SessionFields,
    ) -> Iterator[Job[Session[Any]]]:
        """A job for each prompt; the prompts that were begun are written to `started`."""
        pace = RateLimiter(self._timing.clock)
        for prompt in prompts:
            begun = StartedRun()
            started.append(begun)
            yield partial(self._job, begun, prompt, output, timeout, common, pace)

    async def _job(
        self,
        begun: StartedRun,
        given: str | PromptFields,
        output: Any,
        timeout: float | None,
        common: SessionFields,
        pace: RateLimiter,
        timing: Timing,
    ) -> Session[Any]:
        fields: dict[str, Any] = {**common, **_prompt_fields(given)}
        begun.prompt, once, org_id = fields.pop("prompt"), fields.pop("once", None), fields.get("org_id")

        started = timing.clock.monotonic()
        while True:
            went = await pace.turn(timing)
            try:
                session = await self._create(begun.prompt, once, output, {**fields}, timing, begun)
                break
            except RateLimitError as error:  # nothing was created
                pace.refused(error, went)
                if timeout is not None and timing.clock.monotonic() - started > timeout:
                    raise
        pace.passed()
        begun.session_id = created = _identified(session)
        return await self._wait(created, output, timeout, None, False, org_id, timing=timing, fresh=True)


class _Judge:
    """Stands in for a transport: calls are validated and not sent."""

    def __init__(self, transport: BaseTransport) -> None:
        self._transport = transport

    def call(
        self,
        operation: Operation,
        path: Sequence[object],
        decode: object,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: RequestOptions,
    ) -> None:
        """See `Transport.call`."""
        del decode
        self._transport.engine.judge(Call(operation, path, options, query, body))


def _with_schema(fields: dict[str, Any], output: Any) -> dict[str, Any]:
    """The fields of a session, with the schema of its output.

    Raises:
        InvalidArgumentError: They have another schema.
    """
    if output is None:
        return fields
    if not isinstance(fields.get("structured_output_schema"), (Unset, type(None))):
        raise InvalidArgumentError("sessions.create: give output or structured_output_schema, not both")
    return {**fields, "structured_output_schema": _output.schema_of(output)}


def _identified(session: Session[Any]) -> str:
    """The id of a session that was created.

    Raises:
        APIResponseError: The response does not have it.
    """
    devin_id: Any = session.session_id  # values are not checked
    if not isinstance(devin_id, str) or not devin_id:
        raise APIResponseError(
            "sessions.create: the session was created, but the response has no session_id", method="POST"
        )
    return devin_id


def _prompt_fields(given: Any) -> dict[str, Any]:
    """One of many prompts as a dictionary.

    Raises:
        InvalidArgumentError: It is not a prompt.
    """
    fields: Any = {"prompt": given} if isinstance(given, str) else given
    if not is_object(fields) or not isinstance(fields.get("prompt"), str):
        raise InvalidArgumentError("sessions.run_many takes prompts as strings or as dictionaries with a `prompt`")
    return fields


def result_of(started: list[StartedRun], index: int, ended: Session[Any] | Exception) -> RunResult[Any]:
    """Return the result of a prompt, by what its job ended with."""
    begun = started[index]
    begun.is_over = True
    if isinstance(ended, Exception):
        return RunResult(index, begun.prompt, None, ended, begun.session_id)
    return RunResult(index, begun.prompt, ended, None, begun.session_id)


def note_started(error: BaseException, started: list[StartedRun]) -> None:
    """Note on what ended `run_many` which sessions go on without it."""
    left = [prompt for prompt in started if not prompt.is_over]
    ids = [prompt.session_id for prompt in left]
    goes_on(error, *ids, unsure=sum(prompt.creating and prompt.session_id is None for prompt in left))
