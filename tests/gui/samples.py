"""Requests and tunnels to show."""

from __future__ import annotations

from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Tunnel
from vpngui.model.consent import Direction, FrozenRequest, Memory
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.tunnel_state import TunnelState

VERIFIED = Identity(Grade.PACKAGE, "corp-vpn-client", "/usr/bin/corp-vpn", 1000, 4242)
PROFILE = Identity(Grade.PROFILE, "Home", f"wireguard:{'0123456789abcdef' * 4}", 1000)
UNVERIFIED = Identity(Grade.PATH, "python3.11", "/usr/bin/python3.11", 1000, 4243)

EVERYTHING = (
    Effect(EffectKind.CARRIES, "0.0.0.0/0"),
    Effect(EffectKind.CARRIES, "::/0"),
    Effect(EffectKind.ADDRESS, "10.9.0.2"),
)


def request(
    direction: Direction = Direction.UP,
    session: str = "Work VPN",
    identity: Identity = VERIFIED,
    effects: tuple[Effect, ...] = EVERYTHING,
    seconds: int = 180,
    interface: str = "corp0",
    memory: Memory | None = None,
    servers: tuple[str, ...] = (),
) -> FrozenRequest:
    return FrozenRequest(
        "/io/github/vpngui/tunnel/1",
        interface,
        direction,
        TunnelSettings(session=session),
        identity,
        effects,
        seconds,
        memory or Memory(),
        servers,
    )


def tunnel(number: int = 1, **values: object) -> Tunnel:
    known: dict[str, object] = {
        "name": f"corp{number}",
        "index": number + 2,
        "owner": VERIFIED,
        "session": "Work VPN",
        "local": ("10.9.0.2/24",),
    }
    return Tunnel(f"/io/github/vpngui/tunnel/{number}", **(known | values))  # type: ignore[arg-type]


def snapshot(*tunnels: Tunnel) -> Snapshot:
    return Snapshot(ServiceState.PRESENT, AgentState.REGISTERED, "", tunnels)


def all_states(now: float) -> Snapshot:
    """Several tunnels in every state, with names of every kind."""
    return snapshot(
        tunnel(1, state=TunnelState.UP, since=int(now) - 7500, local=("10.9.0.2/24", "2001:db8:9::2/64")),
        tunnel(2, state=TunnelState.ASKING_UP, session="", owner=UNVERIFIED, name="home0"),
        tunnel(
            3,
            state=TunnelState.ASKING_DOWN,
            since=int(now) - 40,
            session="Büro – Zürich",
            local=("10.7.0.9/32",),
        ),
        tunnel(
            4,
            state=TunnelState.ERROR,
            session="\u202egnp.NPV\u202c\nevil",
            owner=UNVERIFIED,
            error="the kernel refused the address 10.7.0.9/32: it is taken",
        ),
        tunnel(5, session="شبكة العمل", local=(), owner=Identity()),
        tunnel(
            6,
            state=TunnelState.UP,
            since=int(now) - 300000,
            session="W" * 31,
            local=("10.1.0.2/24", "10.2.0.2/24", "10.3.0.2/24"),
            owner=Identity(Grade.FLATPAK, "org.example.ALongApplicationIdentifier.Client", "", 1000, 99),
        ),
    )
