"""Every row of the page of create session: in the package built from it.

The document is `seed.yaml`, read as it is and out of a published page around it. It is no part of the snapshot: what
upstream publishes next changes nothing here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import document as documents

KEY = "POST /v3/organizations/{org_id}/sessions"
SEED = Path(__file__).with_name("seed.yaml")
PAGE = """# 创建会话

需要在组织级别具备 `ManageOrgSessions` 权限的服务用户。

## OpenAPI

````yaml zh/v3-openapi.yaml POST /v3/organizations/{org_id}/sessions
%s
````
"""

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
STRINGS = {"type": "array", "items": STRING}
OBJECT = {"type": "object", "additionalProperties": True}
NULL = {"type": "null"}


def or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, NULL]}


#: Field of the request → its schema; enums are named by what they are the enum of.
REQUEST = {
    "attachment_urls": or_null(
        {"type": "array", "items": {**STRING, "format": "uri", "minLength": 1, "maxLength": 2083}}
    ),
    "bypass_approval": or_null(BOOLEAN),
    "child_playbook_id": or_null(STRING),
    "create_as_user_id": or_null(STRING),
    "devin_mode": or_null({"enum": "mode"}),
    "knowledge_ids": or_null(STRINGS),
    "max_acu_limit": or_null(INTEGER),
    "platform": or_null(STRING),
    "playbook_id": or_null(STRING),
    "prompt": STRING,
    "repos": or_null(STRINGS),
    "resumable": {**BOOLEAN, "default": True},
    "secret_ids": or_null(STRINGS),
    "session_links": or_null(STRINGS),
    "session_secrets": or_null({"type": "array", "items": {"$ref": "SessionSecretInput"}}),
    "structured_output_required": or_null(BOOLEAN),
    "structured_output_schema": or_null(OBJECT),
    "tags": or_null(STRINGS),
    "title": or_null(STRING),
}
RESPONSE = {
    "acus_consumed": {"type": "number"},
    "category": or_null({"enum": "category"}),
    "child_session_ids": or_null(STRINGS),
    "created_at": INTEGER,
    "is_archived": {**BOOLEAN, "default": False},
    "org_id": STRING,
    "origin": or_null({"enum": "origin"}),
    "parent_session_id": or_null(STRING),
    "playbook_id": or_null(STRING),
    "pull_requests": {"type": "array", "items": {"$ref": "SessionPullRequest"}},
    "service_user_id": or_null(STRING),
    "session_id": STRING,
    "status": {"enum": "status"},
    "status_detail": or_null({"enum": "status_detail"}),
    "structured_output": or_null(OBJECT),
    "subcategory": or_null(STRING),
    "tags": STRINGS,
    "title": or_null(STRING),
    "updated_at": INTEGER,
    "url": STRING,
    "user_id": or_null(STRING),
}
REQUIRED = "session_id url status tags org_id created_at updated_at acus_consumed pull_requests".split()
RUNNING = "working waiting_for_user waiting_for_approval finished".split()
SUSPENDED = (
    "inactivity user_request usage_limit_exceeded out_of_credits out_of_quota no_quota_allocation payment_declined "
    "org_usage_limit_exceeded total_session_limit_exceeded error"
).split()
VALUES = {
    "mode": "normal fast lite ultra".split(),
    "status": "new claimed running exit error suspended resuming".split(),
    "status_detail": [*RUNNING, *SUSPENDED],
    "origin": "webapp slack teams api linear jira automation cli desktop code_scan other".split(),
    "category": (
        "bug_fixing ci_cd_and_devops code_quality_and_security code_review code_review_and_analysis "
        "data_and_automation documentation_and_content feature_development migrations_and_upgrades other "
        "refactoring_and_optimization research_and_exploration security unit_test_generation"
    ).split(),
}
ENUM_OF = {("request", "devin_mode"): "mode"} | {
    ("response", name): name for name in ("status", "status_detail", "origin", "category")
}


@dataclass(frozen=True)
class Made:
    """A canonical document and the package generated from it, as far as this page goes."""

    document: dict[str, Any]
    facts: dict[str, Any]  # of the operation, from OPERATIONS
    package: Path  # folder to import devin_v3_api from

    @property
    def operation(self) -> dict[str, Any]:
        operation: dict[str, Any] = self.document["paths"]["/v3/organizations/{org_id}/sessions"]["post"]
        return operation

    def schema(self, name: str) -> dict[str, Any]:
        schema: dict[str, Any] = self.document["components"]["schemas"][name]
        return schema

    def of(self, kind: str) -> dict[str, Any]:
        return self.schema({"request": "SessionCreateRequest", "response": "SessionResponse"}[kind])

    def plain(self, schema: dict[str, Any], enum: str) -> dict[str, Any]:
        """A schema without texts and extensions; references to enums as `{"enum": …}`, others by name."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return {"enum": enum} if "enum" in self.schema(name) else {"$ref": name}
        result: dict[str, Any] = {}
        for key, value in schema.items():
            if key == "anyOf":
                result[key] = [self.plain(member, enum) for member in value]
            elif key == "items":
                result[key] = self.plain(value, enum)
            elif key != "description" and not key.startswith("x-"):
                result[key] = value
        return result

    def values(self, kind: str, field: str) -> list[str]:
        schema = self.of(kind)["properties"][field]
        for member in [schema, *schema.get("anyOf", ())]:
            if "$ref" in member:
                values: list[str] = self.schema(member["$ref"].rpartition("/")[2])["enum"]
                return values
        raise AssertionError(schema)


