"""The settings of a client, validated when it is made. No connection, no httpx."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias
from urllib.parse import urlsplit

from devin_v3_api.carried import kind_of

from ..errors import DevinError, InvalidArgumentError
from .arguments import check
from .log import safe_logger

if TYPE_CHECKING:
    import httpx

    from .unknown import Unknown

DEFAULT_BASE_URL = "https://api.devin.ai"
DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RETRIES = 2

#: Prefix of credentials, as documented. Others may come, so another form is only worth a word in the log.
_PREFIX = "cog_"
_VERSION = re.compile(r"/v[0-9]\w*$")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110: a token


Ask: TypeAlias = "Callable[[], str | Awaitable[str]]"


class Credential:
    """An API key that shows itself nowhere: a text, or a callable that is asked for it.

    A callable is asked at the first request and again when the server does not accept the key any more; clients that
    are made of one client share what it returned.
    """

    __slots__ = ("_awaits", "_key", "asks")

    def __init__(self, key: str | None, ask: Ask | None = None, *, awaits: bool = False) -> None:
        self._key = key
        self.asks = ask  # the callable, if the key is asked for
        self._awaits = awaits

    @classmethod
    def of(cls, key: str | Ask | None, *, awaits: bool = False) -> Credential:
        """Return the given key or the environment's.

        Args:
            key: The key, or a callable that is asked for it.
            awaits: Whether the client can await what the callable returns.

        Raises:
            InvalidArgumentError: The key has characters that no credential has, or is neither a text nor a callable.
            DevinError: There is none.
        """
        if callable(key):
            if not awaits and inspect.iscoroutinefunction(key):
                raise InvalidArgumentError("api_key is a coroutine function, which only AsyncDevin can await")
            return cls(None, key, awaits=awaits)
        given: Any = key  # types are not checked where the SDK is used
        if given is None or isinstance(given, str):
            given = given or os.environ.get("DEVIN_API_KEY") or None
        if given is None:
            raise DevinError("no credential: pass api_key=… or set the environment variable DEVIN_API_KEY")
        return cls(_checked_key(given))

    @property
    def is_known(self) -> bool:
        """Return whether the key was given, or asked for already."""
        return self._key is not None

    @property
    def bearer(self) -> str:
        """Value of the header `Authorization`; empty as long as the key is not known."""
        return f"Bearer {self._key}" if self._key is not None else ""

    async def renew(self, refused: str = "") -> bool:
        """Ask for the key, unless another call has done so since `refused` was sent.

        Returns:
            Whether there is another key now than the one that was refused.

        Raises:
            DevinError: The callable raised, or did not return a key.
        """
        if self.asks is None:
            return False
        if self._key is not None and self.bearer != refused:
            return True
        try:
            response = self.asks()
            if isinstance(response, Coroutine) and not self._awaits:
                response.close()
                raise TypeError("it returned an awaitable, which only AsyncDevin can await")
            key = await response if isinstance(response, Awaitable) else response
        except Exception as error:
            raise DevinError(f"api_key was called and raised {type(error).__name__}") from error
        self._key = _checked_key(key)
        return self.bearer != refused

    def __repr__(self) -> str:
        return "<credential>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is not pickled")


def _checked_key(key: object) -> str:
    if not isinstance(key, str):
        raise InvalidArgumentError(f"api_key is {kind_of(key)}; pass a string, or a callable that returns one")
    if not key or not key.isascii() or not key.isprintable() or " " in key:
        raise InvalidArgumentError(
            "api_key is empty or has characters that a credential cannot contain; was a line break copied with it?"
        )
    if not key.startswith(_PREFIX):
        _warn_of_form()
    return key


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything but the credential and the organization. Clients that share connections may differ in it."""

    base_url: str
    timeout: float | httpx.Timeout | None
    max_retries: int
    default_headers: Mapping[str, str] = field(repr=False)
    on_unknown: Callable[[Unknown], object] | None = field(repr=False)
    user: str | None = None

    def __post_init__(self) -> None:
        check("the client", timeout=self.timeout, max_retries=self.max_retries, on_unknown=self.on_unknown)


def settings_of(
    base_url: str | None,
    timeout: float | httpx.Timeout | None,
    max_retries: int,
    default_headers: Mapping[str, str] | None,
    on_unknown: Callable[[Unknown], object] | None,
) -> Settings:
    """Return the settings that a client is given, or those of the environment.

    Raises:
        InvalidArgumentError: Names the argument that cannot be meant.
    """
    headers = checked_headers(default_headers)
    return Settings(checked_base_url(base_url), timeout, max_retries, headers, on_unknown)


def checked_org_id(given: str | None) -> str | None:
    """Return the given organization or the environment's; None without one.

    Raises:
        InvalidArgumentError: It is not an id.
    """
    org_id: str | None = given
    if given is None or isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        org_id = given or os.environ.get("DEVIN_ORG_ID") or None
    check("the client", org_id=org_id)
    return org_id


def checked_base_url(given: str | None) -> str:
    """Return the base URL that is given, of the environment, or of the service; without a slash at its end.

    Raises:
        InvalidArgumentError: It is not a URL, or includes the version of the API, which every path begins with.
    """
    if given is not None and not isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(f"base_url is {kind_of(given)}; pass a string like {DEFAULT_BASE_URL}")
    base_url = given or os.environ.get("DEVIN_BASE_URL") or DEFAULT_BASE_URL
    try:
        url = urlsplit(base_url)
        good = url.scheme in ("http", "https") and is_host(url.hostname or "") and url.port != 0
        good = good and not (url.query or url.fragment or "@" in url.netloc)
    except ValueError:
        good = False
    if not good or not base_url.isprintable() or " " in base_url:
        raise InvalidArgumentError(f"base_url must be like {DEFAULT_BASE_URL}: scheme, host, and a path at most")
    base_url = base_url.rstrip("/")
    if version := _VERSION.search(base_url):
        raise InvalidArgumentError(
            f"base_url ends in {version[0]!r}, which every path of the API begins with: leave it out"
        )
    return base_url


def is_host(name: str) -> bool:
    """Return whether a host has a name that can be looked up, or is an address."""
    if not all(0 < len(part) < 64 for part in name.removesuffix(".").split(".")):
        return False
    if name.isascii() and not name.isprintable():
        return False
    if name.isascii() and "xn--" not in name.lower():
        return True
    import idna  # which httpx brings; only names beyond ASCII need it

    try:
        return bool(idna.decode(idna.encode(name)))
    except (idna.IDNAError, UnicodeError):
        return False


def checked_headers(given: Mapping[str, str] | None) -> dict[str, str]:
    """The headers of a client, if they can be sent; see `check_lines`."""
    check("the client", default_headers=given)
    headers = dict(given or {})
    check_lines(headers.items())
    return headers


def check_lines(lines: Iterable[tuple[str, str]]) -> None:
    """Refuse lines of headers (name and value) that cannot be sent. The message leaves the values out.

    Raises:
        InvalidArgumentError: Names the header.
    """
    for name, value in lines:
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"{name!r} is not a valid header name")
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"header {name!r} has {kind_of(value)} as its value, not a string")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise InvalidArgumentError(f"header {name!r} has a value with characters that a header cannot contain")


@cache
def _warn_of_form() -> None:
    safe_logger.warning("the API key does not start with %r, as those of the Devin API v3 do", _PREFIX)
