"""Makes the links of WireGuard devices, and takes up those that an earlier run left."""

from __future__ import annotations

import asyncio
import os

from vpngui.apply.netlink import Kernel
from vpngui.apply.tun import TunDevice, make_lasting, open_tun, take_up_tun
from vpngui.apply.wireguard.engine import Ended, Engine, EngineFacts, EngineKind, choose
from vpngui.apply.wireguard.kernel import KernelEngine, make_link
from vpngui.apply.wireguard.userspace import UserspaceEngine, tun_flags
from vpngui.model.errors import VpnServiceError


class Engines:
    """``wanted`` is "auto", or the kind that an administrator set."""

    def __init__(self, kernel: Kernel, facts: EngineFacts, wanted: str = "auto") -> None:
        self._kernel = kernel
        self._facts = facts
        self._wanted = wanted

    @property
    def kind(self) -> EngineKind | None:
        """What new devices are made with; None where there is nothing to make one with."""
        try:
            return choose(self._facts, self._wanted)
        except VpnServiceError:
            return None

    async def make(self, name: str, ended: Ended) -> Engine:
        """A device with a new link. Raises NameTaken, NotSupported, IoError, OutOfMemory."""
        if choose(self._facts, self._wanted) is EngineKind.KERNEL:
            return KernelEngine(name, await make_link(self._kernel.write, name))
        device = await asyncio.to_thread(_lasting, name, tun_flags(self._facts.version))
        return UserspaceEngine(device, self._facts.program, ended)

    async def take_up(self, kind: EngineKind, name: str, index: int, ended: Ended) -> Engine:
        """A device for a link that is there. Raises NameTaken while another program has it, and what ``make``
        raises."""
        if kind is EngineKind.KERNEL:
            return KernelEngine(name, index)
        flags = tun_flags(self._facts.version)
        return UserspaceEngine(await asyncio.to_thread(take_up_tun, name, flags), self._facts.program, ended)


def _lasting(name: str, flags: int) -> TunDevice:
    device = open_tun(name, flags)
    try:
        make_lasting(device)
    except VpnServiceError:
        os.close(device.fd)
        raise
    return device
