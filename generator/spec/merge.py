"""One structure from the documents of several languages, or of several parts of one language.

The rules, which make the result independent of the order of the sources:

- One language leads, the first of `spec/sources.toml`: where languages contradict each other (a type, a limit, what is
  required), its value stands. Without a value of its own it is that of the first language in alphabetical order. Ways
  to write one schema are not contradiction (`wording`): its own stands, and what others say in another is merged into
  it. A schema of another type, another reference, or a choice where it has none is one: of such a schema nothing comes
  in, and the report has it whole.
- What the leading language lacks and another one has (an operation, a property, a value of an enum, a parameter) is
  taken in, unless the leading one had it once and withdrew it (`withdrawn`). A property taken in this way is never
  required: the leading document does not know it. A schema comes in only where something that is merged uses it.
- Texts (`summary`, `description`, `title`) are not structure. The merged document carries the leading language's and
  none of another one where that has none; every language's are kept beside it. Examples are the leading language's.
- Every difference in structure is reported with what each language says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from .. import document as documents
from .. import repository
from ..document import Document, is_list, is_map
from ..upstream.assemble import assemble
from . import withdrawn as memory
from . import wording


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where languages disagree in structure.

    Attributes:
        pointer: JSON Pointer of the place in the merged document.
        languages: What each language says there; None where it says nothing.
    """

    pointer: str
    languages: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Merged:
    """The result of `merge`.

    Attributes:
        content: The merged document, with the texts of the leading language.
        texts: Language → JSON Pointer of a text in `content` → the text in that language.
        differences: Where the languages disagree, sorted by pointer.
        metadata: Operation (`POST /v3/…`) → facts that pages state beside the documents.
        languages: Language → the operations that its documents have, sorted.
        lagging: Language → the places that it still has although the leading one withdrew them, sorted.
    """

    content: dict[str, Any]
    texts: dict[str, dict[str, str]]
    differences: list[Difference]
    metadata: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    languages: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    lagging: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def merge(
    sources: Iterable[Document], *, leading: str | None = None, withdrawn: frozenset[str] = frozenset()
) -> Merged:
    """Merge documents of one or several languages.

    Args:
        sources: The documents.
        leading: The language that leads, by default the first of this repository's `spec/sources.toml`.
        withdrawn: Places that the other languages do not bring back, see `withdrawn`.

    Raises:
        PipelineError: Two parts of one language define one operation or component differently.
    """
    by_language: dict[str, list[Document]] = {}
    for source in sources:
        by_language.setdefault(source.language, []).append(source)
    leading = leading or repository.leading_language()
    order = sorted(by_language, key=lambda language: (language != leading, language))
    assembled = {language: assemble(by_language[language]) for language in order}
    merger = _Merger(order, leading, withdrawn)
    sides = [(language, document.content) for language, document in assembled.items()]
    content: dict[str, Any] = merger.node(sides, (), documents.ROOT, "")
    _only_used_schemas(content, [assembled[language].content for language in order])
    merger.forget_what_is_not_in(content)
    metadata: dict[str, dict[str, Any]] = {}
    for language in reversed(order):  # the leading language last, so that its facts stand
        for operation, facts in assembled[language].metadata.items():
            metadata.setdefault(operation, {}).update(facts)
    return Merged(
        content=content,
        texts=merger.texts,
        differences=merger.differences(),
        metadata=dict(sorted(metadata.items())),
        languages={
            language: sorted(
                f"{method.upper()} {path}" for path, method, _ in documents.operations(assembled[language].content)
            )
            for language in order
        },
        lagging={language: sorted(places) for language, places in merger.lagging.items() if places},
    )


