"""What is around the tunnels, read from a kernel that has some of everything."""

from __future__ import annotations

import contextlib
import subprocess
from ipaddress import ip_network

import pytest

from vpngui.observe.host import read_host
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.plan.host import HostFacts, HostRoute, links_to

COMMANDS = """
link add lan0 type veth peer name far0
link add lan1 type veth peer name far1
link set far0 addrgenmode none up
link set far1 addrgenmode none up
link set lan0 addrgenmode none up
link set lan1 addrgenmode none up
address add 192.168.7.2/24 dev lan0
address add 198.51.100.2/24 dev lan0
address add fe80::7/64 dev lan0 nodad
address add fe80::8/64 dev lan1 nodad
address add fd00:7::2/64 dev lan0 nodad
address add 2001:db8:7::2/64 dev lan0 nodad
address add 10.3.0.2/32 dev lan1
route add 172.16.9.0/24 dev lan1
route add default via 192.168.7.1
route add default via fd00:7::1
route add 203.0.113.0/24 nexthop via 192.168.7.3 nexthop dev lan1
route add 2001:db8:8::/48 nexthop via fd00:7::3 nexthop via fd00:7::4 dev lan0
route add 10.20.0.0/16 via 192.168.7.9
route add unreachable 10.66.0.0/16
route add 10.67.0.0/16 dev lan0 table 100
route add 10.68.0.0/16 dev lan0 protocol 186
tuntap add other0 mode tun
address add 10.40.0.2/24 dev other0
link set other0 addrgenmode none up
tuntap add ours0 mode tun
link set ours0 alias vpngui:1 addrgenmode none up
route add 10.41.0.0/24 dev ours0
address add 10.0.9.1/24 dev lo
route add 10.0.9.0/24 dev lo
"""


@pytest.fixture
def surroundings(network: None) -> None:
    for command in COMMANDS.strip().splitlines():
        subprocess.run(["ip", *command.split()], check=True)


async def read() -> HostFacts:
    with contextlib.closing(Rtnetlink()) as kernel:
        return await read_host(kernel)


async def test_main_over_links_not_ours_and_private_networks_on_them(surroundings: None) -> None:
    host = await read()
    expected = {
        ("0.0.0.0/0", "lan0"),
        ("192.168.7.0/24", "lan0"),
        ("198.51.100.0/24", "lan0"),
        ("172.16.9.0/24", "lan1"),
        ("203.0.113.0/24", "lan0"),
        ("203.0.113.0/24", "lan1"),
        ("10.20.0.0/16", "lan0"),
        ("10.40.0.0/24", "other0"),
        ("10.0.9.0/24", "lo"),
        ("::/0", "lan0"),
        ("fd00:7::/64", "lan0"),
        ("2001:db8:7::/64", "lan0"),
        ("2001:db8:8::/48", "lan0"),
        ("fe80::/64", "lan0"),
        ("fe80::/64", "lan1"),
    }
    routes = {(str(route.network), route.link) for route in host.routes}
    assert routes == expected
    assert [str(network) for network in host.local] == [
        "172.16.9.0/24",
        "192.168.7.0/24",
        "fd00:7::/64",
        "fe80::/64",
    ]
    assert len(set(host.routes)) == len(host.routes)
    assert links_to(ip_network("203.0.113.9"), host.routes) == ("lan0", "lan1")


async def test_the_same_network_reads_the_same_and_another_does_not(surroundings: None) -> None:
    before = await read()
    assert await read() == before
    subprocess.run(["ip", "link", "set", "lan1", "down"], check=True)
    after = await read()
    assert ip_network("172.16.9.0/24") not in after.local
    assert HostRoute(ip_network("172.16.9.0/24"), "lan1") not in after.routes
    subprocess.run(["ip", "link", "set", "lan1", "up"], check=True)
    subprocess.run(["ip", "route", "add", "172.16.9.0/24", "dev", "lan1"], check=True)
    assert ip_network("172.16.9.0/24") in (await read()).local


async def test_a_host_without_any_network_has_no_facts(network: None) -> None:
    assert await read() == HostFacts()
