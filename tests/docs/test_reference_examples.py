"""The examples of the reference are programs that work: each is run, sync and async, against a fake Devin."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import Any

import pytest
from devin_v3 import OPERATIONS, DevinError, NotFoundError
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


def test_every_operation_has_both() -> None:
    names = {operation.name for operation in OPERATIONS.values()}
    assert PROGRAMS.keys() == {f"{name} {kind}" for name in names for kind in ("sync", "async")}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_they_run(kind: str, fake: FakeDevin) -> None:
    """Each asks for its operation, in a way that the spec allows, and ends well unless it is about a made-up id."""
    failed: list[str] = []
    ended_well = 0
    for operation in OPERATIONS.values():
        if operation.name != "attachments.download":  # returns a redirect
            fake.on(operation.name, answer(operation.name))
        before = len(fake.requests)
        names: dict[str, Any] = {"__name__": "__main__"}
        try:
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                exec(compile(PROGRAMS[f"{operation.name} {kind}"], operation.name, "exec"), names)
            ended_well += 1
        except NotFoundError as error:
            if operation.path.replace("/{org_id}", "").count("{") == 0:
                failed.append(f"{operation.name}: {error}")
        except DevinError as error:
            failed.append(f"{operation.name}: {error}")
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
