"""The legacy filter tables through python-iptables: opened, changed in memory, put in force by one commit.

The library is imported late (0.3 s), is used by one thread at a time, and keeps tables open between
uses: each use here opens its table anew.
"""

from __future__ import annotations

import ctypes
import fcntl
import importlib.util
import os
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vpngui.apply.firewall.iptables_entries import Entry, decode, jump_to
from vpngui.apply.firewall.iptables_rules import HOOKS, PREFIX, is_list_chain
from vpngui.model.errors import IoError, NotSupported, TimedOut

_LOCK_FILE = "/run/xtables.lock"
_LOCK_VARIABLE = "XTABLES_LOCKFILE"
"""As iptables(8) has it."""
LOCK_SECONDS = 5.0
"""How long another program may hold the lock."""
_POLL_SECONDS = 0.01
_FOLDERS_VARIABLE = "IPTABLES_LIBDIR"

_one_at_a_time = threading.RLock()


@contextmanager
def locked(seconds: float) -> Iterator[None]:
    """Keep every other program that respects the lock of iptables(8) away, and our other threads too.

    Raises TimedOut when another program holds it longer than ``seconds``, NotSupported when the file
    cannot be opened.
    """
    path = os.environ.get(_LOCK_VARIABLE, _LOCK_FILE)
    with _one_at_a_time:
        try:
            lock = os.open(path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise NotSupported(
                f"the lock file of iptables, {path}, cannot be opened ({error.strerror}); "
                "systemd-tmpfiles --create makes it so that the service may"
            ) from error
        try:
            _wait_for(lock, path, time.monotonic() + seconds)
            yield
        finally:
            os.close(lock)  # and with it the lock


def _wait_for(lock: int, path: str, deadline: float) -> None:
    while True:
        try:
            return fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise TimedOut(f"another program holds {path}, the lock of iptables; try again") from None
            time.sleep(_POLL_SECONDS)


@contextmanager
def opened(family: int) -> Iterator[Table]:
    """The filter table of a family (4, 6) as it is now. Raises NotSupported, IoError."""
    with _one_at_a_time:
        library = _library()
        try:
            table = (library.Table if family == 4 else library.Table6)("filter", False)
            table.refresh()
        except library.IPTCError as error:
            raise NotSupported(
                f"the kernel's legacy tables of IPv{family} cannot be reached: {_said(error)}"
            ) from error
        try:
            yield Table(library, table, family)
        finally:
            table.close()


class Table:
    """Changes are seen by nobody until ``commit``. Everything raises IoError."""

    def __init__(self, library: Any, table: Any, family: int) -> None:
        self._library = library
        self._table = table
        self.family = family

    def chains(self) -> tuple[str, ...]:
        return tuple(chain.name for chain in self._table.chains)

    def entries(self, chain: str) -> Iterator[Entry]:
        """The rules of a chain in order; none when there is no such chain."""
        if not self._table.is_chain(chain):
            return
        rule = self._table.first_rule(chain)
        while rule:
            octets = ctypes.string_at(ctypes.addressof(rule), rule.next_offset)
            yield decode(octets, self.family, self._table.get_target(rule))
            rule = self._table.next_rule(rule)

    def replace(
        self,
        chains: Mapping[str, Sequence[Entry]],
        jumps: Mapping[str, str],
        ours: Callable[[str], bool],
    ) -> None:
        """Of the chains that are ``ours`` have exactly these, and jump from built-in chains as ``jumps``
        says, before any rule of others."""
        with _explained(self._library):
            present = [chain for chain in self.chains() if ours(chain)]
            for chain in present:
                self._table.flush_entries(chain)
            for chain in chains:
                if chain not in present:
                    self._table.create_chain(chain)
            for chain, entries in chains.items():
                for entry in entries:
                    self._table.append_entry(chain, _buffer(entry))
            for hook in HOOKS:
                self._lead(hook, jumps.get(hook), ours)
            gone = [chain for chain in present if chain not in chains]
            self._forget(gone)
            for chain in gone:
                self._table.delete_chain(chain)

    def leads(self, hook: str, chain: str) -> bool:
        """Whether every packet of a built-in chain goes through ``chain`` before any rule of others."""
        return chain in self._leading(hook)

    def commit(self) -> None:
        """One atomic change in the kernel, of this family."""
        with _explained(self._library):
            self._table.commit()

    def _leading(self, hook: str) -> Iterator[str]:
        """The chains of ours that the built-in chain begins with."""
        for entry in self.entries(hook):
            if not entry.target.startswith(PREFIX) or entry != jump_to(entry.target, self.family):
                return
            yield entry.target

    def _lead(self, hook: str, chain: str | None, ours: Callable[[str], bool]) -> None:
        present = [entry for entry in self.entries(hook) if ours(entry.target)]
        if chain is not None and len(present) == 1 and self.leads(hook, chain):
            return
        for entry in present:
            self._delete(hook, entry)
        if chain is not None:
            # Block lists come first: what a policy stops too is still counted by them.
            lists = sum(map(is_list_chain, self._leading(hook)))
            place = 0 if is_list_chain(chain) else lists
            self._table.insert_entry(hook, _buffer(jump_to(chain, self.family)), place)

    def _forget(self, gone: Iterable[str]) -> None:
        """No rule of any chain may lead to a chain that is deleted."""
        names = frozenset(gone)
        if names:
            for chain in self.chains():
                for entry in [entry for entry in self.entries(chain) if entry.target in names]:
                    self._delete(chain, entry)

    def _delete(self, chain: str, entry: Entry) -> None:
        self._table.delete_entry(chain, _buffer(entry), b"\xff" * len(entry.octets))


def _buffer(entry: Entry) -> Any:
    return ctypes.create_string_buffer(entry.octets, len(entry.octets))


def _library() -> Any:
    """python-iptables, imported when it is needed first. Raises NotSupported when it is not there."""
    wrapper = importlib.util.find_spec("libxtwrapper")
    if wrapper is None or wrapper.origin is None:
        raise NotSupported("the Python package python-iptables is not installed")
    # Without its place the library looks for its own part by running the compiler and the linker.
    before = os.environ.get(_FOLDERS_VARIABLE)
    os.environ[_FOLDERS_VARIABLE] = str(Path(wrapper.origin).parent)
    try:
        import iptc
    except (ImportError, AttributeError, OSError) as error:
        raise NotSupported(
            "python-iptables does not find its libraries; install libip4tc2, libip6tc2 and iptables"
        ) from error
    finally:
        if before is None:
            del os.environ[_FOLDERS_VARIABLE]
        else:
            os.environ[_FOLDERS_VARIABLE] = before
    return iptc


@contextmanager
def _explained(library: Any) -> Iterator[None]:
    try:
        yield
    except library.IPTCError as error:
        raise IoError(f"the kernel refused a change of its filter table: {_said(error)}") from error


def _said(error: Exception) -> str:
    # The library formats octets as they are: can't commit: b'Invalid argument'
    return re.sub(r"b['\"](.*)['\"]$", r"\1", str(error))
