"""The tunnels there are, and who owns them: the one truth that everything else is computed from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from vpngui.contract.names import TUNNEL_PATH
from vpngui.model.errors import OutOfMemory
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.model.tunnel_state import TunnelEvent, TunnelState, next_state
from vpngui.plan.network import PlannedTunnel
from vpngui.plan.state import FIRST_TABLE
from vpngui.service.callers import Caller

MAX_TUNNELS = 1024
MAX_PER_PERSON = 512


@dataclass(eq=False, slots=True)
class Tunnel:
    """``settings`` are the wanted ones while it is down, and those in force while it is up."""

    number: int
    slot: int
    index: int
    name: str
    owner: Caller
    identity: Identity
    settings: TunnelSettings = field(default_factory=TunnelSettings)
    state: TunnelState = TunnelState.DOWN
    error: str = ""
    since: int = 0
    """Seconds since the epoch at which it came up; 0 while it is down."""
    base: Counters = field(default_factory=Counters)
    link_gone: bool = False

    @property
    def path(self) -> str:
        return f"{TUNNEL_PATH}/{self.number}"

    @property
    def table(self) -> int:
        return FIRST_TABLE + self.slot

    def happened(self, event: TunnelEvent, error: str = "") -> None:
        """Move to the next state; raises InvalidParameter when the event does not fit the state."""
        self.state = next_state(self.state, event)
        self.error = error

    def planned(self, settings: TunnelSettings | None = None, up: bool | None = None) -> PlannedTunnel:
        """This tunnel as the plan sees it; with other settings or the other direction, as it would be."""
        return PlannedTunnel(
            self.number,
            self.index,
            self.name,
            self.table,
            self.settings if settings is None else settings,
            self.state.carries_traffic if up is None else up,
        )


class Tunnels:
    """All tunnels by number. Numbers are never used again, routing tables (slots) are."""

    def __init__(self) -> None:
        self._by_number: dict[int, Tunnel] = {}
        self._last = 0

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

    def _of_person(self, uid: int) -> int:
        return sum(tunnel.owner.uid == uid for tunnel in self)

    def check_room(self, owner: Caller) -> None:
        """Raises OutOfMemory when the owner's person, or everybody together, has too many tunnels."""
        if len(self._by_number) >= MAX_TUNNELS or self._of_person(owner.uid) >= MAX_PER_PERSON:
            raise OutOfMemory("there are as many tunnels as the service allows; destroy one first")

    def next_number(self) -> int:
        self._last += 1
        return self._last

    def free_slot(self) -> int:
        taken = {tunnel.slot for tunnel in self}
        return next(slot for slot in range(MAX_TUNNELS + 1) if slot not in taken)

    def add(self, tunnel: Tunnel) -> None:
        self._by_number[tunnel.number] = tunnel

    def remove(self, tunnel: Tunnel) -> None:
        self._by_number.pop(tunnel.number, None)

    def __contains__(self, tunnel: object) -> bool:
        return isinstance(tunnel, Tunnel) and self._by_number.get(tunnel.number) is tunnel
