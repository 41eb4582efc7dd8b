"""The parameters of an operation in hand-written code: methods of the SDK that pass them on show every one of them.

A method that passes on what `sessions.create` takes holds a region, which a run fills:

    # sessions.create: parameters
    title: str | None | Unset = UNSET,
    # end of parameters

The `Args:` of its docstring get the texts, beside those of its own parameters. In a class (a TypedDict), the region
holds attributes. A parameter that has another form there is left out: `parameters without prompt`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from .. import repository
from ..errors import PipelineError
from . import python
from .template_data import ArgumentView, Views

_REGION = re.compile(
    r"^( *)# ([a-z_.]+): parameters(?: without ([a-z_]+))?\n(.*?)^ *# end of parameters\n", re.M | re.S
)
_WIDTH = 112


def files(root: Path, document: dict[str, Any]) -> dict[str, bytes]:
    """The files of the SDK with a region, as they are to be: path → bytes."""
    from . import project

    sources = {
        path.relative_to(root).as_posix(): text
        for path in sorted((root / repository.SDK).rglob("*.py"))
        if _REGION.search(text := path.read_text("utf-8"))
    }
    if not sources:
        return {}
    views = project.views(document)
    return {path: filled(text, views).encode() for path, text in sources.items()}


def filled(source: str, views: Views) -> str:
    """Return a module with its regions filled."""
    arguments = {
        ".".join((*resource.path, method.name)): [*method.positional, *method.keywords]
        for resource in views.resources
        for method in resource.methods
    }
    lines = source.splitlines(keepends=True)
    replaced: list[tuple[int, int, str]] = []
    for region in _REGION.finditer(source):
        indent, name = region[1], region[2]
        if name not in arguments:  # it was withdrawn: a person decides what the methods do without it
            continue
        first, last = source.count("\n", 0, region.start()) + 1, source.count("\n", 0, region.end())
        owner = _owner(ast.parse(source), first)
        of_class = isinstance(owner, ast.ClassDef)
        own = _own(owner, first, last) | {region[3]}
        given = [_ordered(argument) for argument in arguments[name] if argument.name not in own]
        text = "".join(_attribute(argument, indent) if of_class else _parameter(argument, indent) for argument in given)
        replaced.append((first, last, f"{region[0].splitlines()[0]}\n{text}{indent}# end of parameters\n"))
        if not of_class:
            replaced += _documented(owner, lines, given, {*(argument.name for argument in given), region[3] or ""})
    for first, last, text in sorted(replaced, reverse=True):
        lines[first - 1 : last] = [text]
    return _formatted("".join(lines))


def _owner(module: ast.Module, line: int) -> ast.AST:
    """The innermost function or class that a line belongs to."""
    around = [
        node
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return max(around, key=lambda node: node.lineno)


def _own(owner: ast.AST, first: int, last: int) -> set[str]:
    """The parameters that a function has outside the region."""
    return {node.arg for node in ast.walk(owner) if isinstance(node, ast.arg) and not first <= node.lineno <= last}


def _ordered(argument: ArgumentView) -> ArgumentView:
    """Return a parameter with None at the end of its type, as hand-written code has it."""
    return replace(argument, annotation=argument.annotation.replace("None | Unset", "Unset | None"))


def _parameter(argument: ArgumentView, indent: str) -> str:
    return f"{indent}{argument.name}: {argument.annotation}{'' if argument.required else ' = UNSET'},\n"


def _attribute(argument: ArgumentView, indent: str) -> str:
    doc = python.paragraph(argument.doc or "No description is published.", _WIDTH - len(indent), indent)
    return f'{indent}{argument.name}: {argument.annotation}\n{indent}"""{doc}"""\n'


def _documented(
    owner: ast.AST, lines: list[str], given: list[ArgumentView], made_or_left_out: set[str]
) -> Iterator[tuple[int, int, str]]:
    """The lines of the docstring's `Args:`, with an entry for each parameter after those of the method's own."""
    body: Any = getattr(owner, "body", [None])[0]
    if not isinstance(body, ast.Expr):
        return
    block = lines[body.lineno - 1 : body.end_lineno]
    heads = [index for index, line in enumerate(block) if line.strip() == "Args:"]
    if not heads:
        return
    start = heads[0] + 1
    indent = " " * (len(block[heads[0]]) - len(block[heads[0]].lstrip()) + 4)
    end = next((i for i in range(start, len(block)) if not block[i].startswith(indent)), len(block))
    entries: list[str] = []
    for line in block[start:end]:
        if line.startswith(f"{indent} ") and entries:
            entries[-1] += line
        else:
            entries.append(line)
    kept = [entry for entry in entries if entry.strip().partition(":")[0] not in made_or_left_out]
    texts = [f"{argument.name}: {argument.doc or 'No description is published.'}" for argument in given]
    made = [f"{indent}{python.paragraph(text, _WIDTH - len(indent), indent, '    ')}\n" for text in texts]
    tail = [entry for entry in kept if entry.strip().startswith(("org_id:", "**", "extra_"))]
    head = [entry for entry in kept if entry not in tail]
    yield body.lineno + start, body.lineno + end - 1, "".join((*head, *made, *tail))


def _formatted(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False, encoding="utf-8")
    if done.returncode:
        raise PipelineError(f"ruff could not format the signatures: {done.stderr.strip()}")
    return done.stdout
