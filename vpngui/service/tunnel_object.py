"""Tunnel1 on the bus: checks who calls, hands on, answers."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.contract import interfaces, names
from vpngui.contract.server import Answer, Call
from vpngui.contract.values import identity_to_variants, setting_changes
from vpngui.model.errors import PermissionDenied
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.callers import Caller, Callers
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.tunnels import Tunnel
from vpngui.service.visibility import Visibility


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
        by_person = await self._check(caller, call)
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

    async def _check(self, caller: Caller, call: Call) -> bool:
        """Whether it is the person rather than the owner; raises PermissionDenied for anybody else."""
        owner = self._tunnel.owner
        if caller is owner:
            await self._access.require(caller, names.ACTION_USE)
            return False
        if caller.uid == owner.uid and self._agents.is_agent(caller):
            await self._access.require(caller, names.ACTION_AGENT)
            return True
        if call.member == "Destroy":
            await self._access.require(caller, names.ACTION_MANAGE, interactive=call.interactive)
            return True
        raise PermissionDenied("the tunnel belongs to another application")


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
