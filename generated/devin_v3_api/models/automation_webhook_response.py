from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..types import UNSET, Unset


@attrs.define(kw_only=True)
class AutomationWebhookResponse:
    """Webhook that fires a trigger."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(["secret", "url"])
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["url"])

    secret: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """Secret of the webhook; only present when it was just minted, else null."""
    url: str
    """URL to call; the secret goes in the header `X-Webhook-Secret`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """What the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        self = cls.__new__(cls)
        get: Any = data.get
        self.secret = get("secret", UNSET)
        self.url = get("url", UNSET)
        known = cls.KNOWN
        self.additional_properties = (
            {} if known.issuperset(data) else {key: item for key, item in data.items() if key not in known}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.secret is not UNSET:
            result["secret"] = self.secret
        result["url"] = self.url
        return result
