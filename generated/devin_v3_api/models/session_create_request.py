from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .. import models
from ..types import UNSET, Unset, copied, plain


@attrs.define(kw_only=True)
class SessionCreateRequest:
    """A session to create; only `prompt` is required."""

    KNOWN: ClassVar[frozenset[str]] = frozenset(
        [
            "attachment_urls",
            "bypass_approval",
            "child_playbook_id",
            "create_as_user_id",
            "devin_mode",
            "knowledge_ids",
            "max_acu_limit",
            "platform",
            "playbook_id",
            "prompt",
            "repos",
            "resumable",
            "secret_ids",
            "session_links",
            "session_secrets",
            "structured_output_required",
            "structured_output_schema",
            "tags",
            "title",
        ]
    )
    REQUIRED: ClassVar[frozenset[str]] = frozenset(["prompt"])

    attachment_urls: list[str] | None | Unset = UNSET
    """URLs of attachments, each of 1 to 2083 characters."""
    bypass_approval: bool | None | Unset = UNSET
    """True if the approval of actions is bypassed."""
    child_playbook_id: str | None | Unset = UNSET
    """Id of the playbook for child sessions (prefix `playbook-`)."""
    create_as_user_id: str | None | Unset = UNSET
    """Member of the organization to create the session for (prefix `user-`); must have `UseDevinSessions`."""
    devin_mode: models.DevinMode | None | Unset = UNSET
    """Agent mode, such as `normal` or `fast`; left out, the default mode of the organization. Feature
    limits apply."""
    knowledge_ids: list[str] | None | Unset = UNSET
    """Ids of the knowledge notes for the session (prefix `note-`)."""
    max_acu_limit: int | None | Unset = UNSET
    """Most ACUs that the session may consume."""
    platform: str | None | Unset = UNSET
    """VM platform, case-insensitive; left out or `inherit`: that of the parent session, else the
    organization default."""
    playbook_id: str | None | Unset = UNSET
    """Id of the playbook for the session (prefix `playbook-`)."""
    prompt: str
    """Task for Devin."""
    repos: list[str] | None | Unset = UNSET
    """Repositories for the session."""
    resumable: bool | Unset = UNSET
    """True if the VM state is kept after the session stops, to resume later (`true` by default)."""
    secret_ids: list[str] | None | Unset = UNSET
    """Ids of the stored secrets for the session (prefix `secret-`)."""
    session_links: list[str] | None | Unset = UNSET
    """Links to other sessions."""
    session_secrets: list[models.SessionSecretInput] | None | Unset = UNSET
    """Secrets given to this session."""
    structured_output_required: bool | None | Unset = UNSET
    """If `true` (default), the agent must give its structured output before its turn ends; if `false`, it
    may."""
    structured_output_schema: dict[str, Any] | None | Unset = UNSET
    """JSON Schema (draft 7) of the structured output, at most 64 KB, without external `$ref`."""
    tags: list[str] | None | Unset = UNSET
    """Tags for the session."""
    title: str | None | Unset = UNSET
    """Title for the session."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The members that the server sent and the spec does not know."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an instance of plain data. Values are not checked: what the server sent is what you get."""
        return cls.adopt(copied(data))

    @classmethod
    def adopt(cls, data: dict[str, Any]) -> Self:
        """Make an instance of a dictionary that nobody else uses: it is taken apart on the way, which is quicker."""
        self = object.__new__(cls)
        self.attachment_urls = data.pop("attachment_urls", UNSET)
        self.bypass_approval = data.pop("bypass_approval", UNSET)
        self.child_playbook_id = data.pop("child_playbook_id", UNSET)
        self.create_as_user_id = data.pop("create_as_user_id", UNSET)
        self.devin_mode = data.pop("devin_mode", UNSET)
        self.knowledge_ids = data.pop("knowledge_ids", UNSET)
        self.max_acu_limit = data.pop("max_acu_limit", UNSET)
        self.platform = data.pop("platform", UNSET)
        self.playbook_id = data.pop("playbook_id", UNSET)
        self.prompt = data.pop("prompt", UNSET)
        self.repos = data.pop("repos", UNSET)
        self.resumable = data.pop("resumable", UNSET)
        self.secret_ids = data.pop("secret_ids", UNSET)
        self.session_links = data.pop("session_links", UNSET)
        value = data.pop("session_secrets", UNSET)
        self.session_secrets = (
            [(models.SessionSecretInput.adopt(item) if item.__class__ is dict else item) for item in value]
            if value.__class__ is list
            else value
        )
        self.structured_output_required = data.pop("structured_output_required", UNSET)
        self.structured_output_schema = data.pop("structured_output_schema", UNSET)
        self.tags = data.pop("tags", UNSET)
        self.title = data.pop("title", UNSET)
        self.additional_properties = data.copy() if data else {}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain data of the instance, as it is sent: attributes that are `UNSET` are left out."""
        known: dict[str, Any] = {
            "attachment_urls": self.attachment_urls,
            "bypass_approval": self.bypass_approval,
            "child_playbook_id": self.child_playbook_id,
            "create_as_user_id": self.create_as_user_id,
            "devin_mode": self.devin_mode,
            "knowledge_ids": self.knowledge_ids,
            "max_acu_limit": self.max_acu_limit,
            "platform": self.platform,
            "playbook_id": self.playbook_id,
            "prompt": self.prompt,
            "repos": self.repos,
            "resumable": self.resumable,
            "secret_ids": self.secret_ids,
            "session_links": self.session_links,
            "session_secrets": plain(self.session_secrets),
            "structured_output_required": self.structured_output_required,
            "structured_output_schema": self.structured_output_schema,
            "tags": self.tags,
            "title": self.title,
        }
        return {**self.additional_properties, **{key: item for key, item in known.items() if item is not UNSET}}
