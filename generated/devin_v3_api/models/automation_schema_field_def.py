from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class AutomationSchemaFieldDef:
    """Definition of a field for conditions."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "description",
            "fixed",
            "granularity",
            "label",
            "max",
            "min",
            "multiple",
            "options",
            "placeholder",
            "required",
            "type",
            "unit",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["label", "type"])

    description: str | None | Unset = UNSET
    """Description of the field; can be null."""
    fixed: bool | Unset = UNSET
    """True if the field is fixed (`false` by default)."""
    granularity: models.AutomationSchemaFieldDefGranularity | None | Unset = UNSET
    """Granularity of a time: `date` or `datetime`; can be null."""
    label: str
    """Label of the field."""
    max: float | None | Unset = UNSET
    """Largest value; can be null."""
    min: float | None | Unset = UNSET
    """Smallest value; can be null."""
    multiple: bool | None | Unset = UNSET
    """True if several values are allowed; can be null."""
    options: list[models.AutomationSchemaSelectOption] | None | Unset = UNSET
    """Values to choose from; can be null."""
    placeholder: str | None | Unset = UNSET
    """Placeholder text of the field; can be null."""
    required: bool | Unset = UNSET
    """True if the field is required (`false` by default)."""
    type: models.AutomationSchemaFieldDefType
    """Type of the field, such as `string`, `select` or `github_repo`."""
    unit: str | None | Unset = UNSET
    """Unit of the value; can be null."""
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
        self.description = data.pop("description", UNSET)
        self.fixed = data.pop("fixed", UNSET)
        self.granularity = data.pop("granularity", UNSET)
        self.label = data.pop("label", UNSET)
        self.max = data.pop("max", UNSET)
        self.min = data.pop("min", UNSET)
        self.multiple = data.pop("multiple", UNSET)
        value = data.pop("options", UNSET)
        self.options = (
            [(models.AutomationSchemaSelectOption.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.placeholder = data.pop("placeholder", UNSET)
        self.required = data.pop("required", UNSET)
        self.type = data.pop("type", UNSET)
        self.unit = data.pop("unit", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "description": self.description,
            "fixed": self.fixed,
            "granularity": self.granularity,
            "label": self.label,
            "max": self.max,
            "min": self.min,
            "multiple": self.multiple,
            "options": plain(self.options),
            "placeholder": self.placeholder,
            "required": self.required,
            "type": self.type,
            "unit": self.unit,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