def _only_used_schemas(content: dict[str, Any], documents_in_order: Sequence[dict[str, Any]]) -> None:
    """Leave out, in place, the schemas that the leading document lacks and nothing uses; bring those that are used.

    A schema that is withdrawn by its name may still be what a property is made of that another language has first.
    """
    sides = [_schemas(document) for document in documents_in_order]
    merged = _schemas(content)
    own = sides[0]
    waiting: list[Any] = [value for key, value in content.items() if key != "components"]
    waiting += [value for key, value in content.get("components", {}).items() if key != "schemas"]
    waiting += [schema for name, schema in merged.items() if name in own]
    used: dict[str, Any] = {name: schema for name, schema in merged.items() if name in own}
    while waiting:
        for name in references(waiting.pop()):
            if name not in used:
                schema = merged.get(name) or next((side[name] for side in sides if name in side), None)
                if schema is not None:
                    used[name] = schema
                    waiting.append(schema)
    if merged or used:
        content.setdefault("components", {})["schemas"] = used


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    components = document.get("components")
    schemas = components.get("schemas") if is_map(components) else None
    return schemas if is_map(schemas) else {}


def references(node: Any) -> Iterator[str]:
    """Names of the component schemas that a node refers to, by `$ref` or by the mapping of a discriminator."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if is_map(node):
            waiting += node.values()
        elif is_list(node):
            waiting += node
        elif isinstance(node, str) and node.startswith(_SCHEMAS):
            yield unquote(node.removeprefix(_SCHEMAS).partition("/")[0]).replace("~1", "/").replace("~0", "~")


def localized(merged: Merged, language: str) -> dict[str, Any]:
    """The merged document with the texts of `language` where it has them, and the leading language's elsewhere."""
    texts = merged.texts.get(language, {})

    def rebuild(node: Any, parts: tuple[str | int, ...]) -> Any:
        if is_map(node):
            return {
                key: texts.get(documents.pointer(*parts, key), value)
                if isinstance(value, str)
                else rebuild(value, (*parts, key))
                for key, value in node.items()
            }
        if is_list(node):
            return [rebuild(value, (*parts, index)) for index, value in enumerate(node)]
        return node

    result: dict[str, Any] = rebuild(merged.content, ())
    return result


def collect_texts(localized: Any, leading: Any, texts: dict[str, str], place: str = "") -> None:
    """Gather into `texts` where the texts of two documents of one structure differ: JSON Pointer → localized text."""
    if is_map(localized) and is_map(leading):
        for key, value in localized.items():
            if key in leading:
                collect_texts(value, leading[key], texts, place + documents.pointer(key))
    elif is_list(localized) and is_list(leading):
        for index, (item, other) in enumerate(zip(localized, leading, strict=False)):
            collect_texts(item, other, texts, place + documents.pointer(index))
    elif isinstance(localized, str) and localized != leading:
        texts[place] = localized


_Sided = list[tuple[str, Any]]
_SCHEMAS = "#/components/schemas/"
_UNIONS = frozenset({"allOf", "anyOf", "oneOf"})


