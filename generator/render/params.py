"""`params.py`: TypedDicts for the objects that requests take, by datamodel-code-generator.

They let users write a nested object as a dictionary and have it checked. A key that a class cannot declare, such as
`_id`, `a-b` or `list`, is in a table: `TypedDict("Name", {...})`. What only responses have is in none of them.

Texts of the document never reach the tool, and what it returns is checked to be declarations and nothing else.
"""

from __future__ import annotations

import ast
import json
import keyword
import re
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.parser import LiteralType

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..spec import aliases
from . import contents
from .shapes import PREFIX, Shapes

_PLAIN = re.compile(r"^[A-Za-z_][A-Za-z0-9_.:$@-]{0,99}$")

_HEAD = '''"""Objects that requests take, as dictionaries: every model of a request has its `…Param` here."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypeAlias, TypedDict

from . import models
'''

_LISTS = """
if TYPE_CHECKING:
    from .types import SequenceNotStr
else:
    SequenceNotStr = Sequence

"""


def request_components(document: dict[str, Any]) -> list[str]:
    """Names of the component schemas that a request reaches, sorted."""
    components = document.get("components", {}).get("schemas", {})
    names: set[str] = set()
    waiting: list[Any] = []
    for _, _, operation in documents.operations(document):
        waiting += [operation.get("requestBody", {}), *operation.get("parameters", ())]
    while waiting:
        for name in contents.references(waiting.pop()):
            if name in components and name not in names:
                names.add(name)
                waiting.append(components[name])
    return sorted(names)


def render(document: dict[str, Any]) -> str:
    """The source of `params.py`, not yet formatted."""
    classes = Shapes(document).classes()
    components = document.get("components", {}).get("schemas", {})
    classes = {name: _sent(shape, contents.properties(components[name], components)) for name, shape in classes.items()}
    wanted = [name for name in request_components(document) if "properties" in classes.get(name, {})]
    if not wanted:
        return _HEAD
    definitions = {f"{name}Param": _schema(classes[name], classes) for name in wanted}
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
    declarations = _declarations(source)
    lists = _LISTS if "SequenceNotStr[" in declarations else ""
    return _HEAD + lists + declarations + _old_names(document, definitions)


def _old_names(document: dict[str, Any], definitions: Collection[str]) -> str:
    """The old names of classes; using one warns."""
    renames = [alias for alias in aliases.schemas(document) if f"{alias.new}Param" in definitions]
    if not renames:
        return ""
    params = [replace(alias, old=f"{alias.old}Param", new=f"{alias.new}Param") for alias in renames]
    typed = "".join(f"    {alias.old} = {alias.new}\n" for alias in params)
    table = "".join(f"    {alias.old!r}: ({alias.new}, {alias.message!r}),\n" for alias in params)
    return f"""
if TYPE_CHECKING:
{typed}
_ALIASES: Final[dict[str, tuple[Any, str]]] = {{
{table}}}


def __getattr__(name: str) -> Any:
    if name not in _ALIASES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    from .types import old_name

    value, message = _ALIASES[name]
    old_name(message)
    return value
"""


def _schema(shape: Any, classes: dict[str, dict[str, Any]]) -> Any:
    """A shape for the tool: what has a class or an alias of its own is named by it."""
    if is_list(shape):
        return [_schema(member, classes) for member in shape]
    if not is_map(shape) or shape.get("format") == "binary":
        return {} if is_map(shape) else shape
    if "$ref" in shape:
        name = str(shape["$ref"]).removeprefix(PREFIX)
        if "enum" in classes[name]:
            return {"type": "string", "customTypePath": f"models.{name}"}
        return {"$ref": f"{PREFIX}{name}Param"}
    result = {
        key: _schema(value, classes)
        for key, value in shape.items()
        if key not in ("properties", "const", "discriminator")
    }
    constant = shape.get("const")
    if isinstance(constant, int) or (isinstance(constant, str) and _PLAIN.match(constant)):
        result["const"] = constant
    if "properties" in shape:
        result["properties"] = {_spelled(name): _schema(value, classes) for name, value in shape["properties"].items()}
        result["required"] = [_spelled(name) for name in shape["required"]]
    return result


