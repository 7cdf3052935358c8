"""The network that this computer is in: found out when somebody asks, and again after what may change it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.server import Answer, Call
from vpngui.contract.surrounding import surrounding_to_variants
from vpngui.model.errors import PermissionDenied
from vpngui.model.identity import Grade
from vpngui.model.surrounding import Surrounding
from vpngui.observe.neighbours import hardware_address
from vpngui.observe.network_manager import connection_on
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.observe.uplink import is_wireless, read_uplink
from vpngui.plan.surrounding import Facts, surrounding
from vpngui.service.access import Access
from vpngui.service.callers import Caller
from vpngui.service.looks import Looks

MEMBERS = frozenset({"GetNetwork"})
_SOON, _LONGEST = 0.3, 5.0
"""Seconds: addresses, routes and neighbours of a new network come one after the other."""
_ROUTER_SECONDS = 3.0
"""The kernel itself asks three times, a second apart (arp(7), mcast_solicit)."""
_AGAIN = (5.0, 30.0)
"""Seconds until a router is asked again that did not answer."""


class Around:
    """``told`` are the people who have an agent: nobody else is told, and without them nothing is looked at;
    ``tell`` tells one of them that another network is around."""

    def __init__(
        self,
        bus: MessageBus,
        kernel: Rtnetlink,
        told: Callable[[], Iterable[int]],
        tell: Callable[[int], None],
    ) -> None:
        self._bus = bus
        self._kernel = kernel
        self._told = told
        self._tell = tell
        self._looks = Looks(self._look, _SOON, _LONGEST)
        self._turn = asyncio.Lock()
        self._known = Surrounding()
        self._event = 0
        self._seen = -1
        self._tries = 0
        self._later: asyncio.TimerHandle | None = None

    def changed(self) -> None:
        """Something happened that may have to do with it."""
        self._tries = 0
        self._again()

    async def now(self) -> Surrounding:
        """The network as it is; takes seconds where a router does not answer. Raises IoError."""
        async with self._turn:
            if self._seen != self._event:
                event = self._event
                found = await self._found()
                before, self._known = self._known, found
                # Whoever asked: those who were told of the network before would not hear of it any more.
                if self._seen >= 0 and found != before:
                    for uid in self._told():
                        self._tell(uid)
                self._seen = event
                if found.present and not found.id:
                    self._wait_for_router()
            return self._known

    async def close(self) -> None:
        if self._later is not None:
            self._later.cancel()
        await self._looks.close()

    def _again(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None
        self._event += 1
        if self._seen >= 0 and any(True for _ in self._told()):
            self._looks.wanted()

    def _wait_for_router(self) -> None:
        """One that has just been switched on answers later, and nothing tells of that."""
        if self._later is None and self._tries < len(_AGAIN):
            self._later = asyncio.get_running_loop().call_later(_AGAIN[self._tries], self._again)
            self._tries += 1

    async def _look(self) -> bool:
        await self.now()
        return False  # there is nothing to put right

    async def _found(self) -> Surrounding:
        uplink = await read_uplink(self._kernel)
        if uplink is None:
            return surrounding(None)
        router = ""
        if uplink.has_neighbours and uplink.gateway is not None:
            router = await hardware_address(uplink.index, uplink.gateway, _ROUTER_SECONDS)
        wireless = await asyncio.to_thread(is_wireless, uplink.link)
        facts = Facts(wireless, uplink.has_neighbours, router, str(uplink.gateway or ""))
        managed = await connection_on(self._bus, uplink.link)
        if managed is not None:
            facts = replace(
                facts,
                uuid=managed.uuid,
                title=managed.title,
                type=managed.type,
                ssid=managed.ssid,
                key_management=managed.key_management,
            )
        return surrounding(facts)


class AroundCalls:
    """Where a computer is says where its person is: it is for programs of who sits at it, and for no program
    in a sandbox."""

    def __init__(self, access: Access, around: Around) -> None:
        self._access = access
        self._around = around

    async def call(self, caller: Caller, call: Call) -> Answer:
        """Carry out one of MEMBERS."""
        await self._access.require(caller, names.ACTION_AGENT)
        identity = await caller.identity()
        if identity.grade in (Grade.FLATPAK, Grade.SNAP):
            raise PermissionDenied(f"{identity.name} runs in a sandbox and may not know where this is")
        if not identity.executable:  # it ended while it was looked at: it may have been in one
            raise PermissionDenied("the caller's process has ended")
        return Answer([surrounding_to_variants(await self._around.now())])
