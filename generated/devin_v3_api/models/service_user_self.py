from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from ..types import UNSET, Unset, copied


@attrs.define(kw_only=True)
class ServiceUserSelf:
    """The caller is a service user."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["org_id", "principal_type", "service_user_id", "service_user_name"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["principal_type", "service_user_id", "service_user_name"])
    CONSTANTS: ClassVar[Mapping[str, object]] = {"principal_type": "service_user"}

    org_id: str | None | Unset = UNSET
    """Organization of the service user (prefix `org-`); can be null."""
    principal_type: Literal["service_user"]
    """Always `service_user`."""
    service_user_id: str
    """Id of the service user (prefix `service-user-`)."""
    service_user_name: str
    """Name of the service user."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.org_id = data.pop("org_id", UNSET)
        self.principal_type = data.pop("principal_type", UNSET)
        self.service_user_id = data.pop("service_user_id", UNSET)
        self.service_user_name = data.pop("service_user_name", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "org_id": self.org_id,
            "principal_type": self.principal_type,
            "service_user_id": self.service_user_id,
            "service_user_name": self.service_user_name,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
