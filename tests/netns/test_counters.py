"""Every tunnel's counters in one look, equal to what ip(8) shows."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import subprocess

from vpngui.apply.tun import open_tun
from vpngui.model.statistics import Counters
from vpngui.observe.counters import read_all_counters
from vpngui.observe.rtnetlink import Rtnetlink


def by_ip(name: str) -> Counters:
    shown = subprocess.run(
        ["ip", "-json", "-stats", "-stats", "link", "show", "dev", name], check=True, capture_output=True
    ).stdout
    both = json.loads(shown)[0]["stats64"]
    return Counters(
        **{
            f"{way}_{what}": both[way][what]
            for way in ("rx", "tx")
            for what in ("bytes", "packets", "errors", "dropped")
        }
    )


def reply_to(packet: bytes) -> bytes:
    """The same UDP packet the other way (RFC 791): addresses are swapped, so the checksum stays."""
    return packet[:12] + packet[16:20] + packet[12:16] + packet[20:]


async def test_equal_to_what_ip_shows_after_real_traffic(network: None) -> None:
    devices = [open_tun(f"vpn{number}") for number in range(3)]
    for number, device in enumerate(devices):
        subprocess.run(["ip", "address", "add", f"10.{number}.0.1/24", "dev", device.name], check=True)
        subprocess.run(
            ["ip", "link", "set", device.name, "addrgenmode", "none", "txqueuelen", "2", "up"], check=True
        )
    for number, device in enumerate(devices):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            for size in range(number + 1):
                sender.sendto(bytes(size), (f"10.{number}.0.9", 9))
                os.write(device.fd, reply_to(os.read(device.fd, 2000)))
            for _ in range(4 * number):  # nobody reads: what exceeds the queue is dropped
                with contextlib.suppress(OSError):
                    sender.sendto(b"too much", (f"10.{number}.0.9", 9))
    with contextlib.closing(Rtnetlink()) as kernel:
        found = await read_all_counters(kernel, [*(device.index for device in devices), 99999])
        again, nothing = await asyncio.gather(
            read_all_counters(kernel, [devices[1].index]), read_all_counters(kernel, [])
        )
    assert found == {device.index: by_ip(device.name) for device in devices}
    assert again == {devices[1].index: found[devices[1].index]}
    assert nothing == {}
    for number, device in enumerate(devices):
        assert found[device.index].rx_packets == number + 1
        assert found[device.index].tx_packets >= number + 1
    assert found[devices[2].index].tx_dropped > 0
    for device in devices:
        os.close(device.fd)
