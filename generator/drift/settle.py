"""One way to write each thing, and no keyword without an effect: the last step of a view.

A fact can be written with several keywords: `exclusiveMinimum: 0` is `minimum: 1` among integers, `format: binary` is
`contentMediaType: application/octet-stream`, `unevaluatedProperties: false` is `additionalProperties: false` where
nothing is evaluated elsewhere. And a keyword can be written where it rules nothing out: `minContains: 1`,
`propertyNames: {type: string}`, `maxLength` of a number. Views that are compared know neither difference.
"""

from __future__ import annotations

import math

from ..document import is_list, is_map
from ..document.keywords import ANNOTATIONS
from .bounds import LOWER, NUMBERS, UPPER, bound, divides, holds, whole
from .resolve import Node, Tree
from .view import View

OCTETS = "application/octet-stream"

#: Type → the keywords that constrain values of this type alone.
ABOUT: dict[str, frozenset[str]] = {
    name: frozenset(keywords.split())
    for name, keywords in {
        "object": "additionalProperties dependentSchemas maxProperties minProperties patternProperties properties "
        "propertyNames required unevaluatedProperties",
        "array": "contains items maxContains maxItems minContains minItems prefixItems unevaluatedItems uniqueItems",
        "string": "contentEncoding contentMediaType contentSchema maxLength minLength pattern",
        "number": "exclusiveMaximum exclusiveMinimum maximum minimum multipleOf",
    }.items()
}
_TYPES = frozenset({"array", "boolean", "number", "object", "string"})
_BASE64 = ("byte", "base64")
#: Encodings that leave a text as it is (RFC 2045).
_IDENTITIES = ("7bit", "8bit", "binary")
_ANY_TEXT = frozenset({"", "^", "$", ".*", "^.*", "(.*)", "^(.*)"})
_SAYS_NOTHING = ANNOTATIONS | {"$comment", "externalDocs", "nullable", "title"}  # nullable: of no type


def settle(view: View, tree: Tree) -> None:
    """Put a view into its one form."""
    _binary(view)
    _types(view)
    _numbers(view)
    _texts(view)
    _arrays(view, tree)
    _objects(view, tree)
    _conditions(view, tree)
    _other_types(view)
    _values(view)


def is_open(tree: Tree, node: Node | None) -> bool:
    """Return whether a schema allows every value."""
    return node is not None and _bare(tree, node, ()) is not None


def _bare(tree: Tree, node: Node, keys: tuple[str, ...]) -> dict[str, object] | None:
    """The schema object, if it has only `keys` and what people read; `true` is an empty one."""
    value = tree.follow(node).value
    if value is True:
        return {}
    if not is_map(value):
        return None
    spoken = {key for key in value if key not in _SAYS_NOTHING and not key.startswith("x-")}
    return value if spoken <= set(keys) else None


def _respell(view: View, old: str, new: str, value: object) -> None:
    """Replace a keyword by another one of the same meaning; its place stays where it is written."""
    del view.keywords[old]
    view.keywords[new] = value
    view.spelling[new] = view.spelling.get(old, old)
    if old in view.origin:
        view.origin[new] = view.origin[old]


def _binary(view: View) -> None:
    """Bytes are a media type, base64 is an encoding (OpenAPI 3.1, "Working with Binary Data")."""
    words = view.keywords
    for key in ("contentMediaType", "contentEncoding"):
        if isinstance(words.get(key), str):
            words[key] = words[key].strip().lower()
    if words.get("contentEncoding") in _IDENTITIES:
        del words["contentEncoding"]
    form = words.get("format")
    if form in _BASE64:
        if "contentEncoding" not in words:
            _respell(view, "format", "contentEncoding", "base64")
        elif words["contentEncoding"] == "base64":
            del words["format"]
    elif form == "binary":
        if "contentMediaType" in words or "contentEncoding" in words:
            del words["format"]
        else:
            _respell(view, "format", "contentMediaType", OCTETS)
    if "contentEncoding" in words and words.get("contentMediaType") == OCTETS:
        del words["contentMediaType"]
    if view.types is None and view.null is None and words.get("contentMediaType") == OCTETS:
        view.types, view.null = frozenset({"string"}), False  # bytes have no other type


def _types(view: View) -> None:
    if view.types is not None and view.types >= _TYPES and view.null and view.values is None:
        view.types, view.null, view.stated = None, None, False
    if view.values is None or view.types is None:
        return
    types = view.types
    view.values = {
        key: item for key, item in view.values.items() if (name := type_name(item)) in types or _is_whole(name, types)
    }
    if not view.values:
        view.types, view.values = frozenset(), None
    elif list(types) == ["boolean"] and len(view.values) == 2:
        view.values, view.const = None, False
    elif len(view.values) == 1:
        view.const = True  # a list of one value is that value


def _is_whole(name: str, types: frozenset[str]) -> bool:
    return name == "integer" and "number" in types


