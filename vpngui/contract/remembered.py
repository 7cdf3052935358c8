"""Remembered answers and the log of answers as D-Bus variants, and back."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.contract.values import (
    effects_from_variant,
    effects_to_variant,
    identity_from_variants,
    identity_to_variants,
    settings_from_variants,
    settings_to_variants,
)
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant


def grant_to_variants(grant: Grant) -> dict[str, Variant]:
    """One row of ListGrants."""
    return {
        "id": Variant("s", grant.id),
        "decision": Variant("s", grant.decision.value),
        "direction": Variant("s", grant.direction.value),
        "owner": Variant("a{sv}", identity_to_variants(grant.owner)),
        "process": Variant("b", grant.process),
        "remember": Variant("s", grant.remember.value),
        "since": Variant("t", grant.since),
        "seconds": Variant("u", grant.seconds),
        "uses": Variant("u", grant.uses),
        "last_used": Variant("t", grant.last_used),
        "interface": Variant("s", grant.interface),
        "effects": effects_to_variant(grant.effects),
        **settings_to_variants(grant.settings),
    }


def grant_from_variants(body: Mapping[str, Variant]) -> Grant:
    """Raises KeyError, ValueError or a typed error when the other end is not a vpnguid of this contract."""
    return Grant(
        id=body["id"].value,
        decision=Decision(body["decision"].value),
        direction=Direction(body["direction"].value),
        owner=identity_from_variants(body["owner"].value),
        process=body["process"].value,
        remember=Remember(body["remember"].value),
        since=body["since"].value,
        seconds=body["seconds"].value,
        uses=body["uses"].value,
        last_used=body["last_used"].value,
        interface=body["interface"].value,
        effects=effects_from_variant(body["effects"]),
        settings=settings_from_variants(body),
    )


def answer_to_variants(answer: Answer) -> dict[str, Variant]:
    """One row of ListAnswers."""
    return {
        "id": Variant("t", answer.id),
        "time": Variant("t", answer.time),
        "direction": Variant("s", answer.direction.value),
        "interface": Variant("s", answer.interface),
        "session": Variant("s", answer.session),
        "owner": Variant("a{sv}", identity_to_variants(answer.owner)),
        "result": Variant("s", answer.result.value),
        "how": Variant("s", answer.how.value),
        "grant": Variant("s", answer.grant),
        "text": Variant("s", answer.text),
        "effects": effects_to_variant(answer.effects),
    }


def answer_from_variants(body: Mapping[str, Variant]) -> Answer:
    """Raises KeyError, ValueError or a typed error when the other end is not a vpnguid of this contract."""
    return Answer(
        id=body["id"].value,
        time=body["time"].value,
        direction=Direction(body["direction"].value),
        interface=body["interface"].value,
        session=body["session"].value,
        owner=identity_from_variants(body["owner"].value),
        result=AnswerResult(body["result"].value),
        how=AnswerSource(body["how"].value),
        grant=body["grant"].value,
        text=body["text"].value,
        effects=effects_from_variant(body["effects"]),
    )
