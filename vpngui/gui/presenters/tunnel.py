"""One tunnel, and all of them together, in words and pictures."""

from __future__ import annotations

from enum import StrEnum

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.numbers import duration
from vpngui.gui.said import said
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.tunnel_state import TunnelState


class Overall(StrEnum):
    """What the tray tells apart; the value is the picture's name."""

    DISCONNECTED = "disconnected"
    ASKING = "asking"
    CONNECTED = "connected"
    ERROR = "error"


def overall(snapshot: Snapshot) -> Overall:
    """What matters most comes first: a question that waits, then what is broken, then what is up."""
    states = {tunnel.state for tunnel in snapshot.tunnels}
    if any(state.is_asking for state in states):
        return Overall.ASKING
    if TunnelState.ERROR in states or snapshot.service in (ServiceState.ABSENT, ServiceState.NO_BUS):
        return Overall.ERROR
    return Overall.CONNECTED if any(state.carries_traffic for state in states) else Overall.DISCONNECTED


def state_icon(state: TunnelState) -> str:
    match state:
        case TunnelState.UP:
            return Overall.CONNECTED
        case TunnelState.ASKING_UP | TunnelState.ASKING_DOWN:
            return Overall.ASKING
        case TunnelState.ERROR:
            return Overall.ERROR
        case TunnelState.DOWN:
            return Overall.DISCONNECTED


def state_word(state: TunnelState) -> str:
    match state:
        case TunnelState.DOWN:
            return translate("Tunnel", "Disconnected")
        case TunnelState.ASKING_UP:
            return translate("Tunnel", "Asks to connect")
        case TunnelState.UP:
            return translate("Tunnel", "Connected")
        case TunnelState.ASKING_DOWN:
            return translate("Tunnel", "Asks to disconnect")
        case TunnelState.ERROR:
            return translate("Tunnel", "Error")


def state_detail(tunnel: Tunnel, now: float) -> str:
    """Since when it is connected, or what went wrong; ``now`` is Unix time in seconds."""
    if tunnel.state is TunnelState.ERROR:
        return said(tunnel.error)
    if tunnel.state.carries_traffic and tunnel.since:
        return translate("Tunnel", "for {duration}").format(duration=duration(now - tunnel.since))
    return ""


def broken(snapshot: Snapshot) -> str:
    """The first tunnel with an error and the whole of its text; empty when there is none."""
    for tunnel in snapshot.tunnels:
        if tunnel.state is TunnelState.ERROR:
            return translate("Tunnel", "{name}: {error}").format(
                name=visible(tunnel.name), error=said(tunnel.error)
            )
    return ""


def title(tunnel: Tunnel) -> str:
    """The session's name as the application gave it, else the interface's."""
    return inert(tunnel.session) if tunnel.session.strip() else visible(tunnel.name)


def subtitle(tunnel: Tunnel) -> str:
    """The interface's name where the title is another."""
    return visible(tunnel.name) if tunnel.session.strip() else ""


def addresses(tunnel: Tunnel) -> tuple[str, str]:
    """The first address of this end, and the others in short."""
    if not tunnel.local:
        return translate("Tunnel", "none"), ""
    first, *others = tunnel.local
    if len(others) > 1:
        return visible(first), translate("Tunnel", "and %Ln more", "", len(others))
    return visible(first), visible(others[0]) if others else ""


def summary(snapshot: Snapshot) -> str:
    """All tunnels in one line: the window's and the tray's."""
    if snapshot.service is ServiceState.NO_BUS:
        return translate("Tunnel", "The system bus cannot be reached")
    if snapshot.service is ServiceState.ABSENT:
        return translate("Tunnel", "The VPN service is not running")
    if snapshot.service is ServiceState.LOOKING:
        return ""
    if not snapshot.tunnels:
        return translate("Tunnel", "No tunnels")
    asking, broken, up, down = (
        sum(tunnel.state in states for tunnel in snapshot.tunnels) for states in _COUNTED
    )
    parts = (
        translate("Tunnel", "%Ln asking", "", asking) if asking else "",
        translate("Tunnel", "%Ln with an error", "", broken) if broken else "",
        translate("Tunnel", "%Ln connected", "", up) if up else "",
        translate("Tunnel", "%Ln disconnected", "", down) if down else "",
    )
    return " · ".join(part for part in parts if part)


_COUNTED = (
    {TunnelState.ASKING_UP, TunnelState.ASKING_DOWN},
    {TunnelState.ERROR},
    {TunnelState.UP},
    {TunnelState.DOWN},
)
