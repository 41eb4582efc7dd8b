from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class AutomationSchemaFieldDef(_Model):
    """Definition of a field for conditions."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "fixed": "fixed",
        "granularity": "granularity",
        "label": "label",
        "max": "max",
        "min": "min",
        "multiple": "multiple",
        "options": "options",
        "placeholder": "placeholder",
        "required": "required",
        "type": "type",
        "unit": "unit",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["label", "type"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"fixed": False, "required": False}

    description: str | None = _ABSENT
    """Description of the field; can be null."""
    fixed: bool = _ABSENT
    """True if the field is fixed (`false` by default)."""
    granularity: models.AutomationSchemaFieldDefGranularity | None = _ABSENT
    """Granularity of a time: `date` or `datetime`; can be null."""
    label: str
    """Label of the field."""
    max: float | None = _ABSENT
    """Largest value; can be null."""
    min: float | None = _ABSENT
    """Smallest value; can be null."""
    multiple: bool | None = _ABSENT
    """True if several values are allowed; can be null."""
    options: list[models.AutomationSchemaSelectOption] | None = _ABSENT
    """Values to choose from; can be null."""
    placeholder: str | None = _ABSENT
    """Placeholder text of the field; can be null."""
    required: bool = _ABSENT
    """True if the field is required (`false` by default)."""
    type: models.AutomationSchemaFieldDefType
    """Type of the field, such as `string`, `select` or `github_repo`."""
    unit: str | None = _ABSENT
    """Unit of the value; can be null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "description" in data:
            self.description = data.pop("description")
        if "fixed" in data:
            self.fixed = data.pop("fixed")
        if "granularity" in data:
            self.granularity = data.pop("granularity")
        if "max" in data:
            self.max = data.pop("max")
        if "min" in data:
            self.min = data.pop("min")
        if "multiple" in data:
            self.multiple = data.pop("multiple")
        if "options" in data:
            value = data.pop("options")
            self.options = (
                [
                    (models.AutomationSchemaSelectOption.adopt(item) if item.__class__ is dict else item)
                    for item in value
                ]
                if value.__class__ is list
                else value
            )
        if "placeholder" in data:
            self.placeholder = data.pop("placeholder")
        if "required" in data:
            self.required = data.pop("required")
        if "unit" in data:
            self.unit = data.pop("unit")
        try:
            self.label = data.pop("label")
            self.type = data.pop("type")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
