"""Hand-written resources as `with_raw_response` shows them. For type checkers; see `devin_v3_api.raw_resources`."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from pathlib import Path
from typing import IO, Any, ParamSpec, TypeVar, Unpack, overload

from devin_v3_api import raw_resources as api
from devin_v3_api.raw import RawResponse
from devin_v3_api.raw_resources import AsyncRaw, AsyncRawList, Raw, RawList
from devin_v3_api.types import RequestOptions, SessionId

from .attachments import AnyAttachment, AsyncAttachments, Attachments, OnProgress
from .sessions.async_messages import AsyncMessages
from .sessions.async_resource import AsyncSessions
from .sessions.messages import Messages
from .sessions.resource import Sessions
from .sessions.session import Session, T

P = ParamSpec("P")
R = TypeVar("R")


class MessagesWithRawResponse(api.SessionsMessagesWithRawResponse):
    list = RawList(Messages.list)


class SessionsWithRawResponse(api.SessionsWithRawResponse):
    messages: MessagesWithRawResponse
    create = Raw(Sessions.create)

    def get(
        self,
        devin_id: SessionId,
        *,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Session[T]]:
        raise NotImplementedError


class AttachmentsWithRawResponse(api.AttachmentsWithRawResponse):
    upload = Raw(Attachments.upload)

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[bytes]: ...

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Path]: ...

    @overload
    def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: IO[bytes],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[None]: ...

    def download(self, *args: Any, **kwargs: Any) -> Any:  # pyright: ignore[reportInconsistentOverload]
        raise NotImplementedError


class WithRawResponse(api.ApiWithRawResponse):
    sessions: SessionsWithRawResponse
    attachments: AttachmentsWithRawResponse

    def __call__(self, method: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]:
        raise NotImplementedError


class AsyncMessagesWithRawResponse(api.AsyncSessionsMessagesWithRawResponse):
    list = AsyncRawList(AsyncMessages.list)


class AsyncSessionsWithRawResponse(api.AsyncSessionsWithRawResponse):
    messages: AsyncMessagesWithRawResponse
    create = AsyncRaw(AsyncSessions.create)

    async def get(
        self,
        devin_id: SessionId,
        *,
        output: type[T] | Mapping[str, Any] | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Session[T]]:
        raise NotImplementedError


class AsyncAttachmentsWithRawResponse(api.AsyncAttachmentsWithRawResponse):
    upload = AsyncRaw(AsyncAttachments.upload)

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: None = None,
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[bytes]: ...

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: str | os.PathLike[str],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Path]: ...

    @overload
    async def download(
        self,
        attachment: AnyAttachment | str,
        name: str | None = None,
        *,
        to: IO[bytes],
        on_progress: OnProgress | None = None,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[None]: ...

    async def download(self, *args: Any, **kwargs: Any) -> Any:  # pyright: ignore[reportInconsistentOverload]
        raise NotImplementedError


class AsyncWithRawResponse(api.AsyncApiWithRawResponse):
    sessions: AsyncSessionsWithRawResponse
    attachments: AsyncAttachmentsWithRawResponse

    def __call__(
        self, method: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, RawResponse[R]]:
        raise NotImplementedError
