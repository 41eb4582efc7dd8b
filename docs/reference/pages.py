"""Pages of the reference as Markdown: one per resource of the client, one per group of models, and what differs."""

from __future__ import annotations

import ast
import copy
import posixpath
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from generator.document import is_list, is_map, operations
from generator.render.contents import properties
from generator.render.project import views
from generator.render.template_data import ArgumentView, EnumView, MethodView, ModelView, ResourceView
from generator.spec import naming

from .examples import Calls, body, formatted
from .handwritten import Argument, Method, methods
from .texts import LANGUAGE_NAMES, WORDS, code, escape, prose, value

_PREFIX = "#/components/schemas/"
_SHARED = "shared"
_MANY = 12  # operations that use a model: more are not listed
#: Guides to what is written by hand, by resource.
_GUIDES = {"attachments": "files.md"}
_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", "object": "dict"}


class Reference:
    """All pages of the reference in one language.

    Args:
        document: The canonical spec.
        texts: Its texts in the language: JSON Pointer → text; empty for the leading language.
        report: What `python -m generator build` reports.
        language: Tag of the language.
        is_published: True if the texts are what upstream publishes, False if they are this project's own.

    Attributes:
        anchors: Name of an operation or schema → page and anchor, `reference/sessions.md#sessions.create`.
        inputs: What the pages are made from.
        by_hand: Resource → its methods that are written by hand, by dotted name.
    """

    def __init__(
        self,
        document: dict[str, Any],
        texts: dict[str, str],
        report: dict[str, Any],
        language: str,
        *,
        is_published: bool = False,
    ) -> None:
        self.inputs = (document, texts, report, language)
        self._words = WORDS[language]
        self._is_published = is_published
        self._language = language
        self._texts = texts
        self._report = report
        self._views = views(document)
        self._document = localized(document, texts)
        self._components: dict[str, Any] = self._document.get("components", {}).get("schemas", {})
        self._operations = {f"{m.upper()} {path}": item for path, m, item in operations(self._document)}
        self._models = {item.name: item for item in self._views.models}
        self._enums = {item.name: item for item in self._views.enums}
        self._groups: dict[str, list[tuple[ResourceView, MethodView]]] = {}
        for resource in self._views.resources:
            for method in resource.methods:
                self._groups.setdefault(_group(resource), []).append((resource, method))
        fields = frozenset(
            argument.name
            for resource, method in self._groups.get("sessions", ())
            if (resource.dotted, method.name) == ("sessions", "create")
            for argument in (*method.positional, *method.keywords)
        )
        self.by_hand: dict[str, dict[str, Method]] = {
            resource.dotted: {method.name: method for method in methods(resource.path, fields, language)}
            for resource in self._views.resources
            if resource.path
        }
        self._users = self._find_users()
        self._within: dict[str, list[str]] = {}
        for name, schema in self._components.items():
            for inner in _references(schema):
                self._within.setdefault(inner, []).append(name)
        self._homes = {name: self._home(name) for name in self._components}
        self.anchors = {
            f"{resource.dotted}.{method.name}": f"reference/{group}.md#{resource.dotted}.{method.name}"
            for group, members in self._groups.items()
            for resource, method in members
        } | {name: f"reference/models/{home}.md#{name}" for name, home in self._homes.items()}
        self.examples = self._make_examples(document)

    def pages(self) -> dict[str, str]:
        """Path in the documentation → Markdown."""
        pages = {"reference/index.md": self._index(), "reference/differences.md": self._differences()}
        pages |= {f"reference/{group}.md": self._resource_page(group) for group in self._groups}
        return pages | {f"reference/models/{home}.md": self._model_page(home) for home in self._model_homes()}

    def nav(self) -> dict[str, Any]:
        """The reference in the navigation."""
        words = self._words
        own = [f"reference/{group}.md" for group in self._groups if not group.startswith("enterprise")]
        across = [f"reference/{group}.md" for group in self._groups if group.startswith("enterprise")]
        models = [
            {words.shared if home == _SHARED else home: f"reference/models/{home}.md"} for home in self._model_homes()
        ]
        parts: list[Any] = ["reference/index.md", {words.organization: own}, {words.enterprise: across}]
        parts += [{words.models: models}, "reference/differences.md"]
        return {words.reference: [part for part in parts if not is_map(part) or all(part.values())]}

    # What is where

    def _find_users(self) -> dict[str, list[str]]:
        """Schema → operations that name it themselves, by dotted name."""
        users: dict[str, list[str]] = {name: [] for name in self._components}
        for resource, method in (pair for members in self._groups.values() for pair in members):
            operation = self._operations[ast.literal_eval(method.key)]
            for name in _references(operation):
                users[name].append(f"{resource.dotted}.{method.name}")
        return users

    def _home(self, name: str) -> str:
        """The page that a schema is on: that of the one resource which uses it, be it in others, or the shared one."""
        visited: set[str] = set()
        waiting = [name]
        homes: set[str] = set()
        while waiting:
            schema_name = waiting.pop()
            if schema_name not in visited:
                visited.add(schema_name)
                homes |= {_stem(user) for user in self._users[schema_name]}
                waiting += self._within.get(schema_name, ())
        return homes.pop() if len(homes) == 1 else _SHARED

    def _model_homes(self) -> list[str]:
        homes = sorted(set(self._homes.values()) - {_SHARED})
        return homes + [_SHARED] * (_SHARED in self._homes.values())

    def _link(self, name: str, here: str, text: str = "") -> str:
        """A link to an operation or schema, from the page `here`."""
        path, _, anchor = self.anchors[name].partition("#")
        path = "" if path == here else posixpath.relpath(path, posixpath.dirname(here))
        return f"[{text or escape(name)}]({path}#{anchor})"

    # Pages

    def _head(self, title: str) -> list[str]:
        note = self._words.texts_published if self._is_published else self._words.texts_own
        return [f"# {title}", "", *(['!!! note ""', "", f"    {note}", ""] if note else [])]

    def _index(self) -> str:
        words, here = self._words, "reference/index.md"
        intro = [words.operations_intro, *([] if self._is_published else [words.assembled])]
        lines = [*self._head(words.operations), words.between_sentences.join(intro), ""]
        for heading, across in ((words.organization, False), (words.enterprise, True)):
            rows: list[tuple[str, ...]] = []
            for group, members in self._groups.items():
                for resource, method in members if group.startswith("enterprise") == across else ():
                    name, key = f"{resource.dotted}.{method.name}", str(ast.literal_eval(method.key))
                    summary = self._operations[key].get("summary", "")
                    rows.append((self._link(name, here, code(name)), f"{prose(str(summary))}<br>{code(key)}"))
                if members and group.startswith("enterprise") == across:
                    rows += [
                        (f"[{code(own.name)}]({group}.md#{own.name})", prose(own.text)) for own in self._own(group)
                    ]
            if rows:
                lines += [f"## {heading}", "", *_fields((words.name, words.description), rows)]
        return "\n".join(lines)

    def _own(self, group: str) -> list[Method]:
        """The methods of a group that are written by hand, without an operation of their name."""
        resources = dict.fromkeys(resource.dotted for resource, _ in self._groups[group])
        operations = {f"{resource.dotted}.{method.name}" for resource, method in self._groups[group]}
        methods = (method for dotted in resources for method in self.by_hand.get(dotted, {}).values())
        return [method for method in methods if method.name not in operations]

    def _resource_page(self, group: str) -> str:
        here = f"reference/{group}.md"
        lines = self._head(escape(group))
        for own in self._own(group):
            lines += self._method(own, here, _GUIDES.get(group, "sessions.md"))
        for resource, method in self._groups[group]:
            lines += self._operation(resource, method, here)
        return "\n".join(lines)

    def _method(self, method: Method, here: str, guide: str) -> Iterable[str]:
        """A method that is written by hand, without an operation of its name."""
        words = self._words
        yield from (f"## {escape(method.name)} {{#{method.name}}}", "", prose(method.text), "")
        yield from (words.by_hand.format(guide=guide), "")
        rows = [self._own_row(argument, here) for argument in method.arguments]
        yield from _fields((words.arguments, words.kind, words.description), rows)
        if method.hands_on:
            yield from (words.hands_on.format(create=self._link("sessions.create", here, code("sessions.create"))), "")
        yield from (f"{words.returns} {self._type(method.returns, here)}", "")

    def _own_row(self, argument: Argument, here: str) -> tuple[str, str, str]:
        words = self._words
        required = "" if argument.default else f' <span class="required">{words.required}</span>'
        has_default = argument.default not in ("", "…", "None")
        default = f"{words.default} {code(argument.default)}{words.stop}" if has_default else ""
        kind = self._type(re.sub(r" \| Unset\b", "", argument.annotation), here)
        return (
            f"{code(argument.name)}{required}",
            kind,
            words.between_sentences.join(filter(None, (prose(argument.text), default))),
        )

    def _operation(self, resource: ResourceView, method: MethodView, here: str) -> Iterable[str]:
        words = self._words
        key = str(ast.literal_eval(method.key))
        verb, _, path = key.partition(" ")
        operation = self._operations[key]
        name = f"{resource.dotted}.{method.name}"
        yield from (f"## {escape(name)} {{#{name}}}", "", f"<code>{verb}</code> {code(path)}", "")
        if method.deprecated:
            instead = operation.get("x-deprecated-for")
            more = f" {words.instead.format(instead=code(str(instead)))}" if instead else ""
            yield from (f'!!! warning "{words.deprecated}{more}"', "")
        if words.untranslated and not self._has_texts(f"/paths/{_pointer(path)}/{verb.lower()}/"):
            yield from (f"*{words.untranslated}*", "")
        summary = prose(str(operation.get("summary", "")))
        description = prose(str(operation.get("description", "")))
        yield from (f"**{summary}**", "") if summary else ()
        yield from (description, "") if description else ()
        yield from (words.unverified, "") if operation.get("x-unverified") is True else ()
        yield from (self._permissions(operation), "")
        rows = self._rows(resource, method, operation, here)
        if rows:
            yield from _fields((words.arguments, words.kind, words.description), rows)
        return_type = self._type(method.returns, here)
        yield from (f"{words.returns} {f'{words.pages_of} ' if method.paginated else ''}{return_type}", "")
        errors = [str(status) for status in sorted(operation.get("responses", {})) if str(status)[:1] in "45"]
        yield from (f"{words.errors} {', '.join(map(escape, errors))}", "") if errors else ()
        for tab, kind in ((words.sync, "sync"), (words.asynchronous, "async")):
            source = textwrap.indent(self.examples[f"{name} {kind}"], "    ").rstrip()
            yield from (f'=== "{tab}"', "", "    ```python", source, "    ```", "")

    def _permissions(self, operation: dict[str, Any]) -> str:
        words = self._words
        names = operation.get("x-permissions")
        if not is_list(names):
            text = words.unknown_permission
        elif not names:
            text = words.no_permission
        else:
            sure = operation.get("x-permission-source") == "page"
            text = f"{words.needs if sure else words.probably_needs} {', '.join(code(str(name)) for name in names)}"
        field = operation.get("x-impersonation", {}).get("field")
        return f"{text}<br>{words.as_user} {code(str(field))}" if field else text

    def _rows(
        self, resource: ResourceView, method: MethodView, operation: dict[str, Any], here: str
    ) -> list[tuple[str, ...]]:
        """The arguments of an operation; where its method is written by hand, in the order of its signature."""
        rows = dict(self._argument_rows(method, operation, here))
        own = self.by_hand.get(resource.dotted, {}).get(f"{resource.dotted}.{method.name}")
        if own is None:
            return list(rows.values())
        required = {
            argument.name for argument in (*method.path, *method.positional, *method.keywords) if argument.required
        }
        signature_rows = [
            rows[argument.name]
            if argument.name in rows and not (argument.default and argument.name in required)
            else self._own_row(argument, here)
            for argument in own.arguments
        ]
        names = {argument.name for argument in own.arguments}
        return [*signature_rows, *(row for name, row in rows.items() if own.hands_on and name not in names)]

    def _argument_rows(
        self, method: MethodView, operation: dict[str, Any], here: str
    ) -> Iterable[tuple[str, tuple[str, ...]]]:
        facts = {(argument["in"], argument["name"]): argument for argument in operation.get("parameters", ())}
        sent = body(operation, str(ast.literal_eval(method.key)))
        members = properties(
            self._components.get(str(sent.get("$ref", "")).removeprefix(_PREFIX), sent), self._components
        )
        extra = operation.get("x-permission-fields", {})
        for argument in (*method.path, *method.positional, *method.keywords):
            if argument in method.body:
                schema = members.get(_wire(argument), {}) if argument.wire else operation["requestBody"]
                doc = str(schema.get("description", ""))
            else:
                place = next(
                    (
                        place
                        for place, group in self._places(method)
                        if argument in group and (place, _wire(argument)) in facts
                    ),
                    "",
                )
                parameter = facts.get((place, _wire(argument)), {})
                schema = parameter.get("schema", {})
                doc = str(parameter.get("description", ""))
            more: list[str] = []
            permission = extra.get(_wire(argument))
            if permission and str(permission) not in doc:
                more = [self._words.needed_for_field.format(permission=code(str(permission)))]
            wire = _wire(argument) or argument.name
            row = self._row(argument.name, wire, argument.annotation, argument.required, doc, schema, here, more)
            yield argument.name, row
        if method.org_id:
            kind = self._type("str | None", here)
            yield "org_id", (code("org_id"), kind, prose(self._words.other_organization))

    @staticmethod
    def _places(method: MethodView) -> tuple[tuple[str, list[ArgumentView]], ...]:
        places = (("path", method.path), ("query", method.query), ("header", method.headers))
        return (*places, ("cookie", method.cookies))

    def _row(
        self,
        name: str,
        wire: str,
        annotation: str,
        required: bool,
        doc: str,
        schema: Any,
        here: str,
        more: Iterable[str] = (),
    ) -> tuple[str, str, str]:
        words = self._words
        first = code(name) + (f' <span class="required">{words.required}</span>' if required else "")
        facts = [*more, *_limits(schema, words)]
        if name != wire:
            facts.append(f"{words.on_the_wire} {code(wire)}{words.stop}")
        if is_map(schema) and "default" in schema and not required:
            facts.append(f"{words.default} {value(schema['default'])}{words.stop}")
        if is_map(schema) and schema.get("x-sensitive") is True:
            facts.append(prose(words.sensitive))
        if is_map(schema) and schema.get("readOnly") is True:
            facts.append(words.read_only)
        return (
            first,
            self._type(annotation, here),
            words.between_sentences.join(fact for fact in (prose(doc), *facts) if fact),
        )

    def _model_page(self, home: str) -> str:
        words, here = self._words, f"reference/models/{home}.md"
        title = words.shared if home == _SHARED else words.models_of.format(group=escape(home))
        lines = [*self._head(title), prose(words.models_intro), ""]
        for name in sorted(name for name, place in self._homes.items() if place == home):
            lines += [f"## {escape(name)} {{#{name}}}", ""]
            schema = self._components[name]
            if description := prose(str(schema.get("description", ""))):
                lines += [description, ""]
            users = self._users[name]
            if users and len(users) <= _MANY:
                lines += [f"{words.used_by} {', '.join(self._link(place, here, code(place)) for place in users)}", ""]
            if name in self._enums:
                lines += self._enum(self._enums[name], schema)
            elif name in self._models:
                lines += self._model(self._models[name], schema, here)
            else:
                lines += self._schema(schema, here)
        return "\n".join(lines)

    def _enum(self, enum: EnumView, schema: dict[str, Any]) -> Iterable[str]:
        words = self._words
        meanings = schema.get("x-enum-descriptions", {})
        values = [ast.literal_eval(member) for member, _ in enum.values]
        if meanings:
            rows = [(value(member), prose(str(meanings.get(str(member), "")))) for member in values]
            yield from _fields((words.name, words.meaning), rows)
        else:
            yield from (" · ".join(map(value, values)), "")
        yield from (words.open_enum, "")

    def _model(self, model: ModelView, schema: dict[str, Any], here: str) -> Iterable[str]:
        described = properties(schema, self._components)
        rows = [
            self._row(
                attribute.name,
                (wire := str(ast.literal_eval(attribute.wire))),
                attribute.annotation,
                attribute.wire in model.required,
                str(described.get(wire, {}).get("description", "")),
                described.get(wire, {}),
                here,
            )
            for attribute in model.attributes
        ]
        words = self._words
        return _fields((words.name, words.kind, words.description), rows) if rows else (words.no_members, "")

    def _schema(self, schema: dict[str, Any], here: str) -> Iterable[str]:
        """A schema that has no class: a page, or what only says how a body looks."""
        words = self._words
        required = schema.get("required", ())
        members: dict[str, Any] = schema.get("properties", {})
        if {"items", "has_next_page"} <= members.keys():
            yield from (words.page_schema, "")
        rows = [
            self._row(
                name, name, _annotation(member), name in required, str(member.get("description", "")), member, here
            )
            for name, member in members.items()
        ]
        if rows:
            yield from _fields((words.name, words.kind, words.description), rows)
        else:
            yield from (f"{self._type(_annotation(schema), here)}", "")

    def _type(self, annotation: str, here: str) -> str:
        """A type of the generated code, with links to what it names."""
        annotation = re.sub(r" \| params\.\w+| \| Unset|\bbuiltins\.|NotStr\b", "", annotation)
        parts = re.split(r"models\.(\w+)", annotation)
        pieces = [
            (self._link(part, here) if part in self.anchors else escape(part)) if number % 2 else _joined(part)
            for number, part in enumerate(parts)
        ]
        return f"<code>{''.join(pieces)}</code>"

    def _has_texts(self, prefix: str) -> bool:
        return any(pointer.startswith(prefix) for pointer in self._texts)

    def _differences(self) -> str:
        words, here = self._words, "reference/differences.md"
        names = LANGUAGE_NAMES[self._language]
        intro = [words.differences_intro, *([] if self._is_published else [words.assembled])]
        lines = [f"# {words.differences}", "", prose(words.between_sentences.join(intro)), ""]
        differences = [
            difference for difference in self._report["locale_differences"] if is_map(difference.get("languages"))
        ]
        whole = [difference for difference in differences if _is_whole(difference)]
        parts = [difference for difference in differences if not _is_whole(difference)]
        if parts:
            languages: list[str] = sorted({tag for difference in parts for tag in difference["languages"]})
            columns = {tag: escape(names.get(tag, tag)) for tag in languages}
            label = '<span class="label">{}: </span>{}'  # where there is no room for columns
            rows = [
                (
                    code(_readable(difference["pointer"])),
                    *(
                        label.format(columns[tag], self._statement(difference["languages"].get(tag)))
                        for tag in languages
                    ),
                )
                for difference in parts
            ]
            heads = (words.place, *columns.values())
            lines += [f"## {words.differing} ({len(parts)})", "", *_fields(heads, rows)]
        for title, prefix in ((words.only_in, "/paths/"), (words.schemas_only_in, "/components/schemas/")):
            for tag in sorted(
                {
                    str(tag)
                    for difference in whole
                    for tag, state in difference["languages"].items()
                    if state == "present"
                }
            ):
                own = [
                    difference
                    for difference in whole
                    if difference["pointer"].startswith(prefix) and difference["languages"][tag] == "present"
                ]
                if own:
                    lines += [f"## {title.format(language=escape(names.get(tag, tag)), count=len(own))}", ""]
                    lines += [f"- {self._place(difference['pointer'], here)}" for difference in own] + [""]
        return "\n".join(lines)

    def _place(self, pointer: str, here: str) -> str:
        """An operation, path or schema that only one language has, with a link to it."""
        if pointer.startswith("/components/"):
            name = _unescaped(pointer.split("/")[-1])
            component = next(
                (candidate for candidate in (name, naming.pascal(name)) if candidate in self._components), None
            )
            return self._link(component, here, escape(name)) if component else code(name)
        path, _, verb = (_unescaped(part) for part in f"{pointer.removeprefix('/paths/')}/".partition("/"))
        keys = [key for key in self._operations if key.partition(" ")[2] == path]
        verb = verb.strip("/").upper()
        links = [
            self._link(str(self._operations[key]["operationId"]), here)
            for key in keys
            if verb in ("", key.partition(" ")[0]) and self._operations[key].get("operationId") in self.anchors
        ]
        return f"{code(f'{verb} {path}'.strip())} {', '.join(links)}".strip()

    def _statement(self, statement: Any) -> str:
        if statement is None or statement == "present":
            return self._words.absent if statement is None else self._words.present
        return prose(statement) if isinstance(statement, str) else value(statement)

    def _make_examples(self, document: dict[str, Any]) -> dict[str, str]:
        """`sessions.create sync` → program."""
        calls = Calls(document)
        keys = {f"{m.upper()} {path}": definition for path, m, definition in operations(document)}
        programs: dict[str, str] = {}
        for resource, method in (pair for members in self._groups.values() for pair in members):
            name, operation = f"{resource.dotted}.{method.name}", keys[ast.literal_eval(method.key)]
            programs[f"{name} sync"] = calls.sync(resource, method, operation)
            programs[f"{name} async"] = calls.asynchronous(resource, method, operation)
        return formatted(programs)


