"""The app's block lists: taken from a person, kept in the state directory, put in force, counted."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Sequence
from pathlib import Path

from vpngui.apply.firewall.backend import Hit
from vpngui.model.block_list import MAX_LISTS, BlockList, ListMode, check_list_name, parse_block_list
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory
from vpngui.model.list_options import ListInfo, ListOptions
from vpngui.service.changes import ChangeQueue
from vpngui.service.list_store import MAX_OCTETS, Kept, ListStore
from vpngui.service.memory import read_memory
from vpngui.service.network import Network

_SEALS = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE


class BlockLists:
    """``folder`` holds each list under its name. They are the computer's, whoever sets them; who did is
    remembered, for a list that belongs to a tunnel belongs to that person's."""

    def __init__(self, folder: Path, network: Network, queue: ChangeQueue) -> None:
        self._store = ListStore(folder)
        self._network = network
        self._lists = network.lists
        self._queue = queue
        self._reading = asyncio.Lock()

    @property
    def kept(self) -> list[ListInfo]:
        return [self._info(name, kept) for name, kept in self._lists.kept.items()]

    @property
    def damaged(self) -> tuple[str, ...]:
        """Names of the lists whose files could not be read."""
        return self._lists.damaged

    async def load(self) -> None:
        """Put every kept list in force that has to be and is not: the kernel keeps them while the service
        restarts. What is in force and has not to be stays so until ``settle``.

        One that cannot be read or applied is reported.
        """
        kept, damaged = await asyncio.to_thread(self._store.load)
        await self._lists.begin(kept, damaged, self._network.up())

    async def settle(self) -> None:
        """Lift what an earlier run left in force and nothing asks for."""
        await self._lists.open(self._network.up())

    async def put(self, name: str, fd: int, options: ListOptions, uid: int) -> int:
        """Take a list from a file descriptor, keep it and put it in force if its options say so.

        It is a memfd, read from its beginning, with UTF-8 text as ``parse_block_list`` takes it. Answers
        how many networks it has after those within others are left out.

        Raises InvalidParameter for a list that does not parse, OutOfMemory for too many or too long ones,
        NotApplied (IoError), NotSupported.
        """
        check_list_name(name)
        async with self._reading:  # one at a time: each takes some hundred megabytes for a moment
            text = await asyncio.to_thread(read_memory, fd, MAX_OCTETS, "the list")
            block_list = await asyncio.to_thread(_parsed, name, text, options.mode)
        if not len(block_list) and options.mode is ListMode.BLOCK:
            raise InvalidParameter("the list holds no network; remove it instead")
        kept = Kept(block_list, options, uid)

        async def change() -> None:
            known = self._lists.kept
            if name not in known and len(known) >= MAX_LISTS:
                raise OutOfMemory(f"there are {MAX_LISTS} block lists already; remove one first")
            try:
                if self._lists.is_wanted(kept):
                    await self._lists.put(kept)
                    await self._keep(kept, text, "it is in force all the same, until the service ends")
                else:
                    await self._keep(kept, text, "nothing has changed")
                    self._lists.keep(kept)
            finally:
                await self.settle()

        await self._queue.run(change, uid)
        return len(block_list)

    async def get(self, name: str) -> tuple[int, ListInfo]:
        """A list's text as it came, in a new memfd that is the caller's to close, and what is known of it.

        Raises InvalidParameter when there is none, IoError.
        """
        info = self._info(name, self._known(name))
        return await asyncio.to_thread(lambda: _in_memory(name, self._store.text(name))), info

    async def remove(self, name: str, uid: int) -> None:
        """Lift a list and forget it. Raises InvalidParameter when there is none, StillBlocked (IoError)."""

        async def change() -> None:
            if not await self._lists.forget(check_list_name(name)):
                raise InvalidParameter(f"there is no block list {name!r}")
            try:
                await asyncio.to_thread(self._store.forget, name)
            finally:
                await self.settle()

        await self._queue.run(change, uid)

    async def put_back(self) -> bool:
        """Put in force again what another program has removed; whether there was anything."""
        missing = await self._lists.put_right()
        await self.settle()
        return missing

    async def lift(self) -> None:
        """Out of force, but kept for the next start. Raises StillBlocked (IoError)."""
        await self._lists.lift_all()

    async def hits(self, name: str) -> Sequence[Hit]:
        """What each network of a list has stopped so far. Raises InvalidParameter when there is no list."""
        self._known(name)
        return await self._lists.hits(name)

    def _known(self, name: str) -> Kept:
        kept = self._lists.kept.get(check_list_name(name))
        if kept is None:
            raise InvalidParameter(f"there is no block list {name!r}")
        return kept

    def _info(self, name: str, kept: Kept) -> ListInfo:
        in_force = self._lists.is_in_force(name)
        return ListInfo(name, len(kept.block_list), kept.options, in_force, kept.uid)

    async def _keep(self, kept: Kept, text: bytes, otherwise: str) -> None:
        name = kept.block_list.name
        try:
            await asyncio.to_thread(self._store.store, name, text, kept.options, kept.uid)
        except IoError as error:
            raise IoError(f"{error}; {otherwise}") from error


def _parsed(name: str, text: bytes, mode: ListMode) -> BlockList:
    try:
        return parse_block_list(name, text.decode("utf-8"), mode)
    except UnicodeDecodeError:
        raise InvalidParameter("the list is no UTF-8 text") from None


def _in_memory(name: str, text: bytes) -> int:
    """Sealed: what is read from it is what was written."""
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        with open(fd, "wb", closefd=False) as file:
            file.write(text)
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, _SEALS)
        os.lseek(fd, 0, os.SEEK_SET)
    except OSError as error:
        os.close(fd)
        raise IoError(f"there is no memory for the list: {error.strerror}") from error
    return fd
