"""The state of the fake: a clock, principals, and everything that was created."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from ..._call.ids import PREFIX, bare
from ..._call.json import is_array, is_object
from ..contract.examples import Examples
from ..contract.problems import Problem, missing
from ..contract.spec import Endpoint, Spec
from ..http.message import Upload
from .members import Directory
from .records import File, Item, Key, Ledger, Principal, Row, Session
from .script import Script

#: Domain of fakes without a socket; there is none of that name (RFC 2606).
IN_PROCESS: Final = "devin.invalid"


@dataclass(frozen=True)
class Call:
    """A request that was found valid, and what it is carried out with."""

    world: World
    endpoint: Endpoint
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any
    uploads: Mapping[str, Upload]
    principal: Principal

    @property
    def org_id(self) -> str | None:
        """The organization in the path."""
        return self.path.get("org_id")

    @property
    def members(self) -> Item:
        """The members of the body; empty without one."""
        return self.body if is_object(self.body) else {}

    def shaped(self, item: Mapping[str, Any], schema: Mapping[str, Any] | None = None) -> Item:
        """Return an item with the members of the response's schema: null or something plausible for what it lacks."""
        world = self.world
        schema = self.endpoint.item_schema if schema is None else schema
        properties: Mapping[str, Any] = schema.get("properties", {})
        shaped: Item = {}
        for name, property_ in properties.items():
            if name in item:
                shaped[name] = item[name]
            elif name in schema.get("required", ()):
                shaped[name] = world.examples.make(property_, None, f"{self.endpoint.name}:{name}", sparse=True)
        return shaped

    def listed(self, rows: Iterable[Row], *, newest_first: bool = False) -> Any:
        """A list of items as the operation returns it: a page, an array, or wrapped in an object."""
        return listed(self, rows, newest_first=newest_first)


@dataclass(frozen=True)
class Habits:
    """Nuisances of the service, each as people report it; see `FakeDevin` for what each means."""

    prefixed_ids: bool = False
    ends_at_once: bool = False
    wrong_key_status: int = 403
    cursor_at_end: bool = True


@dataclass(kw_only=True)
class World(Ledger):
    """The state of the fake. One lock guards all of it."""

    spec: Spec
    strict_keys: bool
    strict_orgs: bool
    auto_advance: bool
    org_id: str
    habits: Habits = field(default_factory=lambda: Habits())
    origin: str = ""
    platforms: list[str] = field(default_factory=lambda: ["linux", "windows"])
    lock: threading.RLock = field(default_factory=threading.RLock)
    organizations: dict[str, Row] = field(default_factory=dict[str, Row])
    deleted_organizations: set[str] = field(default_factory=set[str])
    revoked: set[str] = field(default_factory=set[str])
    keys: dict[str, Key] = field(default_factory=dict[str, Key])
    tables: dict[str, dict[str, Row]] = field(default_factory=dict[str, dict[str, Row]])
    documents: dict[str, Item] = field(default_factory=dict[str, Item])
    sessions: dict[str, Session] = field(default_factory=dict[str, Session])
    files: dict[str, File] = field(default_factory=dict[str, File])
    presigned: dict[str, str] = field(default_factory=dict[str, str])
    scripts: list[Script] = field(default_factory=list[Script])

    def __post_init__(self) -> None:
        self.examples = Examples(self.spec.document, self.seed, self.now)
        self.directory = Directory(self, self.spec)
        self.principal = Principal("service-user-fake", "Fake service user", None)

    def populate(self, api_key: str, permissions: frozenset[str] | None) -> None:
        """Bring the first people, the first organization and the first key into being.

        Args:
            api_key: Key of the first service user.
            permissions: What it may do; None for everything.
        """
        directory = self.directory
        role = "enterprise_admin" if permissions is None else directory.add_role(permissions, "enterprise")
        directory.add_user("admin@example.com", "Admin", {None: "enterprise_admin"}, user_id="user-admin")
        directory.add_user("member@example.com", "Member", {None: "enterprise_member"}, user_id="user-member")
        item = directory.add_service_user(
            self.principal.name, {None: role}, service_user_id=self.principal.service_user_id
        )
        self.add_organization(self.org_id, "Fake organization")
        self.add_key(item, None, token=api_key)
        directory.idp_groups.add(self.row({"idp_group_name": "engineering"}), {None: "enterprise_member"})
        directory.idp_users["user-member"] = ["engineering"]

    def add_key(
        self,
        service_user: Item,
        org_id: str | None,
        *,
        token: str = "",
        name: str = "default",
        expires_at: int | None = None,
    ) -> str:
        """Give a service user a key."""
        token = token or f"cog_{self.token('cog')}"
        record: Item = {
            "api_key_id": self.new_id("api-key"),
            "api_key_name": name,
            "created_at": self.time,
            "expires_at": expires_at,
            "is_active": True,
            "last_used_at": None,
            "revoked_at": None,
        }
        principal = Principal(service_user["service_user_id"], service_user["name"], org_id)
        self.keys[token] = Key(token, principal, record)
        return token

    def revoke(self, token: str) -> None:
        """Make a key worthless, whether it was given out or not."""
        self.revoked.add(token)
        if key := self.keys.get(token):
            key.record.update(revoked_at=self.time, is_active=False)

    def session(self, identifier: str) -> Session | None:
        """The session of an id, with or without its prefix."""
        return self.sessions.get(bare(identifier))

    def session_id(self, identifier: str) -> str:
        """An id of a session in the form that responses have it in."""
        return f"{PREFIX}{bare(identifier)}" if self.habits.prefixed_ids else bare(identifier)

    def sign(self, key: str) -> str:
        """A URL on another origin that gives a file to whoever asks, without credential."""
        signature = self.token("signature")
        self.presigned[signature] = key
        host = self.origin.replace("//127.0.0.1:", "//localhost:").replace(f".{IN_PROCESS}", f".files.{IN_PROCESS}")
        return f"{host}/presigned/{signature}/{quote(self.files[key].name, safe='')}"

    def organization(self, org_id: str) -> Item:
        """An organization. Unless the fake is strict about them, an id that looks like one comes into being by use.

        Raises:
            Problem: 404.
        """
        organization = self.organizations.get(org_id)
        if organization is None:
            if self.strict_orgs or not org_id.startswith("org-") or org_id in self.deleted_organizations:
                raise missing("organization", org_id)
            organization = self.add_organization(org_id, f"Organization {org_id.removeprefix('org-')}")
        return organization.item

    def add_organization(self, org_id: str, name: str) -> Row:
        """Add an organization that the first users are members of."""
        item: Item = {
            "org_id": org_id,
            "name": name,
            "created_at": self.time,
            "updated_at": self.time,
            "max_cycle_acu_limit": None,
            "max_session_acu_limit": None,
        }
        self.organizations[org_id] = self.row(item)
        self.directory.welcome(org_id)
        return self.organizations[org_id]


