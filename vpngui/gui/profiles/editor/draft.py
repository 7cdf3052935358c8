"""A profile as a person types it, right or wrong. Pure; secrets stand in no text that Python makes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from vpngui.gui.profiles.editor import rows
from vpngui.gui.profiles.editor.fields import INTERFACE, Choice, Field, Place, Value
from vpngui.gui.profiles.editor.latest import latest
from vpngui.profiles.entry import Choices


@dataclass(frozen=True, slots=True)
class PeerDraft:
    """``number`` stays with the peer wherever it is moved to; ``notes`` are lines; an empty text is none."""

    number: int
    public_key: str = ""
    endpoint: str = ""
    allowed: tuple[str, ...] = ()
    preshared_key: str = field(default="", repr=False)
    keepalive: str = ""
    notes: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing was typed yet."""
        typed = self.public_key or self.endpoint or self.allowed or self.preshared_key
        return not (typed or self.keepalive or self.notes)


@dataclass(frozen=True, slots=True)
class Draft:
    """Numbers are texts as well; the lists have a row for each text, empty ones too."""

    title: str = ""
    private_key: str = field(default="", repr=False)
    addresses: tuple[str, ...] = ()
    dns: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    mtu: str = ""
    listen_port: str = ""
    fwmark: str = ""
    table: str = ""
    notes: str = ""
    peers: tuple[PeerDraft, ...] = ()
    choices: Choices = field(default_factory=Choices)

    def get(self, place: Place) -> Any:
        number, name = place
        return getattr(self if number == INTERFACE else self.peer(number), name.value)

    def put(self, place: Place, value: Value) -> Draft:
        number, name = place
        if number == INTERFACE:
            return replace(self, **{name.value: value})  # type: ignore[arg-type]
        changed = replace(self.peer(number), **{name.value: value})  # type: ignore[arg-type]
        return self.with_peers(changed if peer.number == number else peer for peer in self.peers)

    def chosen(self, choice: Choice, on: bool) -> Draft:
        """What only counts together with another choice goes with it."""
        choices = replace(self.choices, **{choice.value: on})
        return replace(self, choices=replace(choices, pinned=choices.pinned and choices.kill_switch))

    def peer(self, number: int) -> PeerDraft:
        return next(peer for peer in self.peers if peer.number == number)

    def with_peers(self, peers: Iterable[PeerDraft]) -> Draft:
        return replace(self, peers=tuple(peers))

    def moved(self, number: int, by: int) -> Draft:
        """A peer, ``by`` places further down; as far as there are places."""
        peers = list(self.peers)
        place = next(place for place, peer in enumerate(peers) if peer.number == number)
        peers.insert(min(max(place + by, 0), len(peers) - 1), peers.pop(place))
        return self.with_peers(peers)

    def new_since(self, before: Draft) -> int:
        """The number of the first peer that is not as it was; INTERFACE where there is none."""
        known = {peer.number: peer for peer in before.peers}
        return next((peer.number for peer in self.peers if known.get(peer.number) != peer), INTERFACE)

    @property
    def next_number(self) -> int:
        """One that no peer has."""
        return max((peer.number for peer in self.peers), default=INTERFACE) + 1


def plain(text: str) -> str:
    """What was typed without spaces around it, its digits as computers write them."""
    return "".join(str(int(one)) if one.isdecimal() else one for one in text.strip())


@lru_cache(maxsize=1 << 13)
def lines(notes: str) -> tuple[str, ...]:
    """The comments that notes become: a line for each that says something."""
    kept = ("".join(one for one in line if one.isprintable()).strip() for line in notes.split("\n"))
    return tuple(line for line in kept if line)


@latest
def normal(draft: Draft, base: Draft) -> Draft:
    """As it would come back from the store: no empty rows, no blank peers, no spaces around anything."""
    known = {peer.number: peer for peer in base.peers}
    peers = (_normal_peer(peer, known.get(peer.number, PeerDraft(INTERFACE))) for peer in draft.peers)
    return replace(
        draft,
        title=draft.title.strip(),
        private_key=draft.private_key.strip(),
        addresses=rows.normal(Field.ADDRESSES, draft.addresses, base.addresses),
        dns=rows.normal(Field.DNS, draft.dns, base.dns),
        search=rows.normal(Field.SEARCH, draft.search, base.search),
        mtu=plain(draft.mtu),
        listen_port=plain(draft.listen_port),
        fwmark=plain(draft.fwmark),
        table=draft.table.strip(),
        notes="\n".join(lines(draft.notes)),
        peers=tuple(peer for peer in peers if not peer.blank),
    )


def _normal_peer(peer: PeerDraft, base: PeerDraft) -> PeerDraft:
    if peer is base:
        return peer
    return replace(
        peer,
        public_key=peer.public_key.strip(),
        endpoint=peer.endpoint.strip(),
        allowed=rows.normal(Field.ALLOWED, peer.allowed, base.allowed),
        preshared_key=peer.preshared_key.strip(),
        keepalive=plain(peer.keepalive),
        notes="\n".join(lines(peer.notes)),
    )
