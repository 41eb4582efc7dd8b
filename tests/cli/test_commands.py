"""Every operation has a command with every parameter; what the SDK adds has one, too."""

from __future__ import annotations

import csv
import inspect
import io
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
import yaml
from devin_v3 import OPERATIONS
from devin_v3.cli import exits, operations
from devin_v3.cli.app import ADDED, root
from devin_v3.cli.sessions import _speak
from devin_v3.cli.values import Secret
from devin_v3.testing import FakeDevin, Step

from .conftest import Result

Run = Callable[..., Result]


def command(name: str) -> click.Command:
    """The command of a dotted name."""
    node: Any = root()
    for part in name.split("."):
        node = node.get_command(click.Context(node), part.replace("_", "-"))
        assert node is not None, name
    return node


@pytest.mark.parametrize("key", sorted(OPERATIONS))
def test_an_operation_has_a_command_with_all_its_parameters(key: str) -> None:
    operation = OPERATIONS[key]
    made = command(operation.name)
    place = tuple(part.replace("_", "-") for part in operation.name.split("."))
    if place in ADDED:
        return
    assert isinstance(made, operations.OperationCommand)
    names = {parameter.name for parameter in made.params}
    signature = inspect.signature(operations.method(operation))
    wanted = {n for n, p in signature.parameters.items() if n != "self" and p.kind is not p.VAR_KEYWORD}
    assert wanted <= names
    options = {word for parameter in made.params for word in parameter.opts}
    words = [word for parameter in made.params for word in parameter.opts]
    assert len(words) == len(options), "two parameters with one option"
    text = made.get_help(click.Context(made))
    assert made.documentation.summary.replace("`", "").split()[0] in text
    if operation.permissions:
        assert operation.permissions[0] in text
    for parameter in made.params:
        if isinstance(parameter, click.Option) and parameter.name in wanted:
            assert parameter.help, parameter.name


def test_help_of_the_groups(run: Run) -> None:
    for words in ((), ("enterprise",), ("sessions", "messages")):
        result = run(*words, "--help")
        assert result.status == 0, result.err
        assert "Commands:" in result.out


def test_create_list_get(run: Run, fake: FakeDevin) -> None:
    created = run(
        "sessions", "create", "look at the tests", "--title", "T", "--tags", "ci", "--tags", "nightly", "-o", "id"
    )
    assert created.status == 0, created.err
    session_id = created.out.strip()
    got = json.loads(run("sessions", "get", session_id).out)
    assert got["title"] == "T"
    assert sorted(got["tags"]) == ["ci", "nightly"]
    assert run("sessions", "list", "--tags", "ci", "-o", "id").out.strip() == session_id
    assert run("sessions", "list", "--tags", "other").out == ""
    assert fake.requests[-1].query["tags"] == ["other"]


def test_a_null_is_sent_and_what_is_left_out_is_not(run: Run, fake: FakeDevin) -> None:
    assert run("sessions", "create", "x", "--null", "title").status == 0
    assert fake.requests[-1].json == {"prompt": "x", "title": None}
    assert run("sessions", "create", "x", "--title", "a", "--null", "title").status == exits.USAGE


def test_a_body_as_json(run: Run, fake: FakeDevin, tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text(json.dumps({"prompt": "from the file", "tags": ["a"], "new_member": {"deep": 1}}))
    assert run("sessions", "create", "--json", f"@{file}", "--title", "T").status == 0
    assert fake.requests[-1].json == {
        "prompt": "from the file",
        "tags": ["a"],
        "title": "T",
        "new_member": {"deep": 1},
    }
    twice = run("sessions", "create", "--json", f"@{file}", "--tags", "b")
    assert twice.status == exits.USAGE
    assert "both give tags" in twice.err
    assert run("sessions", "create", "--json", "[1]").status == exits.USAGE
    assert run("sessions", "create", "--json", "@/nowhere.json").status == exits.USAGE


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["sessions", "create"], "Missing prompt"),
        (["sessions", "create", "x", "--max-acu-limit", "many"], "--max-acu-limit"),
        (["sessions", "list", "--created-after", "yesterday"], "is not a time"),
        (["sessions", "get"], "DEVIN_ID"),
        (["sessions", "lst"], "Did you mean 'list'?"),
        pytest.param(
            ["secrets", "create", "--key", "K", "--type", "key-value"],
            "--value",
            marks=pytest.mark.needs("secrets.create"),
        ),
        (["sessions", "list", "--query", "a["], "--query"),
    ],
)
def test_what_cannot_be_used_is_named_and_not_sent(run: Run, fake: FakeDevin, words: list[str], message: str) -> None:
    result = run(*words)
    assert result.status == exits.USAGE
    assert message in result.err
    assert not result.out
    assert not fake.requests


@pytest.mark.parametrize("text", ["1767225600", "2026-01-01", "2026-01-01T01:00+01:00", "2026-01-01T00:00:00Z"])
def test_times(run: Run, fake: FakeDevin, text: str) -> None:
    assert run("sessions", "list", "--created-after", text).status == 0
    assert fake.requests[-1].query["created_after"] == ["1767225600"]