ASK = """
import json
from devin_v3_api import models, params
from devin_v3_api.operations import OPERATIONS

def facts(item):
    return {k: dict(v) if hasattr(v, "keys") else v for k, v in item._asdict().items()}

print(json.dumps({
    "operations": {key: facts(item) for key, item in OPERATIONS.items()},
    "known": {name: sorted(getattr(models, name).KNOWN) for name in NAMES},
    "required": {name: sorted(getattr(models, name).REQUIRED) for name in NAMES},
    "request": sorted(params.SessionCreateRequestParam.__annotations__),
    "request_required": sorted(params.SessionCreateRequestParam.__required_keys__),
    "session_status": list(models.session_status.SESSION_STATUS_VALUES),
    "session_status_detail": list(models.session_status_detail.SESSION_STATUS_DETAIL_VALUES),
}))
"""
CLASSES = ("SessionCreateRequest", "SessionResponse", "SessionSecretInput", "SessionPullRequest", "ValidationError")


@pytest.fixture(scope="module", params=["seed.yaml", "page"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    from generator.__main__ import main

    source, output = SEED, tmp_path_factory.mktemp("seed") / "out"
    options = ["--overlays", str(tmp_path_factory.mktemp("overlays"))]  # seed.yaml has what overlays say of it
    if request.param == "page":
        source = tmp_path_factory.mktemp("page") / "create-session.zh.md"
        source.write_text(PAGE % SEED.read_text("utf-8").rstrip(), "utf-8")
    assert main(["build", "--source", str(source), "--output", str(output), *options]) == 0
    document = documents.load((output / "openapi.yaml").read_bytes(), "openapi.yaml")
    operations = imported(output)["operations"]
    assert list(operations) == [KEY]
    return Made(document, operations[KEY], output)


def imported(package: Path) -> dict[str, Any]:
    """Return what a fresh interpreter finds in the package."""
    code = f"import sys; sys.path.insert(0, {str(package)!r}); NAMES = {CLASSES!r}\n"
    code += "import devin_v3_api.models.session_status, devin_v3_api.models.session_status_detail\n" + ASK
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_permissions(made: Made) -> None:
    assert list(made.facts["permissions"]) == ["ManageOrgSessions"]
    assert made.facts["permission_source"] == "page"
    assert made.facts["permission_fields"]["create_as_user_id"] == "ImpersonateOrgSessions"
    assert made.operation["x-permissions"] == ["ManageOrgSessions"]
    assert made.operation["x-permission-fields"]["create_as_user_id"] == "ImpersonateOrgSessions"


def test_impersonation(made: Made) -> None:
    assert made.facts["impersonation"] == "create_as_user_id"
    assert made.operation["x-impersonation"] == {
        "field": "create_as_user_id",
        "permission": "ImpersonateOrgSessions",
        "target_permission": "UseDevinSessions",
    }


def test_operation(made: Made) -> None:
    assert (made.facts["method"], made.facts["path"]) == tuple(KEY.split(" "))
    assert (made.facts["name"], made.facts["scope"]) == ("sessions.create", "organization")
    assert (made.facts["form"], made.facts["deprecated"], made.facts["cursor"]) == ("json", False, None)
    assert made.operation["operationId"] == "sessions.create"
    assert made.operation["x-upstream-operation-id"] == "handle_create_session_v3_organizations__org_id__sessions_post"
    assert made.operation["tags"] == ["sessions"]
    assert made.operation["summary"]
    assert made.operation["description"]


def test_parameters(made: Made) -> None:
    organization, session = made.operation["parameters"]
    assert (organization["in"], organization["name"], organization["required"]) == ("path", "org_id", True)
    assert made.plain(organization["schema"], "") == {**STRING, "example": "org-abc123def456"}
    assert "org-" in organization["description"]
    assert (session["in"], session["name"], session["required"]) == ("query", "devin_id", False)
    assert made.plain(session["schema"], "") == STRING  # it may be left out; a query has no null


def test_body_and_answers(made: Made) -> None:
    def reference(content: dict[str, Any]) -> str:
        name: str = content["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        return name

    assert made.operation["requestBody"]["required"] is True
    assert reference(made.operation["requestBody"]) == "SessionCreateRequest"
    assert reference(made.operation["responses"]["200"]) == "SessionResponse"
    # Later documents respond with 422 in the form of all other errors; the page has FastAPI's.
    assert reference(made.operation["responses"]["422"]) in ("HTTPValidationError", "ProblemDetail")


@pytest.mark.parametrize("field", REQUEST)
def test_request_field(field: str, made: Made) -> None:
    schema = made.of("request")["properties"][field]
    assert made.plain(schema, ENUM_OF.get(("request", field), "")) == REQUEST[field]


@pytest.mark.parametrize("field", RESPONSE)
def test_response_field(field: str, made: Made) -> None:
    schema = made.of("response")["properties"][field]
    assert made.plain(schema, ENUM_OF.get(("response", field), "")) == RESPONSE[field]


def written(words: set[str]) -> set[str]:
    """Those of the words that seed.yaml has: the pipeline made none of them up."""
    return words & set(re.findall(r"\w+", SEED.read_text("utf-8")))


def test_fields_are_all(made: Made) -> None:
    assert len(REQUEST) == 19
    assert made.of("request")["required"] == ["prompt"]
    # Other sources know more than the page does; nothing of the page is missing, and what is required is the same.
    for kind, fields in (("request", REQUEST), ("response", RESPONSE)):
        more = set(made.of(kind)["properties"]) - set(fields)
        assert set(fields) <= set(made.of(kind)["properties"])
        assert more <= written(more)
    assert made.of("response")["required"] == sorted(REQUIRED)


@pytest.mark.parametrize(("kind", "field"), ENUM_OF)
def test_enum_values(kind: str, field: str, made: Made) -> None:
    """The values of the page in its order, none missing; seed.yaml knows more."""
    known = made.values(kind, field)
    wanted = VALUES[ENUM_OF[kind, field]]
    assert [value for value in known if value in wanted] == wanted
    more = set(known) - set(wanted)
    assert more <= written(more)


def test_what_modes_mean(made: Made) -> None:
    texts = made.schema("DevinMode")["x-enum-descriptions"]
    assert set(texts) == set(VALUES["mode"])
    assert "default" in texts["normal"]
    assert "twice as fast" in texts["fast"]
    assert "four times the price" in texts["fast"]


def test_status_detail_by_status(made: Made) -> None:
    field = made.of("response")["properties"]["status_detail"]
    by_status = field["x-by-status"]
    assert set(by_status) == {"running", "suspended"}
    assert by_status["running"] == RUNNING
    assert [value for value in by_status["suspended"] if value in SUSPENDED] == SUSPENDED


def test_status_detail_by_status_names_known_values(made: Made) -> None:
    by_status = made.of("response")["properties"]["status_detail"]["x-by-status"]
    assert {value for some in by_status.values() for value in some} <= set(made.values("response", "status_detail"))


@pytest.mark.parametrize("field", ["status_detail", "category", "subcategory", "structured_output"])
def test_what_only_get_and_list_answer(field: str, made: Made) -> None:
    schema = made.of("response")["properties"][field]
    assert schema["x-populated-on"] == ["get", "list"]
    assert "get" in schema["description"].lower()
    assert "list" in schema["description"].lower()


def test_session_secrets(made: Made) -> None:
    schema = made.schema("SessionSecretInput")
    assert {name: made.plain(value, "") for name, value in schema["properties"].items()} == {
        "key": {**STRING, "minLength": 1, "maxLength": 256},
        "sensitive": {**BOOLEAN, "default": True},
        "value": {**STRING, "maxLength": 65536},
    }
    assert schema["required"] == ["key", "value"]
    assert schema["properties"]["value"]["x-sensitive"] is True


def test_pull_requests(made: Made) -> None:
    schema = made.schema("SessionPullRequest")
    assert {name: made.plain(value, "") for name, value in schema["properties"].items()} == {
        "pr_state": or_null(STRING),
        "pr_url": STRING,
    }
    assert schema["required"] == ["pr_state", "pr_url"]


def test_structured_output_schema(made: Made) -> None:
    field = made.of("request")["properties"]["structured_output_schema"]
    assert field["x-json-schema-draft"] == 7
    assert field["x-max-size"] == "64KB"
    assert field["x-external-refs"] is False
    assert "64" in field["description"]
    assert made.of("request")["properties"]["structured_output_required"]["x-effective-default"] is True


def test_resumable_is_true_by_default(made: Made) -> None:
    assert made.of("request")["properties"]["resumable"]["default"] is True


def test_an_unknown_platform_is_answered_by_400(made: Made) -> None:
    field = made.of("request")["properties"]["platform"]
    assert field["x-error-status-when-unknown"] == 400
    assert field["x-case-insensitive"] is True
    assert field["x-reserved-values"] == ["inherit"]
    assert "400" in field["description"] + made.operation["description"]


def test_validation_errors(made: Made) -> None:
    detail = made.schema("HTTPValidationError")["properties"]["detail"]
    assert made.plain(detail, "") == {"type": "array", "items": {"$ref": "ValidationError"}}
    schema = made.schema("ValidationError")
    assert {name: made.plain(value, "") for name, value in schema["properties"].items()} == {
        "loc": {"type": "array", "items": {"anyOf": [STRING, INTEGER]}},
        "msg": STRING,
        "type": STRING,
    }
    assert schema["required"] == ["loc", "msg", "type"]


def test_authentication(made: Made) -> None:
    scheme = made.document["components"]["securitySchemes"]["bearerAuth"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    assert "cog_" in scheme["description"]
    assert made.document["security"] == [{"bearerAuth": []}]
    assert [server["url"] for server in made.document["servers"]] == ["https://api.devin.ai"]


def test_the_package_has_it_all(made: Made) -> None:
    contents = imported(made.package)
    assert contents["known"]["SessionCreateRequest"] == contents["request"] == sorted(REQUEST)
    assert contents["required"]["SessionCreateRequest"] == contents["request_required"] == ["prompt"]
    assert set(RESPONSE) <= set(contents["known"]["SessionResponse"])
    assert contents["required"]["SessionResponse"] == sorted(REQUIRED)
    assert contents["known"]["SessionSecretInput"] == ["key", "sensitive", "value"]
    assert contents["known"]["SessionPullRequest"] == ["pr_state", "pr_url"]
    assert contents["known"]["ValidationError"] == ["loc", "msg", "type"]
    assert contents["session_status"] == VALUES["status"]
    assert [v for v in contents["session_status_detail"] if v in VALUES["status_detail"]] == VALUES["status_detail"]
