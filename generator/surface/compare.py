"""Drift through the SDK's eyes: the public Python surface of two generated packages.

A class that gets another name breaks users though nothing on the wire changed. The packages are read, never imported.
Everything is reported once, under the best of its public paths.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import griffe

from ..drift.report import Change, Report, shortened
from ..verdict import Level, Verdict
from . import type_hints
from .read import Surface, ancestors, rank, read, resolved

_B, _W, _I = Level.BREAKING, Level.WARNING, Level.INFO

#: Kind of difference to its level and the reason.
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
    "parameter-changed-type": (_B, "type checkers refuse what was a value of it"),
    "return-changed-type": (_B, "code that uses the result as what it was fails"),
    "return-grew": (_W, "unions are open: code has to expect a class that it does not know"),
    "return-added": (_I, "code could do nothing with None"),
    "attribute-changed-type": (_B, "code that reads it has to change"),
    "attribute-grew": (_W, "unions are open: code has to expect a class that it does not know"),
    "attribute-changed-value": (_I, "only code that repeats the value is affected"),
    "key-added-required": (_B, "dictionaries without it are refused"),
    "key-changed-required": (_B, "dictionaries without it are refused"),
    "key-changed-type": (_B, "type checkers refuse what was a value of it"),
    "value-removed": (_B, "code that passes it, or compares with it, fails"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A change of one thing in the public surface.

    Attributes:
        kind: One of `SDK_RULES`.
        path: Public path, as it was if it is gone.
        message: What happened.
        old: What it was, as source; None if it was not there.
        new: What it is; None if it is not there.
        item: What it is about, from the packages where it is: the older ones if it is gone.
        parameter: Name of the parameter, where it is about one.
    """

    kind: str
    path: str
    message: str
    old: str | None
    new: str | None
    item: griffe.Object | None = None
    parameter: str = ""

    @property
    def level(self) -> Level:
        return SDK_RULES[self.kind][0]

    @property
    def reason(self) -> str:
        return SDK_RULES[self.kind][1]


def compare_packages(base: Path, revision: Path) -> Report:
    """Compare the public surface of Python packages and return the changes.

    Args:
        base: A package, or a folder with packages in it.
        revision: The same, newer.

    Raises:
        PipelineError: There is no Python package.
    """
    all_differences = differences(read([base]), read([revision]))
    return Report(str(base), str(revision), tuple(map(_change, all_differences)))


def differences(old: Surface, new: Surface) -> list[Difference]:
    """Return the differences of two surfaces, in order of paths."""
    differences = [*_removed(old, new), *_added(old, new)]
    removals = {difference.path for difference in differences if difference.kind == "object-removed"}
    compared: set[str] = set()
    for path in old.ordered():
        item = old.names[path]
        if path in new.names and item.path not in compared:
            compared.add(item.path)
            differences += _Pair(old, new, removals).compare(path, item, new.names[path])
    return sorted(differences, key=lambda difference: (difference.path, difference.kind, difference.parameter))


def _removed(old: Surface, new: Surface) -> Iterator[Difference]:
    removals = {path: item for path, item in old.names.items() if path not in new.names}
    # A module goes with what it defines; what is defined there and exported elsewhere is told there.
    elsewhere = {item.path.rpartition(".")[0] for path, item in removals.items() if path != item.path}
    modules = [path for path, item in removals.items() if item.is_module and item.path not in elsewhere]
    known_paths: set[str] = set()
    for path in sorted(removals, key=rank):
        item = removals[path]
        inside = any(path.startswith(f"{module}.") for module in modules)
        if not inside and item.path not in known_paths and not (item.is_module and item.path in elsewhere):
            known_paths.add(item.path)
            kind = "package" if path in old.packages else item.kind.value
            yield Difference("object-removed", path, f"{kind} removed", _source(item), None, item)


def _added(old: Surface, new: Surface) -> Iterator[Difference]:
    known_paths: set[str] = set()
    for path in sorted(new.names, key=rank):
        item = new.names[path]
        above = path.rpartition(".")[0]
        if path not in old.names and item.path not in known_paths and (not above or above in old.names):
            known_paths.add(item.path)
            kind = "package" if path in new.packages else item.kind.value
            yield Difference("object-added", path, f"{kind} added", None, _source(item), item)


