"""Validate that a document is OpenAPI 3 that the pipeline can work with; each error is one line with its place."""

from __future__ import annotations

import re
from typing import Any

from .. import document as d
from ..errors import PipelineError
from . import anchors

_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")
_PARAMETER = re.compile(r"\{[^{}]*\}")


def load(data: bytes, location: str) -> dict[str, Any]:
    """Read an OpenAPI 3 document.

    Raises:
        PipelineError: It is something else, cannot be read, or contradicts itself.
    """
    if not data.strip():
        raise PipelineError("empty, not an OpenAPI document", location=location)
    if _MARKUP.match(data):
        raise PipelineError("HTML or XML, not an OpenAPI document; give the address of the raw file", location=location)
    return check(d.load(data, location), location)


def check(content: Any, location: str) -> dict[str, Any]:
    """`content` if it is OpenAPI 3: a version, paths, references that lead somewhere, each operation once.

    References by anchor become references by pointer.

    Raises:
        PipelineError: It is not; the error names the document and the place.
    """
    try:
        return _check(content)
    except PipelineError as error:
        raise error.of(location) from None


def _check(content: Any) -> dict[str, Any]:
    if content is None:
        raise PipelineError("empty, not an OpenAPI document")
    if not d.is_map(content):
        raise PipelineError(f"{'a list' if d.is_list(content) else 'text'}, not an OpenAPI document")
    if "swagger" in content:
        raise PipelineError(f"Swagger {d.quoted(str(content['swagger']))}, not OpenAPI 3; convert it first")
    version = content.get("openapi")
    if version is None:
        raise PipelineError("no `openapi` version, not an OpenAPI document")
    if not re.match(r"3\.[012](\.|$)", str(version)):
        raise PipelineError(f"OpenAPI {d.quoted(str(version))}, not 3.0 to 3.2", place="/openapi")
    if "paths" not in content:
        raise PipelineError("no `paths`")
    _check_paths(content["paths"])
    components = content.get("components", {})
    if not d.is_map(components):
        raise PipelineError("not a mapping", place="/components")
    for section, members in components.items():
        if not d.is_map(members) and not section.startswith("x-"):
            raise PipelineError("not a mapping", place=d.pointer("components", section))
    anchors.settle(content)
    for node, place in d.objects(content):
        if "$ref" in node:
            try:
                _follow(content, node["$ref"])
            except PipelineError as error:
                raise PipelineError(error.message, place=d.pointer_of((place, "$ref"))) from None
    return content


def _check_paths(paths: Any) -> None:
    if not d.is_map(paths):
        raise PipelineError("not a mapping", place="/paths")
    index: dict[tuple[str, str], str] = {}
    for path, item in paths.items():
        if path.startswith("x-"):  # an extension
            continue
        place = d.pointer("paths", path)
        if not path.startswith("/"):
            raise PipelineError("a path must begin with /", place=place)
        if not d.is_map(item):
            raise PipelineError("not a mapping", place=place)
        for method in d.METHODS:
            if method not in item:
                continue
            if not d.is_map(item[method]):
                raise PipelineError("not a mapping", place=f"{place}/{method}")
            key = (method, _PARAMETER.sub("{}", path))
            if key in index:
                raise PipelineError(
                    f"{method.upper()} {d.quoted(path)} is the same operation as "
                    f"{method.upper()} {d.quoted(index[key])}",
                    place=f"{place}/{method}",
                )
            index[key] = path


def _follow(content: dict[str, Any], reference: Any) -> None:
    passed: set[str] = set()
    while True:
        if not isinstance(reference, str):
            raise PipelineError("not a string")
        if reference in passed:
            raise PipelineError(f"$ref {d.quoted(reference)} leads back to itself")
        passed.add(reference)
        target = d.resolve(content, reference)
        if not d.is_map(target) and not isinstance(target, bool):
            raise PipelineError(f"$ref {d.quoted(reference)} points to no object")
        if not d.is_map(target) or "$ref" not in target:
            return
        reference = target["$ref"]
