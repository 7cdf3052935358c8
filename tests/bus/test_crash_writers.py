"""SIGKILL for the service between any two things that it writes to the network, with a block in force."""

from __future__ import annotations

import os
from pathlib import Path

from dbus_fast import Variant

from tests.bus.crash import LOCAL, MARKER, counted, mortal
from tests.bus.test_tunnel import network

MOST = 25
"""More things than bringing a tunnel up writes."""


async def test_on_the_way_up_and_down(tmp_path: Path) -> None:
    """Half of a change is none: the next service puts back what was, and names and routes with it."""
    async with mortal(tmp_path) as (machine, transit):
        clean = network()
        with counted(transit, tmp_path / "unblocked.pcap") as (flood, capture):
            flood.until_seen(capture)
        path, fd = await machine.tunnel(
            "full0",
            local=LOCAL,
            routes=Variant("as", ["0.0.0.0/0", "::/0"]),
            dns=Variant("as", ["10.9.0.53"]),
        )
        await machine.app.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
        names_asked = machine.rig.resolv_conf.read_text
        with counted(transit, tmp_path / "blocked.pcap") as (flood, capture):
            for direction in ("up", "down"):
                was = await machine.everything(path), network(), names_asked()
                for written in range(1, MOST):
                    token, _ = await machine.agent.begin(path, direction)
                    if not await machine.dies_writing(written, machine.agent.finish(token, "allow")):
                        break
                    assert (await machine.everything(path), network(), names_asked()) == was, (
                        direction,
                        written,
                    )
                assert 5 < written < MOST - 1, "each thing was the last one once"
                assert names_asked() != was[2]
            flood.rounds(20)
        assert capture.contains(MARKER) == 0
        await machine.app.tunnel(path, "Destroy")
        os.close(fd)
        assert network() == clean