class _Pair:
    """The comparison of one thing in the old surface with its successor in the new one."""

    def __init__(self, old: Surface, new: Surface, gone: set[str]) -> None:
        self._old = old
        self._new = new
        self._gone = gone

    def compare(self, path: str, old: griffe.Object, new: griffe.Object) -> Iterator[Difference]:
        if _kind(old) != _kind(new):
            message = f"{_kind(old)} became {_kind(new)}"
            yield Difference("object-changed-kind", path, message, _source(old), _source(new), new)
        elif isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
            yield from self._class(path, old, new)
        elif isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
            yield from self._function(path, old, new)
        elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
            yield from self._attribute(path, old, new)

    def _class(self, path: str, old: griffe.Class, new: griffe.Class) -> Iterator[Difference]:
        lost = {name.rpartition(".")[2] for name in ancestors(old)} - {
            name.rpartition(".")[2] for name in ancestors(new)
        }
        for name in sorted(lost):
            if not name.startswith("_") and not any(removed.endswith(f".{name}") for removed in self._gone):
                yield Difference("class-removed-base", path, f"no longer derived from {name}", name, None, new)
        keys = "TypedDict" in {name.rpartition(".")[2] for name in ancestors(new)}
        for name, member in self._old.members(old):
            here = f"{path}.{name}"
            other = resolved(new.all_members.get(name))
            if other is None:
                if not name.startswith("__"):
                    yield Difference("object-removed", here, f"{_kind(member)} removed", _source(member), None, member)
            elif keys and isinstance(member, griffe.Attribute) and isinstance(other, griffe.Attribute):
                yield from self._key(here, member, other)
            elif not name.startswith("__") or member.is_function:
                yield from self.compare(here, member, other)
        for name, member in self._new.members(new):
            if name not in old.all_members and not name.startswith("__"):
                needed = keys and isinstance(member, griffe.Attribute) and _is_required(member)
                kind = "key-added-required" if needed else "object-added"
                message = f"{'required key' if needed else _kind(member)} added"
                yield Difference(kind, f"{path}.{name}", message, None, _source(member), member)

    def _key(self, path: str, old: griffe.Attribute, new: griffe.Attribute) -> Iterator[Difference]:
        if _is_required(new) and not _is_required(old):
            yield Difference("key-changed-required", path, "key became required", _source(old), _source(new), new)
        elif self._narrowed(old.annotation, new.annotation):
            yield Difference("key-changed-type", path, "key takes less", _source(old), _source(new), new)

    def _attribute(self, path: str, old: griffe.Attribute, new: griffe.Attribute) -> Iterator[Difference]:
        before, after = str(old.annotation or ""), str(new.annotation or "")
        if before == after == "TypeAlias":
            yield from self._alias(path, old, new)
        elif self._narrowed(before, after) if self._is_sent(old) else self._widened(before, after):
            grew = self._grew(before, after)
            kind, message = (
                ("attribute-grew", "can be one more class") if grew else ("attribute-changed-type", "type changed")
            )
            yield Difference(kind, path, message, before, after, new)
        elif old.value is not None and new.value is not None and str(old.value) != str(new.value):
            yield Difference("attribute-changed-value", path, "value changed", str(old.value), str(new.value), new)

    def _alias(self, path: str, old: griffe.Attribute, new: griffe.Attribute) -> Iterator[Difference]:
        for value in sorted(type_hints.literals(old.value) - type_hints.literals(new.value)):
            yield Difference("value-removed", path, f"value {value} removed", value, None, new, value)
        if type_hints.without_literals(old.value) != type_hints.without_literals(new.value):
            yield Difference(
                "attribute-changed-type", path, "type that it stands for changed", str(old.value), str(new.value), new
            )

    def _function(self, path: str, old: griffe.Function, new: griffe.Function) -> Iterator[Difference]:
        before, after = parameters(old), parameters(new)
        renamed = _renamed(before, after)
        for name, parameter in before.items():
            if name in after:
                yield from self._parameter(path, parameter, after[name], new)
            elif not _is_swallowed(parameter, after):
                other = renamed.get(name)
                message = f"parameter renamed: {name} → {other}" if other else f"parameter removed: {name}"
                declaration = _declared(after[other]) if other else None
                yield Difference("parameter-removed", path, message, _declared(parameter), declaration, new, name)
        for name, parameter in after.items():
            if name not in before and name not in renamed.values() and parameter.kind not in _VARIADIC:
                kind = "parameter-added-required" if parameter.required else "parameter-added"
                message = f"{'required ' if parameter.required else ''}parameter added: {name}"
                yield Difference(kind, path, message, None, _declared(parameter), new, name)
        if moved := _moved(before, after):
            message = f"parameter moved: {moved}"
            yield Difference("parameter-moved", path, message, _source(old), _source(new), new, moved)
        if self._widened(old.returns, new.returns):
            if str(old.returns) == "None":
                kind, message = "return-added", "has a result now"
            elif self._grew(old.returns, new.returns):
                kind, message = "return-grew", "the result can be one more class"
            else:
                kind, message = "return-changed-type", "type of the result changed"
            yield Difference(kind, path, message, str(old.returns), str(new.returns), new)

    def _narrowed(self, old: object, new: object) -> bool:
        """Return whether the new type takes less than the old one."""
        names = self._new.derived_from
        return str(old) != str(new) and type_hints.narrowed(self._old.type(old), self._new.type(new), names)

    def _widened(self, old: object, new: object) -> bool:
        """Return whether a value can be what it could not be before."""
        names = self._new.derived_from
        return str(old) != str(new) and type_hints.widened(self._old.type(old), self._new.type(new), names)

    def _grew(self, old: object, new: object) -> bool:
        """Return whether a union is the same with more classes: unions are open, as enums are."""
        before, after = self._old.type(old), self._new.type(new)
        return len({member.name for member in before} - {"None"}) > 1 and all(
            self._new.has_class(member.name) for member in after - before
        )

    def _is_sent(self, attribute: griffe.Attribute) -> bool:
        """Return whether an attribute is one of a class that only requests have: it is given, and never read."""
        owner = attribute.parent
        return owner is not None and self._old.sent_only(owner.name) and self._new.sent_only(owner.name)

    def _parameter(
        self, path: str, old: griffe.Parameter, new: griffe.Parameter, function: griffe.Function
    ) -> Iterator[Difference]:
        def difference(kind: str, message: str) -> Difference:
            return Difference(kind, path, f"{message}: {old.name}", _declared(old), _declared(new), function, old.name)

        if old.kind in _POSITIONAL and new.kind not in _POSITIONAL:
            yield difference("parameter-changed-kind", "parameter is no longer positional")
        elif old.kind in _KEYWORD and new.kind not in _KEYWORD:
            yield difference("parameter-changed-kind", "parameter is no longer a keyword")
        if new.required and not old.required:
            yield difference("parameter-changed-required", "parameter became required")
        elif not new.required and not old.required and str(old.default) != str(new.default):
            yield difference("parameter-changed-default", "default of parameter changed")
        if self._narrowed(old.annotation, new.annotation):
            yield difference("parameter-changed-type", "parameter takes less")


