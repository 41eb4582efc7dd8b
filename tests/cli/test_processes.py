"""The command as a process: pipes, a terminal, signals, completion in real shells."""

from __future__ import annotations

import io
import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pexpect
import pytest
from devin_v3 import Devin
from devin_v3.cli import exits
from devin_v3.testing import FakeDevin, Step

Spawn = Callable[..., subprocess.CompletedProcess[str]]
COMMAND = [sys.executable, "-m", "devin_v3"]


def terminal(words: list[str], environment: dict[str, str], prompt: str = "", keys: str = "") -> tuple[int | None, str]:
    """Run the command on a pseudo-terminal; return its exit status and what the screen got.

    The keys are pressed when the prompt is on the screen.
    """
    screen = io.StringIO()
    child: Any = pexpect.spawn(
        sys.executable,
        ["-m", "devin_v3", *words],
        env={**environment, "TERM": "xterm-256color"},
        dimensions=(40, 120),
        encoding="utf-8",
        timeout=30,
    )
    child.logfile_read = screen
    if keys:
        child.expect_exact(prompt)
        child.sendline(keys)
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, screen.getvalue()


def test_nothing_but_data_goes_to_stdout(spawn: Spawn) -> None:
    result = spawn("sessions", "run", "do it")
    assert result.returncode == exits.OK, result.stderr
    session = json.loads(result.stdout)
    assert session["status"]
    assert session["session_id"] in result.stderr
    assert "\x1b" not in result.stdout + result.stderr


