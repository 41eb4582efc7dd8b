"""Generate the package `devin_v3_api` from a canonical document, and prove that nothing was lost on the way."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

#: The name of the package.
PACKAGE = "devin_v3_api"


def render(document: dict[str, Any]) -> dict[str, bytes]:
    """The generated package as files: path within the package → bytes, sorted, the same for the same document.

    Raises:
        PipelineError: The client cannot carry a request or a response, the parser would drop or misname
            something, or a name is missing or taken twice. Whatever openapi-python-client only warns of is an error.
    """
    # The code generator takes half a second to import; steps that do not render must not wait for it.
    from . import carry, project, verify

    carry.check(document)
    files = project.package(document)
    verify.verify(document, files)
    return files


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator render`."""
    parser.add_argument("document", type=Path, help="an OpenAPI document; one that is not canonical is normalized")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where devin_v3_api/ is written")


def run(arguments: argparse.Namespace) -> int:
    """Write the generated package to `--output`/devin_v3_api."""
    from .. import transaction
    from ..spec import naming
    from ..spec.normalize import normalize, order
    from ..upstream import fetch

    content = fetch.read_one(arguments.document).content
    files = render(order.sort(naming.assign(normalize(content))))  # which leaves a canonical document as it is
    transaction.output(arguments.output, {f"{PACKAGE}/{name}": data for name, data in files.items()})
    sys.stdout.write(f"{arguments.output / PACKAGE}: {len(files)} files\n")
    return 0
