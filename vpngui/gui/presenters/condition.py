"""How one tunnel is, in a word, a picture and a few words more. Pure.

A tunnel that is up may still lead nowhere: what is known of its server counts as well.
"""

from __future__ import annotations

from enum import Enum, auto

from vpngui.gui.i18n import translate
from vpngui.gui.presenters.numbers import age, duration
from vpngui.gui.said import said
from vpngui.gui.snapshot import Tunnel
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState


class Condition(Enum):
    DISCONNECTED = auto()
    BLOCKED = auto()
    """Disconnected, and what it blocks stays blocked."""
    ASKS_UP = auto()
    CONNECTING = auto()
    """Up, and its server has not answered yet."""
    CONNECTED = auto()
    """Up; of a profile's tunnel, its server has answered."""
    RECONNECTING = auto()
    NO_ANSWER = auto()
    """Up, and its server does not answer."""
    ASKS_DOWN = auto()
    ERROR = auto()


_BY_HEALTH = {
    None: Condition.CONNECTED,
    Health.CONNECTING: Condition.CONNECTING,
    Health.CONNECTED: Condition.CONNECTED,
    Health.RECONNECTING: Condition.RECONNECTING,
    Health.NO_ANSWER: Condition.NO_ANSWER,
}
"""Of tunnels that are up; an application's has no health that could be seen."""


def condition(tunnel: Tunnel) -> Condition:
    match tunnel.state:
        case TunnelState.DOWN:
            return Condition.DISCONNECTED if tunnel.block is None else Condition.BLOCKED
        case TunnelState.ASKING_UP:
            return Condition.ASKS_UP
        case TunnelState.UP:
            # A profile's tunnel is connected when a handshake says so, and not before.
            unknown = Health.CONNECTING if tunnel.profile else None
            return _BY_HEALTH[tunnel.health or unknown]
        case TunnelState.ASKING_DOWN:
            return Condition.ASKS_DOWN
        case TunnelState.ERROR:
            return Condition.ERROR


def icon(of: Condition) -> str:
    """The picture's name, which is its colour's too."""
    match of:
        case Condition.DISCONNECTED:
            return "disconnected"
        case Condition.BLOCKED:
            return "blocked"
        case Condition.ASKS_UP | Condition.ASKS_DOWN:
            return "asking"
        case Condition.CONNECTING | Condition.RECONNECTING:
            return "connecting"
        case Condition.CONNECTED:
            return "connected"
        case Condition.NO_ANSWER:
            return "no-answer"
        case Condition.ERROR:
            return "error"


def word(of: Condition) -> str:
    match of:
        case Condition.DISCONNECTED:
            return translate("Tunnel", "Disconnected")
        case Condition.BLOCKED:
            return translate("Tunnel", "Blocked while disconnected")
        case Condition.ASKS_UP:
            return translate("Tunnel", "Asks to connect")
        case Condition.CONNECTING:
            return translate("Tunnel", "Connecting")
        case Condition.CONNECTED:
            return translate("Tunnel", "Connected")
        case Condition.RECONNECTING:
            return translate("Tunnel", "Reconnecting")
        case Condition.NO_ANSWER:
            return translate("Tunnel", "No answer", "of a VPN server")
        case Condition.ASKS_DOWN:
            return translate("Tunnel", "Asks to disconnect")
        case Condition.ERROR:
            return translate("Tunnel", "Error")


def counts_seconds(tunnel: Tunnel) -> bool:
    """Whether ``detail`` is another one each second."""
    return condition(tunnel) in (Condition.NO_ANSWER, Condition.RECONNECTING)


def detail(tunnel: Tunnel, now: float) -> str:
    """Since when it is so, or what went wrong; ``now`` is Unix time in seconds."""
    match condition(tunnel):
        case Condition.ERROR:
            return said(tunnel.error)
        case Condition.NO_ANSWER if tunnel.heard:
            return translate("Tunnel", "no handshake for {duration}").format(duration=age(now - tunnel.heard))
        case Condition.RECONNECTING if tunnel.heard:
            return translate("Tunnel", "last handshake {duration} ago").format(
                duration=age(now - tunnel.heard)
            )
        case Condition.CONNECTED | Condition.ASKS_DOWN if tunnel.since:
            return translate("Tunnel", "for {duration}").format(duration=duration(now - tunnel.since))
    return ""
