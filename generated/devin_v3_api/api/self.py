from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions, tagged

if TYPE_CHECKING:
    from ..raw_resources import AsyncSelfWithRawResponse, SelfWithRawResponse

_GET = OPERATIONS["GET /v3/self"]


class Self(Resource):
    """`devin.self`."""

    with_raw_response: SelfWithRawResponse

    def get(
        self, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf:
        """Get the caller.

        Tells who the credential in use belongs to; needs no permission. `principal_type` tells the kind of
        caller, for example a service user or a user with a personal access token.

        Needs no permission.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/self`.
        """
        result: (
            models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf
        ) = self._transport.call(
            _GET,
            (),
            lambda data: (
                tagged(
                    data,
                    "principal_type",
                    {
                        "devin_brain": models.DevinBrainUserSelf,
                        "pat_user": models.PatUserSelf,
                        "service_user": models.ServiceUserSelf,
                        "windsurf_session": models.WindsurfSessionUserSelf,
                    },
                )
                if data.__class__ is dict
                else data
            ),
            options=options,
        )
        return result


class AsyncSelf(AsyncResource):
    """`devin.self`, asynchronous."""

    with_raw_response: AsyncSelfWithRawResponse

    async def get(
        self, **options: Unpack[RequestOptions]
    ) -> models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf:
        """Get the caller.

        Tells who the credential in use belongs to; needs no permission. `principal_type` tells the kind of
        caller, for example a service user or a user with a personal access token.

        Needs no permission.

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/self`.
        """
        result: (
            models.ServiceUserSelf | models.PatUserSelf | models.DevinBrainUserSelf | models.WindsurfSessionUserSelf
        ) = await self._transport.call(
            _GET,
            (),
            lambda data: (
                tagged(
                    data,
                    "principal_type",
                    {
                        "devin_brain": models.DevinBrainUserSelf,
                        "pat_user": models.PatUserSelf,
                        "service_user": models.ServiceUserSelf,
                        "windsurf_session": models.WindsurfSessionUserSelf,
                    },
                )
                if data.__class__ is dict
                else data
            ),
            options=options,
        )
        return result
