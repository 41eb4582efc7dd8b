"""Hand-written resources as `with_raw_response` shows them. For type checkers; see `devin_v3_api.raw_resources`."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, ParamSpec, TypeVar, Unpack, overload

from devin_v3_api import raw_resources as api
from devin_v3_api.raw import RawResponse
from devin_v3_api.raw_resources import AsyncRaw, AsyncRawList
from devin_v3_api.types import RequestOptions, SessionId

from ._call.raw_method import AsyncMethod
from .attachments import AnyAttachment, AsyncAttachments, OnProgress
from .sessions.async_messages import AsyncMessages
from .sessions.async_resource import AsyncSessions
from .sessions.session import Session, T

P = ParamSpec("P")
R = TypeVar("R")


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

    async def __call__(self, method: AsyncMethod[P, R], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]:
        raise NotImplementedError
