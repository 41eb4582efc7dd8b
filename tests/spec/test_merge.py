"""Merging languages and parts: which one leads, what a language that lags brings, what is a difference."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.document import Document, dump
from generator.spec import withdrawn
from generator.spec.merge import Merged, merge

ANSWER = {
    "200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "API", "version": "1"},
    "tags": [{"name": "things", "description": "All things."}],
    "paths": {
        "/v3/things": {
            "get": {
                "summary": "Things",
                "tags": ["things"],
                "parameters": [
                    {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": "integer"}}
                ],
                "responses": ANSWER,
            }
        },
        "/v3/self": {"get": {"summary": "Me", "responses": {"204": {"description": "ok"}}}},
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "properties": {
                    "name": {"type": "string", "description": "Its name.", "example": "a chair"},
                    "colour": {"type": "string", "enum": ["red", "green"]},
                },
            }
        }
    },
}


def document(language: str, content: Any = None, name: str = "v3-openapi") -> Document:
    return Document(f"{language}/{name}.yaml", language, copy.deepcopy(content or BASE), "0" * 64)


def translated(node: Any) -> Any:
    """The document with other texts, and examples, as a translation has them."""
    if isinstance(node, dict):
        return {
            key: f"译:{value}"
            if key in ("summary", "description", "title", "example") and isinstance(value, str)
            else translated(value)
            for key, value in node.items()
        }
    return [translated(item) for item in node] if isinstance(node, list) else node


def changed(place: str, value: Any = None, base: Any = None) -> dict[str, Any]:
    """A document with one place set, or removed without a value."""
    result = copy.deepcopy(base or BASE)
    *path, last = [part.replace("~1", "/") for part in place.split("/")[1:]]
    node: Any = result
    for part in path:
        node = node[int(part) if isinstance(node, list) else part]
    if value is None:
        del node[int(last) if isinstance(node, list) else last]
    else:
        node[last] = value
    return result


def test_translations_are_not_differences() -> None:
    merged = merge([document("en"), document("zh", translated(BASE))], leading="en")
    assert merged.differences == []
    assert merged.content == BASE
    assert merged.texts["zh"]["/paths/~1v3~1things/get/parameters/0/description"] == "译:How many."
    assert merged.texts["zh"]["/tags/0/description"] == "译:All things."


@pytest.mark.parametrize("leading", ["en", "zh"])
def test_the_declared_leading_language_leads(leading: str) -> None:
    other = changed("/components/schemas/Thing/properties/name/type", "integer", translated(BASE))
    merged = merge([document("en"), document("zh", other)], leading=leading)
    own = BASE if leading == "en" else other
    assert (
        merged.content["components"]["schemas"]["Thing"]["properties"]["name"]["type"]
        == (own["components"]["schemas"]["Thing"]["properties"]["name"]["type"])
    )
    assert merged.content["paths"]["/v3/self"]["get"]["summary"] == own["paths"]["/v3/self"]["get"]["summary"]
    assert next(iter(merged.languages)) == leading


def test_a_text_that_the_leading_language_lacks_is_left_out() -> None:
    place = "/components/schemas/Thing/description"
    merged = merge([document("en", changed(place)), document("zh", translated(BASE))], leading="en")
    assert "description" not in merged.content["components"]["schemas"]["Thing"]


PLACES = {
    "operation": "/paths/~1v3~1self/get",
    "path": "/paths/~1v3~1self",
    "parameter": "/paths/~1v3~1things/get/parameters/0",
    "property": "/components/schemas/Thing/properties/colour",
    "value": "/components/schemas/Thing/properties/colour/enum/1",
    "limits of a property": "/components/schemas/Thing/properties/colour/enum",
}


def lagging(place: str, known: frozenset[str] = frozenset()) -> tuple[Merged, frozenset[str]]:
    """Return what is merged if the leading language drops a place and the other one still has it."""
    new = changed(place)
    memory = withdrawn.update(known, BASE, new)
    return merge([document("en", new), document("zh", translated(BASE))], leading="en", withdrawn=memory), memory


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_what_the_leading_language_drops_is_gone(place: str) -> None:
    merged, memory = lagging(place)
    assert merged.content == changed(place)
    assert merged.lagging == {"zh": sorted(memory)}
    again = withdrawn.update(memory, changed(place), changed(place))
    assert again == memory  # the next run, and every later one
    assert withdrawn.load(withdrawn.dump(memory), "x") == memory


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_what_the_leading_language_has_again_is_back(place: str) -> None:
    _, memory = lagging(place)
    assert withdrawn.update(memory, changed(place), BASE) == frozenset()


COLOUR = "/components/schemas/Thing/properties/colour"
#: One schema as frameworks write it; the first is that of BASE.
WORDINGS: list[Callable[[Any], Any]] = [
    lambda schema: schema,
    lambda schema: {"anyOf": [schema, {"type": "null"}]},
    lambda schema: {"oneOf": [{"type": "null"}, schema]},
    lambda schema: {"allOf": [schema], "description": "Its colour."},
    lambda schema: {"anyOf": [{"allOf": [schema]}, {"type": "null"}], "title": "Colour"},
]


@pytest.mark.parametrize("english", range(len(WORDINGS)))
@pytest.mark.parametrize("chinese", range(len(WORDINGS)))
def test_a_value_comes_in_and_a_withdrawn_one_does_not_in_any_wording(english: int, chinese: int) -> None:
    def document_in(wording: int, *values: str) -> dict[str, Any]:
        return changed(COLOUR, WORDINGS[wording]({"type": "string", "enum": list(values)}))

    new = document_in(english, "red")
    memory = withdrawn.update(frozenset(), document_in(english, "red", "green"), new)
    translation = document("zh", document_in(chinese, "red", "green", "blue"))
    merged = merge([document("en", new), translation], leading="en", withdrawn=memory)
    colour = merged.content["components"]["schemas"]["Thing"]["properties"]["colour"]
    assert {"description": "", **colour} == {
        "description": "",
        **WORDINGS[english]({"type": "string", "enum": ["red", "blue"]}),
    }
    if english != chinese:
        assert any(difference.pointer.startswith(COLOUR) for difference in merged.differences)


@pytest.mark.parametrize("leading", ["en", "zh"])
def test_a_constant_and_an_enum_are_an_enum(leading: str) -> None:
    const, enum = (changed(COLOUR, {"type": "string", **value}) for value in ({"const": "red"}, {"enum": ["blue"]}))
    merged = merge([document("en", const), document("zh", enum)], leading=leading)
    colour = merged.content["components"]["schemas"]["Thing"]["properties"]["colour"]
    assert {key: sorted(value) for key, value in colour.items() if key != "type"} == {"enum": ["blue", "red"]}
    assert {difference.pointer for difference in merged.differences} == {f"{COLOUR}/const", f"{COLOUR}/enum"}


OBJECT = {"type": "object", "properties": {"hue": {"type": "integer"}}}
REFERENCE = {"$ref": "#/components/schemas/Thing"}
UNION = {"anyOf": [OBJECT, {"type": "integer"}]}


@pytest.mark.parametrize(
    ("own", "other", "key"),
    [
        ({"type": "string"}, OBJECT, "properties"),
        (OBJECT, REFERENCE, "$ref"),
        (REFERENCE, OBJECT, "properties"),
        (UNION, {"type": "object", "properties": {"name": {"type": "string"}}}, "properties"),
        ({"type": "string", "enum": ["a"]}, {"type": "array", "items": {"enum": ["b"]}}, "items"),
    ],
)
def test_a_schema_that_the_leading_language_contradicts_is_reported_whole(own: Any, other: Any, key: str) -> None:
    sources = [document("en", changed(COLOUR, own)), document("zh", changed(COLOUR, other))]
    merged = merge(sources, leading="en")
    assert merged.content == changed(COLOUR, own)
    differences = {difference.pointer: difference.languages for difference in merged.differences}
    assert differences[f"{COLOUR}/{key}"] == {"en": None, "zh": other[key]}


def test_a_renamed_schema_brings_no_orphan() -> None:
    text = dump(BASE).replace("schemas/Thing", "schemas/ThingDetail").replace("Thing:", "ThingDetail:")
    from generator.document import load

    new: Any = load(text.encode(), "x")
    memory = withdrawn.update(frozenset(), BASE, new)
    for known in (memory, frozenset[str]()):  # with a memory, and on a first run
        merged = merge([document("en", new), document("zh", translated(BASE))], leading="en", withdrawn=known)
        assert merged.content == new


def test_a_renamed_member_of_a_union_brings_no_orphan() -> None:
    union = {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}
    place = "/paths/~1v3~1things/get/responses/200/content/application~1json/schema"
    old = changed(place, union)
    new = changed(place, {"anyOf": [{"$ref": "#/components/schemas/Detail"}, {"type": "null"}]}, old)
    new["components"]["schemas"] = {"Detail": new["components"]["schemas"]["Thing"]}
    for known in (withdrawn.update(frozenset(), old, new), frozenset[str]()):
        merged = merge([document("en", new), document("zh", old)], leading="en", withdrawn=known)
        assert merged.content == new


def test_a_schema_that_a_translation_uses_first_comes_with_it() -> None:
    other = changed("/components/schemas/Thing/properties/maker", {"$ref": "#/components/schemas/Maker"})
    other["components"]["schemas"]["Maker"] = {"type": "object", "properties": {"of": {"type": "string"}}}
    other["components"]["schemas"]["Orphan"] = {"type": "string"}
    merged = merge([document("en"), document("zh", other)], leading="en")
    assert merged.content["components"]["schemas"].keys() == {"Thing", "Maker"}
    assert not any("Orphan" in difference.pointer for difference in merged.differences)


def parts(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Two parts of one language, each with one operation, merged."""
    head = {"openapi": "3.1.0", "info": {"title": "API", "version": "1"}}
    operation = {"responses": {"204": {"description": "ok"}}}
    documents = [
        document("en", {**head, **settings, "paths": {f"/v3/{name}": {"get": operation}}}, name)
        for name, settings in (("b", first), ("a", second))
    ]
    merged = merge(documents, leading="en").content
    assert merge(reversed(documents), leading="en").content == merged
    return merged


