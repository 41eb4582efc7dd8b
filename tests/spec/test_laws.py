"""Laws of the pipeline, on documents made at random and on changed pieces of what upstream publishes."""

from __future__ import annotations

import copy
import itertools
import json
import random
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import document as d
from generator.document import Document, validate
from generator.errors import PipelineError
from generator.spec import canonical
from generator.spec.merge import Difference, merge
from generator.spec.normalize import normalize
from tests.documents import (
    Facts,
    contradicted,
    documents,
    facts,
    mutated,
    operation_keys,
    piece,
    pieces,
    shuffled,
    upstream,
    ways,
)


def few(count: int) -> settings:
    return settings(deadline=None, max_examples=count, suppress_health_check=list(HealthCheck))


CHANCES = st.integers(0, 2**32).map(random.Random)
MUTATED = st.builds(mutated, pieces(), CHANCES)
#: Operations that both published languages have.
IN_BOTH = [key for key in operation_keys("zh") if key in operation_keys("en")]


def document(content: dict[str, Any], language: str = "en", name: str = "a.yaml") -> Document:
    return Document(f"{language}/{name}", language, validate.check(content, name), "0" * 64)


def text(content: dict[str, Any]) -> str:
    """Bytes of the canonical document, the names of operations included where there are any."""
    return d.dump(normalize(content))


# Normalizing


@few(20)
@given(documents())
def test_normalize_is_idempotent(content: dict[str, Any]) -> None:
    once = normalize(content)
    assert d.dump(normalize(once)) == d.dump(once)


@few(12)
@given(MUTATED)
def test_normalize_is_idempotent_on_upstream(content: dict[str, Any]) -> None:
    once = normalize(content)
    assert d.dump(normalize(once)) == d.dump(once)


@few(20)
@given(documents())
def test_normalize_leaves_its_input_alone(content: dict[str, Any]) -> None:
    before = copy.deepcopy(content)
    normalize(content)
    assert json.dumps(content) == json.dumps(before)


@few(20)
@given(documents(), CHANCES)
def test_order_means_nothing(content: dict[str, Any], chance: random.Random) -> None:
    other = shuffled(content, chance)
    assert other == {**content, **other}
    assert text(other) == text(content)


@few(12)
@given(MUTATED, CHANCES)
def test_order_means_nothing_on_upstream(content: dict[str, Any], chance: random.Random) -> None:
    other = shuffled(content, chance)
    first, second = (canonical([document(side)], []).document for side in (content, other))
    assert d.dump(first) == d.dump(second)


def with_data(key: str, value: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, key: value}
    content = {"application/json": {"schema": schema}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v3/a": {"get": {"responses": {"200": {"description": "", "content": content}}}}},
    }


@pytest.mark.parametrize("key", ["example", "default", "x-data"])
def test_order_of_keys_of_data_means_nothing(key: str) -> None:
    assert text(with_data(key, {"a": 1, "b": 2})) == text(with_data(key, {"b": 2, "a": 1}))


# Merging


def merged(*sources: Document) -> tuple[str, Any, Any, Any, Any]:
    result = merge(sources)
    return d.dump(result.content), result.texts, result.differences, result.metadata, result.languages


def versions(content: dict[str, Any], chance: random.Random) -> list[Document]:
    """A document in three languages, two of which differ from it."""
    return [
        document(content),
        document(shuffled(mutated(content, chance), chance), "zh"),
        document(mutated(content, chance), "pt-BR"),
    ]


@few(10)
@given(st.one_of(documents(), pieces()), CHANCES)
def test_the_order_of_sources_means_nothing(content: dict[str, Any], chance: random.Random) -> None:
    sources = versions(content, chance)
    first = merged(*sources)
    for order in itertools.permutations(sources):
        assert merged(*order) == first


@few(20)
@given(pieces(), CHANCES)
def test_the_order_of_parts_means_nothing(content: dict[str, Any], chance: random.Random) -> None:
    """Parts of one language, as pages hold them, give the document that they are cut out of."""
    keys = [(path, method) for path, method, _ in d.operations(content)]
    parts = [document(piece("en", [key]), "en", f"{number}.yaml") for number, key in enumerate(keys)]
    whole = merge([document(content)])
    result = merge(chance.sample(parts, len(parts)))
    assert result.content == whole.content
    assert normalize(result.content) == normalize(whole.content)
    assert result.differences == []


@few(20)
@given(st.one_of(documents(), MUTATED), CHANCES)
def test_a_document_merged_with_itself_is_itself(content: dict[str, Any], chance: random.Random) -> None:
    alone = merge([document(content)])
    assert alone.differences == []
    twice = merge([document(content), document(copy.deepcopy(content), "en", "b.yaml")])
    assert twice.content == alone.content
    assert twice.differences == []
    languages = merge([document(content), document(shuffled(content, chance), "zh")])
    assert languages.differences == []
    assert normalize(languages.content) == normalize(alone.content)
    assert languages.texts["zh"] == languages.texts["en"]


REFERENCE = {"$ref": "#/components/schemas/Kind"}


@pytest.mark.parametrize("leading", ["en", "zh"])
@pytest.mark.parametrize("schema", [{"type": "string"}, {"type": "integer"}, REFERENCE])
@pytest.mark.parametrize("wrap", ["anyOf", "oneOf"])
def test_a_language_that_knows_null_where_another_does_not(schema: dict[str, Any], wrap: str, leading: str) -> None:
    """The type of the leading language stands: no type beside a union, which would be what neither of them says."""
    sides = {"en": schema, "zh": {wrap: [schema, {"type": "null"}]}}
    if leading == "zh":
        sides = {"en": sides["zh"], "zh": sides["en"]}

    def source(language: str) -> Document:
        schemas = {"Kind": {"type": "string", "enum": ["a", "b"]}, "T": {"properties": {"p": sides[language]}}}
        info = {"title": "T", "version": "1"}
        content = {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}
        return document(content, language)

    result = merge([source("en"), source("zh")])
    assert result.content["components"]["schemas"]["T"]["properties"]["p"] == sides["en"]
    assert result.differences


@pytest.mark.needs("sessions.create")
@pytest.mark.parametrize("key", ["required", "parameters", "path parameters"])
def test_parts_of_one_language_in_another_order(key: str) -> None:
    content = piece("en", [("/v3/organizations/{org_id}/sessions", "post")])
    other = copy.deepcopy(content)
    item = other["paths"]["/v3/organizations/{org_id}/sessions"]
    if key == "required":
        other["components"]["schemas"]["SessionResponse"]["required"].reverse()
    elif key == "parameters":
        item["post"]["parameters"].reverse()
    else:
        for side in (content, other):
            item = side["paths"]["/v3/organizations/{org_id}/sessions"]
            item["parameters"] = item["post"].pop("parameters")
        item["parameters"].reverse()
    assert other != content
    merged = merge([document(content), document(other, "en", "b.yaml")])
    assert merged.content == merge([document(content)]).content
    assert merged.differences == []


def test_shipped_documents_in_another_order() -> None:
    first, second = document(upstream("en")), document(upstream("zh"), "zh")
    assert merged(first, second) == merged(second, first)


# Nothing is lost


def lost(before: Facts, content: dict[str, Any]) -> Facts:
    return before - facts(content)


@few(20)
@given(documents())
def test_normalize_loses_nothing(content: dict[str, Any]) -> None:
    assert lost(facts(content), normalize(content)) == set()


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"id": STRING}, {"id": STRING, "description": STRING}),
        ({"id": STRING, "default": {"enum": ["a", "b"]}}, {"id": STRING, "default": {"enum": ["c", "d"]}}),
        (
            {"required": {"type": "object", "properties": {"a": STRING}}},
            {"required": {"type": "object", "properties": {"b": STRING}}},
        ),
        ({"enum": {"type": "array", "items": INTEGER}}, {"enum": {"type": "array", "items": {"enum": ["a", "b"]}}}),
    ],
)
def test_objects_that_differ_in_properties_called_like_keywords(first: dict[str, Any], second: dict[str, Any]) -> None:
    content = with_data("x-data", None)
    place = content["paths"]["/v3/a"]["get"]["responses"]["200"]["content"]["application/json"]
    place["schema"]["properties"] = {
        name: {"type": "object", "properties": {"part": {"type": "object", "properties": properties}}}
        for name, properties in (("first", first), ("second", second))
    }
    assert lost(facts(content), normalize(content)) == set()


@few(12)
@given(MUTATED)
def test_normalize_loses_nothing_of_upstream(content: dict[str, Any]) -> None:
    assert lost(flat(facts(content)), normalize(content)) == set()


def flat(before: Facts) -> Facts:
    """The object parameter `qs` becomes one parameter for each property."""
    return {
        (fact[0], "query", fact[3][1:], *fact[4:]) if fact[1:3] == ("query", "qs") and len(fact) > 3 else fact
        for fact in before
        if fact[1:] != ("query", "qs")
    }


@few(12)
@given(st.one_of(documents(), pieces()), CHANCES)
def test_merge_and_normalize_lose_nothing(content: dict[str, Any], chance: random.Random) -> None:
    """The union of languages that differ in what they add, and in how they write the same."""
    sources = versions(content, chance)
    result = normalize(merge(sources).content)
    for source in sources:
        assert lost(flat(facts(source.content)), result) == set()


@few(12)
@given(st.one_of(documents(), pieces()), CHANCES)
def test_what_a_contradiction_costs_is_reported(content: dict[str, Any], chance: random.Random) -> None:
    """The leading language loses nothing; of the others only what stands in a schema that another one contradicts.

    The report has, at that schema, what the one that decides says, and the lost keyword with all that was said in it.
    """
    sources = [
        document(content),
        document(contradicted(mutated(content, chance), chance), "zh"),
        document(contradicted(content, chance), "pt-BR"),
    ]
    both = merge(sources)
    result = normalize(both.content)
    assert lost(flat(facts(content)), result) == set()
    for source in sources[1:]:
        reports = reported(source, both.differences)
        gone = lost(flat(facts(source.content)), result)
        unreported = {
            fact: sorted(some)
            for fact, some in ways(source.content).items()
            if flat({fact}) & gone and not all(any(step in reports for step in way) for way in some)
        }
        assert unreported == {}


def reported(source: Document, differences: list[Difference]) -> set[tuple[str, str]]:
    """The keywords, with the schemas that have them, that the report says are decided against a language."""
    decided: set[str] = set()
    whole: set[tuple[str, str]] = set()
    for difference in differences:
        schema, _, key = difference.pointer.rpartition("/")
        place = re.sub(r"(/(?:anyOf|oneOf|allOf|parameters))/\d+(?=/|$)", r"\1", schema)
        place = re.sub(r"/(?:anyOf|oneOf|allOf)(?=/|$)", "", place)
        first, own = next(iter(difference.languages.values())), difference.languages.get(source.language)
        if first is not None and own != first and key in ("$ref", "type", "const", "anyOf", "oneOf", "allOf"):
            decided.add(place)
        if own is not None and own != first and not re.fullmatch(r"present|\d+ items", str(own)):
            whole.add((place, key))
    return {(place, key) for place, key in whole if place in decided}


@pytest.mark.skipif(not IN_BOTH, reason="the languages have no operation in common")
@few(10)
@given(st.lists(st.sampled_from(IN_BOTH), min_size=1, max_size=3, unique=True))
def test_two_published_languages_lose_nothing(keys: list[tuple[str, str]]) -> None:
    check_two(*(document(piece(language, keys), language) for language in ("en", "zh")))


def test_the_shipped_spec_has_lost_nothing() -> None:
    check_two(document(upstream("en")), document(upstream("zh"), "zh"))


def check_two(english: Document, chinese: Document) -> None:
    """English leads where the two name different schemas for one response; such a place is reported, not lost."""
    both = merge([english, chinese])
    inventory = facts(normalize(both.content))
    decided = {difference.pointer for difference in both.differences if difference.pointer.endswith("/$ref")}

    def is_decided(fact: tuple[str, ...]) -> bool:
        method, path = fact[0].split(" ", 1)
        place = ("paths", path, method.lower(), "responses", *fact[1:2], "content", *fact[2:3], "schema", "$ref")
        return d.pointer(*place) in decided

    assert flat(facts(english.content)) <= inventory
    assert {fact for fact in flat(facts(chinese.content)) - inventory if not is_decided(fact)} == set()


