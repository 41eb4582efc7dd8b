"""Proof by the generated code itself: every operation, property and value of the document is in it."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from .. import document as documents
from ..errors import PipelineError
from ..spec import naming
from . import contents
from .shapes import Shapes
from .template_data import module_of


def operations(files: dict[str, bytes]) -> set[str]:
    """The operations (`METHOD path`) that methods of the generated resources carry out, sync and async alike."""
    return set(methods(files))


def methods(files: dict[str, bytes]) -> dict[str, set[str]]:
    """Operation (`METHOD path`) → names of the methods that carry it out, in a resource and its asynchronous twin."""
    methods: dict[str, set[str]] = {}
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
                                called.setdefault(constants[constant], []).append(method.name)
                case _:
                    pass
        methods |= {key: set(names) for key, names in called.items() if all(names.count(name) == 2 for name in names)}
    return methods


def verify(document: dict[str, Any], files: dict[str, bytes]) -> None:
    """Compare the document with the generated files.

    Raises:
        PipelineError: An operation, a parameter, a component, a property or a value of an enum is not in the
            code; all are named.
    """
    missing: list[str] = []
    generated = methods(files)
    strings = {
        name: {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
        for name, source in files.items()
        if name.endswith(".py") and source
    }
    names = naming.name(document)
    for path, method, operation in documents.operations(document):
        key = f"{method.upper()} {path}"
        if key not in generated:
            missing.append(key)
            continue
        as_list = operation.get("x-timeline", {}).get("method")  # another method beside that of the operation
        if generated[key] - {as_list} != {names[key].method}:
            missing.append(f"{key}: its name {names[key].dotted}")
        literals = strings[f"api/{module_of(names[key].resource)}.py"]
        missing += [
            f"{key}: parameter {parameter['name']!r}"
            for parameter in contents.sent(operation)
            if parameter["name"] not in literals
        ]
    models = _models(files)
    pages = contents.pages(document)
    for name, shape in Shapes(document).classes().items():
        if name in pages:
            continue
        if name not in models:
            missing.append(f"component {name}")
            continue
        missing += [f"{name}.{member}" for member in shape.get("properties", ()) if member not in models[name]]
        missing += [f"{name}: value {value!r}" for value in shape.get("enum", ()) if value not in models[name]]
    if missing:
        more = f" (and {len(missing) - 20} more)" if len(missing) > 20 else ""
        raise PipelineError(f"lost on the way into the generated code: {', '.join(missing[:20])}{more}")


def _models(files: dict[str, bytes]) -> dict[str, set[Any]]:
    """Class → the members that it both reads and writes; enum → the values that both its type and its tuple have."""
    members: dict[str, set[Any]] = {}
    for file, source in files.items():
        if not file.startswith("models/"):
            continue
        match ast.parse(source).body:
            case [*_, ast.ClassDef(name=name) as definition]:
                calls = [
                    node.args[0] for node in ast.walk(definition) if isinstance(node, ast.Call) and len(node.args) == 1
                ]
                keys = [key for node in ast.walk(definition) if isinstance(node, ast.Dict) for key in node.keys]
                members[name] = _constants(calls) & _constants(keys)
            case [
                *_,
                ast.AnnAssign(target=ast.Name(id=name), value=ast.BinOp(left=ast.Subscript(slice=literal))),
                ast.AnnAssign(value=ast.Tuple() as values),
            ]:
                members[name] = _values(literal) & _values(values)
            case _:
                pass
    return members


def _constants(nodes: Iterable[ast.AST | None]) -> set[Any]:
    return {node.value for node in nodes if isinstance(node, ast.Constant)}


def _values(node: ast.expr) -> set[Any]:
    value = ast.literal_eval(node)
    return set(value) if isinstance(node, ast.Tuple) else {value}
