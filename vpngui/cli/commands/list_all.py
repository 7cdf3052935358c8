"""``vpngui list``: the profiles in the person's order, and how they are."""

from __future__ import annotations

import argparse
from typing import Any

from vpngui.cli import shelf
from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.table import table
from vpngui.cli.tunnels import Seen, Tunnel, look, of_profile
from vpngui.profiles.entry import Entry
from vpngui.profiles.store import Stored

DESCRIPTION = "Lists your WireGuard profiles, and how they are. Tunnels of applications: vpngui status."


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--names", action="store_true", help="the names alone, one a line")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    stored = shelf.without_keys().load()
    if options.names:
        titles = [one.title for one in stored.entries]
        return Said("\n".join(titles), titles)
    return said(stored, look())


def said(stored: Stored, seen: Seen) -> Said:
    rows = [
        row(entry, of_profile(seen.tunnels, entry.id), known=not seen.why_not) for entry in stored.entries
    ]
    notes = [f"{name}: this file holds no profile, and was set aside" for name in stored.damaged]
    if seen.why_not and rows:
        notes.append(f"how they are is not known: {seen.why_not}")
    if not rows:
        return Said("There are no profiles yet; vpngui import FILE takes one in.", [], tuple(notes))
    cells = [[one["name"], one["state"] or "?", one["interface"], ", ".join(one["servers"])] for one in rows]
    return Said(table(("NAME", "STATE", "LINK", "SERVER"), cells), rows, tuple(notes))


def row(entry: Entry, tunnel: Tunnel | None, *, known: bool) -> dict[str, Any]:
    """``state`` is empty where it is not known."""
    state = "" if not known else "down" if tunnel is None else tunnel.condition
    return {
        "id": entry.id,
        "name": entry.title,
        "state": state,
        "interface": tunnel.name if tunnel is not None else "",
        "servers": [str(peer.endpoint) for peer in entry.profile.peers if peer.endpoint is not None],
        "networks": sum(len(peer.allowed) for peer in entry.profile.peers),
        "auto_connect": entry.choices.auto_connect,
        "kill_switch": entry.choices.kill_switch,
    }
