from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from importlib.metadata import entry_points
from pathlib import Path

import httpx
import pytest
from devin_v3 import OPERATIONS, DevinError
from devin_v3.testing import FakeDevin

PLUGIN = "devin_v3.testing.pytest_plugin"


def test_a_port_that_is_in_use():
    with FakeDevin() as fake:
        port = int(fake.url.rpartition(":")[2])
        with pytest.raises(DevinError, match=f"port {port} of 127.0.0.1 is in use"):
            FakeDevin(port=port).start()
    with FakeDevin(port=port) as again:
        assert again.url == fake.url


def test_an_invalid_port():
    with pytest.raises(DevinError, match="cannot listen on port 70000"):
        FakeDevin(port=70_000).start()


def test_before_and_after():
    fake = FakeDevin()
    with pytest.raises(DevinError, match="is not serving yet"):
        _ = fake.url
    fake.close()
    with fake, pytest.raises(DevinError, match="already serving"):
        fake.start()
    with pytest.raises(httpx.ConnectError):
        httpx.get(fake.url)


def test_it_stops_at_once_with_connections_open():
    with FakeDevin() as fake, httpx.Client(base_url=fake.url) as http:
        http.get("/v3/self")
        began = time.monotonic()
        fake.close()
        assert time.monotonic() - began < 1


def test_nothing_is_left_behind():
    threads = threading.active_count()
    for _ in range(5):
        with FakeDevin() as fake:
            httpx.get(f"{fake.url}/v3/self")
    assert threading.active_count() == threads


@pytest.mark.parametrize(
    ("document", "says"),
    [({}, "has no paths"), ({"paths": {}}, "has no operation"), ({"paths": {"/x": {}}}, "has no operation")],
)
def test_documents_that_cannot_be_served(document, says):
    with pytest.raises(DevinError, match=says):
        FakeDevin(spec=document)


def test_another_document():
    operation = {
        "operationId": "things.get",
        "responses": {
            "200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}}
        },
    }
    with FakeDevin(spec={"openapi": "3.1.0", "paths": {"/things": {"get": operation}}}) as fake:
        answer = httpx.get(f"{fake.url}/things", headers={"authorization": "Bearer cog_x"})
    assert answer.json().keys() == {"a"}


def test_the_command():
    command = [sys.executable, "-m", "devin_v3.testing", "--port", "0"]
    # What a shell runs in the background ignores interrupts, and so does all that it starts: not here.
    ignored = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        signal.signal(signal.SIGINT, ignored)
        try:
            head = process.stdout.readline()
            settings = dict(process.stdout.readline().strip().split("=", 1) for _ in range(3))
            answer = httpx.get(
                f"{settings['DEVIN_BASE_URL']}/v3/organizations/{settings['DEVIN_ORG_ID']}/sessions",
                headers={"authorization": f"Bearer {settings['DEVIN_API_KEY']}"},
            )
            assert answer.json()["items"] == []
            assert f"{len(OPERATIONS)} operations" in head
        finally:
            process.send_signal(signal.SIGINT)
    assert process.returncode == 0


def test_the_command_and_a_port_in_use():
    with FakeDevin() as fake:
        command = [sys.executable, "-m", "devin_v3.testing", "--port", fake.url.rpartition(":")[2]]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("error: port ")


def test_the_plugin_costs_nothing():
    code = """
        import sys
        import devin_v3.testing.pytest_plugin
        heavy = {"uvicorn", "jsonschema_rs", "httpx", "msgspec"} & set(sys.modules)
        assert not heavy, heavy
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)


def test_without_the_extra():
    code = """
        import sys
        sys.modules["uvicorn"] = None
        import devin_v3.testing
        try:
            devin_v3.testing.FakeDevin
        except ModuleNotFoundError as error:
            assert "pip install 'devin-v3[testing]'" in str(error), error
        else:
            raise SystemExit("uvicorn was not needed")
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True)


def test_the_command_without_the_extra():
    code = """
        import runpy, sys
        sys.modules["uvicorn"] = None
        sys.argv = ["devin_v3.testing", "--port", "0"]
        runpy.run_module("devin_v3.testing", run_name="__main__")
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("error: ")
    assert "pip install 'devin-v3[testing]'" in ended.stderr


def test_a_pytest_of_a_user(tmp_path):
    (tmp_path / "test_mine.py").write_text(
        textwrap.dedent(
            """
            from devin_v3 import PermissionDeniedError

            def test_nightly(devin, fake_devin):
                fake_devin.on_session("running/working", "running/waiting_for_user", prompt="nightly")
                session = devin.sessions.create(prompt="Run the nightly checks", tags=["ci"])
                assert devin.sessions.get(session.session_id).status_detail == "waiting_for_user"
                fake_devin.fail_next(429, retry_after=0)
                devin.sessions.messages.create(session.session_id, message="Go on")
                assert [r.operation for r in fake_devin.requests][-1] == "sessions.messages.create"

            async def _list(client):
                return [session async for session in client.sessions.list()]

            def test_async(async_devin):
                import asyncio
                assert asyncio.run(_list(async_devin)) == []
            """
        )
    )
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error"]
    if all(entry_point.value != PLUGIN for entry_point in entry_points(group="pytest11")):
        command += ["-p", PLUGIN]
    path = os.pathsep.join(str(Path(place).absolute()) for place in sys.path if place)
    env = {**os.environ, "PYTHONPATH": path}
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=env, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
