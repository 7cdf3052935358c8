"""Requests, and answers to them that are remembered."""

from __future__ import annotations

from ipaddress import ip_network
from typing import Any

from vpngui.model.asked import Asked, Asker, Kept, Replaced
from vpngui.model.block import BlockRequest
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.model.settings import TunnelSettings
from vpngui.plan.host import HostFacts
from vpngui.plan.preview import effects

APP = Asker(1000, Grade.PACKAGE, "corp-vpn", "/usr/bin/corp-vpn")
OTHER = Asker(1000, Grade.PACKAGE, "home-vpn", "/usr/bin/home-vpn")
OWNER = Identity(Grade.PACKAGE, "corp-vpn", "/usr/bin/corp-vpn", 1000, 4711)
HOME = HostFacts(local=(ip_network("192.168.1.0/24"),))


def request(
    direction: Direction = Direction.UP,
    host: HostFacts = HOME,
    block: BlockRequest | None = None,
    replaces: tuple[Replaced, ...] = (),
    **changes: Any,
) -> Asked:
    wanted = TunnelSettings().updated({"local": ["10.9.0.2/24"], **changes})
    shown = effects(
        direction, wanted, host=host, replaces=[one.name for one in replaces], blocks=block is not None
    )
    return Asked(direction, wanted, shown, block, replaces)


def down(block: BlockRequest | None = None, **changes: Any) -> Asked:
    return request(Direction.DOWN, block=block, **changes)


def kept(
    asked: Asked,
    decision: Decision = Decision.ALLOW,
    *,
    id_: str = "a",
    since: int = 1,
    remember: Remember = Remember.ALWAYS,
    refused: tuple[Effect, ...] | None = None,
    whose: Asker = APP,
) -> Kept:
    no = decision is Decision.DENY
    return Kept(
        id_,
        decision,
        whose,
        OWNER,
        "corp0",
        asked,
        (asked.effects if refused is None else refused) if no else (),
        remember,
        since,
    )


def carries(subject: str) -> Effect:
    return Effect(EffectKind.CARRIES, subject)
