"""The person's side of a profile: for each line (up, down, lost, back) it says how long that took.

It asks the service as the product's own command line does, and answers as the person.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable

from vpngui.cli.service import Service, connected
from vpngui.cli.tunnels import Tunnel
from vpngui.contract.wireguard import MEMBER, SIGNATURE, hand_over
from vpngui.model.consent import Direction
from vpngui.model.health import Health

_PATIENCE = 30.0


async def main(name: str) -> None:
    configuration = os.environ["BENCH_CONFIGURATION"]
    loop = asyncio.get_running_loop()
    async with connected() as service, service.as_agent("quit it"):
        path = ""
        while line := (await loop.run_in_executor(None, sys.stdin.readline)).strip():
            begun = time.perf_counter()
            match line:
                case "up":
                    path = await _create(service, name, configuration)
                    async with service.changes(path) as changed:
                        await service.allow(path, Direction.UP)
                        await _until(service, path, changed, _is(Health.CONNECTED))
                case "down":
                    await service.allow(path, Direction.DOWN)
                case "lost":
                    await _seen(service, path, lambda one: one.health != Health.CONNECTED.value)
                case "back":
                    await _seen(service, path, _is(Health.CONNECTED))
            print(time.perf_counter() - begun, flush=True)


async def _create(service: Service, name: str, configuration: str) -> str:
    options: dict[str, str | bool] = {"profile": "bench", "session": "Bench"}
    reply = await hand_over(
        lambda body, fds: service.manager(MEMBER, SIGNATURE, *body, fds=fds), name, configuration, options
    )
    return str(reply[0])


async def _seen(service: Service, path: str, wanted: Callable[[Tunnel], bool]) -> None:
    async with service.changes(path) as changed:
        await _until(service, path, changed, wanted)


async def _until(
    service: Service, path: str, changed: asyncio.Event, wanted: Callable[[Tunnel], bool]
) -> None:
    async with asyncio.timeout(_PATIENCE):
        while not wanted(await service.tunnel(path)):
            await changed.wait()
            changed.clear()


def _is(health: Health) -> Callable[[Tunnel], bool]:
    return lambda one: one.health == health.value


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
