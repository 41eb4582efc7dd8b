"""The fixtures of the plugin, as a user's test suite has them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = """
import asyncio
import pytest
from devin_v3 import NotFoundError

def test_it_works(fake_devin, devin):
    fake_devin.on_session("running/working", "running/finished")
    session = devin.sessions.create(prompt="Fix the flaky test", tags=["ci"])
    assert [one.session_id for one in devin.sessions.list(tags=["ci"])] == [session.session_id]
    assert fake_devin.requests[0].json["prompt"] == "Fix the flaky test"

def test_nothing_is_left_of_it(devin):
    assert list(devin.sessions.list()) == []

def test_asynchronous(async_devin):
    async def work():
        return [await async_devin.sessions.create(prompt=str(number)) for number in range(3)]
    assert len(asyncio.run(work())) == 3
"""


def test_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_user.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "devin_v3.testing.pytest_plugin", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert "3 passed" in result.stdout, result.stdout + result.stderr
