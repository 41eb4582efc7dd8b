"""Match the alternatives of two unions: by name, by discriminator, by likeness; never by position."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .resolve import canonical
from .schema import Schemas
from .sides import Pair
from .view import ANNOTATIONS, View

#: How deep two schemas are looked into when they are compared as a whole.
_DEPTH = 8
#: Below this likeness, two alternatives are different ones.
_THRESHOLD = 25.0


class Similarity:
    """Compares schemas of two documents as wholes.

    Args:
        schemas: The schemas of the two documents.
    """

    def __init__(self, schemas: Pair[Schemas]) -> None:
        self.base = schemas.base
        self.revision = schemas.revision
        self._components = tuple(frozenset(side.tree.components("schemas")) for side in (self.base, self.revision))
        self._prints: dict[tuple[int, str, int], int] = {}

    def same(self, base: View, revision: View) -> bool:
        """Return whether two schemas allow the same, whatever they are called and whatever their texts say."""
        return self._print(self.base, base, _DEPTH) == self._print(self.revision, revision, _DEPTH)

    def pairs(self, base: list[View], revision: list[View], tag: str | None) -> list[tuple[int, int]]:
        """Indexes of the alternatives that belong together, each in one pair at most.

        Args:
            base: Alternatives of the base.
            revision: Alternatives of the revision.
            tag: The property that tells them apart, if a discriminator names one.
        """
        pairs: list[tuple[int, int]] = []
        left, right = dict(enumerate(base)), dict(enumerate(revision))

        def pair(i: int, j: int) -> None:
            pairs.append((i, j))
            del left[i], right[j]

        named: dict[str, list[int]] = {}
        for index, view in right.items():
            named.setdefault(view.name, []).append(index)
        for index, view in list(left.items()):
            same_name = [j for j in named.get(view.name, ()) if j in right] if view.name else []
            if same_name:  # one component can stand there twice, with something beside it
                pair(index, next((j for j in same_name if _beside(revision[j]) == _beside(view)), same_name[0]))
        alike: dict[int, list[int]] = {}
        for index, view in right.items():
            alike.setdefault(self._print(self.revision, view, _DEPTH), []).append(index)
        for index, view in list(left.items()):
            same = alike.get(self._print(self.base, view, _DEPTH))
            if same:
                pair(index, same.pop(0))
        scores = [
            (self._score(alternative, other, tag), i, j)
            for i, alternative in left.items()
            for j, other in right.items()
        ]
        for score, i, j in sorted(scores, key=lambda entry: (-entry[0], entry[1], entry[2])):
            if score >= _THRESHOLD and i in left and j in right:
                pair(i, j)
        return pairs

    def _score(self, base: View, revision: View, tag: str | None) -> float:
        if base.name and revision.name and (base.name in self._components[1] or revision.name in self._components[0]):
            return 0.0  # both components live on: one alternative went, another one came
        tags = self._tags(self.base, base, tag), self._tags(self.revision, revision, tag)
        if all(tags):
            return 500.0 if tags[0] & tags[1] else 0.0
        ours, theirs = base.implied, revision.implied
        if ours is not None and theirs is not None and not ours & theirs and {*ours, *theirs} != {"integer", "number"}:
            return 0.0
        score = 50.0
        if base.properties and revision.properties:
            score = 100.0 * _overlap(base.properties, revision.properties)
        elif base.values is not None and revision.values is not None:
            score = 25.0 + 50.0 * _overlap(base.values, revision.values)
        elif bool(base.properties) != bool(revision.properties) or (base.values is None) != (revision.values is None):
            score = 30.0
        score += 10.0 * (base.keywords.get("format") == revision.keywords.get("format"))
        return score + 5.0 * (base.texts.get("title") == revision.texts.get("title"))

    @staticmethod
    def _tags(schemas: Schemas, view: View, tag: str | None) -> frozenset[tuple[str, str]]:
        """The properties that can have one value only, with it."""
        tags: set[tuple[str, str]] = set()
        for name, node in view.properties.items():
            if tag in (None, name):
                values = schemas.view(node).values
                if values is not None and len(values) == 1:
                    tags.add((name, next(iter(values))))
        return frozenset(tags)

    def _print(self, schemas: Schemas, view: View, depth: int) -> int:
        """A number that is equal for schemas that allow the same, as far as they are looked into."""
        key = (id(schemas), view.key, depth)
        number = self._prints.get(key)
        if number is None:
            number = self._prints[key] = hash(self._content(schemas, view, depth))
        return number

    def _content(self, schemas: Schemas, view: View, depth: int) -> tuple[object, ...]:
        own = (
            view.implied,
            view.nullable,
            frozenset(view.values) if view.values is not None else None,
            frozenset((key, canonical(item)) for key, item in view.keywords.items() if key not in ANNOTATIONS),
            frozenset(view.required),
            frozenset(view.pairs),
            frozenset(view.properties),
            len(view.prefix),
            tuple(sorted(len(union.members) for union in view.unions)),
        )
        if depth == 0:
            return own

        def inner(nodes: Mapping[str, Any]) -> frozenset[tuple[str, int]]:
            return frozenset((key, self._print(schemas, schemas.view(node), depth - 1)) for key, node in nodes.items())

        return (
            *own,
            inner(view.properties),
            inner(view.subschemas),
            frozenset((key, inner(nodes)) for key, nodes in view.keyed.items()),
            inner({str(index): node for index, node in enumerate(view.prefix)}),
            frozenset(
                frozenset(self._print(schemas, schemas.view(node), depth - 1) for node in union.members)
                for union in view.unions
            ),
        )


def _beside(view: View) -> tuple[object, ...]:
    """Return what a schema adds to the component that it is named after."""
    return view.nullable, canonical(view.keywords), canonical(view.texts), canonical(view.others)


def _overlap(left: Mapping[str, Any], right: Mapping[str, Any]) -> float:
    """Return the common share of both, from 0 to 1."""
    return len(left.keys() & right.keys()) / len(left.keys() | right.keys())
