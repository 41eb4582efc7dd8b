"""The keyword arguments of the generated `sessions.create`, for the methods that pass them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypedDict

from devin_v3_api.types import SequenceNotStr, SessionId, Unset

if TYPE_CHECKING:
    from devin_v3_api import models, params


class ExtraOptions(TypedDict, total=False):
    """Options of methods whose `timeout` is that of the session."""

    extra_headers: Mapping[str, str]
    """Headers to send besides."""
    extra_query: Mapping[str, object]
    """Query parameters that the spec does not know."""
    extra_body: Mapping[str, object]
    """Members of the body that the spec does not know."""


class SessionFields(ExtraOptions, total=False):
    """The fields of a new session, besides its prompt."""

    # sessions.create: parameters without prompt
    attachment_urls: SequenceNotStr[str] | Unset | None
    """URLs of attachments, each of 1 to 2083 characters."""
    bypass_approval: bool | Unset | None
    """True if the approval of actions is bypassed."""
    child_playbook_id: str | Unset | None
    """Id of the playbook for child sessions (prefix `playbook-`)."""
    create_as_user_id: str | Unset | None
    """Member of the organization to create the session for (prefix `user-`); must have `UseDevinSessions`."""
    devin_id: SessionId | Unset
    """Id of a session (prefix `devin-`); may be left out. Also a bare id, URL or session."""
    devin_mode: models.DevinMode | Unset | None
    """Agent mode, such as `normal` or `fast`; left out, the default mode of the organization. Feature limits
    apply."""
    knowledge_ids: SequenceNotStr[str] | Unset | None
    """Ids of the knowledge notes for the session (prefix `note-`)."""
    max_acu_limit: int | Unset | None
    """Maximum number of ACUs that the session may consume."""
    platform: str | Unset | None
    """VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the organization
    default."""
    playbook_id: str | Unset | None
    """Id of the playbook for the session (prefix `playbook-`)."""
    repos: SequenceNotStr[str] | Unset | None
    """Repositories for the session."""
    resumable: bool | Unset
    """True if the VM state is kept after the session stops, to resume later (`true` by default)."""
    secret_ids: SequenceNotStr[str] | Unset | None
    """Ids of the stored secrets for the session (prefix `secret-`)."""
    session_links: SequenceNotStr[str] | Unset | None
    """Links to other sessions."""
    session_secrets: Sequence[models.SessionSecretInput | params.SessionSecretInputParam] | Unset | None
    """Secrets given to this session."""
    structured_output_required: bool | Unset | None
    """If `true` (default), the agent must give its structured output before its turn ends; if `false`, it may."""
    structured_output_schema: Mapping[str, Any] | Unset | None
    """JSON Schema (draft 7) of the structured output, at most 64 KB, without external `$ref`."""
    tags: SequenceNotStr[str] | Unset | None
    """Tags for the session."""
    title: str | Unset | None
    """Title for the session."""
    # end of parameters
    org_id: str | None
    """Another organization than the client's (prefix `org-`)."""


#: The names of what `create` passes on.
FIELDS: Final = frozenset(SessionFields.__annotations__)


class _Prompt(TypedDict):
    prompt: str


class PromptFields(_Prompt, SessionFields, total=False):
    """One of many prompts: `prompt`, and what differs from the others."""

    once: str | None
