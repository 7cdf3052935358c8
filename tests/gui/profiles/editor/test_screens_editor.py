"""Pictures of the editor in every state, for people to look at: build/screens/."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.gui import samples
from tests.gui.profiles.editor.room import Room, keep
from tests.gui.screens import save, shown_as
from tests.unit.profiles.configurations import GOOD, OTHER
from vpngui.gui.main_window import MainWindow
from vpngui.gui.profiles.editor.editor import Editor
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place, Value
from vpngui.gui.profiles.offers import Offer
from vpngui.gui.profiles.view import ProfilesView
from vpngui.gui.theme import GRID
from vpngui.model.tunnel_state import TunnelState
from vpngui.profiles.entry import Choices

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

TWO = (
    GOOD["preshared"].replace("[Peer]", "DNS = 10.9.0.53, corp.example\n[Peer]\n# Frankfurt")
    + f"[Peer]\nPublicKey = {OTHER}\nAllowedIPs = 192.0.2.0/24, 2001:db8:20::/48\n"
    + "Endpoint = [2001:db8::1]:51820\n"
)


def put(room: Room, place: Place, value: Value) -> None:
    room.do(lambda: room.editor.work.edit(room.draft.put(place, value)))


def _whole(room: Room) -> None:
    room.window.setMinimumHeight(GRID * 260)
    room.open(keep(TWO, choices=Choices(kill_switch=True, auto_connect=True)))


def _networks(room: Room) -> None:
    room.window.setMinimumHeight(GRID * 260)
    room.open(keep(TWO))
    room.do(lambda: room.editor.form.peers.choose(2))


def _problems(room: Room) -> None:
    _networks(room)
    put(room, (INTERFACE, Field.TITLE), "A name that is far too long for it")
    put(room, (INTERFACE, Field.PRIVATE_KEY), "not a key")
    put(room, (INTERFACE, Field.ADDRESSES), ("10.9.0.2/24", "10.9.0.300/24"))
    put(room, (INTERFACE, Field.DNS), ("10.9.0.53", "corp.example"))
    put(room, (INTERFACE, Field.MTU), "12")
    put(room, (2, Field.ENDPOINT), "vpn.example")
    put(room, (2, Field.ALLOWED), ("192.0.2.0/24", "0.0.0.0/0", "everything"))


def _usual(room: Room) -> None:
    room.open(keep(GOOD["one-peer"]))
    put(room, (INTERFACE, Field.TITLE), "Home")


def _new(room: Room) -> None:
    room.open()


def _saved(room: Room) -> None:
    entry = keep(TWO)
    room.open(entry)
    room.editor.show_snapshot(samples.snapshot(samples.tunnel(1, profile=entry.id, state=TunnelState.UP)))
    put(room, (INTERFACE, Field.PRIVATE_KEY), OTHER)
    room.do(room.editor.save)


def _text(room: Room) -> None:
    room.open(keep(TWO))
    text = room.editor.text
    room.do(lambda: room.editor.heading.turn(1))
    wrong = (
        text.text.toPlainText().replace("Endpoint", "Endpont").replace("[Peer]", "PostUp = reboot\n[Peer]", 1)
    )
    room.do(lambda: (text.text.setPlainText(wrong), text.flush()))


SCENES: dict[str, Callable[[Room], None]] = {
    one.__name__.strip("_"): one for one in (_whole, _problems, _usual, _new, _saved, _text)
}


@pytest.mark.parametrize("name", SCENES)
def test_editor(room: Room, name: str) -> None:
    with shown_as("light"):
        SCENES[name](room)
        save(room.window, f"editor-{name}-light")


@pytest.mark.parametrize("name", ["whole", "problems", "text"])
def test_in_the_dark(room: Room, name: str) -> None:
    with shown_as("dark"):
        SCENES[name](room)
        save(room.window, f"editor-{name}-dark")


@pytest.mark.parametrize("manner", ["mirrored", "double", "long"])
def test_in_other_shapes(room: Room, manner: str) -> None:
    with shown_as(manner):
        room.window.setMinimumWidth(GRID * 80)
        _problems(room)
        save(room.window, f"editor-problems-{manner}")


def _in_the_window(room: Room, width: int, height: int) -> MainWindow:
    """From the page, by the row's own "Edit"."""
    window = MainWindow()
    room.qtbot.addWidget(window)
    keep(TWO, "Office", Choices(kill_switch=True))

    async def opened() -> None:
        await room.desk.profiles.load()
        window.attach(room.desk.context)
        window.resize(width, height)
        window.show_snapshot(samples.snapshot())
        window.open_page("profiles")
        window.show()
        await room.quiet()

    async def edited() -> None:
        [view] = window.findChildren(ProfilesView)
        view.offered.emit(room.desk.profiles.entries[0].id, Offer.EDIT.value)
        await asyncio.sleep(0)
        await room.quiet()

    room.run(opened())
    room.run(edited())
    return window


@pytest.mark.parametrize(
    ("width", "manner"), [(400, "light"), (400, "double"), (400, "long"), (1056, "dark")]
)
def test_in_the_window(room: Room, width: int, manner: str) -> None:
    with shown_as(manner):
        window = _in_the_window(room, width, 640)
        [room.editor] = window.findChildren(Editor)
        assert room.draft.title == "Office"
        save(window, f"editor-window-{width}-{manner}")
        assert window.width() == width
