"""The synchronous half of modules, made from the asynchronous one."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from generator import repository
from generator.errors import PipelineError
from generator.render import unasync

NOTE = "# Made from async_thing.py by `nox -s regenerate` (generator/render/unasync.py): change that file.\n"


def made(source: str) -> str:
    text = unasync.synchronous(textwrap.dedent(source).lstrip("\n"), "async_thing.py")
    assert text.startswith(NOTE)
    return text.removeprefix(NOTE)


def test_every_half_is_what_its_source_makes(root: Path) -> None:
    halves = unasync.files(root, {})
    sources = [*(root / repository.SDK).rglob("async_*.py"), *(root / repository.SDK).rglob("_async_*.py")]
    assert len(halves) == len(sources) > 0
    for name, data in halves.items():
        assert (root / name).read_bytes() == data, f"{name}: change its async_ half, then nox -s regenerate -- --locked"


@pytest.mark.parametrize(
    ("asynchronous", "synchronous"),
    [
        ("async def f(x):\n    await x\n", "def f(x):\n    x\n"),
        ("async def f(x):\n    return (await x.y(1)).z\n", "def f(x):\n    return (x.y(1)).z\n"),
        ("async def f(x):\n    async for y in x:\n        yield y\n", "def f(x):\n    for y in x:\n        yield y\n"),
        ("async def f(x):\n    async with x as y:\n        pass\n", "def f(x):\n    with x as y:\n        pass\n"),
        ("async def f(x):\n    return [y async for y in x]\n", "def f(x):\n    return [y for y in x]\n"),
        ("async def f(x):\n    return await arun(x.steps())\n", "def f(x):\n    return run(x.steps())\n"),
        ("class AsyncThing(_AsyncBase):\n    pass\n", "class Thing(_Base):\n    pass\n"),
        ("def f(): # await  what comes\n    return 1\n", "def f():  # await  what comes\n    return 1\n"),
        ('x = f"{await_it} Async {AsyncThing}"\n', 'x = f"{await_it} Async {AsyncThing}"\n'),
        ('x = "await it, AsyncThing"\n', 'x = "await it, AsyncThing"\n'),
        (
            "from a import AsyncIterator, Iterator\nx: AsyncIterator\ny: Iterator\n",
            "from a import Iterator\n\nx: Iterator\ny: Iterator\n",
        ),
        ("from .async_x import AsyncX\n\nAsyncX()\n", "from .x import X\n\nX()\n"),
        ("asynchronous = Asyncio = 1\n", "asynchronous = Asyncio = 1\n"),
    ],
)
def test_tokens(asynchronous: str, synchronous: str) -> None:
    assert made(asynchronous) == synchronous


def test_docstrings_and_nothing_else_that_is_text() -> None:
    source = '''
    class AsyncThings:
        """`devin.things`, asynchronous. See `AsyncThing` in `_call/async_things.py`.

            async for thing in await devin.things(): ...

        Awaits nothing.
        """

        async def f(self):
            """Use an asynchronous client; do not wait asynchronously."""
            return """AsyncThing, await it"""
    '''
    half = '''
    class Things:
        """`devin.things`. See `Thing` in `_call/things.py`.

            for thing in devin.things(): ...

        Awaits nothing.
        """

        def f(self):
            """Use a synchronous client; do not wait synchronously."""
            return """AsyncThing, await it"""
    '''
    assert made(source) == textwrap.dedent(half).lstrip("\n")


def test_sentences_of_one_half_alone() -> None:
    for phrase, other in unasync.PHRASES.items():
        source = f'"""A first line.{phrase.replace(" ", chr(10), 1)}"""\n'
        assert made(source) == f'"""A first line.{other}"""\n'


def test_characters_beyond_ascii_and_form_feeds_move_nothing() -> None:
    assert made('x = "ü\u2028🙂"; y = AsyncThing  # é\n') == 'x = "ü\u2028🙂"\ny = Thing  # é\n'


@pytest.mark.parametrize("source", ["async def (", "x = (\n", "if True:\nx\n"])
def test_what_is_not_python_is_named(source: str) -> None:
    with pytest.raises(PipelineError, match=r"async_thing\.py: its synchronous half cannot be made"):
        made(source)


def test_code_without_a_synchronous_form_is_named() -> None:
    with pytest.raises(PipelineError, match=r"async_thing\.py"):
        made("async def f(x):\n    await\n")


def test_texts_that_a_run_has_changed_come_first(tmp_path: Path) -> None:
    folder = tmp_path / repository.SDK / "wing"
    folder.mkdir(parents=True)
    (folder / "async_a.py").write_text("AsyncA = 1\n", "utf-8")
    (folder / "async_b.py").write_text("AsyncB = 1\n", "utf-8")
    halves = unasync.files(tmp_path, {f"{repository.SDK}/wing/async_b.py": b"AsyncB = 2\n"})
    assert {name: data.splitlines()[1] for name, data in halves.items()} == {
        f"{repository.SDK}/wing/a.py": b"A = 1",
        f"{repository.SDK}/wing/b.py": b"B = 2",
    }
