"""The table of imports in ARCHITECTURE.md is that of the code, and no two wings need each other."""

from __future__ import annotations

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGES = {"generator": "generator", "devin_v3": "overrides/devin_v3"}
#: Imports that lead upwards: a wait that ends too late has the session, which raises other errors of the same module.
UPWARDS = {"errors": {"from .sessions.session import Session"}}
BEGIN, END = "<!-- imports: written by nox -s golden -->\n", "<!-- end of imports -->\n"


def wings(root: Path, package: str) -> dict[str, set[str]]:
    """Return what each wing (a module or folder at the top of a package) imports of the others.

    Imports for type checkers alone count as well.
    """
    base = root / PACKAGES[package]
    names = {path.stem if path.suffix == ".py" else path.name for path in base.iterdir()}
    imports: dict[str, set[str]] = {}
    for file in sorted(base.rglob("*.py")):
        parts = file.relative_to(base).with_suffix("").parts
        wing = parts[0]
        nodes = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.stmt)]
        known = [node for node in nodes if ast.unparse(node) in UPWARDS.get(wing, ())]
        targets = {name for node in nodes if node not in known for name in imported(node, package, parts)}
        # What is no module is a name that the package exports.
        below = {target if target in names else "__init__" for target in targets}
        imports.setdefault(wing, set()).update(below - {wing})
    return imports


def imported(node: ast.AST, package: str, parts: tuple[str, ...]) -> set[str]:
    """Return the names at the top of the package that an import statement leads to."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[1] for alias in node.names if alias.name.startswith(f"{package}.")}
    if not isinstance(node, ast.ImportFrom):
        return set()
    module = node.module.split(".") if node.module else []
    if not node.level:
        if module[0] != package:
            return set()
        path = module[1:]
    else:
        path = [*parts[: len(parts) - node.level], *module]
    return {path[0]} if path else {alias.name for alias in node.names}


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
def test_imports_lead_downwards(root: Path, package: str) -> None:
    imports = wings(root, package)
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(f"these need each other: {' → '.join(error.args[1])}")


def test_the_table_is_that_of_the_code(root: Path, update_golden: bool) -> None:
    page = root / "ARCHITECTURE.md"
    text = page.read_text("utf-8")
    made = re.sub(f"{BEGIN}.*?{END}", lambda _: BEGIN + table(root) + END, text, flags=re.S)
    if update_golden:
        page.write_text(made, "utf-8")
    assert BEGIN in text
    assert page.read_text("utf-8") == made, "imports changed (accept by `nox -s golden`)"
