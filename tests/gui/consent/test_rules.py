"""What the person wants to be offered: it only takes away from what the service offers."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from tests.gui import samples
from vpngui.gui.preferences.values import Values
from vpngui.gui.presenters.remember import Offer, present
from vpngui.model.consent import Memory, Remember

OFFERED = (Remember.HOUR, Remember.LOGOUT, Remember.ALWAYS)


@pytest.mark.parametrize(
    ("limit", "durations", "refusals"),
    [
        (Remember.ONCE, [], []),
        (Remember.HOUR, [Remember.HOUR], [Remember.HOUR]),
        (Remember.LOGOUT, [Remember.HOUR, Remember.LOGOUT], [Remember.HOUR, Remember.LOGOUT]),
        (Remember.ALWAYS, list(OFFERED), [Remember.HOUR, Remember.ALWAYS]),
    ],
)
def test_how_long_at_the_most(limit: Remember, durations: list[Remember], refusals: list[Remember]) -> None:
    offer = present(samples.request(memory=Memory(OFFERED)), Values(remember_at_most=limit))
    assert [one for one, _ in offer.durations] == durations
    assert [refusal.remember for refusal in offer.refusals] == refusals


def test_what_is_bound_to_a_program_is_said_whatever_is_offered() -> None:
    """That it is bound comes from the service, and no preference makes it look otherwise."""
    named = present(samples.request(memory=Memory(OFFERED)))
    limited = present(samples.request(memory=Memory(OFFERED)), Values(remember_at_most=Remember.LOGOUT))
    assert limited.scope == named.scope
    assert dict(limited.durations)[Remember.LOGOUT] == dict(named.durations)[Remember.LOGOUT]


def test_not_again_in_this_session() -> None:
    offer = present(samples.request(memory=Memory(OFFERED)), Values(snooze=Remember.LOGOUT))
    assert [refusal.remember for refusal in offer.refusals] == [Remember.LOGOUT, Remember.ALWAYS]


def test_no_rule_offers_what_the_service_does_not() -> None:
    for limit, snooze, offered in product(
        Remember, (Remember.HOUR, Remember.LOGOUT), ((), OFFERED[:1], OFFERED[1:])
    ):
        request = samples.request(memory=Memory(offered))
        offer = present(request, replace(Values(), remember_at_most=limit, snooze=snooze))
        shown = {one for one, _ in offer.durations} | {refusal.remember for refusal in offer.refusals}
        assert shown <= {*offered}
    assert present(samples.request()) == Offer()
