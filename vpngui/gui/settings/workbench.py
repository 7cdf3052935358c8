"""What the page knows: the tunnels, the editing of each that was opened, and what is to be told of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from vpngui.gui.settings import draft as drafts
from vpngui.gui.settings.checking import Problems, check
from vpngui.gui.settings.editing import Editing
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.model.tunnel_state import TunnelState


class News(Enum):
    """What happened to a tunnel's settings without a key being pressed here."""

    NONE = auto()
    WENT_BACK = auto()
    """What was tried is not in force any more."""
    FAILED = auto()
    """They could not be put in force; the text is the service's."""


@dataclass(frozen=True, slots=True)
class Bench:
    """``tunnel`` as last seen; ``busy``: an answer of the service is waited for."""

    tunnel: Tunnel
    editing: Editing
    news: News = News.NONE
    text: str = ""
    busy: bool = False

    @property
    def problems(self) -> Problems:
        return check(self.editing.draft, self.editing.base)

    @property
    def on_trial(self) -> bool:
        return self.tunnel.trial_seconds > 0 and not self.editing.gone


@dataclass
class Workbench:
    """``chosen`` is the path of the tunnel that is shown, "" where there is none."""

    snapshot: Snapshot = field(default_factory=Snapshot)
    chosen: str = ""
    benches: dict[str, Bench] = field(default_factory=dict)

    @property
    def bench(self) -> Bench | None:
        return self.benches.get(self.chosen)

    @property
    def tunnels(self) -> tuple[Tunnel, ...]:
        """Those that are there, then those that are gone and of which something is left here."""
        there = {tunnel.path for tunnel in self.snapshot.tunnels}
        gone = (bench.tunnel for path, bench in self.benches.items() if path not in there)
        return (*self.snapshot.tunnels, *gone)

    def follow(self, snapshot: Snapshot) -> None:
        """The service's latest state: what was typed stays."""
        self.snapshot = snapshot
        for path, bench in tuple(self.benches.items()):
            tunnel = snapshot.tunnel(path)
            if tunnel is not None:
                self.benches[path] = _followed(bench, tunnel)
            elif bench.editing.dirty:
                self.benches[path] = replace(bench, editing=replace(bench.editing, gone=True))
            else:
                del self.benches[path]
        if self.chosen not in self.benches:
            self.choose(_first(snapshot))

    def choose(self, path: str) -> None:
        """Show one of ``tunnels``; nothing changes for another path, and "" shows none."""
        tunnel = self.snapshot.tunnel(path)
        if tunnel is not None and path not in self.benches:
            self.benches[path] = Bench(tunnel, Editing.begun(drafts.of(tunnel)))
        if path in self.benches or not path:
            self.chosen = path

    def edit(self, editing: Editing) -> None:
        """The shown tunnel is edited further; what was told before is seen."""
        if (bench := self.bench) is not None and editing is not bench.editing:
            self.benches[self.chosen] = replace(bench, editing=editing, news=News.NONE, text="")

    def set_busy(self, path: str, busy: bool) -> None:
        if (bench := self.benches.get(path)) is not None:
            self.benches[path] = replace(bench, busy=busy)

    def failed(self, path: str, text: str) -> None:
        """The service refused; ``text`` is what it said, an empty one takes that back."""
        if (bench := self.benches.get(path)) is not None:
            news = News.FAILED if text else News.NONE
            self.benches[path] = replace(bench, news=news, text=text)

    def drop(self) -> None:
        """What was typed for the shown tunnel is not wanted any more."""
        self.benches.pop(self.chosen, None)
        self.choose(_first(self.snapshot))


def _followed(bench: Bench, tunnel: Tunnel) -> Bench:
    if tunnel is bench.tunnel and not bench.editing.gone:
        return bench
    base = drafts.of(tunnel)
    ended = bench.tunnel.trial_seconds > 0 and not tunnel.trial_seconds
    if ended and base != bench.editing.base:
        return replace(bench, tunnel=tunnel, editing=bench.editing.gone_back(base), news=News.WENT_BACK)
    return replace(bench, tunnel=tunnel, editing=bench.editing.followed(base))


def _first(snapshot: Snapshot) -> str:
    """The tunnel that a person most likely means: one that is connected, else the first."""
    up = [tunnel for tunnel in snapshot.tunnels if tunnel.state is TunnelState.UP]
    return next((tunnel.path for tunnel in (*up, *snapshot.tunnels)), "")
