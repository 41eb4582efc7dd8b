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

__all__ = ["RULES", "Change", "Report", "Rule", "compare"]


def compare(base: Any, revision: Any) -> Report:
    """Compare two OpenAPI documents, the old and the new one, as plain data, and return the changes.

    Raises:
        PipelineError: One of them is not an OpenAPI 3 document, or a reference in it points to nothing.
    """
    return Report("base", "revision", judged(find(Tree(base, "base"), Tree(revision, "revision"))))
