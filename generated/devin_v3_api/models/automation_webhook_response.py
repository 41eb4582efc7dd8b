from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationWebhookResponse(_Model):
    """Webhook that fires a trigger."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"secret": "secret", "url": "url"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["url"])

    secret: str | None = attrs.field(default=_ABSENT, repr=False)
    """Secret of the webhook; only present when it was just minted, else null."""
    url: str
    """URL to call; the secret goes in the header `X-Webhook-Secret`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "secret" in data:
            self.secret = data.pop("secret")
        try:
            self.url = data.pop("url")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
