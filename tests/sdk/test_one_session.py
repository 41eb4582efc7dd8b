"""One class of session, whichever operation gave it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass

import attrs
import pytest
from devin_v3 import Devin, Session
from devin_v3.testing import FakeDevin, Step


@dataclass
class Named:
    names: list[str]


def test_every_operation_gives_the_one_class_of_session():
    with FakeDevin() as fake, Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        made = devin.sessions.create("x", tags=["one"])
        held = made.session_id
        given = {
            "create": made,
            "get": devin.sessions.get(held),
            "list": devin.sessions.list(tags=["one"]).first(),
            "page": devin.sessions.list(tags=["one"]).page().items[0],
            "messages.create": devin.sessions.messages.create(held, message="m"),
            "enterprise.get": devin.enterprise.sessions.get(held),
            "enterprise.list": devin.enterprise.sessions.list().first(),
            "wait": devin.sessions.wait(held, progress=False),
            "archive": devin.sessions.archive(held),
            "terminate": devin.sessions.terminate(held),
        }
    assert {name: type(session) for name, session in given.items()} == dict.fromkeys(given, Session)
    assert all(session.outcome in ("working", "finished", "needs_person", "failed") for session in given.values())
    assert given["wait"].output is None


def test_get_gives_the_output_as_an_instance():
    with FakeDevin() as fake, Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        fake.on_session(Step("exit", output={"names": ["a"]}))
        made = devin.sessions.run("x", output=Named, progress=False)
        again = devin.sessions.get(made.session_id, output=Named)
        assert again.output == made.output == Named(["a"])
        assert devin.sessions.get(made.session_id).output == {"names": ["a"]}
        assert again == devin.sessions.get(made.session_id)


COPIES = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda session: pickle.loads(pickle.dumps(session)),
    "evolve": lambda session: attrs.evolve(session, title="x"),
}


@pytest.mark.parametrize("kind", [None, Named])
@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_a_session_keeps_the_class_of_its_output(name, kind):
    session = Session.of(Session.adopt({"session_id": "devin-1", "structured_output": {"names": ["a"]}}), kind)
    again = COPIES[name](session)
    assert again.output == session.output == ({"names": ["a"]} if kind is None else Named(["a"]))
    assert again.output is again.output
