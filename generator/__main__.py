"""Command line of the pipeline: `python -m generator STEP …`."""

from __future__ import annotations

import argparse
import importlib
import os
import sys

from .errors import PipelineError

#: The module of a step, which has `configure(parser)` and `run(arguments) -> exit status`.
MODULES = {
    "api": ".surface.breaks",
    "build": ".build",
    "drift": ".compare",
    "fetch": ".upstream.fetch",
    "merge": ".spec.merge",
    "normalize": ".spec.normalize",
    "overlay": ".spec.overlay",
    "regenerate": ".regenerate",
    "release": ".release.prepare",
    "render": ".render",
    "verify": ".verify",
}
STEPS = {
    "api": "the SDK's public surface against the last release: what breaks without having been announced",
    "build": "the whole pipeline on any document(s), into a folder of its own",
    "drift": "compare two OpenAPI documents: what changed, how bad, what version it makes",
    "fetch": "read sources: documents, reference pages, indexes; files, folders, URLs",
    "merge": "one structure from documents of several languages or parts",
    "normalize": "canonical OpenAPI 3.1: nothing that the code generator would drop, misname or split",
    "overlay": "apply the overlays: what the published spec gets wrong or leaves out",
    "regenerate": "fetch upstream and renew spec/ and generated/ of this repository",
    "release": "set version and changelog for a release: no lower than what changed demands",
    "render": "generate the package devin_v3_api from a canonical document",
    "verify": "read an organization of the service and list what it sends beyond the spec; needs DEVIN_API_KEY",
}


def main(argv: list[str] | None = None) -> int:
    """Run one step; the exit status is 2 for input that cannot be used."""
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except ModuleNotFoundError as error:
        if (error.name or "generator").split(".")[0] == "generator":
            raise
        sys.stderr.write(
            f"error: the pipeline needs {error.name}: python -m pip install --group generate (pip 25.1 or newer), or "
            "use the commands of nox\n"
        )
        return 2


def _run(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    for name, text in STEPS.items():
        step = steps.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if name in argv[:1]:  # only the step that runs is imported: drift must not wait for the code generator
            importlib.import_module(MODULES[name], __package__).configure(step)
    arguments = parser.parse_args(argv)
    try:
        status: int = importlib.import_module(MODULES[arguments.step], __package__).run(arguments)
    except PipelineError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    except BrokenPipeError:  # what reads the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:  # a place that cannot be read or written; what is in a document is a PipelineError
        sys.stderr.write(f"error: {f'{error.filename}: ' if error.filename else ''}{error.strerror or error}\n")
        return 2
    return status


if __name__ == "__main__":
    raise SystemExit(main())
