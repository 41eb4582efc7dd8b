"""The distributions that `nox -s build` left in dist/: complete, the same bytes everywhere, working from an index.

`nox -s smoke` runs this. It uploads to an index on loopback; the dependencies come from pip's own index, so an ordinary
test run leaves it out.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import tarfile
import time
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
PACKAGES = {"devin_v3": ROOT / "overrides" / "devin_v3", "devin_v3_api": ROOT / "generated" / "devin_v3_api"}
#: What only the repository's host, editors and development containers read.
HOST_ONLY = (".devcontainer/", ".editorconfig", ".gitattributes", ".github/", ".pre-commit-config.yaml")
USER, PASSWORD = "release", "only-on-loopback"

pytestmark = pytest.mark.skipif(os.environ.get("SMOKE") != "1", reason="nox -s smoke runs this")


def run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None, umask: int = -1) -> str:
    """Return what a command prints; a failure of the test with all of it if the command fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=os.environ | (env or {}),
        umask=umask,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}", pytrace=False)
    return done.stdout


@pytest.fixture(scope="module")
def version() -> str:
    match = re.search(
        r'^__version__ = "(.+)"$', (PACKAGES["devin_v3"] / "_version.py").read_text("utf-8"), re.MULTILINE
    )
    assert match
    return match[1]


@pytest.fixture(scope="module")
def sdist(version: str) -> Path:
    return built(f"devin_v3-{version}.tar.gz")


@pytest.fixture(scope="module")
def wheel(version: str) -> Path:
    return built(f"devin_v3-{version}-py3-none-any.whl")


def built(name: str) -> Path:
    path = DIST / name
    if not path.is_file():
        pytest.fail(f"dist/{name} is missing: run nox -s build first", pytrace=False)
    return path


