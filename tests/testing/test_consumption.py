from __future__ import annotations

import pytest
from devin_v3 import Devin
from devin_v3.testing import FakeDevin

DAY = 86_400


def parts(day):
    by_product = day.acus_by_product
    return by_product.devin + by_product.cascade + by_product.terminal + by_product.review


@pytest.mark.needs("consumption.daily.get")
def test_days_are_utc_midnights_and_everything_adds_up(devin, fake_devin):
    now = int(fake_devin.now)
    answer = devin.consumption.daily.get(time_after=now - 10 * DAY, time_before=now)
    dates = [day.date for day in answer.consumption_by_date]
    assert dates == [now - back * DAY for back in range(10, 0, -1)]
    assert all(date % DAY == 0 for date in dates)
    assert all(day.acus == pytest.approx(parts(day)) and day.acus > 0 for day in answer.consumption_by_date)
    assert answer.total_acus == pytest.approx(sum(day.acus for day in answer.consumption_by_date))


@pytest.mark.needs("consumption.daily.get")
def test_ranges_that_overlap_agree(devin, fake_devin):
    now = int(fake_devin.now)
    month = devin.consumption.daily.get()
    assert len(month.consumption_by_date) == 30
    week = devin.consumption.daily.get(time_after=now - 7 * DAY)
    assert week.consumption_by_date == month.consumption_by_date[-7:]
    in_the_middle_of_a_day = devin.consumption.daily.get(time_after=now - 7 * DAY + 60, time_before=now - 6 * DAY)
    assert in_the_middle_of_a_day.consumption_by_date == week.consumption_by_date[:1]
    assert devin.consumption.daily.get(time_after=now - 7 * DAY, time_before=now - 7 * DAY).total_acus == 0
    with FakeDevin(seed=1) as other, Devin(base_url=other.url, api_key=other.api_key) as devin_there:
        assert devin_there.consumption.daily.get() != month


@pytest.mark.needs("consumption")
def test_sessions_consume(devin, fake_devin):
    fake_devin.add_user(user_id="user-other")
    mine = devin.sessions.create(prompt="x")
    theirs = devin.sessions.create(prompt="x", create_as_user_id=fake_devin.user_id)
    fake_devin.advance(3600)
    today = devin.consumption.daily.get(time_after=int(fake_devin.now))
    consumed = [devin.sessions.get(session.session_id).acus_consumed for session in (mine, theirs)]
    assert all(consumed)
    assert today.total_acus == pytest.approx(sum(consumed))
    daily = devin.consumption.daily
    assert daily.sessions.get(mine.session_id).total_acus == pytest.approx(consumed[0])
    assert daily.users.get(fake_devin.user_id).total_acus == pytest.approx(consumed[1])
    assert daily.users.get("user-other").consumption_by_date == []
    assert daily.service_users.get("service-user-fake").total_acus == pytest.approx(sum(consumed))


@pytest.mark.needs(
    "consumption.daily.get",
    "enterprise.consumption.daily.get",
    "enterprise.consumption.daily.organizations.get",
    "enterprise.organizations.create",
)
def test_the_enterprise_is_the_sum_of_its_organizations(devin):
    made = devin.enterprise.organizations.create(name="Made")
    daily = devin.enterprise.consumption.daily
    first, second = daily.organizations.get("org-fake"), daily.organizations.get(made.org_id)
    assert first != second
    assert daily.get().total_acus == pytest.approx(first.total_acus + second.total_acus)
    assert daily.organizations.get("org-fake") == devin.consumption.daily.get()


@pytest.mark.needs("enterprise.consumption.cycles.list")
def test_cycles_are_months(devin, fake_devin):
    cycles = list(devin.enterprise.consumption.cycles.list())
    assert len(cycles) == 3
    assert cycles[0].after <= fake_devin.now < cycles[0].before
    assert [cycle.before for cycle in cycles[1:]] == [cycle.after for cycle in cycles[:-1]]
    assert cycles[1].after == 1_764_547_200  # 2025-12-01T00:00:00Z
