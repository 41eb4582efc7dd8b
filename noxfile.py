"""The project's commands: `nox -l` lists them, `nox -s NAME -- ARGUMENTS` runs one."""

from __future__ import annotations

import os
from pathlib import Path

import nox

nox.needs_version = ">=2024.10"
nox.options.sessions = ["tests", "lint", "typecheck"]
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
ROOT = Path(__file__).parent


def _install(session: nox.Session, *groups: str, editable: bool = False) -> None:
    """Install dependency groups of pyproject.toml, and the project itself if asked for."""
    packages = nox.project.dependency_groups(PROJECT, *groups)
    session.install(*packages, *(["-e", ".[testing]"] if editable else []))


@nox.session
def regenerate(session: nox.Session) -> None:
    """Fetch the published spec and renew spec/ and generated/. Arguments: --locked or --require-fresh."""
    _install(session, "generate")
    session.run("python", "-m", "generator", "regenerate", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite. Arguments go to pytest."""
    _install(session, "test", editable=True)
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Look at the HTML report of drift in a browser without a window. Needs Chromium and its driver."""
    _install(session, "test", "browser", editable=True)
    session.run("python", "-m", "pytest", "tests/browser", *session.posargs, env={"CI_BROWSER": "1"})


@nox.session
def contract(session: nox.Session) -> None:
    """Let tools of others judge the spec, FakeDevin and the SDK. Prism runs where npx is installed."""
    _install(session, "test", "contract", editable=True)
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs, env={"CONTRACT": "1"})


@nox.session
def verify(session: nox.Session) -> None:
    """Read an organization and list what the service sends beyond the spec. Needs DEVIN_API_KEY; only reads."""
    session.install("-e", ".")
    session.run("python", "-m", "devin_v3.verify", *session.posargs, success_codes=[0, 1])


@nox.session
def bench(session: nox.Session) -> None:
    """Compare the SDK with others, side by side. Arguments: --rounds N, --only NAME, --json FILE."""
    _install(session, "generate", "bench", editable=True)
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def golden(session: nox.Session) -> None:
    """Accept what the pipeline makes now as the golden files under tests/golden/."""
    _install(session, "test", editable=True)
    session.run("python", "-m", "pytest", "tests/golden", "--update-golden", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of what is hand-written."""
    _install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types: mypy --strict and pyright strict over the pipeline, the SDK and the generated code."""
    _install(session, "test", editable=True)
    session.run("mypy")
    session.run("pyright")


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel into dist/, the same bytes on every machine."""
    _install(session, "build")
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit(session)
    session.run("python", "-m", "build", "--outdir", "dist", env={"SOURCE_DATE_EPOCH": epoch})
    session.run("python", "-m", "twine", "check", "--strict", *map(str, sorted(Path("dist").glob("devin_v3-*"))))


def _last_commit(session: nox.Session) -> str:
    """When the last commit was made, in epoch seconds; outside a checkout, a fixed time."""
    said = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True, success_codes=[0, 128])
    return said.strip() if isinstance(said, str) and said.strip().isdigit() else "1735689600"
