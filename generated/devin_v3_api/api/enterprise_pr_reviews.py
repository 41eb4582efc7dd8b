from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncEnterprisePrReviewsWithRawResponse, EnterprisePrReviewsWithRawResponse

_CREATE = OPERATIONS["POST /v3/enterprise/pr-reviews"]
_GET = OPERATIONS["GET /v3/enterprise/pr-reviews"]


class EnterprisePrReviews(Resource):
    """`devin.enterprise.pr_reviews`."""

    with_raw_response: EnterprisePrReviewsWithRawResponse

    def create(self, *, pr_url: str, **options: Unpack[RequestOptions]) -> models.PrReviewResponse:
        """Start a PR review in the enterprise.

        Requests a review of a pull request, at the level of the enterprise. The body names the pull request
        by its URL only; the response tells the commit.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/pr-reviews`.
        """
        return self._transport.call(
            _CREATE, (), models.PrReviewResponse.adopt, body={"pr_url": pr_url}, options=options
        )

    def get(
        self, *, pr_url: str, commit_sha: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.PrReviewResponse:
        """Get the status of a PR review in the enterprise.

        Looks up the review of a pull request by its URL, at the level of the enterprise. With `commit_sha`
        the review of that commit is meant.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            commit_sha: Commit whose review is meant.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/pr-reviews`.
        """
        return self._transport.call(
            _GET, (), models.PrReviewResponse.adopt, query={"commit_sha": commit_sha, "pr_url": pr_url}, options=options
        )


class AsyncEnterprisePrReviews(AsyncResource):
    """`devin.enterprise.pr_reviews`, asynchronous."""

    with_raw_response: AsyncEnterprisePrReviewsWithRawResponse

    async def create(self, *, pr_url: str, **options: Unpack[RequestOptions]) -> models.PrReviewResponse:
        """Start a PR review in the enterprise.

        Requests a review of a pull request, at the level of the enterprise. The body names the pull request
        by its URL only; the response tells the commit.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/enterprise/pr-reviews`.
        """
        return await self._transport.call(
            _CREATE, (), models.PrReviewResponse.adopt, body={"pr_url": pr_url}, options=options
        )

    async def get(
        self, *, pr_url: str, commit_sha: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.PrReviewResponse:
        """Get the status of a PR review in the enterprise.

        Looks up the review of a pull request by its URL, at the level of the enterprise. With `commit_sha`
        the review of that commit is meant.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            commit_sha: Commit whose review is meant.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/enterprise/pr-reviews`.
        """
        return await self._transport.call(
            _GET, (), models.PrReviewResponse.adopt, query={"commit_sha": commit_sha, "pr_url": pr_url}, options=options
        )
