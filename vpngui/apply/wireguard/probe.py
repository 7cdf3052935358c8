"""What this computer has to make WireGuard devices with, found out without making one."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import struct

from vpngui.apply.wireguard.engine import EngineFacts
from vpngui.model.errors import IoError
from vpngui.observe.rtnetlink import KernelRefused, Rtnetlink, attribute

PROGRAM = "wireguard-go"
_NETLINK_GENERIC = 16
_CONTROLLER = 16
"""GENL_ID_CTRL of linux/genetlink.h."""
_GET_FAMILY = struct.pack("=BBH", 3, 1, 0)
"""struct genlmsghdr: CTRL_CMD_GETFAMILY, version."""
_FAMILY_NAME = 2
_ANSWER_SECONDS = 5.0


async def probe() -> EngineFacts:
    """The facts of this computer; the question to the kernel loads its module where there is one. Raises
    nothing."""
    program = await asyncio.to_thread(shutil.which, PROGRAM) or ""
    return EngineFacts(await _kernel_has_it(), program, await _version(program) if program else "")


async def _kernel_has_it() -> bool:
    try:
        with contextlib.closing(Rtnetlink(_NETLINK_GENERIC)) as reader:
            await reader.one(_CONTROLLER, _GET_FAMILY + attribute(_FAMILY_NAME, "wireguard"))
    except (KernelRefused, OSError):
        return False
    return True


async def _version(program: str) -> str:
    try:
        child = await asyncio.create_subprocess_exec(
            program,
            "--version",
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        said, _ = await asyncio.wait_for(child.communicate(), _ANSWER_SECONDS)
    except (OSError, TimeoutError, IoError):
        return ""
    # "wireguard-go v0.0.20220316", then what it is.
    words = said.decode(errors="replace").split()
    return words[1].removeprefix("v") if len(words) > 1 else ""
