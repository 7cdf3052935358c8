"""Everything around the tunnels that is watched, and the look that each event leads to."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from dbus_fast.aio import MessageBus

from vpngui.apply.writers import Writers
from vpngui.model.errors import VpnServiceError
from vpngui.observe.events import Event, HostChanged, Overflowed, watch_network
from vpngui.observe.firewalls import watch_firewalls
from vpngui.observe.sleep import watch_sleep
from vpngui.service.around import Around
from vpngui.service.last_counters import LastCounters
from vpngui.service.looks import Looks
from vpngui.service.notices import Notices
from vpngui.service.reconcile import Reconciler
from vpngui.service.tunnels import Tunnels
from vpngui.service.wireguards import WireGuards

log = logging.getLogger(__name__)

_NETWORK_SECONDS, _NETWORK_LONGEST = 0.03, 5.0
"""Others' changes come in bursts; the end of one is waited for, but not for long."""
_FIREWALL_SECONDS, _FIREWALL_LONGEST = 0.003, 0.1
"""As long as a flushed packet filter is not noticed nothing is stopped: there is little patience here."""


class Surroundings:
    """Wakes up only when something happens."""

    def __init__(
        self,
        bus: MessageBus,
        writers: Writers,
        tunnels: Tunnels,
        reconciler: Reconciler,
        notices: Notices,
        last: LastCounters,
        wireguards: WireGuards,
        around: Around,
    ) -> None:
        self._bus = bus
        self._writers = writers
        self._tunnels = tunnels
        self._notices = notices
        self._last = last
        self._wireguards = wireguards
        self._around = around
        self._network = Looks(reconciler.look, _NETWORK_SECONDS, _NETWORK_LONGEST)
        self._firewall = Looks(reconciler.look_at_firewall, _FIREWALL_SECONDS, _FIREWALL_LONGEST)
        self._ends: list[Callable[[], None]] = []

    async def watch(self) -> None:
        """Begin. What cannot be watched is said in the log; then only the next look notices."""
        try:
            self._ends.append(
                watch_network(
                    lambda index: self._tunnels.of_index(index) is not None,
                    self._network_event,
                    quiet=self._writers.kernel.ports,
                )
            )
        except OSError as error:
            log.error("changes of the network are not noticed: %s", error)
        if self._writers.firewall is not None:
            await self._begin("the packet filter", watch_firewalls(lambda _: self._firewall.wanted()))
        if self._writers.resolver is not None:
            await self._begin("the DNS settings", self._writers.resolver.watch(self._network.wanted))
        await self._begin("sleep and waking", watch_sleep(self._bus, lambda: None, self._awake))

    async def close(self) -> None:
        for end in self._ends:
            end()
        self._ends.clear()
        await self._network.close()
        await self._firewall.close()
        await self._around.close()

    async def _begin(self, what: str, watch: Awaitable[Callable[[], None]]) -> None:
        try:
            self._ends.append(await watch)
        except VpnServiceError as error:
            log.error("changes of %s are not noticed: %s", what, error)

    def _network_event(self, event: Event) -> None:
        self._last.noticed(event)
        self._network.wanted()
        if isinstance(event, HostChanged | Overflowed):
            self._around.changed()

    def _awake(self) -> None:
        log.info("the computer has woken up")
        self._network.wanted()
        self._wireguards.network_changed()
        self._around.changed()
        self._notices.tell_everybody("awake", "the computer has woken up; the tunnels were looked at")
