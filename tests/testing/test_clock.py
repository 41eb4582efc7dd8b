"""One clock for a test: that of the fake, which clients of its URL go by."""

from __future__ import annotations

import threading

import anyio
import pytest
from devin_v3 import AsyncDevin, Devin, WaitTimeoutError
from devin_v3.testing import Clock, FakeDevin, Step

FIVE = [Step("running", "working", seconds=600)] * 5
HOUR = 3600


def client(kind, fake):
    return kind(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id)


def test_a_run_over_five_steps_takes_no_real_time(monkeypatch, fake_devin, devin):
    """Real pauses are counted, not timed: each is the millisecond in which others may lie down."""
    real = []
    sleep = Clock.sleep.__globals__["time"].sleep
    monkeypatch.setattr("time.sleep", lambda seconds: (real.append(seconds), sleep(seconds)))
    fake_devin.on_session(*FIVE, "exit")
    began = fake_devin.now
    session = devin.sessions.run("x", timeout=None, progress=False)
    assert session.outcome == "finished"
    assert fake_devin.now - began >= 5 * 600
    assert sum(real) < 0.1
    assert len(fake_devin.clock.slept) >= 4


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_asynchronous_client_goes_by_it_too(backend, fake_devin):
    fake_devin.on_session(*FIVE, "exit")

    async def ask():
        async with client(AsyncDevin, fake_devin) as devin:
            return [result async for result in devin.sessions.run_many(list("abcd"), timeout=None)]

    assert [result.error for result in anyio.run(ask, backend=backend)] == [None] * 4


def test_the_pauses_of_a_client_are_the_time_of_sessions():
    with FakeDevin(auto_advance=False) as fake, client(Devin, fake) as devin:
        fake.on_session(Step("running", "working", seconds=HOUR), "exit")
        began = fake.now
        devin.sessions.run("x", timeout=2 * HOUR, progress=False)
        assert HOUR <= fake.now - began < HOUR + 60
        assert fake.now - began == pytest.approx(sum(fake.clock.slept))


def test_a_deadline_is_by_the_clock():
    with FakeDevin(auto_advance=False) as fake, client(Devin, fake) as devin:
        fake.on_session(Step("running", "working", seconds=HOUR), "exit")
        began = fake.now
        with pytest.raises(WaitTimeoutError):
            devin.sessions.run("x", timeout=60, progress=False)
        assert fake.now - began == pytest.approx(60)


def test_retries_go_by_it(fake_devin, devin):
    fake_devin.fail_next(429, retry_after=7)
    devin.sessions.list().page()
    assert fake_devin.clock.slept == [pytest.approx(7, abs=2)]


def test_a_fake_that_is_closed_gives_its_url_back():
    with FakeDevin() as fake:
        port = int(fake.url.rpartition(":")[2])
    with FakeDevin(port=port) as again, client(Devin, again) as devin:
        again.fail_next(503)
        devin.sessions.list().page()
        assert again.clock.slept
        assert not fake.clock.slept


def test_sleepers_beside_each_other_share_the_time():
    clock = Clock(0.0)
    woke: list[float] = []
    ready = threading.Barrier(3)

    def sleeper(seconds):
        ready.wait()
        clock.sleep(seconds)
        woke.append(seconds)

    threads = [threading.Thread(target=sleeper, args=(seconds,)) for seconds in (5, 3, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 5 <= clock.now <= 13
    assert sorted(clock.slept) == [3, 5, 5]
    assert sorted(woke) == [3, 5, 5]


def test_time_does_not_go_back():
    with pytest.raises(ValueError, match="back"):
        Clock().advance(-1)
