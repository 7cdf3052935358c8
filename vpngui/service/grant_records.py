"""Remembered answers as JSON and back. Pure; what is read is checked like what an application sends."""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from typing import Any

from vpngui.model.asked import Asked, Asker, Kept, Replaced, asker, known_again
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade
from vpngui.model.settings import MAX_ROUTES
from vpngui.service import stored

MAX_EFFECTS = MAX_ROUTES + 256
_ID = re.compile(r"[0-9a-f]{16}")
_MAX_SECONDS = float(1 << 40)
_NETWORK = frozenset({EffectKind.CARRIES, EffectKind.CUTS_OFF, EffectKind.EXPOSES, EffectKind.KEEPS_LOCAL})
_ADDRESS = frozenset({EffectKind.NAMES, EffectKind.ADDRESS})


def kept_value(kept: Kept) -> dict[str, Any]:
    return {
        **stored.plain(kept),
        "asker": stored.plain(kept.asker),
        "owner": stored.plain(kept.owner),
        "asked": _asked_value(kept.asked),
        "refused": effects_value(kept.refused),
    }


def read_kept(value: Any) -> Kept:
    """Raises stored.Wrong and the typed errors of ``model`` for what is no remembered answer, or for one that
    is not its own asker's."""
    given = stored.keys(value, Kept)
    found = Kept(
        stored.matching(given["id"], _ID),
        stored.word(given["decision"], Decision),
        _asker(given["asker"]),
        stored.identity(given["owner"]),
        stored.text(given["interface"]),
        _asked(given["asked"]),
        effects(given["refused"]),
        stored.word(given["remember"], Remember),
        stored.number(given["since"]),
        _seconds(given["until"]),
        stored.number(given["uses"]),
        stored.number(given["last_used"]),
    )
    whose = found.asker
    # However it came into the file: an application that cannot be known again has no lasting answer.
    stored.require(whose.process is not known_again(found.owner), "it is for a process, or for none")
    stored.require(
        whose == asker(found.owner, whose.uid, whose.pid, whose.started), "it is for another than it says"
    )
    stored.require(found.decision is not Decision.DISMISS, "nothing was decided")
    stored.require((found.decision is Decision.DENY) is bool(found.refused), "it refuses nothing")
    stored.require(found.remember is not Remember.ONCE, "it was for once")
    stored.require((found.remember is Remember.HOUR) is (found.until > 0), "its end does not fit")
    stored.require(found.remember is not Remember.ALWAYS or not whose.process, "no process is for always")
    return found


def effects_value(found: tuple[Effect, ...]) -> list[list[str]]:
    return [[one.kind.value, one.subject] for one in found]


def effects(value: Any) -> tuple[Effect, ...]:
    """Raises what ``read_kept`` raises."""
    stored.require(isinstance(value, list) and len(value) <= MAX_EFFECTS, "this is no list of effects")
    return tuple(map(_effect, value))


def _effect(value: Any) -> Effect:
    stored.require(isinstance(value, list) and len(value) == 2, "an effect is a pair")
    found = Effect(stored.word(value[0], EffectKind), stored.text(value[1]))
    try:
        if found.kind in _NETWORK:
            ip_network(found.subject)
        elif found.kind in _ADDRESS:
            ip_address(found.subject)
    except ValueError as error:
        raise stored.Wrong(str(error)) from None
    return found


def _asked_value(asked: Asked) -> dict[str, Any]:
    return {
        "direction": asked.direction.value,
        "settings": stored.settings_value(asked.settings),
        "effects": effects_value(asked.effects),
        "block": None if asked.block is None else stored.block_value(asked.block),
        "replaces": [{"name": one.name, "owner": stored.plain(one.owner)} for one in asked.replaces],
    }


def _asked(value: Any) -> Asked:
    given = stored.keys(value, Asked)
    found = effects(given["effects"])
    stored.require(bool(found), "it shows nothing")
    replaces = given["replaces"]
    stored.require(isinstance(replaces, list), "a list of tunnels is none")
    return Asked(
        stored.word(given["direction"], Direction),
        stored.settings(given["settings"]),
        found,
        stored.maybe(given["block"], stored.block),
        tuple(map(_replaced, replaces)),
    )


def _replaced(value: Any) -> Replaced:
    given = stored.keys(value, Replaced)
    return Replaced(stored.text(given["name"]), _asker(given["owner"]))


def _asker(value: Any) -> Asker:
    given = stored.keys(value, Asker)
    return Asker(
        stored.number(given["uid"]),
        stored.word(given["grade"], Grade),
        stored.text(given["name"]),
        stored.text(given["executable"]),
        stored.number(given["pid"]),
        stored.number(given["started"]),
    )


def _seconds(value: Any) -> float:
    stored.require(
        isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MAX_SECONDS,
        "a time is none",
    )
    return float(value)
