"""Fixtures of all tests: the repository's paths, one regeneration per session, and the option that accepts goldens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from tests import needs

ROOT = Path(__file__).parent.parent
OPTION = "--update-golden"

# The same examples in every run; `pytest --hypothesis-profile=default` looks for new ones.
settings.register_profile("same", derandomize=True, database=None)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(OPTION, action="store_true", help="accept what the pipeline makes now as tests/golden/")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", needs.MARKER)
    if config.getoption(OPTION) and os.environ.get("CI"):
        raise pytest.UsageError(f"{OPTION} is refused where CI is set: accept golden files by hand and review them")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    folders = collection_path.relative_to(ROOT).parts[1:2] if collection_path.is_relative_to(ROOT) else ()
    return True if needs.OF_THE_SDK & set(folders) and needs.missing() else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if lacking := needs.missing():
        folders = ", ".join(sorted(needs.OF_THE_SDK))
        terminalreporter.write_line(f"left out: tests/{{{folders}}}, since the SDK stands on {', '.join(lacking)}")


def pytest_runtest_setup(item: pytest.Item) -> None:
    needs.check(item)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    """Return whether golden files are rewritten instead of compared."""
    return bool(pytestconfig.getoption(OPTION))


@pytest.fixture(scope="session")
def regenerated(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second repository with the inputs of this one and no outputs, regenerated from the lock."""
    from generator.regenerate import regenerate

    copy = tmp_path_factory.mktemp("regenerated")
    for folder in ("spec/upstream", "overrides/overlays"):
        shutil.copytree(root / folder, copy / folder)
    for file in ("spec/upstream.lock", "spec/sources.toml", "spec/names.lock", "spec/withdrawn.yaml"):
        if (root / file).exists():
            shutil.copy(root / file, copy / file)
    regenerate(copy, "locked")
    return copy


@pytest.fixture(scope="session")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation in all languages, as `nox -s docs` builds it."""
    return build_site(root, tmp_path_factory.mktemp("site"))


def build_site(root: Path, folder: Path) -> Path:
    """Build the site into `folder`; whatever MkDocs warns of is a failure."""
    for config, below in (("mkdocs.yml", "."), ("mkdocs.zh.yml", "zh")):
        options = ["--strict", "--config-file", f"docs/{config}", "--site-dir", str(folder / below)]
        command = [sys.executable, "-m", "mkdocs", "build", *options]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder
