"""The entries of the tray's menu as values, and the menu that follows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.presenters.condition import Condition, condition, word
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.gui.tray.lockdown import Lockdown
from vpngui.model.tunnel_state import TunnelState

_MOST = 12
"""Profiles and tunnels in the menu; the window has them all."""
_LONGEST = 40
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One profile, by its id, or else one tunnel, by its path: ``on`` as it is, whatever was clicked."""

    path: str
    text: str
    on: bool
    usable: bool
    profile: str = ""

    @property
    def key(self) -> str:
        """What it stays while its tunnel comes and goes."""
        return self.profile or self.path


@dataclass(frozen=True, slots=True)
class Kept:
    """The person's profiles: title of each by its id, ids of those that were used last, and of those whose
    tunnel is being made."""

    titles: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    busy: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entries:
    asking: bool
    switches: tuple[Switch, ...]
    more: int
    """Tunnels and profiles that are not among the switches."""
    lockdown: Lockdown
    profiles_more: bool = False
    """Whether some of those are profiles."""


def entries(snapshot: Snapshot, asking: bool, lockdown: Lockdown, kept: Kept | None = None) -> Entries:
    """Profiles in their order, then what applications made. Where there is no room for all, what is up or
    asks stays, then what was used last."""
    kept = kept or Kept()
    by_profile = {tunnel.profile: tunnel for tunnel in snapshot.tunnels if tunnel.profile in kept.titles}
    every: list[tuple[str, Tunnel | None]] = [(id_, by_profile.get(id_)) for id_ in kept.titles]
    every += [("", tunnel) for tunnel in snapshot.tunnels if tunnel.profile not in kept.titles]
    last = {id_: number for number, id_ in enumerate(kept.recent)}

    def rank(one: tuple[str, Tunnel | None]) -> tuple[bool, int]:
        id_, tunnel = one
        unused = 0 if tunnel is not None and not id_ else len(last)
        return tunnel is None or not _matters(tunnel), last.get(id_, unused) if id_ else unused

    first = {id(one) for one in sorted(every, key=rank)[:_MOST]}
    shown = [one for one in every if id(one) in first]
    left = [one for one in every if id(one) not in first]
    switches = tuple(_switch(id_, tunnel, kept) for id_, tunnel in shown)
    return Entries(asking, switches, len(left), lockdown, any(id_ for id_, _ in left))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is called when an entry is chosen."""

    answer: Callable[[], None]
    switch: Callable[[str, bool], None]
    """A tunnel's path, and whether it is to be connected."""
    profile: Callable[[str, bool], None]
    """The same for a profile's id."""
    lock: Callable[[bool], None]
    """Whether everything is to be blocked."""
    open: Callable[[], None]
    open_profiles: Callable[[], None]
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
            action = self._switches[switch.key]
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
            action = self._switches[switch.key] = self.addAction(switch.text)
            action.setCheckable(True)
            action.triggered.connect(lambda on, one=switch: self._switched(one, on))
        if wanted.more:
            leads = self._wishes.open_profiles if wanted.profiles_more else self._wishes.open
            self.addAction(translate("Tray", "%Ln more…", "tunnels", wanted.more), leads)
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

    def _switched(self, switch: Switch, on: bool) -> None:
        """A click is a wish: the tick follows what is so."""
        self._switches[switch.key].setChecked(not on)
        if switch.profile:
            self._wishes.profile(switch.profile, on)
        else:
            self._wishes.switch(switch.path, on)

    def _locked(self, on: bool) -> None:
        if self._lock is not None:
            self._lock.setChecked(not on)
        self._wishes.lock(on)


def _shape(entries: Entries) -> tuple[object, ...]:
    """What decides which entries there are, and in which order."""
    keys = tuple(switch.key for switch in entries.switches)
    return entries.asking, keys, entries.more, entries.profiles_more, entries.lockdown.hindrance


def _matters(tunnel: Tunnel) -> bool:
    return tunnel.state.carries_traffic or tunnel.state.is_asking


def _switch(id_: str, tunnel: Tunnel | None, kept: Kept) -> Switch:
    """A profile that has no tunnel is as one whose tunnel is down."""
    path = tunnel.path if tunnel is not None and not id_ else ""
    state = tunnel.state if tunnel is not None else TunnelState.DOWN
    text = _text(
        kept.titles[id_] if tunnel is None or id_ else _title(tunnel),
        word(condition(tunnel) if tunnel is not None else Condition.DISCONNECTED),
    )
    usable = not state.is_asking and id_ not in kept.busy
    return Switch(path, text, state.carries_traffic, usable, id_)


def _title(tunnel: Tunnel) -> str:
    return tunnel.session if tunnel.session.strip() else tunnel.name


def _text(title: str, state: str) -> str:
    """The name and the state; isolating marks would stand as boxes in some desktops' menus."""
    name = visible(title)
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST - 1]}…"
    return _escaped(translate("Tray", "{name}: {state}").format(name=name, state=state))


def _escaped(text: str) -> str:
    """An ampersand would mark the letter behind it as a key."""
    return text.replace("&", "&&")
