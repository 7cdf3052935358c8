"""One profile as a row of the list: what is written where. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters import condition as conditions
from vpngui.gui.presenters.condition import Condition
from vpngui.gui.profiles.offers import Offer, main_offer, word
from vpngui.gui.snapshot import Tunnel
from vpngui.profiles.entry import Choices, Entry

Mark = tuple[str, str]
"""The name of a picture, and its words."""


@dataclass(frozen=True, slots=True)
class Row:
    """``icon`` is a picture's name; ``detail`` is empty where the state says all."""

    icon: str
    title: str
    state: str
    detail: str
    endpoint: str
    marks: tuple[Mark, ...]
    offer: Offer
    button: str


def row_of(entry: Entry, tunnel: Tunnel | None, now: float, *, busy: bool = False) -> Row:
    """``now`` is Unix time in seconds; ``busy``: its tunnel is being made."""
    how = Condition.DISCONNECTED if tunnel is None else conditions.condition(tunnel)
    offer = main_offer(tunnel, busy=busy)
    return Row(
        icon=conditions.icon(how),
        title=inert(entry.title),
        state=conditions.word(how),
        detail="" if tunnel is None else conditions.detail(tunnel, now),
        endpoint=endpoint(entry),
        marks=marks(entry.choices),
        offer=offer,
        button=word(offer),
    )


def endpoint(entry: Entry) -> str:
    """Where the first peer that says so is reached, and how many others there are."""
    found = [inert(str(peer.endpoint)) for peer in entry.profile.peers if peer.endpoint is not None]
    if not found:
        return translate("Profiles", "No server")
    if len(found) == 1:
        return found[0]
    return f"{found[0]} {translate('Profiles', 'and %Ln more', '', len(found) - 1)}"


def marks(choices: Choices) -> tuple[Mark, ...]:
    """What of the person's choices matters while they look at the list."""
    found: list[Mark] = []
    if choices.kill_switch:
        words = (
            translate("Profiles", "Kill switch, kept")
            if choices.pinned
            else translate("Profiles", "Kill switch")
        )
        found.append(("effect-block", words))
    if choices.auto_connect:
        found.append(("automatic", translate("Profiles", "Connects at login")))
    if choices.on_untrusted:
        found.append(("automatic", translate("Profiles", "Connects on unknown networks")))
    return tuple(found)


def spoken(row: Row) -> str:
    """Everything in the row, as one sentence for who cannot see it."""
    return ", ".join(
        filter(None, [row.title, row.state, row.detail, row.endpoint, *(words for _, words in row.marks)])
    )


def searched(entry: Entry) -> str:
    """What the search looks through."""
    profile = entry.profile
    words = (
        entry.title,
        *(str(peer.endpoint) for peer in profile.peers if peer.endpoint is not None),
        *map(str, profile.addresses),
        entry.public_key,
        *(peer.public_key for peer in profile.peers),
        *profile.comments,
        *(comment for peer in profile.peers for comment in peer.comments),
    )
    return "\n".join(words).casefold()
