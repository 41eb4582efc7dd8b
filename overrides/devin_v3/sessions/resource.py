"""`devin.sessions`: the operations of the API, and what people do with them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack, overload

from devin_v3_api.api import sessions as api
from devin_v3_api.types import UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

from .._call.arguments import check
from .._call.drive import maybe_await, run
from .._call.ids import session_id as id_of
from .._call.json import is_object
from .._call.limits import NONE as NO_LIMITS
from .._call.limits import Limits
from ..errors import APIResponseError, InvalidArgumentError, RateLimitError
from . import once as _once
from . import output as _output
from .fields import FIELDS, ExtraOptions, PromptFields, SessionFields
from .many import Job, RateLimiter, RunResult, StartedRun, gather, interleave, settle
from .session import Session, T
from .timing import AsyncTiming, BlockingTiming, Timing
from .waiting import DEFAULT_TIMEOUT, OnUpdate, Reply, answer_to, goes_on, until_over

if TYPE_CHECKING:
    from devin_v3_api import models, params
    from devin_v3_api.operations import Operation

    from .._call.async_transport import AsyncTransport
    from .._call.base_transport import BaseTransport
    from .._call.transport import Transport
    from .._raw_resources import AsyncSessionsWithRawResponse, SessionsWithRawResponse
    from .messages import AsyncMessages, Messages


class _Flows:
    """The flows of both classes, as coroutines."""

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
                raise InvalidArgumentError(f"sessions.create: tags is a {type(given).__name__}; it is a list of texts")
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
            self._transport.exclusive,
            tag,
            org_id=org_id or self._transport.org_id,
            tries=1 + self._transport.max_retries,
        )
        return Session[Any].of(session, output)

    def _generated(self, **fields: Any) -> Any:
        """The generated `create`."""
        raise NotImplementedError

    def _check(self, method: str, output: Any, **arguments: Any) -> None:
        """Judge arguments before anything is sent.

        Raises:
            InvalidArgumentError: Names the argument.
        """
        if "on_update" in arguments and not self._timing.awaits:
            arguments["wait_on_update"] = arguments.pop("on_update")
        check(f"sessions.{method}", **arguments)
        if output is not None:
            _output.schema_of(output)

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
        self._check("wait", output, wait_timeout=timeout, on_update=on_update, progress=progress, org_id=org_id)
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
        from .messages import tail_of

        self._check("send", output, message=message, wait_timeout=timeout, on_update=on_update, org_id=org_id)
        reader = self._as_itself()
        return await answer_to(
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
        """See `_check`. The fields that all prompts have in common are judged as `create` would."""
        if isinstance(prompts, (str, Mapping)):
            raise InvalidArgumentError("sessions.run_many: prompts is a single prompt; give a list, or call run()")
        if not isinstance(prompts, Iterable):
            raise InvalidArgumentError(
                f"sessions.run_many: prompts is a {type(prompts).__name__}; it is a list of texts"
            )
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
    """Stands in for a transport whose calls are judged and not sent."""

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
        self._transport.check(operation, path, query, options, body)


def _with_schema(fields: dict[str, Any], output: Any) -> dict[str, Any]:
    """The fields of a session, with the schema of its output.

    Raises:
        InvalidArgumentError: They have another schema.
    """
    if output is None:
        return fields
    if not isinstance(fields.get("structured_output_schema"), (Unset, type(None))):
        raise InvalidArgumentError("sessions.create: output and structured_output_schema say the same; give one")
    return {**fields, "structured_output_schema": _output.schema_of(output)}


def _identified(session: Session[Any]) -> str:
    """The id of a session that was created.

    Raises:
        APIResponseError: The server did not tell it.
    """
    devin_id: Any = session.session_id  # values are not checked
    if not isinstance(devin_id, str) or not devin_id:
        raise APIResponseError(
            "sessions.create: the session was created, and the answer has no session_id", method="POST"
        )
    return devin_id


def _prompt_fields(given: Any) -> dict[str, Any]:
    """One of many prompts as a dictionary.

    Raises:
        InvalidArgumentError: It is none.
    """
    fields: Any = {"prompt": given} if isinstance(given, str) else given
    if not is_object(fields) or not isinstance(fields.get("prompt"), str):
        raise InvalidArgumentError("sessions.run_many takes prompts as texts or as dictionaries with a `prompt`")
    return fields


def _result(started: list[StartedRun], index: int, ended: Session[Any] | Exception) -> RunResult[Any]:
    begun = started[index]
    begun.is_over = True
    if isinstance(ended, Exception):
        return RunResult(index, begun.prompt, None, ended, begun.session_id)
    return RunResult(index, begun.prompt, ended, None, begun.session_id)


def _note_begun(error: BaseException, started: list[StartedRun]) -> None:
    """Note on what ended `run_many` which sessions go on without it."""
    left = [prompt for prompt in started if not prompt.is_over]
    ids = [prompt.session_id for prompt in left]
    goes_on(error, *ids, unsure=sum(prompt.creating and prompt.session_id is None for prompt in left))


class Sessions(_Flows, api.Sessions):
    """`devin.sessions`."""

    with_raw_response: SessionsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: Transport

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport
        self._timing = BlockingTiming(transport.clock)

    @cached_property
    def messages(self) -> Messages:
        """`devin.sessions.messages`."""
        from .messages import Messages

        return Messages(self._transport)

    def _generated(self, **fields: Any) -> Any:
        return super().create(**fields)

    @overload  # two, so that `with_raw_response(devin.sessions.get, …)` can tell what it returns
    def get(
        self,
        devin_id: SessionId,
        *,
        output: Mapping[str, Any] | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    def get(
        self,
        devin_id: SessionId,
        *,
        output: type[T],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[T]: ...

    def get(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        devin_id: SessionId,
        *,
        output: Any = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[Any]:
        """Return a session with its status, tags and pull requests.

        Args:
            devin_id: Id of the session, with or without its prefix `devin-`; its URL; or the session itself.
            output: Class of the structured output, if the session was created with one; see `create`.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            NotFoundError: There is no such session.
            APIError: There was no usable answer.
        """
        session = super().get(devin_id, org_id=org_id, **options)
        return session if output is None else Session[Any].of(session, output)

    def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        prompt: str,
        *,
        once: str | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        # sessions.create: parameters
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[T]:
        """Create a session.

        Args:
            prompt: Task for Devin, by position or by name.
            once: A key of yours. However often this is called with it, whatever fails on the way, one session is
                created: a tag that is derived from the key marks it. That session is returned, with the fields that it
                was created with. Two callers that call at the same moment may still create one each; from then on, all
                get the older one.
            output: Class of the structured output: of pydantic, attrs or msgspec, a dataclass or a TypedDict; or a
                JSON Schema. The session's `output` is an instance of it.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            InvalidArgumentError: A field is known to be refused, or the schema of `output` is too large.
            BadRequestError: Unknown `platform`; the message lists those that the organization can use.
            PermissionDeniedError: The message says what is needed.
            APIConnectionError: `may_have_acted` tells whether the session may exist. Not repeated then, unless `once`
                is given.
        """
        fields = {name: value for name, value in locals().items() if name in FIELDS}
        return run(self._create(prompt, once, output, {**fields, **options}))

    def wait(
        self,
        devin_id: SessionId,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
    ) -> Session[T]:
        """Wait until a session ends or needs someone, and return it.

        Its `outcome` tells which: `finished`, `needs_person` (it waits for an answer or an approval, or is suspended
        until someone resumes it or raises a limit) or `failed`. A failed session is returned, not raised.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            timeout: Seconds to wait; None waits without end.
            on_update: Called with the session whenever it has changed.
            progress: Show how it goes: a line on a terminal, else the log (`devin_v3`, level INFO).
            output: Class of the structured output, if the session was created with one.
            org_id: Another organization than the client's.

        Raises:
            WaitTimeoutError: The session still works at the deadline; it goes on. `session` is how it was last seen.
            APIError: The session cannot be read. Failures that pass are waited out, ten looks in a row at most.
        """
        return run(self._wait(devin_id, output, timeout, on_update, progress, org_id))

    def run(
        self,
        prompt: str,
        *,
        once: str | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        # sessions.create: parameters
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[ExtraOptions],
    ) -> Session[T]:
        """Create a session and wait until it ends or needs someone: `create` and `wait` in one.

        Args:
            prompt: Task for Devin.
            once: See `create`.
            output: See `create`.
            timeout: Seconds to wait for the session; see `wait`.
            on_update: See `wait`.
            progress: See `wait`.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: `extra_headers`, `extra_query`, `extra_body`.

        Raises:
            DevinError: See `create` and `wait`.
        """
        fields = {name: value for name, value in locals().items() if name in FIELDS}
        return run(self._run(prompt, once, output, timeout, on_update, progress, {**fields, **options}))

    def send(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        message_as_user_id: str | Unset | None = UNSET,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
    ) -> Reply[T]:
        """Send a message to a session and wait until it ends or needs someone again.

        Only sends: `devin.sessions.messages.create`.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            message: The message.
            attachment_urls: What `devin.attachments.upload` returned as `url`.
            message_as_user_id: User to send it as (prefix `user-`).
            timeout: Seconds to wait for the answer; None waits without end.
            on_update: Called with the session whenever it has changed.
            output: Class of the structured output, if the session was created with one.
            org_id: Another organization than the client's.

        Returns:
            The session, and what Devin wrote since.

        Raises:
            WaitTimeoutError: The session still works at the deadline; the message arrived.
            APIConnectionError: `may_have_acted` tells whether the message may have arrived; it is not sent again then.
        """
        return run(
            self._send(devin_id, message, attachment_urls, message_as_user_id, output, timeout, on_update, org_id)
        )

    def run_many(
        self,
        prompts: Iterable[str | PromptFields],
        *,
        concurrency: int = 8,
        output: type[T] | Mapping[str, Any] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        # sessions.create: parameters without prompt
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[ExtraOptions],
    ) -> Iterator[RunResult[T]]:
        """Run many sessions at a time and yield results as they finish. A failure does not end the others.

            for result in devin.sessions.run_many(["…", {"prompt": "…", "once": "b"}], concurrency=4):
                print(result.prompt, result.error or result.session.outcome)

        Prompts are taken one by one as there is room. Ending the loop early starts no others and stops waiting;
        sessions that were created go on.

        Args:
            prompts: Prompts, or dictionaries of a prompt and what differs for it (`title`, `once`, …).
            concurrency: How many sessions work at a time.
            output: See `create`.
            timeout: Seconds to wait for each session; see `wait`.
            prompt: Task for Devin.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: `extra_headers`, `extra_query`, `extra_body`.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1, or a field that all prompts have in common cannot be
                sent. What is wrong with one prompt is the `error` of its result.
        """
        fields: Any = {name: value for name, value in locals().items() if name in FIELDS} | options
        self._check_many(prompts, concurrency, output, timeout, fields)
        return self._many(prompts, concurrency, output, timeout, fields)

    def _many(
        self, prompts: Iterable[Any], concurrency: int, output: Any, timeout: float | None, fields: SessionFields
    ) -> Iterator[RunResult[Any]]:
        started: list[StartedRun] = []
        jobs = self._jobs(prompts, started, output, timeout, fields)
        try:
            for index, ended in interleave(jobs, concurrency, self._timing.clock):
                yield _result(started, index, ended)
        except BaseException as error:
            if not isinstance(error, GeneratorExit):  # mostly that the loop was left, which must not take long
                settle(started)
            _note_begun(error, started)
            raise


class AsyncSessions(_Flows, api.AsyncSessions):
    """`devin.sessions`, asynchronous."""

    with_raw_response: AsyncSessionsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport
        self._timing = AsyncTiming(transport.clock)

    @cached_property
    def messages(self) -> AsyncMessages:
        """`devin.sessions.messages`."""
        from .messages import AsyncMessages

        return AsyncMessages(self._transport)

    def _generated(self, **fields: Any) -> Any:
        return super().create(**fields)

    @overload  # two, so that `with_raw_response(devin.sessions.get, …)` can tell what it returns
    async def get(
        self,
        devin_id: SessionId,
        *,
        output: Mapping[str, Any] | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session: ...

    @overload
    async def get(
        self,
        devin_id: SessionId,
        *,
        output: type[T],
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[T]: ...

    async def get(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        devin_id: SessionId,
        *,
        output: Any = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[Any]:
        """Return a session with its status, tags and pull requests.

        Args:
            devin_id: Id of the session, with or without its prefix `devin-`; its URL; or the session itself.
            output: Class of the structured output, if the session was created with one; see `create`.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            NotFoundError: There is no such session.
            APIError: There was no usable answer.
        """
        session = await super().get(devin_id, org_id=org_id, **options)
        return session if output is None else Session[Any].of(session, output)

    async def create(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        prompt: str,
        *,
        once: str | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        # sessions.create: parameters
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Session[T]:
        """Create a session.

        Args:
            prompt: Task for Devin, by position or by name.
            once: A key of yours. However often this is called with it, whatever fails on the way, one session is
                created: a tag that is derived from the key marks it. That session is returned, with the fields that it
                was created with. Two callers that call at the same moment may still create one each; from then on, all
                get the older one.
            output: Class of the structured output: of pydantic, attrs or msgspec, a dataclass or a TypedDict; or a
                JSON Schema. The session's `output` is an instance of it.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            InvalidArgumentError: A field is known to be refused, or the schema of `output` is too large.
            BadRequestError: Unknown `platform`; the message lists those that the organization can use.
            PermissionDeniedError: The message says what is needed.
            APIConnectionError: `may_have_acted` tells whether the session may exist. Not repeated then, unless `once`
                is given.
        """
        fields = {name: value for name, value in locals().items() if name in FIELDS}
        return await self._create(prompt, once, output, {**fields, **options})

    async def wait(
        self,
        devin_id: SessionId,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
    ) -> Session[T]:
        """Wait until a session ends or needs someone, and return it.

        Its `outcome` tells which: `finished`, `needs_person` (it waits for an answer or an approval, or is suspended
        until someone resumes it or raises a limit) or `failed`. A failed session is returned, not raised.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            timeout: Seconds to wait; None waits without end.
            on_update: Called with the session whenever it has changed.
            progress: Show how it goes: a line on a terminal, else the log (`devin_v3`, level INFO).
            output: Class of the structured output, if the session was created with one.
            org_id: Another organization than the client's.

        Raises:
            WaitTimeoutError: The session still works at the deadline; it goes on. `session` is how it was last seen.
            APIError: The session cannot be read. Failures that pass are waited out, ten looks in a row at most.
        """
        return await self._wait(devin_id, output, timeout, on_update, progress, org_id)

    async def run(
        self,
        prompt: str,
        *,
        once: str | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        progress: bool = True,
        # sessions.create: parameters
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[ExtraOptions],
    ) -> Session[T]:
        """Create a session and wait until it ends or needs someone: `create` and `wait` in one.

        Args:
            prompt: Task for Devin.
            once: See `create`.
            output: See `create`.
            timeout: Seconds to wait for the session; see `wait`.
            on_update: See `wait`.
            progress: See `wait`.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: `extra_headers`, `extra_query`, `extra_body`.

        Raises:
            DevinError: See `create` and `wait`.
        """
        fields = {name: value for name, value in locals().items() if name in FIELDS}
        return await self._run(prompt, once, output, timeout, on_update, progress, {**fields, **options})

    async def send(
        self,
        devin_id: SessionId,
        message: str,
        *,
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        message_as_user_id: str | Unset | None = UNSET,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_update: OnUpdate | None = None,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
    ) -> Reply[T]:
        """Send a message to a session and wait until it ends or needs someone again.

        Only sends: `devin.sessions.messages.create`.

        Args:
            devin_id: The session: its id, with or without the prefix `devin-`, its URL, or the session itself.
            message: The message.
            attachment_urls: What `devin.attachments.upload` returned as `url`.
            message_as_user_id: User to send it as (prefix `user-`).
            timeout: Seconds to wait for the answer; None waits without end.
            on_update: Called with the session whenever it has changed.
            output: Class of the structured output, if the session was created with one.
            org_id: Another organization than the client's.

        Returns:
            The session, and what Devin wrote since.

        Raises:
            WaitTimeoutError: The session still works at the deadline; the message arrived.
            APIConnectionError: `may_have_acted` tells whether the message may have arrived; it is not sent again then.
        """
        return await self._send(
            devin_id, message, attachment_urls, message_as_user_id, output, timeout, on_update, org_id
        )

    def run_many(
        self,
        prompts: Iterable[str | PromptFields],
        *,
        concurrency: int = 8,
        output: type[T] | Mapping[str, Any] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        # sessions.create: parameters without prompt
        attachment_urls: SequenceNotStr[str] | Unset | None = UNSET,
        bypass_approval: bool | Unset | None = UNSET,
        child_playbook_id: str | Unset | None = UNSET,
        create_as_user_id: str | Unset | None = UNSET,
        devin_id: SessionId | Unset = UNSET,
        devin_mode: models.DevinMode | Unset | None = UNSET,
        knowledge_ids: SequenceNotStr[str] | Unset | None = UNSET,
        max_acu_limit: int | Unset | None = UNSET,
        platform: str | Unset | None = UNSET,
        playbook_id: str | Unset | None = UNSET,
        repos: SequenceNotStr[str] | Unset | None = UNSET,
        resumable: bool | Unset = UNSET,
        secret_ids: SequenceNotStr[str] | Unset | None = UNSET,
        session_links: SequenceNotStr[str] | Unset | None = UNSET,
        session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None = UNSET,
        structured_output_required: bool | Unset | None = UNSET,
        structured_output_schema: Mapping[str, Any] | Unset | None = UNSET,
        tags: SequenceNotStr[str] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        # end of parameters
        org_id: str | None = None,
        **options: Unpack[ExtraOptions],
    ) -> AsyncIterator[RunResult[T]]:
        """Run many sessions at a time and yield results as they finish. A failure does not end the others.

            async for result in devin.sessions.run_many(["…", {"prompt": "…", "once": "b"}], concurrency=4):
                print(result.prompt, result.error or result.session.outcome)

        Prompts are taken one by one as there is room. Ending the loop early starts no others and stops waiting;
        sessions that were created go on.

        Args:
            prompts: Prompts, or dictionaries of a prompt and what differs for it (`title`, `once`, …).
            concurrency: How many sessions work at a time.
            output: See `create`.
            timeout: Seconds to wait for each session; see `wait`.
            prompt: Task for Devin.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Most ACUs that the session may consume.
            platform: VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
                organization default.
            playbook_id: Id of the playbook for the session (prefix `playbook-`).
            repos: Repositories for the session.
            resumable: True if the VM state is kept after the session stops, to resume later (`true` by
                default).
            secret_ids: Ids of the stored secrets for the session (prefix `secret-`).
            session_links: Links to other sessions.
            session_secrets: Secrets given to this session.
            structured_output_required: If `true` (default), the agent must give its structured output before
                its turn ends; if `false`, it may.
            structured_output_schema: JSON Schema (draft 7) of the structured output, at most 64 KB, without
                external `$ref`.
            tags: Tags for the session.
            title: Title for the session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: `extra_headers`, `extra_query`, `extra_body`.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1, or a field that all prompts have in common cannot be
                sent. What is wrong with one prompt is the `error` of its result.
        """
        fields: Any = {name: value for name, value in locals().items() if name in FIELDS} | options
        self._check_many(prompts, concurrency, output, timeout, fields)
        return self._many(prompts, concurrency, output, timeout, fields)

    async def _many(
        self, prompts: Iterable[Any], concurrency: int, output: Any, timeout: float | None, fields: SessionFields
    ) -> AsyncIterator[RunResult[Any]]:
        started: list[StartedRun] = []
        jobs = self._jobs(prompts, started, output, timeout, fields)
        try:
            async with aclosing(gather(jobs, concurrency, started, self._timing)) as ended:
                async for index, outcome in ended:
                    yield _result(started, index, outcome)
        except BaseException as error:
            _note_begun(error, started)
            raise
