"""What ``vpngui doctor`` looks at: read as the person who runs it, changing nothing."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import platform
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import bus_call, call, connect
from vpngui.model.errors import VpnServiceError

ALIAS_PREFIX, ROUTE_PROTOCOL, RULE_PRIORITY, TABLES = "vpngui:", 186, 7600, range(7600, 17600)
"""The marks on what is ours (docs/architecture.md, "Marks instead of memory")."""

_POLKIT = "org.freedesktop.PolicyKit1"
_AUTHORITY = ("/org/freedesktop/PolicyKit1/Authority", "org.freedesktop.PolicyKit1.Authority")
_TRAY, _TRAY_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
_SECONDS = 10.0
_TUN = "/dev/net/tun"
_FILTERS = Path("/proc/sys/net/ipv4/conf")


@dataclass(frozen=True, slots=True)
class SystemBus:
    """The system bus: who is on it, what polkit says of this user, and the service's own properties.

    ``why_not`` is empty when the bus can be reached. ``actions`` and ``allowed`` are None where polkit
    cannot be asked. ``service`` has Manager1's properties, and is None where the service does not run.
    """

    why_not: str = ""
    startable: bool = False
    service: Mapping[str, Any] | None = None
    service_error: str = ""
    actions: frozenset[str] | None = None
    allowed: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class SessionBus:
    why_not: str = ""
    app_runs: bool = False
    app_startable: bool = False
    tray: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """``ours`` has a line for each thing with a mark of ours; ``unseen`` says what could not be looked at.

    ``strict`` are the interfaces of default routes whose reverse path filter is strict.
    """

    tun: str = ""
    ours: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    strict: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    system: SystemBus
    session: SessionBus
    network: Network
    os: str = ""
    """The distribution, as it calls itself."""
    kernel: str = ""


def gather() -> Facts:
    """Takes about a tenth of a second."""
    system, session = asyncio.run(_buses())
    return Facts(system, session, look_at_network(), _distribution(), platform.release())


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def look_at_network() -> Network:
    ours: list[str] = []
    unseen: list[str] = []
    uplinks: set[str] = set()
    for family in ("-4", "-6"):
        for route in _ip(unseen, family, "route", "show", "table", "all"):
            if _number(route, "protocol") == ROUTE_PROTOCOL and _number(route, "table") in TABLES:
                ours.append(f"route {route['dst']} in table {route['table']}")
            elif route.get("dst") == "default" and "dev" in route and "table" not in route:
                uplinks.add(route["dev"])
        for rule in _ip(unseen, family, "rule", "show"):
            # An older ip(8) or kernel says no protocol of a rule.
            protocol = _number(rule, "protocol") if "protocol" in rule else ROUTE_PROTOCOL
            marked = (rule.get("priority"), protocol) == (RULE_PRIORITY, ROUTE_PROTOCOL)
            if marked and _number(rule, "table") in TABLES:
                ours.append(f"rule {RULE_PRIORITY} to table {rule['table']} (IPv{family[1]})")
    for link in _ip(unseen, "link", "show"):
        if str(link.get("ifalias", "")).startswith(ALIAS_PREFIX):
            ours.append(f"interface {link['ifname']}")
            uplinks.discard(link["ifname"])
    ours += _firewall(unseen)
    strict = tuple(sorted(link for link in uplinks if _is_strict(link)))
    return Network(_tun(), tuple(ours), tuple(dict.fromkeys(unseen)), strict)


def _ip(unseen: list[str], *arguments: str) -> list[dict[str, Any]]:
    output = _output("ip", "-Numeric", "-json", *arguments)
    if output is None:
        unseen.append("links, routes and rules (the command ip is missing)")
        return []
    return [entry for entry in json.loads(output or "[]") if isinstance(entry, dict)]


def _number(entry: Mapping[str, Any], key: str) -> int:
    text = str(entry.get(key, ""))
    return int(text) if text.isascii() and text.isdigit() else -1


def _firewall(unseen: list[str]) -> list[str]:
    found = []
    tables = _output("nft", "-j", "list", "tables") if shutil.which("nft") else ""
    if tables is None:
        unseen.append("the packet filter (only root sees it)")
    for entry in json.loads(tables or '{"nftables":[]}')["nftables"]:
        name = entry.get("table", {}).get("name", "")
        if name.startswith("vpngui"):
            found.append(f"nftables table {entry['table']['family']} {name}")
    for command in ("iptables-legacy-save", "ip6tables-legacy-save"):
        saved = _output(command) if shutil.which(command) else ""
        if saved is None:
            unseen.append("the packet filter (only root sees it)")
        chains = sorted({line.split()[0][1:] for line in (saved or "").splitlines() if ":VPNGUI_" in line})
        found += [f"chain {chain} of {command.removesuffix('-legacy-save')}" for chain in chains]
    return found


def _output(*command: str) -> str | None:
    """What a command prints; None when it is missing or refused."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _tun() -> str:
    """Why there can be no TUN devices; empty when there can."""
    try:
        os.close(os.open(_TUN, os.O_RDWR | os.O_CLOEXEC))
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM):  # then it is there, and the service may
            return f"{_TUN}: {error.strerror}"
    return ""


