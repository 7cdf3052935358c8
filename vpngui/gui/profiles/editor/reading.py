"""From a profile to what a person edits, and back. Pure; of thousands of networks, not for an event loop."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vpngui.gui.profiles.editor.draft import Draft, PeerDraft, lines, plain
from vpngui.gui.profiles.editor.fields import INTERFACE, Field
from vpngui.gui.profiles.editor.rows import values_of
from vpngui.profiles import values
from vpngui.profiles.entry import Entry, check_title
from vpngui.profiles.keys import check_key
from vpngui.profiles.profile import TABLE_AUTO, Peer, Profile


def of(entry: Entry, profile: Profile) -> Draft:
    """``profile`` is the entry's, with its secrets where they could be had."""
    return replace(read(profile), title=entry.title, choices=entry.choices)


def read(profile: Profile) -> Draft:
    """What a configuration says; it has no title and no choices."""
    return Draft(
        private_key=profile.private_key,
        addresses=tuple(map(str, profile.addresses)),
        dns=tuple(map(str, profile.dns)),
        search=profile.search,
        mtu="" if profile.mtu is None else str(profile.mtu),
        listen_port=str(profile.listen_port or ""),
        fwmark=f"{profile.fwmark:#x}" if profile.fwmark else "",
        table="" if profile.table == TABLE_AUTO else profile.table,
        notes="\n".join(profile.comments),
        peers=tuple(_peer(number, peer) for number, peer in enumerate(profile.peers, INTERFACE + 1)),
    )


def _peer(number: int, peer: Peer) -> PeerDraft:
    return PeerDraft(
        number,
        peer.public_key,
        str(peer.endpoint or ""),
        tuple(map(str, peer.allowed)),
        peer.preshared_key,
        str(peer.keepalive or ""),
        "\n".join(peer.comments),
    )


def built(draft: Draft) -> Profile:
    """The profile, secrets and all, of a draft without problems. Raises what the parsers raise."""
    return Profile(
        check_key(draft.private_key.strip()) if draft.private_key.strip() else "",
        _each(Field.ADDRESSES, draft.addresses),
        _each(Field.DNS, draft.dns),
        _each(Field.SEARCH, draft.search),
        values.mtu(plain(draft.mtu)) if plain(draft.mtu) else None,
        values.whole_number(plain(draft.listen_port) or "0", 0, 65535, "a port"),
        values.fwmark(plain(draft.fwmark) or "0"),
        values.table(draft.table.strip() or TABLE_AUTO),
        tuple(_built_peer(peer) for peer in draft.peers if not peer.blank),
        lines(draft.notes),
    )


def _built_peer(peer: PeerDraft) -> Peer:
    return Peer(
        check_key(peer.public_key.strip()),
        _each(Field.ALLOWED, peer.allowed),
        values.endpoint(peer.endpoint.strip()) if peer.endpoint.strip() else None,
        values.keepalive(plain(peer.keepalive) or "0"),
        check_key(peer.preshared_key.strip()) if peer.preshared_key.strip() else "",
        lines(peer.notes),
    )


def _each(field: Field, rows: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(value for row in rows for value in values_of(field, row)))


def entry_of(draft: Draft, profile: Profile, entry: Entry, public_key: str) -> Entry:
    """``entry`` with what was typed, as the store takes it; ``profile`` is ``built`` of the draft."""
    return replace(
        entry,
        title=check_title(draft.title),
        profile=profile.with_secrets({}),
        choices=draft.choices,
        public_key=public_key,
    )
