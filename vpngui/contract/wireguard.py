"""How a configuration with its keys goes to the service: in memory, which leaves nothing on disk or bus."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from dbus_fast import Variant

MEMBER, SIGNATURE = "CreateWireGuard", "sha{sv}"

_Body = list[object]
_R = TypeVar("_R")


async def hand_over(
    call: Callable[[_Body, tuple[int, ...]], Awaitable[_R]],
    name: str,
    configuration: str,
    options: Mapping[str, str | bool],
) -> _R:
    """What ``call`` gives, which gets the body and the descriptors of MEMBER; these are closed after it."""
    variants = {
        key: Variant("b" if isinstance(value, bool) else "s", value) for key, value in options.items()
    }
    fd = os.memfd_create("configuration")
    try:
        await asyncio.to_thread(_write, fd, configuration.encode())
        return await call([name, 0, variants], (fd,))
    finally:
        os.close(fd)


def _write(fd: int, data: bytes) -> None:
    written = 0
    while written < len(data):
        written += os.pwrite(fd, data[written:], written)
