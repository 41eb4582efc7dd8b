"""One command for each operation, made of the generated method: its parameters, their types, its documentation."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click
from devin_v3_api.operations import OPERATIONS, Operation

from .._call.ids import steps_of
from .._call.json import is_object
from . import values
from .state import State, common_options, note

#: Required texts that are given by position, as in the SDK.
_BY_POSITION = ("prompt", "message")
_ON_A_TERMINAL = 50  # items of a list that a person sees unless more are asked for
_TYPES = {"str": click.STRING, "bool": click.BOOL, "int": click.INT, "float": click.FLOAT}
_SEPARATE = re.compile(r"[^a-z0-9]")


def method(operation: Operation) -> Callable[..., Any]:
    """Return the generated method of an operation."""
    *resource, name = operation.name.split(".")
    module = "_".join(resource) or "root"
    class_name = "".join(word.capitalize() for word in module.split("_")) if resource else "Api"
    method: Callable[..., Any] = getattr(getattr(import_module(f"devin_v3_api.api.{module}"), class_name), name)
    return method


@dataclass(frozen=True, slots=True)
class Documentation:
    """The docstring of a generated method, taken apart.

    Attributes:
        summary: Its first line.
        text: The paragraphs before the arguments.
        arguments: The text of each argument.
        rest: The paragraphs after the arguments that are for people: where it is published.
    """

    summary: str
    text: str
    arguments: Mapping[str, str]
    rest: str

    @classmethod
    def of(cls, docstring: str) -> Documentation:
        """Return the parts of a docstring in Google's style."""
        text, _, below = inspect.cleandoc(docstring).partition("\nArgs:\n")
        section, _, after = below.partition("\nRaises:\n")
        arguments: dict[str, str] = {}
        name = ""
        for line in section.splitlines():
            if begin := re.match(r"    (\*{0,2}\w+): ?(.*)", line):
                name = begin[1]
                arguments[name] = begin[2]
            elif line.strip():
                arguments[name] += f" {line.strip()}"
        published = [part for part in (after or text).split("\n\n") if part.startswith("Published at")]
        body = "\n\n".join(part for part in text.split("\n\n")[1:] if not part.startswith(("Published at", "Raises:")))
        return cls(text.split("\n\n")[0].replace("\n", " "), body, arguments, "\n\n".join(published))


def _key(name: str) -> str:
    """Return a name without case, dashes and underscores, which differ between JSON, Python and the command line."""
    return _SEPARATE.sub("", name.casefold())


