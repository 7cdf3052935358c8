"""What to send to somebody who helps: in English, with addresses and names taken out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vpngui.gui.diagnostics.doctor import Found
from vpngui.gui.diagnostics.redact import Names, redact
from vpngui.gui.inert_text import visible
from vpngui.gui.snapshot import AgentState, Snapshot, Tunnel
from vpngui.model.findings import Kind


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What this app runs in; ``versions`` and ``session`` are name and value each."""

    versions: tuple[tuple[str, str], ...] = ()
    session: tuple[tuple[str, str], ...] = ()
    home: str = ""
    hosts: tuple[str, ...] = ()
    users: tuple[str, ...] = ()


def report(snapshot: Snapshot, found: Sequence[Found], around: Surroundings) -> str:
    lines = [
        "vpngui report (addresses and names are replaced; the same one has the same number)",
        "",
        *_pairs((*around.versions, *_service(snapshot), *around.session)),
        "",
        "self-test",
        *(_finding(one) for one in found),
        *([] if found else ["  not done"]),
        "",
        f"tunnels: {len(snapshot.tunnels)}",
        *(_tunnel(tunnel) for tunnel in snapshot.tunnels),
    ]
    return redact("\n".join(lines) + "\n", names(snapshot, found, around))


def names(snapshot: Snapshot, found: Iterable[Found], around: Surroundings) -> Names:
    """All that is known to be a name."""
    interfaces = {tunnel.name for tunnel in snapshot.tunnels}
    for one in found:
        if one.kind is Kind.FILTER_STRICT:
            interfaces.update(one.values.get("links", "").split(", "))
        if one.kind in (Kind.IN_USE, Kind.LEFT_BEHIND):
            things = one.values.get("things", "").split(", ")
            interfaces.update(
                thing.removeprefix("interface ") for thing in things if thing.startswith("interface ")
            )
    words = {word for tunnel in snapshot.tunnels for word in (tunnel.session, *tunnel.dns_suffixes)}
    return Names(interfaces, around.hosts, around.users, around.home, words)


def _service(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    agent = snapshot.agent.value
    if snapshot.agent is AgentState.REFUSED:
        agent = f"{agent}: {visible(snapshot.agent_text)}"
    return (
        ("service", f"{snapshot.service.value} {snapshot.version}".strip()),
        ("answers", agent),
        ("firewall", snapshot.firewall or "unknown"),
        ("DNS", snapshot.dns or "unknown"),
        ("blocking", "yes" if snapshot.blocked else "no"),
    )


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{name:10} {visible(value)}" for name, value in pairs]


def _finding(one: Found) -> str:
    todo = f"\n         → {visible(one.todo)}" if one.todo else ""
    return f"  {one.level.value:6} {one.check}: {visible(one.text)}{todo}"


def _tunnel(tunnel: Tunnel) -> str:
    parts = [
        f"  {visible(tunnel.name)}: {tunnel.state.value}",
        f"owner {tunnel.owner.grade.value}",
        f"mtu {tunnel.mtu}",
        *(f"local {visible(address)}" for address in tunnel.local),
        *(f"route {visible(route)}" for route in tunnel.routes[:_MOST]),
        *([f"and {len(tunnel.routes) - _MOST} more routes"] if len(tunnel.routes) > _MOST else []),
        *(f"dns {visible(server)}" for server in tunnel.dns),
        *(["blocks"] if tunnel.block is not None else []),
        *([f"error: {visible(tunnel.error)}"] if tunnel.error else []),
    ]
    return ", ".join(parts)


_MOST = 8
"""Routes of a tunnel that are listed one by one."""
