"""What the page says of changed settings, for every kind of effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui import samples
from vpngui.gui.settings import draft as drafts
from vpngui.gui.settings.draft import Draft, Field
from vpngui.gui.settings.forecast import Forecast, present
from vpngui.gui.settings.way import Way
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.preview import Preview
from vpngui.model.tunnel_state import TunnelState

TUNNEL = samples.tunnel(1, state=TunnelState.UP, mtu=1400)
BASE = drafts.of(TUNNEL)
ALL4, ALL6 = "0.0.0.0/0", "::/0"


def told(preview: Preview, draft: Draft = BASE, way: Way = Way.TRY) -> Forecast:
    return present(TUNNEL, BASE, draft, preview, way)


def texts(forecast: Forecast) -> dict[str, list[str]]:
    return {section.title: [line.text for line in section.lines] for section in forecast.sections}


@pytest.mark.parametrize("kind", EffectKind)
def test_every_effect_is_told_when_it_comes(kind: EffectKind) -> None:
    found = texts(told(Preview(gains=(Effect(kind, "192.0.2.0/24"),))))
    nothing = kind is EffectKind.NO_TRAFFIC
    assert list(found) == ([""] if nothing else ["From then on"])
    assert all(line and "{" not in line for lines in found.values() for line in lines)


@pytest.mark.parametrize(
    ("effect", "text"),
    [
        (Effect(EffectKind.CARRIES, "192.0.2.7/32"), "Traffic to 192.0.2.7 goes through corp1"),
        (Effect(EffectKind.CUTS_OFF, ALL6), "IPv6 traffic is stopped"),
        (Effect(EffectKind.KEEPS_LOCAL, "10.1.0.0/16"), "10.1.0.0/16 around this computer stays reachable"),
        (Effect(EffectKind.NAMES, "10.9.0.1"), "Names are looked up at the DNS server 10.9.0.1"),
        (Effect(EffectKind.NAMES_IN, "corp.example"), "Names in corp.example are looked up"),
        (Effect(EffectKind.ADDRESS, "10.9.0.2"), "Others in the tunnel reach this computer as 10.9.0.2"),
    ],
)
def test_every_effect_is_told_when_it_goes(effect: Effect, text: str) -> None:
    [line] = texts(told(Preview(loses=(effect,))))["No longer"]
    assert line.startswith(text)


def test_what_is_stopped_instead_is_not_said_to_leave() -> None:
    stopped = Effect(EffectKind.CUTS_OFF, ALL6)
    lost = Preview((stopped,), (stopped,), (Effect(EffectKind.CARRIES, "2001:db8::/32"),))
    assert "No longer" not in texts(told(lost))
    carried = Preview((), (Effect(EffectKind.CARRIES, ALL6),), (stopped,))
    assert "No longer" not in texts(told(carried))


def test_many_losses_end_in_a_number() -> None:
    lost = tuple(Effect(EffectKind.CARRIES, f"10.{n}.0.0/16") for n in range(40))
    lines = texts(told(Preview(loses=lost)))["No longer"]
    assert len(lines) == 7 and "34" in lines[-1]


def test_what_is_no_effect_on_traffic_is_told_too() -> None:
    draft = BASE.put(Field.MTU, "1300").put(Field.SESSION, "</b>\u202e").put(Field.REMOTE, ("10.9.0.1",))
    [lines] = texts(told(Preview(returns=True), draft)).values()
    assert len(lines) == 3 and "\u202e" not in "".join(lines)
    [[unnamed]] = texts(told(Preview(), BASE.put(Field.SESSION, " "))).values()
    assert unnamed == "The tunnel is called by its interface, corp1"


def test_a_tunnel_that_is_down_is_spoken_of_in_the_future() -> None:
    down = replace(TUNNEL, state=TunnelState.DOWN)
    gains = (Effect(EffectKind.CARRIES, ALL4),)
    found = present(down, BASE, BASE, Preview(gains=gains), Way.UPDATE)
    assert list(texts(found)) == ["When it is connected"] and found.promise == ""


def test_what_comes_after_apply_is_promised_as_it_will_be() -> None:
    assert "former settings come back" in told(Preview(), way=Way.TRY).promise
    assert "Without an answer this stays" in told(Preview(), way=Way.TRY_AND_STAY).promise
    assert told(Preview(exposes=True)).warning and not told(Preview()).warning
