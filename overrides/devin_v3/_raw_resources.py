# Made from _async_raw_resources.py by `nox -s regenerate` (generator/render/unasync.py): change that file.
"""Hand-written resources as `with_raw_response` shows them. For type checkers; see `devin_v3_api.raw_resources`."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, ParamSpec, TypeVar, Unpack, overload

from devin_v3_api import raw_resources as api
from devin_v3_api.raw import RawResponse
from devin_v3_api.raw_resources import Raw, RawList
from devin_v3_api.types import RequestOptions, SessionId

from ._call.raw_method import Method
from .attachments import AnyAttachment, Attachments, OnProgress
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

    def __call__(self, method: Method[P, R], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[R]:
        raise NotImplementedError
