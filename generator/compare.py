"""The command `python -m generator drift BASE REVISION …`: two documents, or the public surfaces of two packages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .document import load
from .drift import html, markdown, text
from .drift.compare import find, sdk_names
from .drift.report import Report, judged
from .drift.resolve import Tree
from .errors import PipelineError
from .verdict import Level

_FORMS = {"text": text.render, "json": Report.json, "html": html.render, "markdown": markdown.render}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the step."""
    parser.add_argument("base", metavar="BASE", type=Path, help="the old document (YAML or JSON)")
    parser.add_argument("revision", metavar="REVISION", type=Path, help="the new document")
    parser.add_argument("--format", choices=_FORMS, default="text", help="form of the report (default: text)")
    parser.add_argument(
        "--fail-on",
        choices=[level.word for level in reversed(Level)],
        help="exit with status 1 if a change is of this level or worse",
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the report to a file")
    parser.add_argument(
        "--sdk", action="store_true", help="BASE and REVISION are folders of Python packages: compare their public API"
    )


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; the exit status is 1 if `--fail-on` says so."""
    report = _packages(arguments) if arguments.sdk else _documents(arguments)
    if arguments.format == "text" and not arguments.output:
        text.show(report)
    else:
        rendered = _FORMS[arguments.format](report)
        if arguments.output:
            arguments.output.write_text(rendered, encoding="utf-8")
        else:
            sys.stdout.write(rendered)
    return 1 if arguments.fail_on and report.reaches(Level[arguments.fail_on.upper()]) else 0


def _documents(arguments: argparse.Namespace) -> Report:
    trees: list[Tree] = []
    for path in (arguments.base, arguments.revision):
        try:
            data = path.read_bytes()
        except OSError as error:
            raise PipelineError(error.strerror or str(error), location=str(path)) from None
        trees.append(Tree(load(data, str(path)), str(path)))
    return Report(str(arguments.base), str(arguments.revision), judged(find(*trees)), sdk_names(*trees))


def _packages(arguments: argparse.Namespace) -> Report:
    from .surface.compare import compare_packages

    return compare_packages(arguments.base, arguments.revision)
