"""Whose traffic it is, as a person would say it: the application's tunnel of that name."""

from __future__ import annotations

from collections.abc import Mapping
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
    profile: str = ""
    """The id of a profile, whose tunnel it is whatever it is called; empty for an application's."""


OTHERS = Key("", "", "")


def called(key: Key, titles: Mapping[str, str]) -> Key:
    """The same key with the title that its profile has in ``titles``, by id, if any."""
    title = titles.get(key.profile) if key.profile else None
    return key if title is None else key._replace(session=title[:_LENGTH])


def key_of(tunnel: Tunnel) -> Key:
    if tunnel.profile:
        return Key("", (tunnel.session.strip() or tunnel.name)[:_LENGTH], "", tunnel.profile[:_LENGTH])
    names = (tunnel.owner.name, tunnel.session.strip(), tunnel.name)
    return Key(*(name[:_LENGTH] for name in names))
