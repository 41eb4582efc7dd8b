"""`devin.sessions` of `AsyncDevin`: the operations of the API, and what people do with them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Unpack, overload

from devin_v3_api.api import sessions as api
from devin_v3_api.client import resource
from devin_v3_api.types import UNSET, RequestOptions, SequenceNotStr, SessionId, Unset

from .._call.drive import arun
from .fields import FIELDS, ExtraOptions, PromptFields, SessionFields
from .flows import SessionFlows, note_started, result_of
from .many import RunResult, StartedRun, async_gather
from .session import Session, T
from .timing import AsyncTiming
from .waiting import DEFAULT_TIMEOUT, OnUpdate, Reply

if TYPE_CHECKING:
    from devin_v3_api import models, params, raw_resources
    from devin_v3_api.raw import RawResponse
    from devin_v3_api.raw_resources import AsyncRaw

    from .._call.async_transport import AsyncTransport
    from .async_messages import AsyncMessages, AsyncMessagesWithRawResponse


class AsyncSessions(SessionFlows, api.AsyncSessions):
    """`devin.sessions`, asynchronous."""

    with_raw_response: AsyncSessionsWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
    _transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._transport = transport
        self._timing = AsyncTiming(transport.io.clock)

    @resource
    def messages(self) -> AsyncMessages:
        """`devin.sessions.messages`."""
        from .async_messages import AsyncMessages

        return AsyncMessages(self._transport)

    def _generated(self, **fields: Any) -> Any:
        return super().create(**fields)

    # Two, for `with_raw_response(devin.sessions.get, …)`: where a function is handed over, pyright leaves its TypeVar
    # open, whatever the default, and mypy wants an annotation.
    @overload
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
            APIError: No usable response arrived.
        """
        if output is not None:
            self._check("get", output)
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
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Maximum number of ACUs that the session may consume.
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
        return await arun(self._create(prompt, once, output, {**fields, **options}))

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
            progress: Show how it goes: a line on a terminal or in a notebook, else lines of the log (`devin_v3`, level
                INFO), which a program that sets up no logging shows on stderr.
            output: Class of the structured output, if the session was created with one.
            org_id: Another organization than the client's.

        Raises:
            InvalidArgumentError: An argument cannot be meant.
            WaitTimeoutError: The session still works at the deadline; it goes on. `session` is how it was last seen.
            APIError: The session cannot be read. Failures that pass are waited out, ten looks in a row at most.
        """
        return await arun(self._wait(devin_id, output, timeout, on_update, progress, org_id))

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
            once: A key of yours, for which one session is created at most; see `create`.
            output: Class of the structured output, or a JSON Schema; see `create`.
            timeout: Seconds to wait for the session; None waits without end.
            on_update: Called with the session whenever it has changed.
            progress: Show how it goes; see `wait`.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Maximum number of ACUs that the session may consume.
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
            InvalidArgumentError: An argument cannot be meant, or a field is known to be refused.
            WaitTimeoutError: The session still works at the deadline; it goes on. `session` is how it was last seen.
            APIError: The session cannot be created or read; see `create` and `wait`. A note names one that goes on.
        """
        fields = {name: value for name, value in locals().items() if name in FIELDS}
        return await arun(self._run(prompt, once, output, timeout, on_update, progress, {**fields, **options}))

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
            InvalidArgumentError: An argument cannot be meant; nothing was sent.
            WaitTimeoutError: The session still works at the deadline; the message arrived.
            APIConnectionError: `may_have_acted` tells whether the message may have arrived; it is not sent again then.
            APIError: The message was refused, or the session cannot be read. Failures to read that pass are waited out.
        """
        return await arun(
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
    ) -> AsyncIterator[RunResult[T]]:
        """Run many sessions at a time and yield results as they finish. A failure does not end the others.

            async for result in devin.sessions.run_many(["…", {"prompt": "…", "once": "b"}], concurrency=4):
                print(result.prompt, result.error or result.session.outcome)

        Prompts are taken one by one as there is room. Ending the loop early starts no others and stops waiting;
        sessions that were created go on.

        Args:
            prompts: Prompts, or dictionaries of a prompt and what differs for it (`title`, `once`, …).
            concurrency: How many sessions work at a time.
            output: Class of the structured output, or a JSON Schema; see `create`.
            timeout: Seconds to wait for each session; None waits without end.
            attachment_urls: URLs of attachments, each of 1 to 2083 characters.
            bypass_approval: True if the approval of actions is bypassed.
            child_playbook_id: Id of the playbook for child sessions (prefix `playbook-`).
            create_as_user_id: Member of the organization to create the session for (prefix `user-`); must have
                `UseDevinSessions`.
            devin_id: Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session.
            devin_mode: Agent mode, such as `normal` or `fast`; left out, the default mode of the organization.
                Feature limits apply.
            knowledge_ids: Ids of the knowledge notes for the session (prefix `note-`).
            max_acu_limit: Maximum number of ACUs that the session may consume.
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
            async with aclosing(async_gather(jobs, concurrency, started, self._timing)) as ended:
                async for index, outcome in ended:
                    yield result_of(started, index, outcome)
        except BaseException as error:
            note_started(error, started)
            raise


if TYPE_CHECKING:

    class AsyncSessionsWithRawResponse(raw_resources.AsyncSessionsWithRawResponse):
        """`devin.sessions` as `with_raw_response` shows it."""

        messages: AsyncMessagesWithRawResponse  # pyright: ignore[reportIncompatibleVariableOverride]
        create = AsyncRaw(AsyncSessions.create)

        async def get(
            self,
            devin_id: SessionId,
            *,
            output: type[T] | Mapping[str, Any] | None = None,
            org_id: str | None = None,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[Session[T]]:
            """Return the response whose value is the session."""
            ...
