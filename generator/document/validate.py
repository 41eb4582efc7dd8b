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
    if content is None:
        raise PipelineError("empty, not an OpenAPI document", location=location)
    if not d.is_map(content):
        kind = "a list" if d.is_list(content) else "text"
        raise PipelineError(f"{kind}, not an OpenAPI document", location=location)
    if "swagger" in content:
        raise PipelineError(
            f"Swagger {d.quoted(str(content['swagger']))}, not OpenAPI 3; convert it first", location=location
        )
    version = content.get("openapi")
    if version is None:
        raise PipelineError("no `openapi` version, not an OpenAPI document", location=location)
    if not re.match(r"3\.[012](\.|$)", str(version)):
        raise PipelineError(f"OpenAPI {d.quoted(str(version))}, not 3.0 to 3.2", location=location, place="/openapi")
    if "paths" not in content:
        raise PipelineError("no `paths`", location=location)
    _check_paths(content["paths"], location)
    components = content.get("components", {})
    if not d.is_map(components):
        raise _fail("not a mapping", location, "/components")
    for section, members in components.items():
        if not d.is_map(members) and not section.startswith("x-"):
            raise _fail("not a mapping", location, d.pointer("components", section))
    anchors.settle(content, location)
    _check_references(content, location)
    return content


def _fail(message: str, location: str, place: str) -> PipelineError:
    """The error for a place, whose names come from the document and may hold anything."""
    return PipelineError(
        message, location=location, place=place if place.isprintable() and len(place) < 200 else d.quoted(place)
    )


def _check_paths(paths: Any, location: str) -> None:
    if not d.is_map(paths):
        raise _fail("not a mapping", location, "/paths")
    index: dict[tuple[str, str], str] = {}
    for path, item in paths.items():
        if path.startswith("x-"):  # an extension
            continue
        place = d.pointer("paths", path)
        if not path.startswith("/"):
            raise _fail("a path must begin with /", location, place)
        if not d.is_map(item):
            raise _fail("not a mapping", location, place)
        for method in d.METHODS:
            if method not in item:
                continue
            if not d.is_map(item[method]):
                raise _fail("not a mapping", location, f"{place}/{method}")
            key = (method, _PARAMETER.sub("{}", path))
            if key in index:
                raise _fail(
                    f"{method.upper()} {d.quoted(path)} is the same operation as "
                    f"{method.upper()} {d.quoted(index[key])}",
                    location,
                    f"{place}/{method}",
                )
            index[key] = path


def _check_references(content: dict[str, Any], location: str) -> None:
    for node, place in d.objects(content):
        if "$ref" in node:
            _follow(content, node["$ref"], location, (place, "$ref"))


def _follow(content: dict[str, Any], reference: Any, location: str, place: d.Place) -> None:
    passed: set[str] = set()
    while True:
        if not isinstance(reference, str):
            raise _fail("not a string", location, d.pointer_of(place))
        if reference in passed:
            raise _fail(f"$ref {d.quoted(reference)} leads back to itself", location, d.pointer_of(place))
        passed.add(reference)
        try:
            target = d.resolve(content, reference)
        except PipelineError as error:
            raise _fail(error.message, location, d.pointer_of(place)) from None
        if not d.is_map(target) and not isinstance(target, bool):
            raise _fail(f"$ref {d.quoted(reference)} points to no object", location, d.pointer_of(place))
        if not d.is_map(target) or "$ref" not in target:
            return
        reference = target["$ref"]