@pytest.mark.needs("secrets.create")
def test_secrets_are_refused_as_arguments(
    run: Run, fake: FakeDevin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    words = ["secrets", "create", "--key", "K", "--type", "key-value"]
    refused = run(*words, "--value", "hunter2")
    assert refused.status == exits.USAGE
    assert "hunter2" not in refused.err
    monkeypatch.setenv("SECRET_OF_TEST", "hunter2")
    file = tmp_path / "secret"
    file.write_text("hunter2\n")
    for source in ("env:SECRET_OF_TEST", f"@{file}"):
        assert run(*words, "--value", source).status == 0
        assert fake.requests[-1].method == "POST"
    debug = run("--debug", *words, "--value", "env:SECRET_OF_TEST")
    assert "hunter2" not in debug.err + debug.out
    assert fake.api_key not in debug.err


def test_every_secret_of_a_request_is_given_by_its_place() -> None:
    """No option takes as an argument what the operation calls sensitive, at any depth."""
    count = 0
    for operation in OPERATIONS.values():
        parameters = {str(parameter.name): parameter.type for parameter in command(operation.name).params}
        for way in operation.sensitive:
            head = way.replace("[]", ".").split(".")[0]
            assert isinstance(parameters[head], Secret), (operation.name, way)
            count += 1
    assert count


def test_formats(run: Run) -> None:
    for number in range(3):
        run("sessions", "create", f"prompt {number}", "--title", f"=T, {number}")
    listed = run("sessions", "list").out
    lines = [json.loads(line) for line in listed.splitlines()]
    assert len(lines) == 3
    assert json.loads(run("sessions", "list", "-o", "json").out) == lines
    assert yaml.safe_load(run("sessions", "list", "-o", "yaml").out) == lines
    rows = list(csv.DictReader(io.StringIO(run("sessions", "list", "-o", "csv").out)))
    assert [row["title"] for row in rows] == [line["title"] for line in lines]
    assert json.loads(rows[0]["tags"]) == lines[0]["tags"]
    assert run("sessions", "list", "-o", "id").out.split() == [line["session_id"] for line in lines]
    titles = run("sessions", "list", "--query", "title").out.splitlines()
    assert [json.loads(title) for title in titles] == [line["title"] for line in lines]
    assert len(run("sessions", "list", "--limit", "2").out.splitlines()) == 2
    for form in ("json", "yaml"):
        assert yaml.safe_load(run("sessions", "list", "--tags", "none", "-o", form).out) == []


def test_errors_are_one_line_with_a_status_of_their_kind(run: Run, fake: FakeDevin) -> None:
    missing = run("sessions", "get", "devin-0")
    assert missing.status == exits.NOT_FOUND
    assert missing.err.startswith("error: ")
    assert len(missing.err.splitlines()) == 1
    assert run("--profile", "none", "whoami").status == exits.USAGE


def test_a_wrong_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEVIN_API_KEY", "cog_wrong")
    with FakeDevin(strict_keys=True) as strict:
        monkeypatch.setenv("DEVIN_BASE_URL", strict.url)
        result = run("whoami")
    assert result.status in (exits.AUTHENTICATION, exits.PERMISSION)
    assert "cog_wrong" not in result.err


def test_no_connection(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEVIN_BASE_URL", "http://127.0.0.1:9")
    assert run("sessions", "terminate", "devin-1").status == exits.CONNECTION


def test_whoami_request_as_user(run: Run, fake: FakeDevin) -> None:
    assert json.loads(run("whoami").out)["org_id"] == fake.org_id
    assert json.loads(run("request", "get", "/v3/self").out)["org_id"] == fake.org_id
    refused = run("as-user", "user-stranger", "sessions", "create", "x")
    assert refused.status == exits.PERMISSION
    assert fake.requests[-1].json["create_as_user_id"] == "user-stranger"


@pytest.mark.parametrize(
    ("steps", "status"),
    [
        ([Step("running", "finished")], exits.OK),
        ([Step("running", "waiting_for_user")], exits.NEEDS_PERSON),
        ([Step("error")], exits.FAILED),
    ],
)
def test_the_exit_status_of_a_run_is_its_outcome(run: Run, fake: FakeDevin, steps: list[Step], status: int) -> None:
    fake.on_session(*steps)
    result = run("sessions", "run", "do it", "--title", "T")
    assert result.status == status, result.err
    session = json.loads(result.out)
    assert session["title"] == "T"
    assert session["session_id"] in result.err
    assert run("sessions", "wait", session["session_id"]).status == status


def test_a_run_beyond_its_deadline_names_the_session(run: Run, fake: FakeDevin) -> None:
    fake.on_session(Step("running", "working", until="sessions.terminate"))
    result = run("sessions", "run", "do it", "--deadline", "0.2")
    assert result.status == exits.DEADLINE
    session = json.loads(run("sessions", "list").out)  # one line for each session
    assert session["session_id"] in result.err.splitlines()[-1]
    assert not result.out


def test_structured_output(run: Run, fake: FakeDevin, tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    file = tmp_path / "schema.json"
    file.write_text(json.dumps(schema))
    result = run("sessions", "run", "count", "--output-schema", str(file), "--query", "structured_output.n")
    assert result.status == 0, result.err
    assert isinstance(json.loads(result.out), int)
    file.write_text("[]")
    assert run("sessions", "run", "count", "--output-schema", str(file)).status == exits.USAGE


def test_send_and_messages(run: Run, fake: FakeDevin) -> None:
    session_id = json.loads(run("sessions", "run", "begin").out)["session_id"]
    answer = json.loads(run("sessions", "send", session_id, "go on").out)
    assert answer["session"]["session_id"] == session_id
    assert answer["messages"]
    listed = [json.loads(line) for line in run("sessions", "messages", session_id).out.splitlines()]
    assert listed[0]["message"] == "begin"
    assert run("sessions", "messages", "--follow", session_id).out == run("sessions", "messages", session_id).out


def test_run_many_resumes_by_its_keys(run: Run, fake: FakeDevin, tmp_path: Path) -> None:
    file = tmp_path / "prompts.jsonl"
    file.write_text('"one"\n\n{"prompt": "two", "title": "T"}\n')
    first = run("run-many", str(file), "--once", "batch")
    assert first.status == 0, first.err
    records = [json.loads(line) for line in first.out.splitlines()]
    assert sorted((record["index"], record["prompt"], record["outcome"]) for record in records) == [
        (0, "one", "finished"),
        (1, "two", "finished"),
    ]
    again = [json.loads(line) for line in run("run-many", str(file), "--once", "batch").out.splitlines()]
    assert {record["session_id"] for record in again} == {record["session_id"] for record in records}
    file.write_text('"one"\n{"title": "no prompt"}\n')
    refused = run("run-many", str(file))
    assert refused.status == exits.ERROR
    assert "line 2" in refused.err


def test_files(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("report.txt").write_text("the content")
    uploaded = json.loads(run("attachments", "upload", "report.txt").out)
    Path("report.txt").unlink()
    result = run("attachments", "download", uploaded["attachment_id"], uploaded["name"])
    assert result.status == 0, result.err
    assert result.out == "report.txt\n"
    assert Path("report.txt").read_text() == "the content"
    assert run("attachments", "download", uploaded["url"], "--to", "copy.txt").status == 0
    assert Path("copy.txt").read_text() == "the content"
    escaping = run("attachments", "download", uploaded["attachment_id"], "../../out.txt")
    assert escaping.status != 0
    assert not (tmp_path.parent / "out.txt").exists()


def test_profiles(run: Run, fake: FakeDevin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "config.toml"
    monkeypatch.delenv("DEVIN_API_KEY")
    monkeypatch.setenv("KEY_OF_WORK", fake.api_key)
    file.write_text(f'default_profile = "work"\n[profiles.work]\nkey_env = "KEY_OF_WORK"\norg_id = "{fake.org_id}"\n')
    assert run("whoami").status == 0
    assert run("--profile", "work", "whoami").status == 0
    assert run("whoami", "--profile", "work").status == 0
    assert "work (default)" in run("profiles", "list").out
    assert run("profiles", "path").out.strip() == str(file)
    file.write_text('[profiles.work]\napi_key = "cog_in_the_file"\n')
    refused = run("--profile", "work", "whoami")
    assert refused.status == exits.USAGE
    assert "plain text" in refused.err
    assert "cog_in_the_file" not in refused.err


def test_the_keyring_holds_the_key(run: Run, fake: FakeDevin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[str, str], str] = {}

    class Keyring:
        """The interface of the library, in memory: the machine that tests run on has no keyring of a user."""

        @staticmethod
        def get_password(service: str, name: str) -> str | None:
            return kept.get((service, name))

        @staticmethod
        def set_password(service: str, name: str, key: str) -> None:
            kept[service, name] = key

        @staticmethod
        def delete_password(service: str, name: str) -> None:
            del kept[service, name]

    monkeypatch.setitem(__import__("sys").modules, "keyring", Keyring)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{fake.api_key}\n"))
    (tmp_path / "config.toml").write_text("[profiles.home]\n")
    assert run("profiles", "login", "home").status == 0
    monkeypatch.delenv("DEVIN_API_KEY")
    assert run("--profile", "home", "whoami").status == 0
    assert run("profiles", "logout", "home").status == 0
    missing = run("--profile", "home", "whoami")
    assert missing.status == exits.ERROR
    assert "profiles login home" in missing.err


def test_messages_on_a_terminal_have_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    _speak(SimpleNamespace(source="de\x1b[2Jvin", message="one\x07\ntwo"))
    assert capsys.readouterr().out == "de [2Jvin: one \ntwo\n"
