"""What a tunnel counted to its end reaches those who follow it, and nobody has to ask again and again."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

PACKETS, BYTES = 3, 3 * 84
"""What ``ping`` sends into the tunnel: 56 bytes each, and the headers of ICMP and IPv4."""

pytestmark = pytest.mark.usefixtures("service")


class Up:
    """A tunnel that is up, its owner and its person's agent; ``send`` puts 252 bytes into it."""

    def __init__(self, app: Peer, agent: Peer, path: str, fd: int) -> None:
        self.app = app
        self.agent = agent
        self.path = path
        self.fd = fd

    def send(self) -> None:
        command = ["ping", "-c", str(PACKETS), "-i", "0.01", "-W", "1", "10.9.0.9"]
        subprocess.run(command, capture_output=True)
        for _ in range(PACKETS):
            os.read(self.fd, 2000)

    async def told(self, member: str, which: Callable[[Any], bool] = lambda body: True) -> None:
        """Wait until the agent has heard ``member`` of this tunnel."""
        async with asyncio.timeout(5):
            while not any(m == member and which(body) for _, m, body in self.news()):  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def news(self) -> list[tuple[str, str, list[Any]]]:
        of_it = [one for one in self.agent.signals if one[0] == self.path or self.path in one[2]]
        return [one for one in of_it if one[1] in ("PropertiesChanged", "InterfacesRemoved")]

    def sent(self) -> list[int]:
        """The bytes sent that were told, in order."""
        told = [
            body[1]["Statistics"].value
            for _, m, body in self.news()
            if m == "PropertiesChanged" and "Statistics" in body[1]
        ]
        return [counters["tx_bytes"] for counters in told]


@asynccontextmanager
async def up(rig: Rig) -> AsyncIterator[Up]:
    async with peer(rig.system_bus, rig.uid) as agent, peer(rig.system_bus, rig.uid) as app:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=Variant("as", ["10.9.0.2/24"]))
        await agent.allow(path, "up")
        tunnel = Up(app, agent, path, fd)
        tunnel.send()
        yield tunnel
        if tunnel.fd >= 0:
            os.close(tunnel.fd)


def went_down(body: list[Any]) -> bool:
    return "State" in body[1] and body[1]["State"].value in ("down", "error")


async def test_with_the_news_that_it_is_down(rig: Rig) -> None:
    async with up(rig) as tunnel:
        assert tunnel.sent() == [], "while it is up, only who subscribes is told"
        await tunnel.agent.allow(tunnel.path, "down")
        await tunnel.told("PropertiesChanged", went_down)
        [last] = [body[1] for _, m, body in tunnel.news() if m == "PropertiesChanged" and went_down(body)]
        assert last["Statistics"].value["tx_bytes"] == BYTES
        await tunnel.app.tunnel(tunnel.path, "Destroy")
        await tunnel.told("InterfacesRemoved")
        assert tunnel.sent() == [BYTES], "nothing more was counted, so nothing more is said"


async def _destroyed(tunnel: Up) -> None:
    await tunnel.app.tunnel(tunnel.path, "Destroy")


async def _killed(tunnel: Up) -> None:
    """Descriptors are closed in the order of their numbers, and the bus notices when it comes to it."""
    tunnel.app.bus.disconnect()
    os.close(tunnel.fd)
    tunnel.fd = -1


async def _killed_the_other_way(tunnel: Up) -> None:
    os.close(tunnel.fd)
    tunnel.fd = -1
    tunnel.app.bus.disconnect()


@pytest.mark.parametrize("end", [_destroyed, _killed, _killed_the_other_way])
async def test_before_the_news_that_it_is_gone(rig: Rig, end: Callable[[Up], Awaitable[None]]) -> None:
    async with up(rig) as tunnel:
        await end(tunnel)
        await tunnel.told("InterfacesRemoved")
        assert tunnel.sent()[-1] == BYTES
        assert tunnel.news()[-1][1] == "InterfacesRemoved"


async def test_when_another_program_takes_the_interface_away(rig: Rig) -> None:
    async with up(rig) as tunnel:
        subprocess.run(["ip", "link", "del", "corp0"], check=True)
        await tunnel.told("PropertiesChanged", went_down)
        assert tunnel.sent() == [BYTES]
        assert (await tunnel.app.get(tunnel.path, "Statistics"))["tx_bytes"] == BYTES


async def test_a_reset_tells_what_there_was_and_that_the_count_begins_anew(rig: Rig) -> None:
    async with up(rig) as tunnel:
        await tunnel.app.tunnel(tunnel.path, "ResetStatistics")
        await tunnel.told("PropertiesChanged", lambda body: "Statistics" in body[1])
        assert tunnel.sent() == [BYTES, 0]
        tunnel.send()
        await tunnel.agent.allow(tunnel.path, "down")
        await tunnel.told("PropertiesChanged", went_down)
        assert tunnel.sent() == [BYTES, 0, BYTES]


async def test_a_service_that_was_killed_goes_on_counting(rig: Rig, service: Process) -> None:
    async with up(rig) as tunnel:
        service.kill()
        rig.start_service()
        await tunnel.agent.objects()
        tunnel.send()
        await tunnel.app.tunnel(tunnel.path, "Destroy")
        await tunnel.told("InterfacesRemoved")
        assert tunnel.sent()[-1] == 2 * BYTES


async def test_a_stranger_hears_nothing_of_it(rig: Rig, stranger: int) -> None:
    async with up(rig) as tunnel, peer(rig.system_bus, stranger) as other:
        await other.objects()
        await tunnel.app.tunnel(tunnel.path, "Destroy")
        await tunnel.told("InterfacesRemoved")
        assert [signal for signal in other.signals if signal[0].startswith(names.TUNNEL_PATH)] == []
