"""Links that go of themselves, all at once, as when a person logs out and every application ends."""

from __future__ import annotations

import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import ExitStack

import pytest

from tests.netns.test_apply import everything
from vpngui.apply.converge import converge_checked
from vpngui.apply.netlink import open_kernel, prepare_link
from vpngui.apply.tun import open_tun
from vpngui.apply.writers import Writers
from vpngui.model.errors import IoError
from vpngui.model.settings import TunnelSettings
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.state import FIRST_TABLE

WIDE = TunnelSettings().updated({"local": ["10.1.0.2/24"], "routes": ["203.0.113.0/24"]})
NARROW = TunnelSettings().updated({"local": ["10.2.0.2/24"], "routes": ["203.0.113.64/26"]})


@pytest.fixture
async def writers(network: None) -> AsyncIterator[Writers]:
    async with open_kernel() as kernel:
        yield Writers(kernel)


async def test_neither_of_two_tunnels_keeps_the_other_from_being_taken_away(writers: Writers) -> None:
    before = everything()
    with ExitStack() as devices:
        tunnels = []
        for number, settings in enumerate((WIDE, NARROW), 1):
            device = open_tun(f"vpn{number}")
            devices.callback(os.close, device.fd)
            await prepare_link(writers.kernel, device.index, f"vpngui:{number}")
            table = FIRST_TABLE + number
            tunnels.append(PlannedTunnel(number, device.index, device.name, table, settings, True))
        down = plan([PlannedTunnel(*_named(one), TunnelSettings(), False) for one in tunnels])
        both, wide_only = plan(tunnels), plan(tunnels[:1])
        assert both.of_link(tunnels[0].index, tunnels[0].table) != wide_only.of_link(
            tunnels[0].index, tunnels[0].table
        ), "the wide one has a throw for the narrow one"
        await converge_checked(writers, down, both)
        for one in tunnels:
            subprocess.run(["ip", "link", "delete", one.name], check=True)
        await converge_checked(writers, both, wide_only)
        await converge_checked(writers, wide_only, plan([]))
        assert everything() == before


async def test_a_link_that_is_missing_is_said_of_the_tunnel_that_is_changed(writers: Writers) -> None:
    device = open_tun("vpn1")
    with ExitStack() as devices:
        devices.callback(os.close, device.fd)
        await prepare_link(writers.kernel, device.index, "vpngui:1")
        up = PlannedTunnel(1, device.index, device.name, FIRST_TABLE, WIDE, True)
        down = plan([PlannedTunnel(*_named(up), TunnelSettings(), False)])
        await converge_checked(writers, down, plan([up]))
        subprocess.run(["ip", "link", "delete", "vpn1"], check=True)
        fewer = PlannedTunnel(*_named(up), WIDE.updated({"routes": []}), True)
        with pytest.raises(IoError, match="the kernel does not hold"):
            await converge_checked(writers, plan([up]), plan([fewer]))


def _named(one: PlannedTunnel) -> tuple[int, int, str, int]:
    return one.number, one.index, one.name, one.table
