"""The schemas that are written alike in both documents, with everything that they refer to: no need to look into them.

A revision mostly differs in a few places. This is only about time: leaving it out changes no report.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .. import document as documents
from ..document import is_map
from .resolve import Node, Tree

_REFERENCE = re.compile(r'"\$ref": "((?:[^"\\]|\\.)*)"')


class Unchanged:
    """Knows which components of two documents are the same, references included."""

    def __init__(self, base: Tree, revision: Tree) -> None:
        old, new = _components(base), _components(revision)
        references = {
            pointer: set(_REFERENCE.findall(text)) for pointer, text in old.items() if new.get(pointer) == text
        }
        users: dict[str, list[str]] = {}
        for pointer, targets in references.items():
            for target in targets:
                users.setdefault(target, []).append(pointer)
        changed = [target for target in users if target not in references]
        while changed:
            for pointer in users.get(changed.pop(), ()):
                if pointer in references:
                    del references[pointer]
                    changed.append(pointer)
        self._same = references.keys()
        # What an operation means also depends on these.
        self._comparable = (
            base.modern == revision.modern
            and _text(base.root.value.get("security")) == _text(revision.root.value.get("security"))
            and _schemes(base) == _schemes(revision)
        )

    def component(self, base: Node, revision: Node) -> bool:
        """Return whether two components are the same."""
        return base.pointer == revision.pointer and f"#{base.pointer}" in self._same

    def values(self, *pairs: tuple[Any, Any]) -> bool:
        """Return whether parts of two documents are the same."""
        if not self._comparable:
            return False
        for base, revision in pairs:
            text = _text(base)
            if text != _text(revision) or not set(_REFERENCE.findall(text)) <= self._same:
                return False
        return True


def _components(tree: Tree) -> dict[str, str]:
    """Reference to the text of every component."""
    components: Any = tree.root.value.get("components") or {}
    texts: dict[str, str] = {}
    for section, members in components.items() if is_map(components) else ():
        for name, value in members.items() if is_map(members) else ():
            texts[f"#{documents.pointer('components', section, name)}"] = _text(value)
    return texts


def _schemes(tree: Tree) -> str:
    components: Any = tree.root.value.get("components")
    return _text(components.get("securitySchemes")) if is_map(components) else ""


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
