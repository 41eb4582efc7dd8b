"""The examples of the reference are programs that work: each is run, sync and async, against a fake Devin."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import Any

import pytest
from devin_v3 import OPERATIONS, DevinError, NotFoundError, Operation
from devin_v3.testing import FakeDevin
from devin_v3.testing.contract.examples import Examples
from devin_v3.testing.contract.spec import bundled

from docs.reference import read

SPEC = bundled()
PROGRAMS = read("en").examples
ANSWERS = Examples(SPEC.document, 0, 1_767_225_600)


def answer(name: str) -> Any:
    """A response that the spec declares for an operation; of a list, the last page."""
    declared = SPEC.named(name).response(next(int(s) for s in sorted(SPEC.named(name).raw["responses"]) if s[0] == "2"))
    if declared is None:
        return None
    value = ANSWERS.make(SPEC.at(declared[1]), SPEC.validator(declared[1]), name)
    if isinstance(value, dict) and "has_next_page" in value:
        value |= {"has_next_page": False, "end_cursor": None}
    return value


def methods() -> dict[str, Operation]:
    """Return the methods that have examples: that of each operation, and the one that lists the items of a report."""
    named: dict[str, Operation] = {}
    for operation in OPERATIONS.values():
        named[operation.name] = operation
        timeline = SPEC.named(operation.name).raw.get("x-timeline", {})
        if "method" in timeline:
            named[f"{operation.name.rpartition('.')[0]}.{timeline['method']}"] = operation
    return named


def test_every_method_has_both() -> None:
    assert PROGRAMS.keys() == {f"{name} {kind}" for name in methods() for kind in ("sync", "async")}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_they_run(kind: str, fake: FakeDevin) -> None:
    """Each asks for its operation, in a way that the spec allows, and ends well unless it is about a made-up id."""
    failed: list[str] = []
    ended_well = 0
    for method, operation in methods().items():
        if operation.name != "attachments.download":  # returns a redirect
            fake.on(operation.name, answer(operation.name))
        before = len(fake.requests)
        names: dict[str, Any] = {"__name__": "__main__"}
        try:
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                exec(compile(PROGRAMS[f"{method} {kind}"], method, "exec"), names)
            ended_well += 1
        except NotFoundError as error:
            if operation.path.replace("/{org_id}", "").count("{") == 0:
                failed.append(f"{method}: {error}")
        except DevinError as error:
            failed.append(f"{method}: {error}")
        finally:
            if kind == "sync":
                names["devin"].close()
        (sent,) = fake.requests[before:]
        assert sent.operation == operation.name
        if sent.json is not None:
            body = SPEC.named(operation.name).body
            assert body is not None, operation.name
            failed += [f"{operation.name}: {error.message}" for error in SPEC.validator(body[1]).iter_errors(sent.json)]
    assert failed == []
    assert ended_well > 0.53 * len(OPERATIONS)
