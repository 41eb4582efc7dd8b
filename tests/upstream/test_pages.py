"""Reference pages: fragments, and facts that the prose gives by structure alone."""

import pytest

from generator import document as d
from generator.document import Document
from generator.errors import PipelineError
from generator.upstream import reference_page
from generator.upstream.assemble import assemble

CREATE = "POST /v3/organizations/{org_id}/sessions"

FRAGMENT = """\
openapi: 3.1.0
info: {title: API, version: '1'}
paths:
  /v3/organizations/{org_id}/sessions:
    post:
      parameters:
        - {name: page_size, in: query, schema: {type: integer}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    Request:
      properties:
        devin_mode: {enum: [normal, fast]}
        create_as_user_id: {type: string}
"""

# The same page as the site gives it in a translation (ids on wrappers) and in English (headings alone).
WRAPPED = """\
# 创建会话

<div id="permissions">
  ## 权限
</div>

需要 `ManageOrgSessions` 权限（不是 `some_name`）。

<div id="additional-permissions-for-advanced-features">
  ### 高级功能的额外权限
</div>

| 功能 | 所需权限 |
| --- | --- |
| `create_as_user_id` | `ImpersonateOrgSessions` |

<div id="devin-mode">
  ## Devin 模式
</div>

| 模式 | 说明 |
| --- | --- |
| `normal` | 默认 `a \\| b` |
| `fast`   | 快 |

<div id="user-impersonation">
  ## 用户模拟
</div>

`UseDevinSessions`

"""
ENGLISH = """\
# Create Session

## Permissions

Requires a service user with the `ManageOrgSessions` permission.

### Additional permissions for advanced features

| Feature             | Required Permission      |
| ------------------- | ------------------------ |
| `create_as_user_id` | `ImpersonateOrgSessions` |

## Devin mode

| Mode     | Description |
| -------- | ----------- |
| `normal` | The default |
| `fast`   | Faster      |

"""
FACTS = {
    "permissions": ["ManageOrgSessions"],
    "permission_fields": {"create_as_user_id": "ImpersonateOrgSessions"},
    "values": {"devin_mode": ["normal", "fast"]},
}


def fenced(info: str, text: str = FRAGMENT, fence: str = "````") -> str:
    return f"{fence}{info}\n{text}{fence}\n"


def only(text: str, location: str = "page.md") -> Document:
    (document,) = reference_page.extract(text.encode(), location)
    return document


@pytest.mark.parametrize(
    ("prose", "info", "language"),
    [(WRAPPED, f"yaml zh/v3-openapi.yaml {CREATE}", "zh"), (ENGLISH, f"yaml /v3-openapi.yaml {CREATE}", "en")],
)
def test_a_page_gives_its_fragment_and_facts(prose: str, info: str, language: str) -> None:
    text = prose + fenced(info)
    document = only(text)
    assert document.language == language
    assert document.location == "page.md"
    assert document.content == d.load(FRAGMENT.encode(), "")
    assert document.metadata == {CREATE: FACTS}
    assert document.sha256 == d.digest(text.encode())


def test_windows_line_ends_change_nothing() -> None:
    text = WRAPPED + fenced(f"yaml zh/v3-openapi.yaml {CREATE}")
    document = only(text.replace("\n", "\r\n"))
    assert document.metadata == {CREATE: FACTS}
    assert document.content == only(text).content


@pytest.mark.parametrize(
    "text",
    [
        fenced(f"yaml v3-openapi.yaml {CREATE}", fence="```"),
        fenced(f"yaml v3-openapi.yaml {CREATE}", fence="~~~~~"),
        fenced(f"yml {CREATE.replace('POST', 'post')}"),
        fenced("yaml"),
        fenced(""),
        fenced(f"yaml v3-openapi.yaml {CREATE}").replace("\n", "\n   ").replace("````", "   ````", 1),
        "```bash\ncurl # openapi: 3.1.0\n```\n" + fenced("yaml"),
        "```yaml\nan: example\n```\n" + fenced("yaml"),
        fenced("yaml", fence="````") + "```\nopen until the end",
    ],
)
def test_fences(text: str) -> None:
    assert d.operation_names(only(text).content) == [CREATE]


