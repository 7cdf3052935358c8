"""Routes, DNS, blocking and protect through the library for applications, against the real service."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.bus.peer import peer
from vpngui import vpnsvc
from vpngui.sandbox import snapshot
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig
from vpngui.vpnsvc import ErrorCode, Handle, VpnServiceError

INVALID, DENIED, IO = ErrorCode.INVALID_PARAMETER, ErrorCode.PERMISSION_DENIED, ErrorCode.IO_ERROR
SO_MARK = 36  # asm-generic/socket.h


pytestmark = pytest.mark.usefixtures("library")


@pytest.fixture
def handle(service: Process) -> Iterator[Handle]:
    before = snapshot.take()
    with vpnsvc.init("corp0") as handle:
        handle.set_local_ip_address("10.9.0.2/24")
        handle.update_settings()
        yield handle
    assert before.difference(snapshot.take()) == []


def code(call: Callable[..., object], *arguments: Any) -> ErrorCode:
    with pytest.raises(VpnServiceError) as error:
        call(*arguments)
    assert str(error.value)
    return error.value.code


async def bring_up(rig: Rig, handle: Handle, direction: str = "up") -> None:
    """As an agent of the same person allows it."""
    async with peer(rig.system_bus, os.getuid()) as agent:
        await agent.manager("RegisterAgent")
        await agent.allow(handle._path, direction)


def allow(rig: Rig, handle: Handle, direction: str = "up") -> None:
    asyncio.run(bring_up(rig, handle, direction))


def has(rig: Rig, handle: Handle, name: str) -> Any:
    async def ask() -> Any:
        async with peer(rig.system_bus, os.getuid()) as somebody:
            return await somebody.get(handle._path, name)

    return asyncio.run(ask())


def way(address: str) -> str:
    """The interface by which a packet to ``address`` would leave; empty where there is none."""
    told = subprocess.run(["ip", "route", "get", address], capture_output=True, text=True, check=False).stdout
    words = told.split()
    return words[words.index("dev") + 1] if "dev" in words else ""


def test_routes_before_and_after_the_persons_answer(rig: Rig, handle: Handle) -> None:
    handle.add_route("10.20.0.0", 16)
    handle.add_route("2001:db8:20::", 48)
    handle.add_route("10.20.0.0", 16)
    assert has(rig, handle, "Routes") == ["10.20.0.0/16", "2001:db8:20::/48"]
    assert way("10.20.1.1") == ""
    allow(rig, handle)
    assert way("10.20.1.1") == way("2001:db8:20::1") == "corp0"
    handle.remove_route("10.20.0.0", 16)
    assert way("10.20.1.1") == ""
    assert way("2001:db8:20::1") == "corp0"
    handle.add_route("10.20.1.0", 24)
    assert way("10.20.1.1") == "corp0"
    assert code(handle.add_route, "10.21.0.0", 16) is DENIED
    assert way("10.21.0.1") == ""


def test_routes_that_cannot_be(handle: Handle) -> None:
    bad = (
        (None, 8),
        ("", 8),
        ("corp", 8),
        ("10.0.0.0", None),
        ("10.0.0.0", True),
        ("10.0.0.0", "8"),
        ("10.0.0.0", -1),
        ("10.0.0.0", 33),
        ("10.0.0.1", 8),
        ("10.0.0.0/8", 8),
        ("2001:db8::", 129),
        ("2001:db8::1", 32),
    )
    for address, prefix in bad:
        assert code(handle.add_route, address, prefix) is INVALID, (address, prefix)
        assert code(handle.remove_route, address, prefix) is INVALID, (address, prefix)
    assert code(handle.remove_route, "10.99.0.0", 16) is INVALID
    for address, prefix in (("127.0.0.0", 8), ("224.0.0.0", 4), ("ff00::", 8)):
        assert code(handle.add_route, address, prefix) is IO


def test_dns_servers_and_suffixes(rig: Rig, handle: Handle) -> None:
    handle.add_dns_server("10.9.0.1")
    handle.add_dns_server("2001:db8::53")
    handle.set_dns_suffixes(["Corp.example.", "bücher.example"])
    assert has(rig, handle, "Dns") == ["10.9.0.1", "2001:db8::53"]
    assert has(rig, handle, "DnsSuffixes") == ["corp.example", "xn--bcher-kva.example"]
    handle.remove_dns_server("2001:db8::53")
    handle.set_dns_suffixes([])
    assert (has(rig, handle, "Dns"), has(rig, handle, "DnsSuffixes")) == (["10.9.0.1"], [])


def test_dns_that_cannot_be(handle: Handle) -> None:
    for bad in (None, 5, "", "ns.corp.example", "10.9.0.1:53", "10.9.0.1/32", "fe80::1%eth0"):
        assert code(handle.add_dns_server, bad) is INVALID, bad
        assert code(handle.remove_dns_server, bad) is INVALID, bad
    for bad in ("::", "127.0.0.1", "::1", "224.0.0.1"):
        assert code(handle.add_dns_server, bad) is IO, bad
    assert code(handle.remove_dns_server, "10.9.0.7") is INVALID
    for bad in (None, "corp.example", ["-.example"], [""], [None], ["x" * 64], ["corp.example"] * 65):
        assert code(handle.set_dns_suffixes, bad) is INVALID, bad


def test_blocks_come_go_and_take_each_others_place(rig: Rig, handle: Handle) -> None:
    handle.unblock_networks()
    handle.block_networks([("10.9.0.0", 24), "2001:db8::/32"], ["192.0.2.1/32"])
    block = has(rig, handle, "Block")
    assert block["vpn"].value == [("10.9.0.0", 24), ("2001:db8::", 32)]
    assert block["original"].value == [("192.0.2.1", 32)]
    handle.block_networks([], [])
    assert has(rig, handle, "Block")["vpn"].value == []
    handle.unblock_networks()
    handle.unblock_networks()
    assert has(rig, handle, "Block") == {}


@pytest.fixture
def wire(rig: Rig) -> Iterator[None]:
    """A link of this network by which everything leaves."""
    run("ip link add wire0 type veth peer name wire1")
    # No link-local addresses: they come up a second later, in the middle of what is compared.
    for end in ("wire0", "wire1"):
        run(f"ip link set {end} addrgenmode none up")
    run("ip address add 192.0.2.1/24 dev wire0")
    run("ip route add default via 192.0.2.254")
    yield
    run("ip link delete wire0")


def test_a_block_stops_what_it_does_not_list(wire: None, handle: Handle) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.sendto(b"seen", ("203.0.113.3", 7))
        handle.block_networks([], ["203.0.113.2/32"])
        probe.sendto(b"listed", ("203.0.113.2", 7))
        with pytest.raises(PermissionError):
            probe.sendto(b"not listed", ("203.0.113.3", 7))
        handle.unblock_networks()
        probe.sendto(b"free", ("203.0.113.3", 7))


def test_a_protected_socket_obeys_a_block(wire: None, handle: Handle) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        handle.protect(transport.fileno(), "wire0")
        transport.sendto(b"seen", ("203.0.113.3", 7))
        handle.block_networks([], [])
        with pytest.raises(PermissionError):
            transport.sendto(b"blocked", ("203.0.113.3", 7))


def test_a_block_that_the_person_lifted_stays_lifted(rig: Rig, handle: Handle) -> None:
    handle.block_networks([], [])

    async def lift() -> None:
        async with peer(rig.system_bus, os.getuid()) as agent:
            await agent.manager("RegisterAgent")
            await agent.tunnel(handle._path, "UnblockNetworks")

    asyncio.run(lift())
    assert has(rig, handle, "Block") == {}
    assert code(handle.block_networks, [], []) is DENIED
    allow(rig, handle)
    handle.block_networks([], [])


def test_blocks_that_cannot_be(rig: Rig, handle: Handle) -> None:
    for bad in (None, "10.0.0.0/8", [("10.0.0.0", 33)], [("10.0.0.0", -1)], ["10.0.0.1/8"], ["::/129"]):
        assert code(handle.block_networks, bad, []) is INVALID
        assert code(handle.block_networks, [], bad) is INVALID
    too_many = [(f"10.{n}.0.0", 16) for n in range(256)]
    assert code(handle.block_networks, too_many, []) is INVALID
    assert has(rig, handle, "Block") == {}
    handle.block_networks(too_many[:255], too_many[1:])
    assert len(has(rig, handle, "Block")["original"].value) == 255


def test_protect_marks_a_socket_and_binds_it(handle: Handle) -> None:
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
        with socket.socket(family, socket.SOCK_DGRAM) as transport:
            handle.protect(transport.fileno())
            assert transport.getsockopt(socket.SOL_SOCKET, SO_MARK) >> 24 == 0x76
            assert device(transport) == ""
            handle.protect(transport.fileno(), "lo")
            assert device(transport) == "lo"


def test_what_cannot_be_protected(handle: Handle, tmp_path: Any) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        assert code(handle.protect, transport.fileno(), "nosuch0") is IO
        assert transport.getsockopt(socket.SOL_SOCKET, SO_MARK) == 0
        for bad in (None, 5, "x" * 16, "lo\0"):
            assert code(handle.protect, transport.fileno(), bad) is INVALID, bad
        for bad in (None, "3", True, -1, 2**31 - 1, transport):
            assert code(handle.protect, bad, "lo") is INVALID, bad
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW) as other:
        assert code(handle.protect, other.fileno(), "lo") is INVALID
    with (tmp_path / "file").open("w") as file:
        assert code(handle.protect, file.fileno(), "lo") is INVALID
    closed = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    number = closed.detach()
    os.close(number)
    assert code(handle.protect, number, "lo") is INVALID
    assert code(handle.protect, handle.fileno(), "lo") is INVALID
    handle.set_session("the connection still works")


def test_no_descriptor_is_left_open(handle: Handle) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        handle.protect(transport.fileno())
        before = sorted(os.listdir("/proc/self/fd"))
        for _ in range(5):
            handle.protect(transport.fileno())
        assert sorted(os.listdir("/proc/self/fd")) == before


def test_a_protected_socket_does_not_enter_the_tunnel(rig: Rig, handle: Handle) -> None:
    handle.add_route("198.51.100.0", 24)
    allow(rig, handle)
    handle.set_blocking(False)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        transport.sendto(b"into the tunnel", ("198.51.100.1", 7))
        handle.read(2000)
        assert b"into the tunnel" in os.read(handle.fileno(), 65535)
        handle.protect(transport.fileno())
        # There is no other way in this network, so the kernel says that there is none.
        with pytest.raises(OSError, match="unreachable"):
            transport.sendto(b"around it", ("198.51.100.1", 7))


def test_after_deinit_each_of_them_is_an_invalid_handle(service: Process) -> None:
    handle = vpnsvc.init("corp0")
    handle.deinit()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        calls: list[tuple[Callable[..., object], tuple[object, ...]]] = [
            (handle.add_route, ("10.0.0.0", 8)),
            (handle.remove_route, ("10.0.0.0", 8)),
            (handle.add_dns_server, ("10.0.0.1",)),
            (handle.remove_dns_server, ("10.0.0.1",)),
            (handle.set_dns_suffixes, (["corp.example"],)),
            (handle.block_networks, ([], [])),
            (handle.unblock_networks, ()),
            (handle.protect, (transport.fileno(), "lo")),
        ]
        for call, arguments in calls:
            assert code(call, *arguments) is INVALID


def run(command: str) -> None:
    subprocess.run(command.split(), check=True, capture_output=True)


def device(bound: socket.socket) -> str:
    return bound.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16).rstrip(b"\0").decode()