@pytest.fixture(scope="module")
def tracked() -> set[str]:
    """The files of the repository."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    return set(run("git", "ls-files", "-z", cwd=ROOT).rstrip("\0").split("\0"))


@pytest.fixture(scope="module")
def unpacked(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        if hasattr(tarfile, "data_filter"):  # Python 3.11.4 and newer
            archive.extraction_filter = tarfile.data_filter
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return top


def build(source: Path, *what: str, output: Path, env: dict[str, str] | None = None, umask: int = -1) -> dict[str, str]:
    """Build in a folder; digests of the files by name."""
    command = (sys.executable, "-m", "build", "--no-isolation", *what, "--outdir", output)
    run(*command, cwd=source, env=env, umask=umask)
    return {path.name: digest(path) for path in output.iterdir()}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("folder", "umask", "environment"),
    [
        ("a", 0o022, {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}),
        (
            "another folder with a lönger name",
            0o077,
            {
                "TZ": "Asia/Kathmandu",
                "LC_ALL": "C",
                "PYTHONUTF8": "0",
                "PYTHONCOERCECLOCALE": "0",
                "PYTHONHASHSEED": "7",
            },
        ),
    ],
)
def test_the_same_bytes_everywhere(
    folder: str, umask: int, environment: dict[str, str], tracked: set[str], sdist: Path, wheel: Path, tmp_path: Path
) -> None:
    copy = tmp_path / folder
    for name in tracked:
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, copy / name, follow_symlinks=False)
    digests = build(copy, output=tmp_path / "output", env=environment, umask=umask)
    assert digests == {path.name: digest(path) for path in (sdist, wheel)}


def test_the_sdist_builds_the_same_wheel(unpacked: Path, wheel: Path, tmp_path: Path) -> None:
    assert build(unpacked, "--wheel", output=tmp_path) == {wheel.name: digest(wheel)}


def test_the_sdist_is_complete_and_nothing_else(sdist: Path, version: str, tracked: set[str]) -> None:
    with tarfile.open(sdist) as archive:
        names = {member.name.removeprefix(f"devin_v3-{version}/") for member in archive if not member.isdir()}
    assert names == {name for name in tracked if not name.startswith(HOST_ONLY)} | {"PKG-INFO"}


def test_the_wheel_holds_both_packages_and_nothing_else(wheel: Path, version: str, tracked: set[str]) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    info = f"devin_v3-{version}.dist-info"
    expected = {f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")}
    for package, folder in PACKAGES.items():
        inside = f"{folder.relative_to(ROOT).as_posix()}/"
        expected |= {f"{package}/{name.removeprefix(inside)}" for name in tracked if name.startswith(inside)}
    assert names == expected
    assert {"devin_v3/py.typed", "devin_v3_api/py.typed", "devin_v3_api/openapi.json"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests/", "generator/"))]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of an index on loopback that takes uploads from those who know the password."""
    folder = tmp_path_factory.mktemp("index")
    passwords = folder / "passwords"
    hashed = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode()
    passwords.write_text(f"{USER}:{{SHA}}{hashed}\n", encoding="ascii")
    packages = folder / "packages"
    packages.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder / "log"
    command = ["run", "-i", "127.0.0.1", "-p", str(port), "-P", str(passwords), "-a", "update", "--disable-fallback"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "pypiserver", *command, str(packages)], stdout=output, stderr=subprocess.STDOUT
        )
    try:
        deadline = time.monotonic() + 60
        while not answers(port):
            if server.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"pypiserver does not respond:\n{log.read_text('utf-8', 'replace')}", pytrace=False)
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def upload(index: str, password: str, *files: Path) -> subprocess.CompletedProcess[str]:
    secrets = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": password}
    return subprocess.run(
        [
            *(sys.executable, "-m", "twine", "upload", "--non-interactive", "--verbose", "--disable-progress-bar"),
            *("--repository-url", f"{index}/", *map(str, files)),
        ],
        env={name: value for name, value in os.environ.items() if not name.startswith("TWINE_")} | secrets,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


@pytest.fixture(scope="module")
def uploaded(index: str, sdist: Path, wheel: Path) -> str:
    """URL of the simple index that has both files."""
    done = upload(index, PASSWORD, sdist, wheel)
    assert done.returncode == 0, done.stdout
    return f"{index}/simple/"


def test_the_index_asks_for_the_password(index: str, wheel: Path) -> None:
    done = upload(index, "another", wheel)
    assert done.returncode != 0
    assert "403" in done.stdout, done.stdout


def test_what_is_uploaded_stays(index: str, uploaded: str, wheel: Path) -> None:
    done = upload(index, PASSWORD, wheel)
    assert done.returncode != 0
    assert "already exists" in " ".join(done.stdout.split()), done.stdout


@pytest.fixture(scope="module")
def python(uploaded: str, wheel: Path, version: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python of a bare environment with devin-v3 from the index on loopback and its dependencies from pip's own."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    wanted = folder / "requirements.txt"
    wanted.write_text(f"devin-v3=={version} --hash=sha256:{digest(wheel)}\n", encoding="utf-8")
    install = (python, "-m", "pip", "install", "--no-input", "--no-cache-dir", "--disable-pip-version-check")
    output = run(*install, "--index-url", uploaded, "--no-deps", "--require-hashes", "-r", wanted)
    assert uploaded.removesuffix("simple/") in output
    run(*install, f"devin-v3=={version}")  # it is there: only what it needs is installed
    return python


def test_the_bare_install_works(python: Path, version: str, tmp_path: Path) -> None:
    assert "No broken requirements found" in run(python, "-m", "pip", "check")
    script = f"""
import importlib.metadata, importlib.resources
import devin_v3, devin_v3_api

assert devin_v3.__version__ == importlib.metadata.version("devin-v3") == {version!r}
assert "site-packages" in devin_v3.__file__ and "site-packages" in devin_v3_api.__file__
assert importlib.resources.files("devin_v3").joinpath("py.typed").is_file()
assert importlib.resources.files("devin_v3_api").joinpath("py.typed").is_file()
with devin_v3.Devin(api_key="cog_smoke", org_id="org-1", base_url="http://127.0.0.1:9") as devin:
    devin.sessions
print(len(devin_v3.OPERATIONS))
"""
    assert int(run(python, "-I", "-c", script, cwd=tmp_path)) > 0


def test_sessions_are_created_against_the_fake(python: Path, version: str, tmp_path: Path) -> None:
    install = (python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check")
    run(*install, f"devin-v3[testing]=={version}", "pytest")
    assert "No broken requirements found" in run(python, "-m", "pip", "check")
    test = tmp_path / "test_smoke.py"
    test.write_text(
        """
import asyncio

from devin_v3 import AsyncDevin, Devin
from devin_v3.testing import FakeDevin


def test_session():
    with FakeDevin() as fake, Devin(base_url=fake.url, api_key="cog_smoke", org_id="org-1") as devin:
        session = devin.sessions.create(prompt="smoke", tags=["smoke"])
        assert devin.sessions.get(session.session_id).tags == ["smoke"]
        assert fake.requests[0].json["prompt"] == "smoke"


def test_asynchronous_session():
    async def main(url):
        async with AsyncDevin(base_url=url, api_key="cog_smoke", org_id="org-1") as devin:
            return await devin.sessions.create(prompt="smoke")

    with FakeDevin() as fake:
        assert asyncio.run(main(fake.url)).session_id


def test_plugin(devin):
    assert devin.sessions.create(prompt="smoke").session_id
""",
        encoding="utf-8",
    )
    assert "3 passed" in run(python, "-I", "-m", "pytest", "-p", "no:cacheprovider", test, cwd=tmp_path)
