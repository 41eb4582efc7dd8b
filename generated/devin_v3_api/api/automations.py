from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource, resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, Unset, plain, styled

if TYPE_CHECKING:
    from .. import params
    from ..raw_resources import AsyncAutomationsWithRawResponse, AutomationsWithRawResponse
    from .automations_schemas import AsyncAutomationsSchemas, AutomationsSchemas
    from .automations_templates import AsyncAutomationsTemplates, AutomationsTemplates

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/automations"]
_DELETE = OPERATIONS["DELETE /v3/organizations/{org_id}/automations/{automation_id}"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/automations/{automation_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/automations"]
_UPDATE = OPERATIONS["PATCH /v3/organizations/{org_id}/automations/{automation_id}"]


class Automations(Resource):
    """`devin.automations`."""

    with_raw_response: AutomationsWithRawResponse

    @resource
    def schemas(self) -> AutomationsSchemas:
        """`devin.automations.schemas`"""
        from .automations_schemas import AutomationsSchemas

        return AutomationsSchemas(self._transport)

    @resource
    def templates(self) -> AutomationsTemplates:
        """`devin.automations.templates`"""
        from .automations_templates import AutomationsTemplates

        return AutomationsTemplates(self._transport)

    def create(
        self,
        *,
        actions: Sequence[
            models.AutomationStartSessionActionInput
            | params.AutomationStartSessionActionInputParam
            | models.AutomationMessageSessionAction
            | params.AutomationMessageSessionActionParam
            | models.AutomationMonitorSessionAction
            | params.AutomationMonitorSessionActionParam
        ],
        name: str,
        run_as: models.AutomationRunAsOrganization
        | params.AutomationRunAsOrganizationParam
        | models.AutomationRunAsCreator
        | params.AutomationRunAsCreatorParam,
        triggers: Sequence[models.AutomationTriggerRequestInput | params.AutomationTriggerRequestInputParam],
        concurrency: models.AutomationConcurrency | params.AutomationConcurrencyParam | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        limits: models.AutomationLimits | params.AutomationLimitsParam | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        notifications: models.AutomationNotifications | params.AutomationNotificationsParam | None | Unset = UNSET,
        security_profile: models.AutomationSecurityProfileSelection
        | params.AutomationSecurityProfileSelectionParam
        | None
        | Unset = UNSET,
        session_settings: models.AutomationSessionSettingsInput
        | params.AutomationSessionSettingsInputParam
        | None
        | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tools: models.AutomationTools | params.AutomationToolsParam | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.AutomationResponse:
        """Create an automation.

        Creates an automation that runs its actions when one of its triggers fires; the response has status
        201. An automation with the trigger `webhook:incoming` returns a webhook, whose secret is shown only
        when it is minted.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            actions: The actions, 1 or more; at most one `start_session`, and `monitor_session` only as the
                sole action.
            name: Name of the automation, 1 to 500 characters. (1 to 500 characters)
            run_as: Identity that the automation runs as: the organization or its creator.
            triggers: Events that fire the automation; at most one `webhook:incoming`.
            concurrency: Limits on runs at the same time; optional.
            enabled: True if the automation is enabled (`true` by default).
            limits: Limits on invocations and ACUs; optional.
            metadata: Up to 16 key-value pairs; keys of at most 32, values of at most 128 characters.
            notifications: The recipients of e-mail or Slack messages about runs; optional.
            security_profile: Security profile for the automation; optional.
            session_settings: Settings for the sessions of the automation; optional.
            template_id: Id of the template to start from; can be set only at creation.
            tools: Integrations that the automation can use; optional.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/automations`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.AutomationResponse.adopt,
            body={
                "actions": plain(actions),
                "concurrency": plain(concurrency),
                "enabled": enabled,
                "limits": plain(limits),
                "metadata": metadata,
                "name": name,
                "notifications": plain(notifications),
                "run_as": plain(run_as),
                "security_profile": plain(security_profile),
                "session_settings": plain(session_settings),
                "template_id": template_id,
                "tools": plain(tools),
                "triggers": plain(triggers),
            },
            options=options,
        )

    def delete(
        self, automation_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationResponse:
        """Delete an automation.

        Deletes the automation and returns it.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return self._transport.call(_DELETE, (org_id, automation_id), models.AutomationResponse.adopt, options=options)

    def get(
        self, automation_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationResponse:
        """Get an automation.

        Returns one automation with its triggers, actions, limits and last invocation.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return self._transport.call(_GET, (org_id, automation_id), models.AutomationResponse.adopt, options=options)

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        agent_types: Sequence[models.AutomationAgentType] | Unset = UNSET,
        creator_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        event_type: str | Unset = UNSET,
        first: int | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        search: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.AutomationResponse]:
        """List automations.

        Lists the automations of the organization, newest first, page by page. Query parameters of the form
        `metadata.<key>=<value>` filter by metadata. `total` may be missing.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            agent_types: Only automations of these agent types, such as `new_session` or `long_running`.
            creator_id: Only automations created by this user or service user.
            enabled: Only automations that are enabled (`true`) or disabled (`false`).
            event_type: Only automations with a trigger of this event type, such as `github:push`.
            first: Number of items per page, 1 to 200 (100 by default).
            metadata: Only automations whose metadata has each of these keys with this value.
            search: Text to search automations for.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.AutomationResponse.adopt,
            query={
                "after": after,
                "agent_types": agent_types,
                "creator_id": creator_id,
                "enabled": enabled,
                "event_type": event_type,
                "first": first,
                "metadata": styled("dotted", metadata),
                "search": search,
            },
            options=options,
        )

    def update(
        self,
        automation_id: str,
        *,
        actions: Sequence[
            models.AutomationStartSessionActionUpdate
            | params.AutomationStartSessionActionUpdateParam
            | models.AutomationMessageSessionActionUpdate
            | params.AutomationMessageSessionActionUpdateParam
            | models.AutomationMonitorSessionActionUpdate
            | params.AutomationMonitorSessionActionUpdateParam
        ]
        | None
        | Unset = UNSET,
        concurrency: models.AutomationConcurrency | params.AutomationConcurrencyParam | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        limits: models.AutomationLimits | params.AutomationLimitsParam | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notifications: models.AutomationNotifications | params.AutomationNotificationsParam | None | Unset = UNSET,
        run_as: models.AutomationRunAsOrganization
        | params.AutomationRunAsOrganizationParam
        | models.AutomationRunAsCreator
        | params.AutomationRunAsCreatorParam
        | None
        | Unset = UNSET,
        security_profile: models.AutomationSecurityProfileSelection
        | params.AutomationSecurityProfileSelectionParam
        | None
        | Unset = UNSET,
        session_settings: models.AutomationSessionSettingsInput
        | params.AutomationSessionSettingsInputParam
        | None
        | Unset = UNSET,
        tools: models.AutomationTools | params.AutomationToolsParam | None | Unset = UNSET,
        triggers: Sequence[models.AutomationTriggerRequestInput | params.AutomationTriggerRequestInputParam]
        | None
        | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.AutomationResponse:
        """Update an automation.

        Merges the given members into the automation (RFC 7396): members left out stay as they are, lists
        such as `triggers` and `actions` are replaced as a whole. `run_as: null` sets it to `organization`.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            actions: New list of actions; replaces the old one as a whole.
            concurrency: Limits on runs at the same time, merged into the present ones.
            enabled: True if the automation is enabled.
            limits: Limits on invocations and ACUs, merged into the present ones.
            metadata: Key-value pairs to merge; a null value removes its key.
            name: New name of the automation, 1 to 500 characters. (1 to 500 characters)
            notifications: The recipients of e-mail or Slack messages about runs, merged into the present
                ones.
            run_as: Identity that the automation runs as; null means `organization`.
            security_profile: Security profile for the automation.
            session_settings: Settings for the sessions of the automation, merged into the present ones.
            tools: Integrations that the automation can use, merged into the present ones.
            triggers: New list of triggers; replaces the old one as a whole.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, automation_id),
            models.AutomationResponse.adopt,
            body={
                "actions": plain(actions),
                "concurrency": plain(concurrency),
                "enabled": enabled,
                "limits": plain(limits),
                "metadata": metadata,
                "name": name,
                "notifications": plain(notifications),
                "run_as": plain(run_as),
                "security_profile": plain(security_profile),
                "session_settings": plain(session_settings),
                "tools": plain(tools),
                "triggers": plain(triggers),
            },
            options=options,
        )


class AsyncAutomations(AsyncResource):
    """`devin.automations`, asynchronous."""

    with_raw_response: AsyncAutomationsWithRawResponse

    @resource
    def schemas(self) -> AsyncAutomationsSchemas:
        """`devin.automations.schemas`"""
        from .automations_schemas import AsyncAutomationsSchemas

        return AsyncAutomationsSchemas(self._transport)

    @resource
    def templates(self) -> AsyncAutomationsTemplates:
        """`devin.automations.templates`"""
        from .automations_templates import AsyncAutomationsTemplates

        return AsyncAutomationsTemplates(self._transport)

    async def create(
        self,
        *,
        actions: Sequence[
            models.AutomationStartSessionActionInput
            | params.AutomationStartSessionActionInputParam
            | models.AutomationMessageSessionAction
            | params.AutomationMessageSessionActionParam
            | models.AutomationMonitorSessionAction
            | params.AutomationMonitorSessionActionParam
        ],
        name: str,
        run_as: models.AutomationRunAsOrganization
        | params.AutomationRunAsOrganizationParam
        | models.AutomationRunAsCreator
        | params.AutomationRunAsCreatorParam,
        triggers: Sequence[models.AutomationTriggerRequestInput | params.AutomationTriggerRequestInputParam],
        concurrency: models.AutomationConcurrency | params.AutomationConcurrencyParam | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        limits: models.AutomationLimits | params.AutomationLimitsParam | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        notifications: models.AutomationNotifications | params.AutomationNotificationsParam | None | Unset = UNSET,
        security_profile: models.AutomationSecurityProfileSelection
        | params.AutomationSecurityProfileSelectionParam
        | None
        | Unset = UNSET,
        session_settings: models.AutomationSessionSettingsInput
        | params.AutomationSessionSettingsInputParam
        | None
        | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        tools: models.AutomationTools | params.AutomationToolsParam | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.AutomationResponse:
        """Create an automation.

        Creates an automation that runs its actions when one of its triggers fires; the response has status
        201. An automation with the trigger `webhook:incoming` returns a webhook, whose secret is shown only
        when it is minted.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            actions: The actions, 1 or more; at most one `start_session`, and `monitor_session` only as the
                sole action.
            name: Name of the automation, 1 to 500 characters. (1 to 500 characters)
            run_as: Identity that the automation runs as: the organization or its creator.
            triggers: Events that fire the automation; at most one `webhook:incoming`.
            concurrency: Limits on runs at the same time; optional.
            enabled: True if the automation is enabled (`true` by default).
            limits: Limits on invocations and ACUs; optional.
            metadata: Up to 16 key-value pairs; keys of at most 32, values of at most 128 characters.
            notifications: The recipients of e-mail or Slack messages about runs; optional.
            security_profile: Security profile for the automation; optional.
            session_settings: Settings for the sessions of the automation; optional.
            template_id: Id of the template to start from; can be set only at creation.
            tools: Integrations that the automation can use; optional.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/automations`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.AutomationResponse.adopt,
            body={
                "actions": plain(actions),
                "concurrency": plain(concurrency),
                "enabled": enabled,
                "limits": plain(limits),
                "metadata": metadata,
                "name": name,
                "notifications": plain(notifications),
                "run_as": plain(run_as),
                "security_profile": plain(security_profile),
                "session_settings": plain(session_settings),
                "template_id": template_id,
                "tools": plain(tools),
                "triggers": plain(triggers),
            },
            options=options,
        )

    async def delete(
        self, automation_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationResponse:
        """Delete an automation.

        Deletes the automation and returns it.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE
        /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, automation_id), models.AutomationResponse.adopt, options=options
        )

    async def get(
        self, automation_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AutomationResponse:
        """Get an automation.

        Returns one automation with its triggers, actions, limits and last invocation.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return await self._transport.call(
            _GET, (org_id, automation_id), models.AutomationResponse.adopt, options=options
        )

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        agent_types: Sequence[models.AutomationAgentType] | Unset = UNSET,
        creator_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        event_type: str | Unset = UNSET,
        first: int | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        search: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.AutomationResponse]:
        """List automations.

        Lists the automations of the organization, newest first, page by page. Query parameters of the form
        `metadata.<key>=<value>` filter by metadata. `total` may be missing.

        Probably needs the permission `ViewOrgAutomations`.

        Args:
            after: Cursor from `end_cursor` of the page before.
            agent_types: Only automations of these agent types, such as `new_session` or `long_running`.
            creator_id: Only automations created by this user or service user.
            enabled: Only automations that are enabled (`true`) or disabled (`false`).
            event_type: Only automations with a trigger of this event type, such as `github:push`.
            first: Number of items per page, 1 to 200 (100 by default).
            metadata: Only automations whose metadata has each of these keys with this value.
            search: Text to search automations for.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/automations`.
        """
        return self._transport.paginate(
            _LIST,
            (org_id,),
            models.AutomationResponse.adopt,
            query={
                "after": after,
                "agent_types": agent_types,
                "creator_id": creator_id,
                "enabled": enabled,
                "event_type": event_type,
                "first": first,
                "metadata": styled("dotted", metadata),
                "search": search,
            },
            options=options,
        )

    async def update(
        self,
        automation_id: str,
        *,
        actions: Sequence[
            models.AutomationStartSessionActionUpdate
            | params.AutomationStartSessionActionUpdateParam
            | models.AutomationMessageSessionActionUpdate
            | params.AutomationMessageSessionActionUpdateParam
            | models.AutomationMonitorSessionActionUpdate
            | params.AutomationMonitorSessionActionUpdateParam
        ]
        | None
        | Unset = UNSET,
        concurrency: models.AutomationConcurrency | params.AutomationConcurrencyParam | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        limits: models.AutomationLimits | params.AutomationLimitsParam | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notifications: models.AutomationNotifications | params.AutomationNotificationsParam | None | Unset = UNSET,
        run_as: models.AutomationRunAsOrganization
        | params.AutomationRunAsOrganizationParam
        | models.AutomationRunAsCreator
        | params.AutomationRunAsCreatorParam
        | None
        | Unset = UNSET,
        security_profile: models.AutomationSecurityProfileSelection
        | params.AutomationSecurityProfileSelectionParam
        | None
        | Unset = UNSET,
        session_settings: models.AutomationSessionSettingsInput
        | params.AutomationSessionSettingsInputParam
        | None
        | Unset = UNSET,
        tools: models.AutomationTools | params.AutomationToolsParam | None | Unset = UNSET,
        triggers: Sequence[models.AutomationTriggerRequestInput | params.AutomationTriggerRequestInputParam]
        | None
        | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.AutomationResponse:
        """Update an automation.

        Merges the given members into the automation (RFC 7396): members left out stay as they are, lists
        such as `triggers` and `actions` are replaced as a whole. `run_as: null` sets it to `organization`.

        Probably needs the permission `ManageOrgAutomations`.

        Args:
            automation_id: Id of the automation.
            actions: New list of actions; replaces the old one as a whole.
            concurrency: Limits on runs at the same time, merged into the present ones.
            enabled: True if the automation is enabled.
            limits: Limits on invocations and ACUs, merged into the present ones.
            metadata: Key-value pairs to merge; a null value removes its key.
            name: New name of the automation, 1 to 500 characters. (1 to 500 characters)
            notifications: The recipients of e-mail or Slack messages about runs, merged into the present
                ones.
            run_as: Identity that the automation runs as; null means `organization`.
            security_profile: Security profile for the automation.
            session_settings: Settings for the sessions of the automation, merged into the present ones.
            tools: Integrations that the automation can use, merged into the present ones.
            triggers: New list of triggers; replaces the old one as a whole.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH
        /v3/organizations/{org_id}/automations/{automation_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, automation_id),
            models.AutomationResponse.adopt,
            body={
                "actions": plain(actions),
                "concurrency": plain(concurrency),
                "enabled": enabled,
                "limits": plain(limits),
                "metadata": metadata,
                "name": name,
                "notifications": plain(notifications),
                "run_as": plain(run_as),
                "security_profile": plain(security_profile),
                "session_settings": plain(session_settings),
                "tools": plain(tools),
                "triggers": plain(triggers),
            },
            options=options,
        )
