"""Counts what gets through while a firewall changes under a flood; the long campaign uses it too."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence

from tests.netns.probes import ECHO, Probe
from tests.netns.senders import HOST_BEHIND, on
from vpngui.apply.firewall.backend import Firewall
from vpngui.plan.firewall import FirewallPolicy
from vpngui.sandbox.process import until

_HOSTS = sorted({"", *HOST_BEHIND.values()})
_KINDS = {
    "udp": "meta l4proto udp udp dport != 53",
    "dns": "meta l4proto { tcp, udp } th dport 53",
    "tcp": "meta l4proto tcp tcp dport != 53",
    "echo": "meta l4proto { icmp, ipv6-icmp } @th,0,8 { 8, 128 }",
}
_SECONDS = 20.0


class Flood:
    """Goes on until the end of ``flood``; what arrives is counted by host, family and kind."""

    def __init__(self, kinds: Collection[str]) -> None:
        self._kinds = kinds

    def arrived(self) -> dict[str, int]:
        """Packets so far: at this host behind its own filter, at the others as they come in."""
        found: dict[str, int] = {}
        for host in _HOSTS:
            for entry in json.loads(_nft(host, "", "--json", "list", "table", "inet", "counting"))[
                "nftables"
            ]:
                if "rule" in entry:
                    [counter] = [one["counter"] for one in entry["rule"]["expr"] if "counter" in one]
                    found[f"{host or 'here'} {entry['rule']['comment']}"] = counter["packets"]
        return found

    def more_than(self, before: Mapping[str, int]) -> bool:
        """Whether something of every kind that is sent has arrived since."""
        now = self.arrived()
        return all(now[kind] > before.get(kind, 0) for kind in self._kinds)

    def calm(self) -> dict[str, int]:
        """``arrived`` when nothing has come in for a while. SandboxError when it never ends."""
        last = self.arrived()

        def look() -> dict[str, int] | None:
            nonlocal last
            before, last = last, self.arrived()
            return last if last == before else None

        return until("nothing arrives any more", look, _SECONDS)


@contextlib.contextmanager
def flood(probes: Collection[Probe]) -> Iterator[Flood]:
    """Send ``probes`` without pause; at the beginning, each kind of them has been seen to arrive."""
    with contextlib.ExitStack() as stack:
        for host in _HOSTS:
            _nft(host, _counting(host), "-f", "-")
            stack.callback(_nft, host, "", "delete", "table", "inet", "counting")
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.netns.flood"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(_end, child)
        assert child.stdin and child.stdout
        child.stdin.write("".join(f"{probe}\n" for probe in probes) + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "ready\n"
        one = Flood(
            {_kind(probe) for probe in probes if probe.protocol != "icmp" or probe.icmp_type in ECHO.values()}
        )
        until("every kind of probe arrives", lambda: one.more_than({}), _SECONDS)
        yield one
        assert child.poll() is None, "the flood ended before its time"


async def leaked(
    firewall: Firewall, policies: Sequence[FirewallPolicy], probes: Collection[Probe], swaps: int
) -> dict[str, int]:
    """What arrives of ``probes``, which no policy lets pass, while each policy follows the one before
    ``swaps`` times. At the end the same flood is seen again."""
    with flood(probes) as running:
        await firewall.apply(policies[0])
        before = running.calm()
        for number in range(swaps):
            await firewall.apply(policies[(number + 1) % len(policies)])
        after = running.arrived()
        await firewall.apply(FirewallPolicy())
        until("the flood is seen again", lambda: running.more_than(after), _SECONDS)
    return {kind: count - before[kind] for kind, count in after.items() if count != before[kind]}


def _end(child: subprocess.Popen[str]) -> None:
    assert child.stdin and child.stdout
    child.stdin.close()
    assert child.wait(_SECONDS) == 0
    child.stdout.close()


def _kind(probe: Probe) -> str:
    kind = "echo" if probe.protocol == "icmp" else "dns" if probe.port == 53 else probe.protocol
    return f"{HOST_BEHIND[probe.out] if probe.out else 'here'} ipv{probe.version} {kind}"


def _counting(host: str) -> str:
    hook, priority = ("prerouting", -500) if host else ("input", 20_000)
    # A host hears its own broadcasts as well: they have not crossed a link.
    rules = [
        f'fib saddr type != local meta nfproto ipv{version} {match} counter comment "ipv{version} {kind}"'
        for version in (4, 6)
        for kind, match in _KINDS.items()
    ]
    chain = "\n".join([f"type filter hook {hook} priority {priority}; policy accept;", *rules])
    return f"table inet counting {{\nchain arriving {{\n{chain}\n}}\n}}\n"


def _nft(host: str, script: str, *arguments: str) -> str:
    with on(host):
        return subprocess.run(
            ["nft", *arguments], input=script, check=True, capture_output=True, text=True, timeout=_SECONDS
        ).stdout
