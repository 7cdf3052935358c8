"""What is so of the whole computer: the properties of Manager1 that are the same for everybody."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.service.agents import Agents
from vpngui.service.exporter import Exporter
from vpngui.service.network import Network
from vpngui.service.wireguards import WireGuards


class Machine:
    """Tells of a change when it is said that there may be one."""

    def __init__(
        self,
        network: Network,
        wireguards: WireGuards,
        agents: Agents,
        server: ObjectServer,
        exporter: Exporter,
    ) -> None:
        self._network = network
        self._wireguards = wireguards
        self._agents = agents
        self._server = server
        self._exporter = exporter
        self._told_blocked = False

    def properties(self) -> Mapping[str, Variant]:
        firewall, resolver = self._network.writers.firewall, self._network.writers.resolver
        return {
            "FirewallBackend": Variant("s", firewall.name if firewall else "none"),
            "DnsBackend": Variant("s", resolver.name if resolver else "none"),
            "WireGuard": Variant("s", self._wireguards.kind or "none"),
            "Blocked": Variant("b", self._network.blocked),
            "DamagedLists": Variant("as", list(self._network.lists.damaged)),
        }

    def begin(self) -> None:
        """Nobody has been told of anything yet."""
        self._told_blocked = self._network.blocked

    async def look(self) -> None:
        """Something is blocked, or is not any more."""
        if self._network.blocked is not self._told_blocked:
            await self._tell()

    async def lists_changed(self) -> None:
        for agent in self._agents:
            self._server.signal(agent.name, names.SERVICE_PATH, names.MANAGER, "BlockListsChanged", "", [])
        await self._tell()

    async def _tell(self) -> None:
        self._told_blocked = self._network.blocked
        await self._exporter.machine_changed({"Blocked": Variant("b", self._told_blocked)})
