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
    texts_published: str
    texts_own: str
    assembled: str
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
    by_hand: str
    hands_on: str
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
    between_sentences: str


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
        "Attributes of responses and fields of requests. An attribute that the server did not send is None, or the "
        "default that the spec states. Wherever a request takes a model, it also takes a dictionary of the same form."
    ),
    models_of="Models of {group}",
    shared="Shared models",
    untranslated="",
    texts_published="",
    texts_own="",
    assembled=(
        "Descriptions are in this project's own words: the published document was not at hand. The first run of the "
        "pipeline that reaches it replaces them."
    ),
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
    needed_for_field="Also needs {permission}.",
    as_user="Can be done as another user:",
    deprecated="Deprecated by the API.",
    instead="Use {instead} instead.",
    unverified="Known from third-party material only; no published page confirms it.",
    arguments="Arguments",
    returns="Returns",
    pages_of="pages of",
    errors="Published errors:",
    example="Example",
    sync="Sync",
    asynchronous="Async",
    by_hand="Part of the SDK; the API has no such operation. See [the guide](../{guide}).",
    hands_on="The fields of {create} are arguments as well.",
    used_by="Used by",
    page_schema="One page of a list. Methods of the SDK give the items; see [Lists](../../lists.md).",
    open_enum="A value that is not listed here arrives as its string.",
    no_members="Its members are not published.",
    differences="Differences between the languages",
    differences_intro=(
        "The documents of the languages differ in structure. The SDK takes the union; English leads. These are the "
        "differences that the last run of the pipeline found (`spec/report.json`); a translation is none."
    ),
    differing="In both languages, with different content",
    only_in="Paths and operations in the {language} document only ({count})",
    schemas_only_in="Schemas in the {language} document only ({count})",
    place="Place",
    absent="absent",
    present="present",
    stop=".",
    between_sentences=" ",
)

ZH = Words(
    reference="参考",
    operations="全部操作",
    operations_intro=(
        "API 的全部操作及其在 SDK 中的名称。参考部分在构建站点时由 `spec/openapi.yaml` 生成；示例均经测试运行。"
    ),
    organization="组织",
    enterprise="企业",
    models="模型",
    models_intro=(
        "响应的属性与请求的字段。服务器未返回的属性为 None，或规范声明的默认值。凡请求接受模型之处，"
        "也接受相同结构的字典。"
    ),
    models_of="{group} 的模型",
    shared="共用模型",
    untranslated="这个操作没有中文说明，以下为英文。",
    texts_published="说明文字取自上游发布的中文文档；没有中文的地方显示英文。",
    texts_own="说明文字由本项目撰写，不是上游发布的原文；没有中文的地方显示英文。",
    assembled="目前的文档由本项目整理而成；流水线首次成功取得上游文档时会将其替换。",
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
    other_organization="另一个组织，替代客户端的组织（前缀 `org-`）。",
    no_permission="不需要权限。",
    needs="权限：",
    probably_needs="权限（推测，未经参考页证实）：",
    unknown_permission="所需权限未公布。",
    needed_for_field="另需 {permission}。",
    as_user="可以以其他用户的身份执行：",
    deprecated="API 已弃用此操作。",
    instead="请改用 {instead}。",
    unverified="仅见于第三方资料，没有公开页面可以证实。",
    arguments="参数",
    returns="返回",
    pages_of="分页列表，条目为",
    errors="已公布的错误：",
    example="示例",
    sync="同步",
    asynchronous="异步",
    by_hand="由 SDK 提供，API 中没有对应的操作；见[指南](../{guide})。",
    hands_on="{create} 的各个字段同样可以作为参数。",
    used_by="用于",
    page_schema="列表的一页。SDK 的方法直接返回其中的条目，见[列表与分页](../../lists.md)。",
    open_enum="未列出的值按原样以字符串返回。",
    no_members="其成员未公布。",
    differences="语言之间的差异",
    differences_intro=(
        "各语言文档的结构并不一致。SDK 取其并集，以英文为准。以下是流水线最近一次运行发现的结构差异"
        "（`spec/report.json`）；仅译文不同不算差异。"
    ),
    differing="两种语言都有、但内容不同之处",
    only_in="仅{language}文档包含的路径与操作（{count}）",
    schemas_only_in="仅{language}文档包含的 schema（{count}）",
    place="位置",
    absent="无",
    present="有",
    stop="。",
    between_sentences="",
)

WORDS = {"en": EN, "zh": ZH}
LANGUAGE_NAMES = {"en": {"en": "English", "zh": "Chinese"}, "zh": {"en": "英文", "zh": "中文"}}
