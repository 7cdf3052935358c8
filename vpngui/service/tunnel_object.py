"""Tunnel1 on the bus, who may see it, and its coming and going as an object."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.contract import interfaces, names
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.contract.values import identity_to_variants, setting_changes
from vpngui.model.errors import PermissionDenied, VpnServiceError
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.callers import Caller, Callers
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.publisher import Publisher
from vpngui.service.tunnels import Tunnel, Tunnels


class Visibility:
    """Who may know of a tunnel: the owner's person, and whoever may manage other people's tunnels."""

    def __init__(self, tunnels: Tunnels, callers: Callers, access: Access) -> None:
        self._tunnels = tunnels
        self._callers = callers
        self._access = access

    async def may_see(self, peer: str, tunnel: Tunnel) -> bool:
        try:
            caller = await self._callers.get(peer)
        except VpnServiceError:
            return False
        return caller.uid == tunnel.owner.uid or await self._access.has(peer, names.ACTION_MANAGE)

    async def seen_by(self, peer: str) -> list[Tunnel]:
        return [tunnel for tunnel in self._tunnels if await self.may_see(peer, tunnel)]


class TunnelObject:
    interface = interfaces.TUNNEL

    def __init__(
        self,
        tunnel: Tunnel,
        callers: Callers,
        access: Access,
        agents: Agents,
        lifecycle: Lifecycle,
        consents: ConsentFlow,
        visibility: Visibility,
    ) -> None:
        self._tunnel = tunnel
        self._callers = callers
        self._access = access
        self._agents = agents
        self._lifecycle = lifecycle
        self._consents = consents
        self._visibility = visibility

    async def visible(self, sender: str) -> bool:
        return await self._visibility.may_see(sender, self._tunnel)

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        counters = await self._lifecycle.statistics(self._tunnel)
        return {**announced(self._tunnel), "Statistics": Variant("a{st}", counters.as_dict())}

    async def call(self, call: Call) -> Answer:
        caller = await self._callers.get(call.sender)
        by_person = await self._check(caller, managers_too=call.member == "Destroy")
        match call.member:
            case "UpdateSettings":
                await self._lifecycle.update(self._tunnel, setting_changes(call.body[0]), by_person)
            case "ResetStatistics":
                await self._lifecycle.reset_statistics(self._tunnel)
            case "Destroy":
                self._consents.withdraw(tunnel=self._tunnel)
                await self._lifecycle.destroy(self._tunnel)
            case _:
                raise AssertionError(f"{call.member} is in the contract and not here")
        return Answer()

    async def _check(self, caller: Caller, managers_too: bool) -> bool:
        """Whether it is the person rather than the owner; raises PermissionDenied for anybody else."""
        owner = self._tunnel.owner
        if caller is owner:
            await self._access.require(caller.name, names.ACTION_USE)
            return False
        if caller.uid == owner.uid and self._agents.is_agent(caller):
            await self._access.require(caller.name, names.ACTION_AGENT)
            return True
        if managers_too:
            await self._access.require(caller.name, names.ACTION_MANAGE)
            return True
        raise PermissionDenied("the tunnel belongs to another application")


class Exporter:
    """Keeps the objects on the bus in step with the tunnels there are."""

    def __init__(
        self,
        server: ObjectServer,
        tunnels: Tunnels,
        callers: Callers,
        access: Access,
        agents: Agents,
    ) -> None:
        self._server = server
        self._tunnels = tunnels
        self._callers = callers
        self._access = access
        self._agents = agents
        self.visibility = Visibility(tunnels, callers, access)
        self._publisher = Publisher(server, agents, announced, self.visibility.may_see)
        self._exported: set[str] = set()

    def connect(self, lifecycle: Lifecycle, consents: ConsentFlow) -> None:
        """What the objects hand their calls to; before the first tunnel is made."""
        self._lifecycle = lifecycle
        self._consents = consents

    async def publish(self, tunnel: Tunnel) -> None:
        """The tunnel was made, changed or removed."""
        if tunnel not in self._tunnels:
            self._server.withdraw(tunnel.path)
            self._exported.discard(tunnel.path)
            await self._publisher.removed(tunnel)
        elif tunnel.path in self._exported:
            await self._publisher.changed(tunnel)
        else:
            self._exported.add(tunnel.path)
            self._server.export(
                tunnel.path,
                TunnelObject(
                    tunnel,
                    self._callers,
                    self._access,
                    self._agents,
                    self._lifecycle,
                    self._consents,
                    self.visibility,
                ),
            )
            await self._publisher.added(tunnel)

    async def agent_changed(self, uid: int) -> None:
        """A person's agent came or went: tell that person's programs."""
        news = {"AgentPresent": Variant("b", self._agents.of(uid) is not None)}
        for peer in self._server.subscribers:
            caller = await self._callers.get(peer)
            if caller.uid == uid:
                body = [names.MANAGER, news, []]
                self._server.signal(
                    peer, names.SERVICE_PATH, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", body
                )


def announced(tunnel: Tunnel) -> dict[str, Variant]:
    """Every property of a tunnel but the counters, which are read when somebody looks."""
    settings = tunnel.settings
    return {
        "Name": Variant("s", tunnel.name),
        "Index": Variant("u", tunnel.index),
        "Owner": Variant("a{sv}", identity_to_variants(tunnel.identity)),
        "Session": Variant("s", settings.session),
        "Mtu": Variant("u", settings.mtu),
        "Local": Variant("as", [str(value) for value in settings.local]),
        "Remote": Variant("as", [str(value) for value in settings.remote]),
        "State": Variant("s", tunnel.state.value),
        "Error": Variant("s", tunnel.error),
        "Since": Variant("t", tunnel.since),
    }
