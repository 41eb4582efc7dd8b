"""OpenAPI documents as hypothesis makes them: small, legal, and with everything that normalization has to deal with."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

#: Components that every document has, so that references lead somewhere; two of them are recursive.
COMPONENTS = ("Session", "SessionCreateRequest", "PaginatedResponse_Session_", "Tree-Input", "Json", "Mode", "Note")
NAMES = st.sampled_from(
    "id name status tags parent value class list items title description mapping discriminator schema from_dict "
    "fooBar foo_bar foo-bar 1st @id org_id body".split()
)
TEXTS = st.sampled_from(["", "A text.", "Zwei Wörter", '"""', "\\", "{{ x }}", "a\r\nb", "  blanks  ", "\u2028", "是"])
VALUES = st.sampled_from(["a", "b", "A", "", "on", "1", "null", "class", 'a"b'])


def _annotated(schemas: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    notes = st.fixed_dictionaries(
        {},
        optional={
            "title": TEXTS,
            "description": TEXTS,
            "deprecated": st.booleans(),
            "example": st.sampled_from([1, "x", {"$ref": "#/nowhere"}, {"properties": [1]}]),
            "default": st.sampled_from([1, "a", None, {}]),
            "nullable": st.booleans(),
        },
    )
    return st.builds(lambda schema, note: schema if "$ref" in schema else {**note, **schema}, schemas, notes)


SCALARS = st.one_of(
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.just({}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={"minimum": st.integers(0, 3), "exclusiveMinimum": st.booleans()},
    ),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={"maxLength": st.integers(1, 9), "format": st.sampled_from(["date-time", "binary", "uri"])},
    ),
    st.fixed_dictionaries(
        {"type": st.just("string"), "enum": st.lists(VALUES | st.none(), min_size=1, max_size=4, unique=True)}
    ),
    st.fixed_dictionaries({"type": st.just("integer"), "enum": st.lists(st.integers(0, 3), min_size=1, unique=True)}),
    st.fixed_dictionaries({"enum": st.lists(VALUES | st.integers(0, 1) | st.booleans(), min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": VALUES | st.integers(0, 3) | st.booleans()}),
    st.fixed_dictionaries({"type": st.just(["string", "null"])}),
    st.fixed_dictionaries({"type": st.just(["string", "integer", "null"]), "minLength": st.just(1)}),
    st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(NAMES, inner, max_size=3)},
        optional={"required": st.lists(NAMES, max_size=2, unique=True), "additionalProperties": st.booleans() | inner},
    )


def _compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    members = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        _objects(inner),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"type": st.just("object")}, optional={"additionalProperties": st.booleans() | inner}),
        st.fixed_dictionaries({"anyOf": members}),
        st.fixed_dictionaries({"oneOf": members}),
        inner.map(lambda schema: {"anyOf": [schema, {"type": "null"}]}),
        st.fixed_dictionaries({"allOf": st.lists(_objects(inner), min_size=1, max_size=2)}),
    )


SCHEMAS = st.recursive(_annotated(SCALARS), lambda inner: _annotated(_compound(inner)), max_leaves=6)
OBJECTS = _annotated(_objects(SCHEMAS))


@st.composite
def _operations(draw: st.DrawFn, path: str, method: str) -> dict[str, Any]:
    placeholders = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    nullable = {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "Org Id"}
    parameters: list[Any] = [
        {"name": name, "in": "path", "required": True, "schema": draw(st.sampled_from([{"type": "string"}, nullable]))}
        for name in placeholders
    ]
    for name in draw(st.lists(NAMES | st.just("after"), max_size=3, unique=True)):
        place = draw(st.sampled_from(["query", "query", "header", "cookie"]))
        parameters.append({"name": name, "in": place, "required": draw(st.booleans()), "schema": draw(SCHEMAS)})
    statuses = draw(st.lists(st.sampled_from(["200", "201", "204", "404", "422", "default"]), max_size=3, unique=True))
    operation: dict[str, Any] = {"parameters": parameters, "responses": {}}
    for status in statuses:
        answer = operation["responses"][status] = {"description": draw(TEXTS)}
        if draw(st.booleans()):
            answer["content"] = {draw(st.sampled_from(["application/json", "text/csv"])): {"schema": draw(SCHEMAS)}}
    if method in ("post", "patch") and draw(st.booleans()):
        media = draw(st.sampled_from(["application/json", "multipart/form-data", "text/plain"]))
        operation["requestBody"] = {"required": draw(st.booleans()), "content": {media: {"schema": draw(SCHEMAS)}}}
    for key, value in (("summary", TEXTS), ("description", TEXTS), ("deprecated", st.booleans())):
        if draw(st.booleans()):
            operation[key] = draw(value)
    if draw(st.booleans()):
        operation["operationId"] = f"{method}_{path.replace('/', '_')}_{method}"
    return operation


PATHS = (
    "/v3/organizations/{org_id}/sessions",
    "/v3/organizations/{org_id}/sessions/{devin_id}",
    "/v3/organizations/{org_id}/sessions/{devin_id}/archive",
    "/v3/enterprise/notes",
    "/v3/self",
)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A legal document over `PATHS` and `COMPONENTS`."""
    paths: dict[str, Any] = {}
    for path in draw(st.lists(st.sampled_from(PATHS), min_size=1, max_size=3, unique=True)):
        some = ["get", "post", "patch", "delete"] if not path.endswith("archive") else ["post"]
        methods = draw(st.lists(st.sampled_from(some), min_size=1, max_size=2, unique=True))
        paths[path] = {method: draw(_operations(path, method)) for method in methods}
    components: dict[str, Any] = {name: draw(OBJECTS) for name in ("Session", "SessionCreateRequest", "Note")}
    components["Mode"] = {"type": "string", "enum": draw(st.lists(VALUES, min_size=2, unique=True))}
    components["Tree-Input"] = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree-Input"}}},
    }
    components["Json"] = {
        "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Json"}}]
    }
    components["PaginatedResponse_Session_"] = {
        "type": "object",
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "items": {"$ref": "#/components/schemas/Session"}},
            "end_cursor": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "has_next_page": {"type": "boolean"},
        },
    }
    version = draw(st.sampled_from(["3.0.3", "3.1.0"]))
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }
