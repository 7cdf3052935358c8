"""Networks of their own for tests on the real kernel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vpngui.sandbox import hosts


@pytest.fixture
def network() -> Iterator[None]:
    """An empty network, loopback only, for this test and every program that it starts."""
    with hosts.fresh_network():
        yield


@pytest.fixture
def transit(network: None) -> Iterator[hosts.Transit]:
    """The same, with a peer host behind a transit link."""
    with hosts.peer_host(hosts.Transit()) as transit:
        yield transit
