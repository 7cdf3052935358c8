"""Who of several tunnels answers which names: pure, the most recent tunnel first.

A tunnel that answers every name leaves nothing to older ones: they answer no name while it is up.
"""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.networks import IpAddress
from vpngui.plan.dns import DnsState, LinkDns


@dataclass(frozen=True, slots=True)
class Share:
    """What one link answers for: ``domains`` are search domains that also lead to its servers.

    ``every``: all other names as well. Without servers it answers none.
    """

    index: int
    link: str
    servers: tuple[IpAddress, ...]
    domains: tuple[str, ...]
    every: bool


@dataclass(frozen=True, slots=True)
class Flat:
    """A resolver's configuration that cannot tell names apart.

    ``only``: no other servers and no other search domains than these; otherwise those that were there follow.
    """

    servers: tuple[IpAddress, ...]
    suffixes: tuple[str, ...]
    only: bool

    def __str__(self) -> str:
        return f"{' '.join(map(str, self.servers))}{' only' if self.only else ''} {' '.join(self.suffixes)}"


def shares(state: DnsState) -> tuple[Share, ...]:
    """One share for each link, in order. No domain is led to two links: the most recent one has it."""
    found: list[Share] = []
    led: set[str] = set()
    closed = False
    for one in state:
        domains = () if closed else tuple(suffix for suffix in one.suffixes if suffix not in led)
        led.update(domains)
        servers = () if closed else one.servers
        found.append(Share(one.index, one.link, servers, domains, one.all_names and not closed))
        closed |= one.all_names
    return tuple(found)


def answering(state: DnsState) -> DnsState:
    """The tunnels that answer anything: down to the first that answers every name."""
    for place, one in enumerate(state):
        if one.all_names:
            return state[: place + 1]
    return state


def flat(state: DnsState) -> Flat:
    """All tunnels that answer anything as one."""
    tunnels = answering(state)
    return Flat(
        tuple(dict.fromkeys(server for one in tunnels for server in one.servers)),
        tuple(dict.fromkeys(suffix for one in tunnels for suffix in one.suffixes)),
        any(one.all_names for one in tunnels),
    )


def flat_link(one: LinkDns) -> Flat:
    """One tunnel alone."""
    return Flat(one.servers, one.suffixes, one.all_names)