def listed(call: Call, rows: Iterable[Row], *, newest_first: bool) -> Any:
    """Rows, in the order in which they were made, as the operation returns them."""
    query, endpoint = _about_sessions(call), call.endpoint
    filters = [(how, query.get(name)) for name, how in endpoint.fake.get("filters", {}).items()]
    chosen = [row for row in rows if all(_passes(row.item, how, wanted) for how, wanted in filters)]
    order = query.get("order")
    if order == "desc" or (order is None and newest_first):
        chosen.reverse()
    name = endpoint.list_field
    if name == "":
        return [call.shaped(row.item) for row in chosen]
    properties: Mapping[str, Any] = endpoint.schema["properties"]
    if "has_next_page" not in properties:
        return {name: [call.shaped(row.item) for row in chosen]}
    page, end, more = _page(call, chosen)
    body: Item = {name or "items": [call.shaped(row.item) for row in page], "has_next_page": more}
    if "end_cursor" in properties:
        body["end_cursor"] = end
    if "total" in properties:
        body["total"] = None if endpoint.raw.get("x-total") == "never" else len(chosen)
    return body


def _about_sessions(call: Call) -> Mapping[str, Any]:
    """The query, ids of sessions in it in the form that responses have them in."""

    def session_ids(value: Any) -> Any:
        if is_array(value):
            return [session_ids(item) for item in value]
        return call.world.session_id(value) if isinstance(value, str) else value

    sessions = call.endpoint.fake.get("sessions", ())
    return {name: session_ids(value) if name in sessions else value for name, value in call.query.items()}


def _page(call: Call, rows: Sequence[Row]) -> tuple[Sequence[Row], str | None, bool]:
    query = call.query
    paging: Mapping[str, str] = call.endpoint.raw.get("x-pagination") or {}
    size = query.get(paging.get("size", "first"), query.get("limit", 100))
    start = 0
    if cursor := query.get(paging.get("cursor", "after")):
        start = _start(call.endpoint, rows, cursor)
    elif offset := query.get("offset"):
        start = offset
    page = rows[start : start + size]
    more = start + size < len(rows)
    has_cursor = more or call.world.habits.cursor_at_end
    return page, _cursor(call.endpoint, page[-1].order) if has_cursor and page else None, more


def _cursor(endpoint: Endpoint, order: int) -> str:
    return base64.urlsafe_b64encode(f"{endpoint.name}:{order}".encode()).decode().rstrip("=")


def _start(endpoint: Endpoint, rows: Sequence[Row], cursor: str) -> int:
    """Return the index at which a page begins: behind the last item of the page before, even if that is gone."""
    try:
        name, _, order = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().rpartition(":")
        if name != endpoint.name:
            raise ValueError
        last = int(order)
    except ValueError:
        raise Problem(404, f"{cursor!r} is not a cursor of this list.") from None
    falling = len(rows) > 1 and rows[0].order > rows[-1].order
    return next(
        (index for index, row in enumerate(rows) if (row.order < last if falling else row.order > last)), len(rows)
    )


def _passes(item: Item, condition: str, wanted: Any) -> bool:
    """Return whether an item meets a filter of `x-fake`: `title`, `>= created_at`, `contains name body`."""
    if wanted is None:
        return True
    *how, last = condition.split()
    held = item.get(last, wanted)
    match how:
        case []:
            pass
        case [">=" | "<=" as sign]:
            return not isinstance(held, (int, float)) or (held >= wanted if sign == ">=" else held <= wanted)
        case _:
            return any(wanted.lower() in str(item.get(name) or "").lower() for name in [*how[1:], last])
    if is_object(wanted):
        return not is_object(held) or wanted.items() <= held.items()
    if is_array(wanted):
        return any(element in wanted for element in held) if is_array(held) else held in wanted or held is wanted
    return bool(held == wanted or wanted == "all")
