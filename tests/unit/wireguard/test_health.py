from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.health import PATIENCE, REJECT_AFTER, Health, Signs, health, next_look


@pytest.mark.parametrize(
    ("signs", "said"),
    [
        (Signs(0), Health.CONNECTING),
        (Signs(PATIENCE - 0.1), Health.CONNECTING),
        (Signs(PATIENCE), Health.NO_ANSWER),
        (Signs(5, 1), Health.CONNECTED),
        (Signs(1000, 100), Health.CONNECTED),
        (Signs(1000, 500), Health.CONNECTED),  # nothing was sent: there is nothing to renew keys for
        (Signs(1000, 500, unanswered=True), Health.NO_ANSWER),
        (Signs(1000, 100, unanswered=True), Health.CONNECTED),
        (Signs(1, 60, again=True), Health.RECONNECTING),
        (Signs(PATIENCE, 60, again=True), Health.NO_ANSWER),
        (Signs(5, 2, again=True), Health.CONNECTED),
        (Signs(1, None, again=True), Health.RECONNECTING),
    ],
)
def test_what_a_person_is_told(signs: Signs, said: Health) -> None:
    assert health(signs) is said


SIGNS = st.builds(
    Signs, st.floats(0, 1e6), st.one_of(st.none(), st.floats(0, 1e6)), st.booleans(), st.booleans()
)


@given(SIGNS)
def test_connected_means_that_a_handshake_happened(signs: Signs) -> None:
    if health(signs) is Health.CONNECTED:
        assert signs.handshake is not None
        assert signs.handshake <= REJECT_AFTER or not signs.unanswered


@given(SIGNS)
def test_it_is_looked_at_often_only_while_somebody_waits(signs: Signs) -> None:
    pause = next_look(health(signs), signs)
    assert pause >= (0.02 if signs.started < PATIENCE else 2.0)


def test_a_server_that_answers_at_once_is_seen_at_once_and_a_silent_one_is_not_asked_for_ever() -> None:
    at, looks = 0.0, list[float]()
    while at < PATIENCE:
        looks.append(at)
        at += next_look(Health.CONNECTING, Signs(at))
    assert looks[1] <= 0.02 and len(looks) < 80
    assert max(after - before for before, after in pairwise(looks)) <= 0.25
