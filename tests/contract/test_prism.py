"""Prism serves the spec, and the SDK calls every operation: each request is accepted, each response decoded."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator

import httpx
import pytest
from devin_v3 import Devin
from devin_v3.testing.contract.spec import bundled

from tests.contract.calls import call, every
from tests.contract.conftest import ROOT


@pytest.fixture(scope="module")
def served(prism, tmp_path_factory) -> Iterator[str]:
    """Return where Prism serves the spec."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("prism") / "log"
    with log.open("wb") as output:
        command = [*prism, "mock", str(ROOT / "spec/openapi.yaml"), "--port", str(port)]
        process = subprocess.Popen(command, stdout=output, stderr=output)
        try:
            until = time.monotonic() + 120
            while "Prism is listening" not in log.read_text():
                assert process.poll() is None, log.read_text()
                assert time.monotonic() < until, log.read_text()
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)


@pytest.mark.filterwarnings("ignore:Deprecated by the API:DeprecationWarning")
def test_every_operation_is_accepted_and_decoded(served):
    refused: list[str] = []

    def look(response: httpx.Response) -> None:
        if "sl-violations" in response.headers:
            refused.append(f"{response.request.method} {response.url}: {response.headers['sl-violations']}")

    failed: list[str] = []
    number = 0
    with httpx.Client(event_hooks={"response": [look]}) as http:
        devin = Devin(base_url=served, api_key="cog_prism", org_id="org-prism", http_client=http, max_retries=0)
        for endpoint, examples in every(bundled()):
            number += 1
            try:
                call(devin, endpoint, examples)
            except Exception as error:
                failed.append(f"{endpoint.name}: {error!r}")
    print(f"{number} operations, {len(refused)} refused, {len(failed)} failed")
    assert not refused
    assert not failed
