"""From parsed properties to Python source: names, annotations, straight-line decoding, texts.

Every function returns source that is safe whatever the document says: identifiers are made of letters, digits and
underscores, everything else stands in a string literal that Python's own `repr` wrote.
"""

from __future__ import annotations

import keyword
import re
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import snake_case

#: What the body of a model's class needs by these names.
CLASS_SCOPE = frozenset(
    "additional_properties adopt attrs classmethod from_dict models self sent to_dict "
    "list dict str int float bool bytes".split()
)
#: What a resource's method needs by these names: in its body, and as options of every call (`RequestOptions`).
METHOD_SCOPE = frozenset(
    "anything best_fit body_of builtins models nothing options or_map org_id plain self styled tagged tagged_by_one "
    "with_headers extra_body extra_headers extra_query timeout".split()
)


def identifier(name: str, taken: Iterable[str] = (), *, scope: frozenset[str]) -> str:
    """A Python name for a property or parameter: snake case, no keyword, nothing that `scope` needs or in `taken`."""
    result = snake_case(name)[:80]
    result = re.sub(r"\W", "", result)
    if keyword.iskeyword(result) or result in scope:
        result += "_"
    if not result.isidentifier() or not result.isascii() or result.startswith("_"):
        ascii_only = re.sub(r"[^0-9a-z_]", "", result).strip("_")
        result = f"field_{ascii_only}" if ascii_only else "field"
    unique, number = result, 1
    while unique in taken:
        number += 1
        unique = f"{result}_{number}"
    return unique


def identifiers(names: Iterable[str], taken: Iterable[str] = (), *, scope: frozenset[str]) -> dict[str, str]:
    """A Python name for each name. One that is a Python name as it stands has it before those that become it."""
    given = list(names)
    used = set(taken)
    result: dict[str, str] = {}
    for name in sorted(given, key=lambda name: identifier(name, scope=scope).rstrip("_") != name):
        result[name] = identifier(name, used, scope=scope)
        used.add(result[name])
    return {name: result[name] for name in given}


def raw(value: UntrustedString | str | None) -> str:
    """The text behind the parser's wrapper; callers must escape it."""
    if value is None:
        return ""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else value


def is_map_type(prop: Any) -> bool:
    """An object without named properties is a plain `dict`, no class."""
    return (
        isinstance(prop, ModelProperty)
        and not prop.required_properties
        and not prop.optional_properties
        and prop.additional_properties is not None
    )


def annotation(prop: Any, *, request: bool = False, upload: bool = False) -> str:
    """The type of a property. In a request, objects may be given as dictionaries and lists as any sequence.

    Binary data are files in an upload. In JSON they are a text in base64, which is made of bytes when they are sent.
    """
    return _annotation(prop, request, "FileTypes" if upload else "bytes | str" if request else "str")


def _annotation(prop: Any, request: bool, binary: str) -> str:
    match prop:
        case LiteralEnumProperty():
            return f"models.{prop.class_info.name}"
        case ConstProperty():
            return f"Literal[{prop.value.raw_value!r}]"
        case BooleanProperty():
            return "bool"
        case IntProperty():
            return "int"
        case FloatProperty():
            return "float"
        case StringProperty():
            return "str"
        case NoneProperty():
            return "None"
        case FileProperty():
            return binary
        case ListProperty():
            inner = _annotation(prop.inner_property, request, binary)
            many = "SequenceNotStr" if "str" in inner.split(" | ") else "Sequence"
            return f"{many if request else 'list'}[{inner}]"
        case ModelProperty() if is_map_type(prop):
            inner = _annotation(prop.additional_properties, request, binary)
            return f"{'Mapping' if request else 'dict'}[str, {inner}]"
        case ModelProperty():
            name = prop.class_info.name
            return f"models.{name} | params.{name}Param" if request else f"models.{name}"
        case UnionProperty():
            parts = list(dict.fromkeys(_annotation(inner, request, binary) for inner in prop.inner_properties))
            if "bytes | str" in parts:
                parts = [part for part in parts if part not in ("bytes", "str")]
            if "Any" in parts:
                return "Any"
            return " | ".join(sorted(parts, key=lambda part: part == "None"))
        case _:
            return "Any"


def optional(annotation_: str, required: bool) -> str:
    """The annotation of what may be left out."""
    return annotation_ if required or annotation_ == "Any" else f"{annotation_} | Unset"


def nullable(annotation_: str) -> str:
    """The annotation of what may be None."""
    return annotation_ if annotation_ == "Any" or "None" in annotation_.split(" | ") else f"{annotation_} | None"


def has_models(prop: Any) -> bool:
    """Return whether values of the type hold instances of generated classes."""
    match prop:
        case ListProperty():
            return has_models(prop.inner_property)
        case ModelProperty() if is_map_type(prop):
            return has_models(prop.additional_properties)
        case ModelProperty():
            return True
        case UnionProperty():
            return any(has_models(inner) for inner in prop.inner_properties)
        case _:
            return False


def literal(value: Any) -> str:
    """A value as Python source."""
    return ascii(value) if isinstance(value, str) else repr(value)


_PLAIN = re.compile(r"[^\\\"\x00-\x1f\x7f-\x9f\u2028\u2029]*")


def text(value: str) -> str:
    """A text for the inside of a triple-quoted string: what Python reads back is the same text."""
    out: list[str] = []
    for character in value:
        if character == "\\":
            out.append("\\\\")
        elif character == "\n" or (character.isprintable() and character != "\u00a0"):
            out.append(character)
        elif character == "\u00a0":
            out.append("\\xa0")
        else:
            code = ord(character)
            out.append(f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}")
    # Quotes in a row or at the end would close the string early, and formatters strip blanks at the end of a line.
    result = re.sub(r'"(?="|\Z)', r'\\"', "".join(out))
    return re.sub(r" (?=\n|\Z)", r"\\x20", result)


def paragraph(value: str, width: int, indent: str = "", hang: str = "") -> str:
    """A text of a docstring, wrapped where wrapping changes nothing but blanks."""
    ordinary = (
        "\n" not in value and "  " not in value and _PLAIN.fullmatch(value) and unicodedata.is_normalized("NFC", value)
    )
    if not ordinary:
        return text(value)
    lines = textwrap.wrap(
        text(value), width, initial_indent="", subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
    )
    return f"\n{indent}".join(lines)
