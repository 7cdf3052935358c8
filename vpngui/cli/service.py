"""One connection to the service for as long as a command takes, and what commands ask over it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from dbus_fast import BusType, Message
from dbus_fast.aio import MessageBus

from vpngui.cli.tunnels import Seen, Tunnel, see, tunnel_from_variants
from vpngui.contract import names
from vpngui.contract.bus import CALL_TIMEOUT, call, connect, on_signal
from vpngui.contract.wireguard import MEMBER, SIGNATURE, hand_over
from vpngui.model.consent import Decision, Direction
from vpngui.model.errors import PermissionDenied, VpnServiceError
from vpngui.profiles.wanted import Wanted

PASSWORD_SECONDS = 150.0
"""For what may need an administrator's password."""
APPLY_SECONDS = 60.0
"""For what changes the network."""


class Service:
    """Raises the service's typed errors, IpcFailed where it is not there, and TimedOut."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus

    async def see(self) -> Seen:
        """The tunnels now; changes are told from then on."""
        return await see(self.bus, start=True)

    async def manager(
        self,
        member: str,
        signature: str = "",
        *body: Any,
        fds: tuple[int, ...] = (),
        timeout: float = CALL_TIMEOUT,
        interactive: bool = False,
    ) -> list[Any]:
        reply = await call(
            self.bus,
            names.SERVICE_NAME,
            names.SERVICE_PATH,
            names.MANAGER,
            member,
            signature,
            body,
            fds=fds,
            timeout=timeout,
            interactive=interactive,
        )
        return list(reply.body)

    async def on_tunnel(self, path: str, member: str) -> None:
        await call(self.bus, names.SERVICE_NAME, path, names.TUNNEL, member, timeout=APPLY_SECONDS)

    async def tunnel(self, path: str) -> Tunnel:
        """How it is now. Raises InvalidParameter when it is gone."""
        reply = await call(
            self.bus, names.SERVICE_NAME, path, names.PROPERTIES, "GetAll", "s", [names.TUNNEL]
        )
        return tunnel_from_variants(path, reply.body[0])

    async def create(self, wanted: Wanted) -> str:
        """Path of a tunnel, down, made of a profile with its keys; these go through memory only."""
        reply = await hand_over(
            lambda body, fds: self.manager(
                MEMBER,
                SIGNATURE,
                *body,
                fds=fds,
                timeout=PASSWORD_SECONDS,
                interactive=True,  # a block that is kept may take an administrator's password
            ),
            wanted.name,
            wanted.configuration,
            wanted.options,
        )
        return str(reply[0])

    async def allow(self, path: str, direction: Direction) -> str:
        """Answer for the person, as whose agent this is registered; the text says what was done."""
        token, _ = await self.manager("BeginConsent", "osa{sv}", path, direction.value, {})
        [text] = await self.manager(
            "FinishConsent", "ssa{sv}", token, Decision.ALLOW.value, {}, timeout=APPLY_SECONDS
        )
        return str(text)

    @asynccontextmanager
    async def as_agent(self, instead: str) -> AsyncIterator[None]:
        """Be the person's agent meanwhile. Raises PermissionDenied, which says what to do ``instead``."""
        if (await self.see()).manager.get("AgentPresent"):
            raise PermissionDenied(f"vpngui is running and answers for you: {instead}, or quit it first")
        try:
            await self.manager("RegisterAgent")
        except PermissionDenied as error:
            raise PermissionDenied(f"this command may not answer for you here: {error}") from error
        try:
            yield
        finally:
            with suppress(VpnServiceError):
                await self.manager("UnregisterAgent")

    @asynccontextmanager
    async def changes(self, path: str) -> AsyncIterator[asyncio.Event]:
        """Set whenever the tunnel is changed or gone; ``see`` first, then it is told of."""
        changed = asyncio.Event()

        def about_it(message: Message) -> bool:
            return message.path == path or message.body[:1] == [path]

        rule = f"type='signal',sender='{names.SERVICE_NAME}'"
        end = await on_signal(self.bus, rule, about_it, lambda _: changed.set())
        try:
            yield changed
        finally:
            end()


@asynccontextmanager
async def connected() -> AsyncIterator[Service]:
    """Raises IpcFailed when the system bus is not there."""
    bus = await connect(BusType.SYSTEM)
    try:
        yield Service(bus)
    finally:
        bus.disconnect()
