"""Planted changes of the public surface: each break is caught once, what is harmless is not reported."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from generator.surface.breaks import breaks, compare

#: A small SDK, cut from the real one: what each test changes stands here once.
SDK = {
    "devin_v3/__init__.py": '''
        """Names load when they are first used."""
        from typing import TYPE_CHECKING, Any

        if TYPE_CHECKING:
            from devin_v3_api import models as models

            from ._client import AsyncDevin as AsyncDevin
            from ._client import Devin as Devin
            from .errors import NotFound as NotFound

        __all__ = ["AsyncDevin", "Devin", "NotFound", "models"]

        def __getattr__(name: str) -> Any: ...
        ''',
    "devin_v3/_client.py": """
        from devin_v3_api.api.sessions import Sessions

        def helper(a: int) -> int: ...

        class _Base:
            region: str
            def close(self, *, wait: bool = True) -> None: ...

        class Devin(_Base):
            def __init__(self, api_key: str | None = None, *, timeout: float = 60) -> None: ...
            def request(self, method: str, path: str, *args: int, **kwargs: object) -> dict[str, int] | None: ...
            @property
            def sessions(self) -> Sessions: ...
            def _private(self) -> None: ...

        class AsyncDevin(_Base): ...
        """,
    "devin_v3/_fields.py": """
        from typing import TypedDict

        class Fields(TypedDict, total=False):
            title: str
            tags: list[str]
        """,
    "devin_v3/errors.py": """
        class Problem(Exception): ...
        class NotFound(Problem, LookupError): ...
        """,
    "devin_v3/testing/__init__.py": """
        from .fake import Fake
        __all__ = ["Fake"]
        """,
    "devin_v3/testing/fake.py": """
        class Fake:
            def advance(self, seconds: float) -> None: ...
        def inner(a: int) -> None: ...
        """,
    "devin_v3_api/__init__.py": "",
    "devin_v3_api/models/__init__.py": """
        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            from .session import Session as Session
            from .mode import Mode as Mode

        __all__ = ["Mode", "Session"]
        """,
    "devin_v3_api/models/mode.py": """
        from typing import Final, Literal, TypeAlias

        Mode: TypeAlias = Literal["normal", "fast"] | str
        MODE_VALUES: Final[tuple[str, ...]] = ("normal", "fast")
        """,
    "devin_v3_api/models/session.py": """
        import attrs
        from ..types import UNSET, Unset
        from .. import models

        @attrs.define(kw_only=True)
        class Session:
            session_id: str
            kind: Literal["a"] | Unset = UNSET
            title: str | None | Unset = UNSET
            mode: models.Mode | Unset = UNSET
        """,
    "devin_v3_api/types.py": """
        class Unset: ...
        UNSET = Unset()
        """,
    "devin_v3_api/params.py": """
        from typing import NotRequired, TypedDict
        from . import models

        class SessionParam(TypedDict):
            prompt: str
            title: NotRequired[str | None]
            mode: NotRequired["models.Mode"]
        """,
    "devin_v3_api/api/__init__.py": "",
    "devin_v3_api/api/sessions.py": """
        from typing import Unpack
        from collections.abc import Sequence
        from devin_v3._fields import Fields
        from .. import models

        class Sessions:
            \"\"\"`devin.sessions`.\"\"\"
            def create(self, prompt: str, *, tags: Sequence[str] = ()) -> models.Session: ...
            def list(self, *, first: int = 100, after: str | None = None) -> "list[models.Session]": ...
            def stop(self, session_id: str, force: bool = False) -> None: ...
            def run(self, prompt: str, **fields: Unpack[Fields]) -> models.Session: ...

        class AsyncSessions:
            \"\"\"`devin.sessions`, asynchronous.\"\"\"
            async def stop(self, session_id: str, force: bool = False) -> None: ...
        """,
}

API = "devin_v3_api/api/sessions.py"
MODEL = "devin_v3_api/models/session.py"
MODE = "devin_v3_api/models/mode.py"
MODELS = "devin_v3_api/models/__init__.py"
PARAMS = "devin_v3_api/params.py"
CLIENT = "devin_v3/_client.py"
INIT = "devin_v3/__init__.py"
SESSIONS = "devin_v3_api.api.sessions.Sessions"


def write(folder: Path, *edits: tuple[str, str, str]) -> Path:
    """The small SDK below a folder, with edits `(file, old text, new text)`."""
    for name, text in SDK.items():
        source = textwrap.dedent(text)
        for file, old, new in edits:
            if file == name:
                assert old in source, old
                source = source.replace(old, new)
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return folder


BROKEN: dict[str, tuple[list[tuple[str, str, str]], set[tuple[str, str]]]] = {
    "method removed": (
        [(API, 'def list(self, *, first: int = 100, after: str | None = None) -> "list[models.Session]": ...', "")],
        {(f"{SESSIONS}.list", "method removed")},
    ),
    "method renamed, asynchronous too": (
        [(API, "def stop(", "def halt(")],
        {(f"{SESSIONS}.stop", "method removed")},
    ),
    "inherited from a private class, removed": (
        [(CLIENT, "def close(self, *, wait: bool = True) -> None: ...", "pass")],
        {("devin_v3.Devin.close", "method removed")},
    ),
    "argument renamed": (
        [(API, "first: int", "size: int")],
        {(f"{SESSIONS}.list", "parameter renamed: first → size")},
    ),
    "argument removed": (
        [(API, "first: int = 100, ", "")],
        {(f"{SESSIONS}.list", "parameter removed: first")},
    ),
    "argument made required": (
        [(API, "first: int = 100", "first: int")],
        {(f"{SESSIONS}.list", "parameter became required: first")},
    ),
    "required argument added": (
        [(API, "*, first: int", "*, kind: str, first: int")],
        {(f"{SESSIONS}.list", "required parameter added: kind")},
    ),
    "argument before others": (
        [(CLIENT, "self, method: str, path", "self, host: str, method: str, path")],
        {
            ("devin_v3.Devin.request", "parameter moved: method"),
            ("devin_v3.Devin.request", "required parameter added: host"),
        },
    ),
    "argument no longer by position": (
        [(CLIENT, "api_key: str | None = None, *,", "*, api_key: str | None = None,")],
        {("devin_v3.Devin.__init__", "parameter is no longer positional: api_key")},
    ),
    "argument takes less": (
        [(API, "after: str | None = None", "after: str = ''")],
        {(f"{SESSIONS}.list", "parameter takes less: after")},
    ),
    "unpacked argument removed": (
        [("devin_v3/_fields.py", "tags: list[str]", "")],
        {(f"{SESSIONS}.run", "parameter removed: tags")},
    ),
    "unpacked argument required": (
        [("devin_v3/_fields.py", ", total=False", "")],
        {
            (f"{SESSIONS}.run", "parameter became required: tags"),
            (f"{SESSIONS}.run", "parameter became required: title"),
        },
    ),
    "result of another type": (
        [(API, "= ()) -> models.Session", "= ()) -> str")],
        {(f"{SESSIONS}.create", "type of the result changed")},
    ),
    "result that may be none": (
        [(API, "= ()) -> models.Session", "= ()) -> models.Session | None")],
        {(f"{SESSIONS}.create", "type of the result changed")},
    ),
    "items of another type": (
        [(API, '"list[models.Session]"', "list[str]")],
        {(f"{SESSIONS}.list", "type of the result changed")},
    ),
    "became asynchronous": (
        [(API, "def create(", "async def create(")],
        {(f"{SESSIONS}.create", "method became asynchronous method")},
    ),
    "property became a method": (
        [(CLIENT, "@property\n    def sessions", "def sessions")],
        {("devin_v3.Devin.sessions", "attribute became method")},
    ),
    "model removed": (
        [(MODELS, "    from .session import Session as Session\n", ""), (MODELS, ', "Session"', "")],
        {("devin_v3_api.models.Session", "class removed")},
    ),
    "model renamed": (
        [
            (MODELS, "Session as Session", "SessionOut as SessionOut"),
            (MODELS, '"Session"', '"SessionOut"'),
            (MODEL, "class Session:", "class SessionOut:"),
        ],
        {("devin_v3_api.models.Session", "class removed")},
    ),
    "property of a model removed": (
        [(MODEL, "title: str | None | Unset = UNSET", "")],
        {("devin_v3_api.models.session.Session.title", "attribute removed")},
    ),
    "property of a model of another type": (
        [(MODEL, "session_id: str", "session_id: int")],
        {("devin_v3_api.models.session.Session.session_id", "type changed")},
    ),
    "value of an enum removed": (
        [(MODE, '"normal", "fast"', '"normal"')],
        {("devin_v3_api.models.mode.Mode", "value 'fast' removed")},
    ),
    "exported name removed": (
        [(INIT, '"NotFound", ', ""), (INIT, "from .errors import NotFound as NotFound", "pass")],
        {("devin_v3.NotFound", "class removed")},
    ),
    "base of an error removed": (
        [("devin_v3/errors.py", "(Problem, LookupError)", "(Problem)")],
        {("devin_v3.errors.NotFound", "no longer derived from LookupError")},
    ),
    "key of a dictionary required": (
        [(PARAMS, "NotRequired[str | None]", "str | None")],
        {("devin_v3_api.params.SessionParam.title", "key became required")},
    ),
    "required key of a dictionary added": (
        [(PARAMS, "prompt: str", "prompt: str\n    org: str")],
        {("devin_v3_api.params.SessionParam.org", "required key added")},
    ),
    "key of a dictionary removed": (
        [(PARAMS, "title: NotRequired[str | None]", "")],
        {("devin_v3_api.params.SessionParam.title", "attribute removed")},
    ),
    "method of what a closed package exports": (
        [("devin_v3/testing/fake.py", "seconds: float", "minutes: float")],
        {("devin_v3.testing.Fake.advance", "parameter renamed: seconds → minutes")},
    ),
}

LIST = 'def list(self, *, first: int = 100, after: str | None = None) -> "list[models.Session]": ...'

HARMLESS: dict[str, list[tuple[str, str, str]]] = {
    "nothing": [],
    "private method": [(CLIENT, "def _private(self) -> None: ...", "")],
    "private module": [(CLIENT, "def helper(a: int)", "def helper(b: str)")],
    "inside a closed package": [("devin_v3/testing/fake.py", "def inner(a: int)", "def outer()")],
    "keyword with a default": [(API, "first: int = 100", "first: int = 100, order: str = 'asc'")],
    "keywords in another order": [
        (API, "first: int = 100, after: str | None = None", "after: str | None = None, first: int = 100")
    ],
    "positional parameter with a default at the end": [(API, "force: bool = False", "force: bool = False, n: int = 1")],
    "default of another value": [(API, "first: int = 100", "first: int = 50")],
    "unpacked argument added": [("devin_v3/_fields.py", "title: str", "title: str\n    platform: str")],
    "unpacked argument written out": [
        ("devin_v3/_fields.py", "title: str", ""),
        (API, "prompt: str, **fields", "prompt: str, *, title: str = '', **fields"),
    ],
    "attribute of a model added": [(MODEL, "session_id: str", "session_id: str\n    url: str")],
    "attributes of a model in another order": [
        (MODEL, "session_id: str", ""),
        (MODEL, "class Session:", "class Session:\n    mode_: int\n    session_id: str"),
    ],
    "attribute of a model always there": [(MODEL, "title: str | None | Unset = UNSET", "title: str")],
    "one more literal in an attribute": [(MODEL, 'Literal["a"]', 'Literal["a", "b"]')],
    "value of an enum added": [(MODE, '"normal", "fast"', '"normal", "fast", "lite"')],
    "values of an enum in another order": [(MODE, '"normal", "fast"', '"fast", "normal"')],
    "union in another order": [(MODEL, "str | None | Unset", "Unset | None | str")],
    "union written otherwise": [(API, "after: str | None", "after: Optional[str]")],
    "annotation in quotes": [(API, "-> models.Session: ...", '-> "models.Session": ...')],
    "model imported otherwise": [(API, "-> models.Session: ...", "-> Session: ...")],
    "argument takes more": [(API, "tags: Sequence[str]", "tags: Iterable[str] | None")],
    "result of a subclass": [
        (API, "= ()) -> models.Session", "= ()) -> RunSession"),
        (API, "class Sessions:", "class RunSession(models.Session): ...\n\nclass Sessions:"),
    ],
    "result is more particular": [(CLIENT, "dict[str, int] | None", "dict[str, int]")],
    "key of a dictionary added": [(PARAMS, "prompt: str", "prompt: str\n    org: NotRequired[str]")],
    "keys of a dictionary in another order": [
        (PARAMS, "    prompt: str\n", ""),
        (PARAMS, '["models.Mode"]', '["models.Mode"]\n    prompt: str\n'),
    ],
    "key of a dictionary no longer required": [(PARAMS, "prompt: str", "prompt: NotRequired[str]")],
    "deprecated": [(API, "    def list(", "    @deprecated('use create')\n    def list(")],
    "method moved to a base": [
        (API, f"    {LIST}\n", ""),
        (API, "class Sessions:", f"class _Lists:\n    {LIST}\n\nclass Sessions(_Lists):"),
    ],
    "private base": [(CLIENT, "class AsyncDevin(_Base): ...", "class _More(_Base): ...\nclass AsyncDevin(_More): ...")],
    "renamed, with an alias": [
        (MODEL, "class Session:", "class SessionOut:"),
        (MODEL, "mode: models.Mode | Unset = UNSET", "mode: models.Mode | Unset = UNSET\n\nSession = SessionOut"),
        (MODELS, "from .session import Session as Session", "from .session import SessionOut, Session"),
        (MODELS, '"Session"', '"Session", "SessionOut"'),
        (API, "models.Session", "models.SessionOut"),
    ],
    "method renamed, with an alias": [
        (API, "def stop(", "def halt("),
        (API, '    """`devin.sessions`."""', '    """`devin.sessions`."""\n    stop = deprecated("Use halt.")(halt)'),
        (API, '`devin.sessions`, asynchronous."""', '"""\n    stop = deprecated("Use halt.")(halt)'),
    ],
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_break_is_caught_once(name: str, tmp_path: Path) -> None:
    edits, wanted = BROKEN[name]
    old, new = write(tmp_path / "old"), write(tmp_path / "new", *edits)
    report = breaks(compare(old, new), old, new)
    assert {(item.difference.path, item.difference.message) for item in report} == wanted
    assert len(report) == len(wanted)
    for item in report:
        assert ":" in item.place
        assert item.difference.reason
        assert "CHANGELOG.md" in "\n".join(item.lines())


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_harmless_is_not_reported(name: str, tmp_path: Path) -> None:
    old, new = write(tmp_path / "old"), write(tmp_path / "new", *HARMLESS[name])
    report = breaks(compare(old, new), old, new)
    assert [item.difference for item in report] == []
