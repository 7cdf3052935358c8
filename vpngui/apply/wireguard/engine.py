"""What every way to have a WireGuard device can do, and which one to take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from vpngui.model.errors import InvalidParameter, NotSupported
from vpngui.model.wireguard import Device, DeviceStatus, EndpointAddress


class EngineKind(StrEnum):
    KERNEL = "kernel"
    USERSPACE = "userspace"


class Engine(Protocol):
    """One device, whose link is there and down at first; ``start`` gives it keys and peers. All raise IoError
    with what was tried and what to do."""

    kind: EngineKind
    name: str
    index: int

    async def start(self, device: Device, mtu: int) -> None:
        """Be exactly ``device`` from now on, whatever it was before; the link keeps its ``mtu`` in octets."""

    async def move(self, endpoints: Iterable[tuple[str, EndpointAddress]]) -> None:
        """Reach these peers, by public key, elsewhere."""

    async def quiet(self, keepalives: Mapping[str, int]) -> None:
        """Send to these peers, by public key, when there was nothing else to send for so many seconds; 0 for
        never."""

    async def status(self) -> DeviceStatus: ...

    async def stop(self) -> None:
        """Forget keys and peers, send nothing any more; the link stays. Without a start it succeeds."""

    async def close(self) -> None:
        """Nothing of it is left but its link, which goes with the tunnel."""


Ended = Callable[[str], None]
"""Called once with why, when an engine that was started ends by itself."""


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """``kernel``: it has WireGuard; ``program`` is where wireguard-go is, empty without one, and ``version``
    what it calls itself."""

    kernel: bool = False
    program: str = ""
    version: str = ""


def choose(facts: EngineFacts, wanted: str = "auto") -> EngineKind:
    """The kernel's where it has one, unless another is ``wanted``: "auto", "kernel", "userspace".

    Raises InvalidParameter for another word, NotSupported where it is not there.
    """
    if wanted not in ("auto", *EngineKind):
        raise InvalidParameter(f"there is no WireGuard {wanted!r}; it is 'auto', 'kernel' or 'userspace'")
    if facts.kernel and wanted != EngineKind.USERSPACE:
        return EngineKind.KERNEL
    if facts.program and wanted != EngineKind.KERNEL:
        return EngineKind.USERSPACE
    if wanted == EngineKind.KERNEL:
        raise NotSupported("this kernel has no WireGuard; load the module 'wireguard'")
    raise NotSupported("this computer has no WireGuard: its kernel has none; install wireguard-go")
