"""What a client is told when it is made, checked. No connection, no httpx."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

from ..errors import DevinError, InvalidArgumentError
from .log import logger

if TYPE_CHECKING:
    import httpx

    from .unknown import Unknown

DEFAULT_BASE_URL = "https://api.devin.ai"
DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RETRIES = 2

#: Prefix of credentials, as documented. Others may come, so another form is only worth a word in the log.
_PREFIX = "cog_"
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110: a token


class Credential:
    """An API key that shows itself nowhere."""

    __slots__ = ("_key",)

    def __init__(self, key: str) -> None:
        self._key = key

    @classmethod
    def of(cls, key: str | None) -> Credential:
        """The key that is given, or that of the environment.

        Raises:
            DevinError: There is none, or it has characters that no credential has.
        """
        key = key or os.environ.get("DEVIN_API_KEY")
        if not key:
            raise DevinError("no credential: pass api_key=… or set the environment variable DEVIN_API_KEY")
        if not key.isascii() or not key.isprintable() or " " in key:
            raise DevinError("api_key has characters that no credential has; was a line break copied with it?")
        if not key.startswith(_PREFIX):
            _warn_of_form()
        return cls(key)

    @property
    def bearer(self) -> str:
        """Value of the header `Authorization`."""
        return f"Bearer {self._key}"

    def __repr__(self) -> str:
        return "<credential>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is not pickled")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything but the credential and the organization. Clients that share connections may differ in it."""

    base_url: str
    timeout: float | httpx.Timeout | None
    max_retries: int
    default_headers: Mapping[str, str] = field(repr=False)
    on_unknown: Callable[[Unknown], object] | None = field(repr=False)
    user: str | None = None


def checked_base_url(given: str | None) -> str:
    """The base URL that is given, of the environment, or of the service; without a slash at its end.

    Raises:
        DevinError: It is none.
    """
    base_url = given or os.environ.get("DEVIN_BASE_URL") or DEFAULT_BASE_URL
    try:
        url = urlsplit(base_url)
        good = url.scheme in ("http", "https") and is_host(url.hostname or "") and url.port != 0
        good = good and not (url.query or url.fragment or "@" in url.netloc)
    except ValueError:
        good = False
    if not good or not base_url.isprintable() or " " in base_url:
        raise DevinError("base_url must be like https://api.devin.ai: scheme, host, and a path at most")
    return base_url.rstrip("/")


def is_host(name: str) -> bool:
    """Whether the parts of a host's name are as long as they may be; looking up others ends with a UnicodeError."""
    return all(0 < len(part) < 64 for part in name.removesuffix(".").split("."))


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers, if they can be sent. The message of the error leaves their values out.

    Raises:
        InvalidArgumentError: Names the header.
    """
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise InvalidArgumentError(f"{name!r} is no name of a header")
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"header {name!r} has a {type(value).__name__} as its value, not a text")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise InvalidArgumentError(f"header {name!r} has a value with characters that no header can have there")
    return headers


@cache
def _warn_of_form() -> None:
    logger.warning("the API key does not start with %r, as those of the Devin API v3 do", _PREFIX)
