"""What is wrong with what was typed: the parsers' own word, and what it means in each field. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Any

from vpngui.gui.profiles.editor.draft import Draft, PeerDraft, lines, plain
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place
from vpngui.gui.profiles.editor.rows import OtherList, every, has_six, parsed, trusted, wrong
from vpngui.gui.settings import checking as settings
from vpngui.gui.settings.draft import Field as Setting
from vpngui.model.errors import VpnServiceError
from vpngui.model.settings import MAX_ROUTES, MIN_MTU_IPV6, TunnelSettings
from vpngui.profiles import values
from vpngui.profiles.entry import check_title
from vpngui.profiles.keys import check_key
from vpngui.profiles.profile import TABLE_AUTO
from vpngui.profiles.wg_quick import parse


class Kind(Enum):
    """``text`` of the problem in brackets."""

    TITLE_MISSING = auto()
    TITLE_WRONG = auto()
    TITLE_TAKEN = auto()
    KEY_MISSING = auto()
    KEY_WRONG = auto()
    KEY_TWICE = auto()
    KEY_OWN = auto()
    ENDPOINT_WRONG = auto()
    PORT_WRONG = auto()
    MTU_WRONG = auto()
    MARK_WRONG = auto()
    TABLE_WRONG = auto()
    SECONDS_WRONG = auto()
    NOTE_IS_A_KEY = auto()
    DOMAIN_HERE = auto()
    """[what was typed]"""
    ADDRESS_HERE = auto()
    """[what was typed]"""
    OTHER_PEER = auto()
    """[the network]"""
    MTU_TOO_SMALL_FOR_IPV6 = auto()
    TOO_MANY_NETWORKS = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """``row`` is -1 for what is wrong with a field as a whole."""

    kind: Kind
    row: int = -1
    text: str = ""


Found = Problem | settings.Problem
"""Of a list, what the page Tunnel settings has words for as well."""
Problems = Mapping[Place, tuple[Found, ...]]

_SETTINGS = {
    Field.ADDRESSES: Setting.LOCAL,
    Field.DNS: Setting.DNS,
    Field.SEARCH: Setting.SUFFIXES,
    Field.ALLOWED: Setting.ROUTES,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the draft alone does not say. ``sealed``: the secrets cannot be had now, and stay as they are;
    ``own_key``: the public key of this end, "" while it is not known."""

    titles: frozenset[str] = frozenset()
    sealed: bool = False
    own_key: str = ""


def check(draft: Draft, base: Draft, known: Known) -> Problems:
    """Fields without a problem are not in it. ``base`` is from the store: its rows have been checked."""
    found: dict[Place, tuple[Found, ...]] = {
        (INTERFACE, Field.TITLE): _title(draft.title, known.titles),
        (INTERFACE, Field.PRIVATE_KEY): () if known.sealed else _key(draft.private_key),
        **{
            (INTERFACE, field): _rows(field, getattr(draft, field.value), getattr(base, field.value))
            for field in (Field.ADDRESSES, Field.DNS, Field.SEARCH)
        },
        (INTERFACE, Field.MTU): _number(values.mtu, draft.mtu, Kind.MTU_WRONG),
        (INTERFACE, Field.LISTEN_PORT): _number(_port, draft.listen_port, Kind.PORT_WRONG),
        (INTERFACE, Field.FWMARK): _number(values.fwmark, draft.fwmark, Kind.MARK_WRONG),
        (INTERFACE, Field.TABLE): _number(values.table, draft.table or TABLE_AUTO, Kind.TABLE_WRONG),
        (INTERFACE, Field.NOTES): _notes(draft.notes),
    }
    before = {peer.number: peer for peer in base.peers}
    for peer in draft.peers:
        if not peer.blank:
            found.update(_peer(peer, before.get(peer.number, PeerDraft(INTERFACE))))
    found.update(_between_peers(draft.peers, known.own_key, found))
    if not any(found.values()):
        found.update(_together(draft, base))
    return MappingProxyType({place: problems for place, problems in found.items() if problems})


def _title(text: str, taken: frozenset[str]) -> tuple[Problem, ...]:
    if not text.strip():
        return (Problem(Kind.TITLE_MISSING),)
    if _refused(check_title, text):
        return (Problem(Kind.TITLE_WRONG),)
    return (Problem(Kind.TITLE_TAKEN),) if text.strip() in taken else ()


def _key(text: str) -> tuple[Problem, ...]:
    if not text.strip():
        return (Problem(Kind.KEY_MISSING),)
    return (Problem(Kind.KEY_WRONG),) if _refused(check_key, text.strip()) else ()


def _number(parse_one: Callable[[str], object], text: str, kind: Kind) -> tuple[Problem, ...]:
    """Of a field that may be empty."""
    return (Problem(kind),) if plain(text) and _refused(parse_one, plain(text)) else ()


