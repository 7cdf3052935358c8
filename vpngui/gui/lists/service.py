"""The service's side of block lists: what it keeps, what it is told, and what was stopped."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from dbus_fast import Message, Variant

from vpngui.contract.bus import close_fds
from vpngui.gui.lists.terms import Mode, Terms
from vpngui.gui.service_client import ServiceClient
from vpngui.model.errors import IoError, IpcFailed
from vpngui.model.network_code import BadNetwork, Code, read_network

_TIMEOUT = 120.0
"""Seconds for putting a list in force: a million networks take a while."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A list as the service has it."""

    name: str
    terms: Terms
    networks: int
    """Without those that lie within others."""
    in_force: bool


@dataclass(frozen=True, slots=True)
class Hits:
    """Packets and bytes that were stopped, of each network that has stopped any."""

    packets: Mapping[Code, int]
    octets: Mapping[Code, int]


class ListService:
    """Every call raises typed errors."""

    def __init__(self, client: ServiceClient) -> None:
        self._client = client

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call it when any list is changed, by whomever; returns what ends that."""
        return self._client.listen("BlockListsChanged", lambda message: callback())

    async def all(self) -> tuple[Kept, ...]:
        reply = await self._client.manager("ListBlockLists")
        return tuple(_kept(one) for one in reply.body[0])

    async def get(self, name: str) -> tuple[str, Kept]:
        """The list's text as it came, and the rest."""
        reply = await self._client.manager("GetBlockList", "s", [name])
        try:
            position, values = reply.body
            text = await asyncio.to_thread(_read, reply.unix_fds[position])
        except (OSError, ValueError, IndexError) as error:
            raise IoError(f"the block list {name} cannot be read: {error}") from error
        finally:
            close_fds(reply)
        return text, _kept({"name": Variant("s", name), "networks": Variant("u", 0)} | values)

    async def put(self, name: str, text: str, terms: Terms) -> int:
        """Put a list in force, or keep it; how many networks it has without those within others.

        polkit may ask for a password.
        """
        fd = await asyncio.to_thread(_memory, name, text)
        options = {
            "title": Variant("s", terms.title),
            "mode": Variant("s", terms.mode.value),
            "tunnel": Variant("s", terms.tunnel),
            "enabled": Variant("b", terms.enabled),
        }
        try:
            reply = await self._client.manager(
                "SetBlockList", "sha{sv}", [name, 0, options], [fd], interactive=True, timeout=_TIMEOUT
            )
        finally:
            os.close(fd)
        return int(reply.body[0])

    async def remove(self, name: str) -> None:
        """Lift it and forget it. polkit may ask for a password."""
        await self._client.manager("RemoveBlockList", "s", [name], interactive=True, timeout=_TIMEOUT)

    async def hits(self, name: str) -> Hits:
        return _hits(await self._client.manager("BlockListHits", "s", [name]))


def _kept(values: Mapping[str, Variant]) -> Kept:
    plain: dict[str, Any] = {key: variant.value for key, variant in values.items()}
    try:
        name = plain["name"]
        terms = Terms(
            plain.get("title") or name,
            Mode(plain.get("mode", Mode.BLOCK)),
            plain.get("tunnel", ""),
            plain.get("enabled", True),
        )
        count = plain.get("count", plain.get("networks", 0))
        return Kept(name, terms, count, plain.get("in_force", True))
    except (KeyError, ValueError) as error:
        raise IpcFailed(f"the service speaks another version of this contract: {error!r}") from error


def _hits(reply: Message) -> Hits:
    packets: dict[Code, int] = {}
    octets: dict[Code, int] = {}
    for network, count, size in reply.body[0]:
        try:
            code = read_network(network)
        except BadNetwork:
            continue  # "everything else" of a list of what may pass is no row
        packets[code], octets[code] = count, size
    return Hits(packets, octets)


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
