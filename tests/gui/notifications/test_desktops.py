"""The two services of desktops, on a bus of the test's own: what they get, and where a press leads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.gui.waiting import until
from vpngui.contract.bus import bus_call, connect
from vpngui.contract.interfaces import Argument, Interface, Method
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.gui.notifications import freedesktop, portal
from vpngui.gui.notifications.channel import Channel
from vpngui.gui.notifications.desktop import desktop_channels
from vpngui.gui.notifications.freedesktop import Freedesktop
from vpngui.gui.notifications.note import Note
from vpngui.gui.notifications.portal import Portal
from vpngui.gui.preferences.values import Told
from vpngui.model.errors import IpcFailed

NOTE = Note("tunnel /t/1", Told.FAILED, "<b>Work & play", "it <i>failed</i> & fell", subject="/t/1")


def _arguments(*signatures: str) -> tuple[Argument, ...]:
    return tuple(Argument(f"a{number}", signature) for number, signature in enumerate(signatures))


class Daemon:
    """org.freedesktop.Notifications as desktops run it."""

    interface = Interface(
        freedesktop.NAME,
        methods=(
            Method("GetCapabilities", (), _arguments("as")),
            Method("Notify", _arguments("s", "u", "s", "s", "s", "as", "a{sv}", "i"), _arguments("u")),
            Method("CloseNotification", _arguments("u")),
        ),
    )

    def __init__(self, *can: str) -> None:
        self.can = list(can)
        self.notes: list[list[Any]] = []
        self.closed: list[int] = []

    async def call(self, call: Call) -> Answer:
        match call.member:
            case "GetCapabilities":
                return Answer([self.can])
            case "Notify":
                self.notes.append(call.body)
                return Answer([call.body[1] or 40 + len(self.notes)])
        self.closed.append(call.body[0])
        return Answer()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return True


class PortalDaemon(Daemon):
    interface = Interface(
        portal.INTERFACE,
        methods=(
            Method("AddNotification", _arguments("s", "a{sv}")),
            Method("RemoveNotification", _arguments("s")),
        ),
    )

    async def call(self, call: Call) -> Answer:
        if call.member == "AddNotification":
            self.notes.append(call.body)
        else:
            self.closed.append(call.body[0])
        return Answer()


class Desktop:
    """One connection that has a service's name."""

    def __init__(self, bus: MessageBus, name: str, path: str, daemon: Daemon) -> None:
        self.bus, self.name, self.path, self.daemon = bus, name, path, daemon
        self.server = ObjectServer(bus)
        self.server.export(path, daemon)

    async def appear(self) -> None:
        await bus_call(self.bus, "RequestName", "su", [self.name, 4])

    async def say(self, member: str, signature: str, *body: Any) -> None:
        await self.bus.send(
            Message(
                path=self.path,
                interface=self.daemon.interface.name,
                member=member,
                message_type=MessageType.SIGNAL,
                signature=signature,
                body=list(body),
            )
        )

    async def close(self) -> None:
        await self.server.close()
        self.bus.disconnect()


async def freedesktop_with(*can: str) -> Desktop:
    desktop = Desktop(await connect(BusType.SESSION), freedesktop.NAME, freedesktop.PATH, Daemon(*can))
    await desktop.appear()
    return desktop


async def portal_desktop() -> Desktop:
    desktop = Desktop(await connect(BusType.SESSION), portal.NAME, portal.PATH, PortalDaemon())
    await desktop.appear()
    return desktop


async def test_the_desktops_service_gets_actions_and_escaped_markup(session_bus: str) -> None:
    desktop, app = await freedesktop_with("body-markup", "actions"), await connect(BusType.SESSION)
    opened: list[tuple[Note, str]] = []
    channel = Freedesktop(app, lambda note, token: opened.append((note, token)))
    assert await channel.show(NOTE)
    (name, replaces, icon, title, body, actions, hints, _) = desktop.daemon.notes[0]
    assert (name, replaces, title) == ("vpngui", 0, "<b>Work & play")
    assert body == "it &lt;i&gt;failed&lt;/i&gt; &amp; fell"
    assert actions == ["default", "Show", "open", "Show"]
    assert hints["desktop-entry"].value == icon == "io.github.vpngui.App"
    assert hints["urgency"].value == 2
    await desktop.say("ActivationToken", "us", 41, "leave")
    await desktop.say("ActionInvoked", "us", 41, "default")
    await until(lambda: opened)
    assert opened == [(NOTE, "leave")]
    await desktop.close()
    app.disconnect()


