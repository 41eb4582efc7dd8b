"""The table of imports in ARCHITECTURE.md is that of the code, and no two wings need each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

PACKAGES = {"generator": "generator", "devin_v3": "overrides/devin_v3"}
#: Imports that lead upwards: a wait that ends too late has the session, which raises other errors of the same module.
UPWARDS = {"errors": {"from .sessions.session import Session"}}
BEGIN, END = "<!-- imports: written by nox -s golden -->\n", "<!-- end of imports -->\n"


def modules(root: Path, package: str) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """Return what each module imports of the others, also for type checkers alone, each by the steps of its path."""
    base = root / PACKAGES[package]
    files = {file.relative_to(base).with_suffix("").parts: file for file in sorted(base.rglob("*.py"))}
    imports: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for parts, file in files.items():
        nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
        known = [
            node for node in nodes if isinstance(node, ast.stmt) and ast.unparse(node) in UPWARDS.get(parts[0], ())
        ]
        names = {name for node in nodes if node not in known for name in imported(node, package, parts)}
        # What is not a module is a name that the package exports.
        homes = {
            next(home for home in (name, name[:-1], (*name, "__init__"), (*name[:-1], "__init__")) if home in files)
            for name in names
        }
        imports[parts] = homes - {parts}
    return imports


def wings(root: Path, package: str) -> dict[str, set[str]]:
    """Return what each wing (a module or folder at the top of a package) imports of the others."""
    imports: dict[str, set[str]] = {}
    for (wing, *_), targets in modules(root, package).items():
        imports.setdefault(wing, set()).update({target[0] for target in targets} - {wing})
    return imports


def imported(node: ast.AST, package: str, parts: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return what an import statement names in the package: the steps to a module, or to a name in one."""
    if isinstance(node, ast.Import):
        paths = [alias.name.split(".") for alias in node.names]
        return {tuple(path) for package_, *path in paths if package_ == package}
    if not isinstance(node, ast.ImportFrom):
        return set()
    module = node.module.split(".") if node.module else []
    if not node.level and module[0] != package:
        return set()
    path = [*parts[: len(parts) - node.level], *module] if node.level else module[1:]
    return {(*path, alias.name) for alias in node.names}


def table(root: Path) -> str:
    """Return the tables, the top of the house first."""
    text = ""
    for package, folder in PACKAGES.items():
        imports = wings(root, package)
        order = list(TopologicalSorter({wing: sorted(below) for wing, below in sorted(imports.items())}).static_order())
        text += f"\n| `{folder}/` | imports |\n|---|---|\n"
        for wing in reversed(order):
            below = ", ".join(f"`{name}`" for name in sorted(imports[wing])) or "–"
            text += f"| `{wing}` | {below} |\n"
    return text + "\n"


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("level", [wings, modules])
def test_imports_lead_downwards(root: Path, package: str, level: Callable[[Path, str], dict[Any, set[Any]]]) -> None:
    try:
        TopologicalSorter(level(root, package)).prepare()
    except CycleError as error:
        pytest.fail(f"these need each other: {' → '.join(map(str, error.args[1]))}")


def test_the_table_is_that_of_the_code(root: Path, update_golden: bool) -> None:
    page = root / "ARCHITECTURE.md"
    text = page.read_text("utf-8")
    made = re.sub(f"{BEGIN}.*?{END}", lambda _: BEGIN + table(root) + END, text, flags=re.S)
    if update_golden:
        page.write_text(made, "utf-8")
    assert BEGIN in text
    assert page.read_text("utf-8") == made, "imports changed (accept by `nox -s golden`)"


def test_each_import_that_leads_upwards_is_still_there(root: Path) -> None:
    for module, statements in UPWARDS.items():
        nodes = ast.walk(ast.parse((root / PACKAGES["devin_v3"] / f"{module}.py").read_text("utf-8")))
        assert statements <= {ast.unparse(node) for node in nodes if isinstance(node, ast.stmt)}