# Reading and writing

TRICKY = [
    *("no", "No", "NO", "n", "N", "y", "Y", "yes", "on", "On", "off", "OFF", "true", "True", "TRUE", "tRue", "false"),
    *("null", "Null", "NULL", "~", "", " ", " x ", "x ", "\tx", "\n", "a\nb", "a\nb\n", "\na", "a\n\n\nb ", " a\n b"),
    *("1", "-1", "+1", "01", "0o7", "0o8", "0x1F", "0b1", "07", "1_000", "1e3", "1E3", "1.e+3", "1.", ".5", "+.5"),
    *("1e400", "-1.5e-3", ".inf", "-.INF", ".nan", ".NaN", "inf", "nan", "190:20:30", "1:30", "2024-01-01"),
    *("2024-01-01T00:00:00Z", "2024-01-01 00:00:00", "=", "<<", "!", "!!str a", "&a", "*a", "- a", "-", "--", "---"),
    *("...", "? a", ":", "a: b", "a:", ":a", "a #b", "#", "# a", "%YAML 1.2", "@a", "`a`", "{", "{a}", "[", "[]", "]"),
    *("'", '"', "''", "it's", '"a"', "a\\b", "\\n", "|", "|-", ">", ">-", ",", "a, b", "日本語", "é", "e\u0301", "😀"),
    *("\u0085", "a\u0085b", "\u2028", "\u2029", "\ufeff", "a\ufeff", "\x00", "\x07", "\x1b", "\x7f", "\x9f", "\u00a0"),
    *("\r", "a\r\nb", "\r\n", "x" * 300, "word " * 60, " " * 120, "a" + " " * 110 + "b", "\U0010ffff", "\ufffe"),
]
STRINGS = st.sampled_from(TRICKY) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | STRINGS
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(STRINGS, inner, max_size=4),
    max_leaves=12,
)


def same(left: Any, right: Any) -> bool:
    """Equal in types as well (1, 1.0 and True are not one value), and in the order of keys."""
    return json.dumps(left) == json.dumps(right)


def read(value: Any) -> Any:
    return d.load(d.dump(value).encode(), "a.yaml")


@pytest.mark.parametrize("value", TRICKY)
def test_a_string_comes_back(value: str) -> None:
    for data in (value, {value: value}, [value, value], {"a": {"b": [value, {value: [value]}]}}):
        assert same(read(data), data)


@few(100)
@given(DATA)
def test_data_comes_back(data: Any) -> None:
    written = d.dump(data)
    assert same(read(data), data)
    assert d.dump(read(data)) == written


@few(50)
@given(DATA)
def test_json_is_read_as_json(data: Any) -> None:
    for ensure_ascii in (True, False):
        assert same(d.load(json.dumps([data], ensure_ascii=ensure_ascii).encode(), "a.json"), [data])


@few(50)
@given(DATA)
def test_other_readers_of_yaml_read_the_same_strings(data: Any) -> None:
    """PyYAML follows YAML 1.1: what is a string here is one there."""
    import yaml

    loaded = yaml.load(d.dump({"a": data}), Loader=yaml.CSafeLoader)["a"]
    assert strings(loaded) == strings(data)


def strings(data: Any) -> list[str]:
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        return [string for key, value in data.items() for string in [*strings(key), *strings(value)]]
    return [string for value in data for string in strings(value)] if isinstance(data, list) else []


@few(50)
@given(st.binary(max_size=40) | st.text(max_size=40).map(lambda value: value.encode("utf-8", "replace")))
def test_any_bytes_are_data_or_one_line(data: bytes) -> None:
    line = ""
    try:
        json.dumps(d.load(data, "a.yaml"), allow_nan=False)
    except PipelineError as error:
        line = str(error)
    assert line.isprintable()


@few(10)
@given(documents())
def test_the_canonical_document_comes_back(content: dict[str, Any]) -> None:
    made = normalize(content)
    assert same(read(made), made)
