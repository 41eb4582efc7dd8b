from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from ..client import AsyncResource, Resource
from ..operations import OPERATIONS
from ..types import RequestOptions

if TYPE_CHECKING:
    from ..raw_resources import (
        AsyncEnterpriseOrganizationsCodeScansFindingsWithRawResponse,
        EnterpriseOrganizationsCodeScansFindingsWithRawResponse,
    )

_REMEDIATE = OPERATIONS[
    "POST /v3/enterprise/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate"
]


class EnterpriseOrganizationsCodeScansFindings(Resource):
    """`devin.enterprise.organizations.code_scans.findings`."""

    with_raw_response: EnterpriseOrganizationsCodeScansFindingsWithRawResponse

    def remediate(
        self, org_id: str, scan_id: str, finding_id: str, **options: Unpack[RequestOptions]
    ) -> models.RemediateFindingResponse:
        """Remediate a code scan finding of an organization.

        Starts the remediation of one finding of a code scan in an organization of the enterprise and names
        the session for it. There is no request body.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization of the scan (prefix `org-`).
            scan_id: Id of the code scan.
            finding_id: Id of the finding to remediate.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate`.
        """
        return self._transport.call(
            _REMEDIATE, (org_id, scan_id, finding_id), models.RemediateFindingResponse.adopt, options=options
        )


class AsyncEnterpriseOrganizationsCodeScansFindings(AsyncResource):
    """`devin.enterprise.organizations.code_scans.findings`, asynchronous."""

    with_raw_response: AsyncEnterpriseOrganizationsCodeScansFindingsWithRawResponse

    async def remediate(
        self, org_id: str, scan_id: str, finding_id: str, **options: Unpack[RequestOptions]
    ) -> models.RemediateFindingResponse:
        """Remediate a code scan finding of an organization.

        Starts the remediation of one finding of a code scan in an organization of the enterprise and names
        the session for it. There is no request body.

        Needs the permission `UseAccountCodeScans`.

        Args:
            org_id: Organization of the scan (prefix `org-`).
            scan_id: Id of the code scan.
            finding_id: Id of the finding to remediate.
            **options: See `RequestOptions`: `timeout` in seconds, `extra_headers`, …

        Raises:
            devin_v3.APIError: No usable response arrived; see `devin_v3.errors`.
                Published errors: 401, 403, 404, 409, 422, 429.

        Published at https://docs.devin.ai as `POST
        /v3/enterprise/organizations/{org_id}/code-scans/{scan_id}/findings/{finding_id}/remediate`.
        """
        return await self._transport.call(
            _REMEDIATE, (org_id, scan_id, finding_id), models.RemediateFindingResponse.adopt, options=options
        )
