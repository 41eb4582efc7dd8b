"""The synchronous half of hand-written modules of the SDK, made from the asynchronous one.

`async_resource.py` is written by hand; `resource.py` beside it is made of its tokens: `async` and `await` go, names
become those of the synchronous half, and so do the words of docstrings. What differs otherwise is a function or a class
in both halves, paired by the rules below. (The library `unasync` leaves docstrings as they are, wants the halves in
folders of their own, and needs setuptools.)
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from .. import repository
from ..errors import PipelineError

PREFIX: Final = "async_"

#: Names of the asynchronous half whose twin has another name than by `_RULES`.
NAMES: Final[Mapping[str, str]] = {
    "AsyncTiming": "BlockingTiming",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "aiterate": "iterate",
    "anext": "next",
    "arun": "run",
}
_RULES: Final = ((re.compile(r"\A(_*)Async(?=[A-Z])"), r"\1"), (re.compile(r"\A(_*)async_(?=\w)"), r"\1"))
#: Sentences of docstrings that hold for the asynchronous half alone, and those that stand in their place.
PHRASES: Final[Mapping[str, str]] = {
    " Files are read and written in the event loop, piece by piece.": "",
    " It belongs to one event loop.": " Threads may share it; a forked process makes connections of its own.",
    "; it may be asynchronous": "",
}
#: The same in docstrings.
_WORDS: Final = (
    *(
        (re.compile(r"\s+".join(map(re.escape, phrase.split(" ")))), replacement)
        for phrase, replacement in PHRASES.items()
    ),
    (re.compile(r",\s+asynchronous(?=[.,;:])"), ""),
    (re.compile(r"\b(a)n asynchronous", re.I), r"\1 synchronous"),
    (re.compile(r"\basynchronous"), "synchronous"),
    (re.compile(r"(?<=\"\"\")Asynchronous client\b"), "Client"),
    (re.compile(r"\bAsynchronous"), "Synchronous"),
    (re.compile(r"\basync (?=for\b|with\b|def\b)|\bawait "), ""),
    (re.compile(r"\bAsync(?=[A-Z])|(?<![a-z])async_(?=\w+\.py\b)"), ""),
)
_BESIDE_DOCSTRINGS: Final = (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)
_FILE: Final = re.compile(rf"\A(_*){PREFIX}(\w+\.py)\Z")
_WIDTH: Final = 120


def files(root: Path, texts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The synchronous halves of all modules of the SDK that have one: path → bytes.

    Args:
        root: The repository.
        texts: Modules that differ from what is on disk.

    Raises:
        PipelineError: A module is not valid Python.
    """
    made: dict[str, bytes] = {}
    for path in sorted((root / repository.SDK).rglob(f"*{PREFIX}*.py")):
        half = _FILE.sub(r"\1\2", path.name)
        if half == path.name:
            continue
        name = path.relative_to(root).as_posix()
        source = texts.get(name) or path.read_bytes()
        made[path.with_name(half).relative_to(root).as_posix()] = synchronous(source.decode(), path.name).encode()
    return made


def synchronous(source: str, name: str) -> str:
    """Return the synchronous half of a module.

    Args:
        source: The asynchronous half.
        name: Its file, for the note at the beginning and for errors.

    Raises:
        PipelineError: It is not valid Python.
    """
    try:
        text = "".join(_pieces(source))
        compile(text, name, "exec", dont_inherit=True)
    except (SyntaxError, tokenize.TokenError) as error:
        raise PipelineError(f"{name}: its synchronous half cannot be made: {error}") from error
    note = f"# Made from {name} by `nox -s regenerate` (generator/render/unasync.py): change that file.\n"
    return _tidied(note + text, name)


def _pieces(source: str) -> Iterator[str]:
    """The pieces of the synchronous half: its tokens, and what stands between them."""
    starts = [0]
    for line in io.StringIO(source):
        starts.append(starts[-1] + len(line))
    at = 0
    before = tokenize.ENCODING
    depth = 0  # of f-strings, whose parts are tokens from Python 3.12 on: they stay as they are on every version
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for token, after in zip(tokens, tokens[1:] + tokens[-1:], strict=True):
        start, end = (starts[line - 1] + column for line, column in (token.start, token.end))
        kind = tokenize.tok_name[token.type]
        depth += (kind == "FSTRING_START") - (kind == "FSTRING_END")
        text = token.string
        if token.type == tokenize.NAME and not depth:
            text = "" if text in ("async", "await") else _name(text)
        elif token.type == tokenize.STRING and before in _BESIDE_DOCSTRINGS and after.type == tokenize.NEWLINE:
            for pattern, word in _WORDS:
                text = pattern.sub(word, text)
        if token.type == tokenize.NAME or token.string.strip():
            yield source[at:start]
            yield text
            at = end
            if not text:
                at += len(source[end:]) - len(source[end:].lstrip(" "))
        if token.type not in (tokenize.COMMENT, tokenize.NL):
            before = token.type
    yield source[at:]


def _name(name: str) -> str:
    if name in NAMES:
        return NAMES[name]
    for pattern, replacement in _RULES:
        name = pattern.sub(replacement, name)
    return name


def _tidied(source: str, name: str) -> str:
    """Return a module as ruff has it: names that are imported once, sorted, and used."""
    ruff = [sys.executable, "-m", "ruff"]
    isolated = ["--isolated", "--line-length", str(_WIDTH), "--quiet"]
    for command in (
        [*ruff, "check", "--fix-only", "--select", "I,F401,F811", *isolated, "-"],
        [*ruff, "format", *isolated, "-"],
    ):
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=False, encoding="utf-8")
        if done.returncode:
            raise PipelineError(f"{name}: ruff could not tidy its synchronous half: {done.stderr.strip()}")
        source = done.stdout
    return source
