"""What ``vpngui doctor`` makes of the facts: a line for each thing that has to work, and what to do. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vpngui.cli.facts import Facts, Network, SessionBus, SystemBus
from vpngui.contract import names
from vpngui.model.findings import Finding, Kind, Level

ACTIONS = frozenset(value for name, value in vars(names).items() if name.startswith("ACTION_"))
RESET = "vpngui doctor --repair"
_START = "sudo systemctl start vpnguid"
_RESTART = "sudo systemctl restart vpnguid"
_RELOAD = "sudo systemctl reload dbus"
_NONE = ("", "none")
LISTS_FOLDER = "/var/lib/vpngui/lists"
"""Where the service keeps them, where systemd starts it."""


def findings(facts: Facts, version: str) -> tuple[Finding, ...]:
    """All of them, in the order in which things depend on each other."""
    return (
        *_computer(facts),
        *_system(facts.system, version),
        *_network(facts.network, facts.system),
        *_session(facts.session, facts.system),
    )


def _ok(check: str, kind: Kind, text: str, **values: str) -> Finding:
    return Finding(check, Level.OK, kind, text.format(**values), values=values)


def _computer(facts: Facts) -> Iterator[Finding]:
    if facts.kernel:
        text = "this is {os}, kernel {kernel}"
        yield _ok("system", Kind.SYSTEM, text, os=facts.os or "Linux", kernel=facts.kernel)


def _system(bus: SystemBus, version: str) -> Iterator[Finding]:
    if bus.why_not:
        yield Finding(
            "system-bus",
            Level.WRONG,
            Kind.BUS_GONE,
            bus.why_not,
            "start the D-Bus system bus (package dbus)",
            values={"reason": bus.why_not},
        )
        return
    yield _ok("system-bus", Kind.BUS, "the system bus answers")
    yield from _service(bus, version)
    yield from _polkit(bus)


def _service(bus: SystemBus, version: str) -> Iterator[Finding]:
    if bus.service_error:
        yield Finding(
            "service",
            Level.WRONG,
            Kind.SERVICE_SILENT,
            f"the service runs, but does not answer: {bus.service_error}",
            _RESTART,
            _RESTART,
            {"reason": bus.service_error},
        )
    elif bus.service is None and bus.startable:
        text = "the service does not run; the bus starts it when it is needed"
        yield _ok("service", Kind.SERVICE_ON_DEMAND, text)
    elif bus.service is None:
        text = "the service does not run, and the bus cannot start it"
        yield Finding("service", Level.WRONG, Kind.SERVICE_GONE, text, _START, _START)
    else:
        runs = str(bus.service.get("Version", "?"))
        yield _ok("service", Kind.SERVICE_RUNS, "the service runs, version {version}", version=runs)
        if runs != version:
            yield Finding(
                "version",
                Level.NOTE,
                Kind.SERVICE_DIFFERS,
                f"the service has another version than this command ({version})",
                _RESTART,
                _RESTART,
                {"version": version},
            )
        yield from _back_ends(bus.service.get("FirewallBackend"), bus.service.get("DnsBackend"))
        yield from _wireguard(bus.service.get("WireGuard"))
        yield from _lists(bus.service.get("DamagedLists", ()))


def _back_ends(firewall: str | None, dns: str | None) -> Iterator[Finding]:
    if firewall in _NONE:
        yield Finding(
            "firewall",
            Level.WRONG,
            Kind.FIREWALL_NONE,
            "there is no packet filter: nothing can be blocked, and no tunnel can carry all traffic",
            f"install nftables, then: {_RESTART}",
            _RESTART,
        )
    elif firewall is not None:
        yield _ok("firewall", Kind.FIREWALL, "blocks are made with {name}", name=firewall)
    if dns in _NONE:
        helper = "sudo systemctl enable --now vpngui-resolv.socket"
        yield Finding(
            "dns",
            Level.NOTE,
            Kind.DNS_NONE,
            "name resolution is left alone: a tunnel's DNS servers are not used",
            f"unless that is meant so: {helper}, then restart vpnguid",
            f"{helper} && {_RESTART}",
        )
    elif dns is not None:
        yield _ok("dns", Kind.DNS, "a tunnel's DNS servers are set by the back end '{name}'", name=dns)


def _wireguard(engine: str | None) -> Iterator[Finding]:
    if engine in _NONE:
        yield Finding(
            "wireguard",
            Level.NOTE,
            Kind.WIREGUARD_NONE,
            "there is no WireGuard: profiles cannot be connected",
            f"where they are wanted, install wireguard-go, then: {_RESTART}",
            _RESTART,
        )
    elif engine is not None:
        yield _ok("wireguard", Kind.WIREGUARD, "profiles are connected by WireGuard ({name})", name=engine)


def _lists(damaged: Sequence[str]) -> Iterator[Finding]:
    if damaged:
        values = {"lists": ", ".join(damaged), "folder": LISTS_FOLDER}
        yield Finding(
            "block-lists",
            Level.WRONG,
            Kind.LISTS_DAMAGED,
            "the files of these block lists were damaged and set aside: {lists}".format(**values),
            "set the lists up anew, or remove them; what was in them is in {folder}".format(**values),
            values=values,
        )


def _polkit(bus: SystemBus) -> Iterator[Finding]:
    if bus.actions is None or bus.allowed is None:
        start = "sudo systemctl start polkit"
        yield Finding(
            "polkit",
            Level.WRONG,
            Kind.POLKIT_SILENT,
            "polkit does not answer, so every request is refused",
            f"install polkitd and start it: {start}",
            start,
        )
        return
    missing = ", ".join(sorted(ACTIONS - bus.actions))
    if missing:
        yield Finding(
            "polkit",
            Level.WRONG,
            Kind.POLKIT_UNAWARE,
            f"polkit does not know {missing}",
            f"install vpngui as a whole (docs/administration.md), then: {_RELOAD}",
            _RELOAD,
            {"actions": missing},
        )
        return
    yield _ok("polkit", Kind.POLKIT, "polkit answers and knows our actions")
    for action, check, may, may_not, what in (
        (names.ACTION_USE, "may-use", Kind.MAY_USE, Kind.MAY_NOT_USE, "make tunnels"),
        (
            names.ACTION_AGENT,
            "may-answer",
            Kind.MAY_ANSWER,
            Kind.MAY_NOT_ANSWER,
            "answer whether they may come up",
        ),
    ):
        if action in bus.allowed:
            yield _ok(check, may, f"your programs may {what}")
        else:
            yield Finding(
                check,
                Level.WRONG,
                may_not,
                f"your programs may not {what} from here",
                f"log in at the screen, or have a polkit rule say yes to {action} (docs/administration.md)",
                values={"action": action},
            )


def _network(network: Network, bus: SystemBus) -> Iterator[Finding]:
    if network.tun:
        text = f"there are no TUN devices ({network.tun})"
        load = "sudo modprobe tun"
        values = {"reason": network.tun}
        yield Finding("tun", Level.WRONG, Kind.TUN_NONE, text, f"{load}, or reboot", load, values)
    else:
        yield _ok("tun", Kind.TUN, "TUN devices can be made")
    yield leftovers(network, bus.service is not None or bool(bus.service_error))
    if network.strict:
        links = ", ".join(network.strict)
        settings = " ".join(f"net.ipv4.conf.{link.replace('.', '/')}.rp_filter=2" for link in network.strict)
        yield Finding(
            "reverse-path",
            Level.WRONG,
            Kind.FILTER_STRICT,
            f"the reverse path filter of {links} is strict: it drops what a VPN server "
            "answers while its tunnel carries all traffic",
            f"sudo sysctl {settings}, if net.ipv4.conf.all.rp_filter is 1 that one too; "
            "to keep it: a file in /etc/sysctl.d",
            f"sudo sysctl {settings}",
            {"links": links},
        )
    else:
        yield _ok("reverse-path", Kind.FILTER_LOOSE, "no strict reverse path filter on the way out")


def leftovers(network: Network, service_runs: bool) -> Finding:
    """Of what bears our marks: it is the service's, if that runs, and otherwise nobody's."""
    things, unseen = ", ".join(network.ours), ", ".join(network.unseen)
    values = {"things": things, "unseen": unseen}
    but = f"; not looked at: {unseen}" if unseen else ""
    if network.ours and not service_runs:
        text = f"no service runs, but there is still: {things}{but}"
        todo = f"{RESET}, or start the service: {_START}"
        return Finding("leftovers", Level.WRONG, Kind.LEFT_BEHIND, text, todo, RESET, values)
    if network.ours:
        return Finding("leftovers", Level.OK, Kind.IN_USE, f"in use: {things}{but}", values=values)
    text = f"nothing of vpngui is in this computer's network{but}"
    return Finding("leftovers", Level.OK, Kind.NOTHING_LEFT, text, values={"unseen": unseen})


def _session(session: SessionBus, bus: SystemBus) -> Iterator[Finding]:
    agent = bool(bus.service and bus.service.get("AgentPresent"))
    if session.why_not:
        yield Finding(
            "session-bus",
            Level.NOTE,
            Kind.SESSION_NONE,
            f"there is no session here, so the app was not looked at ({session.why_not})",
            "run this again in a terminal of your desktop",
            values={"reason": session.why_not},
        )
        return
    yield _ok("session-bus", Kind.SESSION, "the session bus answers")
    if session.app_runs:
        yield _ok("app", Kind.APP_RUNS, "the app runs")
    elif session.app_startable:
        text = "the app does not run; the session bus starts it when it is needed"
        yield _ok("app", Kind.APP_ON_DEMAND, text)
    else:
        text = "the app does not run, and the session bus cannot start it"
        yield Finding("app", Level.WRONG, Kind.APP_GONE, text, "vpngui --hidden", "vpngui --hidden")
    if session.app_runs and bus.service is not None and not agent:
        yield Finding(
            "agent",
            Level.WRONG,
            Kind.AGENT_REFUSED,
            "the app runs, but the service does not take its answers",
            "see what the app's window says; another program may be registered to answer for you",
        )
    if session.tray:
        yield _ok("tray", Kind.TRAY, "this desktop shows tray icons")
    else:
        yield Finding(
            "tray",
            Level.NOTE,
            Kind.TRAY_NONE,
            "this desktop shows no tray icons",
            "open the window from the applications' menu, or with: vpngui",
        )
