"""The writers against the real kernel: as planned, as before, or not at all; and nobody else's things."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from vpngui.apply.converge import converge, converge_checked
from vpngui.apply.netlink import Kernel, NotRolledBack, open_kernel, prepare_link
from vpngui.apply.tun import NameTaken, TunDevice, open_tun
from vpngui.apply.writers import Writers
from vpngui.model.errors import IoError
from vpngui.model.settings import TunnelSettings
from vpngui.observe.network import link_kind, read_counters, read_ours, read_tunnel
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.state import NetworkState
from vpngui.plan.steps import Step, steps

TABLE = 7600
FULL = TunnelSettings().updated(
    {"local": ["10.9.0.2/24", "2001:db8:9::2/64", "10.8.0.1"], "remote": ["10.9.0.1"], "mtu": 1400}
)


def ip(*arguments: str) -> Any:
    output = subprocess.run(["ip", "-json", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(output or "[]")


def everything() -> list[Any]:
    """What another eye than ours sees of the network; link-local traffic counts and queues left out."""
    return [
        [(link["ifname"], link["mtu"], link["addr_info"], "UP" in link["flags"]) for link in ip("address")],
        [ip(family, "rule") for family in ("-4", "-6")],
        [ip(family, "route", "show", "table", "all") for family in ("-4", "-6")],
    ]


@pytest.fixture
async def kernel(network: None) -> AsyncIterator[Kernel]:
    async with open_kernel() as kernel:
        yield kernel


@pytest.fixture
def device(network: None) -> Iterator[TunDevice]:
    device = open_tun("vpn0")
    yield device
    os.close(device.fd)


async def states(kernel: Kernel, device: TunDevice) -> tuple[NetworkState, NetworkState]:
    """The new tunnel down, and up with everything."""
    await prepare_link(kernel, device.index, "vpngui:1")

    def planned(settings: TunnelSettings, up: bool) -> NetworkState:
        return plan([PlannedTunnel(1, device.index, device.name, TABLE, settings, up)])

    return planned(TunnelSettings(), False), planned(FULL, True)


async def test_there_and_back_leaves_no_trace(kernel: Kernel, device: TunDevice) -> None:
    down, up = await states(kernel, device)
    before = everything()
    for _ in range(2):
        await converge_checked(Writers(kernel), down, up)
        assert await read_tunnel(kernel.read, device.index, TABLE) == up
        assert ip("route", "get", "10.9.0.7")[0]["dev"] == "vpn0"
        assert ip("-6", "route", "get", "2001:db8:9::7")[0]["dev"] == "vpn0"
        assert not [route for route in ip("route", "show", "table", "main") if route["dev"] == "vpn0"]
        await converge_checked(Writers(kernel), up, up)
        await converge_checked(Writers(kernel), up, down)
        assert everything() == before


@pytest.mark.parametrize("broken", range(7))
async def test_a_fault_at_any_step_takes_all_before_it_back(
    kernel: Kernel, device: TunDevice, broken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    down, up = await states(kernel, device)
    before, done = everything(), 0

    async def failing(writers: Writers, step: Step) -> None:
        nonlocal done
        done += 1
        if done == broken + 1:
            raise IoError("the kernel refused")
        await take(writers, step)

    assert len(steps(down, up)) == 7
    take = Writers.take
    monkeypatch.setattr(Writers, "take", failing)
    with pytest.raises(IoError, match="refused"):
        await converge_checked(Writers(kernel), down, up)
    assert everything() == before


async def test_what_cannot_be_taken_back_says_so(
    kernel: Kernel, device: TunDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    down, up = await states(kernel, device)
    calls = 0

    async def failing(writers: Writers, step: Step) -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise IoError("the kernel refuses everything now")
        await take(writers, step)

    take = Writers.take
    monkeypatch.setattr(Writers, "take", failing)
    with pytest.raises(NotRolledBack):
        await converge(Writers(kernel), down, up)


async def test_something_else_than_was_written_is_noticed_and_taken_back(
    kernel: Kernel, device: TunDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    down, up = await states(kernel, device)
    before = everything()

    async def disturbed(writers: Writers, step: Step) -> None:
        await take(writers, step)
        subprocess.run(["ip", "address", "replace", "10.66.0.1/32", "dev", "vpn0"], check=True)

    take = Writers.take
    monkeypatch.setattr(Writers, "take", disturbed)
    with pytest.raises(IoError, match="does not hold what was applied"):
        await converge_checked(Writers(kernel), down, up)
    subprocess.run(["ip", "address", "flush", "dev", "vpn0"], check=True)
    assert everything() == before


async def test_clean_up_finds_ours_by_its_marks_and_nothing_else(kernel: Kernel, device: TunDevice) -> None:
    for command in (
        "ip tuntap add other0 mode tun",
        "ip link set other0 up alias somebody",
        "ip address add 10.55.0.1/24 dev other0",
        "ip route add 10.56.0.0/24 dev other0 table 7601",
        "ip rule add priority 7599 lookup 7601",
    ):
        subprocess.run(command.split(), check=True)
    before = everything()
    second = open_tun("vpn1")
    await prepare_link(kernel, second.index, "vpngui:2")
    with_link = everything()
    assert with_link != before
    one = plan([PlannedTunnel(2, second.index, "vpn1", TABLE + 2, FULL, True)])
    await converge(
        Writers(kernel),
        plan([PlannedTunnel(2, second.index, "vpn1", TABLE + 2, TunnelSettings(), False)]),
        one,
    )
    found = await read_ours(kernel.read)
    await converge(Writers(kernel), found, NetworkState())
    assert {link.name for link in found.links} == {"vpn1"}
    assert everything() == before
    assert await read_ours(kernel.read) == NetworkState()
    os.close(second.fd)


async def test_what_is_gone_already_is_no_error(kernel: Kernel, device: TunDevice) -> None:
    down, up = await states(kernel, device)
    await converge(Writers(kernel), down, up)
    subprocess.run(["ip", "link", "delete", "vpn0"], check=True)
    await converge(Writers(kernel), up, NetworkState())
    assert await read_tunnel(kernel.read, device.index, TABLE) == NetworkState()
    with pytest.raises(IoError):
        await read_counters(kernel.read, device.index)


async def test_names_that_are_taken(kernel: Kernel, device: TunDevice) -> None:
    subprocess.run(["ip", "tuntap", "add", "idle0", "mode", "tun"], check=True)
    subprocess.run(["ip", "link", "property", "add", "dev", "idle0", "altname", "second-name"], check=True)
    for name in ("vpn0", "idle0", "lo", "second-name"):
        with pytest.raises(NameTaken):
            open_tun(name)
    assert [await link_kind(kernel.read, name) for name in ("idle0", "second-name", "lo", "nobody")] == [
        "tun",
        "tun",
        "",
        None,
    ]


async def test_the_new_link_gives_itself_no_address(kernel: Kernel, device: TunDevice) -> None:
    await prepare_link(kernel, device.index, "vpngui:1")
    subprocess.run(["ip", "link", "set", "vpn0", "up"], check=True)
    assert ip("address", "show", "dev", "vpn0")[0]["addr_info"] == []
    os.set_blocking(device.fd, False)
    with pytest.raises(BlockingIOError):
        os.read(device.fd, 65535)
