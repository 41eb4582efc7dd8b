from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .members_users import AsyncMembersUsers, MembersUsers


class Members(Resource):
    """`devin.members`."""

    @cached_property
    def users(self) -> MembersUsers:
        """`devin.members.users`"""
        from .members_users import MembersUsers

        return MembersUsers(self._client)


class AsyncMembers(AsyncResource):
    """`devin.members`, asynchronous."""

    @cached_property
    def users(self) -> AsyncMembersUsers:
        """`devin.members.users`"""
        from .members_users import AsyncMembersUsers

        return AsyncMembersUsers(self._client)
