"""The data that the service sends beyond the spec, found by reading one organization: the one step that uses the SDK.

Calls the operations that only read, one page each, with ids that earlier responses mention, and lists the fields and
the values of enums that the spec does not know, with a draft of the overlay that would add them. Values of fields are
never shown. It needs a real key; it was tested against a loopback server with planted differences, never against the
service.
"""

from __future__ import annotations

import argparse
import inspect
import json
import sys
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from devin_v3 import OPERATIONS, APIError, Devin, DevinError, Operation, Unknown
from devin_v3_api.carried import is_list

from .errors import PipelineError

#: Placeholders of paths → the attribute that holds such an id, where the names differ.
_ALIASES = {"devin_id": "session_id"}
_WEEK = 7 * 24 * 3600  # seconds


@dataclass
class Report:
    """The findings of a walk through the operations.

    Attributes:
        unknown: What the spec does not know, each once.
        read: Operations that were read.
        skipped: Operations that could not be read, and why.
    """

    unknown: list[Unknown] = field(default_factory=list[Unknown])
    read: list[str] = field(default_factory=list[str])
    skipped: dict[str, str] = field(default_factory=dict[str, str])


def verify(devin: Devin, *, enterprise: bool = False) -> Report:
    """Read what can be read of the organization, and of the enterprise if asked for."""
    report = Report()
    findings: dict[Unknown, None] = {}
    client = devin.with_options(on_unknown=lambda unknown: findings.setdefault(unknown))
    ids: dict[str, str] = {}
    for operation in _readable(enterprise):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # what the API advises against is read, too
                _read(client, operation, ids)
        except (APIError, LookupError, TypeError) as error:
            report.skipped[operation.name] = " ".join(str(error).split())
        else:
            report.read.append(operation.name)
    report.unknown = list(findings)
    return report


def _readable(enterprise: bool) -> Iterator[Operation]:
    """Operations that read, those that need no id first: their responses hold ids for the others."""
    for operation in sorted(OPERATIONS.values(), key=lambda operation: (operation.path.count("{"), operation.path)):
        if operation.method == "GET" and (enterprise or operation.scope != "enterprise"):
            yield operation


def _read(client: Devin, operation: Operation, ids: dict[str, str]) -> None:
    method: Any = client
    for part in operation.name.split("."):
        method = getattr(method, part)
    parameters = inspect.signature(method).parameters.values()
    needed = [
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]
    arguments: dict[str, Any] = {}
    now = int(time.time())
    values: dict[str, Any] = {**ids, "org_id": client.org_id, "time_after": now - _WEEK, "time_before": now}
    for name in needed:
        value = values.get(_ALIASES.get(name, name))
        if value is None:
            raise LookupError(f"no response so far holds a value for {name}")
        arguments[name] = value
    result: Any = method(**arguments)
    if hasattr(result, "page"):
        result = result.page().items
    first: Any = next(iter(result), None) if is_list(result) else result
    own = _own_ids(operation)
    for name in getattr(first, "KNOWN", ()):
        value = getattr(first, name, None)
        if isinstance(value, str) and value and name.endswith("_id") and (name in own or name not in ids):
            ids[name] = value


def _own_ids(operation: Operation) -> set[str]:
    """Ids by which the things of a list are read one by one; those in other responses may be of things long gone."""
    start = f"{operation.path}/{{"
    paths = (entry.path for entry in OPERATIONS.values() if entry.path.startswith(start))
    return {_ALIASES.get(name, name) for name in (path[len(start) :].partition("}")[0] for path in paths)}


def overlay(unknown: list[Unknown]) -> str:
    """A draft of an overlay document that would add what was found. A person decides on types and words."""
    lines = [
        "overlay: 1.0.0",
        "info:",
        "  title: Sent by the service and not published",
        "  version: 1.0.0",
        "actions:",
    ]
    for finding in unknown:
        model, _, attribute = finding.place.removeprefix("page of ").partition(".")
        if finding.kind == "field":
            target = f"$.components.schemas[{json.dumps(model)}].properties"
            update = f"    {json.dumps(finding.name)}: {{description: '?'}}"
        elif finding.kind == "value":
            # The property refers to the component of its enum, or lists the values itself.
            target = f"$.components.schemas[{json.dumps(model)}].properties[{json.dumps(attribute)}]"
            update = f"    enum: [{json.dumps(finding.name)}]"
        else:
            continue
        lines += [
            f"- target: {json.dumps(target)}",
            f"  description: Found in a response of {finding.operation}.",
            "  update:",
            update,
        ]
    return "\n".join(lines) + "\n"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--enterprise", action="store_true", help="read the cross-organization half as well")


def run(arguments: argparse.Namespace) -> int:
    """Print the findings. Exit status: 0 for none, 1 for some, 2 if nothing could be read."""
    try:
        with Devin() as devin:
            report = verify(devin, enterprise=arguments.enterprise)
    except DevinError as error:
        raise PipelineError(str(error)) from error
    for name, reason in report.skipped.items():
        sys.stderr.write(f"not read: {name}: {reason}\n")
    sys.stderr.write(f"{len(report.read)} operations read, {len(report.skipped)} not\n")
    for finding in report.unknown:
        sys.stdout.write(f"# {finding.operation}: {finding.kind} {finding.name!r} of {finding.place}\n")
    if report.unknown:
        sys.stdout.write(overlay(report.unknown))
    return 2 if not report.read else int(bool(report.unknown))
