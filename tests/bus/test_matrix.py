"""Every method and property × every class of caller, as introspection lists them, against one table."""

from __future__ import annotations

import asyncio
import os
from contextlib import AsyncExitStack
from typing import Any
from xml.etree import ElementTree

import pytest
from dbus_fast import Variant

from tests.bus.callers import CLASSES, LIST, ROUTE, SERVER, Cast, enter
from tests.bus.peer import Peer
from tests.bus.sessions import Sessions
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import PermissionDenied, VpnServiceError
from vpngui.sandbox import users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.rig import Rig

OK, DENIED, INVALID = "ok", "PermissionDenied", "InvalidParameter"
LETTERS = {"+": OK, "-": DENIED, "?": INVALID}
"""``?``: let through, and then told that the arguments mean nothing here."""

# One letter for each of CLASSES: owner, sibling, agent, sandboxed; inactive, other, nobody, root.
EVERYBODY = "++++" + "++++"
NEITHER = "----" + "----"
OWNER_OR_AGENT = "+-+-" + "----"
AGENT = "--+-" + "----"
PERSONS = "++++" + "---+"  # and root's: it may manage

MANAGER = {
    "CreateTunnel": "++++" + "-+-+",
    "CreateWireGuard": "???-" + "-?-?",  # what comes along is no configuration
    "RegisterAgent": "--+-" + "-+-+",
    "UnregisterAgent": "??+?" + "-?-?",
    "BeginConsent": AGENT,
    "FinishConsent": "--?-" + "----",
    "ListGrants": "--+-" + "---+",  # and root's: it may manage
    "RevokeGrant": "--?-" + "---?",
    "ListAnswers": AGENT,
    "WatchStatistics": EVERYBODY,  # each gets samples of what it may see
    "UnwatchStatistics": EVERYBODY,
    "SetBlockList": AGENT,
    "RemoveBlockList": AGENT,
    "GetBlockList": AGENT,
    "ListBlockLists": AGENT,
    "BlockListHits": AGENT,
    "PinBlock": AGENT,
    "ListKeptBlocks": AGENT,
    "UnpinBlock": "--?-" + "----",  # there is none
    "UnpinBlocks": AGENT,
    "GetNetwork": "+++-" + "-+-+",  # who sits at the computer, but for what is confined
}
TUNNEL = {
    "UpdateSettings": OWNER_OR_AGENT,
    "Preview": OWNER_OR_AGENT,
    "TryUpdate": "--?-" + "----",  # the tunnel is down
    "KeepUpdate": "--?-" + "----",
    "RevertUpdate": "--?-" + "----",
    "AddRoute": OWNER_OR_AGENT,
    "RemoveRoute": OWNER_OR_AGENT,
    "AddDnsServer": OWNER_OR_AGENT,
    "RemoveDnsServer": OWNER_OR_AGENT,
    "BlockNetworks": OWNER_OR_AGENT,
    "UnblockNetworks": OWNER_OR_AGENT,
    "Protect": "+---" + "----",
    "ResetStatistics": OWNER_OR_AGENT,
    "Destroy": "+-+-" + "---+",
}
STANDARD = {
    names.INTROSPECTABLE: {"Introspect": EVERYBODY},
    names.PEER: {"Ping": EVERYBODY, "GetMachineId": EVERYBODY},
    names.OBJECT_MANAGER: {"GetManagedObjects": EVERYBODY},
}
ON_MANAGER = {"Get": EVERYBODY, "GetAll": EVERYBODY, "Set": NEITHER}
ON_TUNNEL = {"Get": PERSONS, "GetAll": PERSONS, "Set": NEITHER}
PROPERTIES = {
    names.MANAGER: dict.fromkeys(
        (
            *("Version", "Tunnels", "AgentPresent", "FirewallBackend", "DnsBackend", "WireGuard"),
            *("Blocked", "DamagedLists"),
        ),
        EVERYBODY,
    ),
    names.TUNNEL: dict.fromkeys(
        (
            "Name",
            "Index",
            "Owner",
            "Session",
            "Mtu",
            "Local",
            "Remote",
            "Routes",
            "Dns",
            "DnsSuffixes",
            "LocalNetwork",
            "Block",
            "State",
            "Error",
            "Since",
            "Trial",
            "WireGuard",
            "Statistics",
        ),
        PERSONS,
    ),
}


@pytest.fixture
def grants() -> Grants:
    """Every program of the person has ``.lockdown``: it is not enough."""
    return {names.ACTION_LOCKDOWN: [users.PERSON]}


