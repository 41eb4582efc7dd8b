"""Every mutation of the real document is noticed; another order alone is not."""

from __future__ import annotations

import pickle
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.document import load
from generator.drift import compare
from generator.drift.unchanged import Unchanged

from .mutations import MUTATIONS, TEXTS, prepare, shuffle

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"

pytestmark = pytest.mark.skipif(not SPEC.is_file(), reason="the canonical document is not there")

#: Changes that may leave the generated code and what is sent as they were: `test_law` judges these by the code itself.
UNNOTICED = {
    "add_callback",
    "add_content",
    "change_tags",
    "condition",
    "describe_security",
    "make_read_only",
    "remove_type",
    "toggle_default",
}

quick = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
seeds = st.integers(min_value=0, max_value=2**32)


@cache
def packed() -> bytes:
    """The document, ready to be copied fast. (No fixture: a failing test would print all of it.)"""
    document = load(SPEC.read_bytes(), str(SPEC))
    prepare(document)
    return pickle.dumps(document)


@cache
def base() -> Any:
    return copy()


def copy() -> Any:
    return pickle.loads(packed())


@pytest.mark.parametrize("name", sorted(MUTATIONS))
@given(seed=seeds)
@settings(quick, max_examples=3)
def test_mutation_is_noticed(name: str, seed: int) -> None:
    revision = copy()
    if MUTATIONS[name](revision, random.Random(seed)):
        report = compare(base(), revision)
        words = ("patch", "minor", "major") if name in UNNOTICED else ("minor", "major")
        assert report.verdict.word in words
        assert compare(revision, base()).changes, "noticed in one order only"


def different(*_: object) -> bool:
    return False


@given(name=st.sampled_from(sorted(MUTATIONS)), seed=seeds)
@settings(quick, max_examples=5)
def test_leaving_out_what_is_unchanged_changes_no_report(name: str, seed: int) -> None:
    revision = copy()
    MUTATIONS[name](revision, random.Random(seed))
    fast = compare(base(), revision)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Unchanged, "values", different)
        patch.setattr(Unchanged, "component", different)
        slow = compare(base(), revision)
    assert fast == slow


@given(name=st.sampled_from(sorted(TEXTS)), seed=seeds)
@settings(quick, max_examples=6)
def test_text_is_a_patch(name: str, seed: int) -> None:
    revision = copy()
    if TEXTS[name](revision, random.Random(seed)):
        assert compare(base(), revision).verdict.word == "patch"


@given(seed=seeds)
@settings(quick, max_examples=5)
def test_order_is_nothing(seed: int) -> None:
    revision = shuffle(copy(), random.Random(seed))
    assert compare(base(), revision).changes == ()


@pytest.mark.parametrize("name", sorted(MUTATIONS))
def test_no_mutation_is_idle(name: str) -> None:
    revision = copy()
    assert MUTATIONS[name](revision, random.Random(0))
    assert revision != base()


def test_nothing_changed() -> None:
    assert compare(base(), copy()).changes == ()