def _is_strict(link: str) -> bool:
    """The kernel takes the greater of the two (ip-sysctl.rst, rp_filter)."""
    try:
        return max(int((_FILTERS / name / "rp_filter").read_text()) for name in ("all", link)) == 1
    except (OSError, ValueError):
        return False


async def _buses() -> tuple[SystemBus, SessionBus]:
    return await _system(), await _session()


async def _connected(kind: BusType) -> MessageBus:
    return await asyncio.wait_for(connect(kind), _SECONDS)


async def _system() -> SystemBus:
    try:
        bus = await _connected(BusType.SYSTEM)
    except (VpnServiceError, TimeoutError) as error:
        return SystemBus(why_not=str(error) or "it does not answer")
    try:
        startable = names.SERVICE_NAME in await _startable(bus)
        service, problem = None, ""
        if await _owned(bus, names.SERVICE_NAME):
            try:
                service = await _properties(bus, names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER)
            except VpnServiceError as error:
                problem = str(error)
        actions, allowed = await _privileges(bus)
        return SystemBus("", startable, service, problem, actions, allowed)
    finally:
        bus.disconnect()


async def _privileges(bus: MessageBus) -> tuple[frozenset[str] | None, frozenset[str] | None]:
    try:
        reply = await call(bus, _POLKIT, *_AUTHORITY, "EnumerateActions", "s", [""])
        known = frozenset(action[0] for action in reply.body[0] if action[0].startswith(names.PREFIX + "."))
        subject = ["system-bus-name", {"name": Variant("s", str(bus.unique_name))}]
        allowed = set()
        for action in known:
            question = [subject, action, {}, 0, ""]
            reply = await call(bus, _POLKIT, *_AUTHORITY, "CheckAuthorization", "(sa{sv})sa{ss}us", question)
            if reply.body[0][0]:
                allowed.add(action)
    except VpnServiceError:
        return None, None
    return known, frozenset(allowed)


async def _session() -> SessionBus:
    try:
        bus = await _connected(BusType.SESSION)
    except (VpnServiceError, TimeoutError) as error:
        return SessionBus(why_not=str(error) or "it does not answer")
    try:
        return SessionBus(
            "",
            await _owned(bus, names.APP_NAME),
            names.APP_NAME in await _startable(bus),
            await _owned(bus, _TRAY) and await _has_tray(bus),
        )
    finally:
        bus.disconnect()


async def _has_tray(bus: MessageBus) -> bool:
    try:
        found = await _properties(bus, _TRAY, _TRAY_PATH, _TRAY)
    except VpnServiceError:
        return False
    return bool(found.get("IsStatusNotifierHostRegistered"))


async def _properties(bus: MessageBus, name: str, path: str, interface: str) -> dict[str, Any]:
    reply = await call(
        bus, name, path, names.PROPERTIES, "GetAll", "s", [interface], timeout=_SECONDS, start=False
    )
    return {key: variant.value for key, variant in reply.body[0].items()}


async def _owned(bus: MessageBus, name: str) -> bool:
    [owned] = await bus_call(bus, "NameHasOwner", "s", [name])
    return bool(owned)


async def _startable(bus: MessageBus) -> list[str]:
    [listed] = await bus_call(bus, "ListActivatableNames")
    return list(listed)
