"""What the app knows at one moment: frozen values that the views compare and show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from vpngui.model.health import Health
from vpngui.model.identity import Identity
from vpngui.model.statistics import Counters, Rates
from vpngui.model.tunnel_state import TunnelState

if TYPE_CHECKING:
    from vpngui.model.block import BlockRequest


class ServiceState(StrEnum):
    LOOKING = "looking"
    """Not known yet; nothing is said about it."""
    NO_BUS = "no bus"
    """The system bus cannot be reached."""
    ABSENT = "absent"
    """Nobody owns the service's name."""
    PRESENT = "present"


class AgentState(StrEnum):
    NONE = "none"
    """Not asked for yet."""
    REGISTERED = "registered"
    REFUSED = "refused"
    """The service does not let this app ask the person."""


@dataclass(frozen=True, slots=True)
class Tunnel:
    """One tunnel as the service last announced it; addresses as text with prefix."""

    path: str
    name: str = ""
    index: int = 0
    owner: Identity = field(default_factory=Identity)
    session: str = ""
    mtu: int = 0
    local: tuple[str, ...] = ()
    remote: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    dns: tuple[str, ...] = ()
    dns_suffixes: tuple[str, ...] = ()
    local_network: bool = False
    """Whether the local network stays reachable beside the tunnel."""
    block: BlockRequest | None = None
    """What alone may pass while the tunnel's block is in force; None where nothing is blocked."""
    pinned: bool = False
    """Whether the block outlives its application."""
    trial_seconds: int = 0
    """Seconds until settings that are tried go back by themselves, as last told; 0 where none are."""
    trial_returns: bool = False
    """Whether they do go back then; they stay where that would open what they close."""
    state: TunnelState = TunnelState.DOWN
    error: str = ""
    since: int = 0
    """Unix time in seconds at which the tunnel came up; 0 while it is not up."""
    counted: Counters | None = None
    """What it had counted when that was told last: by a list of all tunnels, at its end, at a reset. Samples
    tell it meanwhile; None for a tunnel that was made while somebody listened."""
    profile: str = ""
    """The id of the profile that it is made of; empty for an application's."""
    engine: str = ""
    """What its WireGuard runs in: "kernel" or "userspace"; empty for an application's."""
    health: Health | None = None
    """Whether its server answers; None while it is down, and for an application's."""
    heard: int = 0
    """Unix time in seconds of the last handshake when ``health`` was told, or of the start where there was
    none; 0 while it is down."""
    kill_switch: bool = False
    """Whether nothing goes beside it once it was up."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes a second now, and all that was counted."""

    rates: Rates = field(default_factory=Rates)
    counters: Counters = field(default_factory=Counters)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``agent_text`` is the service's own reason when the agent is refused."""

    service: ServiceState = ServiceState.LOOKING
    agent: AgentState = AgentState.NONE
    agent_text: str = ""
    tunnels: tuple[Tunnel, ...] = ()
    """In the order in which the service made them."""
    version: str = ""
    """The service's."""
    firewall: str = ""
    """The name of its firewall back end; dns likewise."""
    dns: str = ""
    blocked: bool = False
    """Whether anything at all is blocked on this computer."""

    def tunnel(self, path: str) -> Tunnel | None:
        return next((tunnel for tunnel in self.tunnels if tunnel.path == path), None)

    def named(self, name: str) -> Tunnel | None:
        return next((tunnel for tunnel in self.tunnels if tunnel.name == name), None)

    def with_tunnel(self, tunnel: Tunnel) -> Snapshot:
        """A copy in which ``tunnel`` is new or takes the place of the one at its path."""
        if self.tunnel(tunnel.path) is None:
            return replace(self, tunnels=(*self.tunnels, tunnel))
        return replace(self, tunnels=tuple(tunnel if t.path == tunnel.path else t for t in self.tunnels))

    def without_tunnel(self, path: str) -> Snapshot:
        return replace(self, tunnels=tuple(t for t in self.tunnels if t.path != path))
