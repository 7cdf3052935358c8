"""The tunnels there are, and who owns them: the one truth that everything else is computed from."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from vpngui.contract.names import TUNNEL_PATH
from vpngui.model.asked import Asker, asker
from vpngui.model.block import EVERYTHING_ELSE, BlockRequest
from vpngui.model.errors import OutOfMemory
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.model.tunnel_state import TunnelEvent, TunnelState, next_state
from vpngui.plan.firewall import Transport
from vpngui.plan.network import PlannedTunnel
from vpngui.plan.state import FIRST_TABLE, LAST_NUMBER, mark_of
from vpngui.service.callers import Caller
from vpngui.service.profile_texts import Configuration
from vpngui.service.wireguard import WireGuard

MAX_TUNNELS = 1024
MAX_PER_PERSON = 512
MAX_PROFILES = 64
MAX_PEERS = 4096
"""Of all profiles of a person that are tunnels: each is a program that runs for the person, and has some
kilobytes for every peer."""
MAX_NETWORKS = 1 << 16
"""In the routes of all tunnels of a person: a thousand take four megabytes here, and a hundred kilobytes of
the journal."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Settings are only tried: ``settings`` and ``allowed`` are what they stand in for, and come back when
    nobody keeps the tried ones ``until`` then (time.monotonic)."""

    settings: TunnelSettings
    allowed: TunnelSettings | None
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for a tunnel; every change makes a new one, that counts once the kernel has it.

    ``settings`` are the wanted ones while it is down, and those in force while it is up. ``allowed`` are
    those that a person allowed last. ``since`` is when it came up, in seconds since the epoch, 0 while it is
    down; ``order`` grows with each tunnel that comes up. ``ended_by_person`` says that the person took it
    down, and has not wanted it up again.
    """

    settings: TunnelSettings = field(default_factory=TunnelSettings)
    allowed: TunnelSettings | None = None
    state: TunnelState = TunnelState.DOWN
    error: str = ""
    since: int = 0
    order: int = 0
    base: Counters = field(default_factory=Counters)
    block: BlockRequest | None = None
    block_lifted_by_person: bool = False
    trial: Trial | None = None
    ended_by_person: bool = False

    def after(self, event: TunnelEvent, error: str = "", **changes: Any) -> Standing:
        """The standing after ``event``; raises InvalidParameter when that does not fit the state.

        With a tunnel that carries nothing any more, what was only tried with it ends.
        """
        state = next_state(self.state, event)
        since = self.since if state.carries_traffic else 0
        standing = self if state.carries_traffic else self.before_trial()
        return replace(standing, **{"since": since, **changes, "state": state, "error": error})

    def before_trial(self) -> Standing:
        """The standing with what the tried settings stand in for; the same when nothing is tried."""
        if self.trial is None:
            return self
        return replace(self, settings=self.trial.settings, allowed=self.trial.allowed, trial=None)


@dataclass(eq=False, slots=True)
class Tunnel:
    """``now`` is its standing; ``link_gone`` says that the interface was removed by somebody else;
    ``last`` is what the kernel had counted when it went; ``owner_started`` is when the owner's process
    started (observe.processes.start_time)."""

    number: int
    slot: int
    index: int
    name: str
    owner: Caller
    owner_started: int
    identity: Identity
    now: Standing = field(default_factory=Standing)
    link_gone: bool = False
    last: Counters | None = None
    wireguard: WireGuard | None = None

    @property
    def path(self) -> str:
        return f"{TUNNEL_PATH}/{self.number}"

    @property
    def table(self) -> int:
        return FIRST_TABLE + self.slot

    @property
    def mark(self) -> int:
        return mark_of(self.number)

    @property
    def profile(self) -> str:
        """The id of the profile that it is made of; empty for an application's."""
        return self.wireguard.configuration.id if self.wireguard is not None else ""

    @property
    def settings(self) -> TunnelSettings:
        return self.now.settings

    @property
    def asker(self) -> Asker:
        """To whom an answer about it belongs."""
        return asker(self.identity, self.owner.uid, self.owner.pid, self.owner_started)

    @property
    def state(self) -> TunnelState:
        return self.now.state

    def planned(self, standing: Standing | None = None) -> PlannedTunnel:
        """This tunnel as the plan sees it; with another standing, as it would be."""
        what = standing or self.now
        return PlannedTunnel(
            self.number,
            self.index,
            self.name,
            self.table,
            what.settings,
            what.state.carries_traffic,
            block=what.block,
            order=what.order,
            uid=self.owner.uid,
            there=not self.link_gone,
            transports=self._transports,
            profile=self.profile,
        )

    @property
    def block_when_up(self) -> BlockRequest | None:
        """What it blocks once it is up: as now, or all that goes beside it where the person wants that."""
        wanted = EVERYTHING_ELSE if self.wireguard is not None and self.wireguard.kill_switch else None
        return self.now.block or wanted

    @property
    def _transports(self) -> tuple[Transport, ...]:
        if self.wireguard is None:
            return ()
        of = self.wireguard
        return (*(Transport(self.mark, *endpoint) for endpoint in of.endpoints.values()), *of.asking)


