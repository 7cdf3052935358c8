"""One tunnel, and all of them together, in words and pictures."""

from __future__ import annotations

from enum import StrEnum

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.condition import Condition, condition
from vpngui.gui.said import said
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.tunnel_state import TunnelState


class Overall(StrEnum):
    """What the tray tells apart; the value is the picture's name."""

    DISCONNECTED = "disconnected"
    ASKING = "asking"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    NO_ANSWER = "no-answer"
    ERROR = "error"


def overall(snapshot: Snapshot) -> Overall:
    """What matters most comes first: a question that waits, then what is broken or leads nowhere, then what
    is up."""
    found = {condition(tunnel) for tunnel in snapshot.tunnels}
    if found & _ASKING:
        return Overall.ASKING
    if Condition.ERROR in found or snapshot.service in (ServiceState.ABSENT, ServiceState.NO_BUS):
        return Overall.ERROR
    if Condition.NO_ANSWER in found:
        return Overall.NO_ANSWER
    if found & _CONNECTING:
        return Overall.CONNECTING
    return Overall.CONNECTED if Condition.CONNECTED in found else Overall.DISCONNECTED


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
    found = [condition(tunnel) for tunnel in snapshot.tunnels]
    asking, broken, silent, starting, up, down = (
        sum(one in conditions for one in found) for conditions in _COUNTED
    )
    parts = (
        translate("Tunnel", "%Ln asking", "", asking) if asking else "",
        translate("Tunnel", "%Ln with an error", "", broken) if broken else "",
        translate("Tunnel", "%Ln without an answer", "of VPN servers", silent) if silent else "",
        translate("Tunnel", "%Ln connecting", "", starting) if starting else "",
        translate("Tunnel", "%Ln connected", "", up) if up else "",
        translate("Tunnel", "%Ln disconnected", "", down) if down else "",
    )
    return " · ".join(part for part in parts if part)


_ASKING = frozenset({Condition.ASKS_UP, Condition.ASKS_DOWN})
_CONNECTING = frozenset({Condition.CONNECTING, Condition.RECONNECTING})
_COUNTED = (
    _ASKING,
    {Condition.ERROR},
    {Condition.NO_ANSWER},
    _CONNECTING,
    {Condition.CONNECTED},
    {Condition.DISCONNECTED, Condition.BLOCKED},
)
