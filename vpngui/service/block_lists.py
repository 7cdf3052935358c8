"""The app's block lists: kept in the state directory, put in force, counted."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vpngui.apply.firewall.backend import Firewall, Hit
from vpngui.model.block_list import MAX_LISTS, BlockList, check_list_name, parse_block_list
from vpngui.model.errors import InvalidParameter, IoError, NotSupported, OutOfMemory, VpnServiceError
from vpngui.service.changes import ChangeQueue

log = logging.getLogger(__name__)

MAX_OCTETS = 64 << 20
"""Of a list's text."""
_ENDING, _NEW = ".txt", ".new"


@dataclass(frozen=True, slots=True)
class Kept:
    """A list that is in force, and how many networks it has."""

    name: str
    count: int


class BlockLists:
    """``folder`` holds each list as text under its name. ``firewall`` None: lists cannot be put in force."""

    def __init__(
        self,
        folder: Path,
        firewall: Firewall | None,
        queue: ChangeQueue,
        changed: Callable[[], Awaitable[None]],
    ) -> None:
        self._folder = folder
        self._firewall = firewall
        self._queue = queue
        self._changed = changed
        self._lists: dict[str, BlockList] = {}
        self._reading = asyncio.Lock()

    @property
    def kept(self) -> list[Kept]:
        return [Kept(name, len(one)) for name, one in sorted(self._lists.items())]

    async def load(self) -> None:
        """Put every kept list in force that is not: the kernel keeps them while the service restarts.

        One that cannot be read or applied is reported and left out.
        """
        for path in await asyncio.to_thread(_stored, self._folder):
            try:
                text = await asyncio.to_thread(path.read_text, "utf-8")
                block_list = await asyncio.to_thread(parse_block_list, path.stem, text)
                firewall = self._there()
                if not await firewall.has_list(block_list):
                    await firewall.put_list(block_list)
                self._lists[block_list.name] = block_list
            except (OSError, ValueError, VpnServiceError) as error:
                log.error("the block list %s is not in force: %s", path.name, error)

    async def put(self, name: str, fd: int) -> int:
        """Take a list from a file descriptor, keep it and put it in force.

        It is a memfd, read from its beginning, with UTF-8 text as ``parse_block_list`` takes it. Answers
        how many networks it has after those within others are left out.

        Raises InvalidParameter for a list that does not parse, OutOfMemory for too many or too long ones,
        NotApplied (IoError), NotSupported.
        """
        check_list_name(name)
        async with self._reading:  # one at a time: each takes some hundred megabytes for a moment
            text = await asyncio.to_thread(_read, fd)
            block_list = await asyncio.to_thread(parse_block_list, name, text)
        if not len(block_list):
            raise InvalidParameter("the list holds no network; remove it instead")

        async def change() -> None:
            if name not in self._lists and len(self._lists) >= MAX_LISTS:
                raise OutOfMemory(f"there are {MAX_LISTS} block lists already; remove one first")
            firewall = self._there()
            if self._lists.get(name) != block_list or not await firewall.has_list(block_list):
                await firewall.put_list(block_list)
            self._lists[name] = block_list
            await asyncio.to_thread(_store, self._folder, name, text)
            await self._changed()

        await self._queue.run(change)
        return len(block_list)

    async def remove(self, name: str) -> None:
        """Lift a list and forget it. Raises InvalidParameter when there is none, StillBlocked (IoError)."""

        async def change() -> None:
            if check_list_name(name) not in self._lists:
                raise InvalidParameter(f"there is no block list {name!r}")
            await self._there().remove_list(name)
            del self._lists[name]
            await asyncio.to_thread(_forget, self._folder, name)
            await self._changed()

        await self._queue.run(change)

    async def put_back(self) -> bool:
        """Put in force again what another program has removed; whether there was anything."""
        missing = [one for one in self._lists.values() if not await self._there().has_list(one)]
        for block_list in missing:
            await self._there().put_list(block_list)
        return bool(missing)

    async def lift(self) -> None:
        """Out of force, but kept for the next start. Raises StillBlocked (IoError)."""
        for name in self._lists:
            await self._there().remove_list(name)

    async def hits(self, name: str) -> Sequence[Hit]:
        """What each network of a list has stopped so far. Raises InvalidParameter when there is no list."""
        if check_list_name(name) not in self._lists:
            raise InvalidParameter(f"there is no block list {name!r}")
        return await self._there().hits(name)

    def _there(self) -> Firewall:
        if self._firewall is None:
            raise NotSupported(
                "this computer has no packet filter that the service can use; install nftables"
            )
        return self._firewall


def _read(fd: int) -> str:
    found = os.fstat(fd)
    try:
        # Only memory can be sealed. Reading a file of somebody's own file system might never end.
        fcntl.fcntl(fd, fcntl.F_GET_SEALS)
    except OSError:
        raise InvalidParameter("the list comes in memory: memfd_create(2)") from None
    if found.st_size > MAX_OCTETS:
        raise OutOfMemory(f"the list has {found.st_size} octets; {MAX_OCTETS} are allowed")
    try:
        return os.pread(fd, MAX_OCTETS, 0).decode("utf-8")
    except OSError as error:
        raise IoError(f"the list cannot be read: {error.strerror}") from error
    except UnicodeDecodeError:
        raise InvalidParameter("the list is no UTF-8 text") from None


def _stored(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == _ENDING)
    except FileNotFoundError:
        return []


def _store(folder: Path, name: str, text: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{name}{_NEW}"
        with open(new, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, folder / f"{name}{_ENDING}")
    except OSError as error:
        raise IoError(
            f"the list is in force, but cannot be kept in {folder} for the next start: {error.strerror}"
        ) from error


def _forget(folder: Path, name: str) -> None:
    try:
        (folder / f"{name}{_ENDING}").unlink(missing_ok=True)
    except OSError as error:
        raise IoError(
            f"the list is lifted, but its file in {folder} cannot be removed: {error.strerror}"
        ) from error
