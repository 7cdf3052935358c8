"""Whether a WireGuard tunnel really reaches its other end, from what can be seen of it. Pure.

WireGuard has no connection that could be up or down. A handshake renews the keys every two minutes while
anything is sent, and keys are not used beyond three (the protocol's REKEY_AFTER_TIME and REJECT_AFTER_TIME,
wireguard.com/protocol).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REJECT_AFTER = 180.0
"""Seconds; keys of an older handshake are no keys any more."""
PATIENCE = 15.0
"""Seconds without a handshake until it is said that nobody answers: three tries, five seconds apart."""
_AT_ONCE, _SOON, _LATER, _SELDOM = 0.02, 0.25, 2.0, 20.0


class Health(StrEnum):
    CONNECTING = "connecting"
    """No handshake yet, and not for long."""
    CONNECTED = "connected"
    """A handshake happened, and nothing has gone unanswered since."""
    RECONNECTING = "reconnecting"
    """It was connected; then the network or the program behind it changed, and no handshake came since."""
    NO_ANSWER = "no-answer"
    """The other end does not answer."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Ages in seconds: ``started`` since keys were set or the network changed, ``handshake`` since the last
    one, None for none ever. ``again``: it was connected before that start. ``unanswered``: something was
    sent after the keys had become too old, and nothing came back."""

    started: float
    handshake: float | None = None
    again: bool = False
    unanswered: bool = False


def health(signs: Signs) -> Health:
    """What these signs mean."""
    if signs.handshake is None or (signs.again and signs.handshake > signs.started):
        if signs.started >= PATIENCE:
            return Health.NO_ANSWER
        return Health.RECONNECTING if signs.again else Health.CONNECTING
    if signs.handshake > REJECT_AFTER and signs.unanswered:
        return Health.NO_ANSWER
    return Health.CONNECTED


def next_look(now: Health, signs: Signs) -> float:
    """Seconds until it is worth looking again: nothing tells of a handshake, so somebody has to look.

    A server that is near has answered after some milliseconds, one that is far after a quarter of a second.
    """
    if now is Health.CONNECTED:
        return _SELDOM
    if signs.started >= PATIENCE:
        return _LATER
    return min(max(signs.started / 4, _AT_ONCE), _SOON)