class Tunnels:
    """All tunnels by number. Routing tables (slots) are used again at once, numbers after 16 million others.

    The first is random: sockets that were marked before a restart must not fit the tunnels after it.
    """

    def __init__(self) -> None:
        self._by_number: dict[int, Tunnel] = {}
        self._last = secrets.randbelow(LAST_NUMBER)

    def __iter__(self) -> Iterator[Tunnel]:
        return iter(list(self._by_number.values()))

    def at(self, path: str) -> Tunnel | None:
        """The tunnel at a D-Bus object path."""
        head, _, number = path.rpartition("/")
        if head != TUNNEL_PATH or not number.isascii() or not number.isdigit():
            return None
        found = self._by_number.get(int(number))
        return found if found is not None and found.path == path else None

    def of_index(self, index: int) -> Tunnel | None:
        return next((tunnel for tunnel in self if tunnel.index == index), None)

    def of_owner(self, owner: Caller) -> list[Tunnel]:
        return [tunnel for tunnel in self if tunnel.owner is owner]

    def has_persons(self, uid: int) -> bool:
        """Whether any is the person's own, and no program's."""
        return any(tunnel.wireguard is not None and tunnel.owner.uid == uid for tunnel in self)

    def _of_person(self, uid: int) -> int:
        return sum(tunnel.owner.uid == uid for tunnel in self)

    def check_room(self, owner: Caller) -> None:
        """Raises OutOfMemory when the owner's person, or everybody together, has too many tunnels."""
        if len(self._by_number) >= MAX_TUNNELS or self._of_person(owner.uid) >= MAX_PER_PERSON:
            raise OutOfMemory("there are as many tunnels as the service allows; destroy one first")

    def check_networks(self, tunnel: Tunnel, settings: TunnelSettings) -> None:
        """Raises OutOfMemory when a person's tunnels would have too many routes with these settings."""
        others = (
            len(one.settings.routes)
            for one in self
            if one is not tunnel and one.owner.uid == tunnel.owner.uid
        )
        more = len(settings.routes) > len(tunnel.settings.routes)
        if more and len(settings.routes) + sum(others) > MAX_NETWORKS:
            raise OutOfMemory(f"a person's tunnels have up to {MAX_NETWORKS} routes; remove some first")

    def check_profiles(self, uid: int, wanted: Configuration) -> None:
        """Raises OutOfMemory when a person would have too many profiles as tunnels at a time, or too many
        peers in them."""
        others = [
            one.wireguard.configuration
            for one in self
            if one.wireguard is not None
            and one.owner.uid == uid
            and one.wireguard.configuration.id != wanted.id
        ]
        if len(others) >= MAX_PROFILES:
            raise OutOfMemory(f"up to {MAX_PROFILES} profiles can be tunnels at a time; disconnect one first")
        if sum(len(one.profile.peers) for one in (*others, wanted)) > MAX_PEERS:
            raise OutOfMemory(
                f"the profiles that are tunnels have up to {MAX_PEERS} peers together; disconnect one first"
            )

    def next_number(self) -> int:
        while True:
            self._last = self._last % LAST_NUMBER + 1
            if self._last not in self._by_number:
                return self._last

    @property
    def last_number(self) -> int:
        return self._last

    def begin_after(self, number: int) -> None:
        """Numbers up to this one were a crashed run's (0: there was none): their paths and marks must not
        mean other tunnels."""
        self._last = number or self._last

    def free_slot(self) -> int:
        taken = {tunnel.slot for tunnel in self}
        return next(slot for slot in range(MAX_TUNNELS + 1) if slot not in taken)

    def add(self, tunnel: Tunnel) -> None:
        self._by_number[tunnel.number] = tunnel

    def remove(self, tunnel: Tunnel) -> None:
        self._by_number.pop(tunnel.number, None)

    def __contains__(self, tunnel: object) -> bool:
        return isinstance(tunnel, Tunnel) and self._by_number.get(tunnel.number) is tunnel
