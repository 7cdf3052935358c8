"""What the service is asked for to make a tunnel of a profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vpngui.profiles.entry import Entry, interface_name
from vpngui.profiles.export import export
from vpngui.profiles.profile import Profile


@dataclass(frozen=True, slots=True)
class Wanted:
    """The name to ask for, the configuration with its keys, and the options of ``CreateWireGuard``."""

    name: str
    configuration: str = field(repr=False)
    options: Mapping[str, str | bool] = field(default_factory=dict)


def wanted(entry: Entry, profile: Profile) -> Wanted:
    """``profile`` is the entry's, whole: with its secrets."""
    options: dict[str, str | bool] = {
        "profile": entry.id,
        "session": entry.title,
        "local_network": entry.choices.local_network,
        "kill_switch": entry.choices.kill_switch,
        "pinned": entry.choices.kill_switch and entry.choices.pinned,
    }
    return Wanted(interface_name(entry.title), export(profile), options)
