"""When the desktop is told, and what: the person's choices, the window in sight, many things at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.gui.manager_signals import Notice
from vpngui.gui.notifications import notifier as module
from vpngui.gui.notifications.channel import Channels
from vpngui.gui.notifications.note import QUESTION, Note
from vpngui.gui.notifications.notifier import Notifier
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Told
from vpngui.model.errors import IpcFailed
from vpngui.model.tunnel_state import TunnelState

DOWN = samples.tunnel(1)
UP = replace(DOWN, state=TunnelState.UP)


class Channel:
    def __init__(self, broken: bool = False) -> None:
        self.broken = broken
        self.shown: list[Note] = []
        self.withdrawn: list[str] = []

    async def show(self, note: Note) -> bool:
        if self.broken:
            raise IpcFailed("nobody is there")
        self.shown.append(note)
        return True

    async def withdraw(self, key: str) -> None:
        if self.broken:
            raise IpcFailed("nobody is there")
        self.withdrawn.append(key)


class Place:
    def __init__(self) -> None:
        self.watched = False
        self.preferences = Preferences()
        self.broken, self.channel, self.last = Channel(broken=True), Channel(), Channel()
        self.read = False
        self.notifier = Notifier(self.preferences, lambda: self.watched, lambda: self.read)
        self.notifier.start(Channels([self.broken, self.channel, self.last]))

    @property
    def kinds(self) -> list[Told]:
        return [note.kind for note in self.channel.shown]

    async def settle(self) -> None:
        await asyncio.sleep(0.05)


@pytest.fixture
async def place(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Place]:
    monkeypatch.setattr(module, "_GATHER", 0.01)
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    place = Place()
    place.notifier.show_snapshot(samples.snapshot(DOWN))
    yield place
    await place.notifier.close()


async def test_the_first_way_that_works_is_taken(place: Place) -> None:
    place.notifier.show_snapshot(samples.snapshot(UP))
    await until(lambda: place.channel.shown)
    assert place.kinds == [Told.CONNECTED]
    assert place.last.shown == []


async def test_nothing_is_told_while_the_window_is_seen(place: Place) -> None:
    place.watched = True
    place.notifier.show_snapshot(samples.snapshot(UP))
    place.notifier.noticed(Notice("blocked", UP.path, ""), "corp1 blocks")
    await place.settle()
    assert place.channel.shown == []


async def test_what_the_person_does_not_want_is_not_told(place: Place) -> None:
    place.preferences.change(notifications=frozenset({Told.DISCONNECTED}))
    place.notifier.show_snapshot(samples.snapshot(UP))
    place.notifier.show_snapshot(samples.snapshot(DOWN))
    await until(lambda: place.channel.shown)
    assert place.kinds == [Told.DISCONNECTED]


@pytest.mark.parametrize("first", ["notice", "snapshot"])
async def test_replaced_says_more_than_disconnected(place: Place, first: str) -> None:
    place.notifier.show_snapshot(samples.snapshot(UP))
    await until(lambda: place.channel.shown)
    steps = [
        lambda: place.notifier.noticed(Notice("replaced", UP.path, ""), "another carries its networks"),
        lambda: place.notifier.show_snapshot(samples.snapshot(DOWN)),
    ]
    for step in steps if first == "notice" else reversed(steps):
        step()
    await place.settle()
    assert place.kinds == [Told.CONNECTED, Told.REPLACED]


async def test_notices_of_no_kind_stay_in_the_window(place: Place) -> None:
    place.notifier.noticed(Notice("of tomorrow", "", ""), "something")
    place.notifier.noticed(Notice("repaired", "", ""), "put right")
    await until(lambda: place.channel.shown)
    assert [(note.kind, note.body) for note in place.channel.shown] == [(Told.FAILED, "put right")]


@pytest.mark.parametrize("first", ["note", "reason"])
async def test_what_connected_by_itself_says_why(place: Place, first: str) -> None:
    place.notifier.show_snapshot(samples.snapshot(DOWN))
    steps = [
        lambda: place.notifier.show_snapshot(samples.snapshot(UP)),
        lambda: place.notifier.connected_by_itself(UP.path, "By itself."),
    ]
    for step in steps if first == "note" else reversed(steps):
        step()
    await until(lambda: place.channel.shown)
    assert place.channel.shown[0].body == "Only its own network goes through it. By itself."
    for one in (DOWN, UP):
        place.notifier.show_snapshot(samples.snapshot(one))
        await until(lambda: not place.notifier._pending)
    await until(lambda: len(place.channel.shown) == 3)
    assert place.channel.shown[2].body == "Only its own network goes through it."
    place.notifier.failed_by_itself("7", "Work", "It could not.")
    await until(lambda: len(place.channel.shown) == 4)
    assert (place.channel.shown[3].leads, place.channel.shown[3].subject) == ("profiles", "7")


async def test_many_at_once_are_one(place: Place) -> None:
    many = [samples.tunnel(number, state=TunnelState.UP) for number in range(1, 501)]
    place.notifier.show_snapshot(samples.snapshot(*many))
    place.notifier.show_snapshot(samples.snapshot())
    place.notifier.answered("corp1 was allowed")
    await until(lambda: len(place.channel.shown) == 2)
    assert place.channel.shown[0].leads == "permissions"
    assert place.channel.shown[1].title.startswith("500 tunnels")


async def test_a_question_that_waits_is_told_and_taken_back(place: Place) -> None:
    place.watched = True
    place.notifier.asking(True)
    await until(lambda: place.channel.shown)
    assert place.channel.shown[0].leads == QUESTION
    place.notifier.asking(False)
    await until(lambda: place.channel.withdrawn == [QUESTION])


async def test_a_question_that_is_being_read_is_not_told(place: Place) -> None:
    place.read = True
    place.notifier.asking(True)
    await place.settle()
    assert place.channel.shown == []


async def test_a_question_that_is_answered_soon_is_not_told(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 10.0)
    place.notifier.asking(True)
    await asyncio.sleep(0)
    place.notifier.asking(False)
    await place.settle()
    assert place.channel.shown == []
