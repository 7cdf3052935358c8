"""Which profiles are to be asked for now without a click. Pure.

Twice a profile may ask by itself: once after the login, and once on each network that is not trusted. What
was asked for and answered, whatever the answer, is not asked for again before the next login or network.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from vpngui.model.networks import EVERYTHING
from vpngui.model.surrounding import Surrounding, is_trusted

if TYPE_CHECKING:
    # Not before somebody wants a profile: the window is shown first.
    from vpngui.profiles.entry import Entry


class Reason(StrEnum):
    LOGIN = "login"
    UNTRUSTED = "untrusted"


@dataclass(frozen=True, slots=True)
class Settled:
    """What needs no question any more: ``login`` since the login, ``here`` in the ``network`` (its kind and
    identity) where the computer is or was last. Profiles by their ids."""

    login: frozenset[str] = frozenset()
    network: str = ""
    here: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wish:
    entry: Entry
    reason: Reason


def place(network: Surrounding) -> str:
    """What tells one network from the next; two that cannot be recognised are told apart by the gap between
    them, if at all."""
    return f"{network.kind} {network.id or network.name}" if network.present else ""


def arrived(settled: Settled, network: Surrounding) -> Settled:
    """The computer is in ``network`` now. One that comes back after a gap is still the same."""
    if not network.present or settled.network == place(network):
        return settled
    return replace(settled, network=place(network), here=frozenset())


def distrusted(settled: Settled) -> Settled:
    """The person trusts the present network no more: that is as if it were a new one."""
    return replace(settled, here=frozenset())


def answered(settled: Settled, wish: Wish) -> Settled:
    """The question was answered, or needs none: it is not put again for the same reason."""
    if wish.reason is Reason.LOGIN:
        settled = replace(settled, login=settled.login | {wish.entry.id})
    return replace(settled, here=settled.here | {wish.entry.id})


def failed(settled: Settled, wish: Wish) -> Settled:
    """It could not be done here, and was not refused: the next network may be better."""
    return replace(settled, here=settled.here | {wish.entry.id})


def due(
    entries: Sequence[Entry],
    connected: Collection[str],
    network: Surrounding,
    trusted: Collection[str],
    settled: Settled,
) -> tuple[Wish, ...]:
    """In the person's order. ``connected`` are profiles that are up or being asked for.

    Nothing without a network. Of profiles that carry everything only the first: one would replace the other,
    and none where such a one is connected.
    """
    if not network.present:
        return ()
    is_distrusted = not is_trusted(network, trusted)
    full = any(carries_everything(one) for one in entries if one.id in connected)
    found: list[Wish] = []
    for entry in entries:
        reason = _reason(entry, is_distrusted, settled)
        if reason is None or entry.id in connected:
            continue
        if carries_everything(entry):
            if full:
                continue
            full = True
        found.append(Wish(entry, reason))
    return tuple(found)


def already_so(
    entries: Iterable[Entry], connected: Collection[str], network: Surrounding, settled: Settled
) -> Settled:
    """Who is connected needs no question here: when the person disconnects it, it stays so."""
    if not network.present:
        return settled
    up = frozenset(one.id for one in entries if one.id in connected)
    return replace(settled, login=settled.login | up, here=settled.here | up)


def carries_everything(entry: Entry) -> bool:
    """Whether all of a family goes through it, in one network or in two halves (wg-quick(8))."""
    allowed = {network for peer in entry.profile.peers for network in peer.allowed}
    return any(
        everything in allowed or {*everything.subnets()} <= allowed for everything in EVERYTHING.values()
    )


def _reason(entry: Entry, is_distrusted: bool, settled: Settled) -> Reason | None:
    if entry.id in settled.here:
        return None
    if entry.choices.auto_connect and entry.id not in settled.login:
        return Reason.LOGIN
    if entry.choices.on_untrusted and is_distrusted:
        return Reason.UNTRUSTED
    return None
