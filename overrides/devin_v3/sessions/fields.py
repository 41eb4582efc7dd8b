"""The keyword arguments of the generated `sessions.create`, for the methods that pass them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from devin_v3_api.types import SessionId, Unset

if TYPE_CHECKING:
    import httpx
    from devin_v3_api import models, params


class SessionFields(TypedDict, total=False):
    """The fields of a new session, besides its prompt. See `create` of the generated class for each."""

    attachment_urls: Sequence[str] | Unset | None
    bypass_approval: bool | Unset | None
    child_playbook_id: str | Unset | None
    create_as_user_id: str | Unset | None
    devin_id: SessionId | Unset
    devin_mode: models.DevinMode | Unset | None
    knowledge_ids: Sequence[str] | Unset | None
    max_acu_limit: int | Unset | None
    platform: str | Unset | None
    playbook_id: str | Unset | None
    repos: Sequence[str] | Unset | None
    resumable: bool | Unset
    secret_ids: Sequence[str] | Unset | None
    session_links: Sequence[str] | Unset | None
    session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None
    structured_output_required: bool | Unset | None
    structured_output_schema: Mapping[str, Any] | Unset | None
    tags: Sequence[str] | Unset | None
    title: str | Unset | None
    org_id: str | None
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]


class CreateFields(SessionFields, total=False):
    """The same for `create`, whose `timeout` is that of the request."""

    timeout: float | httpx.Timeout | None


class _Prompt(TypedDict):
    prompt: str


class PromptFields(_Prompt, SessionFields, total=False):
    """One of many prompts: `prompt`, and what differs from the others."""

    once: str | None