def test_parts_that_differ_in_security_say_it_of_their_operations() -> None:
    merged = parts({"security": [{"k": []}]}, {"security": []})
    assert "security" not in merged
    assert merged["paths"]["/v3/b"]["get"]["security"] == [{"k": []}]
    assert merged["paths"]["/v3/a"]["get"]["security"] == []


def test_a_part_without_security_requires_no_credential() -> None:
    merged = parts({"security": [{"k": []}]}, {})
    assert merged["paths"]["/v3/a"]["get"]["security"] == []


def test_parts_that_differ_in_servers_say_it_of_their_operations() -> None:
    merged = parts({"servers": [{"url": "https://a.test"}]}, {"servers": [{"url": "https://b.test"}]})
    assert "servers" not in merged
    assert merged["paths"]["/v3/b"]["get"]["servers"] == [{"url": "https://a.test"}]


def test_parts_that_agree_say_it_once() -> None:
    settings = {"servers": [{"url": "https://a.test"}], "security": [{"k": []}]}
    merged = parts(settings, settings)
    assert {key: merged[key] for key in settings} == settings
    assert "security" not in merged["paths"]["/v3/a"]["get"]


def test_settings_say_which_language_leads(tmp_path: Path) -> None:
    from generator import repository

    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "sources.toml").write_text('languages = ["zh", "en"]\n')
    assert repository.leading_language(tmp_path) == "zh"
    assert repository.leading_language(tmp_path / "elsewhere") == "en"
