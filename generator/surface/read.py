"""The public surface of Python packages, read by griffe and never imported.

Public is what has no leading underscore on its way, and what a public module exports from wherever it is: `__all__`
names it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import griffe

from ..errors import PipelineError
from . import type_hints

_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(slots=True)
class Surface:
    """The public surface: everything that users can name.

    Attributes:
        names: Public path → what it stands for, for modules and all that stands in one.
        homes: Path where something is defined → its best public path.
        packages: Names of the packages.
        aliases: Name of an alias of a type → that type, as source.
    """

    names: dict[str, griffe.Object]
    packages: tuple[str, ...]
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    homes: dict[str, str] = field(default_factory=dict[str, str])
    _ancestors: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _classes: dict[str, griffe.Class] = field(default_factory=dict[str, griffe.Class])
    _returned: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        for path in self.ordered():
            item = self.names[path]
            self.homes.setdefault(item.path, path)
            if isinstance(item, griffe.Class):
                names = {name.rpartition(".")[2] for name in ancestors(item)}
                self._ancestors.setdefault(item.name, set()).update(names)
                self._classes.setdefault(item.name, item)
            if isinstance(item, griffe.Attribute) and str(item.annotation or "") == "TypeAlias":
                self.aliases.setdefault(item.name, str(item.value))
            called = path.rpartition(".")[2]
            if called != item.name:  # two names of one thing: each is as good as the other
                self._ancestors.setdefault(item.name, set()).add(called)
                self._ancestors.setdefault(called, set()).add(item.name)
        self._returned = self._reached()

    def ordered(self) -> list[str]:
        """The names, for each thing the best first: where it is defined if that is public, else the shortest."""
        return sorted(self.names, key=lambda path: (path != self.names[path].path, *rank(path)))

    def derived_from(self, name: str) -> set[str]:
        """Names of all that the classes of this name are derived from, other names of theirs included."""
        return self._ancestors.get(name, set())

    def type(self, annotation: object) -> frozenset[type_hints.Type]:
        """Return the members of an annotation, with what its aliases stand for."""
        return type_hints.union(annotation, self.aliases)

    def has_class(self, name: str) -> bool:
        return name in self._classes

    def sent_only(self, name: str) -> bool:
        """Return whether a class is for requests alone: they take it as a dictionary too, no response has it."""
        return f"{name}Param" in self._classes and name not in self._returned

    def _reached(self) -> set[str]:
        """Names of the classes that functions return, with what is inside them and what extends them."""
        members = [member for item in self._classes.values() for member in item.members.values()]
        functions = [item for item in (*self.names.values(), *members) if isinstance(item, griffe.Function)]
        waiting = {name for function in functions for name in _named(function.returns)}
        reached: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in reached:
                continue
            reached.add(name)
            waiting |= _named(self.aliases.get(name)) | {
                other for other in self._classes if name in self.derived_from(other)
            }
            attributes = self._classes[name].members.values() if name in self._classes else ()
            waiting |= {
                name for item in attributes if isinstance(item, griffe.Attribute) for name in _named(item.annotation)
            }
        return reached

    def members(self, owner: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
        """The public members of a class, without those of public base classes, which are listed there."""
        for name, member in owner.all_members.items():
            item = resolved(member)
            if item is None or is_private(name):
                continue
            above = item.parent.path if item.parent else ""
            if above == owner.path or above not in self.homes:
                yield name, item


def _named(annotation: object) -> set[str]:
    """All names of an annotation, those of arguments included."""
    return set(_NAME.findall(str(annotation or "")))


def rank(path: str) -> tuple[int, int, str]:
    """Order of paths: few parts first, then short ones, then by alphabet."""
    return path.count("."), len(path), path


def is_private(name: str) -> bool:
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))


def resolved(item: griffe.Object | griffe.Alias | None) -> griffe.Object | None:
    """Return the object of a name; None for an object of a package that is not read."""
    if isinstance(item, griffe.Alias):
        try:
            item = item.final_target
        except griffe.GriffeError:
            return None
    if isinstance(item, griffe.Function) and _is_property(item):
        item = _as_attribute(item)
    if isinstance(item, griffe.Attribute) and item.annotation is None and (name := _aliased(item.value)):
        try:
            named = item.parent[name] if item.parent else None
        except (KeyError, griffe.GriffeError):
            return item
        if named is not None and named is not item and not (named.is_attribute and not named.is_alias):
            return resolved(named) or item
    return item


def _is_property(function: griffe.Function) -> bool:
    """Return whether a method is read as an attribute, by a decorator of ours: those of Python griffe knows itself."""
    return any(decorator.callable_path.endswith(".client.resource") for decorator in function.decorators)


def _as_attribute(function: griffe.Function) -> griffe.Attribute:
    attribute = griffe.Attribute(
        function.name,
        annotation=function.returns,
        lineno=function.lineno,
        endlineno=function.endlineno,
        docstring=function.docstring,
    )
    attribute.parent = function.parent
    attribute.labels |= function.labels | {"property"}
    return attribute


def _aliased(value: object) -> str:
    """Return the object of which a value is another name: `Old = New`, `old = deprecated("…")(new)`."""
    match value:
        case griffe.ExprName(name=name):
            return name
        case griffe.ExprCall(
            function=griffe.ExprCall(function=griffe.ExprName(name="deprecated")), arguments=[argument]
        ):
            return str(argument)
        case _:
            return ""


def ancestors(item: griffe.Class) -> set[str]:
    """Paths of all that a class is derived from, those of other packages included."""
    paths: set[str] = set()
    for ancestor in (item, *_mro(item)):
        paths |= {base if isinstance(base, str) else base.canonical_path for base in ancestor.bases}
    return paths


def _mro(item: griffe.Class) -> list[griffe.Class]:
    try:
        return item.mro()
    except (ValueError, griffe.GriffeError):  # its bases have no order, or come from elsewhere
        return []


def read(folders: Sequence[Path], packages: Collection[str] = (), closed: Collection[str] = ()) -> Surface:
    """The surface of packages.

    Args:
        folders: Packages, or folders with packages in them.
        packages: Only these; all of the folders if empty.
        closed: Packages of which only what they export themselves is public, and none of their modules.

    Raises:
        PipelineError: There is no Python package, or one cannot be read.
    """
    paths: dict[str, Path] = {}
    for folder in folders:
        paths |= _packages(folder.resolve())
    if packages:
        paths = {name: path for name, path in paths.items() if name in packages}
    if not paths:
        raise PipelineError("no Python package", location=", ".join(map(str, folders)))
    loader = griffe.GriffeLoader(search_paths=[path.parent for path in paths.values()], allow_inspection=False)
    modules = [_load(loader, path) for _, path in sorted(paths.items())]
    loader.resolve_aliases()
    names: dict[str, griffe.Object] = {}
    for module in modules:
        names |= _public(module, closed)
    return Surface(names, tuple(sorted(paths)))


def _packages(folder: Path) -> dict[str, Path]:
    if (folder / "__init__.py").is_file():
        return {folder.name: folder}
    return {path.parent.name: path.parent for path in sorted(folder.glob("*/__init__.py"))}


def _load(loader: griffe.GriffeLoader, folder: Path) -> griffe.Module:
    try:
        package: Any = loader.load(folder.name, try_relative_path=False)
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise PipelineError(f"cannot be read: {error}", location=str(folder)) from None
    if not isinstance(package, griffe.Module):
        raise PipelineError("not a Python package", location=str(folder))
    loaded = {module.filepath for module in _modules(package) if isinstance(module.filepath, Path)}
    for path in sorted(folder.rglob("*.py")):
        if path not in loaded and (path.parent / "__init__.py").is_file():
            raise PipelineError("not a Python module", location=str(path))  # griffe leaves it out in silence
    return package


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for member in module.members.values():
        if isinstance(member, griffe.Module):
            yield from _modules(member)


def _public(module: griffe.Module, closed: Collection[str]) -> Iterator[tuple[str, griffe.Object]]:
    yield module.path, module
    for name, member in module.members.items():
        if is_private(name) or (name.startswith("__") and module.exports is None):
            continue
        exported = module.exports is not None and name in module.exports
        if isinstance(member, griffe.Module):
            if exported or module.path not in closed:
                yield from _public(member, closed)
        elif (exported or (module.path not in closed and not member.is_imported)) and (item := resolved(member)):
            yield member.path, item
