"""The service's side of block lists: what it keeps, what it is told, and what was stopped."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dbus_fast import Message, Variant

from vpngui.contract.block_lists import list_info_from_variants, list_options_to_variants
from vpngui.contract.bus import close_fds
from vpngui.gui.service_client import ServiceClient
from vpngui.model.errors import InvalidParameter, IoError, IpcFailed
from vpngui.model.list_options import ListInfo, ListOptions
from vpngui.model.network_code import BadNetwork, Code, read_network

_TIMEOUT = 120.0
"""Seconds for putting a list in force: a million networks take a while."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Packets and bytes that were stopped, of each network that has stopped any."""

    packets: Mapping[Code, int]
    octets: Mapping[Code, int]
    elsewhere: int = 0
    """Packets stopped because only listed networks may pass."""


class ListService:
    """Every call raises typed errors."""

    def __init__(self, client: ServiceClient) -> None:
        self._client = client

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call it when any list is changed, by whomever; returns what ends that."""
        return self._client.listen("BlockListsChanged", lambda message: callback())

    async def all(self) -> tuple[ListInfo, ...]:
        reply = await self._client.manager("ListBlockLists")
        return tuple(_info(one) for one in reply.body[0])

    async def get(self, name: str) -> tuple[str, ListInfo]:
        """The list's text as it came, and the rest."""
        reply = await self._client.manager("GetBlockList", "s", [name])
        try:
            position, values = reply.body
            text = await asyncio.to_thread(_read, reply.unix_fds[position])
        except (OSError, ValueError, IndexError) as error:
            raise IoError(f"the block list {name} cannot be read: {error}") from error
        finally:
            close_fds(reply)
        return text, _info(values)

    async def put(self, name: str, text: str, options: ListOptions) -> int:
        """Put a list in force, or keep it; how many networks it has without those within others.

        polkit may ask for a password.
        """
        fd = await asyncio.to_thread(_memory, name, text)
        body = [name, 0, list_options_to_variants(options)]
        try:
            reply = await self._client.manager(
                "SetBlockList", "sha{sv}", body, [fd], interactive=True, timeout=_TIMEOUT
            )
        finally:
            os.close(fd)
        return int(reply.body[0])

    async def remove(self, name: str) -> None:
        """Lift it and forget it. polkit may ask for a password."""
        await self._client.manager("RemoveBlockList", "s", [name], interactive=True, timeout=_TIMEOUT)

    async def hits(self, name: str) -> Hits:
        return _hits(await self._client.manager("BlockListHits", "s", [name]))


def _info(values: Mapping[str, Variant]) -> ListInfo:
    try:
        return list_info_from_variants(values)
    except (KeyError, InvalidParameter) as error:
        raise IpcFailed(f"the service speaks another version of this contract: {error!r}") from error


def _hits(reply: Message) -> Hits:
    packets: dict[Code, int] = {}
    octets: dict[Code, int] = {}
    elsewhere = 0
    for network, count, size in reply.body[0]:
        try:
            code = read_network(network)
        except BadNetwork:
            elsewhere += count  # all addresses of a family: no row of the list
        else:
            packets[code], octets[code] = count, size
    return Hits(packets, octets, elsewhere)


def _read(fd: int) -> str:
    parts = []
    position = 0
    while part := os.pread(fd, 1 << 20, position):
        parts.append(part)
        position += len(part)
    return b"".join(parts).decode("utf-8")


def _memory(name: str, text: str) -> int:
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        with os.fdopen(fd, "wb", closefd=False) as file:
            file.write(text.encode("utf-8"))
    except BaseException:
        os.close(fd)
        raise
    return fd
