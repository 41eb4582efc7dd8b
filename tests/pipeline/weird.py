"""Weird and hostile documents, by what is odd about them; `test_weird` says what must become of each."""

# ruff: noqa: E501, E731, E741

from __future__ import annotations


def doc(paths=None, schemas=None, v="3.1.0", **k):
    return {
        "openapi": v,
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **k,
    }


def op(**k):
    return {"responses": {"204": {"description": "ok"}}, **k}


def ret(schema, media="application/json", **k):
    return {"responses": {"200": {"description": "ok", "content": {media: {"schema": schema}}}}, **k}


def uses(schemas, v="3.1.0"):
    return doc(
        {
            "/v3/t" + str(i): {"get": ret({"$ref": "#/components/schemas/" + n.replace("~", "~0").replace("/", "~1")})}
            for i, n in enumerate(schemas)
        },
        schemas,
        v,
    )


R = lambda n: {"$ref": "#/components/schemas/" + n}
S = {"type": "string"}
I = {"type": "integer"}


def obj(*req, **p):
    return {"type": "object", "properties": p, **({"required": list(req)} if req else {})}


CASES = C = {}
HN = [
    "../../x",
    'a"b',
    "a'b",
    "a\nb",
    "class",
    "None",
    "x" * 5000,
    "a\0b".replace("\0", "\x01"),
    "日本",
    "é",
    "{{ x }}",
    "\\N{DIGIT ONE}",
    "a\rb",
    "\u2028",
    "",
    " ",
    "-",
    "1a",
    "__class__",
    "$ref",
    "#/",
    "a/b~c",
    "True",
]
C["hostile properties"] = uses({"Thing": obj(**dict.fromkeys(HN, S))})
C["hostile properties required"] = uses({"Thing": obj(*HN, **dict.fromkeys(HN, S))})
for n in HN:
    if n:
        C["component " + repr(n)[:30]] = uses({n: obj(a=S)})
C["components all"] = uses({n: obj(a=S) for n in HN if n})
C["component empty name"] = doc({"/v3/a": {"get": ret({"$ref": "#/components/schemas/"})}}, {"": obj(a=S)})
for n in HN:
    C["enum value " + repr(n)[:30]] = uses({"E": {"type": "string", "enum": [n, "z"]}, "T": obj(e=R("E"))})
C["const hostile"] = uses({"T": obj(**{f"c{i}": {"const": n} for i, n in enumerate(HN)})})
C["const in request"] = doc(
    {"/v3/a": {"post": op(requestBody={"content": {"application/json": {"schema": R("T")}}})}},
    {"T": obj(**{f"c{i}": {"const": n} for i, n in enumerate(HN)})},
)
C["hostile request props"] = doc(
    {"/v3/a": {"post": op(requestBody={"content": {"application/json": {"schema": R("T")}}})}},
    {"T": obj(**dict.fromkeys(HN, S))},
)
C["hostile query"] = doc({"/v3/a": {"get": op(parameters=[{"name": n, "in": "query", "schema": S} for n in HN])}})
C["hostile path param"] = doc({"/v3/a/{" + n.replace("{", "").replace("}", "") + "}": {"get": op()} for n in ['a"b']})
for n in HN:
    C["path segment " + repr(n)[:30]] = doc({"/v3/" + n: {"get": op()}})
for n in ["class", 'x"y', "日本", "../x", "a\nb", "self", "org_id", "options", "list", "x" * 5000, "a-b"]:
    C["path param " + repr(n)[:30]] = doc({"/v3/things/{" + n + "}": {"get": op()}})
