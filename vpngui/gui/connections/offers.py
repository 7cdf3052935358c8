"""What may be done with a tunnel, by its state. Pure."""

from __future__ import annotations

from collections.abc import Set
from enum import StrEnum

from vpngui.gui.i18n import translate
from vpngui.gui.snapshot import Tunnel
from vpngui.model.tunnel_state import TunnelState


class Offer(StrEnum):
    """The value is the picture's name."""

    CONNECT = "connected"
    DISCONNECT = "disconnected"
    ANSWER = "asking"
    SETTINGS = "page-settings"
    TRAFFIC = "page-traffic"
    LIFT = "effect-none"
    PIN = "pin"
    UNPIN = "unpin"
    COPY = "copy"
    REMOVE = "close"


def main_offer(tunnel: Tunnel) -> Offer:
    """What the person most likely wants of it."""
    match tunnel.state:
        case TunnelState.UP:
            return Offer.DISCONNECT
        case TunnelState.ASKING_UP | TunnelState.ASKING_DOWN:
            return Offer.ANSWER
        case TunnelState.DOWN | TunnelState.ERROR:
            return Offer.CONNECT


def offers(tunnel: Tunnel, pages: Set[str]) -> tuple[Offer, ...]:
    """Everything, the likeliest first; ``pages`` are the keys of the pages that there are."""
    found = [main_offer(tunnel)]
    if tunnel.state is TunnelState.ASKING_DOWN:
        found.append(Offer.DISCONNECT)
    if "settings" in pages:
        found.append(Offer.SETTINGS)
    if "traffic" in pages:
        found.append(Offer.TRAFFIC)
    if tunnel.block is not None or tunnel.pinned:
        found.append(Offer.LIFT)
        found.append(Offer.UNPIN if tunnel.pinned else Offer.PIN)
    return (*found, Offer.COPY, Offer.REMOVE)


def word(offer: Offer) -> str:
    match offer:
        case Offer.CONNECT:
            return translate("Connections", "Connect")
        case Offer.DISCONNECT:
            return translate("Connections", "Disconnect")
        case Offer.ANSWER:
            return translate("Connections", "Answer")
        case Offer.SETTINGS:
            return translate("Connections", "Settings")
        case Offer.TRAFFIC:
            return translate("Connections", "Traffic")
        case Offer.LIFT:
            return translate("Connections", "Lift block")
        case Offer.PIN:
            return translate("Connections", "Keep block")
        case Offer.UNPIN:
            return translate("Connections", "Don't keep block")
        case Offer.COPY:
            return translate("Connections", "Copy details")
        case Offer.REMOVE:
            return translate("Connections", "Remove")


def explanation(offer: Offer, name: str, *, profile: bool = False) -> str:
    """What it does with the tunnel of this name; for tool tips and assistive technology. ``profile``: a
    profile's, which has no application."""
    match offer:
        case Offer.PIN if profile:
            text = translate("Connections", "The block of {name} stays until you lift it")
        case Offer.UNPIN if profile:
            text = translate("Connections", "The block of {name} ends when you remove the tunnel")
        case Offer.REMOVE if profile:
            text = translate("Connections", "Removes the tunnel of {name}; the profile stays")
        case Offer.CONNECT:
            text = translate("Connections", "Shows what will happen before {name} is connected")
        case Offer.DISCONNECT:
            text = translate("Connections", "Takes {name} down; nothing goes through it any more")
        case Offer.ANSWER:
            text = translate("Connections", "Shows the question that {name} waits for")
        case Offer.SETTINGS:
            text = translate("Connections", "Opens the settings of {name}")
        case Offer.TRAFFIC:
            text = translate("Connections", "Shows how much goes through {name}")
        case Offer.LIFT:
            text = translate("Connections", "Lets traffic pass again that {name} blocks")
        case Offer.PIN:
            text = translate("Connections", "The block of {name} stays when its application ends")
        case Offer.UNPIN:
            text = translate("Connections", "The block of {name} ends with its application")
        case Offer.COPY:
            text = translate("Connections", "Copies everything that is known about {name}")
        case Offer.REMOVE:
            text = translate("Connections", "Removes {name}; its application loses it")
    return text.format(name=name)
