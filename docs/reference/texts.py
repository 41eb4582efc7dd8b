"""Texts of the spec as Markdown that cannot be anything but text, and the words of the pages themselves.

Nobody knows what a published description has in it. So every character that could mean something to Markdown or HTML
becomes a character reference; what is left of upstream's Markdown is code in backticks.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

_PLAIN = re.compile(r"[0-9A-Za-z ]")


def escape(text: str) -> str:
    """`text` as one line that shows as it is: ASCII marks are references, what cannot be printed is a space."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return "".join(
        character if character > "\x7f" or _PLAIN.match(character) else f"&#{ord(character)};" for character in line
    )


def code(text: str) -> str:
    """`text` as code in a line."""
    return f"<code>{escape(text)}</code>"


def value(data: Any) -> str:
    """A JSON value as code in a line."""
    return code(json.dumps(data, ensure_ascii=False))


def prose(text: str) -> str:
    """A description: one line; what stands in single backticks is code."""
    parts = re.split(r"`([^`\n]+)`", text)
    return "".join(code(part) if number % 2 else _spaced(part) for number, part in enumerate(parts)).strip()


def _spaced(text: str) -> str:
    """As `escape`, with the spaces at both ends, which part text from code."""
    before, after = (" " if is_space else "" for is_space in (text[:1].isspace(), text[-1:].isspace()))
    return f"{before}{escape(text)}{after}" if text.strip() else before


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the pages in one language."""

    reference: str
    operations: str
    operations_intro: str
    organization: str
    enterprise: str
    models: str
    models_intro: str
    models_of: str
    shared: str
    untranslated: str
    untranslated_page: str
    name: str
    kind: str
    description: str
    meaning: str
    required: str
    default: str
    at_least: str
    at_most: str
    between: str
    characters: str
    items: str
    on_the_wire: str
    sensitive: str
    read_only: str
    other_organization: str
    no_permission: str
    needs: str
    probably_needs: str
    unknown_permission: str
    needed_for_field: str
    as_user: str
    deprecated: str
    instead: str
    unverified: str
    arguments: str
    returns: str
    pages_of: str
    errors: str
    example: str
    sync: str
    asynchronous: str
    more_methods: str
    used_by: str
    page_schema: str
    open_enum: str
    no_members: str
    differences: str
    differences_intro: str
    differing: str
    only_in: str
    schemas_only_in: str
    place: str
    absent: str
    present: str
    stop: str


EN = Words(
    reference="Reference",
    operations="All operations",
    operations_intro=(
        "Every operation of the API and its name in the SDK. This part of the site is made from `spec/openapi.yaml` "
        "whenever it is built; examples are run by the tests."
    ),
    organization="Organization",
    enterprise="Enterprise",
    models="Models",
    models_intro=(
        "Attributes of the answers and fields of the requests. An attribute that the server did not send is None, "
        "or the default that the spec states. Where a request takes a model, it takes a dictionary of the same form, "
        "too."
    ),
    models_of="Models of {group}",
    shared="Shared models",
    untranslated="",
    untranslated_page="",
    name="Name",
    kind="Type",
    description="Description",
    meaning="Meaning",
    required="required",
    default="Default:",
    at_least="At least {low}{unit}.",
    at_most="At most {high}{unit}.",
    between="{low} to {high}{unit}.",
    characters=" characters",
    items=" items",
    on_the_wire="On the wire:",
    sensitive="Secret: left out of `repr` and logs.",
    read_only="Read only.",
    other_organization="Another organization than the client's (prefix `org-`).",
    no_permission="No permission is needed.",
    needs="Permission:",
    probably_needs="Permission (probably; no reference page confirms it):",
    unknown_permission="Which permission is needed is not published.",
    needed_for_field="Needs {permission} besides.",
    as_user="Can be done as another user:",
    deprecated="Deprecated by the API.",
    instead="Use {instead} instead.",
    unverified="Known from third-party material only: no published page was seen that confirms it.",
    arguments="Arguments",
    returns="Returns",
    pages_of="pages of",
    errors="Published errors:",
    example="Example",
    sync="Sync",
    asynchronous="Async",
    more_methods="Written by hand, with more than the API itself has; see [the guide](../{guide}):",
    used_by="Used by",
    page_schema="One page of a list. Methods of the SDK give the items; see [Lists](../../lists.md).",
    open_enum="A value that is not listed here arrives as its string.",
    no_members="Its members are not published.",
    differences="Differences between the languages",
    differences_intro=(
        "The spec is published in several languages, and they do not say the same. The SDK takes the union; English "
        "leads. This is what differs, as the last run of the pipeline found it (`spec/report.json`)."
    ),
    differing="What both languages have and say differently",
    only_in="Paths and operations that only the {language} document has ({count})",
    schemas_only_in="Schemas that only the {language} document has ({count})",
    place="Place",
    absent="absent",
    present="present",
    stop=".",
)

ZH = Words(
    reference="参考",
    operations="全部操作",
    operations_intro=(
        "API 的每个操作及其在 SDK 中的名称。这一部分在构建站点时由 `spec/openapi.yaml` 生成，示例由测试运行。"
    ),
    organization="组织",
    enterprise="企业",
    models="模型",
    models_intro=(
        "响应的属性与请求的字段。服务器没有发送的属性为 None，或规范声明的默认值。请求需要模型的地方，"
        "也接受相同结构的字典。"
    ),
    models_of="{group} 的模型",
    shared="共用模型",
    untranslated="上游没有发布这个操作的中文说明，以下为英文。",
    untranslated_page="说明文字取自上游发布的中文文档；上游没有中文的地方显示英文。",
    name="名称",
    kind="类型",
    description="说明",
    meaning="含义",
    required="必填",
    default="默认值：",
    at_least="不小于 {low}{unit}。",
    at_most="不超过 {high}{unit}。",
    between="{low} 到 {high}{unit}。",
    characters=" 个字符",
    items=" 项",
    on_the_wire="传输时的名称：",
    sensitive="机密：不出现在 `repr` 和日志中。",
    read_only="只读。",
    other_organization="客户端所属组织之外的另一个组织（前缀 `org-`）。",
    no_permission="不需要权限。",
    needs="权限：",
    probably_needs="权限（推测，没有参考页证实）：",
    unknown_permission="所需权限没有公布。",
    needed_for_field="另需 {permission}。",
    as_user="可以以其他用户的身份执行：",
    deprecated="API 已弃用此操作。",
    instead="请改用 {instead}。",
    unverified="仅见于第三方资料：没有见到证实它的官方页面。",
    arguments="参数",
    returns="返回",
    pages_of="分页列表，元素为",
    errors="公布的错误：",
    example="示例",
    sync="同步",
    asynchronous="异步",
    more_methods="SDK 手写的方法，功能多于 API 本身，见[指南](../{guide})：",
    used_by="用于",
    page_schema="列表的一页。SDK 的方法直接给出其中的元素，见[列表](../../lists.md)。",
    open_enum="这里没有列出的值以字符串原样给出。",
    no_members="其成员没有公布。",
    differences="语言之间的差异",
    differences_intro=(
        "规范以多种语言发布，内容并不一致。SDK 取其并集，以英文为准。以下是流水线最近一次运行发现的差异"
        "（`spec/report.json`）。"
    ),
    differing="两种语言都有但内容不同之处",
    only_in="只有{language}文档才有的路径与操作（{count}）",
    schemas_only_in="只有{language}文档才有的 schema（{count}）",
    place="位置",
    absent="无",
    present="有",
    stop="。",
)

WORDS = {"en": EN, "zh": ZH}
LANGUAGE_NAMES = {"en": {"en": "English", "zh": "Chinese"}, "zh": {"en": "英文", "zh": "中文"}}
