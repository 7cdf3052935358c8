"""One tunnel as a row of the list: what is written where. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.connections.offers import Offer, main_offer, word
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters import condition as conditions
from vpngui.gui.presenters import numbers
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.snapshot import Traffic, Tunnel


@dataclass(frozen=True, slots=True)
class Row:
    """Pictures by their names; ``received`` and ``sent``: rate and total, empty while nothing is counted."""

    icon: str
    title: str
    subtitle: str
    """The interface's name where the title is another."""
    state: str
    detail: str
    grade_icon: str
    owner: str
    grade: str
    addresses: str
    blocks: str
    """That it blocks, in a word or two; empty where it does not."""
    received: tuple[str, str]
    sent: tuple[str, str]
    offer: Offer
    button: str


def row_of(tunnel: Tunnel, traffic: Traffic | None, now: float) -> Row:
    """``now`` is Unix time in seconds."""
    who = present_identity(tunnel.owner)
    counted = traffic if tunnel.state.carries_traffic else None
    how = conditions.condition(tunnel)
    offer = main_offer(tunnel)
    return Row(
        icon=conditions.icon(how),
        title=presenter.title(tunnel),
        subtitle=presenter.subtitle(tunnel),
        state=conditions.word(how),
        detail=conditions.detail(tunnel, now),
        grade_icon=who.icon,
        owner=translate("Connections", "WireGuard profile") if tunnel.profile else who.name,
        grade=who.grade,
        addresses=_addresses(tunnel),
        blocks=_blocks(tunnel),
        received=_flow(counted.rates.rx, counted.counters.rx_bytes) if counted else ("", ""),
        sent=_flow(counted.rates.tx, counted.counters.tx_bytes) if counted else ("", ""),
        offer=offer,
        button=word(offer),
    )


def spoken(row: Row) -> str:
    """Everything in the row, as one sentence for who cannot see it."""
    parts = [row.title, row.subtitle, row.state, row.detail, row.blocks, row.owner, row.grade, row.addresses]
    if row.received[0]:
        parts.append(
            translate("Connections", "received {rate}, {total} in all").format(
                rate=row.received[0], total=row.received[1]
            )
        )
        parts.append(
            translate("Connections", "sent {rate}, {total} in all").format(
                rate=row.sent[0], total=row.sent[1]
            )
        )
    return ", ".join(filter(None, parts))


def _addresses(tunnel: Tunnel) -> str:
    if not tunnel.local:
        return ""
    # Each by itself: beside words that are read from right to left they would change places.
    return " · ".join(inert(text) for text in presenter.addresses(tunnel) if text)


def _blocks(tunnel: Tunnel) -> str:
    told = conditions.condition(tunnel) is conditions.Condition.BLOCKED
    if (tunnel.block is None or told) and not tunnel.pinned:
        return ""
    if tunnel.pinned:
        return translate("Connections", "Blocks other traffic, kept")
    return translate("Connections", "Blocks other traffic")


def _flow(rate: float, total: int) -> tuple[str, str]:
    return numbers.rate(rate), numbers.amount(total)
