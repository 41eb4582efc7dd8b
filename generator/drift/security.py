"""Changes of authentication: security schemes and requirements.

A scheme is what it says, not what it is called: `Bearer` is `bearer`, a scheme under another name is the same one, and
two that say the same are one.
"""

from __future__ import annotations

from typing import Any

from .graph import Step
from .resolve import Node, Tree, canonical
from .sides import Sides, paired

#: One way to be let in: the schemes that are needed together, each with its scopes.
Alternative = tuple[tuple[str, frozenset[str]], ...]

_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")


class SecurityComparison:
    """Compares security schemes and what operations require."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._old = _schemes(sides.base)
        self._new = _schemes(sides.revision)
        #: Names of the base to those of the revision, where they differ.
        self._renamed: dict[str, str] = {}
        taken = set(self._old)
        for name, node in self._old.items():
            if name in self._new:
                continue
            equal = [other for other, candidate in self._new.items() if _sign(node) == _sign(candidate)]
            if equal:
                fresh = [other for other in equal if other not in taken]
                self._renamed[name] = (fresh or equal)[0]
                taken.add(self._renamed[name])
        #: Names of the revision to the one that stands for all that say the same.
        self._same = _first(self._new)

    def schemes(self, step: Step) -> None:
        """Compare the schemes that the documents declare."""
        met: set[str] = set()
        for name, node in self._old.items():
            other = self._renamed.get(name, name)
            if other not in self._new:
                step.add("security-scheme-removed", node, None, name=name)
                continue
            target = self._new[other]
            if other != name:
                change = "security-scheme-merged" if other in self._old or other in met else "security-scheme-renamed"
                places = Node(name, node.pointer), Node(other, target.pointer)
                step.add(change, *places, name=f"{name} → {other}")
            met.add(other)
            self._scheme(step, name, node, target)
        for name, node in self._new.items():
            if name not in met:
                step.add("security-scheme-added", None, node, name=name)

    def _scheme(self, step: Step, name: str, base: Node, revision: Node) -> None:
        old, new = _definition(base), _definition(revision)
        for key, before, after in paired(old, new):
            if key == "flows" or canonical(before) == canonical(after):
                continue
            if key == "description":
                change = "text-changed"
            elif key.startswith("x-"):
                change = "extension-changed"
            else:
                change = {
                    "bearerFormat": "security-bearer-format-changed",
                    "deprecated": "security-scheme-deprecated" if after is True else "security-scheme-undeprecated",
                    "oauth2MetadataUrl": "security-url-changed",
                    "openIdConnectUrl": "security-url-changed",
                }.get(key, "security-scheme-changed")
            step.add(
                change,
                Node(before, f"{base.pointer}/{key}"),
                Node(after, f"{revision.pointer}/{key}"),
                name=key if change in ("text-changed", "extension-changed") else f"{name}: {key}",
            )
        self._flows(step, name, base, revision)

    def _flows(self, step: Step, name: str, base: Node, revision: Node) -> None:
        for flow, before, after in paired(*self._sides.members(base, revision, "flows")):
            label = f"{name} ({flow})"
            if before is None or after is None:
                change = "security-flow-added" if before is None else "security-flow-removed"
                step.add(change, before, after, name=label)
                continue
            old, new = self._sides.objects(before, after)
            for key in _URLS:
                if old.get(key) != new.get(key):
                    places = Node(old.get(key), before.pointer), Node(new.get(key), after.pointer)
                    step.add("security-url-changed", *places, name=f"{label} {key}")
            scopes = self._sides.both(lambda tree, node: tree.members(node, "scopes"), before, after)
            for scope, base_scope, other in paired(*scopes):
                if base_scope is None:
                    step.add("security-scope-declared", None, after, name=f"{label} {scope}", revision=scope)
                elif other is None:
                    step.add("security-scope-undeclared", before, None, name=f"{label} {scope}", base=scope)
                elif base_scope.value != other.value:
                    step.add("text-changed", base_scope, other, name=f"scope {scope}")

    def requirements(self, step: Step, base: Node, revision: Node) -> None:
        """Compare what one operation requires, its own or the document's."""
        old = _alternatives(self._sides.base, base, self._merged())
        new = _alternatives(self._sides.revision, revision, self._same)
        places = (
            Node(" or ".join(map(_alternative_text, old)), _place(base)),
            Node(" or ".join(map(_alternative_text, new)), _place(revision)),
        )
        added = [alternative for alternative in new if alternative not in old]
        for alternative in (requirement for requirement in old if requirement not in new):
            rescoped = next((other for other in added if _names(other) == _names(alternative)), None)
            if any(_satisfies(alternative, other) for other in new if other in old):
                step.add("security-requirement-dropped", *places, name=_alternative_text(alternative))
            elif rescoped is not None:
                added.remove(rescoped)
                before, after = _scopes(alternative), _scopes(rescoped)
                for scheme, scope in sorted(after - before):
                    step.add("security-scope-required", *places, name=f"{scheme}: {scope}")
                for scheme, scope in sorted(before - after):
                    step.add("security-scope-dropped", *places, name=f"{scheme}: {scope}")
            elif not any(_satisfies(alternative, other) for other in new):
                step.add("security-requirement-removed", *places, name=_alternative_text(alternative))
        for alternative in added:
            step.add("security-requirement-added", *places, name=_alternative_text(alternative))

    def _merged(self) -> dict[str, str]:
        """The same for names of the base."""
        return {name: self._same.get(other, other) for name in self._old for other in [self._renamed.get(name, name)]}