async def test_a_later_note_takes_the_place_of_one_of_its_key(session_bus: str) -> None:
    desktop, app = await freedesktop_with(), await connect(BusType.SESSION)
    channel = Freedesktop(app, lambda note, token: None)
    await channel.show(NOTE)
    await channel.show(NOTE)
    assert [note[1] for note in desktop.daemon.notes] == [0, 41]
    assert desktop.daemon.notes[0][4] == NOTE.body
    assert desktop.daemon.notes[0][5] == []
    await channel.withdraw(NOTE.key)
    await channel.withdraw(NOTE.key)
    assert desktop.daemon.closed == [41]
    await desktop.close()
    app.disconnect()


async def test_a_stranger_and_a_closed_note_lead_nowhere(session_bus: str) -> None:
    desktop, app = await freedesktop_with("actions"), await connect(BusType.SESSION)
    stranger = Desktop(
        await connect(BusType.SESSION), "org.example.Stranger", freedesktop.PATH, Daemon()
    )
    opened: list[Note] = []
    channel = Freedesktop(app, lambda note, token: opened.append(note))
    await channel.show(NOTE)
    await stranger.say("ActionInvoked", "us", 41, "default")
    await desktop.say("ActionInvoked", "us", 41, "unknown")
    await desktop.say("NotificationClosed", "uu", 41, 2)
    await desktop.say("ActionInvoked", "us", 41, "default")
    await bus_call(app, "GetId")
    assert opened == []
    for one in (desktop, stranger):
        await one.close()
    app.disconnect()


async def test_the_portal_gets_plain_text_and_a_button(session_bus: str) -> None:
    desktop, app = await portal_desktop(), await connect(BusType.SESSION)
    opened: list[tuple[Note, str]] = []
    channel = Portal(app, lambda note, token: opened.append((note, token)))
    assert await channel.show(NOTE)
    key, body = desktop.daemon.notes[0]
    assert key == NOTE.key
    assert (body["title"].value, body["body"].value) == (NOTE.title, NOTE.body)
    assert body["priority"].value == "high"
    assert body["buttons"].value[0]["label"].value == "Show"
    details = [Variant("a{sv}", {"activation-token": Variant("s", "leave")})]
    await desktop.say("ActionInvoked", "ssav", NOTE.key, "open", details)
    await until(lambda: opened)
    assert opened == [(NOTE, "leave")]
    await channel.withdraw(NOTE.key)
    assert desktop.daemon.closed == [NOTE.key]
    await desktop.close()
    app.disconnect()


async def test_where_nobody_listens_the_next_is_tried(session_bus: str) -> None:
    app = await connect(BusType.SESSION)
    balloons: list[str] = []

    def balloon(title: str, body: str) -> bool:
        balloons.append(title)
        return True

    channels = desktop_channels(app, lambda note, token: None, balloon)
    await channels.show(NOTE)
    assert balloons == [NOTE.title]
    desktop = await portal_desktop()
    await channels.show(NOTE)
    assert len(desktop.daemon.notes) == len(balloons) == 1
    other = await freedesktop_with("actions")
    await channels.show(NOTE)
    assert len(other.daemon.notes) == len(desktop.daemon.notes) == 1
    await desktop.close()
    await other.close()
    app.disconnect()


@pytest.mark.parametrize("kind", [Freedesktop, Portal])
async def test_a_desktop_that_has_neither_says_so(session_bus: str, kind: type) -> None:
    app = await connect(BusType.SESSION)
    channel: Channel = kind(app, lambda note, token: None)
    with pytest.raises(IpcFailed):
        await channel.show(NOTE)
    app.disconnect()
