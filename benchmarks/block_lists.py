"""A block list of 100,000 networks: how long it takes to put in force, and what it costs the traffic."""

from __future__ import annotations

import asyncio
import random
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, paired
from vpngui.apply.firewall.nft_lists import list_table
from vpngui.apply.firewall.nftables import open_nftables
from vpngui.model.block_list import BlockList
from vpngui.sandbox import hosts
from vpngui.sandbox.process import python, run

_V4, _V6 = 80_000, 20_000
_NAME = "bench"
_ROUNDS = 7
_PAIRS = 120
_SECONDS = 0.1
_SETTLE_SECONDS = 0.02
_PIECE = bytes(1 << 17)
_PORT = 7601


def block_100k() -> Figure:
    """put_list of nftables, from numbers in memory to read back, against nft -f of the same sets; in turn."""
    with hosts.fresh_network(), tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_block_100k(Path(folder, "sets.nft")))


def blocked_throughput() -> Figure:
    """TCP to a second namespace with the list in force, against no firewall; in turn."""
    with hosts.fresh_network(), hosts.peer_host(hosts.Transit()) as transit:
        sink = subprocess.Popen(
            transit.on_peer(python("benchmarks.block_lists", transit.far)), stdout=subprocess.PIPE, text=True
        )
        assert sink.stdout
        try:
            assert sink.stdout.readline() == "ready\n"
            return asyncio.run(_blocked_throughput(transit.far))
        finally:
            sink.terminate()
            sink.wait()
            sink.stdout.close()


async def _block_100k(file: Path) -> Figure:
    block_list = _block_list()
    v4, v6 = (",".join(block_list.texts(version)) for version in (4, 6))
    kind = "flags constant, interval; counter; elements"
    await asyncio.to_thread(
        file.write_text,
        "add table inet reference\n"
        f"add set inet reference v4 {{ type ipv4_addr; {kind} = {{ {v4} }}; }}\n"
        f"add set inet reference v6 {{ type ipv6_addr; {kind} = {{ {v6} }}; }}\n",
    )
    pairs = []
    async with open_nftables() as firewall:
        for _ in range(_ROUNDS + 1):
            start = time.perf_counter()
            await firewall.put_list(block_list)
            ours = time.perf_counter() - start
            await firewall.remove_list(block_list.name)
            start = time.perf_counter()
            await asyncio.to_thread(run, ["nft", "-f", str(file)])
            pairs.append((ours, time.perf_counter() - start))
            await asyncio.to_thread(run, ["nft", "delete", "table", "inet", "reference"])
    return paired("block_100k", "s", pairs[1:], at_most=1.5)


async def _blocked_throughput(address: str) -> Figure:
    block_list = _block_list()
    async with open_nftables() as firewall:
        await firewall.put_list(block_list)
        pairs = await asyncio.to_thread(_pairs, address)
        assert await firewall.has_list(block_list)
    return paired("blocked_throughput", "Gbit/s", pairs[1:], at_least=0.95)


def _pairs(address: str) -> list[tuple[float, float]]:
    """Short turns on one connection. In between the table only sleeps, which unhooks it from all packets, and
    the one of the two that comes first changes: what else the machine does touches both alike."""
    pairs = []
    with socket.create_connection((address, _PORT), 5) as connection:
        for turn in range(_PAIRS + 1):
            blocked_first = bool(turn % 2)
            first = _rate(connection, blocked=blocked_first)
            second = _rate(connection, blocked=not blocked_first)
            pairs.append((first, second) if blocked_first else (second, first))
    return pairs


def _rate(connection: socket.socket, *, blocked: bool) -> float:
    """Gigabits a second."""
    run(["nft", "add", "table", *list_table(_NAME), *([] if blocked else ["{ flags dormant; }"])])
    _send(connection, _SETTLE_SECONDS)
    return _send(connection, _SECONDS)


def _send(connection: socket.socket, seconds: float) -> float:
    start, sent = time.perf_counter(), 0
    while (now := time.perf_counter()) - start < seconds:
        sent += connection.send(_PIECE)
    return sent * 8 / 1e9 / (now - start)


def _block_list() -> BlockList:
    chance = random.Random(1)  # noqa: S311 - the same networks each time
    v4 = sorted(chance.sample(range(1 << 16, 223 << 16), _V4))
    v6 = sorted(chance.sample(range(1 << 24), _V6))
    return BlockList(
        _NAME,
        tuple((value << 8, 24) for value in v4 if value >> 8 != 0xC00002 >> 8),
        tuple(((0x2A00 << 112) + (value << 80), 48) for value in v6),
    )


def main(address: str) -> None:
    """The sink: reads each connection to its end."""
    into = bytearray(len(_PIECE))
    with socket.create_server((address, _PORT)) as server:
        print("ready", flush=True)
        while True:
            connection, _ = server.accept()
            with connection:
                while connection.recv_into(into):
                    pass


if __name__ == "__main__":
    main(sys.argv[1])
