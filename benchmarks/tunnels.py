"""The service against bare commands and system calls."""

from __future__ import annotations

import json
import subprocess
import time

from benchmarks.figure import Figure, paired
from vpngui.sandbox.process import as_user, python
from vpngui.sandbox.rig import Rig

_ROUNDS = 41
# The same state of the kernel, step by step: link, mark, address, the tunnel's own table, its rule.
_COMMANDS = (
    "ip tuntap add bench1 mode tun",
    "ip link set bench1 mtu 1400 alias bench addrgenmode none up",
    "ip address add 10.9.1.2/24 dev bench1 noprefixroute",
    "ip route add 10.9.1.0/24 dev bench1 table 7599 proto 186",
    "ip rule add priority 7599 lookup 7599 protocol 186",
    "ip rule delete priority 7599 lookup 7599 protocol 186",
    "ip link delete bench1",
)


def tunnel_setup(rig: Rig) -> Figure:
    """Make, address, allow, destroy through the API; against the ip commands for the same, turn by turn."""
    client = subprocess.Popen(
        as_user(rig.uid, python("benchmarks.client", "setup")),
        env=rig.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert client.stdin and client.stdout
    pairs = []
    try:
        for _ in range(_ROUNDS + 1):
            client.stdin.write("go\n")
            client.stdin.flush()
            pairs.append((float(client.stdout.readline()) * 1000, _by_commands() * 1000))
    finally:
        client.stdin.close()
        client.wait(10)
    return paired("tunnel_setup", "ms", pairs[1:], at_most=1.0)


def write_rate(rig: Rig) -> Figure:
    """Packets a second into an interface that is up: Handle.write against os.write on the same descriptor."""
    output = subprocess.run(
        as_user(rig.uid, python("benchmarks.client", "write")),
        env=rig.environment(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    ).stdout
    return paired("write_rate", "packets/s", json.loads(output), at_least=0.90)


def _by_commands() -> float:
    start = time.perf_counter()
    for command in _COMMANDS:
        subprocess.run(command.split(), check=True)
    return time.perf_counter() - start
