"""One person's profiles as a way to keep another person waiting."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import configuration, create
from vpngui.contract import names
from vpngui.model.errors import IoError
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.process import Process, run
from vpngui.sandbox.rig import Rig

_SECONDS = 4
"""What making a tunnel and bringing it up takes here in a tenth of, when nobody else does anything."""
_HEAD = configuration().partition("[Peer]")[0]


@pytest.fixture
def grants(stranger: int) -> Grants:
    """Two people, each with an agent of their own."""
    both = [users.PERSON, stranger]
    return {names.ACTION_USE: both, names.ACTION_AGENT: both}


@contextmanager
def a_silent_name_server(folder: Path) -> Iterator[None]:
    """Who asks for a name waits; only in the sandbox's own view of files and network."""
    address = "127.0.0.77"
    (folder / "resolv.conf").write_text(f"nameserver {address}\noptions timeout:5 attempts:2\n")
    run(["mount", "--bind", str(folder / "resolv.conf"), "/etc/resolv.conf"])
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind((address, 53))
            yield
    finally:
        run(["umount", "/etc/resolv.conf"])


async def a_tunnel_of_ones_own(person: Peer) -> float:
    """How long it took, in seconds."""
    begun = time.monotonic()
    mine, _, _, _ = await person.create("mine0")
    await person.update(mine, local=Variant("as", ["10.8.0.2/24"]))
    await person.allow(mine, "up")
    return time.monotonic() - begun


def peers(count: int, more: str = "") -> str:
    return "".join(
        f"[Peer]\nPublicKey = {public_key_of(new_private_key())}\nAllowedIPs = 10.{at >> 8}.{at & 255}.0/24\n"
        + more.format(at)
        for at in range(count)
    )


async def test_names_that_nobody_answers_for(
    rig: Rig, service: Process, stranger: int, tmp_path: Path
) -> None:
    async with peer(rig.system_bus, rig.uid) as person, peer(rig.system_bus, stranger) as other:
        await person.manager("RegisterAgent")
        await other.manager("RegisterAgent")
        path = await create(other, _HEAD + peers(200, "Endpoint = h{}.example:51820\n"), "slow0")
        with a_silent_name_server(tmp_path):
            waiting = asyncio.ensure_future(other.allow(path, "up"))
            await asyncio.sleep(0.5)
            took = await a_tunnel_of_ones_own(person)
            assert not waiting.done(), "the lookups did not hang: this tried nothing"
            with pytest.raises(IoError, match="in time"):
                await waiting
        assert took < _SECONDS


async def test_configurations_as_long_as_they_may_be(rig: Rig, service: Process, stranger: int) -> None:
    async with peer(rig.system_bus, rig.uid) as person, peer(rig.system_bus, stranger) as other:
        await person.manager("RegisterAgent")
        text = _HEAD + "Table = off\n" + peers(4000, "# " + 100 * "x" + "{}\n")
        calls = [
            asyncio.ensure_future(create(other, text, "long0", profile=Variant("s", f"p{at}")))
            for at in range(24)
        ]
        await asyncio.sleep(0.5)
        took = await a_tunnel_of_ones_own(person)
        waiting = sum(not one.done() for one in calls)
        assert waiting > 12, "they were read at once: this tried nothing"
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        assert took < _SECONDS
