"""The app's part in what connects by itself: the networks, who asks, and what the person is told of it."""

from __future__ import annotations

from collections.abc import Callable

from vpngui.gui.autoconnect import words
from vpngui.gui.autoconnect.auto_connect import Asker, AutoConnect
from vpngui.gui.autoconnect.decide import Reason, Wish
from vpngui.gui.autoconnect.memory import Memory, default_path, present_session
from vpngui.gui.autoconnect.networks import Networks, kept_networks
from vpngui.gui.notifications.notifier import Notifier
from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.said import said
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import Snapshot


class Automatic:
    """``show_notice`` puts a text into the window."""

    def __init__(
        self,
        service: ServiceClient,
        shelf: Shelf,
        connector: Connector,
        asker: Asker,
        notifier: Notifier,
        show_notice: Callable[[str], object],
    ) -> None:
        self.networks = Networks(service, kept_networks)
        self._notifier = notifier
        self._show_notice = show_notice
        self._connect = AutoConnect(
            shelf,
            connector,
            self.networks,
            asker,
            Memory(default_path(), present_session()),
            self._connected,
            self._failed,
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._connect.show_snapshot(snapshot)

    async def close(self) -> None:
        await self._connect.close()
        await self.networks.close()

    def _connected(self, path: str, reason: Reason) -> None:
        self._notifier.connected_by_itself(path, words.connected(reason))

    def _failed(self, wish: Wish, reason: str) -> None:
        text = words.failed(wish.entry.title, said(reason))
        self._show_notice(text)
        self._notifier.failed_by_itself(wish.entry.id, wish.entry.title, text)
