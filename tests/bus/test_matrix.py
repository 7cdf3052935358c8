"""Every method and property × every class of caller, as introspection lists them, against one table."""

from __future__ import annotations

import asyncio
import os
from contextlib import AsyncExitStack
from typing import Any
from xml.etree import ElementTree

from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

OK, DENIED, INVALID, READ_ONLY = "ok", "PermissionDenied", "InvalidParameter", "PermissionDenied"
CALLERS = ("owner", "sibling", "agent", "stranger", "root")
"""The owner; another application of its person; that person's agent; somebody else without any privilege;
root, who has every privilege and is nobody's agent."""

# Member → what each caller gets. INVALID: let through, and then told that the arguments mean nothing.
MANAGER = {
    "CreateTunnel": (OK, OK, OK, DENIED, OK),
    "RegisterAgent": (DENIED, DENIED, OK, DENIED, OK),
    "UnregisterAgent": (INVALID, INVALID, OK, DENIED, INVALID),
    "BeginConsent": (DENIED, DENIED, OK, DENIED, DENIED),
    "FinishConsent": (DENIED, DENIED, INVALID, DENIED, DENIED),
}
TUNNEL = {
    "UpdateSettings": (OK, DENIED, OK, DENIED, DENIED),
    "ResetStatistics": (OK, DENIED, OK, DENIED, DENIED),
    "Destroy": (OK, DENIED, OK, DENIED, OK),
}
STANDARD = {
    "Get": (OK, OK, OK, DENIED, OK),
    "GetAll": (OK, OK, OK, DENIED, OK),
    "Set": (READ_ONLY,) * 5,
    "Introspect": (OK,) * 5,
    "Ping": (OK,) * 5,
    "GetMachineId": (OK,) * 5,
}
ARGUMENTS: dict[str, list[Any]] = {
    "CreateTunnel": ["more0"],
    "FinishConsent": ["no such token", "allow", {}],
    "UpdateSettings": [{"mtu": Variant("u", 1400)}],
    "Get": [names.TUNNEL, "Name"],
    "GetAll": [names.TUNNEL],
    "Set": [names.TUNNEL, "Name", Variant("s", "x")],
}


class Scene:
    """One tunnel, its agent, and everybody else."""

    def __init__(self, peers: dict[str, Peer], path: str) -> None:
        self.peers = peers
        self.path = path


async def scene(rig: Rig, stranger: int, stack: AsyncExitStack) -> Scene:
    uids = dict(zip(CALLERS, (rig.uid, rig.uid, rig.uid, stranger, 0), strict=True))
    peers = {who: await stack.enter_async_context(peer(rig.system_bus, uid)) for who, uid in uids.items()}
    await peers["agent"].manager("RegisterAgent")
    path, fd, *_ = await peers["owner"].create("corp0")
    stack.callback(os.close, fd)
    return Scene(peers, path)


async def answer(peer: Peer, path: str, interface: str, member: str, signature: str, body: list[Any]) -> str:
    try:
        reply = await call(peer.bus, names.SERVICE_NAME, path, interface, member, signature, body)
    except VpnServiceError as error:
        return type(error).__name__
    for fd in reply.unix_fds:
        os.close(fd)
    return OK


async def listed(peer: Peer, path: str) -> dict[str, dict[str, str]]:
    """Interface → method → signature of its arguments, as Introspect says."""
    reply = await call(peer.bus, names.SERVICE_NAME, path, names.INTROSPECTABLE, "Introspect")
    root = ElementTree.fromstring(reply.body[0].split(">", 1)[1])  # noqa: S314 - our own service's
    return {
        interface.get("name", ""): {
            method.get("name", ""): "".join(
                argument.get("type", "") for argument in method.findall("arg[@direction='in']")
            )
            for method in interface.findall("method")
        }
        for interface in root.findall("interface")
    }


async def test_every_method_and_every_caller(rig: Rig, service: Process, stranger: int) -> None:
    tables = {
        names.MANAGER: MANAGER,
        names.TUNNEL: TUNNEL,
        names.PROPERTIES: STANDARD,
        names.INTROSPECTABLE: STANDARD,
        names.PEER: STANDARD,
        names.OBJECT_MANAGER: {"GetManagedObjects": (OK,) * 5},
    }
    wrong: list[str] = []
    asked = 0
    for manager in (True, False):
        async with AsyncExitStack() as stack:
            first = await scene(rig, stranger, stack)
            offered = await listed(first.peers["owner"], names.SERVICE_PATH if manager else first.path)
        for interface, methods in offered.items():
            if manager and interface == names.PROPERTIES:
                continue  # the tunnel's are the private ones
            for member, signature in methods.items():
                for number, who in enumerate(CALLERS):
                    async with AsyncExitStack() as stack:
                        one = await scene(rig, stranger, stack)
                        body = ARGUMENTS.get(member, [])
                        if member == "BeginConsent":
                            body = [one.path, "up", {}]
                        path = names.SERVICE_PATH if manager else one.path
                        got = await answer(one.peers[who], path, interface, member, signature, body)
                        asked += 1
                        expected = tables[interface][member][number]
                        if got != expected:
                            wrong.append(f"{who} {interface}.{member}: {got}, not {expected}")
                    await asyncio.sleep(0)
    assert not wrong, "\n".join(wrong)
    assert asked == 5 * (len(MANAGER) + len(TUNNEL) + 2 * 3 + 3 + 1)


async def test_a_strangers_tunnel_is_in_no_list(rig: Rig, service: Process, stranger: int) -> None:
    async with AsyncExitStack() as stack:
        one = await scene(rig, stranger, stack)
        for who, sees in zip(CALLERS, (True, True, True, False, True), strict=True):
            peer = one.peers[who]
            assert (one.path in await peer.objects()) is sees, who
            assert (one.path in await peer.get(names.SERVICE_PATH, "Tunnels", names.MANAGER)) is sees, who
            reply = await call(
                peer.bus, names.SERVICE_NAME, names.SERVICE_PATH, names.INTROSPECTABLE, "Introspect"
            )
            assert ('<node name="tunnel"/>' in reply.body[0]) is sees, who
