from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationTemplatesResponse(_Model):
    """Templates for automations."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"templates": "templates"}
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["templates"])

    templates: list[models.AutomationTemplateResponse]
    """The templates."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "templates" in data:
            value = data.pop("templates")
            self.templates = (
                [(models.AutomationTemplateResponse.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if data:
            self.additional_properties = data.copy()
        return self
