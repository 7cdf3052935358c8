"""The app's end of the system bus: finds the service again and again, follows it, and asks it for things."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol

from dbus_fast import BusType, Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import CALL_TIMEOUT, bus_call, call, connect, on_signal, watch_names
from vpngui.contract.values import request_from_variants
from vpngui.gui.consent.choice import Choice
from vpngui.gui.manager_signals import Notice, Samples, notice_of, samples_of
from vpngui.gui.mirror import Mirror
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.model.consent import Direction, FrozenRequest, Remember
from vpngui.model.errors import IpcFailed, VpnServiceError

log = logging.getLogger(__name__)

RECONNECT = (1.0, 30.0)
"""Seconds between two tries to reach the bus: the first pause and the longest."""
REGISTER_AGAIN = 15.0
"""Seconds until the service is asked once more for the agent's place, when it refused."""
SAMPLE_PERIOD = 1000
"""Milliseconds between two samples of the traffic."""
APPLY_TIMEOUT = 60.0
"""Seconds for a call that answers after the kernel was changed and read back."""
PASSWORD_TIMEOUT = 300.0
"""Seconds for a call in which a person may be asked for a password."""


class Listener(Protocol):
    """Who hears what the service says."""

    def publish(self, snapshot: Snapshot) -> None:
        """Each new snapshot."""

    def service_came(self) -> None:
        """A service was found that knows nothing of this app yet."""

    def sampled(self, samples: Samples) -> None: ...

    def noticed(self, notice: Notice) -> None: ...


