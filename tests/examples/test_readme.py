from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.examples.conftest import ROOT, need

README = (ROOT / "examples/README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
SERVES, *COMMANDS = BLOCKS[0].splitlines()[1:] + BLOCKS[1].splitlines()[1:]
NEEDS = {"fan_out_dask": ("distributed",), "jupyter": ("matplotlib", "nbclient", "ipykernel")}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the examples, so that what commands write is not left in the repository."""
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "examples", copy / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.mark.needs("enterprise.members.service_users.get", "enterprise.roles.get")
def test_the_commands_as_they_are_written(checkout, fake_devin):
    """One after the other, as they are; the fake of the test stands in for the one that the README starts."""
    assert SERVES == "python -m devin_v3.testing --port 8080"
    assert BLOCKS[1].splitlines()[0] == (
        f"export DEVIN_BASE_URL=http://127.0.0.1:8080 DEVIN_API_KEY={fake_devin.api_key} "
        f"DEVIN_ORG_ID={fake_devin.org_id}"
    )
    skipped = set()
    for line in COMMANDS:
        modules = next((needed for word, needed in NEEDS.items() if word in line), ())
        try:
            need(*modules)
        except pytest.skip.Exception:
            skipped.add(line)
            continue
        line = line.replace("/tmp/", f"{checkout}/")
        done = subprocess.run(["bash", "-c", line], cwd=checkout, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, (line, done.stderr)
    assert len(skipped) <= len(NEEDS)


def test_every_example_is_in_the_table_and_says_what_it_needs():
    files = {path.name for path in (ROOT / "examples").iterdir() if path.suffix in (".py", ".ipynb")}
    files.discard("consumption-executed.ipynb")
    assert set(re.findall(r"^\| \[(\S+)\]\(\1\)", README, re.MULTILINE)) == files
    for name in files:
        text = (ROOT / "examples" / name).read_text(encoding="utf-8")
        assert "Permissions: " in text
        assert name in "".join(BLOCKS)