def test_json_fragments() -> None:
    import json

    fragment = json.dumps(d.load(FRAGMENT.encode(), ""))
    assert d.operation_names(only(fenced("json", f"{fragment}\n")).content) == [CREATE]


@pytest.mark.parametrize(
    ("info", "location", "language"),
    [
        ("yaml pt-BR/v3-openapi.yaml POST /x", "page.md", "pt-BR"),
        ("yaml pt-br/v3-openapi.yaml POST /x", "page.md", "pt-BR"),
        ("yaml v3-openapi.yaml POST /x", "page.ja.md", "ja"),
        ("yaml v3-openapi.yaml POST /x", "docs/ko/page.md", "ko"),
        ("yaml v3-openapi.yaml POST /x", "docs/v3/page.md", "en"),
        ("yaml spec/v3-openapi.yaml POST /x", "page.md", "en"),
        ("yaml zh/v3-openapi.yaml POST /x", "ja/page.md", "zh"),
        ("yaml theme={null} zh/v3-openapi.yaml POST /x", "page.md", "zh"),
    ],
)
def test_language(info: str, location: str, language: str) -> None:
    text = fenced(info.replace("POST /x", CREATE))
    assert only(text, location).language == language


def test_several_fragments_each_with_the_prose_above_it() -> None:
    other = FRAGMENT.replace("/sessions", "/notes")
    text = (
        ENGLISH
        + fenced(f"yaml /v3-openapi.yaml {CREATE}")
        + "## Permissions\n\n`ManageOrgNotes` or `ViewOrgNotes`\n"
        + fenced(f"yaml /v3-openapi.yaml {CREATE.replace('sessions', 'notes')}", other)
    )
    first, second = reference_page.extract(text.encode(), "page.md")
    assert first.metadata == {CREATE: FACTS}
    assert second.metadata == {CREATE.replace("sessions", "notes"): {"permissions": ["ManageOrgNotes", "ViewOrgNotes"]}}
    assert first.location == "page.md (fragment at line 20)"


def test_only_tables_of_known_names_are_values() -> None:
    table = "| a | b |\n| - | - |\n| `x` | y |\n| z | y |\n"
    text = f"## Page size\n{table}\n## Something else\n{table}\n" + fenced("yaml")
    assert only(text).metadata == {CREATE: {"values": {"page_size": ["x"]}}}


def test_several_permissions_for_one_feature() -> None:
    text = "## Additional permissions for advanced features\n| f | p |\n| - | - |\n| `a` | `BeOne` and `BeTwo` |\n"
    assert only(text + fenced("yaml")).metadata == {CREATE: {"permission_fields": {"a": ["BeOne", "BeTwo"]}}}


def test_code_is_not_taken_for_prose() -> None:
    text = "## Permissions\n```\n`ViewThings`\n```\n" + fenced("yaml")
    assert only(text).metadata == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# A guide\n\n```bash\ncurl\n```\n", "page.md: no OpenAPI fragment in this page"),
        ("", "page.md: no OpenAPI fragment"),
        ("x\n" + fenced("yaml")[:-5], "page.md: line 2: the fragment's fence is never closed"),
        ("x\n" + fenced("yaml v3-openapi.yaml GET /v3/x"), 'page.md: line 2: the fence announces "GET /v3/x"'),
        ("x\n\n" + fenced("yaml", "openapi: 3.1.0\npaths: [\n"), "page.md: line 6: not YAML"),
        (fenced("yaml", "swagger: '2.0'\npaths: {}\n"), 'page.md: Swagger "2.0", not OpenAPI 3'),
        (fenced("yaml x.yaml GET /v3/x", "- a\n"), "page.md: a list"),
        (fenced("yaml x.yaml GET /v3/x", "\n"), "page.md: empty"),
    ],
)
def test_bad_pages_are_named(text: str, message: str) -> None:
    with pytest.raises(PipelineError) as caught:
        reference_page.extract(text.encode(), "page.md")
    assert str(caught.value).startswith(message)
    assert len(str(caught.value).splitlines()) == 1


