"""``vpngui show``: all of a profile but its keys, and what is known of its tunnel."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.table import ago, amount, facts, some
from vpngui.cli.tunnels import Seen, age, look, of_profile
from vpngui.model.wireguard_seen import PeerSeen
from vpngui.profiles.entry import Entry
from vpngui.profiles.profile import Peer

DESCRIPTION = "Shows a profile without its private and preshared keys, and how its tunnel is."


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the profile's name or id")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    entry, seen = shelf.need(shelf.without_keys(), options.name), look()
    return Said(text(entry, seen), data(entry, seen), (seen.why_not,) if seen.why_not else ())


def text(entry: Entry, seen: Seen) -> str:
    profile, tunnel = entry.profile, of_profile(seen.tunnels, entry.id)
    chosen = [name.replace("_", " ") for name, yes in asdict(entry.choices).items() if yes]
    pairs = [
        ("name", entry.title),
        ("id", entry.id),
        ("state", _state(seen, entry.id)),
        ("link", "" if tunnel is None else f"{tunnel.name} ({tunnel.engine})"),
        ("public key", entry.public_key),
        ("addresses", some(profile.addresses)),
        ("name servers", some(profile.dns)),
        ("search domains", some(profile.search)),
        ("MTU", str(profile.mtu or "")),
        ("listen port", str(profile.listen_port or "")),
        ("mark", f"{profile.fwmark:#x}" if profile.fwmark else ""),
        ("table", profile.table),
        ("chosen", some(chosen)),
    ]
    known = {} if tunnel is None else {peer.public_key: peer for peer in tunnel.peers}
    parts = [facts(pairs), *(_peer(peer, known.get(peer.public_key)) for peer in profile.peers)]
    return "\n\n".join(parts)


def data(entry: Entry, seen: Seen) -> dict[str, Any]:
    profile, tunnel = entry.profile, of_profile(seen.tunnels, entry.id)
    known = {} if tunnel is None else {peer.public_key: asdict(peer) for peer in tunnel.peers}
    return {
        "id": entry.id,
        "name": entry.title,
        "state": _state(seen, entry.id),
        "error": "" if tunnel is None else tunnel.error,
        "interface": "" if tunnel is None else tunnel.name,
        "engine": "" if tunnel is None else tunnel.engine,
        "handshake": 0 if tunnel is None else tunnel.handshake,
        "public_key": entry.public_key,
        "addresses": list(map(str, profile.addresses)),
        "dns": list(map(str, profile.dns)),
        "search": list(profile.search),
        "mtu": profile.mtu,
        "listen_port": profile.listen_port,
        "fwmark": profile.fwmark,
        "table": profile.table,
        "choices": asdict(entry.choices),
        "peers": [
            {
                "public_key": peer.public_key,
                "endpoint": "" if peer.endpoint is None else str(peer.endpoint),
                "allowed": list(map(str, peer.allowed)),
                "keepalive": peer.keepalive,
                "now": known.get(peer.public_key),
            }
            for peer in profile.peers
        ],
    }


def _state(seen: Seen, id_: str) -> str:
    if seen.why_not:
        return ""
    tunnel = of_profile(seen.tunnels, id_)
    return "down" if tunnel is None else tunnel.condition


def _peer(peer: Peer, seen: PeerSeen | None) -> str:
    pairs = [
        ("endpoint", "" if peer.endpoint is None else str(peer.endpoint)),
        ("allowed", some(peer.allowed)),
        ("keepalive", f"{peer.keepalive} s" if peer.keepalive else ""),
    ]
    if seen is not None:
        pairs += [
            ("reached at", seen.endpoint),
            ("handshake", ago(age(seen.handshake)) if seen.handshake else "never"),
            ("received", amount(seen.rx_bytes)),
            ("sent", amount(seen.tx_bytes)),
        ]
    return f"peer: {peer.public_key}\n{facts(pairs, '  ')}"
