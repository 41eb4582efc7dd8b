"""From a response to a value or an exception: what people need to read when a call fails is decided here."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast
from urllib.parse import unquote

import httpx
import msgspec
from devin_v3_api.carried import escaped
from devin_v3_api.operations import Operation
from devin_v3_api.types import ResponseDecoder, content, content_text

from .. import errors
from .json import decoded, is_array, is_object
from .retry import retry_after

if TYPE_CHECKING:
    from .request import PreparedRequest

T = TypeVar("T")

#: Methods that change nothing, so that it does not matter whether the server has carried them out.
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_RAW = (content, content_text)  # decoders of responses that are not JSON
_HIDDEN = "[secret]"
#: Members of responses that are secrets (`x-sensitive` in the spec), in JSON that may be broken off.
_SENSITIVE = re.compile(rb'("(?:token|secret)"\s*:\s*")(?:[^"\\]|\\.)*')
#: Nothing of the request was sent when these are raised: there was no connection.
_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


class Response(NamedTuple):
    """A response with its whole body. `content` is None if its encoding (gzip, …) could not be undone."""

    status_code: int
    reason: str
    headers: httpx.Headers
    content: bytes | None

    @property
    def request_id(self) -> str | None:
        """Return the id that the server gave the request."""
        request_id: str | None = self.headers.get("x-request-id") or self.headers.get("request-id")
        return request_id


def result(prepared: PreparedRequest, response: Response, decode: Callable[[Any], T]) -> T:
    """The decoded response.

    Raises:
        APIResponseError: The response is not what the operation returns.
    """
    raw = response.content
    if raw is None:
        raise undecodable(prepared, response)
    if isinstance(decode, ResponseDecoder):
        if response.status_code in (204, 205):
            return None  # type: ignore[return-value]
        decode = cast("Callable[[Any], T]", decode.of(response.status_code, response.headers.get("content-type", "")))
    if decode in _RAW:
        return decode(_in_utf8(raw, response.headers.get("content-type", "")) if decode is content_text else raw)
    data: Any = None
    if raw:
        try:
            data = msgspec.json.decode(raw)
        except RecursionError as error:
            raise response_error(prepared, response, f"is not JSON ({error})") from None
        except ValueError:
            try:
                data = decoded(raw)
            except (ValueError, RecursionError) as error:
                raise response_error(prepared, response, f"is not JSON ({error})") from None
    if prepared.operation is not None and prepared.operation.returns_list and not is_array(data):
        data = data.get("items") if is_object(data) else None  # attachments are known to arrive so
        if not is_array(data):
            raise response_error(prepared, response, "is not a list")
    try:
        value = decode(data)
    except Exception as error:
        kind = "nothing" if data is None else f"a {type(data).__name__}"
        raise response_error(prepared, response, f"has another shape than expected ({kind})") from error
    if "session_id" in getattr(value, "REQUIRED", ()):
        session_id: Any = getattr(value, "session_id", None)  # values are not checked
        if not isinstance(session_id, str) or not session_id:
            raise response_error(prepared, response, "has no session_id")
    return value


#: Charsets that servers write texts in. Python has other codecs, some of which take time beyond measure or only warn.
_CHARSET = re.compile(
    r"(utf[-_]?(16|32)|iso-?8859|latin|windows-|cp\d|koi8|mac|big5|gb|euc|shift|iso-2022)", re.IGNORECASE
)


def _in_utf8(raw: bytes, media_type: str) -> bytes:
    """The bytes of a text in UTF-8, whichever charset its media type names."""
    named = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type, re.IGNORECASE)
    if named is None or not _CHARSET.match(named[1]):
        return raw
    try:
        return raw.decode(named[1], "replace").encode("utf-8", "replace")
    except (LookupError, ValueError):  # a charset that Python does not know
        return raw


def undecodable(prepared: PreparedRequest, response: Response) -> errors.APIResponseError:
    """The exception for a body whose encoding cannot be undone, or that ends before its encoding does."""
    return response_error(prepared, response, "cannot be decompressed, or is not whole")


def response_error(prepared: PreparedRequest, response: Response, what: str) -> errors.APIResponseError:
    body = _SENSITIVE.sub(rb"\1" + _HIDDEN.encode(), hide(response.content or b"", prepared.secrets()))
    start = body[:2000].decode("utf-8", "replace")[:200]
    request_id = f" (request {response.request_id})" if response.request_id else ""
    return errors.APIResponseError(
        f"{prepared.method} {prepared.path}: the response {response.status_code}{request_id} {what};"
        f" it starts with {start!r}",
        method=prepared.method,
        path=prepared.path,
        status_code=response.status_code,
        body=body,
        headers=response.headers,
        request_id=response.request_id,
        request=request_info(prepared),
    )


def status_error(prepared: PreparedRequest, response: Response) -> errors.APIStatusError:
    """The exception for a response with an error status."""
    status, raw = response.status_code, response.content or b""
    body: Any
    try:
        body = hide(decoded(raw), prepared.secrets()) if raw else ""
    except (ValueError, RecursionError):
        body = hide(raw.decode("utf-8", "replace"), prepared.secrets())[:2000]
    request_id = response.request_id
    if request_id is None and is_object(body) and isinstance(body.get("request_id"), str):
        request_id = body["request_id"]
    parts = [f"{prepared.method} {prepared.path}: {status} {response.reason}".rstrip()]
    if prepared.host:
        parts.append(f" from {prepared.host}, where the file is")
    if reason := detail(body, known=response.reason):
        parts.append(f": {reason}")
    if request_id:
        parts.append(f" (request {request_id})")
    if status == 403 and not prepared.host:
        parts.append(_refusal(prepared, reason, body))
    if prepared.unplaced and status in (403, 404, 405):
        parts.append(
            ". The request named no organization, for /v3/self has neither devin_sessions_org_id nor org_id; if the "
            "credential belongs to several, pass org_id=… or set DEVIN_ORG_ID"
        )
    if 300 <= status < 400 and not prepared.follow:
        parts.append(": a redirect, which is not followed: the credential stays with this host")
    return errors.class_for(status)(
        "".join(parts),
        method=prepared.method,
        path=prepared.path,
        status_code=status,
        body=body,
        headers=response.headers,
        request_id=request_id,
        operation=prepared.operation,
        retry_after=retry_after(response.headers, time.time()),
        request=request_info(prepared),
    )


def connection_error(prepared: PreparedRequest, error: Exception) -> errors.APIConnectionError:
    """The exception for a response that did not come, or only in part."""
    may_have_acted = not isinstance(error, _BEFORE_SENDING)
    late = isinstance(error, httpx.TimeoutException)
    what = f"no response in time ({type(error).__name__})" if late else _cause(error)
    sent = "; the request was not sent"
    if may_have_acted:
        sent = "" if prepared.method in _READS else "; the server may have acted"
    return (errors.APITimeoutError if late else errors.APIConnectionError)(
        f"{prepared.method} {prepared.path}: {hide(what, prepared.secrets())}{sent}",
        method=prepared.method,
        path=prepared.path,
        may_have_acted=may_have_acted,
        request=request_info(prepared),
    )


#: Names of headers and of query parameters that carry secrets.
_SECRET_NAME = re.compile(
    r"auth|cookie|token|secret|passw|pwd|credential|signature|jwt|\bsig\b|api-?_?key|(\b|[-_])key\b", re.IGNORECASE
)


def request_info(prepared: PreparedRequest) -> errors.RequestInfo:
    """The request of an error, without its secrets and its body."""
    request = prepared.request
    secrets = [form for secret in prepared.secrets() for form in {secret, escaped(secret)}]
    url, mark, query = str(request.url).partition("?")
    parts: list[str] = []
    for part in query.split("&") if query else ():
        name, equals, _ = part.partition("=")
        parts.append(f"{name}={_HIDDEN}" if equals and _SECRET_NAME.search(unquote(name)) else part)
    headers = [(name, hide(value, secrets)) for name, value in request.headers.multi_items()]
    return errors.RequestInfo(
        request.method,
        hide(url + mark + "&".join(parts), secrets),
        httpx.Headers([(name, value) for name, value in headers if not _SECRET_NAME.search(name)]),
    )


def _cause(error: BaseException) -> str:
    """Return the root cause of an error that may hold others."""
    inner: Any = error
    while isinstance(inner, BaseExceptionGroup):
        inner = cast("Any", inner).exceptions[0]
    return str(inner) or type(inner).__name__


def hide(value: Any, secrets: Iterable[str]) -> Any:
    """`value` (decoded JSON, a text or bytes) without the secrets that a server may have echoed.

    A secret of fewer than four characters is hidden only where it is a whole string: it may be part of any word. Hide
    first and cut afterwards: half a secret is not found.
    """
    # The longest first: another secret may be a part of it.
    return _hide(value, sorted((secret for secret in secrets if secret), key=len, reverse=True))


def _hide(value: Any, secrets: list[str]) -> Any:
    if isinstance(value, bytes):
        for secret in secrets:
            if len(secret) >= 4:
                value = value.replace(secret.encode(), _HIDDEN.encode())
        return value
    if isinstance(value, str):
        for secret in secrets:
            if value == secret:
                return _HIDDEN
            if len(secret) >= 4:
                value = value.replace(secret, _HIDDEN)
        return value
    if is_object(value):
        return {_hide(key, secrets): _hide(item, secrets) for key, item in value.items()}
    if is_array(value):
        return [_hide(item, secrets) for item in value]
    return value


def detail(body: Any, known: str = "") -> str:
    """Return the server's reason for an error, on one line: ProblemDetail (RFC 9457), FastAPI's list, or a text.

    Lists of strings beside the text (the platforms that an organization can use, for example) are shown, too; a title
    that says no more than what is `known` is not.
    """
    if isinstance(body, str):
        return " ".join(body.split())[:300]
    if not is_object(body):
        return ""
    reason = body.get("detail", body.get("message", body.get("error")))
    entries = reason if is_array(reason) else body.get("errors")
    parts: list[str] = []
    if isinstance(body.get("title"), str) and body["title"].casefold() != known.casefold():
        parts.append(detail(body["title"]))
    if isinstance(reason, str) or is_object(reason):
        parts.append(detail(reason))
    if is_array(entries):
        parts += [_entry(entry) for entry in entries[:5]]
        if len(entries) > 5:
            parts.append(f"and {len(entries) - 5} more")
    for name, value in body.items():
        if value is not entries and is_array(value) and value and all(isinstance(item, str) for item in value):
            parts.append(detail(f"{name}: {', '.join(value)}"))
    return "; ".join(part for part in parts if part)


def _entry(entry: Any) -> str:
    """One value that is wrong. The value itself (`input`) is left out: it may be a secret."""
    if not is_object(entry):
        return detail(str(entry))
    location = entry.get("loc", entry.get("pointer", ""))
    place = ".".join(map(str, location)) if is_array(location) else str(location)
    message = detail(str(entry.get("msg", entry.get("detail", entry.get("message", "")))))
    return f"{place}: {message}" if place else message


#: Words of a 403 that is about the key, and words of one that is about what the key may do. The second count more.
_OF_KEY = re.compile(
    r"api.?key|token|credential|un-?auth|authenticat|bearer|expired|revoked|signature|log(ged)? ?in", re.IGNORECASE
)
_OF_PERMISSION = re.compile(
    r"permission|\brole|scope|privilege|not allowed|member|\black|insufficient|feature|\bplan\b|disabled", re.IGNORECASE
)


def _refusal(prepared: PreparedRequest, message: str, body: Any) -> str:
    """Return the possible reasons of a 403, the likeliest first: the service responds to a wrong key with it, too."""
    if isinstance(body, str) and re.match(r"\s*<", body):
        return ". This is not a response of the API: a proxy or firewall on the way may have refused the request"
    needed = [] if prepared.operation is None else _needed(prepared.operation, prepared.fields)
    key = "wrong, expired, or of another kind or organization, which gets a 403, too"
    names = () if prepared.operation is None else prepared.operation.permissions or ()
    of_permission = _OF_PERMISSION.search(message) is not None or any(name in message for name in names)
    if _OF_KEY.search(message) and not of_permission:
        sentences = [f"The API key is probably {key}", *needed]
    else:
        sure = "is less likely to be" if of_permission else "may as well be"
        sentences = [*needed, f"The API key {sure} {key}"]
    return "".join(f". {sentence}" for sentence in sentences)


def _needed(operation: Operation, fields: Mapping[str, Any]) -> list[str]:
    """Return the permissions that an operation needs, for the message of a 403. Only what a page states is a fact."""
    sentences: list[str] = []
    if operation.permissions:
        names = " and ".join(operation.permissions)
        sure = "needs" if operation.permission_source == "page" else "probably needs"
        sentences.append(f"{operation.name} {sure} {names}")
    used = [field for field in operation.permission_fields if field in fields]
    sentences += [f"{field} needs {operation.permission_fields[field]}" for field in used]
    if operation.impersonation in fields:
        sentences.append(
            "To act as another user takes three things: the service user has ImpersonateOrgSessions, the target user "
            "is a member of the organization, and the target user has UseDevinSessions"
        )
    return sentences
