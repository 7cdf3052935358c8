"""The pages of the window, in the order of the navigation; each is loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """``icon`` names a picture; ``load`` reads the page's code, which takes a while."""

    key: str
    icon: str
    title: Callable[[], str]
    """In the person's language, at the time of the call."""
    load: Callable[[], type[Page]]


def _connections() -> type[Page]:
    from vpngui.gui.connections.page import ConnectionsPage

    return ConnectionsPage


def _profiles() -> type[Page]:
    from vpngui.gui.profiles.page import ProfilesPage

    return ProfilesPage


def _settings() -> type[Page]:
    from vpngui.gui.settings.page import SettingsPage

    return SettingsPage


def _permissions() -> type[Page]:
    from vpngui.gui.permissions.page import PermissionsPage

    return PermissionsPage


def _preferences() -> type[Page]:
    from vpngui.gui.preferences.page import PreferencesPage

    return PreferencesPage


def _lists() -> type[Page]:
    from vpngui.gui.lists.page import ListsPage

    return ListsPage


def _help() -> type[Page]:
    from vpngui.gui.diagnostics.page import HelpPage

    return HelpPage


def _traffic() -> type[Page]:
    from vpngui.gui.traffic.page import TrafficPage

    return TrafficPage


PAGES: tuple[Entry, ...] = (
    Entry("connections", "page-connections", lambda: translate("Pages", "Connections"), _connections),
    Entry("profiles", "page-profiles", lambda: translate("Pages", "Profiles"), _profiles),
    Entry("settings", "page-settings", lambda: translate("Pages", "Tunnel settings"), _settings),
    Entry("lists", "page-lists", lambda: translate("Pages", "Block lists"), _lists),
    Entry("traffic", "page-traffic", lambda: translate("Pages", "Traffic"), _traffic),
    Entry("permissions", "page-permissions", lambda: translate("Pages", "Permissions"), _permissions),
    Entry("preferences", "page-preferences", lambda: translate("Pages", "Preferences"), _preferences),
    Entry("help", "page-help", lambda: translate("Pages", "Help and diagnostics"), _help),
)


def available() -> tuple[Entry, ...]:
    """Those that there are."""
    return PAGES
