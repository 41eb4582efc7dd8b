"""Types of generated resources, of operations that may go: checked where they are published."""

from __future__ import annotations

from typing import assert_type

from devin_v3 import Devin, Page, Pager, RawResponse, models


def resources(devin: Devin) -> None:
    assert_type(devin.enterprise.members.users.list(), Pager[models.EnterpriseUser])
    assert_type(devin.with_raw_response.enterprise.members.users.list().value, Page[models.EnterpriseUser])
    assert_type(devin.snapshot_setup.blueprints.with_raw_response.delete("b"), RawResponse[None])
