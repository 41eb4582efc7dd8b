"""Calls of every operation, as programs: what is required, with plausible values, the same every time."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from devin_v3.testing.contract.examples import Examples

from generator.document import is_map
from generator.errors import PipelineError
from generator.render import contents
from generator.render.template_data import MethodView, ResourceView

_NOW = 1_767_225_600  # 2026-01-01, as FakeDevin's clock begins
_DEEP = 8

#: What members of these names are in examples, where any text will do.
_TEXTS = {
    "branch_name": "main",
    "body": "Look at the failures before you change a test.",
    "idp_group_name": "engineering",
    "message": "Yes, go ahead.",
    "name": "nightly",
    "prompt": "Fix the flaky test in acme/api",
    "title": "Flaky test",
}


class Calls:
    """Makes example calls for the operations of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._examples = Examples(document, seed=0, now=_NOW)

    def sync(self, resource: ResourceView, method: MethodView, operation: dict[str, Any]) -> str:
        """A program with the synchronous client."""
        call = self._call(resource, method, operation)
        return f"from devin_v3 import Devin\n\ndevin = Devin()\n{_used(call, method, '', '')}\n"

    def asynchronous(self, resource: ResourceView, method: MethodView, operation: dict[str, Any]) -> str:
        """A program with the asynchronous client."""
        call = self._call(resource, method, operation)
        statements = _used(call, method, "async ", "await ").replace("\n", "\n        ")
        return (
            "import asyncio\n\nfrom devin_v3 import AsyncDevin\n\n\nasync def main() -> None:\n"
            f"    async with AsyncDevin() as devin:\n        {statements}\n\n\nasyncio.run(main())\n"
        )

    def _call(self, resource: ResourceView, method: MethodView, operation: dict[str, Any]) -> str:
        positional, keywords = self.arguments(method, operation)
        arguments = [*map(repr, positional), *(f"{name}={value!r}" for name, value in keywords.items())]
        return f"devin.{resource.dotted}.{method.name}({', '.join(arguments)})"

    def arguments(self, method: MethodView, operation: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Return the arguments of the call: values of the path, and the keywords that are required."""
        facts = {(parameter["in"], parameter["name"]): parameter for parameter in operation.get("parameters", ())}
        sent = body(operation, str(ast.literal_eval(method.key)))
        members = self._needed(sent, 0).get("properties", {})
        schemas: dict[str, Any] = {}
        for parameter in method.path:
            schemas[parameter.name] = facts.get(("path", parameter.wire), {}).get("schema", {"type": "string"})
        for place, arguments in (("query", method.query), ("header", method.headers), ("cookie", method.cookies)):
            for parameter in arguments:
                if parameter.required:
                    schemas[parameter.name] = facts[place, _wire(parameter.wire)]["schema"]
        for parameter in method.body:
            if parameter.required:
                schemas[parameter.name] = members[_wire(parameter.wire)] if parameter.wire else sent
        wanted = {"type": "object", "properties": schemas, "required": list(schemas)}
        values = self._examples.make(self._needed(wanted, 0), None, method.key)
        if method.body_kind == "files":
            values |= {parameter.name: ("notes.txt", b"First line") for parameter in method.body if parameter.required}
        positional = [values.pop(parameter.name) for parameter in method.path]
        return positional, dict(sorted(values.items()))

    def _needed(self, schema: Any, depth: int) -> dict[str, Any]:
        """A schema that only has what must be there: no property that may be left out, no null, one branch of each."""
        for _ in range(_DEEP):
            if not is_map(schema):
                return {}
            if "$ref" in schema:
                schema = self._components[schema["$ref"].rpartition("/")[2]]
            elif branches := schema.get("anyOf") or schema.get("oneOf"):
                schema = next((subschema for subschema in branches if subschema.get("type") != "null"), branches[0])
        result = dict(schema)
        if depth < _DEEP and is_map(properties := schema.get("properties")):
            required = schema.get("required", ())
            needed = {
                name: _with_example(name, self._needed(subschema, depth + 1))
                for name, subschema in properties.items()
                if name in required
                or (is_map(subschema) and "const" in subschema)  # a constant tells which model is meant
            }
            result["properties"] = needed
        if depth < _DEEP and is_map(schema.get("items")):
            result |= {"items": self._needed(schema["items"], depth + 1), "maxItems": max(1, schema.get("minItems", 1))}
        if depth < _DEEP and is_map(schema.get("additionalProperties")):
            result["additionalProperties"] = self._needed(schema["additionalProperties"], depth + 1)
        return result


def _with_example(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the example that the spec has for it, or one that fits a member of this name."""
    example = schema.get("example", _TEXTS.get(name))
    bound = schema.keys() & {"enum", "const", "format", "pattern", "examples"}
    fits = schema.get("type") == "string" and isinstance(example, str) and not bound
    return {**schema, "examples": [example]} if fits else schema


def _used(call: str, method: MethodView, before_for: str, before: str) -> str:
    """Statements that make the call and show what came of it."""
    if method.paginated:
        return f"{before_for}for item in {call}:\n    print(item)"
    if method.returns == "None":
        return f"{before}{call}"
    return f"result = {before}{call}\nprint(result)"


def body(operation: Mapping[str, Any], key: str) -> Any:
    """The schema of an operation's body; empty if it has none."""
    media = contents.media(operation.get("requestBody", {}).get("content", {}), key)
    return media[2] if media else {}


def _wire(literal: str) -> str:
    """The name on the wire, which views have as Python source."""
    return str(ast.literal_eval(literal))


def formatted(programs: dict[str, str]) -> dict[str, str]:
    """Programs in the style of the project.

    Raises:
        PipelineError: One of them is not Python.
    """
    with tempfile.TemporaryDirectory(prefix="devin-v3-") as folder:
        files = {key: Path(folder, f"{number}.py") for number, key in enumerate(programs)}
        for key, path in files.items():
            path.write_text(programs[key], encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--line-length", "88", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise PipelineError(f"an example is not Python: {done.stderr.strip() or done.stdout.strip()}")
        return {key: path.read_text("utf-8") for key, path in files.items()}
