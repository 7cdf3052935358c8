"""``vpngui status``: the service, and every tunnel that it shows to this person."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from vpngui.cli.ending import Ending, Said
from vpngui.cli.running import Tell
from vpngui.cli.table import ago, facts, table
from vpngui.cli.tunnels import Seen, Tunnel, age, look
from vpngui.cli.words import CONDITIONS
from vpngui.model.errors import IpcFailed

DESCRIPTION = "Says how the service is, and lists every tunnel: of profiles and of applications."


def add(parser: argparse.ArgumentParser) -> None:
    """Nothing."""


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return said(look())


def said(seen: Seen) -> Said:
    """Ends as failed where the service does not answer."""
    if seen.why_not:
        refusal = {"error": seen.why_not, "code": IpcFailed.code.name.lower()}
        return Said("", refusal, (f"vpngui: {seen.why_not}",), Ending.FAILED)
    manager = seen.manager
    head = facts(
        [
            ("service", str(manager.get("Version", ""))),
            ("asks you", "yes" if manager.get("AgentPresent") else "vpngui does not run; 'up' starts it"),
            ("packet filter", str(manager.get("FirewallBackend", ""))),
            ("names", str(manager.get("DnsBackend", ""))),
            ("WireGuard", str(manager.get("WireGuard", "")) or "none"),
            ("blocked", "something is" if manager.get("Blocked") else "nothing"),
        ]
    )
    rows = [
        (
            one.name,
            CONDITIONS.get(one.condition, one.condition),
            one.session,
            one.owner.name,
            ago(age(one.since)) if one.since else "",
        )
        for one in seen.tunnels
    ]
    text = f"{head}\n\n{table(('LINK', 'STATE', 'NAME', 'OF', 'SINCE'), rows)}" if rows else head
    return Said(text, {**manager, "Tunnels": [_plain(one) for one in seen.tunnels]})


def _plain(tunnel: Tunnel) -> dict[str, object]:
    """A tunnel as JSON: all that is known, and ``condition``."""
    return {**asdict(tunnel), "condition": tunnel.condition}
