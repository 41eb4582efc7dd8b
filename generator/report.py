"""The report of a run (`report.json`), and the proof that no operation of the sources was lost."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path
from types import MappingProxyType
from typing import Any

from . import document as documents
from . import repository
from .document import Document
from .errors import PipelineError
from .spec import Canonical, aliases, merge
from .spec.names import Names
from .spec.overlay import Stale


def check_complete(merged: dict[str, Any], files: dict[str, bytes]) -> None:
    """Every operation of the merged sources must be in the generated package.

    Raises:
        PipelineError: Names those that are not.
    """
    from .render import verify

    wanted = {f"{method.upper()} {path}" for path, method, _ in documents.operations(merged)}
    missing = sorted(wanted - verify.operations(files))
    if missing:
        raise PipelineError(f"lost on the way into the generated code: {', '.join(missing)}")


def person(
    stale: Sequence[Stale],
    missing: Mapping[str, str] = MappingProxyType({}),
    advice: Sequence[str] = (),
    contradicted: Iterable[str] = (),
) -> list[str]:
    """The list of tasks for a person, as lines; empty if there are none.

    Args:
        stale: Overlay actions without a target: grouped by file and reason, each group with examples and the nearest
            place.
        missing: What hand-written code uses and the generated code has no more, and the file that uses it.
        advice: Lines on schemas that may have been renamed.
        contradicted: Lines on overlay actions that upstream contradicts since it has changed.
    """
    lines = _lost(stale)
    places = list(contradicted)
    for title, entries in (
        (
            f"{len(missing)} thing(s) that hand-written files use have gone; change the files",
            [f"{name} of {path}" for name, path in sorted(missing.items())],
        ),
        ("schemas that may have been renamed; add one of the actions to overrides/overlays/names.yaml", advice),
        (
            f"{len(places)} place(s) of overlay actions say something else than upstream does now; change "
            "each action, or its description if it is right",
            places,
        ),
    ):
        lines += [f"needs a person: {title}", *(f"  {entry}" for entry in entries)] if entries else []
    return lines


def missing(
    root: Path, generated: Mapping[str, bytes], gone: Set[str] = frozenset(), names: Set[str] = frozenset()
) -> dict[str, str]:
    """The names that hand-written files use and generated code lacks: name → path of the first file that uses it.

    Args:
        root: The repository.
        generated: The generated package: path → bytes.
        gone: Names of operations that were removed: examples and documentation pages may still call them.
        names: Names of all operations that there are or were.
    """
    paths = missing_from_sdk(root, generated)
    for path, data in repository.files(root, repository.SHOWN):
        if path.endswith((".py", ".md", ".ipynb")):
            for name in lost_calls(called(data.decode("utf-8", "replace")), gone, names):
                paths.setdefault(f"devin.{name}", path)
    return paths


def called(text: str) -> set[str]:
    """Return the dotted names that a program or page calls on a client: `devin.a.b(…)`, `devin.as_itself().a.b(…)`."""
    return set(re.findall(r"(?:\bdevin|\))\.([a-z_]+(?:\.[a-z_]+)+)\(", text))


def lost_calls(calls: Set[str], gone: Set[str], names: Set[str]) -> list[str]:
    """Return the calls of operations that were removed, and of further methods of resources that lost all of theirs.

    Args:
        calls: Dotted names, as `called` finds them: `consumption.daily.days` is a method beside the operations.
        gone: Names of operations that were removed.
        names: Names of all operations that there are or were.
    """
    resources: dict[str, set[str]] = {}
    for name in names:
        resources.setdefault(name.rpartition(".")[0], set()).add(name)
    emptied = {resource for resource, operations in resources.items() if operations <= gone}
    return sorted(call for call in calls if call in gone or (call not in names and call.rpartition(".")[0] in emptied))


def gone(names: Names, document: dict[str, Any]) -> set[str]:
    """Return the names of operations that users had and a canonical document no longer has, not even as an alias."""
    present = {str(operation.get("operationId")) for _, _, operation in documents.operations(document)}
    return set(names.operations.values()) - present - {alias.old for alias in aliases.operations(document)}


def missing_from_sdk(root: Path, generated: Mapping[str, bytes]) -> dict[str, str]:
    """The names that the hand-written code of the SDK uses and generated code lacks: name → path of the first file."""
    declared = generated.get("models/__init__.py", b"").decode()
    names = set(re.findall(r"\w+", declared))
    paths: dict[str, str] = {}
    for path, data in repository.files(root, (repository.SDK,)):
        if not path.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(data)):
            match node:
                case ast.Attribute(ast.Name("models"), attr) if attr[0].isupper() and attr not in names:
                    paths.setdefault(f"models.{attr}", path)
                case ast.ImportFrom("devin_v3_api.api", modules):
                    for module in modules:
                        if f"api/{module.name}.py" not in generated:
                            paths.setdefault(f"api.{module.name}", path)
                case _:
                    pass
    return paths


def _lost(stale: Sequence[Stale]) -> list[str]:
    lost = [item for item in stale if item.kind == "lost"]
    if not lost:
        return []
    groups: dict[tuple[str, str], list[Stale]] = {}
    for item in lost:
        groups.setdefault((item.action.source, item.reason), []).append(item)
    lines = [f"needs a person: {len(lost)} overlay action(s) without a target were set aside; remove or retarget them"]
    for (source, reason), items in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        lines.append(f"  {len(items)} of {source}: {reason}")
        for item in items[:3]:
            near = f"; nearest is {item.nearest}" if item.nearest else ""
            lines.append(f"    action {item.action.number} {item.action.target}{near}")
        if len(items) > 3:
            lines.append(f"    … and {len(items) - 3} more (spec/report.json has them all)")
    return lines


def make_report(
    result: Canonical, sources: Sequence[Document], advice: Sequence[str] = (), contradicted: Iterable[str] = ()
) -> dict[str, Any]:
    """Return the findings of a run, as data; the form is fixed (see README).

    Args:
        result: The canonical spec.
        sources: The documents that it is made of.
        advice: Lines on schemas that may have been renamed.
        contradicted: Lines on overlay actions that upstream contradicts since it has changed.
    """
    published, every = (
        {f"{method.upper()} {path}" for path, method, _ in documents.operations(content)}
        for content in (result.merged.content, result.document)
    )
    return {
        "operations": len(every),
        "added_by_overlays": sorted(every - published),
        "schemas": len(result.document.get("components", {}).get("schemas", {})),
        "sources": [
            {
                "location": source.location,
                "language": source.language,
                "sha256": source.sha256,
                "operations": sum(1 for _ in documents.operations(source.content)),
            }
            for source in sources
        ],
        "languages": merge.report(result.merged),
        "locale_differences": [
            {"pointer": difference.pointer, "languages": difference.languages}
            for difference in result.merged.differences
        ],
        "stale_overlays": [
            {
                "source": item.action.source,
                "action": item.action.number,
                "target": item.action.target,
                "message": item.message,
            }
            for item in result.stale
        ],
        "needs_person": person(result.stale, advice=advice, contradicted=contradicted),
    }