def localized(document: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The document with texts in their places; a text whose place is gone is left out."""
    result = copy.deepcopy(document)
    for pointer, text in texts.items():
        node: Any = result
        *way, last = map(_unescaped, pointer.split("/")[1:])
        for part in way:
            if is_list(node):
                node = node[int(part)] if part.isdigit() and int(part) < len(node) else None
            else:
                node = node.get(part) if is_map(node) else None
        if is_map(node) and isinstance(node.get(last), str):
            node[last] = text
    return result


def _group(resource: ResourceView) -> str:
    return ".".join(resource.path[: 2 if resource.path[:1] == ("enterprise",) else 1])


def _stem(operation: str) -> str:
    """The page of models that what only this operation uses is on."""
    parts = operation.split(".")
    return parts[1] if parts[0] == "enterprise" and len(parts) > 2 else parts[0]


def _references(node: Any) -> list[str]:
    """Schemas that a part of the document refers to, each once, in order."""
    names: dict[str, None] = {}
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if is_map(part):
            if isinstance(reference := part.get("$ref"), str) and reference.startswith(_PREFIX):
                names[reference.removeprefix(_PREFIX)] = None
            waiting += part.values()
        elif is_list(part):
            waiting += part
    return list(names)


def _limits(schema: Any, words: Any) -> Iterator[str]:
    if not is_map(schema):
        return
    inner = next((branch for branch in schema.get("anyOf", ()) if branch.get("type") != "null"), schema)
    limits = (("minLength", "maxLength", words.characters), ("minimum", "maximum", ""))
    for least, most, unit in (*limits, ("minItems", "maxItems", words.items)):
        low, high = inner.get(least), inner.get(most)
        if low is not None or high is not None:
            form = words.at_least if high is None else words.at_most if low is None else words.between
            yield form.format(low=escape(str(low)), high=escape(str(high)), unit=unit)


def _annotation(schema: Any) -> str:
    """The Python type of a schema, in the form of the generated code."""
    if not is_map(schema):
        return "Any"
    if isinstance(reference := schema.get("$ref"), str):
        return f"models.{reference.removeprefix(_PREFIX)}"
    if branches := schema.get("anyOf") or schema.get("oneOf"):
        return " | ".join(map(_annotation, branches))
    kind = schema.get("type")
    if kind == "array":
        return f"list[{_annotation(schema.get('items'))}]"
    return _PYTHON.get(str(kind), "Any")


def _wire(argument: ArgumentView) -> str:
    """The name on the wire: views have that of a path as it is, others as Python source."""
    return str(ast.literal_eval(argument.wire)) if argument.wire[:1] in ("'", '"') else argument.wire


def _joined(part: str) -> str:
    """A part of an annotation; the spaces around `|` stay where a name follows or goes before."""
    return f"{' ' * part.startswith(' ')}{escape(part)}{' ' * (part.endswith(' ') and bool(part.strip()))}"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _fields(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A table that is a list of blocks on narrow screens."""
    yield from ('<div class="fields" markdown="1">', "", *_table(heads, rows), "", "</div>", "")


def _pointer(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


def _unescaped(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")


def _readable(pointer: str) -> str:
    """A JSON Pointer as people read it: a path of the API stays whole."""
    return " › ".join(map(_unescaped, pointer.split("/")[1:]))


def _is_whole(difference: dict[str, Any]) -> bool:
    """Return whether a whole operation, path or schema is in one language only."""
    parts = difference["pointer"].split("/")
    whole = len(parts) <= 4 and (parts[1] == "paths" or parts[1:3] == ["components", "schemas"])
    return whole and set(map(str, difference["languages"].values())) == {"None", "present"}
