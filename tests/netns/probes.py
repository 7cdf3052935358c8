"""What is sent to try a firewall, and which of it a policy lets pass: read off the words of plan.firewall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from ipaddress import ip_address, ip_network

from vpngui.model.networks import IpAddress
from vpngui.plan.firewall import DNS_PORTS, Block, FirewallPolicy, Guard, Transport

LINKS = ("wan0", "vpn0")
"""Both lead to the peer; beyond ``inner`` is a third host, which this one routes for."""
NEAR = {
    ("wan0", 4): "192.0.2.1",
    ("wan0", 6): "2001:db8:1::1",
    ("vpn0", 4): "198.51.100.1",
    ("vpn0", 6): "2001:db8:2::1",
    ("inner", 4): "10.77.0.1",
    ("inner", 6): "2001:db8:3::1",
}
FAR = {key: address[:-1] + "2" for key, address in NEAR.items()}
MARK = 0x76000001
OWN_PORT = 40009
DHCP_SERVERS, LINK_LOCAL = ip_address("ff02::1:2"), ip_network("fe80::/10")
NS, MLD_REPORT, ECHO = 135, 143, {4: 8, 6: 128}


@dataclass(frozen=True)
class Probe:
    """A packet. ``into`` and ``out``: the links it comes in and leaves by, "" for this host itself."""

    name: str
    into: str
    out: str
    source: IpAddress
    to: IpAddress
    protocol: str = "udp"
    port: int = 9
    source_port: int = 0
    mark: int = 0
    icmp_type: int = 0
    hops: int = 64
    bound: bool = False
    """To the link itself (SO_BINDTODEVICE), against what the routes say."""

    @property
    def version(self) -> int:
        return self.to.version

    def __str__(self) -> str:
        return self.name


def _probes() -> Iterator[Probe]:
    for (link, version), near in NEAR.items():
        if link == "inner":
            continue
        far, behind = FAR[link, version], FAR["inner", version]
        another = "vpn0" if link == "wan0" else "wan0"
        ways = {
            "out": ("", link, near, far),
            "bound": ("", link, near, FAR[another, version]),
            "in": (link, "", far, near),
            "stray": (link, "", far, NEAR[another, version]),
            "through": ("inner", link, behind, far),
            "back": (link, "inner", far, behind),
        }
        for way, (into, out, source, to) in ways.items():
            base = Probe("", into, out, ip_address(source), ip_address(to), bound=way == "bound")
            names = f"{way} {link} ipv{version}"
            yield replace(base, name=f"{names} udp")
            yield replace(base, name=f"{names} tcp", protocol="tcp")
            yield replace(base, name=f"{names} echo", protocol="icmp", icmp_type=ECHO[version])
            yield replace(base, name=f"{names} dns", port=53)
            yield replace(base, name=f"{names} dns by tcp", port=53, protocol="tcp")
            yield replace(base, name=f"{names} dhcp", **_dhcp(version, answer=into == link))
            if way not in ("bound", "stray"):
                yield replace(base, name=f"{names} dhcp server", **_dhcp(version, answer=into != link))
            if way == "in":
                yield replace(base, name=f"{names} answer", source_port=9)
                yield replace(base, name=f"{names} answer to a port", source_port=9, port=OWN_PORT)
            if into == "":
                yield replace(base, name=f"{names} marked", mark=MARK)
                yield replace(base, name=f"{names} marked by a port", mark=MARK, source_port=OWN_PORT)
                yield replace(base, name=f"{names} by a port", source_port=OWN_PORT)
                yield replace(base, name=f"{names} another's mark", mark=MARK + 1)
                yield replace(base, name=f"{names} half the mark", mark=MARK & 0xFFFF)
        base = Probe("", "", link, ip_address(near), ip_address(far))
        for name, port, group in (
            ("mdns", 5353, ("224.0.0.251", "ff02::fb")),
            ("llmnr", 5355, ("224.0.0.252", "ff02::1:3")),
        ):
            yield replace(
                base, name=f"out {link} ipv{version} {name}", to=ip_address(group[version == 6]), port=port
            )
    for link in LINKS:
        yield from _on_the_link(link)


def _dhcp(version: int, *, answer: bool) -> dict[str, int]:
    client, server = (68, 67) if version == 4 else (546, 547)
    return {"port": client, "source_port": server} if answer else {"port": server, "source_port": client}


def _on_the_link(link: str) -> Iterator[Probe]:
    one, two = ip_address("fe80::1"), ip_address("fe80::2")
    out = Probe("", "", link, one, two)
    into = Probe("", link, "", two, one)
    near, broadcast = ip_address(NEAR[link, 4]), ip_address("255.255.255.255")
    yield Probe(f"out {link} dhcp discovery", "", link, near, broadcast, port=67, source_port=68)
    yield Probe(
        f"in {link} dhcp offer", link, "", ip_address(FAR[link, 4]), broadcast, port=68, source_port=67
    )
    yield Probe(f"out {link} broadcast", "", link, near, broadcast)
    yield replace(out, name=f"out {link} dhcpv6", to=DHCP_SERVERS, port=547, source_port=546)
    yield replace(into, name=f"in {link} dhcpv6", port=546, source_port=547)
    yield replace(into, name=f"in {link} dhcpv6 from elsewhere", port=546, source_port=548)
    yield replace(out, name=f"out {link} link-local")
    for direction in (out, into):
        way = "out" if direction is out else "in"
        icmp = replace(direction, protocol="icmp")
        yield replace(icmp, name=f"{way} {link} neighbour", icmp_type=NS, hops=255)
        yield replace(icmp, name=f"{way} {link} neighbour from afar", icmp_type=NS, hops=254)
        yield replace(icmp, name=f"{way} {link} listener", icmp_type=MLD_REPORT, hops=1)


PROBES = tuple(_probes())
ALL = frozenset(probe.name for probe in PROBES)


def expected(policy: FirewallPolicy) -> frozenset[str]:
    """The names of the probes that pass."""
    return frozenset(probe.name for probe in PROBES if passes(policy, probe))


def passes(policy: FirewallPolicy, probe: Probe) -> bool:
    """The meaning of a policy, in the plainest words."""
    if _always(probe):
        return True
    if probe.out and not all(_guarded(guard, probe) for guard in policy.guards):
        return False
    for end in policy.ends:
        if probe.into and probe.into != end.link and probe.to in end.own:
            return False
        if probe.into == end.link and not any(probe.source in network for network in end.networks):
            return False
    return all(_let_through(block, probe) for block in policy.blocks)


def _let_through(block: Block, probe: Probe) -> bool:
    if any(_is_transport(transport, probe) for transport in block.transports):
        return True
    return any(
        (probe.out == passage.link and probe.to in network)
        or (probe.into == passage.link and probe.source in network)
        for passage in block.passages
        for network in passage.networks
    )


def _is_transport(transport: Transport, probe: Probe) -> bool:
    if probe.protocol != "udp" or (probe.into and probe.out):
        return False
    own = probe.port if probe.into else probe.source_port
    if transport.own not in (0, own):
        return False
    if probe.into:
        return (probe.source, probe.source_port) == (transport.address, transport.port)
    return (probe.mark, probe.to, probe.port) == (transport.mark, transport.address, transport.port)


def _guarded(guard: Guard, probe: Probe) -> bool:
    if probe.version not in guard.families or probe.out in guard.links:
        return True
    if not probe.into and probe.mark == guard.mark:
        return True
    query = probe.protocol in ("udp", "tcp") and probe.port in DNS_PORTS
    return not query and any(probe.to in network for network in guard.local)


def _always(probe: Probe) -> bool:
    if probe.into and probe.out:
        return False
    ports = (probe.source_port, probe.port)
    if probe.protocol == "udp" and probe.version == 4:
        return ports == ((67, 68) if probe.into else (68, 67))
    if probe.protocol == "udp":
        to_link = probe.to in LINK_LOCAL or (not probe.into and probe.to == DHCP_SERVERS)
        on_link = probe.source in LINK_LOCAL and to_link
        return on_link and ports == ((547, 546) if probe.into else (546, 547))
    if probe.protocol == "icmp" and probe.version == 6:
        return (probe.icmp_type, probe.hops) in ((NS, 255), (MLD_REPORT, 1))
    return False
