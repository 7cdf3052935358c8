"""The running service: its parts put together, and what it does when owners leave and links go."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from dbus_fast import NameFlag, RequestNameReply, Variant
from dbus_fast.aio import MessageBus

from vpngui.apply.wireguard.opening import Engines
from vpngui.apply.writers import Writers
from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.model.errors import IpcFailed, VpnServiceError
from vpngui.service.access import Access
from vpngui.service.adopt import adopt
from vpngui.service.agents import Agents
from vpngui.service.answer_files import FOLDER as ANSWERS
from vpngui.service.answers import Answers
from vpngui.service.around import Around, AroundCalls
from vpngui.service.asking import Asking
from vpngui.service.background import Background
from vpngui.service.block_lists import BlockLists
from vpngui.service.blocking import Blocking
from vpngui.service.callers import Caller, Callers
from vpngui.service.changes import ChangeQueue
from vpngui.service.consent_calls import ConsentCalls
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.departures import Departures
from vpngui.service.exporter import Exporter
from vpngui.service.grant_files import FOLDER as GRANTS
from vpngui.service.grant_store import GrantStore
from vpngui.service.grants import Grants
from vpngui.service.journal import Journal
from vpngui.service.last_counters import LastCounters
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.lockdown_calls import LockdownCalls
from vpngui.service.logged_in import LoggedIn
from vpngui.service.machine import Machine
from vpngui.service.manager_object import ManagerObject
from vpngui.service.network import Network
from vpngui.service.notices import Notices
from vpngui.service.profile_tunnels import ProfileTunnels
from vpngui.service.reconcile import Reconciler
from vpngui.service.sampler import Sampler
from vpngui.service.surroundings import Surroundings
from vpngui.service.transports import Transports
from vpngui.service.trials import Trials
from vpngui.service.tunnel_object import TunnelObject, announced
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.update_checks import UpdateChecks
from vpngui.service.visibility import Visibility
from vpngui.service.wireguard_calls import WireGuardCalls
from vpngui.service.wireguards import WireGuards

log = logging.getLogger(__name__)


class House:
    """``start`` makes the service callable, ``close`` takes every tunnel down again."""

    def __init__(
        self,
        bus: MessageBus,
        writers: Writers,
        engines: Engines,
        journal: Journal,
        state: Path,
        boot: str,
        consent_seconds: int,
    ) -> None:
        self._bus = bus
        self._journal = journal
        self._background = Background()
        self._spawn = self._background.spawn
        self._tunnels = Tunnels()
        self._agents = Agents()
        self._queue = ChangeQueue()
        self._server = ObjectServer(bus, root=names.SERVICE_PATH)
        self._access = Access(bus)
        self._callers = Callers(bus, self._left)
        self._visibility = Visibility(self._tunnels, self._callers, self._access)
        self._notices = Notices(self._server, self._agents)
        self._network = Network(writers, self._tunnels, journal)
        self._exporter = Exporter(
            self._server,
            self._tunnels,
            self._callers,
            self._agents,
            self._visibility,
            self._announced,
            self._object_of,
            lambda tunnel: self._sampler.counters(tunnel),
            self._spawn,
        )
        publish = self._publish
        last = LastCounters(writers.kernel.read, self._tunnels)
        checks = UpdateChecks(self._network, self._tunnels)
        self._wireguards = WireGuards(
            engines, self._tunnels, publish, Transports(self._network, self._queue), self._spawn
        )
        self._machine = Machine(
            self._network, self._wireguards, self._agents, self._server, self._exporter
        )
        self._lifecycle = Lifecycle(
            self._network,
            self._tunnels,
            self._queue,
            publish,
            self._notices,
            last,
            checks,
            self._wireguards,
        )
        self._blocking = Blocking(
            self._network, self._tunnels, self._queue, publish, self._machine.look, self._notices
        )
        self._lists = BlockLists(state / "lists", self._network, self._queue)
        self._network.lists.changed = self._machine.lists_changed
        self._sampler = Sampler(
            writers.kernel,
            self._tunnels,
            self._network,
            self._server,
            self._visibility,
            self._exporter.counted,
            self._spawn,
        )
        tell = self._exporter.tell_agent
        matters = self._tunnels.has_persons
        logged_in = LoggedIn(bus, journal, matters, lambda: self._spawn(self._grants.look()))
        self._grants = Grants(
            GrantStore(journal, state / GRANTS, boot, self._spawn),
            logged_in,
            lambda uid: tell(uid, "GrantsChanged"),
            lambda uid: self._departures.logged_out(uid),
            self._spawn,
        )
        self._answers = Answers(state / ANSWERS, lambda uid: tell(uid, "AnswersChanged"), self._spawn)
        self._consents = ConsentFlow(
            self._tunnels,
            self._agents,
            self._lifecycle,
            Asking(self._network, checks, self._grants),
            self._grants,
            self._answers,
            self._spawn,
            consent_seconds,
        )
        self._departures = Departures(self._tunnels, self._lifecycle, self._consents, self._spawn)
        self._trials = Trials(
            self._network,
            self._tunnels,
            self._queue,
            checks,
            self._lifecycle,
            self._notices,
            lambda tunnel: self._consents.withdraw(tunnel=tunnel),
            self._spawn,
        )
        self._reconciler = Reconciler(
            self._network,
            self._tunnels,
            self._queue,
            self._lifecycle,
            self._lists,
            publish,
            self._notices,
            self._wireguards,
        )
        self._around = Around(
            bus,
            writers.kernel.read,
            lambda: [agent.uid for agent in self._agents],
            lambda uid: tell(uid, "NetworkChanged"),
        )
        self._surroundings = Surroundings(
            bus,
            writers,
            self._tunnels,
            self._reconciler,
            self._notices,
            last,
            self._wireguards,
            self._around,
        )
        profiles = ProfileTunnels(
            self._network,
            self._tunnels,
            self._queue,
            self._lifecycle,
            self._wireguards,
            self._grants.follow,
            self._spawn,
        )
        manager = ManagerObject(
            self._callers,
            self._access,
            self._agents,
            self._lifecycle,
            self._consents,
            self._visibility,
            self._exporter,
            self._sampler,
            LockdownCalls(
                self._access, self._agents, self._tunnels, self._blocking, self._lists, self._notices
            ),
            WireGuardCalls(self._access, profiles),
            ConsentCalls(
                self._access, self._agents, self._consents, self._grants, self._answers, self._notices
            ),
            AroundCalls(self._access, self._around),
            self._machine.properties,
        )
        self._server.export(names.SERVICE_PATH, manager)

    async def start(self) -> None:
        """Take up what an earlier run left that still holds, remove the rest of it, then take the name.

        Raises IpcFailed when the name is taken, and what the kernel refuses.
        """
        await self._callers.start()
        await self._access.start()
        self._network.bus_id = self._callers.bus_id
        adopted = await adopt(self._journal, self._network, self._tunnels, self._callers, self._wireguards)
        await self._lists.load()
        await self._reconciler.begin()
        await self._lists.settle()
        for tunnel in adopted:
            if tunnel in self._tunnels and tunnel.state.carries_traffic:
                self._spawn(self._wireguards.resume(tunnel))
        await self._trials.end_all()
        await self._grants.start()
        for tunnel in adopted:
            if tunnel in self._tunnels:
                await self._exporter.publish(tunnel)
        self._machine.begin()
        await self._surroundings.watch()
        answer = await self._bus.request_name(names.SERVICE_NAME, NameFlag.DO_NOT_QUEUE)
        if answer is not RequestNameReply.PRIMARY_OWNER:
            raise IpcFailed(f"another program owns {names.SERVICE_NAME}; is the service running already?")

    async def close(self, *, for_good: bool) -> None:
        """Destroy every tunnel, then stop answering; ``for_good`` lifts pinned blocks and lists as well."""
        await self._server.close()
        await self._surroundings.close()
        for tunnel in self._tunnels:
            try:
                await self._lifecycle.destroy(tunnel)
            except VpnServiceError as error:
                log.error("%s could not be removed: %s", tunnel.name, error)
        if for_good:
            try:
                await self._blocking.unpin(None)
                await self._lists.lift()
                self._network.forget_numbers()
            except VpnServiceError as error:
                log.error("what is blocked could not be lifted: %s", error)
        await self._grants.close(for_good=for_good)
        await self._answers.close()
        await self._queue.close()
        await self._background.close()
        self._callers.close()

    def _object_of(self, tunnel: Tunnel) -> TunnelObject:
        return TunnelObject(
            tunnel,
            self._callers,
            self._access,
            self._agents,
            self._lifecycle,
            self._blocking,
            self._sampler,
            self._consents,
            self._visibility,
            self._trials,
        )

    def _announced(self, tunnel: Tunnel) -> Mapping[str, Variant]:
        pinned, returns = self._blocking.is_pinned(tunnel), self._trials.would_return(tunnel)
        return announced(tunnel, pinned=pinned, returns=returns)

    async def _publish(self, tunnel: Tunnel) -> None:
        await self._exporter.publish(tunnel)
        await self._machine.look()

    def _left(self, caller: Caller) -> None:
        self._server.forget(caller.name)
        self._access.forget(caller.name)
        self._sampler.forget(caller.name)
        self._consents.withdraw(agent=caller)
        if self._agents.unregister(caller):
            self._spawn(self._exporter.agent_changed(caller.uid))
        self._departures.end(self._tunnels.of_owner(caller))
        if self._grants.is_about_process(caller.pid):
            self._spawn(self._grants.look())
