from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs

from ..model import Model as _Model
from ..model import moment as _moment
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class HypervisorResponse(_Model):
    """A hypervisor."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "cloud_provider_instance_id": "cloud_provider_instance_id",
        "created_at": "created_at",
        "hypervisor_id": "hypervisor_id",
        "last_heartbeat": "last_heartbeat",
        "status": "status",
        "utilization_percentage": "utilization_percentage",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
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

    @property
    def created_at_datetime(self) -> datetime | None:
        """`created_at` as a date and time in UTC."""
        return _moment(self.created_at)

    @property
    def last_heartbeat_datetime(self) -> datetime | None:
        """`last_heartbeat` as a date and time in UTC."""
        return _moment(self.last_heartbeat)

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        try:
            self.cloud_provider_instance_id = data.pop("cloud_provider_instance_id")
            self.created_at = data.pop("created_at")
            self.hypervisor_id = data.pop("hypervisor_id")
            self.last_heartbeat = data.pop("last_heartbeat")
            self.status = data.pop("status")
            self.utilization_percentage = data.pop("utilization_percentage")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