def _port(text: str) -> int:
    return values.whole_number(text, 0, 65535, "a port")


def _notes(notes: str) -> tuple[Problem, ...]:
    """A comment that would not come back as it was written."""
    wanted = lines(notes)
    if not wanted:
        return ()
    text = "".join(["[Interface]\n", *(f"# {line}\n" for line in wanted)])
    read = parse(text, with_key=False).profile
    return () if read is not None and len(read.comments) == len(wanted) else (Problem(Kind.NOTE_IS_A_KEY),)


def _rows(field: Field, texts: tuple[str, ...], base: tuple[str, ...]) -> tuple[Found, ...]:
    if texts is base:
        return ()
    found: list[Found] = []
    for number, error in wrong(field, texts):
        row = texts[number]
        if row in trusted(base):
            continue
        if isinstance(error, OtherList):
            kind = Kind.DOMAIN_HERE if field is Field.DNS else Kind.ADDRESS_HERE
            found.append(Problem(kind, number, row))
        else:
            found.append(settings.explained(_SETTINGS[field], number, row, error))
    most = settings.MOST[_SETTINGS[field]]
    if sum(map(bool, texts)) > max(most, len(base)):
        found.append(settings.Problem(settings.Kind.TOO_MANY, more=str(most)))
    return tuple(found)


def _peer(peer: PeerDraft, base: PeerDraft) -> Iterator[tuple[Place, tuple[Found, ...]]]:
    if peer is base:
        return
    number = peer.number
    yield (number, Field.PUBLIC_KEY), _key(peer.public_key)
    yield (number, Field.ENDPOINT), _number(values.endpoint, peer.endpoint, Kind.ENDPOINT_WRONG)
    yield (number, Field.ALLOWED), _rows(Field.ALLOWED, peer.allowed, base.allowed)
    yield (number, Field.PRESHARED_KEY), _key(peer.preshared_key) if peer.preshared_key else ()
    yield (number, Field.KEEPALIVE), _number(values.keepalive, peer.keepalive, Kind.SECONDS_WRONG)
    yield (number, Field.NOTES), _notes(peer.notes)


def _between_peers(
    peers: Iterable[PeerDraft], own_key: str, found: Mapping[Place, tuple[Found, ...]]
) -> Iterator[tuple[Place, tuple[Found, ...]]]:
    """A key, and a network, belongs to one peer alone: the second to claim it is told."""
    keys: set[str] = set()
    networks: set[str] = set()
    for peer in peers:
        key_place, networks_place = (peer.number, Field.PUBLIC_KEY), (peer.number, Field.ALLOWED)
        key = peer.public_key.strip()
        if key and not found.get(key_place):
            if key in keys or key == own_key:
                yield key_place, (Problem(Kind.KEY_TWICE if key in keys else Kind.KEY_OWN),)
            keys.add(key)
        own = every(Field.ALLOWED, peer.allowed)
        if not found.get(networks_place) and not networks.isdisjoint(own):
            yield networks_place, tuple(_claimed(peer, networks))
        networks |= own


def _claimed(peer: PeerDraft, others: set[str]) -> Iterator[Problem]:
    for number, row in enumerate(peer.allowed):
        for network in parsed(Field.ALLOWED, row)[0] if row.strip() else ():
            if network in others:
                yield Problem(Kind.OTHER_PEER, number, network)


def _together(draft: Draft, base: Draft) -> Iterator[tuple[Place, tuple[Found, ...]]]:
    """What the service would say of all of it, where each field is right by itself."""
    count, before = (
        sum(len(every(Field.ALLOWED, peer.allowed)) for peer in one.peers) for one in (draft, base)
    )
    if count > max(MAX_ROUTES, before):
        yield (draft.peers[-1].number, Field.ALLOWED), (Problem(Kind.TOO_MANY_NETWORKS),)
        return
    addresses = sorted(every(Field.ADDRESSES, draft.addresses))
    if _refused(lambda local: TunnelSettings().updated({"local": local}), addresses):
        yield (INTERFACE, Field.ADDRESSES), tuple(settings.twice(Setting.LOCAL, draft.addresses))
    lists = (draft.addresses, Field.ADDRESSES), (draft.dns, Field.DNS)
    networks = ((peer.allowed, Field.ALLOWED) for peer in draft.peers)
    six = any(has_six(field, texts) for texts, field in (*lists, *networks))
    if six and plain(draft.mtu) and values.mtu(plain(draft.mtu)) < MIN_MTU_IPV6:
        yield (INTERFACE, Field.MTU), (Problem(Kind.MTU_TOO_SMALL_FOR_IPV6),)


def _refused(parse_one: Callable[[Any], object], value: Any) -> bool:
    try:
        parse_one(value)
    except VpnServiceError:
        return True
    return False