def _schemes(tree: Tree) -> dict[str, Node]:
    schemes = {name: tree.deref(node) for name, node in tree.components("securitySchemes").items()}
    for node in schemes.values():
        tree.object(node)
    return schemes


def _first(schemes: dict[str, Node]) -> dict[str, str]:
    """Every name to the first one whose scheme says the same."""
    signs: dict[str, str] = {}
    return {name: signs.setdefault(_sign(node), name) for name, node in schemes.items()}


def _definition(node: Node) -> dict[str, Any]:
    """A scheme in one way of writing: names of schemes (RFC 9110) and of headers know no case."""
    value: dict[str, Any] = dict(node.value)
    for key in ("scheme", "name"):
        if isinstance(value.get(key), str) and (key == "scheme" or value.get("in") == "header"):
            value[key] = value[key].lower()
    return value


def _sign(node: Node) -> str:
    return canonical({key: value for key, value in _definition(node).items() if key != "description"})


def _place(operation: Node) -> str:
    return f"{operation.pointer}/security" if "security" in operation.value else "/security"


def _alternatives(tree: Tree, operation: Node, names: dict[str, str]) -> list[Alternative]:
    """The ways to be let in, in one form; nothing required is one way that needs nothing."""
    holder = operation if "security" in operation.value else tree.root
    alternatives: dict[Alternative, None] = {}
    for node in tree.elements(holder, "security"):
        schemes: dict[str, frozenset[str]] = {}
        for name in tree.object(node):
            scopes = frozenset(str(scope.value) for scope in tree.elements(node, name))
            scheme = names.get(name, name)
            schemes[scheme] = schemes.get(scheme, frozenset[str]()) | scopes
        alternatives[tuple(sorted(schemes.items(), key=lambda entry: entry[0]))] = None
    return list(alternatives) or [()]


def _names(alternative: Alternative) -> list[str]:
    return [name for name, _ in alternative]


def _scopes(alternative: Alternative) -> set[tuple[str, str]]:
    return {(name, scope) for name, scopes in alternative for scope in scopes}


def _satisfies(held: Alternative, needed: Alternative) -> bool:
    """Return whether credentials that satisfy `held` satisfy `needed`."""
    have = dict(held)
    return all(name in have and scopes <= have[name] for name, scopes in needed)


def _alternative_text(alternative: Alternative) -> str:
    parts = [name + (f" ({', '.join(sorted(scopes))})" if scopes else "") for name, scopes in alternative]
    return " and ".join(parts) or "nothing"
