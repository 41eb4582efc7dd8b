"""Python SDK for the Devin API v3.

    from devin_v3 import Devin

    devin = Devin()  # DEVIN_API_KEY, DEVIN_ORG_ID
    session = devin.sessions.create("Fix the flaky test in repo acme/api")

`Devin` and `AsyncDevin` have the same methods. Names load when they are first used, so importing this package costs
next to nothing: no httpx before the first client, no model before it is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._version import __version__

if TYPE_CHECKING:
    from devin_v3_api import models
    from devin_v3_api.operations import OPERATIONS, Operation
    from devin_v3_api.pagination import AsyncFollow, AsyncPage, AsyncPager, Follow, Page, Pager
    from devin_v3_api.raw import RawResponse
    from devin_v3_api.streams import AsyncStream, ServerEvent, Stream
    from devin_v3_api.types import UNSET, RequestOptions, Unset

    from . import errors, types
    from ._async_client import AsyncDevin
    from ._call.operations import operation
    from ._call.unknown import Unknown
    from ._client import Devin
    from .attachments import AsyncDownload, Download
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        DevinError,
        InternalServerError,
        InvalidArgumentError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestInfo,
        StructuredOutputError,
        UnprocessableEntityError,
        WaitTimeoutError,
    )
    from .sessions.fields import PromptFields, SessionFields
    from .sessions.many import RunResult
    from .sessions.message import Message, MessageAttachment
    from .sessions.session import OUTCOMES, Outcome, Session, outcome
    from .sessions.waiting import Reply

#: Module → its public names, each of which loads with its first use; type checkers read the imports above.
_NAMES: Final = {
    "devin_v3._async_client": "AsyncDevin",
    "devin_v3._call.operations": "operation",
    "devin_v3._call.unknown": "Unknown",
    "devin_v3._client": "Devin",
    "devin_v3.attachments": "AsyncDownload Download",
    "devin_v3.errors": (
        "APIConnectionError APIError APIResponseError APIStatusError APITimeoutError AuthenticationError "
        "BadRequestError ConflictError DevinError InternalServerError InvalidArgumentError NotFoundError "
        "PermissionDeniedError RateLimitError RequestInfo StructuredOutputError UnprocessableEntityError "
        "WaitTimeoutError"
    ),
    "devin_v3.sessions.fields": "PromptFields SessionFields",
    "devin_v3.sessions.many": "RunResult",
    "devin_v3.sessions.message": "Message MessageAttachment",
    "devin_v3.sessions.session": "OUTCOMES Outcome Session outcome",
    "devin_v3.sessions.waiting": "Reply",
    "devin_v3_api.operations": "OPERATIONS Operation",
    "devin_v3_api.pagination": "AsyncFollow AsyncPage AsyncPager Follow Page Pager",
    "devin_v3_api.raw": "RawResponse",
    "devin_v3_api.streams": "AsyncStream ServerEvent Stream",
    "devin_v3_api.types": "RequestOptions UNSET Unset",
}
_HOMES: Final = {name: module for module, names in _NAMES.items() for name in names.split()}
_MODULES: Final = ("errors", "models", "types")

__all__ = [
    "OPERATIONS",
    "OUTCOMES",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDevin",
    "AsyncDownload",
    "AsyncFollow",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Devin",
    "DevinError",
    "Download",
    "Follow",
    "InternalServerError",
    "InvalidArgumentError",
    "Message",
    "MessageAttachment",
    "NotFoundError",
    "Operation",
    "Outcome",
    "Page",
    "Pager",
    "PermissionDeniedError",
    "PromptFields",
    "RateLimitError",
    "RawResponse",
    "Reply",
    "RequestInfo",
    "RequestOptions",
    "RunResult",
    "ServerEvent",
    "Session",
    "SessionFields",
    "Stream",
    "StructuredOutputError",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "WaitTimeoutError",
    "__version__",
    "errors",
    "models",
    "operation",
    "outcome",
    "types",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"devin_v3.{name}")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'devin_v3' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
