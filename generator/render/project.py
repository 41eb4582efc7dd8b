"""openapi-python-client, with our templates: its parser makes the types, its project renders the files."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError

from .. import document as documents
from ..document import is_list, is_map
from ..errors import PipelineError
from ..spec import naming
from . import body_members, carried, carry, contents, params, python, session_ids
from .parsed import Parsed, media_types, parse
from .template_data import Views

_TEMPLATES = Path(__file__).parent / "templates"


def package(document: dict[str, Any]) -> dict[str, bytes]:
    """The formatted files of the generated package."""
    config = _config(document)
    parsed = parse(document, config)
    with tempfile.TemporaryDirectory(prefix="devin-v3-") as folder:
        config.output_path = Path(folder) / "devin_v3_api"
        project = _Package(document, parsed, config)
        problems = project.build()
        if problems:
            _refuse(problems)
        _format(project.package_dir)
        return {
            path.relative_to(project.package_dir).as_posix(): path.read_bytes()
            for path in sorted(project.package_dir.rglob("*"))
            if path.is_file() and path.suffix != ".pyc" and ".ruff_cache" not in path.parts
        }


def views(document: dict[str, Any]) -> Views:
    """Return the template data of a document, for other printers of the generated package."""
    return Views(document, parse(document, _config(document)))


def _config(document: dict[str, Any]) -> Config:
    return Config.from_sources(
        ConfigFile(
            literal_enums=True,
            package_name_override="devin_v3_api",
            post_hooks=[],
            use_path_prefixes_for_title_model_names=False,
            content_type_overrides=media_types(document),
        ),
        MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )


class _Package(Project):
    """The generator's project with our files: one module per model, one per resource, one table of operations."""

    def __init__(self, document: dict[str, Any], parsed: Parsed, config: Config) -> None:
        super().__init__(openapi=parsed.data, config=config, custom_template_path=_TEMPLATES)
        self.document = document
        self.parsed = parsed

    def build(self) -> Sequence[GeneratorError]:
        problems = self._get_errors()
        if problems:
            return problems
        views = Views(self.document, self.parsed)
        self._write("__init__.py", "package_init.py.jinja")
        self._write("py.typed")
        self._write("types.py", "types.py.jinja")
        self._write("model.py", "model_base.py.jinja")
        self._write("pagination.py", "pagination.py.jinja")
        self._put("carried.py", Path(carried.__file__).read_text(encoding="utf-8"))
        self._write("streams.py", "streams.py.jinja")
        self._write("client.py", "client.py.jinja")
        self._write("raw.py", "raw.py.jinja")
        self._write("operations.py", "operations.py.jinja", operations=_operations(self.document))
        exports = sorted(
            [(model.name, model.module) for model in views.models] + [(e.name, e.module) for e in views.enums]
        )
        old_names = [view.alias for view in views.aliases]
        self._write("models/__init__.py", "models_init.py.jinja", exports=exports, aliases=old_names)
        for model in views.models:
            self._write(f"models/{model.module}.py", "model.py.jinja", model=model)
        for enum in views.enums:
            self._write(f"models/{enum.module}.py", "literal_enum.py.jinja", enum=enum)
        for alias in views.aliases:
            self._write(f"models/{alias.module}.py", "alias.py.jinja", alias=alias)
        self._write("api/__init__.py", "api_init.py.jinja")
        for resource in views.resources:
            self._write(f"api/{resource.module}.py", "resource.py.jinja", resource=resource)
        self._write("raw_resources.py", "raw_resources.py.jinja", resources=views.resources)
        self._put("params.py", params.render(self.document))
        # The document itself, for those who need the spec at run time. A line for each member makes diffs readable.
        self._put("openapi.json", json.dumps(self.document, indent=0, ensure_ascii=False) + "\n")
        return self._get_errors()

    def _write(self, name: str, template: str | None = None, **context: Any) -> None:
        self._put(name, self.env.get_template(template).render(**context) if template else "")

    def _put(self, name: str, text: str) -> None:
        path = self.package_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise PipelineError(f"two classes would share the file {name}; rename one by x-sdk-name in an overlay")
        path.write_text(text, encoding="utf-8", newline="\n")