class _Merger:
    """Merges the nodes that several languages have at one place; `order` lists the languages, leading first.

    A place is known by the JSON Pointer in the merged document (`parts`) and by the one that `withdrawn` has (`place`).
    """

    def __init__(self, order: Sequence[str], leading: str, withdrawn: frozenset[str]) -> None:
        self.order = order
        self.texts: dict[str, dict[str, str]] = {language: {} for language in order}
        self._reported: dict[str, dict[str, Any]] = {}
        self.lagging: dict[str, set[str]] = {language: set() for language in order}
        self._withdrawn = withdrawn
        self._leading = leading

    def node(self, sides: _Sided, parts: tuple[str | int, ...], kind: documents.Kind, place: str) -> Any:
        values = [value for _, value in sides]
        if kind is not documents.DATA and all(is_map(value) for value in values):
            return self._mapping(sides, parts, kind, place)
        if kind is not documents.DATA and all(is_list(value) for value in values):
            return self._sequence(sides, parts, kind, place)
        self._differ_if_so(sides, parts)
        return values[0]

    def _mapping(self, sides: _Sided, parts: tuple[str | int, ...], kind: documents.Kind, place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        sides = [(language, self._without_withdrawn(language, value, kind, place)) for language, value in sides]
        if kind is documents.ROOT and len(sides) > 1:
            sides = self._in_one_wording(sides, parts, place)
        leading = sides[0][1]
        facts = _facts_of(leading) if kind is documents.ROOT and _FORMS & leading.keys() else None
        for key in dict.fromkeys(key for _, value in sides for key in value):
            having = [(language, value[key]) for language, value in sides if key in value]
            child = documents.child_kind(kind, key)
            here = (*parts, key)
            below = place + documents.pointer(key)
            if child is documents.TEXT and all(isinstance(value, str) for _, value in having):
                for language, value in having:
                    self.texts[language][documents.pointer(*here)] = value
                if having[0][0] == sides[0][0] or sides[0][0] != self.order[0]:
                    result[key] = having[0][1]  # a text that the leading language lacks is left out
            elif kind is documents.ROOT and key in documents.EXAMPLES:
                result[key] = having[0][1]
            elif kind is documents.ROOT and key == "tags" and any(_named(value) for _, value in having):
                result[key] = self._sequence(having, here, documents.ROOT, below)
            elif key in _UNIONS and kind is documents.ROOT and self._contradicts(having, sides):
                self._differ(having, here, whole=True)
                result[key] = self.node(having[:1], here, child, below)
            elif (
                facts is not None
                and key in _FORMS - leading.keys()
                and (facts or all(not _facts_of({key: v}) for _, v in having))
            ) or (key in _CLAIMS and kind is documents.ROOT and self._leads(sides) and key not in leading):
                self._lacking(having, sides, here, whole=True)
            elif key == "servers" and kind is documents.ROOT and self._leads(sides):
                self._differ_if_so(having, here)
                result[key] = leading[key]
            elif key in _SETS and kind is not documents.NAMES and all(is_list(value) for _, value in having):
                result[key] = self._set(key, sides, here, below)
            else:
                if len(having) < len(sides):
                    self._lacking(having, sides, here)
                result[key] = self.node(having, here, child, below)
        return result

    def _sequence(self, sides: _Sided, parts: tuple[str | int, ...], kind: documents.Kind, place: str) -> list[Any]:
        """Lists of objects: parameters are matched by name and place, members of a union by what they are."""
        matched: dict[tuple[str, int], _Sided] = {}
        for language, value in sides:
            counts: dict[str, int] = {}
            for item in value:
                identity = memory.identity(item)
                if self._is_admitted(language, place + documents.pointer(identity)):
                    counts[identity] = counts.get(identity, 0) + 1
                    matched.setdefault((identity, counts[identity]), []).append((language, item))
        result: list[Any] = []
        for index, ((identity, _), having) in enumerate(matched.items()):
            if len(having) < len(sides):
                self._lacking(having, sides, (*parts, index))
            item_kind = documents.ROOT if kind is documents.NAMES else kind  # `parameters` is a map in `components`
            result.append(self.node(having, (*parts, index), item_kind, place + documents.pointer(identity)))
        return result

    def _is_admitted(self, language: str, place: str) -> bool:
        """Return True if the leading language has not withdrawn what another one has at a place."""
        if language == self._leading or place not in self._withdrawn:
            return True
        self.lagging[language].add(place)
        return False

    def _without_withdrawn(
        self, language: str, node: dict[str, Any], kind: documents.Kind, place: str
    ) -> dict[str, Any]:
        if language == self._leading or not self._withdrawn:
            return node
        return {
            key: value
            for key, value in node.items()
            if not memory.is_structure(kind, key) or self._is_admitted(language, place + documents.pointer(key))
        }

    def _in_one_wording(self, sides: _Sided, parts: tuple[str | int, ...], place: str) -> _Sided:
        """The schemas of all languages in the words of the first; of those that contradict it, texts alone."""
        leading = sides[0][1]
        decides = bool(_facts_of(leading) or wording.types_of(leading))
        result = sides[:1]
        differing: set[str] = set()
        for language, value in sides[1:]:
            other = wording.alike(leading, value)
            if other is not value:
                differing |= _FORMS & (leading.keys() ^ value.keys())
                other = self._without_withdrawn(language, other, documents.ROOT, place)
            if decides and wording.contradict(leading, other):
                left_out = {key for key in other if memory.is_structure(documents.ROOT, key)} - {
                    key for key in other if key in leading and _same(leading[key], other[key])
                }
                differing |= left_out & value.keys()
                other = {key: part for key, part in other.items() if key not in left_out}
            result.append((language, other))
        if any("enum" in value for _, value in result) and any("const" in value for _, value in result):
            differing.add("const")
            result = [(language, wording.with_enum(value)) for language, value in result]
        for key in sorted(differing):
            having = [(language, value[key]) for language, value in sides if key in value]
            self._lacking(having, sides, (*parts, key), whole=True)
        return result

    def _leads(self, sides: _Sided) -> bool:
        """Return True if the leading language is one of several sides."""
        return len(sides) > 1 and sides[0][0] == self.order[0]

    def _differ_if_so(self, having: _Sided, parts: tuple[str | int, ...]) -> None:
        if any(value != having[0][1] for _, value in having[1:]):
            self._differ(having, parts)

    def _contradicts(self, having: _Sided, sides: _Sided) -> bool:
        """Return True if the leading language and another one each have references in a union that the other lacks."""
        if having[0][0] != self.order[0] or len(sides) < 2 or not all(is_list(value) for _, value in having):
            return False
        own, *others = (
            {item["$ref"] for item in value if is_map(item) and isinstance(item.get("$ref"), str)}
            for _, value in having
        )
        return any(own - other and other - own for other in others)

    def forget_what_is_not_in(self, content: dict[str, Any]) -> None:
        """Drop texts of, and differences at, places that did not make it into the merged document."""
        dropped = [
            documents.pointer("components", "schemas", name)
            for name in {
                place.split("/")[3].replace("~1", "/").replace("~0", "~")
                for place in (
                    *(p for texts in self.texts.values() for p in texts),
                    *self._reported,
                )
                if place.startswith("/components/schemas/")
            }
            - _schemas(content).keys()
        ]
        if not dropped:
            return
        below = tuple(f"{place}/" for place in dropped)
        self.texts = {
            language: {place: text for place, text in texts.items() if not place.startswith(below)}
            for language, texts in self.texts.items()
        }
        self._reported = {
            place: languages for place, languages in self._reported.items() if not f"{place}/".startswith(below)
        }

    def differences(self) -> list[Difference]:
        """The places where languages disagree, sorted, with what each says in their order."""
        return [
            Difference(place, {language: statements[language] for language in self.order if language in statements})
            for place, statements in sorted(self._reported.items())
        ]

    def _set(self, key: str, sides: _Sided, parts: tuple[str | int, ...], place: str) -> list[Any]:
        """Lists whose order means nothing: united, but for `required`, a claim that the leading language decides."""
        having = [(language, value[key]) for language, value in sides if key in value]
        if key in memory.VALUES:
            having = [
                (
                    language,
                    [v for v in value if self._is_admitted(language, place + documents.pointer(memory.identity(v)))],
                )
                for language, value in having
            ]
        if len(having) < len(sides) or any(_as_set(value) != _as_set(having[0][1]) for _, value in having):
            self._lacking(having, sides, parts)
        if key == "required":
            return list(sides[0][1].get(key, []))
        united: list[Any] = list(having[0][1])
        for _, value in having[1:]:
            united += [item for item in value if not any(_same(item, other) for other in united)]
        return united

    def _lacking(self, having: _Sided, sides: _Sided, parts: tuple[str | int, ...], *, whole: bool = False) -> None:
        values = dict(having)
        self._differ([(language, values.get(language)) for language, _ in sides], parts, whole=whole)

    def _differ(self, sides: _Sided, parts: tuple[str | int, ...], *, whole: bool = False) -> None:
        """Report a place; `whole`: with its complete content, since that is not in the merged document."""
        languages = self._reported.setdefault(documents.pointer(*parts), {})
        for language, value in sides:
            languages.setdefault(language, value if whole else _brief(value))


_SETS = frozenset({"enum", "required", "tags"})
#: What the leading language decides by saying nothing, too: whether something must be sent, to whom, by whom.
_CLAIMS = frozenset({"readOnly", "required", "security", "servers", "writeOnly"})
#: The keywords by which a schema states its type.
_FORMS = frozenset({"$ref", "allOf", "anyOf", "nullable", "oneOf", "type"})


def _facts_of(node: Any) -> set[str]:
    """Return the facts of a schema besides its types: references, names of properties, values."""
    facts: set[str] = set()
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if is_map(node):
            members = {key: node[key] for key in ("$ref", "properties", "enum", "const") if key in node}
            facts |= {json.dumps({key: value}, sort_keys=True) for key, value in members.items()}
            waiting += node.values()
        elif is_list(node):
            waiting += node
    return facts


def _as_set(values: list[Any]) -> set[str]:
    return {json.dumps(value, sort_keys=True) for value in values}


def _same(left: Any, right: Any) -> bool:
    return type(left) is type(right) and left == right


def _named(value: Any) -> bool:
    """Return True for the tags of a document, which are objects; those of an operation are names."""
    return is_list(value) and bool(value) and all(is_map(item) for item in value)


def _brief(value: Any) -> Any:
    """A value for a report: containers that only say "is here" are not repeated whole."""
    if is_map(value):
        return "present"
    if is_list(value) and any(is_map(item) or is_list(item) for item in value):
        return f"{len(value)} items"
    return value


def report(merged: Merged) -> dict[str, Any]:
    """Return the differences between languages, for maintainers of the documentation.

    Returns:
        Language → `{"operations": n, "lacks": [operation], "alone": [operation], "texts": n, "untranslated":
        [pointer], "structure": n, "lagging": [place]}`, where `structure` counts the differences in which it is the odd
        one out, and `lagging` is what it still has although the leading language withdrew it.
    """
    everything = sorted({name for names in merged.languages.values() for name in names})
    leading = next(iter(merged.languages))
    result: dict[str, Any] = {}
    for language, names in merged.languages.items():
        others = {name for other, listed in merged.languages.items() if other != language for name in listed}
        texts = merged.texts[language]
        result[language] = {
            "operations": len(names),
            "lacks": [name for name in everything if name not in set(names)],
            "alone": [name for name in names if name not in others] if len(merged.languages) > 1 else [],
            "texts": len(texts),
            "untranslated": sorted(
                place
                for place, text in texts.items()
                if language != leading and not place.endswith("/title") and merged.texts[leading].get(place) == text
            ),
            "structure": sum(
                1
                for difference in merged.differences
                if language in difference.languages
                and difference.languages[language]
                != next(value for other, value in difference.languages.items() if other != language)
            )
            if len(merged.languages) > 1
            else 0,
            "lagging": merged.lagging.get(language, []),
        }
    return result


def report_lines(merged: Merged, limit: int = 20) -> Iterator[str]:
    """The report as plain lines for a terminal."""
    table: Mapping[str, Any] = report(merged)
    yield f"{'language':<10}{'operations':>11}{'lacks':>7}{'alone':>7}{'texts':>7}{'same as leading':>17}{'differs':>9}"
    for language, row in table.items():
        yield (
            f"{language:<10}{row['operations']:>11}{len(row['lacks']):>7}{len(row['alone']):>7}"
            f"{row['texts']:>7}{len(row['untranslated']):>17}{row['structure']:>9}"
        )
    for language, row in table.items():
        for word in ("lacks", "alone", "untranslated", "lagging"):
            for item in row[word][:limit]:
                yield f"  {language} {word}: {item}"
            if len(row[word]) > limit:
                yield f"  {language} {word}: … and {len(row[word]) - limit} more"
    for difference in merged.differences:
        sides = ", ".join(
            f"{language}: {json.dumps(v, ensure_ascii=False)}" for language, v in difference.languages.items()
        )
        yield f"  {difference.pointer} — {sides}"


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `python -m generator merge`."""
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="documents, pages or folders")
    parser.add_argument("--report", action="store_true", help="print what each language has and lacks instead")


def run(arguments: argparse.Namespace) -> int:
    """Print the merged document, or the report on languages."""
    from ..upstream import fetch

    merged = merge(fetch.read(arguments.sources))
    if arguments.report:
        sys.stdout.writelines(f"{line}\n" for line in report_lines(merged))
    else:
        sys.stdout.write(documents.dump(merged.content))
    return 0
