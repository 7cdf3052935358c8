"""Tunnel1 on the bus: checks who calls, hands on, answers."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.apply.sockets import protect
from vpngui.contract import interfaces, names
from vpngui.contract.server import Answer, Call
from vpngui.contract.values import (
    block_to_variants,
    identity_to_variants,
    preview_to_variants,
    setting_changes,
    settings_to_variants,
)
from vpngui.model.block import check_block
from vpngui.model.errors import InvalidParameter, NotSupported, PermissionDenied
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.blocking import Blocking
from vpngui.service.callers import Caller, Callers
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.sampler import Sampler
from vpngui.service.single_changes import one_more_or_less
from vpngui.service.trials import Trials
from vpngui.service.tunnels import Tunnel
from vpngui.service.visibility import Visibility
from vpngui.service.wireguard_values import wireguard_to_variants

_OWNER_ONLY = frozenset({"Protect"})
_AGENT_ONLY = frozenset({"TryUpdate", "KeepUpdate", "RevertUpdate"})


class TunnelObject:
    interface = interfaces.TUNNEL

    def __init__(
        self,
        tunnel: Tunnel,
        callers: Callers,
        access: Access,
        agents: Agents,
        lifecycle: Lifecycle,
        blocking: Blocking,
        sampler: Sampler,
        consents: ConsentFlow,
        visibility: Visibility,
        trials: Trials,
    ) -> None:
        self._tunnel = tunnel
        self._callers = callers
        self._access = access
        self._agents = agents
        self._lifecycle = lifecycle
        self._blocking = blocking
        self._sampler = sampler
        self._consents = consents
        self._visibility = visibility
        self._trials = trials

    async def visible(self, sender: str) -> bool:
        return await self._visibility.may_see(sender, self._tunnel)

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        counters = await self._sampler.counters(self._tunnel)
        if self._tunnel.wireguard is not None:
            await self._tunnel.wireguard.look_for_somebody()
        return {
            **announced(
                self._tunnel,
                pinned=self._blocking.is_pinned(self._tunnel),
                returns=self._trials.would_return(self._tunnel),
            ),
            "Statistics": Variant("a{st}", counters.as_dict()),
            "WireGuard": Variant("a{sv}", wireguard_to_variants(self._tunnel.wireguard, peers=True)),
        }

    async def call(self, call: Call) -> Answer:
        caller = await self._callers.get(call.sender)
        by_person = await self._check(caller, call)
        tunnel = self._tunnel
        match call.member:
            case "UpdateSettings":
                await self._lifecycle.update(tunnel, setting_changes(call.body[0]), by_person)
            case "Preview":
                preview = self._trials.preview(tunnel, setting_changes(call.body[0]), by_person)
                return Answer([preview_to_variants(preview)])
            case "TryUpdate":
                await self._trials.begin(tunnel, setting_changes(call.body[0]), call.body[1])
            case "KeepUpdate":
                await self._trials.keep(tunnel)
            case "RevertUpdate":
                await self._trials.revert(tunnel)
            case "AddRoute" | "RemoveRoute" | "AddDnsServer" | "RemoveDnsServer":
                await self._lifecycle.update(tunnel, one_more_or_less(call.member, *call.body), by_person)
            case "BlockNetworks":
                await self._blocking.block(tunnel, check_block(*call.body), by_person)
            case "UnblockNetworks":
                await self._blocking.unblock(tunnel, by_person)
            case "Protect":
                await self._protect(call)
            case "ResetStatistics":
                await self._sampler.reset(tunnel)
            case "Destroy":
                self._consents.withdraw(tunnel=tunnel)
                await self._lifecycle.destroy(tunnel)
            case _:
                raise AssertionError(f"{call.member} is in the contract and not here")
        return Answer()

    async def _protect(self, call: Call) -> None:
        position, interface = call.body
        if not 0 <= position < len(call.fds):
            raise InvalidParameter("the socket's file descriptor did not come along")
        if interface == self._tunnel.name:
            raise InvalidParameter("this is the tunnel itself; take the interface that leads to its server")
        await asyncio.to_thread(protect, call.fds[position], interface, self._tunnel.mark)

    async def _check(self, caller: Caller, call: Call) -> bool:
        """Whether it is the person rather than the owner; raises PermissionDenied for anybody else."""
        owner = self._tunnel.owner
        if self._tunnel.wireguard is not None and call.member in _OWNER_ONLY:
            raise NotSupported(
                "this tunnel has no application; its packets to the server go around it already"
            )
        if caller is owner and call.member not in _AGENT_ONLY:
            await self._access.require(caller, names.ACTION_USE)
            return False
        if caller.uid == owner.uid and self._agents.is_agent(caller) and call.member not in _OWNER_ONLY:
            await self._access.require(caller, names.ACTION_AGENT)
            return True
        if call.member == "Destroy":
            await self._access.require(caller, names.ACTION_MANAGE, interactive=call.interactive)
            return True
        raise PermissionDenied("the tunnel belongs to another application")


def announced(tunnel: Tunnel, *, pinned: bool, returns: bool) -> dict[str, Variant]:
    """Every property of a tunnel but the counters, which are read when somebody looks; ``returns`` says that
    what is tried would go back by itself."""
    settings = settings_to_variants(tunnel.settings)
    return {
        "Name": Variant("s", tunnel.name),
        "Index": Variant("u", tunnel.index),
        "Owner": Variant("a{sv}", identity_to_variants(tunnel.identity)),
        "Session": settings["session"],
        "Mtu": settings["mtu"],
        "Local": settings["local"],
        "Remote": settings["remote"],
        "Routes": settings["routes"],
        "Dns": settings["dns"],
        "DnsSuffixes": settings["dns_suffixes"],
        "LocalNetwork": settings["local_network"],
        "Block": Variant("a{sv}", block_to_variants(tunnel.now.block, pinned=pinned)),
        "State": Variant("s", tunnel.state.value),
        "Error": Variant("s", tunnel.now.error),
        "Since": Variant("t", tunnel.now.since),
        "Trial": Variant("a{sv}", _trial(tunnel, returns)),
        "WireGuard": Variant("a{sv}", wireguard_to_variants(tunnel.wireguard)),
    }


def _trial(tunnel: Tunnel, returns: bool) -> dict[str, Variant]:
    if tunnel.now.trial is None:
        return {}
    left = math.ceil(max(0.0, tunnel.now.trial.until - time.monotonic()))
    return {"seconds": Variant("u", left), "returns": Variant("b", returns)}
