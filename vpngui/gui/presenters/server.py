"""What is known of the other end of a profile's tunnel, as captions and lines. Pure."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters import numbers
from vpngui.gui.presenters.field import Field, Section
from vpngui.gui.snapshot import Tunnel
from vpngui.model.wireguard_seen import PeerSeen, WireGuardSeen

_MOST = 12
"""Peers that are shown; ``vpngui show`` lists all of them."""


def sections(tunnel: Tunnel, seen: WireGuardSeen | None, now: float) -> tuple[Section, ...]:
    """One for what concerns all of it, one for who is at the other end; none for an application's tunnel.

    ``seen`` is None while that is not known, ``now`` Unix time in seconds.
    """
    if not tunnel.profile:
        return ()
    found = [Section(translate("Details", "WireGuard"), _whole(tunnel, seen, now))]
    if seen is not None and seen.peers:
        title = (
            translate("Details", "Server")
            if len(seen.peers) == 1
            else translate("Details", "%Ln servers", "", len(seen.peers))
        )
        peers = sorted(seen.peers, key=lambda peer: -peer.handshake)
        fields = [_peer(peer, now) for peer in peers[:_MOST]]
        if len(peers) > _MOST:
            more = translate("Details", "and %Ln more", "", len(peers) - _MOST)
            fields.append(Field(translate("Details", "Others"), (more,)))
        found.append(Section(title, tuple(fields)))
    return tuple(found)


def _whole(tunnel: Tunnel, seen: WireGuardSeen | None, now: float) -> tuple[Field, ...]:
    fields = []
    if tunnel.state.carries_traffic and seen is not None:
        fields.append(Field(translate("Details", "Last handshake"), _handshake(seen.handshake, now)))
    text = (
        translate("Details", "On: once it was connected, nothing goes beside it, not even while it is down")
        if tunnel.kill_switch
        else translate("Details", "Off: while it is down, traffic goes outside")
    )
    fields.append(Field(translate("Details", "Kill switch"), (text,)))
    engine = {
        "kernel": translate("Details", "in the system's kernel"),
        "userspace": translate("Details", "by the program wireguard-go"),
    }.get(tunnel.engine, inert(tunnel.engine))
    fields.append(Field(translate("Details", "Encrypted", "by whom"), (engine,)))
    return tuple(fields)


def _peer(peer: PeerSeen, now: float) -> Field:
    lines = [
        translate("Details", "reached at {address}").format(address=inert(peer.endpoint))
        if peer.endpoint
        else translate("Details", "its address is not known yet"),
        translate("Details", "last handshake: {when}").format(when=_handshake(peer.handshake, now)[0]),
        translate("Details", "received {received}, sent {sent}").format(
            received=numbers.amount(peer.rx_bytes), sent=numbers.amount(peer.tx_bytes)
        ),
    ]
    return Field(inert(peer.public_key), tuple(lines))


def _handshake(when: int, now: float) -> tuple[str, ...]:
    if not when:
        return (translate("Details", "never", "a handshake"),)
    ago = translate("Details", "{duration} ago").format(duration=numbers.age(now - when))
    return ago, numbers.exact_time(when)
