"""The running side of WireGuard tunnels: keys set and forgotten, names resolved, handshakes watched."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from vpngui.model.errors import IoError, VpnServiceError
from vpngui.model.health import Health, Signs, health, next_look
from vpngui.model.networks import IpAddress
from vpngui.model.wireguard import DeviceStatus, EndpointAddress
from vpngui.observe.around import Around, Way
from vpngui.observe.lookup import UPLINK_FILES, as_address, by_the_system, uplink_servers
from vpngui.profiles.profile import Endpoint
from vpngui.service.wireguard import WireGuard

log = logging.getLogger(__name__)

_KNOCK_SECONDS = 5
"""Keepalive until the first handshake: without anything to send nobody would shake hands."""
_KNOCK_AFTER = 0.5
"""Seconds after which a handshake is begun anew, then three times as long, and so on: a link that has just
come back loses what is sent at once, and WireGuard itself would wait for five seconds."""
_AGAIN_SECONDS = (0.1, 0.5, 2.0, 10.0)
"""Between tries to start a program that has died."""
_SEEK_SECONDS = 30.0
"""Between lookups while nobody answers."""


class Ways(Protocol):
    """What passes the tunnel's own block (transports.Transports): all of them raise IoError."""

    def stopped(self) -> bool: ...
    async def move(self, endpoints: dict[str, EndpointAddress]) -> None: ...
    def asking(self, ways: Sequence[Way]) -> AbstractAsyncContextManager[None]: ...


@dataclass(slots=True)
class _Watch:
    """``started`` by the monotonic clock: keys were set, or the network changed. ``seen`` is when the last
    ``handshake`` was first seen; ``sent`` and ``received`` are octets at that moment. A handshake is begun
    anew ``knock_after`` the start."""

    started: float
    again: bool = False
    knocking: bool = True
    knock_after: float = _KNOCK_AFTER
    handshake: float = 0.0
    seen: float | None = None
    sent: int = 0
    received: int = 0

    def silence(self, now: float) -> float:
        """Seconds since the last handshake, or since the start where there was none."""
        return now - (self.started if self.seen is None else self.seen)

    def look(self, status: DeviceStatus, now: float) -> Signs:
        newest = max((peer.handshake for peer in status.peers), default=0.0)
        sent = sum(peer.tx_bytes for peer in status.peers)
        received = sum(peer.rx_bytes for peer in status.peers)
        if newest > 0.0 and newest != self.handshake:
            self.handshake, self.seen, self.sent, self.received = newest, now, sent, received
        age = None if self.seen is None else now - self.seen
        unanswered = sent > self.sent and received <= self.received
        return Signs(now - self.started, age, self.again, unanswered)


