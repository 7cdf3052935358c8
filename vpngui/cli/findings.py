"""What ``vpngui doctor`` makes of the facts: a line for each thing that has to work, and what to do. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vpngui.cli.facts import Facts, Network, SessionBus, SystemBus
from vpngui.contract import names

ACTIONS = frozenset(value for name, value in vars(names).items() if name.startswith("ACTION_"))
RESET = "vpngui doctor --repair"
_START = "sudo systemctl start vpnguid"
_INSTALL = "install vpngui as a whole (docs/administration.md), then: sudo systemctl reload dbus"
_NONE = ("", "none")


class Level(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Worth knowing; everything that has to work does."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """``check`` is a short name that stays the same from version to version; ``todo`` is empty when OK."""

    check: str
    level: Level
    text: str
    todo: str = ""


def findings(facts: Facts, version: str) -> tuple[Finding, ...]:
    """All of them, in the order in which things depend on each other."""
    return (
        *_system(facts.system, version),
        *_network(facts.network, facts.system),
        *_session(facts.session, facts.system),
    )


def _system(bus: SystemBus, version: str) -> Iterator[Finding]:
    if bus.why_not:
        yield Finding("system-bus", Level.WRONG, bus.why_not, "start the D-Bus system bus (package dbus)")
        return
    yield Finding("system-bus", Level.OK, "the system bus answers")
    yield from _service(bus, version)
    yield from _polkit(bus)


def _service(bus: SystemBus, version: str) -> Iterator[Finding]:
    if bus.service_error:
        yield Finding(
            "service",
            Level.WRONG,
            f"the service runs, but does not answer: {bus.service_error}",
            "sudo systemctl restart vpnguid",
        )
    elif bus.service is None and bus.startable:
        yield Finding("service", Level.OK, "the service does not run; the bus starts it when it is needed")
    elif bus.service is None:
        yield Finding("service", Level.WRONG, "the service does not run, and the bus cannot start it", _START)
    else:
        yield Finding("service", Level.OK, f"the service runs, version {bus.service.get('Version', '?')}")
        if bus.service.get("Version") != version:
            yield Finding(
                "version",
                Level.NOTE,
                f"the service has another version than this command ({version})",
                "sudo systemctl restart vpnguid",
            )
        yield from _back_ends(bus.service.get("FirewallBackend"), bus.service.get("DnsBackend"))


def _back_ends(firewall: str | None, dns: str | None) -> Iterator[Finding]:
    if firewall in _NONE:
        yield Finding(
            "firewall",
            Level.WRONG,
            "there is no packet filter: nothing can be blocked, and no tunnel can carry all traffic",
            "install nftables, then: sudo systemctl restart vpnguid",
        )
    elif firewall is not None:
        yield Finding("firewall", Level.OK, f"blocks are made with {firewall}")
    if dns in _NONE:
        yield Finding(
            "dns",
            Level.NOTE,
            "name resolution is left alone: a tunnel's DNS servers are not used",
            "unless that is meant so: sudo systemctl enable --now vpngui-resolv.socket, then restart vpnguid",
        )
    elif dns is not None:
        yield Finding("dns", Level.OK, f"a tunnel's DNS servers are set by the back end '{dns}'")


def _polkit(bus: SystemBus) -> Iterator[Finding]:
    if bus.actions is None or bus.allowed is None:
        yield Finding(
            "polkit",
            Level.WRONG,
            "polkit does not answer, so every request is refused",
            "install polkitd and start it: sudo systemctl start polkit",
        )
        return
    missing = sorted(ACTIONS - bus.actions)
    if missing:
        yield Finding("polkit", Level.WRONG, f"polkit does not know {', '.join(missing)}", _INSTALL)
        return
    yield Finding("polkit", Level.OK, "polkit answers and knows our actions")
    for action, check, what in (
        (names.ACTION_USE, "may-use", "make tunnels"),
        (names.ACTION_AGENT, "may-answer", "answer whether they may come up"),
    ):
        if action in bus.allowed:
            yield Finding(check, Level.OK, f"your programs may {what}")
        else:
            yield Finding(
                check,
                Level.WRONG,
                f"your programs may not {what} from here",
                f"log in at the screen, or have a polkit rule say yes to {action} (docs/administration.md)",
            )


def _network(network: Network, bus: SystemBus) -> Iterator[Finding]:
    if network.tun:
        yield Finding(
            "tun", Level.WRONG, f"there are no TUN devices ({network.tun})", "sudo modprobe tun, or reboot"
        )
    else:
        yield Finding("tun", Level.OK, "TUN devices can be made")
    yield leftovers(network, bus.service is not None or bool(bus.service_error))
    if network.strict:
        settings = " ".join(f"net.ipv4.conf.{link.replace('.', '/')}.rp_filter=2" for link in network.strict)
        yield Finding(
            "reverse-path",
            Level.WRONG,
            f"the reverse path filter of {', '.join(network.strict)} is strict: it drops what a VPN server "
            "answers while its tunnel carries all traffic",
            f"sudo sysctl {settings}, if net.ipv4.conf.all.rp_filter is 1 that one too; "
            "to keep it: a file in /etc/sysctl.d",
        )
    else:
        yield Finding("reverse-path", Level.OK, "no strict reverse path filter on the way out")


def leftovers(network: Network, service_runs: bool) -> Finding:
    """Of what bears our marks: it is the service's, if that runs, and otherwise nobody's."""
    seen = ", ".join(network.ours)
    unseen = f"; not looked at: {', '.join(network.unseen)}" if network.unseen else ""
    if network.ours and not service_runs:
        text = f"no service runs, but there is still: {seen}{unseen}"
        return Finding("leftovers", Level.WRONG, text, f"{RESET}, or start the service: {_START}")
    if network.ours:
        return Finding("leftovers", Level.OK, f"in use: {seen}{unseen}")
    return Finding("leftovers", Level.OK, f"nothing of vpngui is in this computer's network{unseen}")


def _session(session: SessionBus, bus: SystemBus) -> Iterator[Finding]:
    agent = bool(bus.service and bus.service.get("AgentPresent"))
    if session.why_not:
        yield Finding(
            "session-bus",
            Level.NOTE,
            f"there is no session here, so the app was not looked at ({session.why_not})",
            "run this again in a terminal of your desktop",
        )
        return
    yield Finding("session-bus", Level.OK, "the session bus answers")
    if session.app_runs:
        yield Finding("app", Level.OK, "the app runs")
    elif session.app_startable:
        yield Finding("app", Level.OK, "the app does not run; the session bus starts it when it is needed")
    else:
        yield Finding(
            "app", Level.WRONG, "the app does not run, and the session bus cannot start it", "vpngui --hidden"
        )
    if session.app_runs and bus.service is not None and not agent:
        yield Finding(
            "agent",
            Level.WRONG,
            "the app runs, but the service does not take its answers",
            "see what the app's window says; another program may be registered to answer for you",
        )
    if session.tray:
        yield Finding("tray", Level.OK, "this desktop shows tray icons")
    else:
        yield Finding(
            "tray",
            Level.NOTE,
            "this desktop shows no tray icons",
            "open the window from the applications' menu, or with: vpngui",
        )
