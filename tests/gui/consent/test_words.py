"""What the prompt says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from tests.gui.samples import PROFILE, UNVERIFIED, VERIFIED, request
from vpngui.gui import icons
from vpngui.gui.consent.queue import Position
from vpngui.gui.presenters import remember
from vpngui.gui.presenters import request as asked
from vpngui.gui.presenters.effects import lines, texts
from vpngui.model.consent import Direction, Memory, Remember, Result
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Identity

EVERY_DURATION = (Remember.LOGOUT, Remember.HOUR, Remember.ALWAYS)


@pytest.fixture(autouse=True)
def _c_locale() -> None:
    QLocale.setDefault(QLocale.c())


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ")


def test_the_page_of_an_up_request() -> None:
    page = asked.present(request(), 180, 0.0)
    assert page.headline == "Connect the VPN tunnel corp0?"
    assert plain(page.quotation) == "Work VPN"
    assert [line.text for line in page.effects] == [
        "All traffic goes through corp0",
        "Others in the tunnel reach this computer as 10.9.0.2",
    ]


def test_the_page_of_a_profile() -> None:
    effects = Effect(EffectKind.CARRIES, "10.0.0.0/8"), Effect(EffectKind.BLOCKS)
    wanted = request(
        identity=PROFILE,
        session="Home",
        effects=effects,
        servers=("vpn.example.com:51820", "[2001:db8::1]:1"),
    )
    page = asked.present(wanted, 180, 0.0, own=True)
    assert plain(page.headline) == "Connect the VPN profile Home?"
    assert page.asked_by == "You asked for this in vpngui. The profile is"
    assert plain(page.quotation) == "vpn.example.com:51820, [2001:db8::1]:1"
    assert [line.text for line in page.effects] == [
        "Nothing goes beside corp0, not even while it is down",
        "Traffic to 10.0.0.0/8 goes through corp0",
    ]
    others = asked.present(wanted, 180, 0.0)
    assert "A program of yours" in others.asked_by
    assert asked.present(request(identity=PROFILE), 180, 0.0).quotation == ""


def test_the_page_of_a_down_request() -> None:
    effects = (Effect(EffectKind.EXPOSES, "0.0.0.0/0"), Effect(EffectKind.EXPOSES, "10.0.0.0/8"))
    page = asked.present(request(Direction.DOWN, effects=effects), 180, 0.0)
    assert page.headline == "Disconnect the VPN tunnel corp0?"
    assert [line.text for line in page.effects] == [
        "All IPv4 traffic leaves corp0 and takes its ordinary way",
        "Traffic to 10.0.0.0/8 leaves corp0 and takes its ordinary way",
    ]


def told(*effects: tuple[EffectKind, str], direction: Direction = Direction.UP) -> list[str]:
    frozen = request(direction, effects=tuple(Effect(kind, subject) for kind, subject in effects))
    return [line.text for line in asked.present(frozen, 60, 0.0).effects]


def test_every_kind_of_effect_has_words_and_a_picture_of_its_own() -> None:
    lines = [asked.present(request(effects=(Effect(kind, "x"),)), 60, 0.0).effects for kind in EffectKind]
    assert all(len(found) == 1 for found in lines)
    assert len({line.text for (line,) in lines}) == len({line.icon for (line,) in lines}) == len(EffectKind)
    for (line,) in lines:
        assert not icons.pixmap(line.icon, 16, QColor("#000000")).isNull()


def test_the_words_for_what_a_tunnel_does() -> None:
    kind = EffectKind
    assert told((kind.REPLACES, "home0")) == ["The tunnel home0 is disconnected: corp0 takes its place"]
    assert told((kind.CUTS_OFF, "::/0")) == ["IPv6 traffic goes nowhere while corp0 is connected"]
    assert told((kind.KEEPS_LOCAL, "192.168.1.0/24")) == [
        "192.168.1.0/24 around this computer stays reachable outside corp0"
    ]
    assert told((kind.NAMES, "10.9.0.1")) == ["Every name is looked up at the DNS server 10.9.0.1"]
    assert told((kind.NAMES_IN, "corp.example")) == [
        "Names in corp.example are looked up at the DNS servers of corp0"
    ]
    assert told((kind.NAMES_BACK, "")) == ["Names are looked up at the ordinary DNS servers again"]
    assert told((kind.BLOCKS, "")) == [
        "Everything is blocked except what the application lists, inside corp0 and outside"
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (EffectKind.CARRIES, "All traffic goes through corp0"),
        (EffectKind.EXPOSES, "All traffic leaves corp0 and takes its ordinary way"),
    ],
)
def test_both_families_together_are_all_traffic(kind: EffectKind, text: str) -> None:
    assert told((kind, "0.0.0.0/0"), (kind, "::/0")) == [text]
    assert told((kind, "::/0"), (kind, "10.0.0.0/8"))[0] == text.replace("All", "All IPv6")


def test_what_reaches_furthest_hides_behind_no_long_list() -> None:
    lines = told(
        (EffectKind.ADDRESS, "10.9.0.2"),
        *[(EffectKind.CARRIES, f"10.{n % 256}.{n // 256}.0/24") for n in range(4096)],
        (EffectKind.NAMES, "10.9.0.1"),
        (EffectKind.BLOCKS, ""),
        (EffectKind.REPLACES, "home0"),
        (EffectKind.CARRIES, "0.0.0.0/0"),
        (EffectKind.CUTS_OFF, "::/0"),
    )
    assert [line.split(" ")[0] for line in lines[:5]] == ["All", "The", "IPv6", "Everything", "Every"]
    assert lines[5:] == [
        "Traffic to 10.0.0.0/24 goes through corp0",
        "Traffic to 10.1.0.0/24 goes through corp0",
        "Traffic to 10.2.0.0/24 goes through corp0",
        "Traffic to 4093 more networks goes through corp0",
        "Others in the tunnel reach this computer as 10.9.0.2",
    ]


FOLDING = (
    EffectKind.CARRIES,
    EffectKind.EXPOSES,
    EffectKind.REPLACES,
    EffectKind.NAMES,
    EffectKind.NAMES_IN,
    EffectKind.KEEPS_LOCAL,
    EffectKind.ADDRESS,
)


@pytest.mark.parametrize("kind", FOLDING)
@pytest.mark.parametrize("count", [4, 5, 100, 101, 4096])
def test_many_of_a_kind_fold_and_nothing_is_left_out(kind: EffectKind, count: int) -> None:
    found = lines([Effect(kind, f"x{number}") for number in range(count)], "corp0")
    if count == 4:
        assert [line.folded for line in found] == [()] * 4
        return
    *shown, fold = found
    assert len(shown) == 3
    assert str(count - 3) in fold.text
    inside = fold.folded
    said = [line.text for line in (*shown, *inside)]
    assert len(said) == min(count, 101)
    assert len(set(said)) == len(said)
    assert all(f"x{number}" in said[number] for number in range(min(count, 100)))
    if count > 100:
        assert str(count - 100) in said[-1]


def test_texts_have_nothing_folded() -> None:
    effects = [Effect(EffectKind.CARRIES, f"10.{n}.0.0/16") for n in range(9)]
    assert texts(effects, "corp0") == tuple(f"Traffic to 10.{n}.0.0/16 goes through corp0" for n in range(9))


NEW = Effect(EffectKind.CARRIES, "::/0")
OLD = Effect(EffectKind.CARRIES, "0.0.0.0/0")
BLOCK = Effect(EffectKind.BLOCKS)


def test_what_is_new_comes_first_and_is_marked() -> None:
    asker = request(effects=(OLD, NEW, BLOCK), memory=Memory((), None, "g1", (NEW, BLOCK)))
    page = asked.present(asker, 60, 0.0)
    assert [(section.title, [line.text for line in section.lines]) for section in page.sections] == [
        (
            "New since you last allowed it",
            [
                "All IPv6 traffic goes through corp0",
                "Everything is blocked except what the application lists, inside corp0 and outside",
            ],
        ),
        ("As you allowed it before", ["All IPv4 traffic goes through corp0"]),
    ]
    assert [line.new for line in page.effects] == [True, True, False]


def test_what_is_new_within_something_else_is_told_as_well() -> None:
    inside = Effect(EffectKind.CARRIES, "10.1.0.0/16")
    page = asked.present(request(effects=(OLD,), memory=Memory((), None, "g1", (inside,))), 60, 0.0)
    assert [(line.text, line.new) for line in page.effects] == [
        ("Traffic to 10.1.0.0/16 goes through corp0", True),
        ("All IPv4 traffic goes through corp0", False),
    ]


def test_what_is_all_new_has_nothing_old_beside_it() -> None:
    page = asked.present(request(effects=(NEW,), memory=Memory((), None, "g1", (NEW,))), 60, 0.0)
    assert [section.title for section in page.sections] == ["New since you last allowed it"]


@pytest.mark.parametrize("memory", [Memory(), Memory((), None, "g1", ())])
def test_without_news_there_is_one_list(memory: Memory) -> None:
    page = asked.present(request(memory=memory), 60, 0.0)
    assert [section.title for section in page.sections] == [""]
    assert not any(line.new for line in page.effects)


def test_who_asks_is_the_person_where_they_do() -> None:
    assert asked.present(request(), 60, 0.0).asked_by == "Asked by"
    own = asked.present(request(), 60, 0.0, own=True).asked_by
    assert own.startswith("You asked for this in the window")


def test_the_local_network_is_told_by_the_choice_where_there_is_one() -> None:
    local = (EffectKind.KEEPS_LOCAL, "192.168.1.0/24")
    assert told((EffectKind.CARRIES, "0.0.0.0/0"), local) == ["All IPv4 traffic goes through corp0"]
    assert len(told((EffectKind.CARRIES, "10.0.0.0/8"), local)) == 2


def test_a_network_of_one_address_is_that_address() -> None:
    effects = (Effect(EffectKind.CARRIES, "10.0.0.1/32"), Effect(EffectKind.CARRIES, "2001:db8::1/128"))
    page = asked.present(request(effects=effects), 60, 0.0)
    assert [line.text for line in page.effects] == [
        "Traffic to 10.0.0.1 goes through corp0",
        "Traffic to 2001:db8::1 goes through corp0",
    ]


def test_a_blank_session_is_not_quoted() -> None:
    assert asked.present(request(session="  "), 60, 0.0).quotation == ""


def test_the_wait_is_told_once() -> None:
    assert asked.present(request(), 30, 0.0).wait.startswith("Without an answer this closes after 30 seconds")
    assert "closes at " in asked.present(request(), 600, 0.0).wait


def test_positions() -> None:
    assert asked.position(Position(1, 1)) == ""
    assert asked.position(Position(2, 3)) == "2 of 3"


def offer(identity: Identity, *offered: Remember) -> remember.Offer:
    return remember.present(request(identity=identity, memory=Memory(offered)))


def test_what_cannot_be_remembered_is_not_offered() -> None:
    assert offer(VERIFIED) == remember.Offer()


def test_a_verified_asker_is_named_in_what_is_remembered() -> None:
    found = offer(VERIFIED, *EVERY_DURATION)
    assert [text for _, text in found.durations] == ["for one hour", "until you log out", "always"]
    assert plain(found.scope).startswith("Only for corp-vpn-client. It allows nothing beyond what is listed")
    assert "“Permissions”" in found.scope


def test_another_asker_is_remembered_while_it_runs() -> None:
    found = offer(UNVERIFIED, Remember.HOUR, Remember.LOGOUT)
    assert [text for _, text in found.durations] == ["for one hour", "as long as this program runs"]
    assert found.scope.startswith("Only for this program while it runs")


@pytest.mark.parametrize(
    ("offered", "refusals"),
    [
        (EVERY_DURATION, [Remember.HOUR, Remember.ALWAYS]),
        ((Remember.HOUR, Remember.LOGOUT), [Remember.HOUR, Remember.LOGOUT]),
        ((Remember.HOUR,), [Remember.HOUR]),
        ((Remember.LOGOUT,), [Remember.LOGOUT]),
    ],
)
def test_refusing_for_later_and_for_longest(offered: tuple[Remember, ...], refusals: list[Remember]) -> None:
    found = offer(VERIFIED, *offered).refusals
    assert [refusal.remember for refusal in found] == refusals
    assert len({refusal.text for refusal in found}) == len(found)


@pytest.mark.parametrize(
    ("direction", "result", "part"),
    [
        (Direction.UP, Result.SUCCEEDED, "corp0 is connected. You were not asked"),
        (Direction.DOWN, Result.SUCCEEDED, "corp0 is disconnected. You were not asked"),
        (Direction.UP, Result.CANCELED, "corp-vpn-client may not connect corp0."),
        (Direction.DOWN, Result.CANCELED, "corp-vpn-client may not disconnect corp0."),
        (Direction.UP, Result.FAILED, "could not be done: why"),
    ],
)
def test_what_a_remembered_answer_did_is_told(direction: Direction, result: Result, part: str) -> None:
    said = plain(remember.decided(request(direction), result, "why"))
    assert part in said
    assert "corp-vpn-client" in said
