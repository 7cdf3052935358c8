"""Networks of their own for tests on the real kernel."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.netns.firewall_lab import Lab, lab
from tests.netns.firewalls import BACK_ENDS, BackEnd
from tests.netns.probes import ALL
from vpngui.apply.firewall.backend import Firewall
from vpngui.sandbox import hosts as sandbox


@pytest.fixture
def network() -> Iterator[None]:
    """An empty network, loopback only, for this test and every program that it starts."""
    with sandbox.fresh_network():
        yield


@pytest.fixture
def transit(network: None) -> Iterator[sandbox.Transit]:
    """The same, with a peer host behind a transit link."""
    with sandbox.peer_host(sandbox.Transit()) as transit:
        yield transit


@pytest.fixture(scope="module")
def hosts() -> Iterator[Lab]:
    """Three hosts, between which every probe passes while nothing is blocked."""
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
    assert hosts.passing() == ALL
