"""`params.py`: TypedDicts for the objects that requests take, by datamodel-code-generator.

They let users write a nested object as a dictionary and have it checked. Texts of the document never reach the tool,
and what it returns is checked to be declarations and nothing else.
"""

from __future__ import annotations

import ast
import json
import keyword
import re
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.parser import LiteralType

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError

_PREFIX = "#/components/schemas/"
_PLAIN = re.compile(r"^[A-Za-z_][A-Za-z0-9_.:$@-]{0,99}$")

_HEAD = '''"""Objects that requests take, as dictionaries: every model of a request has its `…Param` here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

'''


def request_components(document: dict[str, Any]) -> list[str]:
    """Names of the component schemas that a request reaches, sorted."""
    components = document.get("components", {}).get("schemas", {})
    found: set[str] = set()
    waiting: list[Any] = []
    for _, _, operation in documents.operations(document):
        waiting += [operation.get("requestBody", {}), *operation.get("parameters", ())]
    while waiting:
        node = waiting.pop()
        if is_map(node):
            name = str(node.get("$ref", "")).removeprefix(_PREFIX)
            if "$ref" in node and name in components and name not in found:
                found.add(name)
                waiting.append(components[name])
            waiting += node.values()
        elif is_list(node):
            waiting += node
    return sorted(found)


def render(document: dict[str, Any]) -> str:
    """The source of `params.py`, not yet formatted."""
    components = document.get("components", {}).get("schemas", {})
    wanted = [
        name
        for name in request_components(document)
        if components[name].get("type") == "object" and "properties" in components[name]
    ]
    if not wanted:
        return _HEAD
    definitions = {f"{name}Param": _schema(components[name], components) for name in wanted}
    source = generate(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "API", "version": "0"},
                "paths": {},
                "components": {"schemas": definitions},
            }
        ),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_union_operator=True,
        use_standard_collections=True,
        disable_timestamp=True,
        formatters=[],
    )
    if not isinstance(source, str):
        raise PipelineError("datamodel-code-generator returned several modules where one was expected")
    return _HEAD + _declarations(source)


def _schema(schema: Any, components: dict[str, Any]) -> dict[str, Any]:
    """A schema for the tool: structure only; what has a class or an alias of its own is named by it."""
    if not is_map(schema):
        return {}
    if "$ref" in schema:
        name = str(schema["$ref"]).removeprefix(_PREFIX)
        target = components[name]
        if "enum" in target:
            return {"type": "string", "customTypePath": f"models.{name}"}
        if target.get("type") == "object" and "properties" in target:
            return {"$ref": f"{_PREFIX}{name}Param"}
        return _schema(target, components)
    if schema.get("format") == "binary":
        return {}
    result: dict[str, Any] = {}
    if "type" in schema:
        result["type"] = schema["type"]
    constant = schema.get("const")
    if isinstance(constant, int) or (isinstance(constant, str) and _PLAIN.match(constant)):
        result["const"] = constant
    for key in ("anyOf", "oneOf"):
        if key in schema:
            result["anyOf"] = [_schema(member, components) for member in schema[key]]
    if "items" in schema:
        result["items"] = _schema(schema["items"], components)
    if "properties" in schema:
        result["properties"] = {
            name: _schema(value, components) for name, value in schema["properties"].items() if _is_writable(name)
        }
        result["required"] = [name for name in schema.get("required", ()) if name in result["properties"]]
    elif "additionalProperties" in schema:
        rest = schema["additionalProperties"]
        result["additionalProperties"] = _schema(rest, components) if is_map(rest) else rest
    return result


def _is_writable(name: str) -> bool:
    """Whether a TypedDict can have the key as a plain declaration; others can be sent all the same."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


def _declarations(source: str) -> str:
    """The class and type declarations of the tool's output; anything else in it is refused."""
    try:
        module = ast.parse(source)
    except SyntaxError as error:
        raise PipelineError(
            f"datamodel-code-generator wrote no Python: {error.msg}", place=f"line {error.lineno}"
        ) from None
    kept: list[str] = []
    aliases: set[str] = set()
    for node in module.body:
        if isinstance(node, ast.ImportFrom | ast.Import):
            if isinstance(node, ast.ImportFrom) and node.module == "models":
                aliases |= {alias.name for alias in node.names}
            continue  # our own header imports what declarations use
        if not _is_declaration(node):
            raise PipelineError("datamodel-code-generator wrote more than declarations", place=f"line {node.lineno}")
        segment = ast.get_source_segment(source, node)
        kept.append(segment or "")
    imports = f"if TYPE_CHECKING:\n    from .models import {', '.join(sorted(aliases))}\n\n" if aliases else ""
    return imports + "\n\n\n".join(kept) + "\n"


def _is_declaration(node: ast.stmt) -> bool:
    match node:
        case ast.ClassDef(bases=[ast.Name(id="TypedDict")], body=body, decorator_list=[]):
            return all(isinstance(item, ast.AnnAssign | ast.Pass) and _is_type(item) for item in body)
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return _is_type(node)
        case _:
            return False


def _is_type(node: ast.AST) -> bool:
    """Whether no call, comprehension or lambda hides in what should be a type."""
    forbidden = (
        ast.Call,
        ast.Lambda,
        ast.ListComp,
        ast.SetComp,
        ast.DictComp,
        ast.GeneratorExp,
        ast.Await,
        ast.NamedExpr,
    )
    return not any(isinstance(child, forbidden) for child in ast.walk(node))
