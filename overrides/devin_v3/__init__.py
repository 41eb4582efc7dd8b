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

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from devin_v3_api import models as models
    from devin_v3_api.operations import OPERATIONS as OPERATIONS
    from devin_v3_api.operations import Operation as Operation
    from devin_v3_api.pagination import AsyncFollow as AsyncFollow
    from devin_v3_api.pagination import AsyncPage as AsyncPage
    from devin_v3_api.pagination import AsyncPager as AsyncPager
    from devin_v3_api.pagination import Follow as Follow
    from devin_v3_api.pagination import Page as Page
    from devin_v3_api.pagination import Pager as Pager
    from devin_v3_api.raw import RawResponse as RawResponse
    from devin_v3_api.streams import AsyncStream as AsyncStream
    from devin_v3_api.streams import ServerEvent as ServerEvent
    from devin_v3_api.streams import Stream as Stream
    from devin_v3_api.types import UNSET as UNSET
    from devin_v3_api.types import RequestOptions as RequestOptions
    from devin_v3_api.types import Unset as Unset

    from . import errors as errors
    from . import types as types
    from ._async_client import AsyncDevin as AsyncDevin
    from ._call.operations import operation as operation
    from ._call.unknown import Unknown as Unknown
    from ._client import Devin as Devin
    from .attachments import AsyncDownload as AsyncDownload
    from .attachments import Download as Download
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import DevinError as DevinError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RequestInfo as RequestInfo
    from .errors import StructuredOutputError as StructuredOutputError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .sessions.fields import PromptFields as PromptFields
    from .sessions.fields import SessionFields as SessionFields
    from .sessions.many import RunResult as RunResult
    from .sessions.message import Message as Message
    from .sessions.message import MessageAttachment as MessageAttachment
    from .sessions.session import OUTCOMES as OUTCOMES
    from .sessions.session import Outcome as Outcome
    from .sessions.session import Session as Session
    from .sessions.session import outcome as outcome
    from .sessions.waiting import Reply as Reply

#: Public name → the module that defines it.
_HOMES: Final = {
    "AsyncDevin": "devin_v3._async_client",
    "Devin": "devin_v3._client",
    "AsyncFollow": "devin_v3_api.pagination",
    "AsyncPage": "devin_v3_api.pagination",
    "AsyncPager": "devin_v3_api.pagination",
    "Follow": "devin_v3_api.pagination",
    "Page": "devin_v3_api.pagination",
    "Pager": "devin_v3_api.pagination",
    "OPERATIONS": "devin_v3_api.operations",
    "Operation": "devin_v3_api.operations",
    "RequestOptions": "devin_v3_api.types",
    "UNSET": "devin_v3_api.types",
    "Unset": "devin_v3_api.types",
    "APIConnectionError": "devin_v3.errors",
    "APIError": "devin_v3.errors",
    "APIResponseError": "devin_v3.errors",
    "APIStatusError": "devin_v3.errors",
    "APITimeoutError": "devin_v3.errors",
    "AuthenticationError": "devin_v3.errors",
    "BadRequestError": "devin_v3.errors",
    "ConflictError": "devin_v3.errors",
    "DevinError": "devin_v3.errors",
    "InternalServerError": "devin_v3.errors",
    "NotFoundError": "devin_v3.errors",
    "PermissionDeniedError": "devin_v3.errors",
    "RateLimitError": "devin_v3.errors",
    "InvalidArgumentError": "devin_v3.errors",
    "RequestInfo": "devin_v3.errors",
    "StructuredOutputError": "devin_v3.errors",
    "WaitTimeoutError": "devin_v3.errors",
    "RawResponse": "devin_v3_api.raw",
    "AsyncStream": "devin_v3_api.streams",
    "ServerEvent": "devin_v3_api.streams",
    "Stream": "devin_v3_api.streams",
    "AsyncDownload": "devin_v3.attachments",
    "Download": "devin_v3.attachments",
    "Unknown": "devin_v3._call.unknown",
    "Message": "devin_v3.sessions.message",
    "MessageAttachment": "devin_v3.sessions.message",
    "OUTCOMES": "devin_v3.sessions.session",
    "Outcome": "devin_v3.sessions.session",
    "PromptFields": "devin_v3.sessions.fields",
    "Session": "devin_v3.sessions.session",
    "SessionFields": "devin_v3.sessions.fields",
    "operation": "devin_v3._call.operations",
    "outcome": "devin_v3.sessions.session",
    "Reply": "devin_v3.sessions.waiting",
    "RunResult": "devin_v3.sessions.many",
    "UnprocessableEntityError": "devin_v3.errors",
}

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
    if name in ("errors", "models", "types"):
        return import_module(f"devin_v3.{name}")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'devin_v3' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
