"""The pages of the window, in the order of the navigation; each is loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """``icon`` names a picture; ``make`` is None as long as there is no such page."""

    key: str
    icon: str
    title: Callable[[], str]
    """In the person's language, at the time of the call."""
    make: Callable[[Context], Page] | None = None

    def made(self, context: Context) -> Page:
        """A new page; only for an entry that has one."""
        if self.make is None:
            raise LookupError(f"there is no page {self.key!r}")
        return self.make(context)


def _connections(context: Context) -> Page:
    from vpngui.gui.connections.page import ConnectionsPage

    return ConnectionsPage(context)


def _settings(context: Context) -> Page:
    from vpngui.gui.settings.page import SettingsPage

    return SettingsPage(context)


def _permissions(context: Context) -> Page:
    from vpngui.gui.permissions.page import PermissionsPage

    return PermissionsPage(context)


def _preferences(context: Context) -> Page:
    from vpngui.gui.preferences.page import PreferencesPage

    return PreferencesPage(context)


def _lists(context: Context) -> Page:
    from vpngui.gui.lists.page import ListsPage

    return ListsPage(context)


def _help(context: Context) -> Page:
    from vpngui.gui.diagnostics.page import HelpPage

    return HelpPage(context)


def _traffic(context: Context) -> Page:
    from vpngui.gui.traffic.page import TrafficPage

    return TrafficPage(context)


PAGES: tuple[Entry, ...] = (
    Entry("connections", "page-connections", lambda: translate("Pages", "Connections"), _connections),
    Entry("settings", "page-settings", lambda: translate("Pages", "Tunnel settings"), _settings),
    Entry("lists", "page-lists", lambda: translate("Pages", "Block lists"), _lists),
    Entry("traffic", "page-traffic", lambda: translate("Pages", "Traffic"), _traffic),
    Entry("permissions", "page-permissions", lambda: translate("Pages", "Permissions"), _permissions),
    Entry("preferences", "page-preferences", lambda: translate("Pages", "Preferences"), _preferences),
    Entry("help", "page-help", lambda: translate("Pages", "Help and diagnostics"), _help),
)


def available() -> tuple[Entry, ...]:
    """Those that there are."""
    return tuple(entry for entry in PAGES if entry.make is not None)
