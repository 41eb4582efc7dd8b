"""Canonical OpenAPI 3.1: nothing that the code generator would drop, misname or split.

`normalize` is a chain of small rewrites, each in the module of its subject:

- `forms`: every keyword has a value of its form, so that no later step has to ask.
- `definitions`: what a `$ref` reaches in `$defs` becomes a component.
- `schemas`: one way to say each thing. Null is a member of `anyOf`; no titles; one value is a `const`; …
- `operations`: parameters in the operation, path parameters never null, `qs` flattened, pages recognized by shape.
- `hoist`: enums and objects written in place become components with names that people would give.
- `order`: one order of keys and lists.

The laws (tests hold them): normalizing twice changes nothing more, the order of the input makes no difference, and
no operation, parameter, property or value of an enum is lost.
"""

from __future__ import annotations

import argparse
import copy
import sys
from typing import Any

from ... import document as documents
from ..names import SchemaNames
from . import definitions, forms, hoist, operations, order, schemas


def normalize(document: dict[str, Any], names: SchemaNames | None = None) -> dict[str, Any]:
    """The canonical form of an OpenAPI 3.0 or 3.1 document.

    Args:
        document: The document.
        names: Names that schemas have and get; without it, all are given by rule.

    Raises:
        PipelineError: A keyword has a value of another form than its own, or a `$ref` points to nothing or out of the
            document.
    """
    result = copy.deepcopy(document)
    forms.check(result)
    result["openapi"] = "3.1.0"
    definitions.lift(result)
    operations.inline_references(result)
    schemas.rewrite(result)
    operations.rewrite(result)
    result = order.sort(result)  # names of what is hoisted must not depend on the order of the input
    schemas.complete_discriminators(result)
    names = names or SchemaNames()
    before = hoist.rename_components(result, names)
    hoist.hoist(result, names, before)
    schemas.add_discriminators(result)
    operations.mark_pages(result)
    return order.sort(result)


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator normalize`."""
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="documents, pages or folders")


def run(arguments: argparse.Namespace) -> int:
    """Print the canonical form of the merged sources."""
    from ...upstream import fetch
    from .. import merge

    sys.stdout.write(documents.dump(normalize(merge.merge(fetch.read(arguments.sources)).content)))
    return 0
