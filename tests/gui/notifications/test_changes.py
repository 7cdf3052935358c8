"""What of a change is told: what happened, not what was there already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui import samples
from vpngui.gui.notifications.changes import notes_between, still_silent
from vpngui.gui.notifications.note import Note, several
from vpngui.gui.preferences.values import Told
from vpngui.gui.snapshot import ServiceState, Snapshot
from vpngui.model.block import BlockRequest
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState

DOWN = samples.tunnel(1)
UP = replace(DOWN, state=TunnelState.UP, routes=("0.0.0.0/0",))
FAILED = replace(DOWN, state=TunnelState.ERROR, error="the address is taken")


@pytest.mark.parametrize(
    ("before", "after", "kind", "words"),
    [
        (DOWN, UP, Told.CONNECTED, "All traffic goes through it."),
        (DOWN, replace(UP, routes=()), Told.CONNECTED, "Only its own network"),
        (UP, DOWN, Told.DISCONNECTED, "goes outside again"),
        (UP, replace(DOWN, block=BlockRequest()), Told.DISCONNECTED, "is blocked"),
        (UP, FAILED, Told.FAILED, "the address is taken"),
        (DOWN, FAILED, Told.FAILED, "the address is taken"),
    ],
)
def test_what_happens_to_a_tunnel_is_told(
    before: samples.Tunnel, after: samples.Tunnel, kind: Told, words: str
) -> None:
    (note,) = notes_between(samples.snapshot(before), samples.snapshot(after))
    assert (note.kind, note.subject) == (kind, DOWN.path)
    assert "Work VPN" in note.title
    assert words in note.body


@pytest.mark.parametrize(
    "after",
    [
        samples.snapshot(UP, samples.tunnel(2, state=TunnelState.UP)),
        samples.snapshot(replace(UP, state=TunnelState.ASKING_DOWN)),
        samples.snapshot(replace(UP, mtu=1300)),
    ],
)
def test_what_is_no_news_is_not_told(after: Snapshot) -> None:
    assert notes_between(samples.snapshot(UP), after) == ()


def test_what_was_there_when_the_service_was_found_is_not_told() -> None:
    assert notes_between(Snapshot(), samples.snapshot(UP)) == ()
    assert notes_between(Snapshot(ServiceState.ABSENT), samples.snapshot(UP)) == ()


def test_a_tunnel_that_goes_while_it_is_up_is_told() -> None:
    (note,) = notes_between(samples.snapshot(UP, DOWN), samples.snapshot(DOWN))
    assert note.kind is Told.DISCONNECTED
    assert notes_between(samples.snapshot(DOWN), samples.snapshot()) == ()


def test_a_service_that_stops_is_told_while_something_was_up() -> None:
    (note,) = notes_between(samples.snapshot(UP), Snapshot(ServiceState.ABSENT))
    assert note.kind is Told.FAILED
    assert notes_between(samples.snapshot(DOWN), Snapshot(ServiceState.ABSENT)) == ()


def told_in_turn(*healths: Health | None) -> list[tuple[Told, str]]:
    """What is told while the server of a profile's tunnel that comes up is so, one after the other."""
    before, silent, told = samples.snapshot(DOWN), frozenset[str](), []
    for health in healths:
        after = samples.snapshot(replace(UP, profile="home-1", health=health))
        told += [(note.kind, note.title) for note in notes_between(before, after, silent)]
        before, silent = after, still_silent(silent, after)
    return told


@pytest.mark.parametrize(
    ("healths", "told"),
    [
        ([Health.CONNECTING, Health.CONNECTED], ["is connected"]),
        ([None, Health.CONNECTED], ["is connected"]),
        ([Health.CONNECTING, Health.NO_ANSWER, Health.CONNECTED], ["not answer", "is connected"]),
        ([Health.CONNECTED, Health.RECONNECTING, Health.CONNECTED], ["is connected"]),
        (
            [Health.CONNECTED, Health.NO_ANSWER, Health.RECONNECTING, Health.CONNECTED, Health.RECONNECTING],
            ["is connected", "not answer", "is connected"],
        ),
    ],
)
def test_a_profile_is_connected_when_its_server_has_answered(healths: list[Health], told: list[str]) -> None:
    said = told_in_turn(*healths)
    assert len(said) == len(told)
    for (kind, title), words in zip(said, told, strict=True):
        assert words in title
        assert (kind is Told.FAILED) == (words == "not answer")


def test_a_tunnel_that_went_down_is_silent_no_more() -> None:
    silent = still_silent(frozenset(), samples.snapshot(replace(UP, health=Health.NO_ANSWER)))
    assert silent == {UP.path}
    assert still_silent(silent, samples.snapshot(DOWN)) == frozenset()


def test_names_are_inert() -> None:
    evil = replace(UP, session="<b>\u202e\n")
    (note,) = notes_between(samples.snapshot(replace(evil, state=TunnelState.DOWN)), samples.snapshot(evil))
    assert not set(note.title) & set("\u202e\n")


def test_many_at_once_are_told_as_one() -> None:
    notes = tuple(Note(str(n), Told.CONNECTED, f"title {n}", "") for n in range(7))
    one = several((*notes, Note("x", Told.FAILED, "broken", "")))
    assert one.title.startswith("8 tunnels")
    assert one.body == "title 0\ntitle 1\ntitle 2"
    assert one.kind is Told.FAILED