class OperationCommand(click.Command):
    """The command of one operation."""

    def __init__(self, operation: Operation) -> None:
        name = operation.name.rpartition(".")[2].replace("_", "-")
        self.operation = operation
        self.function = method(operation)
        self.documentation = Documentation.of(self.function.__doc__ or operation.name)
        self.signature = inspect.signature(self.function)
        self.is_list = operation.cursor is not None and "Pager" in str(self.signature.return_annotation)
        self.has_body = operation.form is not None
        super().__init__(
            name,
            params=[*self.own_parameters(), *self._added(), *common_options()],
            help=_help(self.documentation),
            short_help=self.documentation.summary,
            deprecated=operation.deprecated,
            callback=self.execute,
        )

    def own_parameters(self, without: frozenset[str] = frozenset()) -> list[click.Parameter]:
        """Return the parameters that the operation itself has.

        Args:
            without: Names that a command gives in another way.
        """
        # Whether the member itself is the secret; in others one is somewhere within. The shortest way counts.
        ways = map(steps_of, reversed(self.operation.sensitive))
        secrets = {_key(name): not within for name, *within in ways}
        own: list[click.Parameter] = []
        for name, parameter in self.signature.parameters.items():
            if name == "self" or name in without or parameter.kind is parameter.VAR_KEYWORD:
                continue
            text = self.documentation.arguments.get(name, "")
            required = parameter.default is parameter.empty
            kind, multiple = _type(str(parameter.annotation), text)
            if (secret := secrets.get(_key(name))) is not None:
                kind = values.Secret(None if secret else values.Json())
            if parameter.kind is not parameter.KEYWORD_ONLY or (required and name in _BY_POSITION):
                if isinstance(kind, values.Json):  # objects that have an id are taken as well
                    kind = click.STRING
                # Required is checked after --json is read, which may give it.
                own.append(click.Argument([name], required=not self.has_body, type=_text(kind, name)))
                continue
            flag = f"--{name.replace('_', '-')}"
            if kind is click.BOOL:
                flag = f"{flag}/--no-{flag[2:]}"
            own.append(
                click.Option(
                    [flag, name],
                    type=kind,
                    multiple=multiple,
                    default=None,
                    help=f"{text}{' [required]' if required else ''}".replace("`", ""),
                )
            )
        return own

    def _added(self) -> list[click.Parameter]:
        added: list[click.Parameter] = []
        if self.is_list:
            added.append(click.Option(["--limit"], type=click.IntRange(min=1), help="The first N items alone."))
            added.append(click.Option(["--all", "all_items"], is_flag=True, help="All items, also on a terminal."))
        if self.has_body:
            added.append(
                click.Option(
                    ["--json", "body"], type=values.Json(), help="The body, or members of it: JSON, @FILE or -."
                )
            )
            added.append(
                click.Option(["--null", "nulls"], multiple=True, metavar="OPTION", help="Option to send as null.")
            )
        return added

    def execute(self, **given: Any) -> None:
        """Call the operation and write its result."""
        state = click.get_current_context().ensure_object(State)
        limit: int | None = given.pop("limit", None)
        everything = given.pop("all_items", False)
        positional, keywords = self.arguments(given)
        function: Any = state.client()
        for part in self.operation.name.split("."):
            function = getattr(function, part)
        printer = state.printer(self.operation.name)
        result = function(*positional, **keywords)
        if not self.is_list:
            if isinstance(result, bytes):
                sys.stdout.buffer.write(result)
            elif result is not None:
                printer.write(result)
            return
        at_most = limit or (_ON_A_TERMINAL if printer.for_people and not everything else None)
        printer.write_list(result.limit(at_most) if at_most else result)
        if at_most != limit:
            note(f"at most {_ON_A_TERMINAL} are shown; --limit N or --all for more")

    def arguments(self, given: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Return the arguments of the method of what was given on the line, in a file and on stdin.

        Raises:
            click.UsageError: One is missing, or given twice.
        """
        body = given.pop("body", None)
        nulls = {_key(name) for name in given.pop("nulls", ())}
        chosen = {name: value for name, value in given.items() if value is not None and value != ()}
        if body is not None:
            self._merge(body, chosen)
        names = {_key(name): name for name in self.signature.parameters}
        for key in sorted(nulls):
            if key not in names or names[key] in chosen:
                raise click.UsageError(f"--null names an option that was given, or does not exist: {key}")
            chosen[names[key]] = None
        self._ask_secrets(chosen)
        positional: list[Any] = []
        for name, parameter in self.signature.parameters.items():
            if name == "self" or parameter.kind is parameter.VAR_KEYWORD:
                continue
            if parameter.default is parameter.empty and name not in chosen:
                spelled = f"--{name.replace('_', '-')}" if parameter.kind is parameter.KEYWORD_ONLY else name.upper()
                raise click.UsageError(f"Missing {name if name in _BY_POSITION else spelled}.")
            if parameter.kind is not parameter.KEYWORD_ONLY:
                positional.append(chosen.pop(name))
        return positional, chosen

    def _merge(self, body: Any, chosen: dict[str, Any]) -> None:
        if not is_object(body):
            raise click.UsageError("--json takes a JSON object: its members are the options")
        names = {_key(name): name for name in self.signature.parameters}
        for member, value in body.items():
            name = names.get(_key(member))
            if name is None:
                chosen.setdefault("extra_body", {})[member] = value
            elif name in chosen:
                raise click.UsageError(f"--json and the line both give {member}")
            else:
                chosen[name] = value

    def _ask_secrets(self, chosen: dict[str, Any]) -> None:
        """Ask on a terminal for a required secret that was not given."""
        stdin = sys.stdin
        for parameter in self.params:
            if (
                isinstance(parameter.type, values.Secret)
                and parameter.type.inner is None
                and parameter.name not in chosen
                and self.signature.parameters[str(parameter.name)].default is inspect.Parameter.empty
                and stdin.isatty()
            ):
                chosen[str(parameter.name)] = click.prompt(str(parameter.name), hide_input=True, err=True)


def _help(documentation: Documentation) -> str:
    paragraphs = [documentation.summary, documentation.text, documentation.rest]
    return "\n\n".join(part for part in paragraphs if part).replace("`", "")


def _text(kind: Any, name: str) -> Any:
    return values.Text() if kind is click.STRING and name in _BY_POSITION else kind


def _type(annotation: str, text: str) -> tuple[Any, bool]:
    """Return the type of an option, and whether it may be given several times."""
    parts = [part for part in _alternatives(annotation) if part not in ("None", "Unset")]
    if len(parts) == 1 and (inner := re.fullmatch(r"(?:Sequence|SequenceNotStr|list)\[(.*)\]", parts[0])):
        kind, nested = _type(inner[1], text)
        return (values.Json(), False) if nested or isinstance(kind, values.Json) else (kind, True)
    if "int" in parts and "epoch seconds" in text:
        return values.Time(), False
    if len(parts) != 1:
        return click.STRING if "str" in parts else values.Json(), False
    (part,) = parts
    if part in _TYPES:
        return _TYPES[part], False
    if "FileTypes" in part:
        return click.Path(exists=True, dir_okay=False), False
    choices = _known_values(part)
    return values.OpenEnum(choices) if choices else values.Json(), False


def _alternatives(annotation: str) -> list[str]:
    """Split a union at its top level: `Sequence[a | b] | None` has two alternatives."""
    parts: list[str] = []
    depth = begin = 0
    for index, character in enumerate(annotation):
        depth += (character in "[(") - (character in "])")
        if character == "|" and not depth:
            parts.append(annotation[begin:index].strip())
            begin = index + 1
    return [*parts, annotation[begin:].strip()]


def _known_values(annotation: str) -> tuple[str, ...]:
    """Return the values of `models.Name` or of a `Literal[…]`, if they are texts."""
    if literal := re.fullmatch(r"Literal\[(.*)\]", annotation):
        return tuple(re.findall(r"[\"']([^\"']*)[\"']", literal[1]))
    if not (name := re.fullmatch(r"models\.(\w+)", annotation)):
        return ()
    from .._call.unknown import known_values

    return known_values(name[1])


def children(path: tuple[str, ...]) -> dict[str, Operation | None]:
    """Return the children of a path of names: an operation each, or None for a group."""
    depth = len(path)
    below: dict[str, Operation | None] = {}
    for operation in OPERATIONS.values():
        parts = tuple(operation.name.split("."))
        if parts[:depth] == path and len(parts) > depth:
            name = parts[depth].replace("_", "-")
            below[name] = operation if len(parts) == depth + 1 else below.get(name)
    return below