_POSITIONAL = (griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword)
_KEYWORD = (griffe.ParameterKind.keyword_only, griffe.ParameterKind.positional_or_keyword)
_VARIADIC = (griffe.ParameterKind.var_positional, griffe.ParameterKind.var_keyword)


def parameters(function: griffe.Function) -> dict[str, griffe.Parameter]:
    """Return the parameters of a function, by name; by place where it has none for callers.

    `self` is left out, and `**fields: Unpack[Fields]` stands for its keys.
    """
    by_name: dict[str, griffe.Parameter] = {}
    bound = isinstance(function.parent, griffe.Class) and "staticmethod" not in function.labels
    for place, parameter in enumerate(list(function.parameters)[1 if bound else 0 :]):
        keys = _unpacked(parameter)
        if keys is not None:
            for key in keys:
                default = None if _is_required(key) else "..."
                kind = griffe.ParameterKind.keyword_only
                keyword = griffe.Parameter(key.name, annotation=key.annotation, kind=kind, default=default)
                by_name.setdefault(key.name, keyword)
        elif parameter.kind is griffe.ParameterKind.positional_only:
            by_name[str(place)] = parameter
        else:
            by_name[parameter.name] = parameter
    return by_name


def _unpacked(parameter: griffe.Parameter) -> list[griffe.Attribute] | None:
    """The keys of the TypedDict that a `**` parameter unpacks; None for another parameter."""
    annotation = parameter.annotation
    if parameter.kind is not griffe.ParameterKind.var_keyword or not isinstance(annotation, griffe.ExprSubscript):
        return None
    name, module = str(annotation.slice), parameter.function.module if parameter.function else None
    if annotation.canonical_path.rpartition(".")[2] != "Unpack" or module is None:
        return None
    try:
        typed_dict = resolved(module[name])
    except (KeyError, griffe.GriffeError):
        return None
    if not isinstance(typed_dict, griffe.Class):
        return None
    return [key for member in typed_dict.all_members.values() if isinstance(key := resolved(member), griffe.Attribute)]


