"""schemathesis sends the fake what the spec allows and what it forbids, and judges every response by the spec."""

from __future__ import annotations

import subprocess

import pytest
from devin_v3 import OPERATIONS
from devin_v3.testing import FakeDevin

from tests.contract.conftest import ROOT


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_fake_keeps_to_the_spec(schemathesis, required, tmp_path):
    short = [] if required else ["--phases", "examples,fuzzing", "--max-examples", "3"]
    with FakeDevin() as fake:
        run = subprocess.run(
            [
                schemathesis,
                "--no-color",
                "--config-file",
                str(ROOT / "tests/contract/schemathesis.toml"),
                "run",
                str(ROOT / "spec/openapi.yaml"),
                "--url",
                fake.url,
                "--warnings",
                "off",
                *short,
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=1500,
            check=False,
        )
        asked = len(fake.requests)
    print(run.stdout[run.stdout.find("SUMMARY") :])
    assert run.returncode == 0, run.stdout[-20_000:]
    assert asked > len(OPERATIONS)
