"""The ways to tell the desktop, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable

from dbus_fast.aio import MessageBus

from vpngui.gui.notifications.balloon import Balloon
from vpngui.gui.notifications.channel import Channels, Opened
from vpngui.gui.notifications.freedesktop import Freedesktop
from vpngui.gui.notifications.portal import Portal


def desktop_channels(bus: MessageBus, opened: Opened, balloon: Callable[[str, str], bool]) -> Channels:
    """The desktop's own service first: outside a sandbox the portal knows an application by a guess only."""
    return Channels((Freedesktop(bus, opened), Portal(bus, opened), Balloon(balloon)))
