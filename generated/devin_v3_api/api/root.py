from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from ..raw_resources import ApiWithRawResponse, AsyncApiWithRawResponse
    from .attachments import AsyncAttachments, Attachments
    from .automations import AsyncAutomations, Automations
    from .code_scans import AsyncCodeScans, CodeScans
    from .consumption import AsyncConsumption, Consumption
    from .default_platform import AsyncDefaultPlatform, DefaultPlatform
    from .enterprise import AsyncEnterprise, Enterprise
    from .knowledge import AsyncKnowledge, Knowledge
    from .members import AsyncMembers, Members
    from .metrics import AsyncMetrics, Metrics
    from .playbooks import AsyncPlaybooks, Playbooks
    from .pr_reviews import AsyncPrReviews, PrReviews
    from .repositories import AsyncRepositories, Repositories
    from .schedules import AsyncSchedules, Schedules
    from .secrets import AsyncSecrets, Secrets
    from .self import AsyncSelf, Self
    from .service_users import AsyncServiceUsers, ServiceUsers
    from .sessions import AsyncSessions, Sessions
    from .snapshot_setup import AsyncSnapshotSetup, SnapshotSetup


class Api(Resource):
    """The resources of the API."""

    with_raw_response: ApiWithRawResponse

    @resource
    def attachments(self) -> Attachments:
        """`devin.attachments`"""
        from .attachments import Attachments

        return Attachments(self._transport)

    @resource
    def automations(self) -> Automations:
        """`devin.automations`"""
        from .automations import Automations

        return Automations(self._transport)

    @resource
    def code_scans(self) -> CodeScans:
        """`devin.code_scans`"""
        from .code_scans import CodeScans

        return CodeScans(self._transport)

    @resource
    def consumption(self) -> Consumption:
        """`devin.consumption`"""
        from .consumption import Consumption

        return Consumption(self._transport)

    @resource
    def default_platform(self) -> DefaultPlatform:
        """`devin.default_platform`"""
        from .default_platform import DefaultPlatform

        return DefaultPlatform(self._transport)

    @resource
    def enterprise(self) -> Enterprise:
        """`devin.enterprise`"""
        from .enterprise import Enterprise

        return Enterprise(self._transport)

    @resource
    def knowledge(self) -> Knowledge:
        """`devin.knowledge`"""
        from .knowledge import Knowledge

        return Knowledge(self._transport)

    @resource
    def members(self) -> Members:
        """`devin.members`"""
        from .members import Members

        return Members(self._transport)

    @resource
    def metrics(self) -> Metrics:
        """`devin.metrics`"""
        from .metrics import Metrics

        return Metrics(self._transport)

    @resource
    def playbooks(self) -> Playbooks:
        """`devin.playbooks`"""
        from .playbooks import Playbooks

        return Playbooks(self._transport)

    @resource
    def pr_reviews(self) -> PrReviews:
        """`devin.pr_reviews`"""
        from .pr_reviews import PrReviews

        return PrReviews(self._transport)

    @resource
    def repositories(self) -> Repositories:
        """`devin.repositories`"""
        from .repositories import Repositories

        return Repositories(self._transport)

    @resource
    def schedules(self) -> Schedules:
        """`devin.schedules`"""
        from .schedules import Schedules

        return Schedules(self._transport)

    @resource
    def secrets(self) -> Secrets:
        """`devin.secrets`"""
        from .secrets import Secrets

        return Secrets(self._transport)

    @resource
    def self(self) -> Self:
        """`devin.self`"""
        from .self import Self

        return Self(self._transport)

    @resource
    def service_users(self) -> ServiceUsers:
        """`devin.service_users`"""
        from .service_users import ServiceUsers

        return ServiceUsers(self._transport)

    @resource
    def sessions(self) -> Sessions:
        """`devin.sessions`"""
        from .sessions import Sessions

        return Sessions(self._transport)

    @resource
    def snapshot_setup(self) -> SnapshotSetup:
        """`devin.snapshot_setup`"""
        from .snapshot_setup import SnapshotSetup

        return SnapshotSetup(self._transport)


class AsyncApi(AsyncResource):
    """The resources of the API, asynchronous."""

    with_raw_response: AsyncApiWithRawResponse

    @resource
    def attachments(self) -> AsyncAttachments:
        """`devin.attachments`"""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self._transport)

    @resource
    def automations(self) -> AsyncAutomations:
        """`devin.automations`"""
        from .automations import AsyncAutomations

        return AsyncAutomations(self._transport)

    @resource
    def code_scans(self) -> AsyncCodeScans:
        """`devin.code_scans`"""
        from .code_scans import AsyncCodeScans

        return AsyncCodeScans(self._transport)

    @resource
    def consumption(self) -> AsyncConsumption:
        """`devin.consumption`"""
        from .consumption import AsyncConsumption

        return AsyncConsumption(self._transport)

    @resource
    def default_platform(self) -> AsyncDefaultPlatform:
        """`devin.default_platform`"""
        from .default_platform import AsyncDefaultPlatform

        return AsyncDefaultPlatform(self._transport)

    @resource
    def enterprise(self) -> AsyncEnterprise:
        """`devin.enterprise`"""
        from .enterprise import AsyncEnterprise

        return AsyncEnterprise(self._transport)

    @resource
    def knowledge(self) -> AsyncKnowledge:
        """`devin.knowledge`"""
        from .knowledge import AsyncKnowledge

        return AsyncKnowledge(self._transport)

    @resource
    def members(self) -> AsyncMembers:
        """`devin.members`"""
        from .members import AsyncMembers

        return AsyncMembers(self._transport)

    @resource
    def metrics(self) -> AsyncMetrics:
        """`devin.metrics`"""
        from .metrics import AsyncMetrics

        return AsyncMetrics(self._transport)

    @resource
    def playbooks(self) -> AsyncPlaybooks:
        """`devin.playbooks`"""
        from .playbooks import AsyncPlaybooks

        return AsyncPlaybooks(self._transport)

    @resource
    def pr_reviews(self) -> AsyncPrReviews:
        """`devin.pr_reviews`"""
        from .pr_reviews import AsyncPrReviews

        return AsyncPrReviews(self._transport)

    @resource
    def repositories(self) -> AsyncRepositories:
        """`devin.repositories`"""
        from .repositories import AsyncRepositories

        return AsyncRepositories(self._transport)

    @resource
    def schedules(self) -> AsyncSchedules:
        """`devin.schedules`"""
        from .schedules import AsyncSchedules

        return AsyncSchedules(self._transport)

    @resource
    def secrets(self) -> AsyncSecrets:
        """`devin.secrets`"""
        from .secrets import AsyncSecrets

        return AsyncSecrets(self._transport)

    @resource
    def self(self) -> AsyncSelf:
        """`devin.self`"""
        from .self import AsyncSelf

        return AsyncSelf(self._transport)

    @resource
    def service_users(self) -> AsyncServiceUsers:
        """`devin.service_users`"""
        from .service_users import AsyncServiceUsers

        return AsyncServiceUsers(self._transport)

    @resource
    def sessions(self) -> AsyncSessions:
        """`devin.sessions`"""
        from .sessions import AsyncSessions

        return AsyncSessions(self._transport)

    @resource
    def snapshot_setup(self) -> AsyncSnapshotSetup:
        """`devin.snapshot_setup`"""
        from .snapshot_setup import AsyncSnapshotSetup

        return AsyncSnapshotSetup(self._transport)