def arguments(member: str, cast: Cast, of: str) -> tuple[list[Any], list[int]]:
    """A body that means something, and the file descriptors that go with it."""
    files = {"SetBlockList": cast.networks, "CreateWireGuard": cast.networks, "Protect": cast.socket.fileno()}
    body: dict[str, list[Any]] = {
        "CreateTunnel": ["more0"],
        "CreateWireGuard": ["wgmore0", 0, {"profile": Variant("s", "work")}],
        "BeginConsent": [cast.path, "up", {}],
        "FinishConsent": ["no such token", "allow", {}],
        "RevokeGrant": ["no such answer"],
        "ListAnswers": [10, 0],
        "WatchStatistics": [60_000],
        "SetBlockList": ["new", 0, {}],
        "RemoveBlockList": [LIST],
        "GetBlockList": [LIST],
        "BlockListHits": [LIST],
        "PinBlock": [cast.path],
        "UnpinBlock": ["no such block"],
        "AddRoute": ["198.51.100.0", 24],
        "RemoveRoute": [ROUTE, 24],
        "AddDnsServer": ["192.0.2.54"],
        "RemoveDnsServer": [SERVER],
        "BlockNetworks": [[["192.0.2.0", 24]], []],
        "Protect": [0, "lo"],
        "UpdateSettings": [{"mtu": Variant("u", 1400)}],
        "Preview": [{"mtu": Variant("u", 1400)}],
        "TryUpdate": [{"mtu": Variant("u", 1400)}, 20],
        "Get": [of, "Version" if of == names.MANAGER else "Name"],
        "GetAll": [of],
        "Set": [of, "Version" if of == names.MANAGER else "Name", Variant("s", "x")],
    }
    return body.get(member, []), [files[member]] if member in files else []


async def listed(peer: Peer, path: str) -> tuple[dict[str, dict[str, str]], dict[str, list[str]]]:
    """Interface → method → signature of its arguments, and interface → properties, as Introspect says."""
    reply = await call(peer.bus, names.SERVICE_NAME, path, names.INTROSPECTABLE, "Introspect")
    root = ElementTree.fromstring(reply.body[0].split(">", 1)[1])  # noqa: S314 - our own service's
    methods, properties = {}, {}
    for interface in root.findall("interface"):
        name = interface.get("name", "")
        methods[name] = {
            method.get("name", ""): "".join(
                argument.get("type", "") for argument in method.findall("arg[@direction='in']")
            )
            for method in interface.findall("method")
        }
        properties[name] = [one.get("name", "") for one in interface.findall("property")]
    return methods, properties


async def attempt(
    peer: Peer, path: str, interface: str, member: str, signature: str, body: list[Any], fds: list[int]
) -> str:
    try:
        reply = await call(peer.bus, names.SERVICE_NAME, path, interface, member, signature, body, fds=fds)
    except VpnServiceError as error:
        return type(error).__name__
    for fd in reply.unix_fds:
        os.close(fd)
    return OK


