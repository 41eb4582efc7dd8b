"""Drift through the SDK's eyes: the public Python surface of two generated packages.

A class that gets another name breaks users though nothing on the wire changed. The packages are read, never imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from ..errors import PipelineError
from .report import Change, Report, shortened
from .rules import Level, Verdict

_B, _W, _I = Level.BREAKING, Level.WARNING, Level.INFO

#: Kind of change to its level and the reason; griffe's kinds by their names.
SDK_RULES: dict[str, tuple[Level, str]] = {
    "object-added": (_I, "nobody uses it yet"),
    "object-removed": (_B, "code that names it fails"),
    "object-changed-kind": (_B, "code that uses it as what it was fails"),
    "class-removed-base": (_B, "code that takes it for its base fails"),
    "parameter-added": (_I, "it can be left out"),
    "parameter-added-required": (_B, "calls without it fail"),
    "parameter-removed": (_B, "calls with it fail"),
    "parameter-moved": (_B, "calls by position pass something else"),
    "parameter-changed-kind": (_B, "calls that pass it as before fail"),
    "parameter-changed-required": (_B, "calls without it fail"),
    "parameter-changed-default": (_W, "calls without it mean something else"),
    "return-changed-type": (_B, "code that uses the result as what it was fails"),
    "attribute-changed-type": (_W, "code that reads it may have to change"),
    "attribute-changed-value": (_I, "only code that repeats the value is affected"),
}


def compare_packages(base: Path, revision: Path) -> Report:
    """What changed in the public surface of Python packages.

    Args:
        base: A package, or a folder with packages in it.
        revision: The same, newer.

    Raises:
        PipelineError: There is no Python package.
    """
    old, new = _packages(base.resolve()), _packages(revision.resolve())
    changes: list[Change] = []
    for name in sorted({*old, *new}):
        if name not in new:
            changes.append(_change("object-removed", name, "package removed", name, None))
        elif name not in old:
            changes.append(_change("object-added", name, "package added", None, name))
        else:
            changes += _compare(_load(old[name]), _load(new[name]))
    return Report(str(base), str(revision), tuple(changes))


def _packages(folder: Path) -> dict[str, Path]:
    if (folder / "__init__.py").is_file():
        return {folder.name: folder}
    found = {path.parent.name: path.parent for path in sorted(folder.glob("*/__init__.py"))}
    if not found:
        raise PipelineError("no Python package", location=str(folder))
    return found


def _load(folder: Path) -> griffe.Module:
    try:
        found = griffe.load(folder.name, search_paths=[folder.parent], try_relative_path=False, allow_inspection=False)
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise PipelineError(f"cannot be read: {error}", location=str(folder)) from None
    if not isinstance(found, griffe.Module):
        raise PipelineError("not a Python package", location=str(folder))
    loaded = {module.filepath for module in _modules(found) if isinstance(module.filepath, Path)}
    for path in sorted(folder.rglob("*.py")):
        if path not in loaded and (path.parent / "__init__.py").is_file():
            raise PipelineError("not a Python module", location=str(path))  # griffe leaves it out in silence
    return found


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for member in module.modules.values():
        yield from _modules(member)


def _compare(old: griffe.Module, new: griffe.Module) -> Iterator[Change]:
    before, after = dict(_public(old)), dict(_public(new))
    seen: set[tuple[str, str]] = set()
    for breakage in griffe.find_breaking_changes(old, new):
        kind = breakage.kind.name.lower().replace("_", "-")
        path = breakage.obj.path
        message = breakage.kind.value[0].lower() + breakage.kind.value[1:]
        details = str(breakage.details or "").strip()
        if (kind, path + details) not in seen:
            seen.add((kind, path + details))
            yield _change(
                kind, path, f"{message}: {details}" if details else message, breakage.old_value, breakage.new_value
            )
    for path, item in before.items():
        if path not in after and ("object-removed", path) not in seen and path.rpartition(".")[0] in after:
            yield _change("object-removed", path, "public object was removed", path, None)
        elif path in after:
            yield from _attribute(path, item, after[path])
            yield from _optional_parameters(path, item, after[path])
    for path in after:
        if path not in before and path.rpartition(".")[0] in before:
            yield _change("object-added", path, "public object was added", None, path)


def _public(holder: griffe.Object) -> Iterator[tuple[str, griffe.Object | griffe.Alias]]:
    """Every public object, by its path; what is imported from elsewhere is named, not entered."""
    yield holder.path, holder
    for member in holder.members.values():
        if not member.is_public:
            continue
        if isinstance(member, griffe.Object) and (member.is_module or member.is_class):
            yield from _public(member)
        else:
            yield member.path, member


def _attribute(path: str, old: griffe.Object | griffe.Alias, new: griffe.Object | griffe.Alias) -> Iterator[Change]:
    if isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        before, after = str(old.annotation or ""), str(new.annotation or "")
        if before != after:
            yield _change("attribute-changed-type", path, "type of the attribute changed", before, after)


def _optional_parameters(
    path: str, old: griffe.Object | griffe.Alias, new: griffe.Object | griffe.Alias
) -> Iterator[Change]:
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        known = {parameter.name for parameter in old.parameters}
        for parameter in new.parameters:
            if parameter.name not in known and not parameter.required:
                yield _change("parameter-added", path, f"parameter was added: {parameter.name}", None, str(parameter))


def _change(kind: str, path: str, message: str, base: Any, revision: Any) -> Change:
    level, reason = SDK_RULES.get(kind, (_B, "the public surface changed"))
    return Change(
        id=f"sdk-{kind}",
        level=level,
        verdict=Verdict.MAJOR if level is _B else Verdict.MINOR,
        direction="none",
        operations=(("", path),),
        pointer=path,
        message=message,
        reason=reason,
        base=_plain(base),
        revision=_plain(revision),
    )


def _plain(value: Any) -> Any:
    return None if value is None else shortened(str(value))
