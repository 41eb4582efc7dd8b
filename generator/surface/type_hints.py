"""Annotations compared by what they allow, as far as their text tells: unions in any order, names however imported.

Only what is certain is incompatible: arguments of generic types may be of a subtype, a name without an annotation fits
everything. An alias of a type is what it stands for.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

#: Names that stand around a type and say nothing of its values.
_WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "NotRequired", "ReadOnly", "Required"})

_SUPERTYPES: dict[str, frozenset[str]] = {
    "bool": frozenset({"int", "float"}),
    "int": frozenset({"float"}),
    "list": frozenset({"Sequence", "SequenceNotStr", "Collection", "Iterable"}),
    "tuple": frozenset({"Sequence", "SequenceNotStr", "Collection", "Iterable"}),
    "set": frozenset({"Collection", "Iterable"}),
    "frozenset": frozenset({"Collection", "Iterable"}),
    "SequenceNotStr": frozenset({"Sequence", "Collection", "Iterable"}),
    "Sequence": frozenset({"Collection", "Iterable"}),
    "Iterator": frozenset({"Iterable"}),
    "dict": frozenset({"Mapping"}),
}
_ANYTHING = frozenset({"Any", "object"})


@dataclass(frozen=True, slots=True)
class Type:
    """One member of a union: a name and its arguments, each a union. `Literal["a"]` is a name of its own per value."""

    name: str
    arguments: tuple[frozenset[Type], ...] = ()
    literal: str = ""


#: Name of a class → the names of all that it is derived from.
Ancestors = Callable[[str], Iterable[str]]


def union(annotation: object, aliases: Mapping[str, str] | None = None) -> frozenset[Type]:
    """The members of an annotation; empty if it is missing or cannot be read.

    Args:
        annotation: The annotation, as source.
        aliases: Name of an alias → the type that it stands for, as source.
    """
    text = str(annotation or "")
    try:
        return _members(ast.parse(text, mode="eval").body, aliases or {}) if text else frozenset()
    except SyntaxError:
        return frozenset()


def literals(annotation: object) -> frozenset[str]:
    """The values of `Literal` in an annotation, as source."""
    return frozenset(member.literal for member in union(annotation) if member.literal)


def without_literals(annotation: object) -> frozenset[Type]:
    """The other members."""
    return frozenset(member for member in union(annotation) if not member.literal)


def widened(before: frozenset[Type], after: frozenset[Type], ancestors: Ancestors) -> bool:
    """Return whether a value may have a type that the old annotation lacked; another `Literal` does not count."""
    return bool(before and after) and not all(
        (member.literal and any(other.literal for other in before)) or _fits(member, before, ancestors)
        for member in after
    )


def narrowed(before: frozenset[Type], after: frozenset[Type], ancestors: Ancestors) -> bool:
    """Return whether the new annotation refuses a value that the old one took."""
    return bool(before and after) and not all(_fits(member, after, ancestors) for member in before)


def _fits(kind: Type, allowed: frozenset[Type], ancestors: Ancestors) -> bool:
    return any(_is_sub(kind, other, ancestors) for other in allowed)


def _is_sub(kind: Type, other: Type, ancestors: Ancestors) -> bool:
    if kind == other or other.name in _ANYTHING:
        return True
    if kind.literal or other.literal:
        return kind.name == other.name and not other.literal  # Literal["a"] is a str
    same = kind.name == other.name or other.name in _SUPERTYPES.get(kind.name, ())
    if not same and other.name not in set(ancestors(kind.name)):
        return False
    if len(kind.arguments) != len(other.arguments):
        return not kind.arguments or not other.arguments
    pairs = zip(kind.arguments, other.arguments, strict=True)
    return all(all(_fits(member, theirs, ancestors) for member in ours) for ours, theirs in pairs)


def _members(node: ast.expr, aliases: Mapping[str, str]) -> frozenset[Type]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _members(left, aliases) | _members(right, aliases)
        case ast.Constant(value=str(text)):
            return _members(ast.parse(text, mode="eval").body, aliases)
        case ast.Constant():
            return frozenset({Type(repr(node.value))})
        case ast.Subscript(value=value, slice=inside):
            arguments = list(inside.elts) if isinstance(inside, ast.Tuple) else [inside]
            return _generic(_name(value), arguments, aliases)
        case ast.Name() | ast.Attribute():
            name = _name(node)
            if name in aliases:  # inside of itself, an alias is a name
                return union(aliases[name], {other: value for other, value in aliases.items() if other != name})
            return frozenset({Type(name)})
        case _:
            return frozenset({Type(ast.unparse(node))})


def _generic(name: str, arguments: list[ast.expr], aliases: Mapping[str, str]) -> frozenset[Type]:
    if name == "Union":
        return frozenset[Type]().union(*(_members(argument, aliases) for argument in arguments))
    if name == "Optional":
        return _members(arguments[0], aliases) | {Type("None")}
    if name in _WRAPPERS:
        return _members(arguments[0], aliases)
    if name == "Literal":
        return frozenset(_literal(argument) for argument in arguments)
    return frozenset({Type(name, tuple(_members(argument, aliases) for argument in arguments))})


def _literal(node: ast.expr) -> Type:
    kind = type(node.value).__name__ if isinstance(node, ast.Constant) else "object"
    return Type(kind, literal=ast.unparse(node))


def _name(node: ast.expr) -> str:
    """The last part of a dotted name: `models.Session`, imported by whatever way, is `Session`."""
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)
