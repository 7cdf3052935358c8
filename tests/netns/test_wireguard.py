"""The WireGuard engine against a real server: what it carries, that it ends, what stays when it dies."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest

from tests.netns import wireguard_server
from vpngui.apply.tun import open_tun
from vpngui.apply.wireguard.engine import EngineKind, choose
from vpngui.apply.wireguard.probe import probe
from vpngui.apply.wireguard.userspace import SOCKETS, UserspaceEngine, tun_flags
from vpngui.model.errors import IoError
from vpngui.model.wireguard import Device, DevicePeer
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.hosts import Transit
from vpngui.sandbox.process import run

CLIENT, SERVER = new_private_key(), new_private_key()
EVERYTHING = (ip_network("0.0.0.0/0"), ip_network("::/0"))
MARK = 0x76000007


def device(transit: Transit, key: str = CLIENT) -> Device:
    peer = DevicePeer(
        public_key_of(SERVER), EVERYTHING, (ip_address(transit.far), wireguard_server.PORT), keepalive=1
    )
    return Device(key, mark=MARK, peers=(peer,))


@pytest.fixture
def server(transit: Transit, tmp_path: Path) -> Iterator[None]:
    with wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)):
        yield


class Ends(list[str]):
    def __init__(self) -> None:
        super().__init__()
        self.came = asyncio.Event()

    def __call__(self, why: str) -> None:
        self.append(why)
        self.came.set()


@pytest.fixture
def sockets() -> Iterator[None]:
    """The folder of sockets is this user's here; the service of other tests has it before and afterwards."""
    SOCKETS.mkdir(mode=0o700, exist_ok=True)
    before = SOCKETS.stat()
    os.chown(SOCKETS, os.geteuid(), os.getegid())
    yield
    os.chown(SOCKETS, before.st_uid, before.st_gid)


@pytest.fixture
async def engine(network: None, sockets: None) -> AsyncIterator[tuple[UserspaceEngine, Ends]]:
    facts, ends = await probe(), Ends()
    engine = UserspaceEngine(open_tun("wg7", tun_flags(facts.version)), facts.program, ends)
    yield engine, ends
    await engine.close()


def addressed() -> None:
    for command in (
        "ip address add 10.9.0.2/24 dev wg7",
        "ip address add 2001:db8:9::2/64 dev wg7 nodad",
        "ip link set wg7 up",
    ):
        run(command.split())


async def handshake(engine: UserspaceEngine) -> float:
    async with asyncio.timeout(10):
        while not (found := (await engine.status()).peers[0].handshake):  # noqa: ASYNC110 — a program tells nobody
            await asyncio.sleep(0.02)
    return found


async def test_this_computer_has_a_way() -> None:
    facts = await probe()
    assert facts.program and facts.version
    assert choose(facts, "userspace") is EngineKind.USERSPACE


async def test_packets_of_both_families_cross_the_transit_as_wireguard_alone(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None, tmp_path: Path
) -> None:
    wireguard, ends = engine
    with Capture(transit.link, tmp_path / "transit.pcap") as capture:
        await wireguard.start(device(transit), 1420)
        addressed()
        assert await handshake(wireguard) > 0
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE6, 2)
        marker = b"this is for inside of the tunnel only"
        await asyncio.to_thread(traffic.send_in_clear, wireguard_server.INSIDE, 7602, marker)
    assert capture.frames > 8 and capture.contains(marker) == 0
    [peer] = (await wireguard.status()).peers
    assert peer.rx_bytes > 0 and peer.tx_bytes > 0
    assert peer.endpoint == (ip_address(transit.far), wireguard_server.PORT)
    assert ends == []


def count_marked() -> None:
    run(["nft", "add table inet probe"])
    run(["nft", "add chain inet probe output { type filter hook output priority 0; }"])
    run(["nft", f"add rule inet probe output meta mark {MARK:#x} udp dport 51820 counter"])


def marked() -> int:
    """Packets with the mark since ``count_marked``."""
    return int(run(["nft", "list", "table", "inet", "probe"]).partition("counter packets ")[2].split()[0])


