"""What may be done with a profile, by the state of its tunnel. Pure."""

from __future__ import annotations

from enum import StrEnum

from vpngui.gui.i18n import translate
from vpngui.gui.snapshot import Tunnel


class Offer(StrEnum):
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    ANSWER = "answer"
    WAIT = "wait"
    """Its tunnel is being made: there is nothing to press."""
    EDIT = "edit"
    RENAME = "rename"
    DUPLICATE = "duplicate"
    EXPORT = "export"
    PHONE = "phone"
    TUNNEL = "tunnel"
    EARLIER = "earlier"
    LATER = "later"
    DELETE = "delete"


MOVES = frozenset({Offer.EARLIER, Offer.LATER})


def main_offer(tunnel: Tunnel | None, *, busy: bool = False) -> Offer:
    """What the person most likely wants of it."""
    if busy:
        return Offer.WAIT
    if tunnel is None:
        return Offer.CONNECT
    if tunnel.state.is_asking:
        return Offer.ANSWER
    return Offer.DISCONNECT if tunnel.state.carries_traffic else Offer.CONNECT


def offers(tunnel: Tunnel | None, *, busy: bool = False) -> tuple[Offer, ...]:
    """Everything, the likeliest first, but for MOVES."""
    rest = (Offer.EDIT, Offer.RENAME, Offer.DUPLICATE, Offer.EXPORT, Offer.PHONE, Offer.DELETE)
    there = (Offer.TUNNEL,) if tunnel is not None else ()
    return (main_offer(tunnel, busy=busy), *there, *rest)


def word(offer: Offer) -> str:
    match offer:
        case Offer.CONNECT:
            return translate("Connections", "Connect")
        case Offer.DISCONNECT:
            return translate("Connections", "Disconnect")
        case Offer.ANSWER:
            return translate("Connections", "Answer")
        case Offer.WAIT:
            return translate("Profiles", "Preparing…")
        case Offer.EDIT:
            return translate("Profiles", "Edit…")
        case Offer.RENAME:
            return translate("Profiles", "Rename…")
        case Offer.DUPLICATE:
            return translate("Profiles", "Duplicate")
        case Offer.EXPORT:
            return translate("Profiles", "Export…")
        case Offer.PHONE:
            return translate("Profiles", "QR code…")
        case Offer.TUNNEL:
            return translate("Profiles", "Show connection")
        case Offer.EARLIER:
            return translate("Profiles", "Move up")
        case Offer.LATER:
            return translate("Profiles", "Move down")
        case Offer.DELETE:
            return translate("Profiles", "Delete")


def explanation(offer: Offer, name: str) -> str:
    """What it does with the profile of this name; for tool tips and assistive technology."""
    match offer:
        case Offer.CONNECT:
            text = translate("Connections", "Shows what will happen before {name} is connected")
        case Offer.DISCONNECT:
            text = translate("Connections", "Takes {name} down; nothing goes through it any more")
        case Offer.ANSWER:
            text = translate("Connections", "Shows the question that {name} waits for")
        case Offer.WAIT:
            text = translate("Profiles", "The keys of {name} are fetched, and its tunnel is made")
        case Offer.EDIT:
            text = translate("Profiles", "Opens everything that {name} says, to change it")
        case Offer.RENAME:
            text = translate("Profiles", "Calls {name} otherwise")
        case Offer.DUPLICATE:
            text = translate("Profiles", "Makes another profile that says the same as {name}")
        case Offer.EXPORT:
            text = translate("Profiles", "Writes {name} into a file, with its keys")
        case Offer.PHONE:
            text = translate("Profiles", "Shows {name} as a picture that a phone can scan, with its keys")
        case Offer.TUNNEL:
            text = translate("Profiles", "Shows the connection of {name} with all that is known about it")
        case Offer.EARLIER:
            text = translate("Profiles", "Moves {name} up in the list")
        case Offer.LATER:
            text = translate("Profiles", "Moves {name} down in the list")
        case Offer.DELETE:
            text = translate("Profiles", "Deletes {name} and its keys; this can be undone")
    return text.format(name=name)
