"""Remembered answers over the bus and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vpngui.contract.remembered import (
    answer_from_variants,
    answer_to_variants,
    grant_from_variants,
    grant_to_variants,
)
from vpngui.contract.values import request_from_variants, request_to_variants
from vpngui.model.consent import (
    Decision,
    Direction,
    FrozenRequest,
    Memory,
    Remember,
    Standing,
    check_remember,
)
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import InvalidParameter
from vpngui.model.identity import Grade, Identity
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant
from vpngui.model.settings import TunnelSettings

OWNER = Identity(Grade.PACKAGE, "corp-vpn-client", "/usr/bin/corp-vpn", 1000, 4242)
EFFECTS = (Effect(EffectKind.CARRIES, "0.0.0.0/0"), Effect(EffectKind.BLOCKS))
SETTINGS = TunnelSettings().updated({"session": "Work", "routes": ["0.0.0.0/0"], "local": ["10.9.0.2/24"]})
REQUEST = FrozenRequest(
    "/t/1", "corp0", Direction.UP, SETTINGS, OWNER, EFFECTS, 180, servers=("vpn.example.com:51820",)
)


@pytest.mark.parametrize(
    "memory",
    [
        Memory(),
        Memory((Remember.LOGOUT, Remember.HOUR, Remember.ALWAYS)),
        Memory((Remember.HOUR,), Standing("g1", Decision.DENY)),
        Memory((), None, "g2", EFFECTS[1:]),
    ],
)
def test_a_request_says_what_is_remembered(memory: Memory) -> None:
    request = replace(REQUEST, memory=memory)
    assert request_from_variants(request_to_variants(request)) == request


def test_a_service_that_remembers_nothing_offers_nothing() -> None:
    body = request_to_variants(REQUEST)
    del body["remember"]
    assert request_from_variants(body).memory == Memory()


def test_what_this_version_cannot_offer_is_not_offered() -> None:
    body = request_to_variants(replace(REQUEST, memory=Memory((Remember.HOUR,))))
    body["remember"].value += ["year", "once"]
    assert request_from_variants(body).memory.offered == (Remember.HOUR,)


def test_grants_and_answers_come_back_as_they_went() -> None:
    grant = Grant(
        "g1",
        Decision.DENY,
        Direction.UP,
        OWNER,
        True,
        Remember.HOUR,
        1700000000,
        3599,
        3,
        1700000001,
        "corp0",
        EFFECTS,
        SETTINGS,
    )
    assert grant_from_variants(grant_to_variants(grant)) == grant
    answer = Answer(
        7,
        1700000000,
        Direction.DOWN,
        "corp0",
        "Work",
        OWNER,
        AnswerResult.FAILED,
        AnswerSource.STANDING,
        "g1",
        "why",
        EFFECTS,
    )
    assert answer_from_variants(answer_to_variants(answer)) == answer


@pytest.mark.parametrize("text", ["", "Hour", "forever", None, 1])
def test_other_words_are_no_duration(text: object) -> None:
    with pytest.raises(InvalidParameter, match="'once', 'logout', 'hour' or 'always'"):
        check_remember(text)