T = [
    '"""',
    "\\",
    "{{ 7*7 }}{% x %}{# c #}",
    "\\N{DIGIT ONE}",
    "a\rb",
    "a\u2028b",
    'ends "',
    "ends \\",
    "blank ",
    "  two  ",
    "a\nb\n\nc",
    "\t tab",
    "x" * 5000,
    '""""""',
    "\x01\x7f",
    "é\u00a0x",
    "'''",
    "",
    "\ufeff",
    '"',
    '"""\nimport os\n"""',
    "a\r\nb",
    "\U0001f600",
    "# hash",
    "\\\n",
    "word " * 60 + ' "',
]
C["texts"] = doc(
    {
        f"/v3/t{i}": {
            "get": {
                **ret(R(f"T{i}")),
                "summary": t,
                "description": t,
                "parameters": [{"name": "q", "in": "query", "description": t, "schema": S}],
            }
        }
        for i, t in enumerate(T)
    },
    {
        f"T{i}": {
            **obj(
                a={"type": "string", "description": t},
                e={"type": "string", "enum": [f"a{i}", "b"], "description": t, "x-enum-descriptions": {f"a{i}": t}},
            ),
            "description": t,
        }
        for i, t in enumerate(T)
    },
)
C["names special"] = uses(
    {
        "Thing": obj(
            **dict.fromkeys(
                "list type from_dict adopt class models self to_dict additional_properties KNOWN REQUIRED UNSET Any value data pop cls result Literal id property classmethod attrs".split(),
                S,
            )
        )
    }
)
C["names special models"] = uses(
    {
        "Thing": obj(
            **{
                n: R("O")
                for n in "list type from_dict adopt class models self to_dict additional_properties KNOWN REQUIRED UNSET Any value data pop cls result Literal".split()
            }
        ),
        "O": obj(a=S),
    }
)
C["names special request"] = doc(
    {
        "/v3/a": {"post": op(requestBody={"content": {"application/json": {"schema": R("T")}}})},
        "/v3/organizations/{org_id}/a": {
            "get": op(
                parameters=[
                    {"name": n, "in": "query", "schema": S}
                    for n in "self options org_id list type class models plain dotted UNSET builtins params Any org_id_".split()
                ]
            )
        },
    },
    {
        "T": obj(
            **dict.fromkeys(
                "list type from_dict adopt class models self options org_id body plain dotted UNSET anything OPERATIONS builtins str".split(),
                S,
            )
        )
    },
)
C["colliding snake"] = uses({"Thing": obj(fooBar=S, foo_bar=I, FooBar=S, **{"foo-bar": S, "foo bar": S})})
C["component names special"] = uses(
    {
        n: obj(a=S, b=R("O"))
        for n in "Mapping Any ClassVar Literal Self Unset FileTypes Attrs Models Page Pager Resource AsyncResource Operation TypedDict Sequence Types Init Client".split()
    }
    | {"O": obj(c=S)}
)
C["resource names special"] = doc(
    {
        f"/v3/{n}": {"get": op(), "post": op()}
        for n in "models root types list client self builtins init import resource any".split()
    }
)
C["resource root sub"] = doc({"/v3/a/b": {"get": op()}, "/v3/a_b": {"get": op()}})
C["resource attr = method"] = doc({"/v3/a": {"get": ret({"type": "array", "items": S})}, "/v3/a/list": {"get": op()}})
C["petstore30"] = doc(
    {
        "/pets": {
            "get": {
                **ret({"type": "array", "items": R("Pet")}),
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "format": "int32"}}],
            },
            "post": op(requestBody={"content": {"application/json": {"schema": R("Pet")}}}),
        },
        "/pets/{petId}": {
            "get": {
                "responses": {
                    "200": {"description": "x", "content": {"application/json": {"schema": R("Pet")}}},
                    "default": {"description": "e", "content": {"application/json": {"schema": R("Error")}}},
                },
                "parameters": [{"name": "petId", "in": "path", "required": True, "schema": S}],
            }
        },
    },
    {
        "Pet": {
            "type": "object",
            "required": ["id", "name"],
            "properties": {
                "id": {"type": "integer", "format": "int64"},
                "name": S,
                "tag": {"type": "string", "nullable": True},
            },
        },
        "Error": obj(code=I, message=S),
    },
    "3.0.3",
)
C["petstore31 allOf"] = doc(
    {
        "/pets": {
            "post": {
                **ret(R("Cat")),
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"oneOf": [R("Cat"), R("Dog")], "discriminator": {"propertyName": "petType"}}
                        }
                    }
                },
            }
        }
    },
    {
        "Pet": {
            "type": "object",
            "discriminator": {"propertyName": "petType"},
            "required": ["petType", "name"],
            "properties": {"petType": S, "name": S},
        },
        "Cat": {
            "allOf": [R("Pet"), obj("huntingSkill", huntingSkill={"type": "string", "enum": ["lazy", "clueless"]})]
        },
        "Dog": {"allOf": [R("Pet"), obj(packSize={"type": "integer", "format": "int32"})]},
    },
)
C["allOf conflict"] = uses({"A": {"allOf": [obj(x=S), obj(x=I)]}})
C["allOf refine"] = uses({"B": obj(x=S), "A": {"allOf": [R("B"), {"required": ["x"]}]}})
C["allOf with props"] = uses({"B": obj(x=S), "A": {"allOf": [R("B")], "properties": {"y": S}, "type": "object"}})
C["allOf scalar"] = uses({"A": obj(x={"allOf": [{"type": "string"}, {"maxLength": 3}]})})
C["allOf enum narrowed"] = uses(
    {"E": {"type": "string", "enum": ["a", "b"]}, "A": obj(x={"allOf": [R("E"), {"enum": ["a"]}]})}
)
C["allOf prop ref desc default"] = uses(
    {"E": {"type": "string", "enum": ["a", "b"]}, "A": obj(x={"allOf": [R("E")], "default": "a"})}
)
C["recursion"] = uses(
    {
        "Node": obj(
            "v",
            v=S,
            next=R("Node"),
            kids={"type": "array", "items": R("Node")},
            m={"type": "object", "additionalProperties": R("Node")},
        )
    }
)
C["mutual recursion"] = uses({"A": obj(b=R("B")), "B": obj(a={"anyOf": [R("A"), {"type": "null"}]})})
C["allOf recursion"] = uses({"A": {"allOf": [obj(x=S), {"type": "object", "properties": {"a": R("A")}}]}})
C["allOf self"] = uses({"A": {"allOf": [R("A"), obj(x=S)]}})
C["anyOf self"] = uses({"A": {"anyOf": [R("A"), S]}})
C["array self"] = uses({"A": {"type": "array", "items": R("A")}})
C["json value recursive"] = uses(
    {"J": {"anyOf": [S, I, {"type": "array", "items": R("J")}, {"type": "object", "additionalProperties": R("J")}]}}
)
C["ref alias"] = uses({"A": R("B"), "B": obj(x=S)})
C["ref alias scalar"] = uses({"A": R("B"), "B": S, "C": obj(a=R("A"))})
C["int enum"] = uses({"E": {"type": "integer", "enum": [1, 2, 3]}, "T": obj(e=R("E"))})
C["int enum neg"] = uses({"E": {"type": "integer", "enum": [-1, 0]}, "T": obj(e=R("E"))})
C["bool enum"] = uses({"T": obj(e={"type": "boolean", "enum": [True, False]})})
C["float enum"] = uses({"T": obj(e={"type": "number", "enum": [1.5, 2.5]})})
C["mixed enum"] = uses({"T": obj(e={"enum": ["a", 1, None, True]})})
C["mixed enum component"] = uses({"E": {"enum": ["a", 1]}, "T": obj(e=R("E"))})
C["object enum"] = uses({"T": obj(e={"enum": [{"a": 1}, {"b": 2}]})})
C["empty enum"] = uses({"T": obj(e={"type": "string", "enum": []})})
C["const object"] = uses({"T": obj(e={"const": {"a": 1}}, f={"const": None}, g={"const": 1.5}, h={"const": [1]})})
C["untyped enum"] = uses({"E": {"enum": ["a", "b"]}, "T": obj(e=R("E"))})
C["enum case collision"] = uses({"T": obj(e={"type": "string", "enum": ["a", "A", "a-", "a_"]})})
C["header cookie"] = doc(
    {
        "/v3/a": {
            "get": op(
                parameters=[
                    {"name": "X-A", "in": "header", "required": True, "schema": S},
                    {"name": "sid", "in": "cookie", "schema": S},
                ]
            )
        }
    }
)
C["array body"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "required": True,
                    "content": {"application/json": {"schema": {"type": "array", "items": R("T")}}},
                }
            )
        }
    },
    {"T": obj(a=S)},
)
C["scalar body"] = doc({"/v3/a": {"post": op(requestBody={"content": {"application/json": {"schema": S}}})}})
C["union body"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {"application/json": {"schema": {"anyOf": [R("T"), R("U"), S, {"type": "null"}]}}}
                }
            )
        }
    },
    {"T": obj(a=S), "U": obj(b=S)},
)
C["empty schema body"] = doc({"/v3/a": {"post": op(requestBody={"content": {"application/json": {"schema": {}}}})}})
C["no schema body"] = doc({"/v3/a": {"post": op(requestBody={"content": {"application/json": {}}})}})
C["empty content body"] = doc({"/v3/a": {"post": op(requestBody={"content": {}})}})
C["text body"] = doc({"/v3/a": {"post": op(requestBody={"content": {"text/plain": {"schema": S}}})}})
C["binary body"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
                }
            )
        }
    }
)
C["form body"] = doc(
    {"/v3/a": {"post": op(requestBody={"content": {"application/x-www-form-urlencoded": {"schema": R("T")}}})}},
    {"T": obj("a", a=S)},
)
C["multi body"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {
                        "application/x-www-form-urlencoded": {"schema": R("T")},
                        "multipart/form-data": {"schema": R("T")},
                        "application/json": {"schema": R("T")},
                    }
                }
            )
        }
    },
    {"T": obj("a", a=S)},
)
C["multipart nested"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {
                        "multipart/form-data": {
                            "schema": obj(
                                "file",
                                file={"type": "string", "format": "binary"},
                                files={"type": "array", "items": {"type": "string", "format": "binary"}},
                                meta=obj(a=S),
                            )
                        }
                    }
                }
            )
        }
    }
)
C["xml body"] = doc({"/v3/a": {"post": op(requestBody={"content": {"application/xml": {"schema": S}}})}})
C["merge-patch body"] = doc(
    {"/v3/a": {"patch": op(requestBody={"content": {"application/merge-patch+json": {"schema": R("T")}}})}},
    {"T": obj("a", a=S)},
)
C["json charset"] = doc({"/v3/a": {"get": ret(R("T"), "application/json; charset=utf-8")}}, {"T": obj("a", a=S)})
C["any media"] = doc({"/v3/a": {"get": ret(R("T"), "*/*")}}, {"T": obj("a", a=S)})
C["problem+json only"] = doc({"/v3/a": {"get": ret(R("T"), "application/problem+json")}}, {"T": obj("a", a=S)})
C["text resp"] = doc({"/v3/a": {"get": ret(S, "text/plain")}})
C["html resp"] = doc({"/v3/a": {"get": ret(S, "text/html")}})
C["csv resp"] = doc({"/v3/a": {"get": ret({}, "text/csv")}})
C["event stream"] = doc({"/v3/a": {"get": ret(S, "text/event-stream")}})
C["binary resp"] = doc({"/v3/a": {"get": ret({"type": "string", "format": "binary"}, "application/pdf")}})
C["image no schema"] = doc(
    {"/v3/a": {"get": {"responses": {"200": {"description": "", "content": {"image/png": {}}}}}}}
)
C["several media"] = doc(
    {
        "/v3/a": {
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "text/plain": {"schema": S},
                            "application/json": {"schema": R("T")},
                            "application/xml": {"schema": S},
                        },
                    }
                }
            }
        }
    },
    {"T": obj("a", a=S)},
)
C["default only"] = doc(
    {
        "/v3/a": {
            "get": {"responses": {"default": {"description": "", "content": {"application/json": {"schema": R("T")}}}}}
        }
    },
    {"T": obj("a", a=S)},
)
C["2XX"] = doc(
    {
        "/v3/a": {
            "get": {"responses": {"2XX": {"description": "", "content": {"application/json": {"schema": R("T")}}}}}
        }
    },
    {"T": obj("a", a=S)},
)
C["200 and 201"] = doc(
    {
        "/v3/a": {
            "post": {
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": R("T")}}},
                    "201": {"description": "", "content": {"application/json": {"schema": R("U")}}},
                }
            }
        }
    },
    {"T": obj("a", a=S), "U": obj("b", b=S)},
)
C["no responses"] = doc({"/v3/a": {"get": {}}})
C["empty responses"] = doc({"/v3/a": {"get": {"responses": {}}}})
C["null responses"] = doc({"/v3/a": {"get": {"responses": None}}})
C["list parameters null"] = doc({"/v3/a": {"get": {"parameters": None, "responses": {}}}})
C["parameters map"] = doc({"/v3/a": {"get": {"parameters": {"a": 1}, "responses": {}}}})
C["param no name"] = doc({"/v3/a": {"get": {"parameters": [{"in": "query"}], "responses": {}}}})
C["param no in"] = doc({"/v3/a": {"get": {"parameters": [{"name": "x"}], "responses": {}}}})
C["param int name"] = doc({"/v3/a": {"get": {"parameters": [{"name": 1, "in": "query"}], "responses": {}}}})
C["param string"] = doc({"/v3/a": {"get": {"parameters": ["x"], "responses": {}}}})
C["schemas list"] = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": []}}
C["properties list"] = uses({"T": {"type": "object", "properties": ["a"]}})
C["type number"] = uses({"T": obj(a={"type": 5})})
C["type unknown"] = uses({"T": obj(a={"type": "file"})})
C["required string"] = uses({"T": {"type": "object", "properties": {"a": S}, "required": "a"}})
C["required true 3.0"] = uses({"T": {"type": "object", "properties": {"a": {"type": "string", "required": True}}}})
C["enum string"] = uses({"T": obj(a={"enum": "x"})})
C["anyOf map"] = uses({"T": obj(a={"anyOf": {"type": "string"}})})
C["anyOf empty"] = uses({"T": obj(a={"anyOf": []})})
C["schema string"] = uses({"T": obj(a="string")})
C["content list"] = doc({"/v3/a": {"get": {"responses": {"200": {"content": []}}}}})
C["content null media"] = doc({"/v3/a": {"get": {"responses": {"200": {"content": {"application/json": None}}}}}})
C["response string"] = doc({"/v3/a": {"get": {"responses": {"200": "ok"}}}})
C["tags string"] = doc({"/v3/a": {"get": op(tags="x")}})
C["summary number"] = doc({"/v3/a": {"get": op(summary=5, description=[1])}})
C["desc number schema"] = uses({"T": {**obj(a={"type": "string", "description": 5}), "description": {"a": 1}}})
C["operationId number"] = doc({"/v3/a": {"get": op(operationId=5)}})
C["info missing"] = {"openapi": "3.1.0", "paths": {"/v3/a": {"get": op()}}}
C["paths empty"] = doc()
C["paths null"] = {"openapi": "3.1.0", "paths": None}
C["path item null"] = doc({"/v3/a": None})
C["path item empty"] = doc({"/v3/a": {}})
C["root path"] = doc({"/": {"get": op()}})
C["only params path"] = doc({"/{id}": {"get": op()}})
C["v3 only"] = doc({"/v3": {"get": op()}})
C["no opid no tags"] = doc({"/v3/a": {"get": op()}})
C["same opid"] = doc({"/v3/a": {"get": op(operationId="x")}, "/v3/b": {"get": op(operationId="x")}})
C["opid dotted collision"] = doc({"/v3/a": {"get": op(operationId="a.get")}, "/v3/b": {"get": op(operationId="a.get")}})
C["all methods"] = doc({"/v3/a": {m: op() for m in "get put post delete options head patch trace".split()}})
C["typed map"] = uses(
    {
        "T": obj(
            m={"type": "object", "additionalProperties": R("O")},
            n={"type": "object", "additionalProperties": {"type": "array", "items": R("O")}},
        ),
        "O": obj(a=S),
    }
)
C["map component"] = uses({"M": {"type": "object", "additionalProperties": R("O")}, "O": obj(a=S), "T": obj(m=R("M"))})
C["props and typed additional"] = uses({"T": {**obj(a=S), "additionalProperties": R("O")}, "O": obj(b=S)})
C["patternProperties"] = uses({"T": {"type": "object", "patternProperties": {"^x": S}}})
C["union everything"] = uses(
    {
        "T": obj(
            u={
                "anyOf": [
                    S,
                    I,
                    {"type": "number"},
                    {"type": "boolean"},
                    {"type": "null"},
                    R("A"),
                    R("B"),
                    {"type": "array", "items": R("A")},
                    {"type": "array", "items": S},
                    {"type": "object", "additionalProperties": R("A")},
                    {"type": "string", "enum": ["x", "y"]},
                    {"const": "z"},
                    {"type": "string", "format": "date-time"},
                ]
            }
        ),
        "A": obj("a", a=S),
        "B": obj("b", b=S),
    }
)
C["union component"] = uses(
    {
        "U": {"oneOf": [R("A"), R("B")]},
        "A": obj("a", a=S),
        "B": obj("b", b=S),
        "T": obj(u=R("U"), us={"type": "array", "items": R("U")}),
    }
)
C["union scalar comp"] = uses({"U": {"anyOf": [S, I]}, "T": obj(u=R("U"))})
C["union inline objs"] = uses({"T": obj(u={"oneOf": [obj("a", a=S), obj("b", b=S)]})})
C["discriminator hostile"] = uses(
    {
        "U": {
            "oneOf": [R("A"), R("B")],
            "discriminator": {"propertyName": 'k"\n', "mapping": {"'\"\n{{": "#/components/schemas/A", "b": "B"}},
        },
        "A": obj("a", a=S),
        "B": obj("b", b=S),
    }
)
C["discriminator implicit map"] = uses(
    {
        "U": {"oneOf": [R("A"), R("B")], "discriminator": {"propertyName": "kind"}},
        "A": obj("kind", kind=S),
        "B": obj("kind", kind=S),
    }
)
C["prefixItems"] = uses({"T": obj(a={"type": "array", "prefixItems": [S, I]})})
C["not"] = uses({"T": obj(a={"not": S})})
C["$defs"] = uses({"T": {**obj(a={"$ref": "#/components/schemas/T/$defs/X"}), "$defs": {"X": S}}})
C["ref into properties"] = uses({"T": obj(a=S, b={"$ref": "#/components/schemas/T/properties/a"})})
C["ref into paths"] = doc(
    {
        "/v3/a": {"get": ret(S)},
        "/v3/b": {"get": ret({"$ref": "#/paths/~1v3~1a/get/responses/200/content/application~1json/schema"})},
    }
)
C["$anchor ref"] = uses({"T": obj(a={"$ref": "#foo"})})
C["ref siblings"] = uses(
    {"O": obj(a=S), "T": obj(a={"$ref": "#/components/schemas/O", "description": "x", "nullable": True})}
)
C["ref plus props"] = uses({"O": obj(a=S), "T": {"$ref": "#/components/schemas/O", "properties": {"b": S}}})
C["deprecated"] = doc({"/v3/a": {"get": op(deprecated=True, **{"x-deprecated-for": 'b"\n'})}}, {})
C["default weird"] = uses(
    {
        "T": obj(
            a={"type": "integer", "default": "x"},
            b={"type": "string", "default": {"a": 1}},
            c={"type": "array", "default": None},
            d={"type": "string", "enum": ["a", "b"], "default": "zzz"},
        )
    }
)
C["formats"] = uses(
    {
        "T": obj(
            **{
                f.replace("-", ""): {"type": "string", "format": f}
                for f in 'date date-time uuid uri byte password time duration email ipv4 x"y'.split()
            }
        )
    }
)
C["webhooks"] = doc(webhooks={"x": {"post": op()}})
C["callbacks"] = doc({"/v3/a": {"post": op(callbacks={"x": {"{$request.body#/url}": {"post": op()}}})}})
C["links"] = doc({"/v3/a": {"post": {"responses": {"204": {"description": "", "links": {"x": {"operationId": "y"}}}}}}})
C["only refs path item"] = {
    "openapi": "3.1.0",
    "paths": {"/v3/a": {"$ref": "#/components/pathItems/A"}},
    "components": {"pathItems": {"A": {"get": op()}}},
}
C["query objects"] = doc(
    {
        "/v3/a": {
            "get": op(
                parameters=[
                    {"name": "f", "in": "query", "style": "deepObject", "explode": True, "schema": obj(a=S)},
                    {"name": "g", "in": "query", "schema": {"type": "array", "items": R("O")}},
                    {"name": "h", "in": "query", "schema": R("M")},
                ]
            )
        }
    },
    {"O": obj(a=S), "M": {"type": "object", "additionalProperties": S}},
)
C["same name query+path"] = doc(
    {
        "/v3/a/{id}": {
            "get": op(
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": S},
                    {"name": "id", "in": "query", "schema": S},
                    {"name": "id", "in": "header", "schema": S},
                ]
            )
        }
    }
)
C["same name query+body"] = doc(
    {
        "/v3/a/{id}": {
            "put": op(
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": S},
                    {"name": "name", "in": "query", "schema": S},
                ],
                requestBody={"content": {"application/json": {"schema": obj(id=S, name=S)}}},
            )
        }
    }
)
C["undeclared path param"] = doc({"/v3/a/{id}": {"get": op()}})
C["declared not in path"] = doc(
    {"/v3/a": {"get": op(parameters=[{"name": "id", "in": "path", "required": True, "schema": S}])}}
)
C["path param partial"] = doc({"/v3/a/{id}.json": {"get": op()}, "/v3/b/{x}:{y}": {"get": op()}})
C["path unbalanced"] = doc({"/v3/a/{id": {"get": op()}, "/v3/b/}x{": {"get": op()}})
C["path dup param"] = doc({"/v3/a/{id}/b/{id}": {"get": op()}})
C["path trailing"] = doc({"/v3/a": {"get": op()}, "/v3/a/": {"get": op()}})
C["path query"] = doc({"/v3/a?x=1": {"get": op()}, "/v3/a#b": {"post": op()}})
C["page lookalike"] = doc(
    {"/v3/a": {"get": ret(R("P"))}},
    {"P": obj("items", items={"type": "array", "items": S}, end_cursor=S, has_next_page={"type": "boolean"})},
)
C["page of unions"] = doc(
    {"/v3/a": {"get": ret(R("P"))}},
    {
        "P": obj(
            "items",
            items={"type": "array", "items": {"anyOf": [R("A"), S]}},
            end_cursor=S,
            has_next_page={"type": "boolean"},
        ),
        "A": obj(x=S),
    },
)
C["page as body too"] = doc(
    {
        "/v3/a": {"get": ret(R("P")), "post": op(requestBody={"content": {"application/json": {"schema": R("P")}}})},
        "/v3/b": {"post": ret(R("P"))},
        "/v3/c": {"get": ret(obj(p=R("P")))},
    },
    {"P": obj("items", items={"type": "array", "items": S}, end_cursor=S, has_next_page={"type": "boolean"})},
)
C["page wrong items"] = doc(
    {"/v3/a": {"get": ret(R("P"))}},
    {"P": obj(items={"type": "array", "items": R("Z")}, end_cursor=I, has_next_page=S), "Z": obj(q=S)},
)
C["array of array"] = doc(
    {"/v3/a": {"get": ret({"type": "array", "items": {"type": "array", "items": R("A")}})}}, {"A": obj(x=S)}
)
C["empty object comp"] = uses(
    {
        "T": {"type": "object", "properties": {}},
        "U": {"type": "object"},
        "V": {"type": "object", "additionalProperties": False},
        "W": obj(t=R("T"), u=R("U"), v=R("V")),
    }
)
C["nullable comp"] = uses({"T": {"type": ["object", "null"], "properties": {"a": S}}, "U": obj(t=R("T"))})
C["nullable comp 3.0"] = uses(
    {"T": {"type": "object", "nullable": True, "properties": {"a": S}}, "U": obj(t=R("T"))}, "3.0.0"
)
C["scalar comps"] = uses(
    {
        "A": S,
        "B": I,
        "C": {"type": "array", "items": S},
        "D": {"type": "array", "items": R("E")},
        "E": obj(a=R("A"), d=R("D")),
    }
)
C["long everything"] = doc({"/v3/" + "a" * 300: {"get": op()}}, {})
C["many required org"] = doc(
    {
        "/v3/organizations/{org_id}/x": {
            "get": op(
                parameters=[
                    {"name": "org_id", "in": "path", "required": True, "schema": S},
                    {"name": "org_id", "in": "query", "schema": S},
                ]
            )
        }
    }
)
C["media hostile"] = doc({"/v3/a": {"get": ret(S, 'a"b\n')}})
C["media odd"] = doc({"/v3/a": {"get": ret(S, "json")}, "/v3/b": {"get": ret(S, "")}})
C["status odd"] = doc(
    {
        "/v3/a": {
            "get": {
                "responses": {
                    "abc": {"description": "x", "content": {"application/json": {"schema": S}}},
                    "4{{": {"description": "x"},
                }
            }
        }
    }
)
C["x-permissions hostile"] = doc(
    {
        "/v3/a": {
            "get": op(
                **{
                    "x-permissions": ['a"\n{{'],
                    "x-permission-fields": {"a\n": 'b"'},
                    "x-impersonation": {"field": 'x"\n'},
                }
            )
        }
    }
)
C["x-weird"] = doc(
    {
        "/v3/a": {
            "get": op(**{"x-permissions": "x", "x-permission-fields": [1], "x-impersonation": "q", "x-pagination": "w"})
        }
    }
)
C["externalDocs weird"] = doc({"/v3/a": {"get": op()}}, externalDocs="x")
C["externalDocs hostile"] = doc({"/v3/a": {"get": op()}}, externalDocs={"url": '"""\nimport os'})
C["components null"] = {"openapi": "3.1.0", "paths": {"/v3/a": {"get": op()}}, "components": None}
C["x-enum-desc list"] = uses({"E": {"type": "string", "enum": ["a", "b"], "x-enum-descriptions": ["q", "w"]}})
C["enum big ints"] = uses({"E": {"type": "integer", "enum": [10**30, 2]}})
C["enum comp name clash w constant"] = uses(
    {"Status": {"type": "string", "enum": ["a", "b"]}, "STATUS_VALUES": obj(a=S), "StatusValues": obj(b=S)}
)
C["enum default null body"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {
                        "application/json": {
                            "schema": obj(
                                a={"anyOf": [{"type": "string", "enum": ["x", "y"]}, {"type": "null"}]},
                                b={"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
                                c={"type": "integer", "enum": [1, 2]},
                            )
                        }
                    }
                }
            )
        }
    }
)
C["const body mixed"] = doc(
    {
        "/v3/a": {
            "post": op(
                requestBody={
                    "content": {
                        "application/json": {"schema": obj(a={"const": True}, b={"const": 1.5}, c={"const": "x y"})}
                    }
                }
            )
        }
    }
)
