from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import UNSET, RequestOptions, Unset

if TYPE_CHECKING:
    from ..raw_resources import AsyncPrReviewsWithRawResponse, PrReviewsWithRawResponse

_CREATE = OPERATIONS["POST /v3/organizations/{org_id}/pr-reviews"]
_GET = OPERATIONS["GET /v3/organizations/{org_id}/pr-reviews"]


class PrReviews(Resource):
    """`devin.pr_reviews`."""

    with_raw_response: PrReviewsWithRawResponse

    def create(
        self, *, pr_url: str, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PrReviewResponse:
        """Start a PR review.

        Requests a review of a pull request, in the organization. The body names the pull request by its URL
        only; the response tells the commit.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/pr-reviews`.
        """
        return self._transport.call(
            _CREATE, (org_id,), models.PrReviewResponse.adopt, body={"pr_url": pr_url}, options=options
        )

    def get(
        self,
        *,
        pr_url: str,
        commit_sha: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrReviewResponse:
        """Get the status of a PR review.

        Looks up the review of a pull request by its URL, in the organization. With `commit_sha` the review
        of that commit is meant.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            commit_sha: Commit whose review is meant.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/pr-reviews`.
        """
        return self._transport.call(
            _GET,
            (org_id,),
            models.PrReviewResponse.adopt,
            query={"commit_sha": commit_sha, "pr_url": pr_url},
            options=options,
        )


class AsyncPrReviews(AsyncResource):
    """`devin.pr_reviews`, asynchronous."""

    with_raw_response: AsyncPrReviewsWithRawResponse

    async def create(
        self, *, pr_url: str, org_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.PrReviewResponse:
        """Start a PR review.

        Requests a review of a pull request, in the organization. The body names the pull request by its URL
        only; the response tells the commit.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST /v3/organizations/{org_id}/pr-reviews`.
        """
        return await self._transport.call(
            _CREATE, (org_id,), models.PrReviewResponse.adopt, body={"pr_url": pr_url}, options=options
        )

    async def get(
        self,
        *,
        pr_url: str,
        commit_sha: str | Unset = UNSET,
        org_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrReviewResponse:
        """Get the status of a PR review.

        Looks up the review of a pull request by its URL, in the organization. With `commit_sha` the review
        of that commit is meant.

        Needs the permission `UseReviewManual`.

        Args:
            pr_url: URL of the pull request.
            commit_sha: Commit whose review is meant.
            org_id: Another organization than the client's (prefix `org-`).
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `GET /v3/organizations/{org_id}/pr-reviews`.
        """
        return await self._transport.call(
            _GET,
            (org_id,),
            models.PrReviewResponse.adopt,
            query={"commit_sha": commit_sha, "pr_url": pr_url},
            options=options,
        )
