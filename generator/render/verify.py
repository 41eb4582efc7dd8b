"""Proof by the generated code itself: every operation and every property of the document is in it."""

from __future__ import annotations

import ast
from typing import Any

from .. import document as documents
from .. import naming
from ..errors import PipelineError
from . import view


def operations(files: dict[str, bytes]) -> set[str]:
    """The operations (`METHOD path`) that methods of the generated resources carry out, sync and async alike."""
    return set(methods(files))


def methods(files: dict[str, bytes]) -> dict[str, set[str]]:
    """Operation (`METHOD path`) → names of the methods that carry it out, in a resource and its asynchronous twin."""
    found: dict[str, set[str]] = {}
    for name, source in files.items():
        if not name.startswith("api/"):
            continue
        constants: dict[str, str] = {}
        called: dict[str, list[str]] = {}
        for node in ast.parse(source).body:
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=constant)],
                    value=ast.Subscript(value=ast.Name(id="OPERATIONS"), slice=ast.Constant(value=str() as key)),
                ):
                    constants[constant] = key
                case ast.ClassDef():
                    for method in node.body:
                        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                            used = {child.id for child in ast.walk(method) if isinstance(child, ast.Name)}
                            for constant in constants.keys() & used:
                                called.setdefault(constant, []).append(method.name)
                case _:
                    pass
        found |= {constants[constant]: set(names) for constant, names in called.items() if len(names) == 2}
    return found


def verify(document: dict[str, Any], files: dict[str, bytes]) -> None:
    """Compare the document with the generated files.

    Raises:
        PipelineError: An operation, a parameter, a component or a property is not in the code; all are named.
    """
    missing: list[str] = []
    generated = methods(files)
    strings = {
        name: {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
        for name, source in files.items()
        if name.endswith(".py") and source
    }
    classes = _classes(files)
    names = naming.name(document)
    for path, method, operation in documents.operations(document):
        key = f"{method.upper()} {path}"
        if key not in generated:
            missing.append(key)
            continue
        if generated[key] != {names[key].method}:
            missing.append(f"{key}: its name {names[key].dotted}")
        module = "_".join(names[key].resource)
        known = strings[f"api/{module}.py"]
        missing += [
            f"{key}: parameter {parameter['name']!r}"
            for parameter in view.sent(operation)
            if parameter["name"] not in known
        ]
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if naming.is_page(schema) or not schema.get("properties"):
            continue
        if name not in classes:
            missing.append(f"component {name}")
            continue
        missing += [f"{name}.{wire}" for wire in schema["properties"] if wire not in strings[classes[name]]]
    if missing:
        more = f" (and {len(missing) - 20} more)" if len(missing) > 20 else ""
        raise PipelineError(f"lost on the way into the generated code: {', '.join(missing[:20])}{more}")


def _classes(files: dict[str, bytes]) -> dict[str, str]:
    """Class → the file in `models/` that defines it."""
    return {
        node.name: name
        for name, source in files.items()
        if name.startswith("models/")
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef)
    }