def test_not_utf8() -> None:
    with pytest.raises(PipelineError, match="not UTF-8 at byte 0"):
        reference_page.extract(b"\xff", "page.md")


def test_index_gives_each_link_once() -> None:
    text = """# Docs
- [Create [a] session](https://docs.devin.ai/api-reference/v3/a.md): text
- [b](/api-reference/v3/b.md#anchor "title"), [again](/api-reference/v3/b.md), [c](<c d.md>) [top](#top)
- [with brackets \\] in it](d.md)
"""
    assert reference_page.index(text.encode()) == [
        "https://docs.devin.ai/api-reference/v3/a.md",
        "/api-reference/v3/b.md",
        "c d.md",
        "d.md",
    ]


def fragment(location: str, text: str = FRAGMENT, **fields: object) -> Document:
    values = {"location": location, "language": "en", "content": d.load(text.encode(), ""), "sha256": location}
    return Document(**values | fields)  # type: ignore[arg-type]


def test_assembling_is_independent_of_order_and_changes_no_input() -> None:
    first = fragment("a.md", metadata={CREATE: FACTS})
    second = fragment("b.md", FRAGMENT.replace("/sessions", "/notes"), metadata={"POST /n": {"permissions": ["X"]}})
    before = d.dump(first.content)
    result = assemble([first, second], "zh.yaml")
    assert d.operation_names(result.content) == [CREATE.replace("sessions", "notes"), CREATE]
    assert result == assemble([second, first, second], "zh.yaml")
    assert d.dump(first.content) == before
    assert result.metadata == {CREATE: FACTS, "POST /n": {"permissions": ["X"]}}
    assert result.sha256 == d.digest(d.dump(result.content).encode())


def test_one_fragment_assembles_to_itself() -> None:
    only = fragment("a.md")
    assert assemble([only]).content == only.content


def test_two_methods_of_one_path() -> None:
    two = fragment("b.md", FRAGMENT.replace("post:", "get:"))
    result = assemble([fragment("a.md"), two])
    assert sorted(d.operation_names(result.content)) == [CREATE.replace("POST", "GET"), CREATE]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("type: string", "type: integer", "/components/schemas/Request"),
        ("description: ok", "description: no", r"/paths/~1v3~1organizations~1\{org_id\}~1sessions/post"),
    ],
)
def test_a_contradiction_names_both_places(old: str, new: str, place: str) -> None:
    with pytest.raises(PipelineError, match=rf"b\.md: {place}: differs from the same place in a\.md"):
        assemble([fragment("a.md"), fragment("b.md", FRAGMENT.replace(old, new))])


def test_metadata_of_the_document_is_that_of_the_first_fragment() -> None:
    other = fragment("b.md", FRAGMENT.replace("version: '1'", "version: '2'"))
    other.content["servers"] = [{"url": "https://b.example"}]
    result = assemble([other, fragment("a.md")])
    assert result.content["info"] == fragment("a.md").content["info"]


def test_contradicting_prose_names_both_places() -> None:
    first = fragment("a.md", metadata={CREATE: {"permissions": ["A"]}})
    second = fragment("b.md", metadata={CREATE: {"permissions": ["B"]}})
    with pytest.raises(PipelineError, match=r"b\.md: its text on POST .* contradicts that of a\.md"):
        assemble([first, second])


def test_languages_are_not_mixed() -> None:
    with pytest.raises(PipelineError, match=r"b\.md: language zh, but a\.md is en"):
        assemble([fragment("a.md"), fragment("b.md", language="zh")])
    with pytest.raises(PipelineError, match="no fragments"):
        assemble([])