class Runner:
    """One tunnel's WireGuard from ``start`` to ``stop``. ``changed`` is told when ``health`` is another;
    ``ways`` let its packets pass its own block; ``few`` is for lookups, and shared by all of a person."""

    def __init__(
        self,
        wireguard: WireGuard,
        name: str,
        mark: int,
        mtu: int,
        changed: Callable[[], Awaitable[None]],
        ways: Ways,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        few: asyncio.Semaphore,
    ) -> None:
        self._wireguard = wireguard
        self._name = name
        self._mark = mark
        self._mtu = mtu
        self._changed = changed
        self._ways = ways
        self._spawn = spawn
        self._few = few
        self._watch = _Watch(time.monotonic())
        self._looking: asyncio.Task[None] | None = None
        self._look_now = asyncio.Event()
        self._turn = asyncio.Lock()
        self._setting = asyncio.Lock()
        self._stopped = False
        self._seek_at = 0.0
        self._turns = 0  # counts what makes an answer that is on its way one of before

    async def resolve(self) -> None:
        """Find out where the peers are, as every program does; or around the tunnel, where its own kill
        switch stops these. Raises IoError."""
        if self._ways.stopped():
            with contextlib.suppress(IoError):
                return await self._resolve_around()
        await self._ways.move(await self._resolved(lambda host: by_the_system(host)))

    async def start(self) -> None:
        """Set keys and peers, and shake hands. Raises IoError."""
        await self._set(knock=True)
        self._wireguard.health, self._wireguard.heard = Health.CONNECTING, time.time()
        self._watch, self._wireguard.runs = _Watch(time.monotonic()), True
        self._looking = asyncio.ensure_future(self._follow())

    async def resume(self) -> None:
        """As both, for a tunnel that is up already: names are asked for around it, and what does not work is
        tried again."""
        self._watch, self._wireguard.runs = _Watch(time.monotonic(), again=True), True
        self._looking = asyncio.ensure_future(self._follow())
        with contextlib.suppress(VpnServiceError):
            await self._resolve_around()
        await self._revive()

    async def stop(self) -> None:
        """Keys and peers are forgotten. Raises IoError."""
        self._stopped, self._wireguard.runs = True, False
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await looking
        self._wireguard.health, self._wireguard.heard, self._wireguard.status = None, 0.0, DeviceStatus()
        async with self._setting:
            await self._wireguard.engine.stop()

    def network_changed(self) -> None:
        """Another way out, or back from sleep: shake hands anew at once, at wherever the names lead now."""
        if self._looking is not None:
            self._spawn(self._reconnect())

    def engine_ended(self, why: str) -> None:
        """The program behind the link has died: it is started again, and nothing gets around it meanwhile."""
        log.error("WireGuard of %s ended: %s", self._name, why)
        if self._looking is not None:
            self._spawn(self._revive())

    async def _reconnect(self) -> None:
        async with self._turn:
            if self._looking is None:
                return
            self._begin_anew(again=True)
            await self._say(Health.RECONNECTING)
            try:
                await self._set(knock=True)  # the old addresses first: they are the right ones mostly
                before = dict(self._wireguard.endpoints)
                await self._resolve_around()
                moved = [item for item in self._wireguard.endpoints.items() if before.get(item[0]) != item[1]]
                if moved:
                    await self._wireguard.engine.move(moved)
            except VpnServiceError as error:
                log.warning("%s does not reconnect yet: %s", self._name, error)
            self._look_now.set()

    async def _seek(self) -> None:
        """Nobody answers: the name may lead elsewhere by now."""
        async with self._turn:
            before = self._wireguard.endpoints
            try:
                if self._looking is not None:
                    await self._resolve_around()
                if self._looking is not None and self._wireguard.endpoints != before:
                    self._begin_anew(again=self._watch.again)
                    await self._set(knock=True)
            except VpnServiceError as error:
                log.info("%s does not find another server: %s", self._name, error)
            self._look_now.set()

    async def _revive(self) -> None:
        async with self._turn:
            for pause in (*_AGAIN_SECONDS, *[_AGAIN_SECONDS[-1]] * 1000):
                if self._looking is None:
                    return
                self._begin_anew(again=True)
                await self._say(Health.RECONNECTING)
                try:
                    await self._set(knock=True)
                    break
                except VpnServiceError as error:
                    if self._stopped:
                        return
                    log.error("WireGuard of %s cannot be started again: %s", self._name, error)
                await asyncio.sleep(pause)
            self._look_now.set()

    def _begin_anew(self, *, again: bool) -> None:
        self._watch.started, self._watch.again = time.monotonic(), again
        self._watch.knock_after = _KNOCK_AFTER
        self._turns += 1

    async def _knock(self) -> None:
        with contextlib.suppress(VpnServiceError):
            if self._looking is not None:
                await self._set(knock=True)

    async def _set(self, *, knock: bool) -> None:
        self._watch.knocking = knock
        device = self._wireguard.configuration.device(
            self._mark, self._wireguard.endpoints, _KNOCK_SECONDS if knock else 0
        )
        async with self._setting:
            if self._stopped:  # while others were waited for
                raise IoError(f"{self._name} is going down")
            await self._wireguard.engine.start(device, self._mtu)
            self._turns += 1

    async def _follow(self) -> None:
        while not self._stopped:
            pause = await self._look()
            self._look_now.clear()
            with contextlib.suppress(TimeoutError):
                # Not wait_for, which may take a cancellation for an answer that comes in the same moment.
                async with asyncio.timeout(pause):
                    await self._look_now.wait()

    async def _look(self) -> float:
        """Seconds until the next look."""
        turn = self._turns
        try:
            status = await self._wireguard.look()
        except VpnServiceError as error:
            log.debug("WireGuard of %s does not say how it is: %s", self._name, error)
            return next_look(Health.RECONNECTING, Signs(time.monotonic() - self._watch.started))
        if turn != self._turns or self._setting.locked():
            # It may tell of a handshake with keys that are gone: there was none since.
            return next_look(Health.RECONNECTING, Signs(time.monotonic() - self._watch.started))
        signs = self._watch.look(status, time.monotonic())
        now = health(signs)
        if now is Health.CONNECTED and self._watch.knocking:
            self._watch.knocking = False
            with contextlib.suppress(VpnServiceError):
                await self._wireguard.engine.quiet(self._wireguard.configuration.keepalives)
        await self._say(now)
        if now is Health.RECONNECTING and signs.started >= self._watch.knock_after:
            self._watch.knock_after *= 3
            self._spawn(self._knock())
        if now is Health.NO_ANSWER and time.monotonic() >= self._seek_at:
            self._seek_at = time.monotonic() + _SEEK_SECONDS
            self._spawn(self._seek())
        return next_look(now, signs)

    async def _say(self, now: Health) -> None:
        if now is not self._wireguard.health:
            log.info("%s: %s", self._name, now.value)
            self._wireguard.health = now
            self._wireguard.heard = time.time() - self._watch.silence(time.monotonic())
            await self._changed()

    async def _resolve_around(self) -> None:
        """By questions that this tunnel does not carry. Raises IoError."""
        named = self._wireguard.configuration.named_endpoints.values()
        if all(as_address(endpoint.host) is not None for endpoint in named):
            return await self._ways.move(await self._resolved(lambda host: by_the_system(host)))
        dns = self._wireguard.configuration.profile.dns
        servers = await asyncio.to_thread(uplink_servers, UPLINK_FILES, dns)
        async with Around(servers, self._mark) as around, self._ways.asking(around.ways):
            found = await self._resolved(around.addresses)
        await self._ways.move(found)

    async def _resolved(
        self, look_up: Callable[[str], Awaitable[list[IpAddress]]]
    ) -> dict[str, EndpointAddress]:
        """Names that nobody knows lead where they led. Raises IoError for the first that never did."""
        named: dict[str, Endpoint] = self._wireguard.configuration.named_endpoints
        known = dict(self._wireguard.endpoints)

        async def one(key: str, endpoint: Endpoint) -> EndpointAddress:
            try:
                async with self._few:
                    [first, *_] = await look_up(endpoint.host)
            except IoError:
                if key not in known:
                    raise
                return known[key]
            return first, endpoint.port

        lookups = [asyncio.ensure_future(one(*item)) for item in named.items()]
        try:
            return dict(zip(named, await asyncio.gather(*lookups), strict=True))
        finally:
            for lookup in lookups:
                lookup.cancel()