class ServiceClient:
    """``run`` keeps the connection."""

    def __init__(self, listener: Listener) -> None:
        self._mirror = Mirror(self._published)
        self._listener = listener
        self._settled = asyncio.Event()
        self._bus: MessageBus | None = None
        self._owner = ""
        self._tasks = Tasks()
        self._registering = asyncio.Lock()
        self._listeners: dict[str, list[Callable[[Message], None]]] = {}

    @property
    def snapshot(self) -> Snapshot:
        return self._mirror.snapshot

    async def settled(self) -> None:
        """Wait until it is known whether the service is there: at once, but right after the start."""
        await self._settled.wait()

    async def run(self) -> None:
        """Stay connected until cancelled."""
        pause = RECONNECT[0]
        try:
            while True:
                try:
                    await self._serve()
                    pause = RECONNECT[0]
                except VpnServiceError as error:
                    log.info("%s", error)
                self._mirror.set(Snapshot(service=ServiceState.NO_BUS))
                await asyncio.sleep(pause)
                pause = min(pause * 2, RECONNECT[1])
        finally:
            await self._tasks.close()
            self._disconnect()

    async def refresh(self) -> None:
        """Read all tunnels anew; raises typed errors."""
        await self._mirror.load(self._connected())

    async def register(self) -> None:
        """Become the agent, if the service lets us; the snapshot says how it went."""
        async with self._registering:
            snapshot = self._mirror.snapshot
            if snapshot.service is not ServiceState.PRESENT or snapshot.agent is AgentState.REGISTERED:
                return
            try:
                await self.manager("RegisterAgent")
                state, text = AgentState.REGISTERED, ""
            except VpnServiceError as error:
                state, text = AgentState.REFUSED, str(error)
            self._mirror.set(replace(self._mirror.snapshot, agent=state, agent_text=text))

    async def begin(self, tunnel: str, direction: Direction, pid: int | None) -> tuple[str, FrozenRequest]:
        """The token and the frozen request; ``pid`` asks, None is the person. Raises typed errors."""
        about = {} if pid is None else {"pid": Variant("u", pid)}
        reply = await self.manager("BeginConsent", "osa{sv}", [tunnel, direction.value, about])
        token, body = reply.body
        try:
            return token, request_from_variants(body)
        except (KeyError, TypeError, ValueError) as error:
            raise IpcFailed(f"the service speaks another version of this contract: {error!r}") from error

    async def finish(self, token: str, answer: Choice) -> str:
        """The service's text about what it did; raises typed errors."""
        options = {}
        if answer.local_network is not None:
            options["local_network"] = Variant("b", answer.local_network)
        if answer.remember is not Remember.ONCE:
            options["remember"] = Variant("s", answer.remember.value)
        if answer.standing:
            options["standing"] = Variant("s", answer.standing)
        reply = await self.manager(
            "FinishConsent", "ssa{sv}", [token, answer.decision.value, options], timeout=APPLY_TIMEOUT
        )
        return str(reply.body[0])

    async def watch_statistics(self, watch: bool) -> None:
        """Have samples sent, or no more; raises typed errors, NotSupported by a service that is too old."""
        if watch:
            await self.manager("WatchStatistics", "u", [SAMPLE_PERIOD])
        else:
            await self.manager("UnwatchStatistics")

    async def manager(
        self,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        fds: Sequence[int] = (),
        *,
        interactive: bool = False,
        timeout: float = CALL_TIMEOUT,
    ) -> Message:
        """The reply to a call of Manager1; raises typed errors.

        ``interactive`` lets polkit ask the person for a password, which takes as long as it takes.
        """
        return await self._call(
            names.SERVICE_PATH, names.MANAGER, member, signature, body, fds, interactive, timeout
        )

    async def on_tunnel(
        self,
        path: str,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        fds: Sequence[int] = (),
        *,
        interactive: bool = False,
        timeout: float = APPLY_TIMEOUT,
    ) -> Message:
        """The reply to a call of Tunnel1 on one tunnel; raises typed errors."""
        return await self._call(path, names.TUNNEL, member, signature, body, fds, interactive, timeout)

    async def tunnel_property(self, path: str, name: str) -> Any:
        """A property of Tunnel1 as it is now, for what is not announced; raises typed errors."""
        reply = await self._call(
            path,
            names.PROPERTIES,
            "Get",
            "ss",
            [names.TUNNEL, name],
            fds=(),
            interactive=False,
            timeout=CALL_TIMEOUT,
        )
        return reply.body[0].value

    def listen(self, member: str, callback: Callable[[Message], None]) -> Callable[[], None]:
        """Call ``callback`` with each signal ``member`` of Manager1; returns what ends that.

        The callback must not block.
        """
        listeners = self._listeners.setdefault(member, [])
        listeners.append(callback)
        return lambda: listeners.remove(callback) if callback in listeners else None

    def _published(self, snapshot: Snapshot) -> None:
        if snapshot.service is not ServiceState.LOOKING:
            self._settled.set()
        self._listener.publish(snapshot)

    def _received(self, message: Message) -> None:
        if (samples := samples_of(message)) is not None:
            self._listener.sampled(samples)
        elif (notice := notice_of(message)) is not None:
            self._listener.noticed(notice)
        else:
            self._mirror.received(message)
        if message.interface == names.MANAGER:
            for callback in tuple(self._listeners.get(message.member or "", ())):
                callback(message)

    async def _call(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str,
        body: Sequence[Any],
        fds: Sequence[int],
        interactive: bool,
        timeout: float,
    ) -> Message:
        return await call(
            self._connected(),
            names.SERVICE_NAME,
            path,
            interface,
            member,
            signature,
            body,
            fds=fds,
            timeout=PASSWORD_TIMEOUT if interactive else timeout,
            start=False,
            interactive=interactive,
        )

    def _connected(self) -> MessageBus:
        if self._bus is None or not self._bus.connected:
            raise IpcFailed("the system bus cannot be reached")
        return self._bus

    async def _serve(self) -> None:
        bus = await connect(BusType.SYSTEM)
        self._bus = bus
        try:
            await on_signal(
                bus, f"type='signal',sender='{names.SERVICE_NAME}'", self._is_service, self._received
            )
            await watch_names(bus, self._name_changed)
            await self._attach(await _owner(bus))
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
        except (OSError, EOFError) as error:
            log.info("the connection to the system bus ended: %s", error)
        finally:
            self._disconnect()

    def _disconnect(self) -> None:
        bus, self._bus, self._owner = self._bus, None, ""
        if bus is not None and bus.connected:
            bus.disconnect()

    def _is_service(self, message: Message) -> bool:
        return bool(self._owner) and message.sender == self._owner

    def _name_changed(self, name: str, old: str, new: str) -> None:
        if name == names.SERVICE_NAME:
            self._tasks.spawn(self._attach(new), "following the service's name")

    async def _attach(self, owner: str) -> None:
        if owner and owner == self._owner:
            return
        self._owner = owner
        if not owner:
            self._mirror.set(Snapshot(service=ServiceState.ABSENT))
            return
        self._mirror.set(replace(self._mirror.snapshot, agent=AgentState.NONE))
        try:
            await self._mirror.load(self._connected())
        except VpnServiceError as error:
            log.warning("the service does not list its tunnels: %s", error)
        if self._owner == owner:
            self._mirror.set(replace(self._mirror.snapshot, service=ServiceState.PRESENT))
            self._listener.service_came()
            self._tasks.spawn(self._keep_registered(owner), "registering as the agent")

    async def _keep_registered(self, owner: str) -> None:
        while self._owner == owner and self._mirror.snapshot.agent is not AgentState.REGISTERED:
            await self.register()
            if self._mirror.snapshot.agent is AgentState.REFUSED:
                await asyncio.sleep(REGISTER_AGAIN)


async def _owner(bus: MessageBus) -> str:
    """The unique name of the service, empty when it is not running."""
    if not (await bus_call(bus, "NameHasOwner", "s", [names.SERVICE_NAME]))[0]:
        return ""
    try:
        return str((await bus_call(bus, "GetNameOwner", "s", [names.SERVICE_NAME]))[0])
    except VpnServiceError:
        return ""
