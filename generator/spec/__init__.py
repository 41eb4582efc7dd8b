"""The steps between reading and rendering, in their order: merge, normalize, overlay, names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..document import Document, is_list, is_map, operations
from . import merge as merging
from . import naming, overlay
from .normalize import normalize, order
from .overlay import Action, Stale


@dataclass(frozen=True, slots=True)
class Canonical:
    """The canonical spec and what was learned on the way.

    Attributes:
        document: What code is generated from.
        merged: The merged sources, with texts and differences by language.
        stale: Overlay actions that have become pointless.
    """

    document: dict[str, Any]
    merged: merging.Merged
    stale: list[Stale]


def canonical(sources: Iterable[Document], actions: Sequence[Action]) -> Canonical:
    """Make one canonical document of sources in any number of languages.

    Raises:
        PipelineError: What any of the steps refuses.
    """
    merged = merging.merge(sources)
    document, stale = _document(merged.content, merged, actions)
    return Canonical(document, merged, stale)


def texts(result: Canonical, language: str, actions: Sequence[Action]) -> dict[str, str]:
    """The texts of the canonical document in another language: JSON Pointer → text, where it has one of its own."""
    localized, _ = _document(merging.localized(result.merged, language), result.merged, actions)
    found: dict[str, str] = {}
    merging.collect_texts(localized, result.document, found)
    return dict(sorted(found.items()))


def _document(
    content: dict[str, Any], merged: merging.Merged, actions: Sequence[Action]
) -> tuple[dict[str, Any], list[Stale]]:
    document, stale = overlay.apply(normalize(content), actions)
    _add_page_facts(document, merged.metadata)
    named = naming.assign(normalize(document))  # once more: an overlay may bring enums and objects in place
    return order.sort(named), stale


def _add_page_facts(document: dict[str, Any], metadata: dict[str, dict[str, Any]]) -> None:
    """What reference pages say of permissions stands above what overlays say: it is nearer to upstream."""
    for path, method, operation in operations(document):
        facts = metadata.get(f"{method.upper()} {path}", {})
        if is_list(facts.get("permissions")):
            operation["x-permissions"] = facts["permissions"]
            operation["x-permission-source"] = "page"
            operation.pop("x-permission-inferred", None)
        if is_map(facts.get("permission_fields")):
            known = operation.get("x-permission-fields", {})
            operation["x-permission-fields"] = {**known, **facts["permission_fields"]}
