"""Deprecated operations and parameters warn once where they are called, in whatever way; nothing else warns."""

from __future__ import annotations

import ast
import asyncio
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import devin_v3
import pytest
from devin_v3 import OPERATIONS, APIStatusError, AsyncDevin, Devin
from devin_v3.testing import FakeDevin

MESSAGE = "Deprecated by the API in favour of automations."


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDevin]:
    with FakeDevin() as server:
        yield server


@pytest.fixture
def devin(fake: FakeDevin) -> Iterator[Devin]:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as client:
        yield client


def warnings_of(call: Callable[[], object]) -> list[tuple[str, str, int]]:
    """Message, file and line of each warning that a call gives."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    assert all(warning.category is DeprecationWarning for warning in caught)
    return [(str(warning.message), Path(warning.filename).name, warning.lineno) for warning in caught]


def here(call: Callable[[], object]) -> list[tuple[str, str, int]]:
    """One warning, for the line of a lambda."""
    return [(MESSAGE, Path(__file__).name, call.__code__.co_firstlineno)]


@pytest.mark.needs("schedules.get", "schedules.list")
def test_a_deprecated_operation_warns_where_it_is_called(devin: Devin) -> None:
    calls: list[Callable[[], object]] = [
        lambda: devin.schedules.list(),
        lambda: devin.schedules.list().page(),
        lambda: list(devin.schedules.list()),
        lambda: devin.with_raw_response(devin.schedules.get, "sched-1"),
        lambda: devin.with_raw_response.schedules.list(),
        lambda: devin.with_raw_response.schedules.get("sched-1"),
        lambda: devin.as_itself().schedules.get("sched-1"),
    ]
    for call in calls:
        assert warnings_of(quiet(call)) == here(call)


def quiet(call: Callable[[], object]) -> Callable[[], object]:
    """The call; what the server says of it does not matter."""

    def made() -> object:
        try:
            return call()
        except APIStatusError:
            return None

    return made


@pytest.mark.needs("schedules.list")
def test_calls_from_one_line_warn_once_by_default(devin: Devin) -> None:
    def twice() -> None:
        for _ in range(2):
            devin.schedules.list().page()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        twice()
    assert len(caught) == 1


@pytest.mark.needs("schedules.get", "schedules.list")
def test_asynchronous(fake: FakeDevin) -> None:
    async def calls() -> list[tuple[Any, int]]:
        async with AsyncDevin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
            results: list[tuple[Any, int]] = []
            for call in (
                lambda: devin.schedules.list().page(),
                lambda: devin.schedules.get("sched-1"),
                lambda: devin.with_raw_response(devin.schedules.get, "sched-1"),
                lambda: devin.with_raw_response.schedules.list(),
                lambda: devin.with_raw_response.schedules.get("sched-1"),
            ):
                with warnings.catch_warnings(record=True) as seen:
                    warnings.simplefilter("always")
                    await asyncio.gather(call(), return_exceptions=True)
                results.append(([(str(w.message), Path(w.filename).name, w.lineno) for w in seen], call))
            return results

    for seen, call in asyncio.run(calls()):
        assert seen == here(call)


def test_all_deprecated_operations_and_no_others_are_marked(devin: Devin) -> None:
    deprecated = {operation.name for operation in OPERATIONS.values() if operation.deprecated}
    assert deprecated
    for operation in OPERATIONS.values():
        target: Any = devin
        for part in operation.name.split("."):
            target = getattr(target, part)
        assert bool(getattr(target, "__deprecated__", "")) is (operation.name in deprecated), operation.name


def test_nothing_else_warns() -> None:
    code = """
import importlib, pkgutil, devin_v3, devin_v3_api
for package in (devin_v3, devin_v3_api):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
for name in devin_v3.__all__:
    getattr(devin_v3, name)
for name in devin_v3.models.__all__:
    getattr(devin_v3.models, name)
from devin_v3 import *
from devin_v3_api.models import *
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_exported_names_are_those_that_are_typed(root: Path) -> None:
    """`__all__`, the table of lazy names and the imports for type checkers name the same."""
    tree = ast.parse((root / "overrides" / "devin_v3" / "__init__.py").read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    typed = {
        alias.asname or alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert set(devin_v3.__all__) == typed | {"__version__"}
    assert set(devin_v3._HOMES) == typed - {"errors", "models", "types"}
    for name in devin_v3.__all__:
        assert getattr(devin_v3, name) is not None
