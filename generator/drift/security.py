"""Facts of change in how a client proves who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .resolve import Node, Tree, canonical

if TYPE_CHECKING:
    from .graph import Step

#: One way to be let in: the schemes that are needed together, each with its scopes.
Alternative = tuple[tuple[str, frozenset[str]], ...]


class SecurityComparison:
    """Compares security schemes and what operations require; a scheme that only got another name is the same one."""

    def __init__(self, base: Tree, revision: Tree) -> None:
        self._base = base
        self._revision = revision
        self._old = _schemes(base)
        self._new = _schemes(revision)
        left = {name: node for name, node in self._new.items() if name not in self._old}
        self._names: dict[str, str] = {}
        for name, node in self._old.items():
            if name in self._new:
                continue
            for other, candidate in left.items():
                if canonical(_definition(node)) == canonical(_definition(candidate)):
                    self._names[name] = other
                    del left[other]
                    break

    def schemes(self, step: Step) -> None:
        """Compare the schemes that the documents declare."""
        for name, node in self._old.items():
            other = self._names.get(name, name)
            if other not in self._new:
                step.add("security-scheme-removed", node.pointer, name=name, base=node.value)
                continue
            target = self._new[other]
            if other != name:
                step.add(
                    "security-scheme-renamed",
                    node.pointer,
                    target.pointer,
                    name=f"{name} → {other}",
                    base=name,
                    revision=other,
                )
            self._scheme(step, name, node, target)
        known = {self._names.get(name, name) for name in self._old}
        for name, node in self._new.items():
            if name not in known:
                step.add("security-scheme-added", "", node.pointer, name=name, revision=node.value)

    def _scheme(self, step: Step, name: str, base: Node, revision: Node) -> None:
        old, new = self._base.object(base), self._revision.object(revision)
        for key in {**old, **new}:
            before, after = old.get(key), new.get(key)
            if key == "flows" or canonical(before) == canonical(after):
                continue
            if key == "description":
                change = "text-changed"
            elif key.startswith("x-"):
                change = "extension-changed"
            else:
                change = {
                    "bearerFormat": "security-bearer-format-changed",
                    "openIdConnectUrl": "security-url-changed",
                }.get(key, "security-scheme-changed")
            step.add(
                change,
                f"{base.pointer}/{key}",
                f"{revision.pointer}/{key}",
                name=key if change in ("text-changed", "extension-changed") else f"{name}: {key}",
                base=before,
                revision=after,
            )
        self._flows(step, name, base, revision)

    def _flows(self, step: Step, name: str, base: Node, revision: Node) -> None:
        old, new = self._base.members(base, "flows"), self._revision.members(revision, "flows")
        for flow in {**old, **new}:
            label = f"{name} ({flow})"
            before, after = old.get(flow), new.get(flow)
            if before is None or after is None:
                change = "security-flow-added" if before is None else "security-flow-removed"
                step.add(
                    change,
                    before.pointer if before else "",
                    after.pointer if after else "",
                    name=label,
                    base=before.value if before else None,
                    revision=after.value if after else None,
                )
                continue
            places = before.pointer, after.pointer
            for key in ("authorizationUrl", "tokenUrl", "refreshUrl"):
                urls = self._base.object(before).get(key), self._revision.object(after).get(key)
                if urls[0] != urls[1]:
                    step.add("security-url-changed", *places, name=f"{label} {key}", base=urls[0], revision=urls[1])
            scopes = self._base.members(before, "scopes"), self._revision.members(after, "scopes")
            for scope in {**scopes[0], **scopes[1]}:
                one, other = scopes[0].get(scope), scopes[1].get(scope)
                if one is None:
                    step.add("security-scope-declared", *places, name=f"{label} {scope}", revision=scope)
                elif other is None:
                    step.add("security-scope-undeclared", *places, name=f"{label} {scope}", base=scope)
                elif one.value != other.value:
                    step.add("text-changed", *places, name=f"scope {scope}", base=one.value, revision=other.value)

    def requirements(self, step: Step, base: Node, revision: Node) -> None:
        """Compare what one operation requires, its own or the document's."""
        old = _alternatives(self._base, base, self._names)
        new = _alternatives(self._revision, revision, {})
        places = _place(base), _place(revision)
        shown: dict[str, Any] = {"base": " or ".join(map(_shown, old)), "revision": " or ".join(map(_shown, new))}
        added = [alternative for alternative in new if alternative not in old]
        for alternative in (one for one in old if one not in new):
            rescoped = next((other for other in added if _names(other) == _names(alternative)), None)
            if any(_satisfies(alternative, other) for other in new if other in old):
                step.add("security-requirement-dropped", *places, name=_shown(alternative), **shown)
            elif rescoped is not None:
                added.remove(rescoped)
                before, after = _scopes(alternative), _scopes(rescoped)
                for scheme, scope in sorted(after - before):
                    step.add("security-scope-required", *places, name=f"{scheme}: {scope}", **shown)
                for scheme, scope in sorted(before - after):
                    step.add("security-scope-dropped", *places, name=f"{scheme}: {scope}", **shown)
            elif not any(_satisfies(alternative, other) for other in new):
                step.add("security-requirement-removed", *places, name=_shown(alternative), **shown)
        for alternative in added:
            step.add("security-requirement-added", *places, name=_shown(alternative), **shown)


def _schemes(tree: Tree) -> dict[str, Node]:
    found = {name: tree.deref(node) for name, node in tree.components("securitySchemes").items()}
    for node in found.values():
        tree.object(node)
    return found


def _definition(node: Node) -> Any:
    return {key: value for key, value in node.value.items() if key != "description"}


def _place(operation: Node) -> str:
    return f"{operation.pointer}/security" if "security" in operation.value else "/security"


def _alternatives(tree: Tree, operation: Node, names: dict[str, str]) -> list[Alternative]:
    """The ways to be let in, in one form; nothing required is one way that needs nothing."""
    holder = operation if "security" in operation.value else tree.root
    found: dict[Alternative, None] = {}
    for node in tree.elements(holder, "security"):
        schemes = {
            names.get(name, name): frozenset(str(scope.value) for scope in tree.elements(node, name))
            for name in tree.object(node)
        }
        found[tuple(sorted(schemes.items(), key=lambda entry: entry[0]))] = None
    return list(found) or [()]


def _names(alternative: Alternative) -> list[str]:
    return [name for name, _ in alternative]


def _scopes(alternative: Alternative) -> set[tuple[str, str]]:
    return {(name, scope) for name, scopes in alternative for scope in scopes}


def _satisfies(held: Alternative, needed: Alternative) -> bool:
    """Whether who holds the one is let in where the other is needed."""
    have = dict(held)
    return all(name in have and scopes <= have[name] for name, scopes in needed)


def _shown(alternative: Alternative) -> str:
    parts = [name + (f" ({', '.join(sorted(scopes))})" if scopes else "") for name, scopes in alternative]
    return " and ".join(parts) or "nothing"
