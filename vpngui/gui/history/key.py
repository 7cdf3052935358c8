"""Whose traffic it is, as a person would say it: the application's tunnel of that name."""

from __future__ import annotations

from typing import NamedTuple

from vpngui.gui.snapshot import Tunnel

MOST = 200
"""Tunnels that are told apart; what comes after these counts as ``OTHERS``."""
_LENGTH = 128
"""Characters that are kept of a name."""


class Key(NamedTuple):
    """The same for a tunnel that its application makes again, after a restart of anything too."""

    owner: str
    """The name by which the service knows the application."""
    session: str
    interface: str


OTHERS = Key("", "", "")


def key_of(tunnel: Tunnel) -> Key:
    names = (tunnel.owner.name, tunnel.session.strip(), tunnel.name)
    return Key(*(name[:_LENGTH] for name in names))
