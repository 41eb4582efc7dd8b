"""Kind of actor: `user` or `service_user`."""

from typing import Final, Literal, TypeAlias

#: The values known when the spec was read. Others are to be expected: they arrive as plain values of the same type.
ActorType: TypeAlias = Literal["user", "service_user"] | str

ACTOR_TYPE_VALUES: Final[tuple[str, ...]] = ("user", "service_user")
