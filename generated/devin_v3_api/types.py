"""The foundation of the generated modules: the value that is left out, and how plain data becomes typed and back."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    NamedTuple,
    Protocol,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    TypeVar,
    cast,
    overload,
)

import attrs
from msgspec import to_builtins

from .carried import STREAMS, Styled, UnsendableError, cookie_text, is_list, joined

if TYPE_CHECKING:
    import httpx

    from .streams import Items

if sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
elif TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a method that the API advises against; calling it warns. (`warnings.deprecated` of Python 3.13.)"""
        from functools import wraps

        def mark(function):
            @wraps(function)
            def call(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return mark


def old_name(message: str) -> None:
    """Warn where a module's old name is used. (`from … import` asks twice for a name, once from within `importlib`.)"""
    if sys._getframe(2).f_globals.get("__name__") != "importlib._bootstrap":  # pyright: ignore[reportPrivateUsage]
        warnings.warn(message, DeprecationWarning, stacklevel=3)


T_co = TypeVar("T_co", covariant=True)


class Unset:
    """The type of `UNSET`: an argument that is left out. It is falsy, and not `None`, which means null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # pickling and copying keep the one instance

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


UNSET: Final = Unset()

FileContent: TypeAlias = bytes | str | IO[bytes] | os.PathLike[str]

#: A file to upload: a path, its content, an open file, or (name, content) or (name, content, media type).
FileTypes: TypeAlias = bytes | IO[bytes] | os.PathLike[str] | tuple[str, FileContent] | tuple[str, FileContent, str]


class SequenceNotStr(Protocol[T_co]):
    """A list, tuple or other sequence, for type checkers, except a text, which is a sequence of texts itself."""

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T_co: ...

    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...

    def __contains__(self, value: object, /) -> bool: ...  # `str` takes texts alone here, which tells the two apart

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __reversed__(self) -> Iterator[T_co]: ...


class HasSessionId(Protocol):
    """A session, as `create`, `get` and lists give it."""

    @property
    def session_id(self) -> str:
        """Id of the session."""
        ...


#: A session: its id with or without the prefix `devin-`, its URL, or the session itself.
SessionId: TypeAlias = str | HasSessionId


class RequestOptions(TypedDict, total=False):
    """Options that every method takes beside the parameters of its operation."""

    timeout: float | httpx.Timeout | None
    """Seconds that the call may wait for the network; an `httpx.Timeout` tells connecting from reading; None waits
    without end. Default: the client's."""
    extra_headers: Mapping[str, str]
    """Headers to send besides."""
    extra_query: Mapping[str, object]
    """Query parameters that the spec does not know."""
    extra_body: Mapping[str, object]
    """Members of a JSON body that the spec does not know."""


def plain(value: Any) -> Any:
    """Plain data of a value that may hold models: what `json` can write.

    A value that holds itself, or is nested too deeply, stays as it is: it is refused when it is sent.
    """
    if isinstance(value, (str, int, float, type(None), Unset)):
        return value
    try:
        return _plain(value)
    except RecursionError:
        return value


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int, float, type(None), Unset)):
        return value
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in cast("Mapping[str, Any]", value).items() if item is not UNSET}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return value


def copied(data: Mapping[str, Any]) -> dict[str, Any]:
    """Plain data of its own, all the way down."""
    result: dict[str, Any] = to_builtins(dict(data))
    return result


