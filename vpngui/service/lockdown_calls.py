"""The part of Manager1 by which a person keeps networks blocked: lists, and pinned blocks."""

from __future__ import annotations

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.block_lists import list_info_to_variants, list_options_from_variants
from vpngui.contract.kept_blocks import kept_block_to_variants
from vpngui.contract.server import Answer, Call
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.block_lists import BlockLists
from vpngui.service.blocking import Blocking
from vpngui.service.callers import Caller
from vpngui.service.notices import Notices
from vpngui.service.tunnels import Tunnels

_READS = frozenset({"GetBlockList", "ListBlockLists", "BlockListHits", "ListKeptBlocks"})
MEMBERS = _READS | {"SetBlockList", "RemoveBlockList", "PinBlock", "UnpinBlock", "UnpinBlocks"}


class LockdownCalls:
    """All of it is for the person's agent alone, and for those who have the privilege ``.lockdown``."""

    def __init__(
        self,
        access: Access,
        agents: Agents,
        tunnels: Tunnels,
        blocking: Blocking,
        lists: BlockLists,
        notices: Notices,
    ) -> None:
        self._access = access
        self._agents = agents
        self._tunnels = tunnels
        self._blocking = blocking
        self._lists = lists
        self._notices = notices
        self._told: set[int] = set()

    def agent_came(self, agent: Caller) -> None:
        """Tell once of lists that could not be read, which happened while nobody was there to be told."""
        damaged = self._lists.damaged
        if damaged and agent.uid not in self._told:
            self._told.add(agent.uid)
            text = f"the files of these block lists were damaged and set aside: {', '.join(damaged)}"
            self._notices.tell_person(agent.uid, "damaged-lists", text)

    async def call(self, caller: Caller, call: Call) -> Answer:
        """Carry out one of MEMBERS; raises PermissionDenied for everybody but the agent."""
        await self._check(caller, call)
        match call.member:
            case "SetBlockList":
                return await self._set_list(caller, call)
            case "GetBlockList":
                fd, info = await self._lists.get(call.body[0])
                about = {**list_info_to_variants(info), "count": Variant("u", info.networks)}
                return Answer([0, about], fds=[fd])
            case "RemoveBlockList":
                await self._lists.remove(call.body[0], caller.uid)
            case "ListBlockLists":
                return Answer([[list_info_to_variants(one) for one in self._lists.kept]])
            case "BlockListHits":
                hits = await self._lists.hits(call.body[0])
                return Answer([[[hit.network, hit.packets, hit.octets] for hit in hits]])
            case "PinBlock":
                await self._pin(caller, call.body[0])
            case "ListKeptBlocks":
                return Answer([[kept_block_to_variants(one) for one in self._blocking.kept(caller.uid)]])
            case "UnpinBlock":
                await self._blocking.unpin_one(caller.uid, call.body[0])
            case "UnpinBlocks":
                return Answer([await self._blocking.unpin(caller.uid)])
        return Answer()

    async def _check(self, caller: Caller, call: Call) -> None:
        if not self._agents.is_agent(caller):
            raise PermissionDenied("only the registered consent agent may do this; call RegisterAgent first")
        if call.member in _READS:
            await self._access.require(caller, names.ACTION_AGENT)
        else:
            await self._access.require(caller, names.ACTION_LOCKDOWN, interactive=call.interactive)

    async def _set_list(self, caller: Caller, call: Call) -> Answer:
        name, position, body = call.body
        options = list_options_from_variants(body)
        if not 0 <= position < len(call.fds):
            raise InvalidParameter("the list's file descriptor did not come along")
        return Answer([await self._lists.put(name, call.fds[position], options, caller.uid)])

    async def _pin(self, caller: Caller, path: str) -> None:
        tunnel = self._tunnels.at(path)
        if tunnel is None or tunnel.owner.uid != caller.uid:
            raise InvalidParameter(f"there is no tunnel {path}")
        await self._blocking.pin(tunnel)
