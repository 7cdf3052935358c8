"""What every firewall back end has to do, on the real kernel: packets between three hosts, both families."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.netns.firewall_lab import Lab, lab
from tests.netns.firewalls import BACK_ENDS, BackEnd
from tests.netns.probes import PROBES, expected
from vpngui.apply.firewall.backend import Firewall
from vpngui.plan.firewall import Block, FirewallPolicy

ALL = frozenset(probe.name for probe in PROBES)
EMPTY = FirewallPolicy()


@pytest.fixture(scope="module")
def hosts() -> Iterator[Lab]:
    with lab() as made:
        assert made.passing() == ALL, "a probe that is not seen proves nothing"
        yield made


@pytest.fixture(params=list(BACK_ENDS))
def back_end(request: pytest.FixtureRequest) -> BackEnd:
    return BACK_ENDS[request.param]


@pytest.fixture
async def firewall(hosts: Lab, back_end: BackEnd) -> AsyncIterator[Firewall]:
    """Nothing of ours before and after each test."""
    before = back_end.rules()
    async with back_end.open() as firewall:
        yield firewall
        await firewall.clean_up()
    assert back_end.rules() == before


async def test_a_block_without_passages_stops_everything_but_what_a_link_needs(
    firewall: Firewall, hosts: Lab
) -> None:
    policy = FirewallPolicy(blocks=frozenset({Block("all")}))
    await firewall.apply(policy)
    assert await firewall.holds(policy)
    passing = hosts.passing()
    assert passing == expected(policy)
    assert {name.split()[2] for name in passing} <= {"dhcp", "dhcpv6", "neighbour", "listener", "ipv4"}
    await firewall.apply(EMPTY)
    assert hosts.passing() == ALL
