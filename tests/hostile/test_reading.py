"""Hostile documents are data: read as such or refused in one clear line, in bounded time and memory."""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import document as d
from generator.errors import PipelineError
from generator.upstream import fetch, reference_page

CORPUS = sorted(Path(__file__).parent.joinpath("corpus").iterdir())
MEMORY = 704 << 20  # bytes that a process may take that reads a document
SECONDS = 5  # of computing, whatever else the machine does


def read(path: Path) -> None:
    """Read a file with little memory and without a way to the network or to other files."""
    for document in fetch.read([str(path)]):
        assert d.load(d.dump(document.content).encode(), "") == document.content


def expectation(path: Path) -> str:
    first = path.read_text("utf-8").partition("\n")[0]
    return first.removeprefix("# ").removeprefix("<!-- ").removesuffix(" -->")


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_corpus(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = expectation(path)
    opened: list[str] = []
    hook_is_on = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if hook_is_on and event in ("open", "socket.connect", "subprocess.Popen", "os.system"):
            name = str(arguments[0])
            if not name.endswith((".py", ".pyc")):  # of Python itself
                opened.append(name)

    sys.addaudithook(watch)
    try:
        if expected == "accepted":
            read(path)
        else:
            with pytest.raises(PipelineError) as caught:
                read(path)
    finally:
        hook_is_on = False
    assert set(opened) <= {str(path)}
    if expected != "accepted":
        message = str(caught.value)
        assert message.startswith(f"{path}: ")
        assert expected.removeprefix("refused: ") in message
        assert message.isprintable()
        assert len(message) < len(str(path)) + 300


def deep(opening: str, closing: str, depth: int, middle: str = "1") -> bytes:
    return f"{opening * depth}{middle}{closing * depth}".encode()


def deep_aliases() -> bytes:
    lines = ["x0: &x0 1"]
    lines += [f"x{number}: &x{number} {'[' * 150}*x{number - 1}{']' * 150}" for number in range(1, 50)]
    return "\n".join(lines).encode()


def bomb(width: int, levels: int) -> bytes:
    lines = [f"x0: &x0 [{', '.join(['lol'] * width)}]"]
    lines += [f"x{number}: &x{number} [{', '.join([f'*x{number - 1}'] * width)}]" for number in range(1, levels)]
    return "\n".join(lines).encode()


def keyed(name: str) -> bytes:
    content = {"openapi": "3.1.0", "paths": {f"/{name}": {"get": {"operationId": name, "tags": [name]}}}}
    content["components"] = {"schemas": {name: {"properties": {name: {"type": "string", "default": name}}}}}
    return json.dumps(content).encode()


GENERATED: dict[str, tuple[Callable[[], bytes], str]] = {
    "3,000 deep flow.yaml": (lambda: deep("[", "]", 3_000), "nested deeper than 200 levels"),
    "100,000 deep flow.yaml": (lambda: deep("[", "]", 100_000), "nested deeper than 200 levels"),
    "100,000 deep unclosed.yaml": (lambda: deep("[", "", 100_000), "nested deeper than 200 levels"),
    "3,000 deep mappings.yaml": (lambda: deep('{"a": ', "}", 3_000), "nested deeper than 200 levels"),
    "100,000 deep mappings.json": (lambda: deep('{"a": ', "}", 100_000), "nested deeper than 200 levels"),
    "100,000 deep lists.json": (lambda: deep("[", "]", 100_000), "nested deeper than 200 levels"),
    "250 deep lists.json": (lambda: deep("[", "]", 250), "nested deeper than 200 levels"),
    "3,000 deep block.yaml": (
        lambda: "".join(f"{' ' * n}a:\n" for n in range(3_000)).encode(),
        "nested deeper than 200 levels",
    ),
    "3,000 deep sequences.yaml": (lambda: b"- " * 3_000 + b"a", "nested deeper than 200 levels"),
    "deep through aliases.yaml": (deep_aliases, "nested deeper than 200 levels"),
    "bomb 10^9.yaml": (lambda: bomb(10, 9), "expands to more than 2000000 nodes"),
    "bomb 2^40.yaml": (lambda: bomb(2, 40), "expands to more than 2000000 nodes"),
    "bomb 1000^3.yaml": (lambda: bomb(1000, 3), "expands to more than 2000000 nodes"),
    "3 million nodes.yaml": (lambda: b"[" + b"1," * 3_000_000 + b"1]", "expands to more than 2000000 nodes"),
    "3 million nodes.json": (lambda: b"[" + b"1," * 3_000_000 + b"1]", "expands to more than 2000000 nodes"),
    "40 million bytes.yaml": (lambda: b"a: " + b"x" * 40_000_000, "more than the limit of 33554432"),
    "40 million blanks.yaml": (lambda: b" " * 40_000_000, ""),
    "a million comments.html": (lambda: b"<!-- a -->" * 1_000_000, "HTML or XML"),
    "a million open comments.md": (lambda: b"<!-- " * 1_000_000, "no OpenAPI fragment"),
    "a million backticks.md": (
        lambda: b"## Permissions\n" + b"`" * 1_000_000 + b"\n```yaml\nopenapi: 3.1.0\n```\n",
        "",
    ),
    "a million brackets.md": (lambda: b"[" * 1_000_000 + b"](" * 1_000_000, "no OpenAPI fragment"),
    "a million pipes.md": (lambda: b"## X\n|" + b"`a`|" * 250_000 + b"\n```yaml\nopenapi: 3.1.0\n```\n", "no `paths`"),
    "a million fences.md": (lambda: b"```\n" * 1_000_000, "no OpenAPI fragment"),
    "a heading of blanks.md": (lambda: b"# " + b" " * 1_000_000 + b"#\n" * 2, "no OpenAPI fragment"),
    "a million quotes.yaml": (lambda: b'a: "' + b'\\"' * 1_000_000, "not YAML"),
    "surrogates.json": (lambda: b'{"openapi": "\\ud800", "paths": {}}', "half of a surrogate pair"),
    "surrogates.yaml": (lambda: b'openapi: "\\ud800"', "not YAML"),
    "infinity.json": (lambda: b'{"openapi": "3.1.0", "paths": {}, "x": 1e999}', "1e999 cannot be represented in JSON"),
    "nan.json": (lambda: b'{"openapi": "3.1.0", "paths": {}, "x": NaN}', "NaN cannot be represented in JSON"),
    "a number of 10,000 digits.json": (
        lambda: b'{"openapi": "3.1.0", "paths": {}, "x": 1%s}' % (b"0" * 10_000),
        "Exceeds the limit (4300 digits)",
    ),
    "twice.json": (lambda: b'{"openapi": "3.1.0", "openapi": "3.1.0"}', '"openapi" occurs twice'),
    "control characters.yaml": (lambda: b"openapi: 3.1.0\npaths: {}\nx: \x01\x02", "not YAML"),
    "utf-16.yaml": (lambda: "openapi: 3.1.0".encode("utf-16"), "not UTF-8 at byte 0"),
    "null bytes.yaml": (lambda: b"\0" * 1000, "not YAML"),
}


#: A process of its own, not a fork: the memory of the test run would count, and its threads would be cut off.
CHILD = """
import resource, sys
memory, seconds = map(int, sys.argv[2:])
resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
from generator.upstream import fetch
from generator.errors import PipelineError
try:
    fetch.read([sys.argv[1]])
except PipelineError as error:
    sys.stdout.buffer.write(str(error).encode())
"""


@pytest.mark.parametrize("name", GENERATED)
def test_generated(name: str, tmp_path: Path) -> None:
    make, expected = GENERATED[name]
    path = tmp_path / name
    path.write_bytes(make())
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(path), str(MEMORY), str(SECONDS)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr.decode()
    message = child.stdout.decode()
    assert expected in message
    assert message.startswith(f"{path}: ")
    assert message.isprintable()
    assert len(message) < len(str(path)) + 300


NAMES = {
    "path": "../../../../tmp/owned",
    "absolute": "/etc/passwd",
    "windows": "..\\..\\C:\\owned",
    "quotes": "'\"`'''\"\"\"",
    "newlines": "a\nb\r\nc\rd\u2028e\u2029f\x85g",
    "long": "x" * 5_000,
    "control": "".join(map(chr, range(1, 32))) + "\x7f",
    "nul": "a\0b",
    "pointer": "~0~1~/a%2fb#?",
    "braces": "{{ x }}{% y %}{# z #}${x}",
    "bidi": "\u202eabc\u2066\ufeff\u200b",
    "empty": "",
    "keyword": "class",
    "surrogate pair": "\U0001f600",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_data(name: str, tmp_path: Path) -> None:
    text = NAMES[name]
    path = tmp_path / "x.json"
    path.write_bytes(keyed(text))
    (document,) = fetch.read([str(path)])
    assert document.content == json.loads(keyed(text))
    assert [file.name for file in tmp_path.iterdir()] == ["x.json"]
    again = tmp_path / "again.yaml"
    again.write_text(d.dump(document.content), "utf-8")
    assert fetch.read([str(again)])[0].content == document.content


@pytest.mark.parametrize("name", NAMES)
def test_names_in_errors_stay_on_one_line(name: str, tmp_path: Path) -> None:
    text = NAMES[name]
    content = {"openapi": "3.1.0", "paths": {f"/{text}": {"get": {"x": {"$ref": text}}}}}
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content))
    with pytest.raises(PipelineError) as caught:
        fetch.read([str(path)])
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < len(str(path)) + 500


def test_links_of_an_index_are_bounded() -> None:
    start = time.monotonic()
    assert reference_page.index(b"[x](a.md " * 200_000) == []
    assert reference_page.index(b"](" * 500_000) == []
    assert time.monotonic() - start < SECONDS


def test_every_expectation_is_one() -> None:
    assert all(re.match(r"accepted$|refused: .+", expectation(path)) for path in CORPUS)
    assert len(CORPUS) > 30
