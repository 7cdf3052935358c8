"""Manager1 on the bus: checks who calls, hands on, answers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping

from dbus_fast import Variant

from vpngui import __version__
from vpngui.contract import interfaces, names
from vpngui.contract.server import Answer, Call
from vpngui.model.errors import InvalidParameter, PermissionDenied, VpnServiceError
from vpngui.model.identity import Grade
from vpngui.model.interface_name import check_interface_name
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.around import MEMBERS as AROUND_MEMBERS
from vpngui.service.around import AroundCalls
from vpngui.service.callers import Caller, Callers
from vpngui.service.consent_calls import MEMBERS as ANSWER_MEMBERS
from vpngui.service.consent_calls import ConsentCalls
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.exporter import Exporter
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.lockdown_calls import MEMBERS as LOCKDOWN_MEMBERS
from vpngui.service.lockdown_calls import LockdownCalls
from vpngui.service.sampler import Sampler
from vpngui.service.visibility import Visibility
from vpngui.service.wireguard_calls import MEMBERS as WIREGUARD_MEMBERS
from vpngui.service.wireguard_calls import WireGuardCalls


class ManagerObject:
    """``machine`` gives the properties that are the same for everybody."""

    interface = interfaces.MANAGER

    def __init__(
        self,
        callers: Callers,
        access: Access,
        agents: Agents,
        lifecycle: Lifecycle,
        consents: ConsentFlow,
        visibility: Visibility,
        exporter: Exporter,
        sampler: Sampler,
        lockdown: LockdownCalls,
        wireguard: WireGuardCalls,
        answers: ConsentCalls,
        around: AroundCalls,
        machine: Callable[[], Mapping[str, Variant]],
    ) -> None:
        self._callers = callers
        self._access = access
        self._agents = agents
        self._lifecycle = lifecycle
        self._consents = consents
        self._visibility = visibility
        self._exporter = exporter
        self._sampler = sampler
        self._lockdown = lockdown
        self._wireguard = wireguard
        self._answers = answers
        self._around = around
        self._machine = machine

    async def visible(self, sender: str) -> bool:
        """Everybody who is still there: from now on it is noticed when they leave."""
        try:
            await self._callers.get(sender)
        except VpnServiceError:
            return False
        return True

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        caller = await self._callers.get(sender)
        return {
            "Version": Variant("s", __version__),
            "Tunnels": Variant("ao", [tunnel.path for tunnel in await self._visibility.seen_by(sender)]),
            "AgentPresent": Variant("b", self._agents.of(caller.uid) is not None),
            **self._machine(),
        }

    async def call(self, call: Call) -> Answer:
        caller = await self._callers.get(call.sender)
        if call.member in LOCKDOWN_MEMBERS:
            return await self._lockdown.call(caller, call)
        if call.member in ANSWER_MEMBERS:
            return await self._answers.call(caller, call)
        if call.member in WIREGUARD_MEMBERS:
            return await self._wireguard.call(caller, call)
        if call.member in AROUND_MEMBERS:
            return await self._around.call(caller, call)
        match call.member:
            case "WatchStatistics":
                self._sampler.watch(caller, *call.body)
                return Answer()
            case "UnwatchStatistics":
                self._sampler.forget(caller.name)
                return Answer()
            case "CreateTunnel":
                return await self._create_tunnel(caller, *call.body)
            case "RegisterAgent":
                return await self._register_agent(caller)
            case "UnregisterAgent":
                return await self._unregister_agent(caller)
        raise AssertionError(f"{call.member} is in the contract and not here")

    async def _create_tunnel(self, caller: Caller, wanted: str) -> Answer:
        await self._access.require(caller, names.ACTION_USE)
        tunnel, device = await self._lifecycle.create(caller, check_interface_name(wanted))
        if caller.gone:
            # Its departure may have been seen before the tunnel was there to be removed with it.
            await asyncio.to_thread(os.close, device.fd)
            await self._lifecycle.destroy(tunnel)
            raise PermissionDenied("the caller has left the bus")
        return Answer([tunnel.path, 0, tunnel.name, tunnel.index], fds=[device.fd])

    async def _register_agent(self, caller: Caller) -> Answer:
        await self._access.require(caller, names.ACTION_AGENT)
        identity = await caller.identity()
        if identity.grade in (Grade.FLATPAK, Grade.SNAP):
            raise PermissionDenied(f"{identity.name} runs in a sandbox and may not answer for the person")
        if caller.gone:
            raise PermissionDenied("the caller has left the bus")
        self._agents.register(caller)
        await self._exporter.agent_changed(caller.uid)
        self._answers.agent_came(caller)
        self._lockdown.agent_came(caller)
        return Answer()

    async def _unregister_agent(self, caller: Caller) -> Answer:
        await self._access.require(caller, names.ACTION_AGENT)
        if not self._agents.unregister(caller):
            raise InvalidParameter("the caller is not the registered consent agent")
        self._consents.withdraw(agent=caller)
        await self._exporter.agent_changed(caller.uid)
        return Answer()
