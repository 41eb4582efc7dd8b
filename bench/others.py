"""Try out what other clients of this API do: `python -m bench --others`."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import devin_sdk
import httpx
from devin_v3 import OPERATIONS, Devin
from devin_v3.testing import FakeDevin

from .stock import ROOT, endpoints, generate

OURS = "devin_v3"
STAINLESS = f"devinai {version('devinai')}"
STOCK = f"openapi-python-client {version('openapi-python-client')}"
KEY = "cog_others"

Row = dict[str, str]


def rows() -> dict[str, Row]:
    """Return what was tried and its result, by contender."""
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        return {
            f"operations that can be called, of {len(OPERATIONS)}": _operations(),
            "sessions after one create whose connection broke once it was carried out": _each(_sessions_after_a_break),
            "requests for a create that gets a 500": _each(_requests_after_500),
            "a session whose status the spec does not know": _each(_unknown_status),
            "a field that the spec does not know": _each(_unknown_field),
            "a 403 names the permission that is missing": _each(_permission),
        }


def _operations() -> Row:
    document = (ROOT / "spec" / "upstream" / "en" / "v3-openapi.yaml").read_bytes()
    return {OURS: str(len(OPERATIONS)), STAINLESS: str(len(_of_devinai())), STOCK: str(endpoints(document))}


def _of_devinai() -> set[str]:
    """Operations of the spec that devinai has a method for, read off its source."""
    call = re.compile(
        r"""self\._(get|post|put|patch|delete)(?:_api_list)?\(\s*(?:path_template\(\s*)?f?["'](/v3[^"']*)"""
    )
    sources = Path(devin_sdk.__file__).parent.joinpath("resources").rglob("*.py")
    operations = {
        f"{method.upper()} {re.sub('{[^}]*}', '{}', path)}"
        for source in sources
        for method, path in call.findall(source.read_text(encoding="utf-8"))
    }
    names = {re.sub("{[^}]*}", "{}", name): name for name in OPERATIONS}
    return {names[name] for name in operations if name in names}


Try = Callable[[FakeDevin, Callable[[], Any], Callable[[str], Any]], str]


def _each(attempt: Try) -> Row:
    """The outcome of an attempt with a client of each kind: (the fake, create a session, get a session) → outcome."""
    return {OURS: _with_ours(attempt), STAINLESS: _with_devinai(attempt), STOCK: _with_stock(attempt)}


def _with_ours(attempt: Try) -> str:
    with FakeDevin() as fake, Devin(api_key=KEY, org_id="org-1", base_url=fake.url) as devin:
        return attempt(fake, lambda: devin.sessions.create(prompt="p"), devin.sessions.get)


def _with_devinai(attempt: Try) -> str:
    with FakeDevin() as fake, devin_sdk.DevinSDK(api_key=KEY, base_url=fake.url) as sdk:
        sessions = sdk.organizations.sessions
        return attempt(
            fake,
            lambda: sessions.create("org-1", prompt="p"),
            lambda session_id: sessions.retrieve(session_id, org_id="org-1"),
        )


def _with_stock(attempt: Try) -> str:
    from stock_client import AuthenticatedClient  # type: ignore[import-not-found]
    from stock_client.api.sessions import sessions_create, sessions_get  # type: ignore[import-not-found]
    from stock_client.models import SessionCreateRequest  # type: ignore[import-not-found]

    with FakeDevin() as fake, AuthenticatedClient(base_url=fake.url, token=KEY) as client:
        return attempt(
            fake,
            lambda: sessions_create.sync("org-1", client=client, body=SessionCreateRequest(prompt="p")),
            lambda session_id: sessions_get.sync("org-1", session_id, client=client),
        )


def _outcome(work: Callable[[], Any]) -> tuple[Any, str]:
    """(what came, the exception in words or nothing)."""
    try:
        return work(), ""
    except Exception as error:
        return None, f"{type(error).__name__}: {error}"


def _sessions_after_a_break(fake: FakeDevin, create: Callable[[], Any], get: Callable[[str], Any]) -> str:
    fake.drop_next(after=True)
    _, failed = _outcome(create)
    with httpx.Client(base_url=fake.url, headers={"Authorization": f"Bearer {KEY}"}) as look:
        count = len(look.get("/v3/organizations/org-1/sessions").json()["items"])
    error = "an error that says so" if "may have acted" in failed else "an error" if failed else "no error"
    return f"{count}, {error}"


def _requests_after_500(fake: FakeDevin, create: Callable[[], Any], get: Callable[[str], Any]) -> str:
    fake.fail_next(500, times=10)
    _outcome(create)
    return str(len(fake.requests))


def _changed(fake: FakeDevin, create: Callable[[], Any], **fields: Any) -> str:
    """The id of a session that comes back with other fields."""
    session = create()
    fake.on("sessions.get", {**(session if isinstance(session, dict) else session.to_dict()), **fields})
    return str(session.session_id)


def _unknown_status(fake: FakeDevin, create: Callable[[], Any], get: Callable[[str], Any]) -> str:
    session, failed = _outcome(lambda: get(_changed(fake, create, status="hibernating")))
    return failed.partition(":")[0] if failed else ("kept" if session.status == "hibernating" else "lost")


def _unknown_field(fake: FakeDevin, create: Callable[[], Any], get: Callable[[str], Any]) -> str:
    session, failed = _outcome(lambda: get(_changed(fake, create, novel={"x": 1})))
    return failed.partition(":")[0] if failed else ("kept" if session.to_dict().get("novel") == {"x": 1} else "lost")


def _permission(fake: FakeDevin, create: Callable[[], Any], get: Callable[[str], Any]) -> str:
    session_id = create().session_id
    fake.fail_next(403)
    session, failed = _outcome(lambda: get(session_id))
    if not failed:
        return f"no error, but {type(session).__name__}"
    return "yes" if "ViewOrgSessions" in failed else "no"
