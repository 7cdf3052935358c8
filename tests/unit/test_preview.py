"""What other settings gain and lose, before anybody applies them."""

from __future__ import annotations

from ipaddress import ip_network
from typing import Any

import pytest

from vpngui.model.effects import Effect, EffectKind
from vpngui.model.preview import Preview
from vpngui.model.settings import TunnelSettings
from vpngui.plan.host import HostFacts
from vpngui.plan.preview import difference

HOST = HostFacts(local=(ip_network("192.168.1.0/24"),))
LAN = "192.168.1.0/24"


def made(**changes: Any) -> TunnelSettings:
    return TunnelSettings().updated({"local": ["10.9.0.2/32"], **changes})


def carries(*networks: str) -> tuple[Effect, ...]:
    return tuple(Effect(EffectKind.CARRIES, one) for one in networks)


@pytest.mark.parametrize(
    ("now", "then", "gains", "loses"),
    [
        ({"routes": ["10.0.0.0/8"]}, {"routes": ["10.0.0.0/8", "10.1.0.0/16"]}, (), ()),
        ({"routes": ["10.0.0.0/8"]}, {"routes": ["10.0.0.0/9"]}, (), carries("10.0.0.0/8")),
        ({"routes": ["10.0.0.0/8"]}, {"routes": ["10.0.0.0/9", "10.128.0.0/9"]}, (), ()),
        ({"routes": ["10.1.0.0/16"]}, {"routes": ["10.0.0.0/8"]}, carries("10.0.0.0/8"), ()),
        (
            {"routes": ["0.0.0.0/0"]},
            {"routes": ["10.0.0.0/8"]},
            (),
            (*carries("0.0.0.0/0"), Effect(EffectKind.CUTS_OFF, "::/0")),
        ),
        (
            {"routes": ["0.0.0.0/0"], "local_network": True},
            {"routes": ["0.0.0.0/0", LAN], "local_network": True},
            carries(LAN),
            (Effect(EffectKind.KEEPS_LOCAL, LAN),),
        ),
        (
            {"routes": ["0.0.0.0/0"], "dns": ["10.9.0.1"]},
            {"routes": ["0.0.0.0/0"], "dns": ["10.9.0.2"]},
            (Effect(EffectKind.NAMES, "10.9.0.2"),),
            (Effect(EffectKind.NAMES, "10.9.0.1"),),
        ),
    ],
)
def test_gains_and_losses(
    now: dict[str, Any], then: dict[str, Any], gains: tuple[Effect, ...], loses: tuple[Effect, ...]
) -> None:
    found = difference(made(**now), made(**then), up=True, host=HOST)
    assert (found.gains, found.loses) == (gains, loses)


def test_the_same_settings_gain_and_lose_nothing() -> None:
    one = made(routes=["0.0.0.0/0", LAN], dns=["10.9.0.1"], local_network=True)
    found = difference(one, one, up=True, host=HOST, blocks=True)
    assert found == Preview(found.effects, exposes=False, returns=True)
    assert Effect(EffectKind.BLOCKS) in found.effects


def test_of_a_tunnel_that_is_down_nothing_is_exposed() -> None:
    found = difference(made(routes=["0.0.0.0/0"]), made(), up=False, replaces=["home0"])
    assert not found.exposes and not found.returns
    assert found.gains[0] == Effect(EffectKind.REPLACES, "home0")