class Undecided(dict[str, Any]):
    """An object that may be of several classes, and nothing says which: plain data, as the server sent it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


def undecided(data: Any) -> Any:
    """The decoder of a response with a status that none is declared for, where others have classes: plain data."""
    return Undecided(cast("dict[str, Any]", data)) if data.__class__ is dict else data


def tagged(data: dict[str, Any], tag: str, classes: Mapping[str | int, Any], *others: Any) -> Any:
    """An instance of the class that the value under `tag` names, or else of the one of the others that fits."""
    named = _named(data, tag, classes)
    return best_fit(data, *others) if named is None else named.adopt(data)


def tagged_by_one(data: dict[str, Any], tables: tuple[tuple[str, Mapping[str | int, Any]], ...], *others: Any) -> Any:
    """An instance of the class that one of several tags names."""
    candidates = [named for tag, classes in tables if (named := _named(data, tag, classes)) is not None]
    return candidates[0].adopt(data) if len(candidates) == 1 else best_fit(data, *others)


def _named(data: dict[str, Any], tag: str, classes: Mapping[str | int, Any]) -> Any:
    value = data.get(tag)
    return classes.get(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def best_fit(data: dict[str, Any], *classes: Any) -> Any:
    """An instance of the class that misses nothing, contradicts nothing and knows more of the members than the others.

    Where no class does, or two know as many, the plain data stay.
    """
    fitting = [class_ for class_ in classes if class_.REQUIRED <= data.keys() and not _contradicts(data, class_)]
    known = [len(class_.KNOWN & data.keys()) for class_ in fitting]
    if not known or known.count(max(known)) > 1:
        return Undecided(data)
    return fitting[known.index(max(known))].adopt(data)


def _contradicts(data: dict[str, Any], cls: Any) -> bool:
    constants: Mapping[str, object] = cls.CONSTANTS
    return any(data.get(key, value) != value for key, value in constants.items())


def or_map(value: Any) -> Any:
    """The plain data of an object that fits no class, where a map is expected beside classes."""
    return dict(cast("dict[str, Any]", value)) if isinstance(value, Undecided) else value


def body_of(members: dict[str, Any], needed: tuple[str, ...]) -> Any:
    """The members of a body that can be left out: UNSET if all of them are.

    Raises:
        TypeError: One that is needed beside the others is missing.
    """
    given = [name for name, value in members.items() if value is not UNSET]
    if given and (missing := [name for name in needed if name not in given]):
        raise TypeError(f"{', '.join(missing)}: required in a body with {', '.join(given)}")
    return members if given else UNSET


def with_headers(
    options: RequestOptions, headers: Mapping[str, object], cookies: Mapping[str, object]
) -> RequestOptions:
    """The options of a call with the parameters that are sent as headers and cookies."""
    sent = {name: _header(value) for name, value in headers.items()}
    crumbs = {name: value for name, value in cookies.items() if value is not UNSET and value is not None}
    if crumbs:
        sent["Cookie"] = _cookies(crumbs)
    sent = {name: value for name, value in sent.items() if value is not UNSET and value is not None}
    return {**options, "extra_headers": {**sent, **(options.get("extra_headers") or {})}}


def _header(value: Any) -> Any:
    """The text of a header; the client makes the lines of a list, and refuses by its name what has no text."""
    if value is UNSET or value is None or isinstance(value, Styled):
        return value
    if is_list(value):
        return Styled("comma", value)
    try:
        return joined("comma", value)
    except UnsendableError:
        return Styled("comma", value)


def _cookies(values: Mapping[str, object]) -> Any:
    """The text of the cookies; what has none is left to the client, which refuses it by its name."""
    if any(isinstance(value, Styled) for value in values.values()):
        return Cookies(values)
    try:
        return "; ".join(f"{name}={joined('comma', value, cookie_text)}" for name, value in values.items())
    except UnsendableError:
        return Cookies(values)


class Cookies(NamedTuple):
    """The parameters of a call that are sent as cookies."""

    values: Mapping[str, object]


def styled(style: str, value: Any) -> Any:
    """The value of a parameter with the style that it is written in; what is left out stays so."""
    return value if value is UNSET or value is None or isinstance(value, Styled) else Styled(style, value)


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _kind(media_type: str) -> str:
    """The kind of reader that a media type needs: of JSON, of a kind of stream, or of anything else."""
    return STREAMS.get(media_type) or ("json" if media_type.endswith(("/json", "+json", "*")) else "")


@attrs.define(frozen=True)
class ResponseDecoder:  # no NamedTuple: mypy takes none for something to call
    """The decoder of an operation that has several responses: the status and the media type that arrived decide.

    Attributes:
        decoders: Status (or `2XX`, `default`), media type and decoder of each, in the order of preference; `Items` for
            what is read item by item.
    """

    decoders: tuple[tuple[str, str, Callable[[Any], Any] | Items], ...]

    def __call__(self, data: Any) -> Any:
        first: Any = self.decoders[0][2]
        return getattr(first, "decode", first)(data)

    def of(self, status: int, media_type: str) -> Callable[[Any], Any] | Items:
        """The decoder of one response: that of its status, then its range; of its media type, of its kind, then the first."""
        arrived = _bare(media_type)
        for wanted in (str(status), f"{status // 100}XX", "default"):
            of_status = [
                (_bare(name), decode) for code, name, decode in self.decoders if code.upper() == wanted.upper()
            ]
            for name, decode in of_status:
                if name == arrived:
                    return decode
            for name, decode in of_status:
                if _kind(name) == _kind(arrived):
                    return decode
            if of_status:
                return of_status[0][1]
        return undecided


class _Extended(dict[Any, Any]):
    """Class of this package → the class that a package on top of it puts in its place, for responses; or itself."""

    def __missing__(self, cls: Any) -> Any:
        self[cls] = cls
        return cls


EXTENDED: Final = _Extended()


def anything(data: Any) -> Any:
    """The decoder of what has no class: plain data as it is."""
    return data


def nothing(data: object) -> None:
    """The decoder of a response without content."""


def content(data: bytes) -> bytes:
    """The decoder of a response that is not JSON: its bytes."""
    return data


def content_text(data: bytes) -> str:
    """The decoder of a response that is a text."""
    return data.decode("utf-8", "replace")
