"""The fields of a profile and what is wrong in them, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.profiles.editor.checking import Found, Kind, Problem
from vpngui.gui.profiles.editor.draft import PeerDraft, lines
from vpngui.gui.profiles.editor.fields import INTERFACE, Choice, Field, Place
from vpngui.gui.settings import words as settings
from vpngui.gui.settings.labels import Labels, Told
from vpngui.model.settings import MAX_MTU, MAX_ROUTES, MAX_SESSION, MIN_MTU, MIN_MTU_IPV6


def labels(field: Field, *, of_peer: bool = False) -> Labels:
    return Labels(field.value, label(field), hint(field, of_peer=of_peer), placeholder(field))


def label(field: Field) -> str:
    match field:
        case Field.TITLE:
            return translate("Editor", "Name")
        case Field.PRIVATE_KEY:
            return translate("Editor", "Private key")
        case Field.ADDRESSES:
            return translate("Editor", "Addresses of this computer")
        case Field.DNS:
            return translate("Editor", "DNS servers")
        case Field.SEARCH:
            return translate("Editor", "Domains of these servers")
        case Field.MTU:
            return translate("Editor", "Largest packet (MTU)")
        case Field.LISTEN_PORT:
            return translate("Editor", "Port of this computer")
        case Field.FWMARK:
            return translate("Editor", "Mark on packets (FwMark)")
        case Field.TABLE:
            return translate("Editor", "Routing table")
        case Field.PUBLIC_KEY:
            return translate("Editor", "Public key of the peer")
        case Field.ENDPOINT:
            return translate("Editor", "Address of the peer (endpoint)")
        case Field.ALLOWED:
            return translate("Editor", "What goes to this peer")
        case Field.PRESHARED_KEY:
            return translate("Editor", "Preshared key")
        case Field.KEEPALIVE:
            return translate("Editor", "Keep alive every (seconds)")
        case Field.NOTES:
            return translate("Editor", "Notes")


def hint(field: Field, *, of_peer: bool = False) -> str:
    """What belongs there, with an example."""
    match field:
        case Field.TITLE:
            return translate("Editor", "How the profile is called in lists and questions.")
        case Field.PRIVATE_KEY:
            return translate("Editor", "Stays on this computer. Nobody else should ever see it.")
        case Field.ADDRESSES:
            return translate("Editor", "Inside the tunnel, such as 10.0.0.2/24 or fd00::2/64.")
        case Field.DNS:
            return translate("Editor", "Who is asked for names while the profile is connected.")
        case Field.SEARCH:
            return translate(
                "Editor", "Names in these domains are asked for at the servers. Without any, every name is."
            )
        case Field.MTU:
            return translate("Editor", "In bytes. Leave it empty for what fits usually.")
        case Field.LISTEN_PORT:
            return translate("Editor", "Leave it empty for any that is free.")
        case Field.FWMARK:
            return translate("Editor", "Kept for export. vpngui marks packets in its own way.")
        case Field.TABLE:
            return translate(
                "Editor", "“off” sets no routes. Empty, or anything else, has vpngui choose the table."
            )
        case Field.PUBLIC_KEY:
            return translate("Editor", "You get it from who runs the other end.")
        case Field.ENDPOINT:
            return translate(
                "Editor",
                "Such as vpn.example:51820 or [2001:db8::1]:51820. Empty if the peer comes to you.",
            )
        case Field.ALLOWED:
            return translate("Editor", "Such as 10.0.0.0/8. What comes from it has to come from there.")
        case Field.PRESHARED_KEY:
            return translate("Editor", "A second secret that both ends share. Most peers have none.")
        case Field.KEEPALIVE:
            return translate("Editor", "25 is usual behind a router. Leave it empty where it is not needed.")
        case Field.NOTES if of_peer:
            return translate("Editor", "The first line is what the peer is called here.")
        case Field.NOTES:
            return translate("Editor", "For yourself. They are kept as comments of the configuration.")


def placeholder(field: Field) -> str:
    """The row in which a new entry is typed."""
    match field:
        case Field.ADDRESSES:
            return translate("Editor", "Add an address")
        case Field.DNS:
            return translate("Editor", "Add a server")
        case Field.SEARCH:
            return translate("Editor", "Add a domain")
        case _:
            return translate("Editor", "Add a network")


def choice(one: Choice) -> tuple[str, str]:
    """What it is called, and what it does."""
    match one:
        case Choice.AUTO_CONNECT:
            return (
                translate("Editor", "Connect at login"),
                translate(
                    "Editor",
                    "You are asked as always, unless your answer is remembered. vpngui itself has to start "
                    "at login, too: see Preferences.",
                ),
            )
        case Choice.ON_UNTRUSTED:
            return (
                translate("Editor", "Connect on networks you do not trust"),
                translate("Editor", "Such as an open Wi-Fi. Preferences has the networks that you trust."),
            )
        case Choice.KILL_SWITCH:
            return (
                translate("Editor", "Block everything when this tunnel is down"),
                translate(
                    "Editor",
                    "Once it was connected, nothing goes around it until you lift the block or log out.",
                ),
            )
        case Choice.PINNED:
            return (
                translate("Editor", "Keep that block until you lift it"),
                translate("Editor", "Also after you log out. Connecting may then ask for a password."),
            )
        case Choice.LOCAL_NETWORK:
            return (
                translate("Editor", "Keep the local network reachable"),
                translate(
                    "Editor",
                    "Printers and other devices around you stay reachable beside a tunnel that carries "
                    "all traffic. So does everybody else there.",
                ),
            )


def peer_name(peer: PeerDraft, place: int) -> str:
    """What a peer is called in a list: by its notes, else where it is, else by its key, else its number. Not
    harmless to show yet."""
    notes = lines(peer.notes)
    shown = (notes[0] if notes else "") or peer.endpoint or peer.public_key[:12]
    if shown:
        return shown
    return translate("Editor", "Peer {number}").format(number=whole(place + 1))


def problem(one: Found) -> str:
    """What is wrong and what would be right, in one sentence or two."""
    if not isinstance(one, Problem):
        return settings.problem(one)
    return _words(one.kind).format(
        text=inert(one.text),
        limit=whole(MAX_SESSION),
        least=whole(MIN_MTU),
        most=whole(MAX_MTU),
        six=whole(MIN_MTU_IPV6),
        networks=whole(MAX_ROUTES),
    )


def told(problems: Iterable[Found]) -> tuple[Told, ...]:
    return tuple(Told(one.row, problem(one)) for one in problems)


def placed(place: Place, one: Found, peer: str) -> str:
    """The same with the field that it is in; ``peer`` is what the peer is called."""
    number, field = place
    said = settings.placed(Told(one.row, problem(one)))
    if number == INTERFACE:
        return translate("Editor", "{field}: {problem}").format(field=label(field), problem=said)
    return translate("Editor", "{peer}, {field}: {problem}").format(
        peer=inert(peer), field=label(field), problem=said
    )


def _words(kind: Kind) -> str:
    match kind:
        case Kind.TITLE_MISSING:
            return translate("Editor", "Give the profile a name.")
        case Kind.TITLE_WRONG:
            return translate("Editor", "A name is one line of up to {limit} bytes. Take a shorter one.")
        case Kind.TITLE_TAKEN:
            return translate("Editor", "Another profile is called so. Take another name.")
        case Kind.KEY_MISSING:
            return translate("Editor", "A key is needed here.")
        case Kind.KEY_WRONG:
            return translate("Editor", "A key is 44 letters, digits and signs, and ends with “=”.")
        case Kind.KEY_TWICE:
            return translate("Editor", "Another peer has this key already.")
        case Kind.KEY_OWN:
            return translate("Editor", "This is your own public key. The one of the other end belongs here.")
        case Kind.ENDPOINT_WRONG:
            return translate(
                "Editor",
                "Type a name or an address, a colon and a port: vpn.example:51820, [2001:db8::1]:51820.",
            )
        case Kind.PORT_WRONG:
            return translate("Editor", "A port is a whole number from 1 to 65535.")
        case Kind.MTU_WRONG:
            return translate("Editor", "This can be {least} to {most} bytes.")
        case Kind.MARK_WRONG:
            return translate("Editor", "A mark is a number such as 51820 or 0xca6c.")
        case Kind.TABLE_WRONG:
            return translate("Editor", "Type “off”, a number or the name of a table, or nothing.")
        case Kind.SECONDS_WRONG:
            return translate("Editor", "Type a number of seconds up to 65535, or nothing.")
        case Kind.NOTE_IS_A_KEY:
            return translate("Editor", "A note must not hold a key: notes are not kept as secrets are.")
        case Kind.DOMAIN_HERE:
            return translate("Editor", "“{text}” is no address. A domain belongs into the list of domains.")
        case Kind.ADDRESS_HERE:
            return translate("Editor", "“{text}” is no domain. An address belongs into the list of servers.")
        case Kind.OTHER_PEER:
            return translate("Editor", "{text} goes to another peer already.")
        case Kind.MTU_TOO_SMALL_FOR_IPV6:
            return translate(
                "Editor", "IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks."
            )
        case Kind.TOO_MANY_NETWORKS:
            return translate("Editor", "All peers together can have {networks} networks. Remove some.")
