"""Models as they are read have no third state: a member that was not sent is None or the stated default.

It is not sent again either.
"""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from devin_v3 import Page, Session, models

SENT: dict[str, Any] = {"session_id": "devin-1", "status": "new", "tags": [], "title": None, "mood": 1}


def read(kind: type[Any] = Session) -> Any:
    return kind.from_dict(SENT)


@pytest.mark.parametrize("kind", [Session, models.SessionResponse])
def test_what_was_not_sent_is_none_or_the_default(kind: type[Any]) -> None:
    session = read(kind)
    assert (session.title, session.user_id, session.is_archived) == (None, None, False)
    assert session.acus_consumed is None, "promised, and not sent"
    assert (session.sent("title"), session.sent("user_id"), session.sent("is_archived")) == (True, False, False)
    assert f"{session.user_id}" == "None"
    assert session.additional_properties == {"mood": 1}
    assert "UNSET" not in repr(session)


def test_no_attribute_of_another_name() -> None:
    session = read()
    for ask in (lambda: session.titel, lambda: session.sent("titel")):
        with pytest.raises(AttributeError, match="'Session' object has no attribute 'titel'"):
            ask()


WAYS = {
    "as it is": lambda session: session,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda session: pickle.loads(pickle.dumps(session)),
    "of": Session.of,
    "of, with a class": lambda session: Session.of(session, dict),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [Session, models.SessionResponse])
def test_what_is_sent_again_is_what_was_read_and_changed(way: str, kind: type[Any]) -> None:
    session = WAYS[way](read(kind))
    assert json.loads(json.dumps(session.to_dict())) == SENT
    session.title = "new"
    session.user_id = None
    del session.tags
    assert session.to_dict() == {**{k: v for k, v in SENT.items() if k != "tags"}, "title": "new", "user_id": None}
    assert session.sent("user_id")


def test_attrs_takes_it_apart() -> None:
    plain = attrs.asdict(read(models.SessionResponse))
    assert json.loads(json.dumps(plain))["user_id"] is None
    assert attrs.evolve(read(), title="x").title == "x"
    json.dumps(attrs.asdict(read()))


def test_arguments_of_a_constructor_left_out_are_not_sent() -> None:
    assert models.SessionSecretInput(key="A", value="b").to_dict() == {"key": "A", "value": "b"}
    assert models.SessionSecretInput(key="A", value="b").sensitive is True
    request = models.SessionCreateRequest(prompt="x", title=None)
    assert request.to_dict() == {"prompt": "x", "title": None}


def test_a_default_is_not_shared() -> None:
    config = models.AutomationSessionConfigOutput.from_dict({})
    (config.tags or []).append("a")
    assert config.tags == []
    assert config.to_dict() == {}


def test_equal_whether_null_or_not_sent() -> None:
    assert read() == Session.from_dict({key: value for key, value in SENT.items() if key != "title"})
    assert read() != Session.from_dict({**SENT, "title": "x"})


def test_times_have_a_datetime_beside_the_number() -> None:
    session = Session.from_dict({"created_at": 1_767_225_600, "updated_at": 10**30})
    assert session.created_at_datetime == datetime(2026, 1, 1, tzinfo=UTC)
    assert session.updated_at_datetime is None, "no calendar has it"
    assert Session.from_dict({}).created_at_datetime is None
    assert "created_at_datetime" not in session.to_dict()


def test_a_notebook_shows_a_table_without_secrets_and_without_markup_of_the_server() -> None:
    session = Session.from_dict({"session_id": "devin-1", "title": "<b>x</b>", "tags": ["a" * 200]})
    for html in (session._repr_html_(), Page([session, {"other": 1}, 3])._repr_html_()):
        assert "devin-1" in html
        assert "&lt;b&gt;x" in html
        assert "<b>" not in html
        assert "a" * 100 not in html
    assert "hunter2" not in models.SessionSecretInput(key="A", value="hunter2")._repr_html_()
    assert "<th>user_id" not in Page([session])._repr_html_()


@pytest.mark.parametrize(
    "code",
    [
        "from devin_v3.models import SessionResponse as member",
        "import devin_v3.models; member = devin_v3.models.SessionResponse",
        "import devin_v3; member = devin_v3.models.SessionResponse",
        "from devin_v3 import models; member = models.SessionResponse",
        "from devin_v3.errors import NotFoundError as member",
        "import devin_v3; member = devin_v3.errors.NotFoundError",
        "from devin_v3.types import RequestOptions as member",
        "import devin_v3; member = devin_v3.types.RequestOptions",
    ],
)
def test_modules_are_imported_in_every_usual_way(code: str) -> None:
    import devin_v3
    from devin_v3_api import types

    same = "assert member in (devin_v3_api.models.SessionResponse, devin_v3.errors.NotFoundError, types.RequestOptions)"
    check = f"{code}\nimport devin_v3, devin_v3_api.models\nfrom devin_v3_api import types\n{same}"
    subprocess.run([sys.executable, "-c", check], check=True)
    assert devin_v3.models is sys.modules["devin_v3_api.models"]
    assert types
