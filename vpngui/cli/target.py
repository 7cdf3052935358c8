"""What a NAME on the command line means: a profile, its tunnel, or an application's tunnel. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.cli.shelf import find
from vpngui.cli.tunnels import Tunnel, of_profile
from vpngui.model.errors import NoSuchFile
from vpngui.profiles.entry import Entry


@dataclass(frozen=True, slots=True)
class Target:
    """``title`` is the profile's, or else the link's name; ``tunnel`` is the profile's."""

    title: str
    entry: Entry | None = None
    tunnel: Tunnel | None = None


def target(name: str, entries: Sequence[Entry], tunnels: Sequence[Tunnel]) -> Target:
    """A profile's title or id, else a link's name. Raises NoSuchFile, and InvalidParameter where several
    profiles have the title."""
    entry = find(entries, name)
    if entry is not None:
        return Target(entry.title, entry, of_profile(tunnels, entry.id))
    tunnel = next((one for one in tunnels if one.name == name), None)
    if tunnel is None:
        raise NoSuchFile(
            f"there is no profile and no tunnel called {name!r}; 'vpngui list' and 'vpngui status' show them"
        )
    entry = next((one for one in entries if one.id == tunnel.profile), None)
    return Target(name if entry is None else entry.title, entry, tunnel)
