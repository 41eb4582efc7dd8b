"""The fake as a test holds it: a server, the world that it serves, and what can be done with both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any, Final, Self

import httpx

from .._call import clock as clocks
from ..errors import DevinError
from .api.handlers import Reply
from .api.rest import Kind, kinds
from .app import App
from .contract.record import Recorded
from .contract.spec import Spec, bundled
from .http.faults import How, InjectedFault
from .http.server import ServerThread, bind
from .http.transport import Transport
from .world.life import settle
from .world.script import Script, Step, check_steps
from .world.state import IN_PROCESS, Habits, World

if TYPE_CHECKING:
    from .. import AsyncDevin, Devin

_numbers: Final = count(1)


class FakeDevin:
    """A Devin to test against, served from loopback.

        with FakeDevin() as fake:
            devin = Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id)

    It serves while the `with` block lasts, or from `start()` to `close()`. Time is virtual (`clock`): it begins on
    2026-01-01 and passes by `advance()`, by the pauses of clients that are made for `url`, and with each look at a
    session that works. So `run()` takes milliseconds, whatever the session goes through.

    Args:
        port: Port to listen on; 0 takes a free one.
        host: Address to listen on.
        seed: Other seed, other ids and examples; the same seed gives the same.
        spec: OpenAPI document to serve instead of the one that came with the SDK. One that did not come out of the
            pipeline (without `x-fake`) gets examples of its schemas.
        org_id: Organization that exists from the start.
        api_key: Key of a service user of the enterprise.
        permissions: What this service user may do, names as in `OPERATIONS`; None for everything.
        strict_keys: Accept only keys that the fake gave out. Otherwise every key with the prefix `cog_` that was not
            revoked is as good as `api_key`.
        strict_orgs: Accept only organizations that were created. Otherwise every id with the prefix `org-` is one.
        auto_advance: Whether looking at a session that works brings it forward.
        prefixed_ids: Whether responses have ids of sessions with `devin-`. People report them without; requests may
            have either form.
        ends_at_once: Whether a session that is terminated has ended in the response. People report that it ends seconds
            later.
        wrong_key_status: Status of the response to a wrong key. People report 403 more often than 401.
        cursor_at_end: Whether the last page has a cursor, to go on from later.

    Attributes:
        clock: The clock of the fake and of its clients; `clock.slept` has the pauses that they made.

    Raises:
        DevinError: The document cannot be served, or knows no permission of such a name.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        seed: int = 0,
        spec: Mapping[str, Any] | None = None,
        org_id: str = "org-fake",
        api_key: str = "cog_fake",
        permissions: Iterable[str] | None = None,
        strict_keys: bool = False,
        strict_orgs: bool = False,
        auto_advance: bool = True,
        prefixed_ids: bool = False,
        ends_at_once: bool = False,
        wrong_key_status: int = 403,
        cursor_at_end: bool = True,
    ) -> None:
        self._spec = bundled() if spec is None else Spec(spec)
        self._host, self._port = host, port
        self._server: ServerThread | None = None
        self._world = World(
            spec=self._spec,
            seed=seed,
            strict_keys=strict_keys,
            strict_orgs=strict_orgs,
            auto_advance=auto_advance,
            org_id=org_id,
            habits=Habits(prefixed_ids, ends_at_once, wrong_key_status, cursor_at_end),
        )
        self.clock = self._world.clock
        self._world.populate(api_key, None if permissions is None else self._known(permissions))
        self._app = App(self._world)
        self.org_id = org_id
        self.api_key = api_key

    @cached_property
    def transport(self) -> Transport:
        """The fake without a socket, for an httpx client of either kind; it need not serve.

        http = httpx.Client(transport=fake.transport)
        devin = Devin(base_url=fake.transport.url, api_key=fake.api_key, org_id=fake.org_id, http_client=http)
        """
        url = f"http://fake-{next(_numbers)}.{IN_PROCESS}"
        self._world.origin = self._world.origin or url
        clocks.attach(url, self.clock)
        return Transport(self._app, url)

    def client(self, **options: Any) -> Devin:
        """A client of the fake without a socket; the fake need not serve.

        Args:
            **options: What `Devin` takes, `api_key` of another principal for example.
        """
        from .. import Devin

        return Devin(**self._given(httpx.Client(transport=self.transport), options))

    def async_client(self, **options: Any) -> AsyncDevin:
        """An asynchronous client of the fake without a socket; see `client`."""
        from .. import AsyncDevin

        return AsyncDevin(**self._given(httpx.AsyncClient(transport=self.transport), options))

    def _given(self, http: httpx.Client | httpx.AsyncClient, options: dict[str, Any]) -> dict[str, Any]:
        place = {"base_url": self.transport.url, "api_key": self.api_key, "org_id": self.org_id}
        return {**place, "http_client": http, **options}

    def start(self) -> Self:
        """Begin to serve.

        Raises:
            DevinError: The port is in use, or the fake is already serving.
        """
        if self._server is not None:
            raise DevinError("the fake is already serving")
        listener = bind(self._host, self._port)
        self._port = listener.getsockname()[1]
        self._world.origin = self.url
        self._server = ServerThread(self._app, listener)
        clocks.attach(self.url, self.clock)
        return self

    def close(self) -> None:
        """Stop serving."""
        if self._server is not None:
            clocks.detach(self.url, self.clock)
            self._server.stop()
            self._server = None

    def wait(self) -> None:
        """Serve until the program is interrupted."""
        if self._server is not None:
            self._server.wait()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"FakeDevin({self.url if self._server else 'not serving'})"

    @property
    def url(self) -> str:
        """Base URL for a client.

        Raises:
            DevinError: The fake does not serve yet, so that its port is not known.
        """
        if not self._port:
            raise DevinError("the fake is not serving yet: with FakeDevin() as fake: …")
        return f"http://{f'[{self._host}]' if ':' in self._host else self._host}:{self._port}"

    @property
    def user_id(self) -> str:
        """The id of a user who is a member of the organization and may use sessions."""
        return "user-member"

    @property
    def requests(self) -> list[Recorded]:
        """Return the requests in order, secrets redacted."""
        with self._world.lock:
            return list(self._app.records)

    @property
    def operations(self) -> Mapping[str, Kind]:
        """Name of each operation → how the fake responds to it.

        A `handler`, a `collection` and a `document` keep what they are sent; an `example` is
        made from the schema.
        """
        return {endpoint.name: kind for endpoint, kind in kinds(self._spec)}

    @property
    def platforms(self) -> list[str]:
        """Platforms that sessions can be created on, to be changed in place; another one gets a 400."""
        return self._world.platforms

    @property
    def now(self) -> float:
        """The virtual clock in epoch seconds."""
        return self._world.now

    def advance(self, seconds: float) -> None:
        """Let virtual time pass: sessions go on, keys expire."""
        if seconds < 0:
            raise DevinError("the clock cannot go back")
        with self._world.lock:
            self.clock.advance(seconds)
            settle(self._world)

    def on_session(
        self,
        *steps: Step | str,
        prompt: str | re.Pattern[str] | None = None,
        when: Callable[[Mapping[str, Any]], bool] | None = None,
    ) -> None:
        """Say what sessions that are created from now on go through. The newest script that applies is used.

        Args:
            steps: The steps in order. A text is short for a step: `"running/working"`, `"exit"`; all such steps but
                the last take 30 virtual seconds.
            prompt: Only for sessions whose prompt has this text in it, or in which the pattern is found.
            when: Only for sessions whose request this accepts.

        Raises:
            DevinError: No session of the spec can be in such a state, or the spec has no operation `until`.
        """
        if not steps:
            raise DevinError("on_session needs at least one step")
        last = len(steps) - 1
        full = tuple(
            step if isinstance(step, Step) else Step.parsed(step, last=index == last)
            for index, step in enumerate(steps)
        )
        check_steps(self._spec, full)
        wanted = re.compile(re.escape(prompt)) if isinstance(prompt, str) else prompt

        def applies(body: Mapping[str, Any]) -> bool:
            fits = wanted is None or wanted.search(str(body.get("prompt", ""))) is not None
            return fits and (when is None or when(body))

        with self._world.lock:
            self._world.scripts.append(Script(full, applies))

    def on(self, operation: str, response: Any, *, status: int | None = None) -> None:
        """Replace the response of an operation, for requests that are valid and permitted.

        Args:
            operation: Its name, for example `sessions.get`, or `GET /v3/…`.
            response: The body of the response, or a function that makes it of the request; None leaves it to the fake.
            status: Status of the response; left out, that of success.

        Raises:
            DevinError: The spec has no such operation or path.
        """
        endpoint = self._spec.named(operation)

        def override(request: Recorded) -> Any:
            body = response(request) if callable(response) else response
            return body if body is None or status is None else Reply(status, body)

        with self._world.lock:
            self._app.overrides[endpoint.name] = override

    def add_user(
        self,
        email: str = "someone@example.com",
        *,
        name: str | None = None,
        permissions: Iterable[str] | None = None,
        org_id: str | None = None,
        user_id: str = "",
    ) -> str:
        """Add a user to an organization.

        Args:
            email: Mail address.
            name: Name.
            permissions: What the user may do in the organization; left out, what members may.
            org_id: The organization; left out, that of the fake.
            user_id: Id; left out, a new one.

        Returns:
            The id.

        Raises:
            DevinError: The spec knows no permission of such a name.
        """
        granted = None if permissions is None else self._known(permissions)
        with self._world.lock:
            directory, org_id = self._world.directory, org_id or self.org_id
            self._world.organization(org_id)
            role = "org_member" if granted is None else directory.add_role(granted, "org")
            return directory.add_user(email, name, {org_id: role}, user_id=user_id)

    def add_service_user(
        self, name: str = "service user", *, permissions: Iterable[str] = (), org_id: str | None = None
    ) -> str:
        """Add a service user.

        Args:
            name: Name.
            permissions: What it may do.
            org_id: The one organization that it can act in; left out, it acts in the whole enterprise.

        Returns:
            Its key, for `Devin(api_key=…)`.

        Raises:
            DevinError: The spec knows no permission of such a name.
        """
        granted = self._known(permissions)
        with self._world.lock:
            directory = self._world.directory
            if org_id is not None:
                self._world.organization(org_id)
            role = directory.add_role(granted, "org" if org_id else "enterprise")
            item = directory.add_service_user(name, {org_id: role})
            return self._world.add_key(item, org_id)

    def revoke(self, api_key: str) -> None:
        """Make a key worthless, whether the fake gave it out or not."""
        with self._world.lock:
            self._world.revoke(api_key)

    def fail_next(
        self,
        status: int = 500,
        *,
        retry_after: float | str | None = None,
        times: int = 1,
        operation: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        """Respond to the next requests with an error; they are not carried out.

        Args:
            status: Status of the response.
            retry_after: Value of `Retry-After`.
            times: How many requests.
            operation: Only requests of this operation, for example `sessions.create`.
            headers: Further headers.
            body: Body; left out, one of the form that the operation declares.

        Raises:
            DevinError: The spec has no such operation, or the status is not an error.
        """
        if not 400 <= status <= 599:
            raise DevinError(f"{status} is not an error status (400 to 599)")
        more = {} if retry_after is None else {"retry-after": f"{retry_after}"}
        self._trouble("response", times, operation, status=status, headers={**more, **(headers or {})}, body=body)

    def drop_next(self, *, after: bool = False, times: int = 1, operation: str | None = None) -> None:
        """Break the connection of the next requests without a response.

        Args:
            after: Whether the requests are carried out before.
            times: How many requests.
            operation: Only requests of this operation.

        Raises:
            DevinError: The spec has no such operation.
        """
        self._trouble("after" if after else "before", times, operation)

    def cut_next(self, *, times: int = 1, operation: str | None = None) -> None:
        """Break the connection of the next requests in the middle of the response's body; they are carried out.

        Args:
            times: How many requests.
            operation: Only requests of this operation.

        Raises:
            DevinError: The spec has no such operation.
        """
        self._trouble("half", times, operation)

    def slow_next(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Let the next requests wait, in real time, before they are carried out.

        Args:
            seconds: How long.
            times: How many requests.
            operation: Only requests of this operation.

        Raises:
            DevinError: The spec has no such operation.
        """
        self._trouble("slow", times, operation, seconds=seconds)

    def _trouble(self, how: How, times: int, operation: str | None, **details: Any) -> None:
        name = None if operation is None else self._spec.named(operation).name
        with self._world.lock:
            self._app.troubles.append(InjectedFault(how, times, name, **details))

    def _known(self, permissions: Iterable[str]) -> frozenset[str]:
        names = self._world.directory.known_permissions()
        given = frozenset([permissions] if isinstance(permissions, str) else permissions)
        if unknown := sorted(given - names):
            raise DevinError(f"the spec has no permission {unknown[0]!r}; it has {', '.join(sorted(names))}")
        return given
