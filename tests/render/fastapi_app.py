"""An app that declares parameters, bodies and answers in the ways that FastAPI has, and keeps what arrived.

The name of a route's function is the name of the generated method. What FastAPI reads in another way than the OpenAPI
document that it writes says is in `test_fastapi`, beside the test that shows it.
"""

from __future__ import annotations

import datetime
import enum
import uuid
from collections.abc import AsyncIterable, Callable, Iterable
from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import Body, Cookie, FastAPI, File, Form, Header, Path, Query, Request, Response, UploadFile
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse, PlainTextResponse, StreamingResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, ConfigDict, Field, Json

app = FastAPI()
#: The arguments of the route that was called last.
arrived: dict[str, Any] = {}


def route(method: str, path: str, **facts: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a route by the name of its function."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        extra = {"x-sdk-name": f"echo.{function.__name__}", **facts.pop("openapi_extra", {})}
        return getattr(app, method)(f"/v3/echo{path}", openapi_extra=extra, **facts)(function)

    return register


RAW = {"required": True, "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}


class Bytes(bytes):
    """Bytes that `jsonable_encoder` writes as hexadecimal digits."""


def kept(**values: Any) -> dict[str, Any]:
    """Keep the arguments of a route, and return them as JSON."""
    arrived.clear()
    arrived.update(values)
    return {"value": encoded(values)}


def encoded(value: Any) -> Any:
    """A value as JSON has it."""
    return jsonable_encoder(value, custom_encoder={Bytes: bytes.hex, bytes: bytes.hex, set: _sorted})


def _sorted(values: set[Any]) -> list[str]:
    return sorted(map(str, values))


class Color(enum.Enum):
    RED = "red"
    DEEP_BLUE = "deep blue"
    COMMA = "a,b"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Leaf(BaseModel):
    name: str
    when: datetime.datetime
    day: datetime.date | None = None
    key: uuid.UUID
    color: Color
    level: Level = Level.LOW
    price: Decimal | None = None


class Tree(BaseModel):
    leaf: Leaf
    leaves: list[Leaf] = []
    by_name: dict[str, Leaf] = {}
    counts: dict[str, int] = {}
    matrix: list[list[float]] = []
    child: Tree | None = None


class Odd(BaseModel):
    """Keys that are not names in Python, or names of something else."""

    model_config = ConfigDict(populate_by_name=True)

    private: int = Field(alias="_id")
    dashed: str = Field(alias="content-type")
    keyword: bool = Field(alias="class")
    int: str
    list: list[str]
    none: None = None


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog", "hound"]
    good: bool


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Circle(BaseModel):
    model_config = ConfigDict(extra="forbid")
    radius: float


class Square(BaseModel):
    model_config = ConfigDict(extra="forbid")
    side: float


class Home(BaseModel):
    pets: list[Pet]
    named: dict[str, Pet] = {}
    favorite: Pet | None = None


class Blob(BaseModel):
    model_config = ConfigDict(val_json_bytes="base64", ser_json_bytes="base64")
    data: bytes


class Accepted(BaseModel):
    ticket: int


class Problem(BaseModel):
    reason: str


class Filter(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: str
    colors: list[Color]
    since: datetime.datetime | None = None
    limit: int = 10


class Trace(BaseModel):
    x_trace: str
    x_depth: int | None = None


class Visitor(BaseModel):
    visitor: str
    visits: int | None = None


class Login(BaseModel):
    user: str
    age: int
    roles: list[str]
    note: str | None = None


# Paths


@route("get", "/path/text/{text}")
def path_text(text: str) -> Any:
    return kept(text=text)


@route("get", "/path/integer/{number}")
def path_integer(number: int) -> Any:
    return kept(number=number)


@route("get", "/path/number/{number}")
def path_number(number: float) -> Any:
    return kept(number=number)


@route("get", "/path/flag/{flag}")
def path_flag(flag: bool) -> Any:
    return kept(flag=flag)


@route("get", "/path/uuid/{key}")
def path_uuid(key: uuid.UUID) -> Any:
    return kept(key=key)


@route("get", "/path/enum/{color}")
def path_enum(color: Color) -> Any:
    return kept(color=color)


@route("get", "/path/level/{level}")
def path_level(level: Level) -> Any:
    return kept(level=level)


@route("get", "/path/literal/{mode}")
def path_literal(mode: Literal["on", "off"]) -> Any:
    return kept(mode=mode)


@route("get", "/path/date/{day}")
def path_date(day: datetime.date) -> Any:
    return kept(day=day)


@route("get", "/path/moment/{moment}")
def path_moment(moment: datetime.datetime) -> Any:
    return kept(moment=moment)


@route("post", "/path/verb/{text}:run")
def path_verb(text: str) -> Any:
    return kept(text=text)


@route("get", "/path/file/{text}.csv")
def path_file(text: str) -> Any:
    return kept(text=text)


@route("get", "/path/version/v{number}")
def path_version(number: int) -> Any:
    return kept(number=number)


@route("get", "/path/pair/{first}..{second}")
def path_pair(first: int, second: int) -> Any:
    return kept(first=first, second=second)


@route("get", "/path/rest/{rest:path}")
def path_rest(rest: str) -> Any:
    return kept(rest=rest)


@route("get", "/path/alias/{theName}")
def path_alias(name: Annotated[str, Path(alias="theName")]) -> Any:
    return kept(name=name)


# Queries


@route("get", "/query/scalars")
def query_scalars(text: str, number: int, ratio: float, flag: bool, key: uuid.UUID, price: Decimal) -> Any:
    return kept(text=text, number=number, ratio=ratio, flag=flag, key=key, price=price)


@route("get", "/query/times")
def query_times(moment: datetime.datetime, day: datetime.date, time: datetime.time) -> Any:
    return kept(moment=moment, day=day, time=time)


@route("get", "/query/enums")
def query_enums(color: Color, level: Level, mode: Literal["on", "off"]) -> Any:
    return kept(color=color, level=level, mode=mode)


@route("get", "/query/lists")
def query_lists(
    texts: Annotated[list[str], Query()],
    numbers: Annotated[list[int], Query()],
    colors: Annotated[list[Color], Query()],
    moments: Annotated[list[datetime.datetime], Query()],
    keys: Annotated[set[uuid.UUID], Query()],
) -> Any:
    return kept(texts=texts, numbers=numbers, colors=colors, moments=moments, keys=keys)


@route("get", "/query/optional")
def query_optional(
    text: str | None = None,
    number: int = 7,
    flag: bool | None = None,
    moment: datetime.datetime | None = None,
    colors: Annotated[list[Color] | None, Query()] = None,
) -> Any:
    return kept(text=text, number=number, flag=flag, moment=moment, colors=colors)


@route("get", "/query/union")
def query_union(value: int | bool | Color) -> Any:
    return kept(value=value)


@route("get", "/query/alias")
def query_alias(text: Annotated[str, Query(alias="$filter[text]")]) -> Any:
    return kept(text=text)


@route("get", "/query/model")
def query_model(filter: Annotated[Filter, Query()]) -> Any:
    return kept(filter=filter)


# Headers and cookies


@route("get", "/header/scalars")
def header_scalars(
    x_text: Annotated[str, Header()],
    x_number: Annotated[int, Header()],
    x_flag: Annotated[bool, Header()],
    x_color: Annotated[Color, Header()],
    x_moment: Annotated[datetime.datetime | None, Header()] = None,
) -> Any:
    return kept(x_text=x_text, x_number=x_number, x_flag=x_flag, x_color=x_color, x_moment=x_moment)


@route("get", "/header/lists")
def header_lists(
    x_texts: Annotated[list[str], Header()], x_numbers: Annotated[list[int] | None, Header()] = None
) -> Any:
    return kept(x_texts=x_texts, x_numbers=x_numbers)


@route("get", "/header/model")
def header_model(trace: Annotated[Trace, Header()]) -> Any:
    return kept(trace=trace)


@route("get", "/cookie/scalars")
def cookie_scalars(
    text: Annotated[str, Cookie()], number: Annotated[int, Cookie()], color: Annotated[Level | None, Cookie()] = None
) -> Any:
    return kept(text=text, number=number, color=color)


@route("get", "/cookie/model")
def cookie_model(visitor: Annotated[Visitor, Cookie()]) -> Any:
    return kept(visitor=visitor)


# Bodies


@route("post", "/body/model")
def body_model(leaf: Leaf) -> Any:
    return kept(leaf=leaf)


@route("put", "/body/nested")
def body_nested(tree: Tree) -> Any:
    return kept(tree=tree)


@route("post", "/body/odd")
def body_odd(odd: Odd) -> Any:
    return kept(odd=odd)


@route("post", "/body/list")
def body_list(leaves: list[Leaf]) -> Any:
    return kept(leaves=leaves)


@route("post", "/body/numbers")
def body_numbers(numbers: list[int]) -> Any:
    return kept(numbers=numbers)


@route("post", "/body/map")
def body_map(counts: dict[str, int]) -> Any:
    return kept(counts=counts)


@route("post", "/body/any")
def body_any(value: Annotated[Any, Body()]) -> Any:
    return kept(value=value)


@route("post", "/body/scalar")
def body_scalar(number: Annotated[int, Body()]) -> Any:
    return kept(number=number)


@route("post", "/body/optional")
def body_optional(leaf: Leaf | None = None) -> Any:
    return kept(leaf=leaf)


@route("post", "/body/left/out")
def body_left_out(leaf: Leaf = None) -> Any:  # type: ignore[assignment]
    return kept(leaf=leaf)


@route("post", "/body/embedded")
def body_embedded(leaf: Annotated[Leaf, Body(embed=True)]) -> Any:
    return kept(leaf=leaf)


@route("post", "/body/several/{number}")
def body_several(number: int, text: str, leaf: Leaf, cat: Cat | None, weight: Annotated[float, Body()]) -> Any:
    return kept(number=number, text=text, leaf=leaf, cat=cat, weight=weight)


@route("post", "/body/union")
def body_union(shape: Circle | Square) -> Any:
    return kept(shape=shape)


@route("post", "/body/discriminated")
def body_discriminated(pet: Pet) -> Any:
    return kept(pet=pet)


@route("patch", "/body/home")
def body_home(home: Home) -> Any:
    return kept(home=home)


@route("post", "/body/raw", openapi_extra={"requestBody": RAW})
async def body_raw(request: Request) -> Any:
    return kept(body=Bytes(await request.body()))


@route("post", "/body/bytes")
def body_bytes(body: Annotated[bytes, Body(media_type="application/octet-stream")]) -> Any:
    return kept(body=Bytes(body))


@route("post", "/body/blob")
def body_blob(blob: Blob) -> Any:
    return kept(blob=blob)


# Forms and files


@route("post", "/form/scalars")
def form_scalars(
    text: Annotated[str, Form()],
    number: Annotated[int, Form()],
    flag: Annotated[bool, Form()],
    moment: Annotated[datetime.datetime, Form()],
    color: Annotated[Color, Form()],
    note: Annotated[str | None, Form()] = None,
) -> Any:
    return kept(text=text, number=number, flag=flag, moment=moment, color=color, note=note)


@route("post", "/form/lists")
def form_lists(texts: Annotated[list[str], Form()], numbers: Annotated[list[int] | None, Form()] = None) -> Any:
    return kept(texts=texts, numbers=numbers)


@route("post", "/form/model")
def form_model(login: Annotated[Login, Form()]) -> Any:
    return kept(login=login)


@route("post", "/form/json")
def form_json(leaf: Annotated[Json[Leaf], Form()], text: Annotated[str, Form()]) -> Any:
    return kept(leaf=leaf, text=text)


async def _content(file: UploadFile) -> tuple[str | None, bytes]:
    return file.filename, Bytes(await file.read())


@route("post", "/file/one")
async def file_one(file: UploadFile) -> Any:
    return kept(file=await _content(file))


@route("post", "/file/bytes")
def file_bytes(data: Annotated[bytes, File()]) -> Any:
    return kept(data=Bytes(data))


@route("post", "/file/optional")
async def file_optional(file: UploadFile | None = None) -> Any:
    return kept(file=file and await _content(file))


@route("post", "/file/several")
async def file_several(files: list[UploadFile]) -> Any:
    return kept(files=[await _content(file) for file in files])


@route("post", "/file/beside")
async def file_beside(
    file: UploadFile,
    text: Annotated[str, Form()],
    numbers: Annotated[list[int], Form()],
    leaf: Annotated[Json[Leaf], Form()],
    color: Annotated[Color | None, Form()] = None,
) -> Any:
    return kept(file=await _content(file), text=text, numbers=numbers, leaf=leaf, color=color)


# Answers


@route("post", "/answer/model")
def answer_model(leaf: Leaf) -> Leaf:
    kept(leaf=leaf)
    return leaf


@route("post", "/answer/tree")
def answer_tree(tree: Tree) -> Tree:
    kept(tree=tree)
    return tree


@route("post", "/answer/odd")
def answer_odd(odd: Odd) -> Odd:
    kept(odd=odd)
    return odd


@route("post", "/answer/blob")
def answer_blob(blob: Blob) -> Blob:
    kept(blob=blob)
    return blob


@route("post", "/answer/list")
def answer_list(leaves: list[Leaf]) -> list[Leaf]:
    kept(leaves=leaves)
    return leaves


@route("post", "/answer/map")
def answer_map(leaves: dict[str, Leaf]) -> dict[str, Leaf]:
    kept(leaves=leaves)
    return leaves


@route("post", "/answer/union")
def answer_union(shape: Circle | Square) -> Circle | Square:
    kept(shape=shape)
    return shape


@route("post", "/answer/discriminated")
def answer_discriminated(pet: Pet) -> Pet:
    kept(pet=pet)
    return pet


@route("post", "/answer/pets")
def answer_pets(pets: list[Pet]) -> list[Pet]:
    kept(pets=pets)
    return pets


@route("post", "/answer/home")
def answer_home(home: Home) -> Home:
    kept(home=home)
    return home


@route("post", "/answer/maybe")
def answer_maybe(leaf: Leaf | None = None) -> Leaf | None:
    kept(leaf=leaf)
    return leaf


@route("post", "/answer/created", status_code=201)
def answer_created(leaf: Leaf) -> Leaf:
    kept(leaf=leaf)
    return leaf


@route("delete", "/answer/nothing/{number}", status_code=204)
def answer_nothing(number: int) -> None:
    kept(number=number)


@route("post", "/answer/statuses", responses={202: {"model": Accepted}})
def answer_statuses(leaf: Leaf, ticket: Annotated[int | None, Query()] = None) -> Leaf:
    kept(leaf=leaf, ticket=ticket)
    return leaf if ticket is None else JSONResponse({"ticket": ticket}, 202)  # type: ignore[return-value]


@route("get", "/answer/problem", responses={409: {"model": Problem}})
def answer_problem(reason: str) -> Leaf:
    kept(reason=reason)
    return JSONResponse({"reason": reason}, 409)  # type: ignore[return-value]


@route("get", "/answer/text")
def answer_text(text: str) -> str:
    kept(text=text)
    return text


@route("get", "/answer/integer")
def answer_integer(number: int) -> int:
    kept(number=number)
    return number


@route("get", "/answer/number")
def answer_number(number: float) -> float:
    kept(number=number)
    return number


@route("get", "/answer/flag")
def answer_flag(flag: bool) -> bool:
    kept(flag=flag)
    return flag


@route("get", "/answer/enum")
def answer_enum(color: Color) -> Color:
    kept(color=color)
    return color


@route("post", "/answer/numbers")
def answer_numbers(numbers: list[int]) -> list[int]:
    kept(numbers=numbers)
    return numbers


@route("post", "/answer/any")
def answer_any(value: Annotated[Any, Body()]) -> Any:
    kept(value=value)
    return value


@route("get", "/answer/plain", response_class=PlainTextResponse)
def answer_plain(text: str) -> Any:
    kept(text=text)
    return text


@route(
    "post",
    "/answer/raw",
    response_class=Response,
    openapi_extra={"requestBody": RAW},
    responses={200: {"content": RAW["content"]}},
)
async def answer_raw(request: Request) -> Any:
    body = Bytes(await request.body())
    kept(body=body)
    return StreamingResponse(iter([body]), media_type="application/octet-stream")


@route("post", "/answer/lines")
async def answer_lines(leaves: list[Leaf]) -> AsyncIterable[Leaf]:
    kept(leaves=leaves)
    for leaf in leaves:
        yield leaf


@route("post", "/answer/numbers/lines")
def answer_number_lines(numbers: list[int]) -> Iterable[int]:
    kept(numbers=numbers)
    yield from numbers


@route("post", "/answer/events", response_class=EventSourceResponse)
async def answer_events(leaves: list[Leaf]) -> AsyncIterable[Leaf]:
    kept(leaves=leaves)
    for leaf in leaves:
        yield leaf


@route("post", "/answer/events/named", response_class=EventSourceResponse)
def answer_named_events(texts: list[str]) -> Iterable[ServerSentEvent]:
    kept(texts=texts)
    for number, text in enumerate(texts):
        yield ServerSentEvent(raw_data=text, event="note", id=str(number), retry=number)


#: What `answer_either` has besides JSON.
STREAMS = {
    "application/jsonl": {"itemSchema": {"$ref": "#/components/schemas/Leaf-Output"}},
    "text/event-stream": {"schema": {"type": "string"}},
}


@route("post", "/answer/either", responses={200: {"content": STREAMS}})
def answer_either(leaf: Leaf, media_type: str = "") -> Leaf:
    kept(leaf=leaf, media_type=media_type)
    if media_type not in STREAMS:
        return leaf
    line = leaf.model_dump_json()
    body = [f"{line}\n", f"{line}\n"] if media_type == "application/jsonl" else [f"data: {line}\n\n"]
    return StreamingResponse(iter(body), media_type=media_type)  # type: ignore[return-value]