def _operations(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Key and constructor arguments of every operation, as source, sorted by path."""
    names = naming.name(document)
    result: list[tuple[str, str]] = []
    for path, method, operation in documents.operations(document):
        key = f"{method.upper()} {path}"
        scope = "enterprise" if "/enterprise" in path else "organization" if "/organizations/" in path else "principal"
        listed = operation.get("x-permissions")
        paged = "x-pagination" in operation or "items" in operation.get("x-timeline", {})
        permissions = tuple(map(str, listed)) if is_list(listed) else None
        fields: dict[str, Any] = operation.get("x-permission-fields") or {}
        field, repeatable = operation.get("x-impersonation", {}).get("field"), operation.get("x-repeatable")
        body = contents.media(operation.get("requestBody", {}).get("content", {}), key)
        cursor, days = operation.get("x-pagination", {}).get("cursor"), _most_days(operation)
        arguments: dict[str, Any] = {  # None is left out
            "permissions": permissions,
            "permission_source": str(operation.get("x-permission-source", "unknown")) if is_list(listed) else None,
            "permission_fields": {str(name): str(value) for name, value in fields.items()} or None,
            "deprecated": operation.get("deprecated") is True or None,
            "impersonation": field if isinstance(field, str) else None,
            "cursor": str(cursor) if cursor else None,
            "form": body[1] if body else None,
            "media_type": carry.media_type(*body[:2]) if body else None,
            "numbers": carry.numbers(operation, document) or None,
            "prefixes": session_ids.of_parameters(operation) or None,
            "body_prefixes": session_ids.of_body(operation, document) or None,
            "sensitive": body_members.sensitive(operation, document) or None,
            "repeatable": repeatable if isinstance(repeatable, bool) else None,
            "returns_list": carry.returns_list(operation, document) or None,
            "most_days": days if paged and isinstance(days, int) else None,
            "timeline": _timeline(operation) if paged else None,
            "unverified": operation.get("x-unverified") is True or None,
        }
        positional = ", ".join(map(python.literal, (method.upper(), path, names[key].dotted, scope)))
        named = "".join(f", {name}={_source(value)}" for name, value in arguments.items() if value is not None)
        result.append((python.literal(key), positional + named))
    return sorted(result)


def _most_days(operation: dict[str, Any]) -> object:
    """The days that a range of time may span, in either of the two ways in which overlays state it."""
    span = operation.get("x-time-range")
    return operation.get("x-time-range-max-days", span.get("max_days") if is_map(span) else None)


def _timeline(operation: dict[str, Any]) -> _Source | None:
    """The constructor of a `Timeline`; a parameter that the operation has no more is left out."""
    timeline = operation.get("x-timeline")
    if not is_map(timeline) or not all(isinstance(timeline.get(name), str) for name in ("id", "time")):
        return None
    names = {parameter["name"] for parameter in operation.get("parameters", []) if parameter["in"] == "query"}
    given = {name: timeline[name] for name in ("after", "before", "order") if timeline.get(name) in names}
    if isinstance(timeline.get("items"), str):
        given["items"] = timeline["items"]
    if isinstance(span := timeline.get("span"), int):
        given["span"] = span
    named = "".join(f", {name}={python.literal(value)}" for name, value in given.items())
    return _Source(f"Timeline({python.literal(timeline['id'])}, {python.literal(timeline['time'])}{named})")


class _Source(str):
    """Source of an argument, as it is."""

    __slots__ = ()


def _source(value: Any) -> str:
    if isinstance(value, _Source):
        return value
    if isinstance(value, str):
        return python.literal(value)
    if isinstance(value, tuple):
        items = cast("tuple[str, ...]", value)
        return f"({''.join(f'{python.literal(item)}, ' for item in items)})"
    if is_map(value):
        return "{" + ", ".join(f"{python.literal(key)}: {python.literal(item)}" for key, item in value.items()) + "}"
    return repr(value)


def _format(folder: Path) -> None:
    """Sort imports, drop those that are not used, format: the one look that generated code has on every machine."""
    common = ["--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311"]
    common += ["--config", "lint.isort.split-on-trailing-comma = false", str(folder)]
    fix = ["check", "--fix-only", "--exit-zero", "--select", "I,F401", *common]
    for command in (fix, ["format", "--config", "format.skip-magic-trailing-comma = true", *common]):
        done = subprocess.run([sys.executable, "-m", "ruff", *command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise PipelineError(
                f"ruff could not format the generated code: {done.stderr.strip() or done.stdout.strip()}"
            )


def _refuse(problems: Sequence[GeneratorError]) -> NoReturn:
    """Every error and warning of the parser in one error: nothing must be lost in silence."""
    lines = [" ".join(f"{problem.header}: {problem.detail}".split()) for problem in problems]
    lines = [line if line.isprintable() else documents.quoted(line) for line in lines]
    more = f" (and {len(lines) - 5} more)" if len(lines) > 5 else ""
    raise PipelineError("the code generator would lose something: " + "; ".join(lines[:5]) + more)