def _sent(shape: dict[str, Any], facts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A class without the members that only responses have."""
    if "properties" not in shape:
        return shape
    kept = {
        name: member for name, member in shape["properties"].items() if facts.get(name, {}).get("readOnly") is not True
    }
    return {**shape, "properties": kept, "required": [name for name in shape["required"] if name in kept]}


#: What annotations need by these names: a key so called would hide it within its class.
_NAMED = frozenset(
    "Any Final Literal Mapping NotRequired Sequence SequenceNotStr TYPE_CHECKING TypeAlias TypedDict models "
    "list dict str int float bool bytes".split()
)
_SPELLED = "spelled_"


def _spelled(name: str) -> str:
    """A key for the tool: one that a class cannot declare as it is stands in the code of its letters."""
    plain = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    if plain and name not in _NAMED and not name.startswith(("_", _SPELLED)) and not name.endswith("Param"):
        return name
    return _SPELLED + name.encode("utf-8", "surrogatepass").hex()


def _key(name: str) -> str:
    hexadecimal = name.removeprefix(_SPELLED)
    return name if hexadecimal == name else bytes.fromhex(hexadecimal).decode("utf-8", "surrogatepass")


def _declarations(source: str) -> str:
    """The class and type declarations of the tool's output; anything else in it is refused."""
    try:
        module = ast.parse(source)
    except SyntaxError as error:
        raise PipelineError(
            f"datamodel-code-generator did not write Python: {error.msg}", place=f"line {error.lineno}"
        ) from None
    kept: list[str] = []
    imported: dict[str, str] = {}
    classes = {node.name for node in module.body if isinstance(node, ast.ClassDef)}
    for node in module.body:
        if isinstance(node, ast.ImportFrom | ast.Import):  # our own header imports what declarations use
            prefix = "models." if isinstance(node, ast.ImportFrom) and node.module == "models" else ""
            imported |= {alias.asname or alias.name: prefix + alias.name for alias in node.names}
            continue
        if not _is_declaration(node):
            raise PipelineError("datamodel-code-generator wrote more than declarations", place=f"line {node.lineno}")
        for declared in ast.walk(node):
            if isinstance(declared, ast.AnnAssign) and declared is not node:
                declared.annotation = _at_run_time(declared.annotation, imported, classes)
        kept.append(_by_key(node) if isinstance(node, ast.ClassDef) else ast.unparse(node))
    return "\n\n\n".join(kept) + "\n"


def _by_key(node: ast.ClassDef) -> str:
    """The source of a TypedDict: as a class, or as a table if it has keys that a class cannot declare."""
    members = [
        (statement.target.id, statement.annotation)
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    ]
    if not any(name.startswith(_SPELLED) for name, _ in members):
        return ast.unparse(node)
    table = "".join(f"    {_key(name)!a}: {ast.unparse(annotation)},\n" for name, annotation in members)
    return f"{node.name} = TypedDict({node.name!r}, {{\n{table}}})"


def _at_run_time(annotation: ast.expr, imported: dict[str, str], classes: set[str]) -> ast.expr:
    """An annotation of a key that says at run time, too, whether the key is required.

    That stands outside of quotes; what names a class that may come later in the module, or a model, which is loaded
    when it is needed, stands inside.
    """
    match annotation:
        case ast.Subscript(value=ast.Name(id="NotRequired") as marker, slice=inner):
            return ast.Subscript(marker, _at_run_time(inner, imported, classes), ast.Load())
        case _:
            pass
    names = [node for node in ast.walk(annotation) if isinstance(node, ast.Name)]
    for node in ast.walk(annotation):
        match node:
            case ast.Subscript(value=ast.Name(id="list") as kind, slice=items):
                kind.id = "SequenceNotStr" if _may_be_text(items, imported) else "Sequence"
            case _:
                pass
    for node in names:
        node.id = imported.get(node.id, node.id)
    if any(node.id in classes or node.id.startswith("models.") for node in names):
        return ast.Constant(ast.unparse(annotation))
    return annotation


def _may_be_text(items: ast.expr, imported: dict[str, str]) -> bool:
    """Return whether a text could stand for a list of such items, of which each letter would be one."""
    match items:
        case ast.BinOp(left=left, right=right):
            return _may_be_text(left, imported) or _may_be_text(right, imported)
        case ast.Name(id=name):
            return name in ("str", "Any") or imported.get(name, "").startswith("models.")
        case ast.Subscript(value=ast.Name(id="Literal")):
            return True
        case _:
            return False


def _is_declaration(node: ast.stmt) -> bool:
    match node:
        case ast.ClassDef(bases=[ast.Name(id="TypedDict")], body=body, decorator_list=[]):
            return all(isinstance(item, ast.AnnAssign | ast.Pass) and _is_type(item) for item in body)
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return _is_type(node)
        case _:
            return False


def _is_type(node: ast.AST) -> bool:
    """Return whether an expression is a type without a call, comprehension or lambda in it."""
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
