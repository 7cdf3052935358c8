"""Puts right what others changed: the kernel is read, compared with what should be, and made so again."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace

from vpngui.apply.converge import converge
from vpngui.observe.host import read_host, read_whereabouts
from vpngui.observe.network import read_addresses, read_link, read_ours
from vpngui.plan.state import NetworkState
from vpngui.service.block_lists import BlockLists
from vpngui.service.changes import ChangeQueue
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.network import Network
from vpngui.service.notices import Notices
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.wireguards import WireGuards

log = logging.getLogger(__name__)


class Reconciler:
    """``publish`` is told of each tunnel of which something that people see has changed."""

    def __init__(
        self,
        network: Network,
        tunnels: Tunnels,
        queue: ChangeQueue,
        lifecycle: Lifecycle,
        lists: BlockLists,
        publish: Callable[[Tunnel], Awaitable[None]],
        notices: Notices,
        wireguards: WireGuards,
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._queue = queue
        self._lifecycle = lifecycle
        self._lists = lists
        self._publish = publish
        self._notices = notices
        self._wireguards = wireguards
        self._whereabouts: frozenset[tuple[int, bytes]] = frozenset()

    async def begin(self) -> None:
        """Make the network what the tunnels that were taken up say, from whatever an earlier run left.

        Raises what the kernel refuses.
        """
        network = self._network
        network.host = await read_host(network.writers.kernel.read)
        await self._moved()
        wanted, found = network.state(every=True), await self._found()
        surplus = _surplus(found, wanted)
        if surplus:
            log.warning("removing what an earlier run left behind:\n%s", surplus)
        firewall, resolver = network.writers.firewall, network.writers.resolver
        if firewall is not None and wanted.firewall:
            await firewall.apply(wanted.firewall)
        await converge(network.writers, replace(found, dns=wanted.dns, firewall=wanted.firewall), wanted)
        if firewall is not None and not wanted.firewall:
            await firewall.apply(wanted.firewall)
        if resolver is not None:
            if not wanted.dns:
                await resolver.clean_up()
            elif not await resolver.holds(wanted.dns):
                await resolver.apply(wanted.dns, wanted.dns)

    async def look(self) -> bool:
        """Look at everything once, and put right what is not as it should be; whether anything was not.

        Raises what the kernel refuses; what could be put right is right then.
        """
        for tunnel in self._tunnels:
            # With its owner a tunnel goes as a whole, in a change that is waiting already.
            if not tunnel.link_gone and not tunnel.owner.gone and await self._link_is_gone(tunnel):
                await self._lifecycle.lost(tunnel)
        return await self._queue.run(self._put_right)

    async def look_at_firewall(self) -> bool:
        """As ``look``, at the packet filter alone: the quickest way back."""
        return await self._queue.run(self._firewall)

    async def _link_is_gone(self, tunnel: Tunnel) -> bool:
        found = await read_link(self._network.writers.kernel.read, tunnel.index)
        if found is not None and found.name != tunnel.name:
            await self._queue.run(lambda: self._renamed(tunnel, found.name))
        return found is None

    async def _renamed(self, tunnel: Tunnel, name: str) -> None:
        if tunnel not in self._tunnels:
            return
        before, was = self._network.state({tunnel: tunnel.now}, every=True), tunnel.name
        tunnel.name = name
        # The kernel renames by itself; DNS and firewall speak of links by their names.
        links = self._network.state({tunnel: tunnel.now}, every=True).links
        await self._network.change({tunnel: tunnel.now}, before=replace(before, links=links))
        self._notices.tell("renamed", tunnel, f"another program renamed {was} to {name}")
        await self._publish(tunnel)

    async def _put_right(self) -> bool:
        was = self._network.host
        if await self._network.host_is(await read_host(self._network.writers.kernel.read)):
            log.info("the network around the tunnels has changed; adapted to it")
        moved = await self._moved()
        if moved or self._network.host != was:
            self._wireguards.network_changed()
        found = await self._found()
        there = {link.index for link in found.links}
        vanished = [tunnel for tunnel in self._tunnels if tunnel.index not in there]
        # Whatever is left of these is taken away when it is their turn.
        wanted = self._network.state(dict.fromkeys(vanished), every=True)
        found = _without({tunnel.table for tunnel in vanished}, found)
        wanted = replace(wanted, dns=(), firewall=found.firewall)
        disturbed = wanted != found
        if disturbed:
            log.warning("another program changed what is ours; it was\n%s", _difference(found, wanted))
            await converge(self._network.writers, found, wanted)
            self._tell_all("repaired", "another program had changed the tunnels' addresses or routes")
        return any([disturbed, await self._firewall(), await self._names()])

    async def _moved(self) -> bool:
        """Whether this computer is reached by other addresses than when that was asked last."""
        was, ours = self._whereabouts, {tunnel.index for tunnel in self._tunnels}
        self._whereabouts = await read_whereabouts(self._network.writers.kernel.read, ours)
        return self._whereabouts != was

    async def _found(self) -> NetworkState:
        kernel = self._network.writers.kernel.read
        found = await read_ours(kernel)
        links = {link.index: link for link in found.links}
        for tunnel in self._tunnels:
            if tunnel.index not in links:  # somebody took its mark away
                link = await read_link(kernel, tunnel.index)
                if link is not None:
                    links[link.index] = link
        addresses = [await read_addresses(kernel, index) for index in links]
        return replace(found, links=frozenset(links.values()), addresses=frozenset().union(*addresses))

    async def _firewall(self) -> bool:
        firewall, policy = self._network.writers.firewall, self._network.state().firewall
        if firewall is None:
            return False
        disturbed = not await firewall.holds(policy)
        if disturbed:
            log.warning("another program changed the packet filter; putting ours back")
            await firewall.apply(policy)
            self._tell_all("repaired", "another program had changed the packet filter")
        missing = await self._lists.put_back()
        if missing:
            log.warning("another program removed block lists; they are in force again")
            self._tell_all("repaired", "another program had removed the block lists")
        return disturbed or missing

    async def _names(self) -> bool:
        resolver, wanted = self._network.writers.resolver, self._network.state().dns
        disturbed = resolver is not None and not await resolver.holds(wanted)
        if resolver is not None and disturbed:
            log.warning("another program changed the DNS settings; putting ours back")
            await resolver.apply(wanted, wanted)
            self._tell_all("repaired", "another program had changed the DNS settings")
        return disturbed

    def _tell_all(self, kind: str, what: str) -> None:
        self._notices.tell_everybody(kind, f"{what}; it was put right")


def _without(tables: Collection[int], state: NetworkState) -> NetworkState:
    return replace(
        state,
        routes=frozenset(route for route in state.routes if route.table not in tables),
        rules=frozenset(rule for rule in state.rules if rule.table not in tables),
    )


def _difference(found: NetworkState, wanted: NetworkState) -> str:
    return "\n".join(filter(None, (_surplus(found, wanted), _missing(found, wanted))))


def _surplus(found: NetworkState, wanted: NetworkState) -> str:
    want = set(str(wanted).splitlines())
    return "\n".join(f"  surplus: {line}" for line in str(found).splitlines() if line not in want)


def _missing(found: NetworkState, wanted: NetworkState) -> str:
    have = set(str(replace(found, dns=wanted.dns, firewall=wanted.firewall)).splitlines())
    return "\n".join(f"  missing: {line}" for line in str(wanted).splitlines() if line not in have)
