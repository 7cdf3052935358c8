"""A process that loses the right to change the network while it has a firewall open.

``python -m tests.netns.powerless BACK_END`` says which error each change raises then.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import struct
import sys
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor

from tests.netns.firewalls import BACK_ENDS
from vpngui.model.block_list import parse_block_list
from vpngui.model.errors import IoError
from vpngui.plan.firewall import Block, FirewallPolicy

_PR_CAPBSET_DROP, _CAP_NET_ADMIN = 24, 12  # linux/prctl.h, linux/capability.h
_CAPABILITY_VERSION_3 = 0x20080522


def give_up_net_admin() -> None:
    """In this process and in those that it starts (capabilities(7))."""
    libc = ctypes.CDLL(None, use_errno=True)
    head = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    sets = ctypes.create_string_buffer(24)
    steps = [libc.prctl(_PR_CAPBSET_DROP, _CAP_NET_ADMIN, 0, 0, 0), libc.capget(head, sets)]
    words = [
        word & ~(1 << _CAP_NET_ADMIN) if at < 3 else word
        for at, word in enumerate(struct.unpack("=6I", sets))
    ]
    steps.append(libc.capset(head, struct.pack("=6I", *words)))
    if any(steps):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


async def main(name: str) -> None:
    async with BACK_ENDS[name].open() as firewall:
        give_up_net_admin()
        # Capabilities are a thread's own: those that have begun keep theirs, new ones are as this one.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())
        await _try(firewall.apply(FirewallPolicy(blocks=frozenset({Block("other")}))))
        await _try(firewall.put_list(parse_block_list("listed", "192.0.2.2")))
        await _try(firewall.clean_up())


async def _try(change: Awaitable[object]) -> None:
    try:
        await change
        print("changed")
    except IoError as error:
        print(type(error).__name__)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
