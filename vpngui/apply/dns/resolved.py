"""The back end that tells systemd-resolved over D-Bus (org.freedesktop.resolve1(5)).

What it is told lasts as long as the link, until it is reverted; other links are never touched.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from socket import AF_INET, AF_INET6
from typing import Any

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.apply.dns.arrange import Share, shares
from vpngui.contract import names
from vpngui.contract.bus import call, watch_names
from vpngui.model.errors import IoError, PermissionDenied, VpnServiceError
from vpngui.observe.network import read_ours
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.plan.dns import DnsState

RESOLVED = "org.freedesktop.resolve1"
_PATH = "/org/freedesktop/resolve1"
_MANAGER, _LINK = f"{RESOLVED}.Manager", f"{RESOLVED}.Link"
_NO_LINK = f"{RESOLVED}.NoSuchLink"
_INTERACTIVE = "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"
"""polkit would ask an administrator for a password, and nobody is there to give it."""
_SECONDS = 5.0
_ATTEMPTS, _PAUSE = 50, 0.02
"""A new link is known to resolved when it has heard of it from the kernel."""
_SETTERS = {
    "DNS": ("SetLinkDNS", "a(iay)"),
    "Domains": ("SetLinkDomains", "a(sb)"),
    "DefaultRoute": ("SetLinkDefaultRoute", "b"),
    "LLMNR": ("SetLinkLLMNR", "s"),
    "MulticastDNS": ("SetLinkMulticastDNS", "s"),
}
"""Properties of a link → the call that sets it, and its signature after the link's index."""
_FAMILIES = {4: AF_INET, 6: AF_INET6}


class ResolvedResolver:
    """``bus`` is the service's own connection to the system bus."""

    name = "systemd-resolved"

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """See Resolver."""
        try:
            await self._to(before, after)
        except VpnServiceError as error:
            # Cancelled only with the whole service, whose start-up cleans up.
            with contextlib.suppress(VpnServiceError):
                await self._to(after, before)
            raise _explained(error) from error

    async def holds(self, state: DnsState) -> bool:
        """See Resolver."""
        try:
            for share in shares(state):
                found = await self._properties(await self._link(share.index, start=False))
                if _differences(_wanted(share), found):
                    return False
        except VpnServiceError:
            return False
        return True

    async def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """See Resolver: resolved may have forgotten what it was told when it comes back to the bus."""

        def owner_changed(name: str, old: str, new: str) -> None:
            if name == RESOLVED and new:
                changed()

        return await watch_names(self._bus, owner_changed)

    async def clean_up(self) -> bool:
        """See Resolver. Ours are the links that bear our alias."""
        with contextlib.closing(Rtnetlink()) as kernel:
            links = (await read_ours(kernel)).links
        found = False
        for link in links:
            try:
                path = await self._link(link.index, start=False)
                told = await self._properties(path)
                await self._revert(link.index)
                found |= told != await self._properties(path)
            except VpnServiceError as error:
                if await self._knows(link.index):
                    raise _explained(error) from error
        return found

    async def _to(self, before: DnsState, after: DnsState) -> None:
        for share in shares(after):
            await self._converge(share)
        kept = {one.index for one in after}
        for one in before:
            if one.index not in kept:
                await self._revert(one.index)

    async def _converge(self, share: Share) -> None:
        wanted = _wanted(share)
        path = await self._link(share.index, attempts=_ATTEMPTS)
        if not _differences(wanted, await self._properties(path)):
            return
        # All of them: what nobody set, such as DefaultRoute, follows from the others and changes with them.
        for name, (member, signature) in _SETTERS.items():
            await self._call(_PATH, _MANAGER, member, f"i{signature}", [share.index, wanted[name]])
        if _differences(wanted, await self._properties(path)):
            raise IoError(f"it does not hold what it was told for {share.link}")

    async def _revert(self, index: int) -> None:
        try:
            await self._call(_PATH, _MANAGER, "RevertLink", "i", [index])
        except VpnServiceError as error:
            if _NO_LINK not in str(error):  # with the link went all that was told about it
                raise

    async def _link(self, index: int, *, start: bool = True, attempts: int = 1) -> str:
        while True:
            try:
                reply = await self._call(_PATH, _MANAGER, "GetLink", "i", [index], start=start)
                return str(reply.body[0])
            except VpnServiceError as error:
                attempts -= 1
                if _NO_LINK not in str(error) or attempts <= 0:
                    raise
            await asyncio.sleep(_PAUSE)

    async def _properties(self, path: str) -> dict[str, Any]:
        reply = await self._call(path, names.PROPERTIES, "GetAll", "s", [_LINK])
        return {
            name: value.value
            for name, value in reply.body[0].items()
            if name in _SETTERS and isinstance(value, Variant)
        }

    async def _knows(self, index: int) -> bool:
        """False too when resolved is not there."""
        try:
            await self._link(index, start=False)
        except VpnServiceError:
            return False
        return True

    async def _call(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str,
        body: Sequence[Any],
        *,
        start: bool = True,
    ) -> Message:
        return await call(
            self._bus, RESOLVED, path, interface, member, signature, body, timeout=_SECONDS, start=start
        )


def _wanted(share: Share) -> dict[str, Any]:
    domains: list[list[Any]] = [[domain, False] for domain in share.domains]
    if share.every:
        domains.append([".", True])
    return {
        "DNS": [[int(_FAMILIES[server.version]), server.packed] for server in share.servers],
        "Domains": domains,
        "DefaultRoute": share.every,
        "LLMNR": "no",
        "MulticastDNS": "no",
    }


def _differences(wanted: dict[str, Any], found: dict[str, Any]) -> list[str]:
    return [name for name, value in wanted.items() if _plain(found.get(name)) != value]


def _plain(value: Any) -> Any:
    """Structures as lists, octets as bytes, however the library hands them over."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return bytes(value) if isinstance(value, bytearray) else value


def _explained(error: VpnServiceError) -> IoError:
    text = f"systemd-resolved did not take the tunnel's name servers: {error}"
    if isinstance(error, PermissionDenied) or _INTERACTIVE in str(error):
        text += "; polkit's rule for it (io.github.vpngui-resolved.rules) is not installed or not in force"
    return IoError(text)