def type_name(value: object) -> str:
    """The type of a value other than null, `integer` for a whole number."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "array" if is_list(value) else "object"


def _numbers(view: View) -> None:
    words, types = view.keywords, view.types
    step = words.get("multipleOf")
    if step is not None and types is not None and "number" in types and divides(1, step):
        types = view.types = types - {"number"} | {"integer"}
        view.integral = True
    only_whole = types is not None and "integer" in types
    if only_whole and step is not None and divides(step, 1):
        del words["multipleOf"]
    for names in NUMBERS:
        stated = bound(words, names)
        if stated is None:
            continue
        for key in names:
            if key != stated.keyword:
                words.pop(key, None)
        if only_whole and math.isfinite(stated.value):
            if stated.strict:
                _respell(view, stated.keyword, names[0], whole(stated))
            else:
                words[names[0]] = whole(stated)


def _texts(view: View) -> None:
    if view.keywords.get("pattern") in _ANY_TEXT:
        del view.keywords["pattern"]


def _arrays(view: View, tree: Tree) -> None:
    words, inner = view.keywords, view.subschemas
    if "contains" not in inner or (words.get("minContains") == 0 and "maxContains" not in words):
        for key in ("minContains", "maxContains"):
            words.pop(key, None)
        inner.pop("contains", None)
    elif is_open(tree, inner["contains"]):  # any item is such an item
        del inner["contains"]
        least, most = words.pop("minContains", 1), words.pop("maxContains", None)
        words["minItems"] = max(words.get("minItems", 0), least)
        view.spelling.setdefault("minItems", "contains")
        if most is not None:
            words["maxItems"] = min(words.get("maxItems", most), most)
            view.spelling.setdefault("maxItems", "maxContains")
    if words.get("minContains") == 1:
        del words["minContains"]
    if words.get("maxItems", 2) <= 1:
        words.pop("uniqueItems", None)
    for key in ("items", "unevaluatedItems"):
        if is_open(tree, inner.get(key)):
            del inner[key]
    if "unevaluatedItems" in inner:
        if "items" in inner:
            del inner["unevaluatedItems"]
        elif _is_flat(view) and "contains" not in inner:
            inner["items"] = inner.pop("unevaluatedItems")
            view.move("unevaluatedItems", "items")
    while view.prefix and "items" not in inner and "unevaluatedItems" not in inner:
        if not is_open(tree, view.prefix[-1]):
            break
        view.prefix = view.prefix[:-1]


def _is_flat(view: View) -> bool:
    """Return whether nothing is evaluated under a condition."""
    return not view.unions and "if" not in view.subschemas and not view.keyed.get("dependentSchemas")


def _objects(view: View, tree: Tree) -> None:
    words, inner = view.keywords, view.subschemas
    for key in ("additionalProperties", "unevaluatedProperties"):
        if is_open(tree, inner.get(key)):
            del inner[key]
    dependent = dict(view.keyed.get("dependentSchemas", {}))
    for trigger, node in list(dependent.items()):
        needed = _bare(tree, node, ("required", "type"))
        if needed is not None and needed.get("type", "object") == "object":
            view.pairs |= {(trigger, str(name)) for name in _listed(needed.get("required"))}
            del dependent[trigger]
    _replace(view, "dependentSchemas", dependent)
    view.pairs = {(trigger, name) for trigger, name in view.pairs if name != trigger and name not in view.required}
    if "unevaluatedProperties" in inner:
        if "additionalProperties" in inner:
            del inner["unevaluatedProperties"]
        elif _is_flat(view):
            inner["additionalProperties"] = inner.pop("unevaluatedProperties")
            view.move("unevaluatedProperties", "additionalProperties")
    names = inner.get("propertyNames")
    bare = _bare(tree, names, ("type",)) if names else None
    if bare is not None and (bare.get("type", "string") == "string" or "string" in _listed(bare.get("type"))):
        del inner["propertyNames"]
    if not {"additionalProperties", "unevaluatedProperties"} & inner.keys():
        patterns = view.keyed.get("patternProperties", {})
        _replace(
            view,
            "patternProperties",
            {pattern: node for pattern, node in patterns.items() if not is_open(tree, node)},
        )
    closed = "additionalProperties" in inner and inner["additionalProperties"].value is False
    if words.get("minProperties", 1) <= len(view.required):
        words.pop("minProperties", None)
    if closed and not view.keyed.get("patternProperties") and words.get("maxProperties", -1) >= len(view.properties):
        del words["maxProperties"]


def _listed(value: object) -> list[object]:
    return list(value) if is_list(value) else []


def _replace(view: View, key: str, members: dict[str, Node]) -> None:
    if members:
        view.keyed[key] = members
    else:
        view.keyed.pop(key, None)


def _conditions(view: View, tree: Tree) -> None:
    inner = view.subschemas
    if is_open(tree, inner.get("contentSchema")) or "contentMediaType" not in view.keywords:
        inner.pop("contentSchema", None)
    for key in ("then", "else"):
        if is_open(tree, inner.get(key)) or "if" not in inner:
            inner.pop(key, None)
    if not {"then", "else"} & inner.keys():
        inner.pop("if", None)
    if "not" in inner and inner["not"].value is False:
        del inner["not"]


def _other_types(view: View) -> None:
    """Drop keywords that only constrain types that are not allowed."""
    if view.types is None:
        return
    if not view.types:  # nothing, or null alone
        view.keywords.pop("format", None)
    types = view.types | ({"number"} if "integer" in view.types else frozenset[str]())
    for name, keywords in ABOUT.items():
        if name in types:
            continue
        for key in keywords:
            view.keywords.pop(key, None)
            view.subschemas.pop(key, None)
            view.keyed.pop(key, None)
        if name == "object":
            view.properties, view.required, view.pairs = {}, set(), set()
        elif name == "array":
            view.prefix = []


def _values(view: View) -> None:
    """Drop the limits that every listed value is within anyway."""
    if view.values is not None:
        for key in [*view.keywords]:
            if key in _LIMITS and all(holds(key, view.keywords[key], value) for value in view.values.values()):
                del view.keywords[key]


_LIMITS = frozenset({*LOWER, *UPPER, "multipleOf"} - {"minContains", "maxContains"})
