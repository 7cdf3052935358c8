"""The part of Manager1 by which a person's profiles become tunnels."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.server import Answer, Call
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.identity import Grade, Identity
from vpngui.model.interface_name import check_interface_name
from vpngui.model.settings import TunnelSettings, check_session
from vpngui.profiles.wg_quick import MAX_OCTETS
from vpngui.service.access import Access
from vpngui.service.callers import Caller
from vpngui.service.memory import read_memory
from vpngui.service.profile_texts import Configuration, identity_of, read_configuration, settings_of
from vpngui.service.profile_tunnels import ProfileTunnels

MEMBERS = frozenset({"CreateWireGuard"})
_OPTIONS = {"profile": "s", "session": "s", "local_network": "b", "kill_switch": "b", "pinned": "b"}
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class WireGuardCalls:
    """The tunnel is the person's: it stays when the program that made it ends."""

    def __init__(self, access: Access, tunnels: ProfileTunnels) -> None:
        self._access = access
        self._tunnels = tunnels
        self._reading: dict[int, asyncio.Lock] = {}

    async def call(self, caller: Caller, call: Call) -> Answer:
        """Carry out one of MEMBERS; programs in a sandbox have no person's profiles."""
        await self._access.require(caller, names.ACTION_USE)
        who = await caller.identity()
        if who.grade in (Grade.FLATPAK, Grade.SNAP):
            raise PermissionDenied("a program in a sandbox makes tunnels of its own, not the person's")
        if not who.executable:  # it ended while it was looked at: it may have been in one
            raise PermissionDenied("the caller's process has ended")
        wanted, position, options = call.body
        if not 0 <= position < len(call.fds):
            raise InvalidParameter("the configuration's file descriptor did not come along")
        chosen = _chosen(options)
        session = check_session(chosen["session"])
        pinned = await self._pins(caller, call, chosen)
        # A long one takes a while. Everybody else's work needs threads too, so each person has one for this.
        async with self._reading.setdefault(caller.uid, asyncio.Lock()):
            configuration, settings, identity = await asyncio.to_thread(
                _read, call.fds[position], chosen["profile"], session, caller.uid
            )
        settings = settings.updated({"local_network": chosen["local_network"]})
        tunnel = await self._tunnels.create(
            identity,
            check_interface_name(wanted),
            configuration,
            settings,
            kill_switch=chosen["kill_switch"],
            pinned=pinned,
        )
        return Answer([tunnel.path, tunnel.name, tunnel.index])

    async def _pins(self, caller: Caller, call: Call, chosen: Mapping[str, Any]) -> bool:
        """Whether the block will be kept that is not yet: that takes what PinBlock takes."""
        if not chosen["pinned"]:
            return False
        if not chosen["kill_switch"]:
            raise InvalidParameter("'pinned' keeps what 'kill_switch' blocks; ask for both")
        if self._tunnels.is_kept(caller.uid, chosen["profile"]):
            return False
        await self._access.require(caller, names.ACTION_LOCKDOWN, interactive=call.interactive)
        return True


def _read(fd: int, profile: str, session: str, uid: int) -> tuple[Configuration, TunnelSettings, Identity]:
    data = read_memory(fd, MAX_OCTETS, "the configuration")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise InvalidParameter("the configuration is no UTF-8 text") from None
    found = read_configuration(profile, text)
    return found, settings_of(found.profile, session), identity_of(found.profile, session, uid)


def _chosen(options: Mapping[str, Variant]) -> dict[str, Any]:
    for key, variant in options.items():
        if key not in _OPTIONS:
            raise InvalidParameter(f"there is no option {key!r}")
        if variant.signature != _OPTIONS[key]:
            raise InvalidParameter(f"the option {key!r} is of type {_OPTIONS[key]!r}")
    given = {key: variant.value for key, variant in options.items()}
    if not _ID.fullmatch(given.get("profile", "")):
        raise InvalidParameter("'profile' is what the profile is called where it is kept: letters and digits")
    return {"session": "", "local_network": False, "kill_switch": False, "pinned": False, **given}
