from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..pagination import AsyncPager, Pager
from ..types import UNSET, RequestOptions, SequenceNotStr, SessionId, Unset, deprecated

if TYPE_CHECKING:
    from ..raw_resources import AsyncSchedulesWithRawResponse, SchedulesWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/schedules"]
_DELETE = OPERATIONS["DELETE /v3/organizations/{org_id}/schedules/{schedule_id}"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/schedules/{schedule_id}"]
_LIST = OPERATIONS["GET /v3/organizations/{org_id}/schedules"]
_UPDATE = OPERATIONS["PATCH /v3/organizations/{org_id}/schedules/{schedule_id}"]


class Schedules(Resource):
    """`devin.schedules`."""

    with_raw_response: SchedulesWithRawResponse

    @deprecated("Deprecated by the API in favour of automations.")
    def create(
        self,
        *,
        name: str,
        prompt: str,
        agent: models.ScheduleAgent | Unset = UNSET,
        bypass_approval: bool | Unset = UNSET,
        create_as_user_id: str | None | Unset = UNSET,
        frequency: str | None | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        notify_on: models.ScheduleNotifyOn | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        schedule_type: models.ScheduleType | Unset = UNSET,
        scheduled_at: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_team_id: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        target_devin_id: SessionId | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Creates a schedule that runs a prompt repeatedly (`recurring`, the default) or once (`one_time`).
        Schedules are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.
        `create_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            name: Name of the schedule.
            prompt: Prompt that the schedule runs.
            agent: Agent that runs the schedule: `devin` or `data_analyst` (`devin` by default).
            bypass_approval: True if the approval of actions is bypassed (`false` by default).
            create_as_user_id: User to create the schedule for (prefix `user-`); probably needs
                `ImpersonateOrgSessions`.
            frequency: Frequency of a recurring schedule; can be null.
            interval_count: Interval count of a recurring schedule (`1` by default).
            notify_on: When to notify: `always`, `failure` or `never` (`failure` by default).
            platform: VM platform of the sessions; can be null.
            playbook_id: Id of the playbook of the schedule (prefix `playbook-`); can be null.
            schedule_type: Kind of schedule: `recurring` or `one_time` (`recurring` by default).
            scheduled_at: When a one-time schedule runs, as date-time; can be null.
            slack_channel_id: Id of the Slack channel of the schedule; can be null.
            slack_team_id: Id of the Slack team of the schedule; can be null.
            tags: Tags of the schedule; can be null.
            target_devin_id: Target session of the schedule (prefix `devin-`); can be null. Also a bare id,
                URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/schedules`.
        """
        return self._transport.call(
            _CREATE,
            (org_id,),
            models.ScheduleResponse.adopt,
            body={
                "agent": agent,
                "bypass_approval": bypass_approval,
                "create_as_user_id": create_as_user_id,
                "frequency": frequency,
                "interval_count": interval_count,
                "name": name,
                "notify_on": notify_on,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "schedule_type": schedule_type,
                "scheduled_at": scheduled_at,
                "slack_channel_id": slack_channel_id,
                "slack_team_id": slack_team_id,
                "tags": tags,
                "target_devin_id": target_devin_id,
            },
            options=options,
        )

    @deprecated("Deprecated by the API in favour of automations.")
    def delete(
        self, schedule_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ScheduleResponse:
        """Delete a schedule.

        Deletes the schedule and returns it. Schedules are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return self._transport.call(_DELETE, (org_id, schedule_id), models.ScheduleResponse.adopt, options=options)

    @deprecated("Deprecated by the API in favour of automations.")
    def get(
        self, schedule_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule with its last execution and its last error. Schedules are deprecated in favor
        of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return self._transport.call(_GET, (org_id, schedule_id), models.ScheduleResponse.adopt, options=options)

    @deprecated("Deprecated by the API in favour of automations.")
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[models.ScheduleResponse]:
        """List schedules.

        Lists the schedules of the organization by offset and limit. Schedules are deprecated in favor of
        automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            limit: Number of items per page, 1 to 200 (200 by default).
            offset: Number of schedules to skip (0 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/schedules`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.ScheduleResponse.adopt, query={"limit": limit, "offset": offset}, options=options
        )

    @deprecated("Deprecated by the API in favour of automations.")
    def update(
        self,
        schedule_id: str,
        *,
        agent: models.ScheduleAgent | None | Unset = UNSET,
        bypass_approval: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        frequency: str | None | Unset = UNSET,
        interval_count: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notify_on: models.ScheduleNotifyOn | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        run_as_user_id: str | None | Unset = UNSET,
        schedule_type: models.ScheduleType | None | Unset = UNSET,
        scheduled_at: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_team_id: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        target_devin_id: SessionId | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes fields of the schedule; all fields are optional. `enabled` switches it on or off. Schedules
        are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.
        `run_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            agent: Agent that runs the schedule: `devin` or `data_analyst`.
            bypass_approval: True if the approval of actions is bypassed.
            enabled: True if the schedule is enabled.
            frequency: Frequency of a recurring schedule; can be null.
            interval_count: Interval count of a recurring schedule.
            name: Name of the schedule.
            notify_on: When to notify: `always`, `failure` or `never`.
            platform: VM platform of the sessions; can be null.
            playbook_id: Id of the playbook of the schedule (prefix `playbook-`); can be null.
            prompt: Prompt that the schedule runs.
            run_as_user_id: User that the schedule runs as (prefix `user-`); probably needs
                `ImpersonateOrgSessions`.
            schedule_type: Kind of schedule: `recurring` or `one_time`.
            scheduled_at: When a one-time schedule runs, as date-time; can be null.
            slack_channel_id: Id of the Slack channel of the schedule; can be null.
            slack_team_id: Id of the Slack team of the schedule; can be null.
            tags: Tags of the schedule; can be null.
            target_devin_id: Target session of the schedule (prefix `devin-`); can be null. Also a bare id,
                URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return self._transport.call(
            _UPDATE,
            (org_id, schedule_id),
            models.ScheduleResponse.adopt,
            body={
                "agent": agent,
                "bypass_approval": bypass_approval,
                "enabled": enabled,
                "frequency": frequency,
                "interval_count": interval_count,
                "name": name,
                "notify_on": notify_on,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "run_as_user_id": run_as_user_id,
                "schedule_type": schedule_type,
                "scheduled_at": scheduled_at,
                "slack_channel_id": slack_channel_id,
                "slack_team_id": slack_team_id,
                "tags": tags,
                "target_devin_id": target_devin_id,
            },
            options=options,
        )


class AsyncSchedules(AsyncResource):
    """`devin.schedules`, asynchronous."""

    with_raw_response: AsyncSchedulesWithRawResponse

    @deprecated("Deprecated by the API in favour of automations.")
    async def create(
        self,
        *,
        name: str,
        prompt: str,
        agent: models.ScheduleAgent | Unset = UNSET,
        bypass_approval: bool | Unset = UNSET,
        create_as_user_id: str | None | Unset = UNSET,
        frequency: str | None | Unset = UNSET,
        interval_count: int | Unset = UNSET,
        notify_on: models.ScheduleNotifyOn | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        schedule_type: models.ScheduleType | Unset = UNSET,
        scheduled_at: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_team_id: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        target_devin_id: SessionId | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Creates a schedule that runs a prompt repeatedly (`recurring`, the default) or once (`one_time`).
        Schedules are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.
        `create_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            name: Name of the schedule.
            prompt: Prompt that the schedule runs.
            agent: Agent that runs the schedule: `devin` or `data_analyst` (`devin` by default).
            bypass_approval: True if the approval of actions is bypassed (`false` by default).
            create_as_user_id: User to create the schedule for (prefix `user-`); probably needs
                `ImpersonateOrgSessions`.
            frequency: Frequency of a recurring schedule; can be null.
            interval_count: Interval count of a recurring schedule (`1` by default).
            notify_on: When to notify: `always`, `failure` or `never` (`failure` by default).
            platform: VM platform of the sessions; can be null.
            playbook_id: Id of the playbook of the schedule (prefix `playbook-`); can be null.
            schedule_type: Kind of schedule: `recurring` or `one_time` (`recurring` by default).
            scheduled_at: When a one-time schedule runs, as date-time; can be null.
            slack_channel_id: Id of the Slack channel of the schedule; can be null.
            slack_team_id: Id of the Slack team of the schedule; can be null.
            tags: Tags of the schedule; can be null.
            target_devin_id: Target session of the schedule (prefix `devin-`); can be null. Also a bare id,
                URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/schedules`.
        """
        return await self._transport.call(
            _CREATE,
            (org_id,),
            models.ScheduleResponse.adopt,
            body={
                "agent": agent,
                "bypass_approval": bypass_approval,
                "create_as_user_id": create_as_user_id,
                "frequency": frequency,
                "interval_count": interval_count,
                "name": name,
                "notify_on": notify_on,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "schedule_type": schedule_type,
                "scheduled_at": scheduled_at,
                "slack_channel_id": slack_channel_id,
                "slack_team_id": slack_team_id,
                "tags": tags,
                "target_devin_id": target_devin_id,
            },
            options=options,
        )

    @deprecated("Deprecated by the API in favour of automations.")
    async def delete(
        self, schedule_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ScheduleResponse:
        """Delete a schedule.

        Deletes the schedule and returns it. Schedules are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `DELETE /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return await self._transport.call(
            _DELETE, (org_id, schedule_id), models.ScheduleResponse.adopt, options=options
        )

    @deprecated("Deprecated by the API in favour of automations.")
    async def get(
        self, schedule_id: str, *, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule with its last execution and its last error. Schedules are deprecated in favor
        of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return await self._transport.call(_GET, (org_id, schedule_id), models.ScheduleResponse.adopt, options=options)

    @deprecated("Deprecated by the API in favour of automations.")
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.ScheduleResponse]:
        """List schedules.

        Lists the schedules of the organization by offset and limit. Schedules are deprecated in favor of
        automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.

        Args:
            limit: Number of items per page, 1 to 200 (200 by default).
            offset: Number of schedules to skip (0 by default).
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/schedules`.
        """
        return self._transport.paginate(
            _LIST, (org_id,), models.ScheduleResponse.adopt, query={"limit": limit, "offset": offset}, options=options
        )

    @deprecated("Deprecated by the API in favour of automations.")
    async def update(
        self,
        schedule_id: str,
        *,
        agent: models.ScheduleAgent | None | Unset = UNSET,
        bypass_approval: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        frequency: str | None | Unset = UNSET,
        interval_count: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notify_on: models.ScheduleNotifyOn | None | Unset = UNSET,
        platform: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        run_as_user_id: str | None | Unset = UNSET,
        schedule_type: models.ScheduleType | None | Unset = UNSET,
        scheduled_at: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_team_id: str | None | Unset = UNSET,
        tags: SequenceNotStr[str] | None | Unset = UNSET,
        target_devin_id: SessionId | None | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes fields of the schedule; all fields are optional. `enabled` switches it on or off. Schedules
        are deprecated in favor of automations.

        Deprecated by the API in favour of automations.

        Probably needs the permission `ManageOrgSchedules`.
        `run_as_user_id` needs `ImpersonateOrgSessions` besides.

        Args:
            schedule_id: Id of the schedule (prefix `sched-`).
            agent: Agent that runs the schedule: `devin` or `data_analyst`.
            bypass_approval: True if the approval of actions is bypassed.
            enabled: True if the schedule is enabled.
            frequency: Frequency of a recurring schedule; can be null.
            interval_count: Interval count of a recurring schedule.
            name: Name of the schedule.
            notify_on: When to notify: `always`, `failure` or `never`.
            platform: VM platform of the sessions; can be null.
            playbook_id: Id of the playbook of the schedule (prefix `playbook-`); can be null.
            prompt: Prompt that the schedule runs.
            run_as_user_id: User that the schedule runs as (prefix `user-`); probably needs
                `ImpersonateOrgSessions`.
            schedule_type: Kind of schedule: `recurring` or `one_time`.
            scheduled_at: When a one-time schedule runs, as date-time; can be null.
            slack_channel_id: Id of the Slack channel of the schedule; can be null.
            slack_team_id: Id of the Slack team of the schedule; can be null.
            tags: Tags of the schedule; can be null.
            target_devin_id: Target session of the schedule (prefix `devin-`); can be null. Also a bare id,
                URL or session.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `PATCH /v3/organizations/{org_id}/schedules/{schedule_id}`.
        """
        return await self._transport.call(
            _UPDATE,
            (org_id, schedule_id),
            models.ScheduleResponse.adopt,
            body={
                "agent": agent,
                "bypass_approval": bypass_approval,
                "enabled": enabled,
                "frequency": frequency,
                "interval_count": interval_count,
                "name": name,
                "notify_on": notify_on,
                "platform": platform,
                "playbook_id": playbook_id,
                "prompt": prompt,
                "run_as_user_id": run_as_user_id,
                "schedule_type": schedule_type,
                "scheduled_at": scheduled_at,
                "slack_channel_id": slack_channel_id,
                "slack_team_id": slack_team_id,
                "tags": tags,
                "target_devin_id": target_devin_id,
            },
            options=options,
        )
