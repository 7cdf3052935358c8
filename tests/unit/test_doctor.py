"""What the doctor makes of facts: each thing that is wrong is said, with what to do."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from vpngui.cli import facts as looking
from vpngui.cli.facts import Facts, Network, SessionBus, SystemBus
from vpngui.cli.findings import ACTIONS, findings
from vpngui.contract import names
from vpngui.model.findings import Finding, Kind, Level
from vpngui.plan import state

PROPERTIES = {
    "Version": "1.0",
    "FirewallBackend": "nftables",
    "DnsBackend": "file",
    "WireGuard": "kernel",
    "AgentPresent": True,
}
WELL = Facts(
    SystemBus(startable=True, service=PROPERTIES, actions=ACTIONS, allowed=ACTIONS),
    SessionBus(app_runs=True, app_startable=True, tray=True),
    Network(ours=("interface corp0",)),
    "Debian GNU/Linux 12",
    "6.1.0",
)


def diagnosed(facts: Facts, version: str = "1.0") -> dict[str, Finding]:
    found = findings(facts, version)
    assert len({one.check for one in found}) == len(found), "each is said once"
    assert all(bool(one.todo) is (one.level is not Level.OK) for one in found)
    assert all(one.todo for one in found if one.command)
    return {one.check: one for one in found}


def test_the_marks_are_those_of_the_plan() -> None:
    assert (
        state.ALIAS_PREFIX,
        state.ROUTE_PROTOCOL,
        state.RULE_PRIORITY,
        range(state.FIRST_TABLE, state.LAST_TABLE + 1),
    ) == (
        looking.ALIAS_PREFIX,
        looking.ROUTE_PROTOCOL,
        looking.RULE_PRIORITY,
        looking.TABLES,
    )


def test_nothing_wrong() -> None:
    assert {one.level for one in diagnosed(WELL).values()} == {Level.OK}
    assert "nftables" in diagnosed(WELL)["firewall"].text and "file" in diagnosed(WELL)["dns"].text


def test_damaged_lists_are_named() -> None:
    service = {**PROPERTIES, "DamagedLists": ["ads", "trackers"]}
    found = diagnosed(replace(WELL, system=replace(WELL.system, service=service)))["block-lists"]
    assert (found.level, found.kind) == (Level.WRONG, Kind.LISTS_DAMAGED)
    assert found.text.endswith(": ads, trackers") and "/var/lib/vpngui/lists" in found.todo


@pytest.mark.parametrize(
    ("system", "check", "level"),
    [
        (SystemBus(why_not="no such socket"), "system-bus", Level.WRONG),
        (replace(WELL.system, service=None, startable=False), "service", Level.WRONG),
        (replace(WELL.system, service=None), "service", Level.OK),
        (replace(WELL.system, service=None, service_error="silence"), "service", Level.WRONG),
        (replace(WELL.system, service={**PROPERTIES, "Version": "0.9"}), "version", Level.NOTE),
        (replace(WELL.system, service={**PROPERTIES, "FirewallBackend": "none"}), "firewall", Level.WRONG),
        (replace(WELL.system, service={**PROPERTIES, "DnsBackend": "none"}), "dns", Level.NOTE),
        (replace(WELL.system, service={**PROPERTIES, "WireGuard": "none"}), "wireguard", Level.NOTE),
        (replace(WELL.system, service={**PROPERTIES, "AgentPresent": False}), "agent", Level.WRONG),
        (replace(WELL.system, actions=None, allowed=None), "polkit", Level.WRONG),
        (replace(WELL.system, actions=frozenset({names.ACTION_USE})), "polkit", Level.WRONG),
        (replace(WELL.system, allowed=ACTIONS - {names.ACTION_USE}), "may-use", Level.WRONG),
        (replace(WELL.system, allowed=ACTIONS - {names.ACTION_AGENT}), "may-answer", Level.WRONG),
    ],
)
def test_of_the_system(system: SystemBus, check: str, level: Level) -> None:
    facts = replace(WELL, system=system, network=Network())
    assert diagnosed(facts)[check].level is level
    wrong = {name for name, one in diagnosed(facts).items() if one.level is Level.WRONG}
    assert wrong == ({check} if level is Level.WRONG else set())


@pytest.mark.parametrize(
    ("session", "check", "level"),
    [
        (SessionBus(why_not="no address"), "session-bus", Level.NOTE),
        (replace(WELL.session, app_runs=False), "app", Level.OK),
        (replace(WELL.session, app_runs=False, app_startable=False), "app", Level.WRONG),
        (replace(WELL.session, tray=False), "tray", Level.NOTE),
    ],
)
def test_of_the_session(session: SessionBus, check: str, level: Level) -> None:
    assert diagnosed(replace(WELL, session=session))[check].level is level


def test_of_the_network() -> None:
    assert diagnosed(replace(WELL, network=Network(tun="it is missing")))["tun"].level is Level.WRONG
    strict = diagnosed(replace(WELL, network=Network(strict=("eth0.5",))))["reverse-path"]
    assert strict.level is Level.WRONG and "net.ipv4.conf.eth0/5.rp_filter=2" in strict.todo
    unseen = diagnosed(replace(WELL, network=Network(unseen=("the packet filter",))))["leftovers"]
    assert unseen.level is Level.OK and "not looked at: the packet filter" in unseen.text


def test_what_bears_our_marks_is_the_services_or_nobodys() -> None:
    without = replace(WELL, system=replace(WELL.system, service=None))
    assert diagnosed(WELL)["leftovers"].level is Level.OK
    found = diagnosed(without)["leftovers"]
    assert found.level is Level.WRONG
    assert "corp0" in found.text and "vpngui doctor --repair" in found.todo
    hung = replace(WELL, system=replace(WELL.system, service=None, service_error="silence"))
    assert diagnosed(hung)["leftovers"].level is Level.OK


def test_every_kind_is_found_in_some_facts() -> None:
    system, session = WELL.system, WELL.session
    broken = {
        **PROPERTIES,
        "Version": "0",
        "FirewallBackend": "",
        "DnsBackend": "",
        "WireGuard": "",
        "AgentPresent": False,
        "DamagedLists": ["trackers"],
    }
    systems = (
        SystemBus(why_not="x"),
        SystemBus(service_error="x"),
        replace(system, service=None),
        replace(system, service=None, startable=False, actions=frozenset()),
        replace(system, service=broken, allowed=frozenset()),
        system,
    )
    sessions = (SessionBus(), SessionBus(why_not="x"), SessionBus(app_startable=True), session)
    networks = (Network(), Network("x", ("x",), strict=("x",)), WELL.network)
    found = {
        one.kind
        for facts in product(systems, sessions, networks)
        for one in findings(Facts(*facts, "Debian", "6.1"), "1.0")
    }
    assert found == set(Kind)
