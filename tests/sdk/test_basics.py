from __future__ import annotations

import pytest
from devin_v3 import NotFoundError

from tests.sdk.server import Reply, Server, page, session


def test_get_and_list(connect):
    def handler(request):
        if request.path.endswith("/sessions"):
            after = request.query.get("after")
            return Reply(body=page([session(2)]) if after else page([session(1)], "c"))
        return Reply(body=session(1, novel=1))

    with Server(handler) as server:
        devin = connect(server.url)
        assert devin.sessions.get("devin-1").additional_properties == {"novel": 1}
        assert [s.session_id for s in devin.sessions.list(tags=["a"])] == ["devin-1", "devin-2"]
        assert [s.session_id for s in devin.sessions.list().limit(1)] == ["devin-1"]


async def _x(aconnect, url):
    async with aconnect(url) as devin:
        with pytest.raises(NotFoundError):
            await devin.sessions.get("devin-9")


def test_async(aconnect):
    import asyncio

    with Server(lambda request: Reply(404, {"detail": "no such"})) as server:
        asyncio.run(_x(aconnect, server.url))