def _renamed(before: dict[str, griffe.Parameter], after: dict[str, griffe.Parameter]) -> dict[str, str]:
    """Parameters that have gone and what they are called now: alike but for the name, and the only one of the kind."""

    def alike(parameter: griffe.Parameter) -> tuple[str, str, str]:
        return str(parameter.kind), str(parameter.annotation), str(parameter.default)

    removals = {name: alike(parameter) for name, parameter in before.items() if name not in after}
    additions = {name: alike(parameter) for name, parameter in after.items() if name not in before}
    pairs: dict[str, str] = {}
    for name, form in removals.items():
        same = [other for other, theirs in additions.items() if theirs == form]
        if len(same) == 1 and list(removals.values()).count(form) == 1:
            pairs[name] = same[0]
    return pairs


def _is_swallowed(parameter: griffe.Parameter, after: dict[str, griffe.Parameter]) -> bool:
    """Return whether `*args` and `**kwargs` of the new function take what the parameter took."""
    kinds = {other.kind for other in after.values()}
    as_place = parameter.kind not in _POSITIONAL or griffe.ParameterKind.var_positional in kinds
    as_keyword = parameter.kind not in _KEYWORD or griffe.ParameterKind.var_keyword in kinds
    return parameter.kind not in _VARIADIC and as_place and as_keyword


def _moved(before: dict[str, griffe.Parameter], after: dict[str, griffe.Parameter]) -> str:
    """The first parameter whose position changed, parameters that were removed before it aside."""
    places = [name for name, item in after.items() if item.kind in _POSITIONAL]
    kept = [name for name, item in before.items() if item.kind in _POSITIONAL and name in after]
    removals = [name for name, item in before.items() if item.kind in _POSITIONAL and name not in after]
    if removals:
        return next((a for a, b in zip(kept, [item for item in places if item in kept], strict=False) if a != b), "")
    return next((name for place, name in enumerate(kept) if name in places and places.index(name) != place), "")


def _declared(parameter: griffe.Parameter) -> str:
    """A parameter in a line of source."""
    declaration = f"{parameter.name}: {parameter.annotation}" if parameter.annotation else parameter.name
    return declaration if parameter.required or parameter.kind in _VARIADIC else f"{declaration} = {parameter.default}"


def _is_required(key: griffe.Attribute) -> bool:
    annotation = str(key.annotation or "")
    if annotation.startswith(("NotRequired[", "typing.NotRequired[")):
        return False
    total = isinstance(key.parent, griffe.Class) and str(key.parent.keywords.get("total", "True")) != "False"
    return total or annotation.startswith(("Required[", "typing.Required["))


def _kind(item: griffe.Object) -> str:
    """Return the kind of an object to its users."""
    if isinstance(item, griffe.Function):
        method = "method" if isinstance(item.parent, griffe.Class) else "function"
        return f"asynchronous {method}" if "async" in item.labels else method
    if isinstance(item, griffe.Attribute) and isinstance(item.parent, griffe.Class):
        return "attribute"  # a property is one, too
    return item.kind.value


def _source(item: griffe.Object) -> str:
    """Something in a line of source."""
    if isinstance(item, griffe.Function):
        prefix = "async def " if "async" in item.labels else "def "
        return prefix + item.signature(return_type=True)
    if isinstance(item, griffe.Class):
        bases = ", ".join(map(str, item.bases))
        return f"class {item.name}({bases})" if bases else f"class {item.name}"
    if isinstance(item, griffe.Attribute):
        declaration = f"{item.name}: {item.annotation}" if item.annotation else item.name
        return f"{declaration} = {item.value}" if item.value is not None else declaration
    return f"{item.kind.value} {item.path}"


def _change(difference: Difference) -> Change:
    return Change(
        id=f"sdk-{difference.kind}",
        level=difference.level,
        verdict=Verdict.MAJOR if difference.level is _B else Verdict.MINOR,
        direction="none",
        operations=(("", difference.path),),
        pointer=difference.path,
        message=difference.message,
        reason=difference.reason,
        base=_plain(difference.old),
        revision=_plain(difference.new),
    )


def _plain(value: Any) -> Any:
    return None if value is None else shortened(str(value))
