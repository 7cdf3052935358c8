"""The rows of the list: they come, change in place and go, and the search finds some of them."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.gui import samples
from vpngui.gui.connections import delegate
from vpngui.gui.connections.geometry import divided
from vpngui.gui.connections.model import TunnelsModel
from vpngui.gui.connections.offers import Offer, main_offer, offers
from vpngui.gui.connections.row import row_of, spoken
from vpngui.gui.connections.sparks import SECONDS, Sparks, curve
from vpngui.gui.connections.view import TunnelsView
from vpngui.gui.snapshot import Traffic
from vpngui.gui.theme import GRID
from vpngui.model.block import BlockRequest
from vpngui.model.statistics import Counters, Rates
from vpngui.model.tunnel_state import TunnelState

UP = samples.tunnel(1, state=TunnelState.UP, since=1)
EVERYWHERE = frozenset({"settings", "traffic"})


def shown(model: TunnelsModel) -> list[str]:
    return [model.tunnel(row).path for row in range(model.rowCount())]


def test_it_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = TunnelsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    now = time.time()
    states = [
        samples.all_states(now),
        samples.snapshot(UP),
        samples.snapshot(),
        samples.snapshot(UP, samples.tunnel(3)),
        samples.all_states(now),
    ]
    for snapshot in states:
        model.show_snapshot(snapshot)
        model.show_traffic({tunnel.path: Traffic() for tunnel in snapshot.tunnels})
        assert shown(model) == [tunnel.path for tunnel in snapshot.tunnels]
    assert tester.model() is model


@given(st.lists(st.sets(st.integers(1, 12)), max_size=6))
def test_whatever_comes_and_goes_it_shows_what_there_is(steps: list[set[int]]) -> None:
    model = TunnelsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for numbers in steps:
        model.show_snapshot(samples.snapshot(*(samples.tunnel(number) for number in sorted(numbers))))
        assert shown(model) == [samples.tunnel(number).path for number in sorted(numbers)]
    assert tester.model() is model


def test_a_change_of_one_is_told_of_one(qtbot: QtBot) -> None:
    model = TunnelsModel()
    tunnels = [samples.tunnel(number) for number in range(1, 6)]
    model.show_snapshot(samples.snapshot(*tunnels))
    with qtbot.waitSignal(model.dataChanged) as heard:
        tunnels[2] = samples.tunnel(3, state=TunnelState.UP)
        model.show_snapshot(samples.snapshot(*tunnels))
    first, last = heard.args[:2]
    assert (first.row(), last.row()) == (2, 2)


@pytest.mark.parametrize(
    ("text", "found"),
    [("", 3), ("WORK", 2), ("  home0 ", 1), ("python", 1), ("10.9.0", 3), ("nowhere", 0), ("<b>", 1)],
)
def test_the_search_looks_at_names_applications_and_addresses(text: str, found: int) -> None:
    model = TunnelsModel()
    model.show_snapshot(
        samples.snapshot(
            samples.tunnel(1, session="Work VPN"),
            samples.tunnel(2, session="", name="home0", owner=samples.UNVERIFIED),
            samples.tunnel(3, session="<b>work</b>"),
        )
    )
    model.search(text)
    assert model.rowCount() == found


def test_what_comes_while_something_is_searched_for_has_to_match() -> None:
    model = TunnelsModel()
    model.search("home")
    model.show_snapshot(samples.snapshot(UP, samples.tunnel(2, session="Home")))
    assert shown(model) == [samples.tunnel(2).path]
    model.search("")
    assert shown(model) == [UP.path, samples.tunnel(2).path]


def test_traffic_is_a_rate_and_a_total_while_it_is_counted() -> None:
    traffic = Traffic(Rates(1500.0, 0.0), Counters(rx_bytes=2_000_000))
    row = row_of(UP, traffic, 100.0)
    assert [text.replace("\u202f", " ") for text in row.received] == ["1.5 kB/s", "2.0 MB"]
    assert row_of(samples.tunnel(1), traffic, 100.0).received == ("", "")


def test_a_row_is_spoken_as_a_whole() -> None:
    model = TunnelsModel()
    model.show_snapshot(samples.snapshot(UP))
    model.show_traffic({UP.path: Traffic(Rates(1500.0, 0.0), Counters(rx_bytes=2_000_000))})
    text = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Work VPN", "corp1", "Connected", "Verified: package", "10.9.0.2/24", "received 1.5"):
        assert part in text


def test_a_block_is_told_in_the_row() -> None:
    blocking = samples.tunnel(1, state=TunnelState.UP, block=BlockRequest())
    assert "Blocks other traffic" in spoken(row_of(blocking, None, 0.0))
    kept = samples.tunnel(1, block=BlockRequest(), pinned=True)
    assert "kept" in spoken(row_of(kept, None, 0.0))


@pytest.mark.parametrize("state", TunnelState)
def test_every_state_offers_something(state: TunnelState) -> None:
    tunnel = samples.tunnel(1, state=state)
    first, *others = offers(tunnel, EVERYWHERE)
    assert first is main_offer(tunnel)
    assert {Offer.SETTINGS, Offer.TRAFFIC, Offer.REMOVE} <= set(others)
    assert (Offer.DISCONNECT in {first, *others}) == state.carries_traffic
    assert Offer.LIFT not in others


def test_pages_that_there_are_not_are_not_offered() -> None:
    assert not {Offer.SETTINGS, Offer.TRAFFIC} & set(offers(UP, frozenset()))


def test_a_block_can_be_lifted_and_kept_or_not() -> None:
    blocking = samples.tunnel(1, block=BlockRequest())
    assert {Offer.LIFT, Offer.PIN} <= set(offers(blocking, EVERYWHERE))
    kept = samples.tunnel(1, block=BlockRequest(), pinned=True)
    assert {Offer.LIFT, Offer.UNPIN} <= set(offers(kept, EVERYWHERE))


def test_a_minute_of_rates_is_kept() -> None:
    sparks = Sparks()
    for second in range(2 * SECONDS):
        sparks.add({UP.path: Traffic(Rates(second, 0))})
    assert [rates.rx for rates in sparks.of(UP.path)] == list(range(SECONDS, 2 * SECONDS))
    sparks.add({samples.tunnel(2).path: Traffic()})
    assert not sparks.of(UP.path)
    sparks.add({})
    assert not sparks.of(samples.tunnel(2).path)


def test_the_curve_ends_at_the_right_edge_and_stays_in_its_box() -> None:
    points = curve([0.0, 50.0, 100.0], 100.0, 59.0, 20.0)
    assert points == [(57.0, 20.0), (58.0, 10.0), (59.0, 0.0)]
    assert all(0 <= y <= 20 for _, y in curve([1.0, 7.0, 3.0], 7.0, 59.0, 20.0))
    assert [y for _, y in curve([0.0, 0.0], 0.0, 59.0, 20.0)] == [20.0, 20.0]


def test_offers_have_words_of_their_own() -> None:
    from vpngui.gui.connections.offers import explanation, word

    for one, other in itertools.combinations(Offer, 2):
        assert word(one) != word(other)
        assert explanation(one, "corp0") != explanation(other, "corp0")


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (100, 0, (300, 0)),
        (100, 120, (100, 120)),
        (200, 120, (200, 92)),
        (400, 120, (276, 16)),
        (40, 400, (40, 252)),
    ],
)
def test_what_is_blocked_has_room_in_its_line(
    first: int, second: int, expected: tuple[int, int], mirrored: bool
) -> None:
    line = QRect(50, 10, 300, 20)
    start, end = divided(line, first, second, mirrored=mirrored)
    assert (start.width(), end.width()) == expected
    assert line.contains(start) and (not second or line.contains(end))
    if second:
        left, right = (end, start) if mirrored else (start, end)
        assert left.right() + GRID < right.left() + 1
        outer = start.right() == line.right() if mirrored else start.left() == line.left()
        assert outer, "it begins where the line does"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_block_is_told_by_its_picture_whatever_the_room(
    qtbot: QtBot, direction: Qt.LayoutDirection, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[tuple[str, QRect]] = []
    monkeypatch.setattr(
        delegate, "paint_icon", lambda painter, palette, where, name, size: painted.append((name, where))
    )
    model = TunnelsModel()
    view = TunnelsView(model)
    view.setLayoutDirection(direction)
    qtbot.addWidget(view)
    view.resize(260, 300)
    name = "a program with a name that is much longer than the row has room for"
    blocking = samples.tunnel(1, session=name, state=TunnelState.UP, since=1, block=BlockRequest())
    model.show_snapshot(samples.snapshot(blocking, samples.tunnel(2)))
    view.grab()
    found = [where for icon, where in painted if icon == delegate.BLOCKED]
    assert len(found) == 1 and view.viewport().rect().contains(found[0])