class Check:
    """Asks cell after cell, and keeps a list of what was answered otherwise than the table says."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.wrong: list[str] = []

    async def methods(self, path: str, of: str, expected: dict[str, dict[str, str]]) -> None:
        """Every method of the object at ``path`` (of the tunnel: ""); ``of`` is whose properties it has."""
        offered, _ = await listed(self.cast.peers["owner"], path or self.cast.path)
        self._same(offered, expected, "interface")
        for interface, methods in offered.items():
            rows = expected.get(interface, {})
            self._same(methods, rows, f"method of {interface}")
            for member, signature in methods.items():
                for who, letter in zip(CLASSES, rows.get(member, ""), strict=False):
                    body, fds = arguments(member, self.cast, of)
                    where = path or self.cast.path
                    peer = self.cast.peers[who]
                    got = await attempt(peer, where, interface, member, signature, body, fds)
                    self._compare(f"{who} {interface}.{member}", got, letter)
                    if got == OK and interface in (names.MANAGER, names.TUNNEL):
                        await self.cast.reset()

    async def properties(self, path: str, interface: str) -> None:
        """Every property, read on its own."""
        _, offered = await listed(self.cast.peers["owner"], path)
        self._same(offered[interface], PROPERTIES[interface], f"property of {interface}")
        for name in offered[interface]:
            for who, letter in zip(CLASSES, PROPERTIES[interface].get(name, ""), strict=False):
                body = [interface, name]
                got = await attempt(self.cast.peers[who], path, names.PROPERTIES, "Get", "ss", body, [])
                self._compare(f"{who} {interface}.{name}", got, letter)

    def _compare(self, what: str, got: str, letter: str) -> None:
        if got != LETTERS[letter]:
            self.wrong.append(f"{what}: {got}, not {LETTERS[letter]}")

    def _same(self, offered: Any, table: Any, kind: str) -> None:
        self.wrong += [f"{one} is no {kind} of the table" for one in set(offered) - set(table)]
        self.wrong += [f"{one} is a {kind} of the table only" for one in set(table) - set(offered)]


async def test_every_member_and_every_caller(desk: Rig, sessions: Sessions) -> None:
    async with AsyncExitStack() as stack:
        check = Check(await enter(stack, desk, sessions))
        standard = {names.INTROSPECTABLE: STANDARD[names.INTROSPECTABLE], names.PEER: STANDARD[names.PEER]}
        manager = {names.MANAGER: MANAGER, names.PROPERTIES: ON_MANAGER, **STANDARD}
        tunnel = {names.TUNNEL: TUNNEL, names.PROPERTIES: ON_TUNNEL, **standard}
        await check.methods("/", "", standard)
        await check.methods(names.SERVICE_PATH, names.MANAGER, manager)
        await check.methods("", names.TUNNEL, tunnel)
        await check.properties(names.SERVICE_PATH, names.MANAGER)
        await check.properties(check.cast.path, names.TUNNEL)
    assert not check.wrong, "\n".join(check.wrong)


async def test_only_the_person_keeps_the_local_network_reachable(desk: Rig, sessions: Sessions) -> None:
    async with AsyncExitStack() as stack:
        cast = await enter(stack, desk, sessions)
        with pytest.raises(PermissionDenied):
            await cast.peers["owner"].update(cast.path, local_network=Variant("b", True))
        assert await cast.peers["owner"].get(cast.path, "LocalNetwork") is False
        await cast.peers["agent"].update(cast.path, local_network=Variant("b", True))
        assert await cast.peers["owner"].get(cast.path, "LocalNetwork") is True
        with pytest.raises(PermissionDenied):
            await cast.peers["owner"].update(cast.path, local_network=Variant("b", False))
        await cast.peers["agent"].update(cast.path, local_network=Variant("b", False))


async def test_the_place_of_the_agent_is_not_for_everybody(desk: Rig, sessions: Sessions) -> None:
    async with AsyncExitStack() as stack:
        cast = await enter(stack, desk, sessions)
        await cast.peers["agent"].manager("UnregisterAgent")
        with pytest.raises(PermissionDenied, match="sandbox"):
            await cast.peers["sandboxed"].manager("RegisterAgent")
        for who in ("inactive", "nobody"):
            with pytest.raises(PermissionDenied, match=names.ACTION_AGENT):
                await cast.peers[who].manager("RegisterAgent")
        await cast.peers["sibling"].manager("RegisterAgent")
        await cast.peers["sibling"].manager("UnregisterAgent")
        await cast.peers["agent"].manager("RegisterAgent")


async def test_a_sandboxed_application_owns_its_tunnel(desk: Rig, sessions: Sessions) -> None:
    async with AsyncExitStack() as stack:
        cast = await enter(stack, desk, sessions)
        app = cast.peers["sandboxed"]
        path, fd, *_ = await app.create("flat0")
        stack.callback(os.close, fd)
        await app.update(path, local=Variant("as", ["10.9.1.2/24"]))
        owner = await app.get(path, "Owner")
        assert (owner["grade"].value, owner["name"].value) == ("flatpak", "org.example.App")
        await cast.peers["agent"].allow(path, "up")
        with pytest.raises(PermissionDenied):
            await cast.peers["owner"].tunnel(path, "Destroy")
        await app.tunnel(path, "Destroy")


async def test_a_strangers_tunnel_is_in_no_list(desk: Rig, sessions: Sessions) -> None:
    async with AsyncExitStack() as stack:
        cast = await enter(stack, desk, sessions)
        for who, letter in zip(CLASSES, PERSONS, strict=True):
            peer, sees = cast.peers[who], letter == "+"
            assert (cast.path in await peer.objects()) is sees, who
            assert (cast.path in await peer.get(names.SERVICE_PATH, "Tunnels", names.MANAGER)) is sees, who
            reply = await call(
                peer.bus, names.SERVICE_NAME, names.SERVICE_PATH, names.INTROSPECTABLE, "Introspect"
            )
            assert ('<node name="tunnel"/>' in reply.body[0]) is sees, who


async def test_samples_are_of_what_one_may_see(desk: Rig, sessions: Sessions) -> None:
    def sampled(peer: Peer) -> list[set[str]]:
        return [{path for path, _ in body[1]} for _, member, body in peer.signals if member == "Sample"]

    async with AsyncExitStack() as stack:
        cast = await enter(stack, desk, sessions)
        for who in CLASSES:
            await cast.peers[who].manager("WatchStatistics", "u", 250)
        for who, letter in zip(CLASSES, PERSONS, strict=True):
            for _ in range(200):
                if sampled(cast.peers[who]):
                    break
                await asyncio.sleep(0.02)
            assert sampled(cast.peers[who]), who
            expected = {cast.path} if letter == "+" else set()
            assert all(paths == expected for paths in sampled(cast.peers[who])), who