async def test_its_packets_bear_the_mark(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None
) -> None:
    count_marked()
    wireguard, _ = engine
    await wireguard.start(device(transit), 1420)
    addressed()
    await handshake(wireguard)
    assert marked() > 0


async def test_with_another_key_nobody_answers(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None
) -> None:
    wireguard, _ = engine
    await wireguard.start(device(transit, new_private_key()), 1420)
    addressed()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await handshake(wireguard)


async def test_a_moved_endpoint_is_found(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None
) -> None:
    wireguard, _ = engine
    nowhere = device(transit).with_endpoints({public_key_of(SERVER): (ip_address("192.0.2.77"), 9)})
    await wireguard.start(nowhere, 1420)
    addressed()
    assert (await wireguard.status()).peers[0].endpoint == (ip_address("192.0.2.77"), 9)
    await wireguard.move([(public_key_of(SERVER), (ip_address(transit.far6), wireguard_server.PORT))])
    await handshake(wireguard)


async def test_a_program_that_dies_is_told_of_and_its_link_stays_without_a_way_around(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None
) -> None:
    wireguard, ends = engine
    await wireguard.start(device(transit), 1420)
    addressed()
    await handshake(wireguard)
    os.kill(wireguard.pid, signal.SIGKILL)
    async with asyncio.timeout(5):
        await ends.came.wait()
    assert len(ends) == 1 and wireguard.pid == 0
    assert "10.9.0.2" in run(["ip", "address", "show", "dev", "wg7"])
    with pytest.raises(IoError, match="does not run"):
        await wireguard.status()
    await wireguard.start(device(transit), 1420)
    await handshake(wireguard)
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)


async def test_after_stop_nothing_runs_and_nothing_is_sent(
    engine: tuple[UserspaceEngine, Ends], transit: Transit, server: None
) -> None:
    wireguard, ends = engine
    await wireguard.start(device(transit), 1420)
    addressed()
    await handshake(wireguard)
    pid = wireguard.pid
    await wireguard.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    count_marked()
    await asyncio.sleep(1.2)  # it would keep the peer alive once a second
    assert marked() == 0 and ends == []
    assert list(SOCKETS.glob("wg7*")) == []


async def test_after_close_the_link_is_gone(engine: tuple[UserspaceEngine, Ends], transit: Transit) -> None:
    wireguard, _ = engine
    await wireguard.start(device(transit), 1420)
    await wireguard.close()
    assert "wg7" not in run(["ip", "link"])


async def test_it_has_one_capability_and_no_way_to_more(
    engine: tuple[UserspaceEngine, Ends], transit: Transit
) -> None:
    wireguard, _ = engine
    await wireguard.start(device(transit), 1420)
    with open(f"/proc/{wireguard.pid}/status") as file:  # noqa: ASYNC230
        status = file.read()
    sets = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Cap")}
    assert int(sets["CapEff"], 16) == int(sets["CapPrm"], 16) == int(sets["CapBnd"], 16) == 1 << 12
    assert "NoNewPrivs:\t1" in status


async def test_a_program_that_is_none_is_said(network: None) -> None:
    ends = Ends()
    engine = UserspaceEngine(open_tun("wg7"), "/bin/false", ends)
    with pytest.raises(IoError, match="did not start"):
        await engine.start(Device(CLIENT), 1420)
    assert ends == [] and engine.pid == 0
    await engine.close()


async def test_a_program_that_is_stopped_keeps_nobody_waiting(
    engine: tuple[UserspaceEngine, Ends], transit: Transit
) -> None:
    """It is told more than a socket holds, and reads nothing of it."""
    wireguard, _ = engine
    await wireguard.start(device(transit), 1420)
    peers = tuple(
        DevicePeer(public_key_of(new_private_key()), (ip_network(f"10.{at >> 8}.{at & 255}.0/24"),))
        for at in range(3000)
    )
    os.kill(wireguard.pid, signal.SIGSTOP)
    with pytest.raises(IoError):
        async with asyncio.timeout(20):
            await wireguard.start(Device(CLIENT, mark=MARK, peers=peers), 1420)
    assert wireguard.pid == 0
