"""resolvconf(8), in both of its families; blocking, for a thread or a process of its own.

Each tunnel is a record of the program's database, named so that it comes before those of other links.
Only openresolv can leave other records out (``-x``); with Debian's, servers of other links follow ours.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from vpngui.apply.dns.arrange import Flat, answering, flat, flat_link
from vpngui.apply.dns.resolv_text import search_domains, servers
from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState

Family = Literal["debian", "openresolv"]
_Said = tuple[tuple[str, ...], tuple[str, ...]]
"""Servers and search domains of a record, as the program lists them."""

_MARK = ".vpngui"
_SECONDS = 20
_FIRST = {"debian": "tun", "openresolv": "vpn"}
"""What each program takes for a tunnel by itself: its own default order begins with these."""
_PATTERN = re.compile(r"([A-Za-z0-9-]+)\*")
_HEADING = "# resolv.conf from "
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its name, what it says, and whether it alone is to count."""

    name: str
    wish: Flat
    alone: bool

    @property
    def text(self) -> str:
        """As resolv.conf(5)."""
        search = [f"search {' '.join(self.wish.suffixes)}"] if self.wish.suffixes else []
        return "\n".join([*search, *(f"nameserver {server}" for server in self.wish.servers), ""])


def entries(state: DnsState, family: Family, first: str) -> tuple[Entry, ...]:
    """The records for ``state``; names beginning with ``first`` sort before all others.

    openresolv leaves out all records but a single exclusive one, so that one speaks for all tunnels.
    """
    whole = flat(state)
    if state and whole.only and family == "openresolv":
        return (Entry(f"{first}.00.{state[0].link}{_MARK}", whole, True),)
    return tuple(
        Entry(f"{first}.{place:02}.{one.link}{_MARK}", flat_link(one), False)
        for place, one in enumerate(answering(state))
    )


def first_pattern(family: Family, order: str | None) -> str:
    """What names have to begin with to sort first; ``order`` is the text of interface-order(5), if any."""
    for line in (order or "").splitlines():
        found = _PATTERN.fullmatch(line.strip())
        if found:
            return found[1]
    return _FIRST[family]


def family_of(version: str) -> Family | None:
    """Which program says this about its version; None for others, such as resolvectl in disguise."""
    if version.startswith("openresolv"):
        return "openresolv"
    return "debian" if version.startswith("Debian resolvconf") else None


def sections(listing: str) -> dict[str, str]:
    """The records in what ``resolvconf -l`` prints, by name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in listing.splitlines():
        if line.startswith(_HEADING):
            name = line.removeprefix(_HEADING).strip()
            found[name] = []
        elif name:
            found[name].append(line)
    return {name: "\n".join(lines) for name, lines in found.items()}


class ResolvconfProgram:
    """``program`` is its path; ``folder`` where it keeps its records; ``order`` its interface-order(5)."""

    def __init__(self, program: Path, family: Family, folder: Path, order: Path) -> None:
        self.program = program
        self.family: Family = family
        self.folder = folder
        self._order = order

    def put(self, state: DnsState) -> None:
        """Exactly the records for ``state``; for those that it has already the program does nothing."""
        stale, wanted = self._found().keys(), self._entries(state)
        for entry in wanted:
            self._run(["-x"] if entry.alone else [], "-a", entry.name, text=entry.text)
        self._delete(stale - {entry.name for entry in wanted})
        if not self.holds(state):
            raise IoError(f"{self.program} does not list what it was given")

    def restore(self) -> bool:
        """Remove every record of ours; whether there were any. Raises IoError."""
        found = self._found()
        self._delete(found.keys())
        return bool(found)

    def holds(self, state: DnsState) -> bool:
        """Whether the program has exactly our records for ``state``."""
        return self._found() == {entry.name: _as_read(entry) for entry in self._entries(state)}

    def _entries(self, state: DnsState) -> tuple[Entry, ...]:
        try:
            order = self._order.read_text(errors="replace")
        except OSError:
            order = None
        return entries(state, self.family, first_pattern(self.family, order))

    def _found(self) -> dict[str, _Said]:
        return {name: _parsed(text) for name, text in self._texts().items() if name.endswith(_MARK)}

    def _texts(self) -> dict[str, str]:
        if self.family == "openresolv":
            return sections(self._run([], "-l", failing=False))
        # Debian's wants to write its lock even to list; the folder is its documented database.
        try:
            return {file.name: file.read_text(errors="replace") for file in self.folder.iterdir()}
        except OSError:
            return {}

    def _delete(self, listed: Iterable[str]) -> None:
        for name in sorted(listed):
            self._run([], "-d", name)

    def _run(self, options: list[str], *command: str, text: str = "", failing: bool = True) -> str:
        """Its output. Raises IoError when it cannot be run and, if ``failing``, for its exit status."""
        argv = [str(self.program), *options, *command]
        try:
            done = subprocess.run(
                argv,
                input=text,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_SECONDS,
                check=False,
                env=_ENVIRONMENT,
            )
        except subprocess.TimeoutExpired:
            raise IoError(f"`{' '.join(argv)}` did not end within {_SECONDS} s") from None
        except OSError as error:
            raise IoError(f"{self.program} cannot be run: {error.strerror}") from error
        if failing and done.returncode != 0:
            said = " ".join((done.stderr or done.stdout).split())[-500:]
            raise IoError(
                f"`{' '.join(argv)}` ended with status {done.returncode}: {said or 'it said nothing'}"
            )
        return done.stdout


def _parsed(text: str) -> _Said:
    return tuple(servers(text)), tuple(search_domains(text))


def _as_read(entry: Entry) -> _Said:
    return tuple(str(server) for server in entry.wish.servers), entry.wish.suffixes
