"""Peers made to hurt: ones that listen and leave, strangers that listen, programs with impossible names."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from tests.bus.peer import peer
from vpngui.contract import names
from vpngui.sandbox.process import Process, run, until
from vpngui.sandbox.rig import Rig

HOLDER = """
import asyncio, os
from vpngui import vpnsvc
with vpnsvc.init("odd0"):
    print("has it", flush=True)
    asyncio.run(asyncio.sleep(600))
"""


async def test_who_listened_and_left_is_forgotten(rig: Rig, service: Process) -> None:
    for _ in range(3):
        async with peer(rig.system_bus, 0) as visitor:
            await visitor.objects()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert await agent.get(names.SERVICE_PATH, "AgentPresent", names.MANAGER) is True


async def test_strangers_that_listen_delay_nobody(rig: Rig, service: Process, stranger: int) -> None:
    async with peer(rig.system_bus, stranger) as one, peer(rig.system_bus, stranger) as other:
        async with peer(rig.system_bus, rig.uid) as app:
            made = [await app.create("corp0") for _ in range(2)]
            for listener in (one, other):
                await listener.objects()
            await asyncio.sleep(1.1)  # polkit's answers about them are not remembered any longer
            rig.authority.send(signal.SIGSTOP)
        try:
            until("both links are gone", lambda: not _links() & {name for _, _, name, _ in made}, 5)
        finally:
            rig.authority.send(signal.SIGCONT)
        assert [one.signals, other.signals] == [[], []]
        for _, fd, *_ in made:
            os.close(fd)


async def test_a_program_whose_path_is_no_text_hides_nothing(rig: Rig, service: Process) -> None:
    odd = _copied(rig.home(rig.uid) / os.fsdecode(b"\xff\n\x1b[31m"))
    environment = rig.environment() | {
        "PYTHONHOME": sys.base_prefix,
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path]),
    }
    async with peer(rig.system_bus, rig.uid) as other:
        await other.objects()
        rig.start("odd", [str(odd), "-c", HOLDER], environment=environment).wait_for("has it", 10)
        [tunnel] = (await other.objects()).values()
        executable = tunnel[names.TUNNEL]["Owner"].value["executable"].value
        assert executable.endswith("/odd")
        assert executable.isprintable()


def _copied(folder: Path) -> Path:
    """This interpreter as a program in ``folder``, which is new."""
    folder.mkdir()
    odd = folder / "odd"
    shutil.copy(Path(sys.executable).resolve(), odd)
    odd.chmod(0o755)
    return odd


def _links() -> set[str]:
    return {link["ifname"] for link in json.loads(run(["ip", "-json", "link", "show"]))}
