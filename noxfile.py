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
DIST = ROOT / "dist"
#: Schemas that check-jsonschema carries, and the files that each is for.
GITHUB_FORMS = {
    "github-workflows": ".github/workflows/*.yml",
    "dependabot": ".github/dependabot.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/[!c]*.yml",
    "github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
}


def _install(session: nox.Session, *groups: str, editable: bool = False) -> None:
    """Install dependency groups of pyproject.toml, and the project itself if asked for."""
    packages = nox.project.dependency_groups(PROJECT, *groups)
    session.install(*packages, *(["-e", ".[testing,cli]"] if editable else []))


@nox.session
def regenerate(session: nox.Session) -> None:
    """Fetch the published spec and renew spec/ and generated/. Arguments: --locked or --require-fresh."""
    _install(session, "generate")
    session.run("python", "-m", "generator", "regenerate", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite, a process for each core. Arguments go to pytest, which then runs in one process."""
    _install(session, "test", editable=True)
    session.run("python", "-m", "pytest", *(session.posargs or ["-n", "auto", "--dist", "worksteal"]))


@nox.session
def weeks(session: nox.Session) -> None:
    """Run the suite on what an ordinary week and a first fetch make of this repository; every folder if WEEKS=all."""
    _install(session, "test", editable=True)
    parts = os.environ.get("WEEKS", "1")
    session.run("python", "-m", "pytest", "tests/weeks/test_committed.py", *session.posargs, env={"WEEKS": parts})


@nox.session
def browser(session: nox.Session) -> None:
    """Look at the HTML report of drift and at the site in a browser without a window. Needs Chromium and its driver."""
    _install(session, "test", "browser", editable=True)
    session.run("python", "-m", "pytest", "tests/browser", *session.posargs, env={"CI_BROWSER": "1"})


@nox.session
def contract(session: nox.Session) -> None:
    """Let tools of others judge the spec, FakeDevin and the SDK. Prism runs where npx is installed."""
    _install(session, "test", "contract", editable=True)
    session.run("python", "-m", "pytest", "tests/contract", *session.posargs, env={"CONTRACT": "1"})


@nox.session
def examples(session: nox.Session) -> None:
    """Run the examples, those on Dask and in a notebook as well. Arguments go to pytest."""
    _install(session, "test", "examples", editable=True)
    session.run("python", "-m", "pytest", "tests/examples", *session.posargs, env={"EXAMPLES": "1"})


@nox.session
def verify(session: nox.Session) -> None:
    """Read an organization and list what the service sends beyond the spec. Needs DEVIN_API_KEY; only reads."""
    session.install("-e", ".")
    session.run("python", "-m", "generator", "verify", *session.posargs, success_codes=[0, 1])


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into site/, in English and in Chinese; a link that leads nowhere is an error."""
    _install(session, "docs", editable=True)
    for language in ("mkdocs.yml", "mkdocs.zh.yml"):
        command = ["python", "-m", "mkdocs", "build", "--strict", "--config-file", f"docs/{language}"]
        session.run(*command, *session.posargs, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session
def bench(session: nox.Session) -> None:
    """Compare the SDK with others, side by side. Arguments: --rounds, --only, --others, --profile, …; --help tells."""
    _install(session, "generate", "bench", editable=True)
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def golden(session: nox.Session) -> None:
    """Accept what the pipeline makes now as the golden files under tests/golden/ and the docs' tables."""
    _install(session, "test", editable=True)
    tests = ("tests/golden", "tests/drift/test_oasdiff.py")
    session.run("python", "-m", "pytest", *tests, "--update-golden", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of what is hand-written, and the workflows."""
    _install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    if (ROOT / ".github").is_dir():  # an sdist is without
        session.run("zizmor", "--offline", "--quiet", ".github")
        for schema, files in GITHUB_FORMS.items():
            session.run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, sorted(ROOT.glob(files))))


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types: mypy --strict and pyright strict over the pipeline, the SDK, the generated code and the examples."""
    _install(session, "test", editable=True)
    session.run("mypy")
    session.run("mypy", "examples")
    session.run("pyright")


@nox.session
def api(session: nox.Session) -> None:
    """Compare the SDK's public surface with the last release. Arguments: --against REF, WHEEL or DIR."""
    _install(session, "generate")
    session.run("python", "-m", "generator", "api", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel into dist/, the same bytes from the same commit."""
    _install(session, "build")
    for old in DIST.glob("devin_v3-*"):
        old.unlink()
    environment = {"SOURCE_DATE_EPOCH": _epoch(session)}
    # Without isolation: the backend is the one that the group pins, and the wheel names its version.
    session.run("python", "-m", "build", "--no-isolation", "--outdir", str(DIST), env=environment)
    session.run("python", "-m", "twine", "check", "--strict", *map(str, sorted(DIST.glob("devin_v3-*"))))


@nox.session
def smoke(session: nox.Session) -> None:
    """Try what is in dist/: build it again, upload it to an index on loopback, install it from there, use it."""
    _install(session, "smoke")
    environment = {"SMOKE": "1", "SOURCE_DATE_EPOCH": _epoch(session)}
    # Not by tests/conftest.py: that needs the pipeline, and here only what builds and uses a package is installed.
    test = ("--confcutdir", "tests/release", "tests/release/test_distribution.py")
    session.run("python", "-m", "pytest", *test, *session.posargs, env=environment)


@nox.session
def sbom(session: nox.Session) -> None:
    """List what the wheel in dist/ runs with, as build/devin-v3-VERSION.cdx.json (CycloneDX)."""
    _install(session, "sbom")
    wheels = list(DIST.glob("devin_v3-*.whl"))
    if len(wheels) != 1:
        session.error("dist/ must hold one wheel: run nox -s build first")
    version = wheels[0].name.split("-")[1]
    bare = Path(session.create_tmp()).resolve() / "runtime"
    python = str(bare / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(bare))
    install = ("python", "-m", "pip", "--python", python, "install", "--quiet")
    # By name out of the folder: a wheel that is installed by its path tells that path in the list.
    session.run(*install, "--no-deps", "--no-index", "--find-links", str(DIST), f"devin-v3=={version}")
    session.run(*install, f"devin-v3=={version}")
    output = ROOT / "build" / f"devin-v3-{version}.cdx.json"
    output.parent.mkdir(exist_ok=True)
    described = Path(session.create_tmp()).resolve() / "pyproject.toml"  # the list takes no version that is dynamic
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    described.write_text(text.replace('dynamic = ["version", "readme"]', f'version = "{version}"'), encoding="utf-8")
    options = ("--pyproject", str(described), "--mc-type", "library", "--output-reproducible", "--of", "JSON")
    environment = {"SOURCE_DATE_EPOCH": _epoch(session)}
    session.run("cyclonedx-py", "environment", python, *options, "-o", str(output), env=environment)


@nox.session
def release(session: nox.Session) -> None:
    """Set version and changelog for a release. Arguments: --verdict, --api, --version; --help tells them."""
    _install(session, "generate")
    session.run("python", "-m", "generator", "release", *session.posargs)


def _epoch(session: nox.Session) -> str:
    """SOURCE_DATE_EPOCH, or when the last commit was made; outside a checkout, a fixed time."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return epoch
    output = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True, success_codes=[0, 128])
    return output.strip() if isinstance(output, str) and output.strip().isdigit() else "1735689600"
