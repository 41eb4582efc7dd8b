from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..model import ABSENT as _ABSENT
from ..model import Model as _Model
from ..model import new as _new


@attrs.define(kw_only=True, getstate_setstate=False)
class SessionCreateRequest(_Model):
    """A session to create; only `prompt` is required."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "attachment_urls": "attachment_urls",
        "bypass_approval": "bypass_approval",
        "child_playbook_id": "child_playbook_id",
        "create_as_user_id": "create_as_user_id",
        "devin_mode": "devin_mode",
        "knowledge_ids": "knowledge_ids",
        "max_acu_limit": "max_acu_limit",
        "platform": "platform",
        "playbook_id": "playbook_id",
        "prompt": "prompt",
        "repos": "repos",
        "resumable": "resumable",
        "secret_ids": "secret_ids",
        "session_links": "session_links",
        "session_secrets": "session_secrets",
        "structured_output_required": "structured_output_required",
        "structured_output_schema": "structured_output_schema",
        "tags": "tags",
        "title": "title",
    }
    KNOWN: ClassVar[frozenset[str]] = frozenset(MEMBERS)
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["prompt"])
    DEFAULTS: ClassVar[Mapping[str, object]] = {"resumable": True}

    attachment_urls: list[str] | None = _ABSENT
    """URLs of attachments, each of 1 to 2083 characters."""
    bypass_approval: bool | None = _ABSENT
    """True if the approval of actions is bypassed."""
    child_playbook_id: str | None = _ABSENT
    """Id of the playbook for child sessions (prefix `playbook-`)."""
    create_as_user_id: str | None = _ABSENT
    """Member of the organization to create the session for (prefix `user-`); must have `UseDevinSessions`."""
    devin_mode: models.DevinMode | None = _ABSENT
    """Agent mode, such as `normal` or `fast`; left out, the default mode of the organization. Feature
    limits apply."""
    knowledge_ids: list[str] | None = _ABSENT
    """Ids of the knowledge notes for the session (prefix `note-`)."""
    max_acu_limit: int | None = _ABSENT
    """Maximum number of ACUs that the session may consume."""
    platform: str | None = _ABSENT
    """VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
    organization default."""
    playbook_id: str | None = _ABSENT
    """Id of the playbook for the session (prefix `playbook-`)."""
    prompt: str
    """Task for Devin."""
    repos: list[str] | None = _ABSENT
    """Repositories for the session."""
    resumable: bool = _ABSENT
    """True if the VM state is kept after the session stops, to resume later (`true` by default)."""
    secret_ids: list[str] | None = _ABSENT
    """Ids of the stored secrets for the session (prefix `secret-`)."""
    session_links: list[str] | None = _ABSENT
    """Links to other sessions."""
    session_secrets: list[models.SessionSecretInput] | None = _ABSENT
    """Secrets given to this session."""
    structured_output_required: bool | None = _ABSENT
    """If `true` (default), the agent must give its structured output before its turn ends; if `false`, it
    may."""
    structured_output_schema: dict[str, Any] | None = _ABSENT
    """JSON Schema (draft 7) of the structured output, at most 64 KB, without external `$ref`."""
    tags: list[str] | None = _ABSENT
    """Tags for the session."""
    title: str | None = _ABSENT
    """Title for the session."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """See `Model.adopt`."""
        self = _new(cls)
        if "attachment_urls" in data:
            self.attachment_urls = data.pop("attachment_urls")
        if "bypass_approval" in data:
            self.bypass_approval = data.pop("bypass_approval")
        if "child_playbook_id" in data:
            self.child_playbook_id = data.pop("child_playbook_id")
        if "create_as_user_id" in data:
            self.create_as_user_id = data.pop("create_as_user_id")
        if "devin_mode" in data:
            self.devin_mode = data.pop("devin_mode")
        if "knowledge_ids" in data:
            self.knowledge_ids = data.pop("knowledge_ids")
        if "max_acu_limit" in data:
            self.max_acu_limit = data.pop("max_acu_limit")
        if "platform" in data:
            self.platform = data.pop("platform")
        if "playbook_id" in data:
            self.playbook_id = data.pop("playbook_id")
        if "repos" in data:
            self.repos = data.pop("repos")
        if "resumable" in data:
            self.resumable = data.pop("resumable")
        if "secret_ids" in data:
            self.secret_ids = data.pop("secret_ids")
        if "session_links" in data:
            self.session_links = data.pop("session_links")
        if "session_secrets" in data:
            value = data.pop("session_secrets")
            self.session_secrets = (
                [(models.SessionSecretInput.adopt(item) if item.__class__ is dict else item) for item in value]
                if value.__class__ is list
                else value
            )
        if "structured_output_required" in data:
            self.structured_output_required = data.pop("structured_output_required")
        if "structured_output_schema" in data:
            self.structured_output_schema = data.pop("structured_output_schema")
        if "tags" in data:
            self.tags = data.pop("tags")
        if "title" in data:
            self.title = data.pop("title")
        try:
            self.prompt = data.pop("prompt")
        except KeyError:  # it was promised
            self._take(data)
        if data:
            self.additional_properties = data.copy()
        return self
