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
    one = read(kind)
    assert (one.title, one.user_id, one.is_archived) == (None, None, False)
    assert one.acus_consumed is None, "promised, and not sent"
    assert (one.sent("title"), one.sent("user_id"), one.sent("is_archived")) == (True, False, False)
    assert f"{one.user_id}" == "None"
    assert one.additional_properties == {"mood": 1}
    assert "UNSET" not in repr(one)


def test_no_attribute_of_another_name() -> None:
    one = read()
    for ask in (lambda: one.titel, lambda: one.sent("titel")):
        with pytest.raises(AttributeError, match="'Session' object has no attribute 'titel'"):
            ask()


WAYS = {
    "as it is": lambda one: one,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda one: pickle.loads(pickle.dumps(one)),
    "of": Session.of,
    "of, with a class": lambda one: Session.of(one, dict),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [Session, models.SessionResponse])
def test_what_is_sent_again_is_what_was_read_and_changed(way: str, kind: type[Any]) -> None:
    one = WAYS[way](read(kind))
    assert json.loads(json.dumps(one.to_dict())) == SENT
    one.title = "new"
    one.user_id = None
    del one.tags
    assert one.to_dict() == {**{k: v for k, v in SENT.items() if k != "tags"}, "title": "new", "user_id": None}
    assert one.sent("user_id")


def test_attrs_takes_it_apart() -> None:
    plain = attrs.asdict(read(models.SessionResponse))
    assert json.loads(json.dumps(plain))["user_id"] is None
    assert attrs.evolve(read(), title="x").title == "x"
    json.dumps(attrs.asdict(read()))


def test_arguments_of_a_constructor_left_out_are_not_sent() -> None:
    assert models.SessionSecretInput(key="A", value="b").to_dict() == {"key": "A", "value": "b"}
    assert models.SessionSecretInput(key="A", value="b").sensitive is True
    one = models.SessionCreateRequest(prompt="x", title=None)
    assert one.to_dict() == {"prompt": "x", "title": None}


def test_a_default_is_nobody_elses() -> None:
    config = models.AutomationSessionConfigOutput.from_dict({})
    (config.tags or []).append("a")
    assert config.tags == []
    assert config.to_dict() == {}


def test_equal_whether_null_or_not_sent() -> None:
    assert read() == Session.from_dict({key: value for key, value in SENT.items() if key != "title"})
    assert read() != Session.from_dict({**SENT, "title": "x"})


def test_times_have_a_datetime_beside_the_number() -> None:
    one = Session.from_dict({"created_at": 1_767_225_600, "updated_at": 10**30})
    assert one.created_at_datetime == datetime(2026, 1, 1, tzinfo=UTC)
    assert one.updated_at_datetime is None, "no calendar has it"
    assert Session.from_dict({}).created_at_datetime is None
    assert "created_at_datetime" not in one.to_dict()


def test_a_notebook_shows_a_table_without_secrets_and_without_markup_of_the_server() -> None:
    one = Session.from_dict({"session_id": "devin-1", "title": "<b>x</b>", "tags": ["a" * 200]})
    for shown in (one._repr_html_(), Page([one, {"other": 1}, 3])._repr_html_()):
        assert "devin-1" in shown
        assert "&lt;b&gt;x" in shown
        assert "<b>" not in shown
        assert "a" * 100 not in shown
    assert "hunter2" not in models.SessionSecretInput(key="A", value="hunter2")._repr_html_()
    assert "<th>user_id" not in Page([one])._repr_html_()


@pytest.mark.parametrize(
    "code",
    [
        "from devin_v3.models import SessionResponse as found",
        "import devin_v3.models; found = devin_v3.models.SessionResponse",
        "import devin_v3; found = devin_v3.models.SessionResponse",
        "from devin_v3 import models; found = models.SessionResponse",
        "from devin_v3.errors import NotFoundError as found",
        "import devin_v3; found = devin_v3.errors.NotFoundError",
        "from devin_v3.types import RequestOptions as found",
        "import devin_v3; found = devin_v3.types.RequestOptions",
    ],
)
def test_modules_are_imported_in_every_usual_way(code: str) -> None:
    import devin_v3
    from devin_v3_api import types

    same = "assert found in (devin_v3_api.models.SessionResponse, devin_v3.errors.NotFoundError, types.RequestOptions)"
    check = f"{code}\nimport devin_v3, devin_v3_api.models\nfrom devin_v3_api import types\n{same}"
    subprocess.run([sys.executable, "-c", check], check=True)
    assert devin_v3.models is sys.modules["devin_v3_api.models"]
    assert types