def test_a_table_on_a_terminal(environment: dict[str, str], fake: FakeDevin) -> None:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        devin.sessions.create(prompt="x", title="Title\x1b]0;owned\x07 of it")
    status, screen = terminal(["sessions", "list"], environment)
    assert status == 0
    assert "session_id" in screen
    assert "owned" in screen
    assert "\x1b]0;owned" not in screen, "a title must not reach the terminal as a command"
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d \(", screen)


def test_progress_on_a_terminal(environment: dict[str, str], fake: FakeDevin) -> None:
    fake.on_session(Step("running", "working", seconds=30), Step("running", "finished"))
    status, screen = terminal(["sessions", "run", "do it"], environment)
    assert status == exits.OK
    assert "running (finished)" in screen


def test_no_color(environment: dict[str, str]) -> None:
    _, screen = terminal(["whoami"], {**environment, "NO_COLOR": "1"})
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", screen)


@pytest.mark.needs("secrets.create")
def test_a_required_secret_is_asked_for(environment: dict[str, str], fake: FakeDevin) -> None:
    words = ["secrets", "create", "--key", "K", "--type", "key-value"]
    status, screen = terminal(words, environment, prompt="value:", keys="hunter2")
    assert status == 0, screen
    assert "hunter2" not in screen
    assert fake.requests[-1].json["key"] == "K"


def test_a_pipe_that_is_closed(environment: dict[str, str], fake: FakeDevin) -> None:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        for number in range(300):
            devin.sessions.create(prompt=str(number))
    shell = f"{' '.join(COMMAND)} sessions list --all | head -1; echo ${{PIPESTATUS[0]}}"
    result = subprocess.run(
        ["bash", "-c", shell], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert result.stderr == ""
    lines = result.stdout.splitlines()
    assert json.loads(lines[0])["session_id"]
    assert lines[1] == str(exits.BROKEN_PIPE)


def test_an_interrupt_names_the_session_that_goes_on(environment: dict[str, str], fake: FakeDevin) -> None:
    fake.on_session(Step("running", "working", until="sessions.terminate"))
    process = subprocess.Popen(
        [*COMMAND, "sessions", "run", "long"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stderr is not None
    first = process.stderr.readline()
    [created] = [request for request in fake.requests if request.operation == "sessions.get"]
    assert created.path.rpartition("/devin-")[2] in first
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == exits.INTERRUPTED
    assert not out
    assert "Traceback" not in err
    assert err.splitlines()[-1] == "interrupted"


def test_the_extra_is_named_where_it_is_missing(environment: dict[str, str]) -> None:
    code = "import sys; sys.modules['click'] = None; from devin_v3.cli import main; sys.exit(main(['--help']))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert result.returncode == exits.USAGE
    assert "devin-v3[cli]" in result.stderr


def test_help_imports_neither_http_nor_models() -> None:
    code = (
        "import sys; from devin_v3.cli import main; main(['--help']); "
        "print([name for name in ('httpx', 'rich', 'jmespath', 'yaml', 'devin_v3_api.models') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert result.stdout.splitlines()[-1] == "[]"


# Exports


def sessions(fake: FakeDevin, count: int) -> list[str]:
    with Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        return [devin.sessions.create(prompt=f"session {number}").session_id for number in range(count)]


def bare(identity: str) -> str:
    return identity.removeprefix("devin-")


def test_an_export_that_is_killed_goes_on_and_has_each_record_once(
    environment: dict[str, str], fake: FakeDevin, tmp_path: Path
) -> None:
    """It is killed after each number of pages that it can have written, and once more in the middle of a page."""
    made = sessions(fake, 450)
    state, output = tmp_path / "state.json", tmp_path / "out.jsonl"
    words = ["export", "sessions", "--since", "2025-12-20", "--until", "2027-01-01"]
    words += ["--state", str(state), "--to", str(output)]
    kills = 0
    for _ in range(3):
        before = state.read_bytes() if state.exists() else b""
        process = subprocess.Popen([*COMMAND, *words], env=environment, stderr=subprocess.PIPE)
        end = time.monotonic() + 30
        while process.poll() is None and time.monotonic() < end:
            if state.exists() and state.read_bytes() != before:
                process.kill()
                break
        process.communicate()
        kills += process.returncode == -signal.SIGKILL
        with output.open("ab") as torn:  # a record that was being written
            torn.write(b'{"session_id": "torn')
    assert kills
    final = subprocess.run([*COMMAND, *words], env=environment, capture_output=True, text=True, check=False)
    assert final.returncode == 0, final.stderr
    records = [json.loads(line) for line in output.read_text().splitlines()]
    identities = [bare(record["session_id"]) for record in records]
    assert len(identities) == len(set(identities))
    assert set(identities) == {bare(identity) for identity in made}
    again = subprocess.run([*COMMAND, *words], env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert len(output.read_text().splitlines()) == len(made)


@pytest.mark.needs("consumption.daily.get", "enterprise.audit_logs.list")
@pytest.mark.parametrize("kind", ["audit-logs", "sessions", "messages", "consumption"])
def test_a_second_export_begins_where_the_first_ended(spawn: Spawn, fake: FakeDevin, tmp_path: Path, kind: str) -> None:
    sessions(fake, 3)
    state = tmp_path / "state.json"
    words = ("export", kind, "--since", "2025-01-01", "--state", str(state))
    first = spawn(*words, "--until", "2026-06-01")
    assert first.returncode == 0, first.stderr
    records = [json.loads(line) for line in first.stdout.splitlines()]
    assert records
    assert len({json.dumps(record, sort_keys=True) for record in records}) == len(records)
    second = spawn(*words, "--until", "2026-06-02")
    assert second.returncode == 0, second.stderr
    assert second.stdout == "" or kind == "consumption"
    other = spawn("export", "sessions" if kind != "sessions" else "messages", "--since", "7d", "--state", str(state))
    assert other.returncode == exits.USAGE


def test_an_invalid_state(spawn: Spawn, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text('{"a": 1}')
    result = spawn("export", "sessions", "--since", "7d", "--state", str(state))
    assert result.returncode == exits.USAGE
    assert str(state) in result.stderr
    assert state.read_text() == '{"a": 1}'


# Completion

SCRIPTS: dict[str, Any] = {
    "bash": """
source {script}
COMP_WORDS=({words}) COMP_CWORD={last}
_devin_v3_completion devin-v3
printf '%s\\n' "${{COMPREPLY[@]}}"
""",
    "fish": """
source {script}
complete --do-complete "{line}"
""",
}


@pytest.fixture
def command_on_path(environment: dict[str, str], tmp_path: Path) -> str:
    """A PATH on which `devin-v3` is the command of this checkout."""
    binary = tmp_path / "bin" / "devin-v3"
    binary.parent.mkdir()
    binary.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m devin_v3 "$@"\n')
    binary.chmod(0o755)
    return f"{binary.parent}:{environment['PATH']}"


@pytest.mark.parametrize("shell", SCRIPTS)
def test_completion_in_a_real_shell(
    spawn: Spawn, environment: dict[str, str], command_on_path: str, tmp_path: Path, shell: str
) -> None:
    if not shutil.which(shell):
        pytest.skip(f"no {shell} on this machine")
    source = spawn("completion", shell)
    assert source.returncode == 0, source.stderr
    script = tmp_path / f"completion.{shell}"
    script.write_text(source.stdout)
    path = {**environment, "PATH": command_on_path}
    for words, expected in {
        ("sessions", "cre"): "create",
        ("sessions", "create", "--devin-mode", "f"): "fast",
        ("sessions", "list", "--created-b"): "--created-before",
    }.items():
        all_words = ["devin-v3", *words]
        code = SCRIPTS[shell].format(
            script=script, words=" ".join(all_words), last=len(all_words) - 1, line=" ".join(all_words)
        )
        result = subprocess.run([shell, "-c", code], capture_output=True, text=True, env=path, timeout=60, check=False)
        assert expected in result.stdout, (result.stdout, result.stderr)


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh on this machine")
@pytest.mark.parametrize(
    ("keys", "completed"),
    [("devin-v3 sessions cre", "sessions create"), ("devin-v3 sessions list --created-b", "--created-before")],
)
def test_completion_in_zsh(
    environment: dict[str, str], command_on_path: str, tmp_path: Path, keys: str, completed: str
) -> None:
    """Its completion works within its line editor alone: keys are pressed, the screen is read."""
    (tmp_path / ".zshrc").write_text(
        "unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D\n"
        'eval "$(devin-v3 completion zsh)"\nPS1="<ready> "\n'
    )
    settings = {**environment, "PATH": command_on_path, "TERM": "dumb", "ZDOTDIR": str(tmp_path)}
    shell: Any = pexpect.spawn("zsh", ["-d", "-i"], env=settings, encoding="utf-8", timeout=30)
    shell.expect_exact("<ready> ")
    shell.send(f"{keys}\t")
    shell.expect_exact(completed)
    shell.close(force=True)


def test_an_operation_of_tomorrow_is_a_command(environment: dict[str, str], tmp_path: Path) -> None:
    """The commands come from the generated package alone: another package, other commands."""
    source = tmp_path / "spec.yaml"
    source.write_text(TOMORROW)
    build = [sys.executable, "-m", "generator", "build", "--source", str(source), "--output", str(tmp_path / "out")]
    subprocess.run(build, check=True, capture_output=True, timeout=120)
    other = {**environment, "PYTHONPATH": f"{tmp_path / 'out'}:{environment.get('PYTHONPATH', '')}"}
    command = [*COMMAND, "widgets", "create", "--help"]
    result = subprocess.run(command, capture_output=True, text=True, env=other, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    assert "Make a widget." in result.stdout
    assert "--colour" in result.stdout
    assert "--pin env:NAME" in " ".join(result.stdout.split()), result.stdout


TOMORROW = """
openapi: 3.1.0
info: {title: Tomorrow, version: "1"}
paths:
  /v3/organizations/{org_id}/widgets:
    post:
      summary: Make a widget
      parameters: [{name: org_id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [colour]
              properties:
                colour: {type: string, enum: [red, green], description: Its colour.}
                pin: {type: string, format: password}
      responses:
        "200":
          description: Made
          content: {application/json: {schema: {type: object, properties: {widget_id: {type: string}}}}}
"""
