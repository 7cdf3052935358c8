"""Where the campaign takes place: this host, its uplink, and a peer that counts every frame that arrives.

A policy may let packets to ALLOWED pass, and never those to FORBIDDEN or to a multicast group: they are in
no list of any block, and no tunnel's own transport sends there.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.netns.senders import on
from vpngui.sandbox import hosts
from vpngui.sandbox.process import run, until

TRANSIT = hosts.Transit()
ALLOWED = {4: "203.0.113.9", 6: "2001:db8:a::9"}
FORBIDDEN = {
    (4, "routed"): "198.51.100.66",
    (4, "bound"): "198.51.100.67",
    (6, "routed"): "2001:db8:f::66",
    (6, "bound"): "2001:db8:f::67",
}
"""``bound``: sent by sockets that are bound to the uplink (SO_BINDTODEVICE), whatever the routes say."""
GROUPS = {
    (4, "mdns"): ("224.0.0.251", 5353),
    (6, "mdns"): ("ff02::fb", 5353),
    (4, "llmnr"): ("224.0.0.252", 5355),
    (6, "llmnr"): ("ff02::1:3", 5355),
}
BROADCAST = "255.255.255.255"
DISCARD, DNS, CLOSED, LISTENING = 9, 53, 9999, 7777
"""Ports: of datagrams, of queries, where nobody listens, and where the peer takes connections."""
_IP = {4: "ip", 6: "ip6"}
_MAC = {"near": "02:00:00:00:00:01", "far": "02:00:00:00:00:02"}
_ECHO = {4: "icmp type echo-request", 6: "icmpv6 type echo-request"}
_KINDS = {
    "udp": f"udp dport {DISCARD}",
    "dns": f"udp dport {DNS}",
    "dns by tcp": f"tcp dport {DNS}",
    "connecting": f"tcp dport {CLOSED}",
    "established": f"tcp dport {LISTENING}",
}


def kinds() -> dict[str, str]:
    """What is counted by itself: its name → how nftables knows it."""
    found = {}
    for (version, way), address in FORBIDDEN.items():
        to = f"{_IP[version]} daddr {address}"
        found[f"ipv{version} {way} echo"] = f"{to} {_ECHO[version]}"
        found |= {f"ipv{version} {way} {name}": f"{to} {match}" for name, match in _KINDS.items()}
    for (version, name), (group, port) in GROUPS.items():
        found[f"ipv{version} {name}"] = f"{_IP[version]} daddr {group} udp dport {port}"
    found["ipv4 broadcast"] = f"ip daddr {BROADCAST} udp dport {DISCARD}"
    return found


OTHER = "anything else"


@dataclass(frozen=True)
class Counts:
    """Packets so far. ``arrived`` at the peer, by kind and OTHER; ``allowed`` to ALLOWED; ``offered`` to the
    uplink, before any filter of this host, by kind."""

    arrived: dict[str, int]
    allowed: int
    offered: dict[str, int]


class Grounds:
    """Made by ``grounds``."""

    def counts(self) -> Counts:
        """What the kernels have counted until now."""
        with on(TRANSIT.namespace):
            arrived = _read("netdev", "arriving")
        allowed = sum(arrived.pop(f"allowed ipv{version}") for version in (4, 6))
        return Counts(arrived, allowed, _read("inet", "offered"))

    def calm(self, seconds: float = 20) -> Counts:
        """``counts`` when nothing forbidden has arrived for a while; SandboxError when it does not end."""
        last = self.counts()

        def look() -> Counts | None:
            nonlocal last
            before, last = last, self.counts()
            return last if last.arrived == before.arrived else None

        return until("nothing that is forbidden arrives any more", look, seconds)

    def every_kind_arrives(self, seconds: float = 30) -> None:
        """Wait until more of every kind has arrived; SandboxError names those of which nothing does."""
        before = self.counts().arrived
        missing = ""

        def look() -> bool:
            nonlocal missing
            now = self.counts().arrived
            missing = ", ".join(kind for kind in kinds() if now[kind] <= before[kind])
            return not missing

        try:
            until("every kind of probe arrives", look, seconds)
        except Exception as error:
            error.add_note(f"not one of: {missing}")
            raise


@contextmanager
def grounds() -> Iterator[Grounds]:
    """The two hosts, in a new network of this thread."""
    with hosts.fresh_network(), hosts.peer_host(TRANSIT):
        _settle_addresses()
        with on(TRANSIT.namespace):
            _nft(_counting_arrivals())
        _nft(_counting_offers())
        yield Grounds()


def _settle_addresses() -> None:
    here, there = ["ip"], ["ip", "-netns", TRANSIT.namespace]
    run([*here, "link", "set", TRANSIT.link, "address", _MAC["near"]])
    run([*there, "link", "set", TRANSIT.link, "address", _MAC["far"]])
    for version, near, far in ((4, TRANSIT.near, TRANSIT.far), (6, TRANSIT.near6, TRANSIT.far6)):
        # No questions of ARP or neighbour discovery: an answer that is late would hold probes back.
        for where, address, mac in ((here, far, _MAC["far"]), (there, near, _MAC["near"])):
            neighbour = ["neigh", "replace", address, "lladdr", mac, "dev", TRANSIT.link]
            run([*where, *neighbour, "nud", "permanent"])
        run([*here, f"-{version}", "route", "add", "default", "via", far, "dev", TRANSIT.link])
        length = 32 if version == 4 else 128
        own = [ALLOWED[version], *(FORBIDDEN[version, way] for way in ("routed", "bound"))]
        for address in own:
            run([*there, "address", "add", f"{address}/{length}", "dev", "lo"])
    # An established connection tries again each second, however long nothing gets through.
    longest = Path("/proc/sys/net/ipv4/tcp_rto_max_ms")
    with suppress(FileNotFoundError, PermissionError):  # an older kernel; a user namespace
        longest.write_text("1000")


def _counting_arrivals() -> str:
    rules = [
        *(
            f'{_IP[version]} daddr {ALLOWED[version]} counter accept comment "allowed ipv{version}"'
            for version in (4, 6)
        ),
        "ether type arp accept",
        "icmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert, "
        "mld-listener-report, mld-listener-done, mld2-listener-report } accept",
        *(f'{match} counter accept comment "{kind}"' for kind, match in kinds().items()),
        f'counter comment "{OTHER}"',
    ]
    place = f'type filter hook ingress device "{TRANSIT.link}" priority -500; policy accept;'
    return _table("netdev arriving", place, rules)


def _counting_offers() -> str:
    rules = [f'oifname "{TRANSIT.link}" {match} counter comment "{kind}"' for kind, match in kinds().items()]
    return _table("inet offered", "type filter hook output priority -500; policy accept;", rules)


def _table(name: str, place: str, rules: list[str]) -> str:
    lines = "\n".join([place, *rules])
    return f"table {name} {{\nchain counting {{\n{lines}\n}}\n}}\n"


def _nft(script: str) -> None:
    subprocess.run(["nft", "-f", "-"], input=script, check=True, text=True, timeout=20)


def _read(family: str, table: str) -> dict[str, int]:
    found = {}
    for entry in json.loads(run(["nft", "--json", "list", "table", family, table]))["nftables"]:
        rule = entry.get("rule", {})
        if "comment" in rule:
            [counter] = [one["counter"] for one in rule["expr"] if "counter" in one]
            found[rule["comment"]] = counter["packets"]
    return found
