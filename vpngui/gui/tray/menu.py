"""The entries of the tray's menu as values, and the menu that follows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.presenters.condition import condition, word
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.gui.tray.lockdown import Lockdown

_MOST = 12
"""Tunnels in the menu; the window has them all."""
_LONGEST = 40
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One tunnel: ``on`` as it is, whatever was clicked."""

    path: str
    text: str
    on: bool
    usable: bool


@dataclass(frozen=True, slots=True)
class Entries:
    asking: bool
    switches: tuple[Switch, ...]
    more: int
    """Tunnels that are not among the switches."""
    lockdown: Lockdown


def entries(snapshot: Snapshot, asking: bool, lockdown: Lockdown) -> Entries:
    """What is up or asks comes first where there is no room for all."""
    first = sorted(snapshot.tunnels, key=lambda tunnel: not _matters(tunnel))[:_MOST]
    paths = {tunnel.path for tunnel in first}
    shown = [tunnel for tunnel in snapshot.tunnels if tunnel.path in paths]
    switches = tuple(
        Switch(tunnel.path, _text(tunnel), tunnel.state.carries_traffic, not tunnel.state.is_asking)
        for tunnel in shown
    )
    return Entries(asking, switches, len(snapshot.tunnels) - len(shown), lockdown)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is called when an entry is chosen."""

    answer: Callable[[], None]
    switch: Callable[[str, bool], None]
    """A tunnel's path, and whether it is to be connected."""
    lock: Callable[[bool], None]
    """Whether everything is to be blocked."""
    open: Callable[[], None]
    quit: Callable[[], None]


class TrayMenu(QMenu):
    """What is the same kind of entry stays the same one: a menu that is open does not jump."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._entries: Entries | None = None
        self._switches: dict[str, QAction] = {}
        self._lock: QAction | None = None

    def show_entries(self, wanted: Entries) -> None:
        if wanted == self._entries:
            return
        before, self._entries = self._entries, wanted
        if before is None or _shape(before) != _shape(wanted):
            self._fill(wanted)
        for switch in wanted.switches:
            action = self._switches[switch.path]
            action.setText(switch.text)
            action.setChecked(switch.on)
            action.setEnabled(switch.usable)
        if self._lock is not None:
            self._lock.setChecked(wanted.lockdown.on)
            self._lock.setEnabled(not wanted.lockdown.hindrance)

    def retranslate(self) -> None:
        wanted, self._entries = self._entries, None
        if wanted is not None:
            self.show_entries(wanted)

    def _fill(self, wanted: Entries) -> None:
        self.clear()
        self._switches.clear()
        if wanted.asking:
            self.addAction(translate("Tray", "Answer the question…"), self._wishes.answer)
            self.addSeparator()
        for switch in wanted.switches:
            action = self._switches[switch.path] = self.addAction(switch.text)
            action.setCheckable(True)
            action.triggered.connect(lambda on, path=switch.path: self._switched(path, on))
        if wanted.more:
            self.addAction(translate("Tray", "%Ln more…", "tunnels", wanted.more), self._wishes.open)
        if wanted.switches:
            self.addSeparator()
        self._lock = self.addAction(translate("Tray", "Block everything"))
        self._lock.setCheckable(True)
        self._lock.triggered.connect(self._locked)
        if wanted.lockdown.hindrance:
            self.addAction(_escaped(wanted.lockdown.hindrance)).setEnabled(False)
        self.addSeparator()
        self.addAction(translate("Tray", "Open vpngui"), self._wishes.open)
        self.addAction(translate("Tray", "Quit"), self._wishes.quit)

    def _switched(self, path: str, on: bool) -> None:
        """A click is a wish: the tick follows what is so."""
        self._switches[path].setChecked(not on)
        self._wishes.switch(path, on)

    def _locked(self, on: bool) -> None:
        if self._lock is not None:
            self._lock.setChecked(not on)
        self._wishes.lock(on)


def _shape(entries: Entries) -> tuple[object, ...]:
    """What decides which entries there are, and in which order."""
    paths = tuple(switch.path for switch in entries.switches)
    return entries.asking, paths, entries.more, entries.lockdown.hindrance


def _matters(tunnel: Tunnel) -> bool:
    return tunnel.state.carries_traffic or tunnel.state.is_asking


def _text(tunnel: Tunnel) -> str:
    """The name and the state; isolating marks would stand as boxes in some desktops' menus."""
    name = visible(tunnel.session if tunnel.session.strip() else tunnel.name)
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST - 1]}…"
    state = word(condition(tunnel))
    return _escaped(translate("Tray", "{name}: {state}").format(name=name, state=state))


def _escaped(text: str) -> str:
    """An ampersand would mark the letter behind it as a key."""
    return text.replace("&", "&&")
