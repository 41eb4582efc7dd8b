from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, copied


@attrs.define(kw_only=True)
class HypervisorResponse:
    """A hypervisor."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "cloud_provider_instance_id",
            "created_at",
            "hypervisor_id",
            "last_heartbeat",
            "status",
            "utilization_percentage",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(
        [
            "cloud_provider_instance_id",
            "created_at",
            "hypervisor_id",
            "last_heartbeat",
            "status",
            "utilization_percentage",
        ]
    )

    cloud_provider_instance_id: str | None
    """Id of the instance at the cloud provider, or null."""
    created_at: int | None
    """When the hypervisor was created, in epoch seconds, or null."""
    hypervisor_id: str
    """Id of the hypervisor."""
    last_heartbeat: int | None
    """Time of the last heartbeat, in epoch seconds, or null."""
    status: str
    """Status of the hypervisor."""
    utilization_percentage: float
    """Utilization in percent."""
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
        self.cloud_provider_instance_id = data.pop("cloud_provider_instance_id", UNSET)
        self.created_at = data.pop("created_at", UNSET)
        self.hypervisor_id = data.pop("hypervisor_id", UNSET)
        self.last_heartbeat = data.pop("last_heartbeat", UNSET)
        self.status = data.pop("status", UNSET)
        self.utilization_percentage = data.pop("utilization_percentage", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "cloud_provider_instance_id": self.cloud_provider_instance_id,
            "created_at": self.created_at,
            "hypervisor_id": self.hypervisor_id,
            "last_heartbeat": self.last_heartbeat,
            "status": self.status,
            "utilization_percentage": self.utilization_percentage,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
