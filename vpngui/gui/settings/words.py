"""The fields of the page and what is wrong in them, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import apart, inert
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.said import said
from vpngui.gui.settings.checking import Kind, Problem
from vpngui.gui.settings.draft import Field
from vpngui.gui.settings.labels import Labels, Told
from vpngui.model.settings import MAX_MTU, MAX_SESSION, MIN_MTU, MIN_MTU_IPV6


def labels(field: Field) -> Labels:
    return Labels(field.value, label(field), hint(field), placeholder(field))


def label(field: Field) -> str:
    match field:
        case Field.SESSION:
            return translate("Settings", "Session name")
        case Field.MTU:
            return translate("Settings", "Largest packet (MTU)")
        case Field.LOCAL:
            return translate("Settings", "Addresses of this computer")
        case Field.REMOTE:
            return translate("Settings", "Addresses of the other end")
        case Field.ROUTES:
            return translate("Settings", "Networks through the tunnel")
        case Field.DNS:
            return translate("Settings", "DNS servers")
        case Field.SUFFIXES:
            return translate("Settings", "Domains of these servers")
        case Field.LOCAL_NETWORK:
            return translate("Settings", "Keep the local network reachable")


def hint(field: Field) -> str:
    """What belongs there, with an example."""
    match field:
        case Field.SESSION:
            return translate("Settings", "How the tunnel is called in lists and questions.")
        case Field.MTU:
            return translate("Settings", "In bytes. 1500 is usual; smaller where large packets get lost.")
        case Field.LOCAL:
            return translate("Settings", "With the size of their network, such as 10.0.0.2/24.")
        case Field.REMOTE:
            return translate("Settings", "Only where the tunnel leads to a single computer.")
        case Field.ROUTES:
            return translate("Settings", "Such as 10.0.0.0/8. 0.0.0.0/0 and ::/0 are all traffic.")
        case Field.DNS:
            return translate("Settings", "Who is asked for names while the tunnel is connected.")
        case Field.SUFFIXES:
            return translate(
                "Settings",
                "Names in these domains are asked for at the servers above. Without any, every name is.",
            )
        case Field.LOCAL_NETWORK:
            return translate(
                "Settings",
                "Printers and other devices around you stay reachable beside a tunnel that carries "
                "all traffic. So does everybody else there.",
            )


def placeholder(field: Field) -> str:
    """The row in which a new entry is typed."""
    match field:
        case Field.LOCAL | Field.REMOTE:
            return translate("Settings", "Add an address")
        case Field.ROUTES:
            return translate("Settings", "Add a network")
        case Field.DNS:
            return translate("Settings", "Add a server")
        case _:
            return translate("Settings", "Add a domain")


def problem(one: Problem) -> str:
    """What is wrong and what would be right, in one sentence or two."""
    text = inert(one.text)
    more = apart(said(one.more)) if one.kind is Kind.OTHER else inert(one.more)
    return _words(one.kind).format(
        text=text,
        more=more,
        size=whole(int(one.text)) if one.kind is Kind.SESSION_TOO_LONG else "",
        limit=whole(MAX_SESSION),
        least=whole(MIN_MTU),
        most=whole(MAX_MTU),
        six=whole(MIN_MTU_IPV6),
    )


def told(problems: Iterable[Problem]) -> tuple[Told, ...]:
    return tuple(Told(one.row, problem(one)) for one in problems)


def placed(one: Told) -> str:
    """The same with the row that it is in, for a list."""
    if one.row < 0:
        return one.text
    return translate("Settings", "Row {row}: {problem}").format(row=whole(one.row + 1), problem=one.text)


def _words(kind: Kind) -> str:
    match kind:
        case Kind.SESSION_TOO_LONG:
            return translate(
                "Settings", "This takes {size} bytes, and {limit} are allowed. Take a shorter name."
            )
        case Kind.SESSION_NO_TEXT:
            return translate("Settings", "This name holds something that is no text.")
        case Kind.MTU_NO_NUMBER:
            return translate("Settings", "Type a whole number of bytes.")
        case Kind.MTU_OUT_OF_RANGE:
            return translate("Settings", "This can be {least} to {most} bytes.")
        case Kind.MTU_TOO_SMALL_FOR_IPV6:
            return translate(
                "Settings", "IPv6 needs {six} bytes. Take more, or remove the IPv6 addresses and networks."
            )
        case Kind.NO_ADDRESS:
            return translate("Settings", "“{text}” is not an address such as 10.0.0.2/24 or fd00::2/64.")
        case Kind.PREFIX_ZERO:
            return translate("Settings", "/0 would claim every address. Give the size of its network.")
        case Kind.NO_HOST:
            return translate("Settings", "No computer can have the address {text}.")
        case Kind.NO_NETWORK:
            return translate("Settings", "“{text}” is not a network such as 10.0.0.0/8 or fd00::/64.")
        case Kind.HOST_BITS:
            return translate("Settings", "{text} is an address in a network. The network is {more}.")
        case Kind.NEVER_ROUTED:
            return translate("Settings", "No tunnel can carry {text}.")
        case Kind.NO_SERVER:
            return translate("Settings", "“{text}” is not an address such as 10.0.0.1 or fd00::1.")
        case Kind.SERVER_UNREACHABLE:
            return translate("Settings", "No DNS server of a tunnel can have the address {text}.")
        case Kind.NO_DOMAIN:
            return translate("Settings", "“{text}” is not a domain such as corp.example.")
        case Kind.TWICE:
            return translate("Settings", "{text} is there already, with another size of its network.")
        case Kind.AT_BOTH_ENDS:
            return translate("Settings", "{text} is an address of this computer already.")
        case Kind.TOO_MANY:
            return translate("Settings", "There can be {more}. Remove some.")
        case Kind.OTHER:
            return "{more}"
