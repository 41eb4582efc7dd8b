"""Drift, judged: what changed between two OpenAPI documents, whom it breaks, what version it makes.

The way: `resolve` (places in a document) → `view` and `schema` (what a schema means) → `match` (which alternative is
which) → `compare` with `messages`, `security`, `compare_schemas` and `alternatives` (facts of change, not judged) →
`rules` (a table: how bad, in which direction, why) → `report` and its forms `text`, `markdown`, `html`.
"""

from __future__ import annotations

from typing import Any

from .compare import find
from .report import Change, Report, judged
from .resolve import Tree
from .rules import RULES, Rule

__all__ = ["RULES", "Change", "Report", "Rule", "compare", "verdict"]


def compare(base: Any, revision: Any, *, base_name: str = "base", revision_name: str = "revision") -> Report:
    """Compare two OpenAPI documents and return the changes.

    Args:
        base: The old document as plain data.
        revision: The new document as plain data.
        base_name: What messages call the old document.
        revision_name: What messages call the new document.

    Raises:
        PipelineError: One of them is not an OpenAPI 3 document, or a reference in it points to nothing.
    """
    findings = find(Tree(base, base_name), Tree(revision, revision_name))
    return Report(base_name, revision_name, judged(findings))


def verdict(base: Any, revision: Any) -> str:
    """The part of the version that a change makes: `major`, `minor`, `patch` or `none`."""
    return compare(base, revision).verdict.word
