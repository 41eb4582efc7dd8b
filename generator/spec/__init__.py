"""The steps between reading and rendering, in their order: merge, normalize, overlay, names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any

from ..document import Document, is_list, is_map, operations
from . import fake, naming, overlay
from . import merge as merging
from .names import SEPARATOR, Names, SchemaNames
from .normalize import normalize, order
from .overlay import Action, Overridden, Stale


@dataclass(frozen=True, slots=True)
class Canonical:
    """The canonical spec and what was learned on the way.

    Attributes:
        document: What code is generated from.
        merged: The merged sources, with texts and differences by language.
        stale: Overlay actions that no longer apply.
        names: The names of all that is named by rule.
        overridden: The values of upstream that overlays replace.
    """

    document: dict[str, Any]
    merged: merging.Merged
    stale: list[Stale]
    names: Names
    overridden: Overridden


def canonical(
    sources: Iterable[Document],
    actions: Sequence[Action],
    names: Names | None = None,
    *,
    leading: str | None = None,
    withdrawn: frozenset[str] = frozenset(),
) -> Canonical:
    """Make one canonical document of sources in any number of languages.

    Args:
        sources: The documents.
        actions: Actions of overlays.
        names: Names that users hold. With it, an operation whose name is taken gets another one; without it, that is
            an error.
        leading: The language that leads, by default the first of this repository's `spec/sources.toml`.
        withdrawn: Places that other languages do not bring back.

    Raises:
        PipelineError: One of the steps refuses the documents.
    """
    merged = merging.merge(sources, leading=leading, withdrawn=withdrawn)
    overridden = Overridden()
    document, stale, given = _document(merged.content, merged, actions, names, overridden)
    fake.annotate(document)
    document = order.sort(document)
    return Canonical(document, merged, stale, given, overridden)


def texts(result: Canonical, language: str, actions: Sequence[Action]) -> dict[str, str]:
    """The texts of the canonical document in another language: JSON Pointer → text, where it has one of its own."""
    content = merging.localized(result.merged, language)
    localized, _, _ = _document(content, result.merged, actions, result.names)
    texts: dict[str, str] = {}
    merging.collect_texts(localized, result.document, texts)
    return dict(sorted(texts.items()))


def _document(
    content: dict[str, Any],
    merged: merging.Merged,
    actions: Sequence[Action],
    names: Names | None,
    overridden: Overridden | None = None,
) -> tuple[dict[str, Any], list[Stale], Names]:
    held = names or Names()
    upstream = SchemaNames(held.schemas, overlay.class_names(actions))
    published = normalize(content, upstream)
    fake.forget(published)
    document, stale = overlay.apply(published, actions, overridden)
    _drop_orphans(document, published, {name for place, name in upstream.given.items() if SEPARATOR in place})
    _add_page_facts(document, merged.metadata)
    # Once more: an overlay may bring enums and objects in place.
    overlaid = SchemaNames(held.overlays, components=False)
    named = naming.assign(normalize(document, overlaid), names.operations if names else None)
    operation_names = {
        f"{method.upper()} {path}": operation["operationId"] for path, method, operation in operations(named)
    }
    return order.sort(named), stale, Names(operation_names, upstream.given, overlaid.given)


def _drop_orphans(document: dict[str, Any], published: dict[str, Any], hoisted: Set[str]) -> None:
    """Remove the schemas that were written in place where an overlay has removed the place, in place."""
    components = document.get("components", {}).get("schemas", {})
    candidates = hoisted & set(merging.references(published))
    while orphans := candidates & components.keys() - set(merging.references(document)):
        for name in orphans:
            del components[name]


def _add_page_facts(document: dict[str, Any], metadata: dict[str, dict[str, Any]]) -> None:
    """Let reference pages prevail over overlays where permissions differ: it is nearer to upstream."""
    for path, method, operation in operations(document):
        facts = metadata.get(f"{method.upper()} {path}", {})
        if is_list(facts.get("permissions")):
            operation["x-permissions"] = facts["permissions"]
            operation["x-permission-source"] = "page"
            operation.pop("x-permission-inferred", None)
        if is_map(facts.get("permission_fields")):
            fields = operation.get("x-permission-fields", {})
            operation["x-permission-fields"] = {**fields, **facts["permission_fields"]}
