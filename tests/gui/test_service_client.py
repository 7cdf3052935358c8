"""The app's end of the system bus, with a bus of its own and a service that comes and goes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.contract import interfaces, names
from vpngui.contract.bus import bus_call, connect
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.contract.values import identity_to_variants, request_to_variants
from vpngui.gui import service_client
from vpngui.gui.consent.choice import Choice
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.errors import IpcFailed, NotSupported, PermissionDenied
from vpngui.model.statistics import Counters, Sample
from vpngui.model.tunnel_state import TunnelState

PATH = f"{names.TUNNEL_PATH}/1"


@dataclass
class Manager:
    interface = interfaces.MANAGER
    calls: list[tuple[str, list[Any]]] = field(default_factory=list)
    refuse: bool = False
    old: bool = False

    async def call(self, call: Call) -> Answer:
        self.calls.append((call.member, list(call.body)))
        match call.member:
            case "BeginConsent":
                return Answer(["token", request_to_variants(samples.request())])
            case "FinishConsent":
                return Answer(["done"])
            case "WatchStatistics" if self.old:
                raise NotSupported("there is no method 'WatchStatistics' here")
        if self.refuse:
            raise PermissionDenied("not at the screen")
        return Answer()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return True


class Tunnel:
    interface = interfaces.TUNNEL

    async def call(self, call: Call) -> Answer:
        return Answer()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {
            "Name": Variant("s", "corp0"),
            "Owner": Variant("a{sv}", identity_to_variants(samples.VERIFIED)),
        }

    async def visible(self, sender: str) -> bool:
        return True


class Service:
    """What vpnguid exports, as far as the app calls it."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus
        self.manager = Manager()
        self.server = ObjectServer(bus, names.SERVICE_PATH)
        self.server.export(names.SERVICE_PATH, self.manager)
        self.server.export(PATH, Tunnel())

    @classmethod
    async def start(cls, *, refuse: bool = False) -> Service:
        service = cls(await connect(BusType.SYSTEM))
        service.manager.refuse = refuse
        await bus_call(service.bus, "RequestName", "su", [names.SERVICE_NAME, 4])
        return service

    async def stop(self) -> None:
        await self.server.close()
        self.bus.disconnect()

    def say_up(self) -> None:
        body = [names.TUNNEL, {"State": Variant("s", "up")}, []]
        self._say(PATH, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def say(self, member: str, signature: str, *body: Any) -> None:
        self._say(names.SERVICE_PATH, names.MANAGER, member, signature, list(body))

    def _say(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> None:
        for peer in self.server.subscribers:
            self.server.signal(peer, path, interface, member, signature, body)


class House:
    """The client, and what it told."""

    def __init__(self) -> None:
        self.came = 0
        self.samples: list[Samples] = []
        self.notices: list[Notice] = []
        self.client = ServiceClient(self)

    def publish(self, snapshot: Snapshot) -> None:
        pass

    def service_came(self) -> None:
        self.came += 1

    def sampled(self, samples: Samples) -> None:
        self.samples.append(samples)

    def noticed(self, notice: Notice) -> None:
        self.notices.append(notice)

    @property
    def now(self) -> Snapshot:
        return self.client.snapshot


@pytest.fixture
async def house(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", session_bus)
    monkeypatch.setattr(service_client, "REGISTER_AGAIN", 0.05)
    monkeypatch.setattr(service_client, "RECONNECT", (0.05, 0.1))
    house = House()
    running = asyncio.get_running_loop().create_task(house.client.run())
    yield house
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_absent_then_there_then_gone_then_there_again(house: House) -> None:
    await house.client.settled()
    assert house.now.service is ServiceState.ABSENT
    for _ in range(2):
        service = await Service.start()
        await until(lambda: house.now.agent is AgentState.REGISTERED)
        assert [tunnel.name for tunnel in house.now.tunnels] == ["corp0"]
        await service.stop()
        await until(lambda: house.now.service is ServiceState.ABSENT)
        assert house.now.tunnels == ()
    assert house.came == 2


async def test_changes_are_followed_but_only_from_the_service(house: House) -> None:
    service = await Service.start()
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    (peer,) = service.server.subscribers
    stranger = await connect(BusType.SYSTEM)
    await stranger.send(
        Message(
            destination=peer,
            path=names.SERVICE_PATH,
            interface=names.OBJECT_MANAGER,
            member="InterfacesRemoved",
            message_type=MessageType.SIGNAL,
            signature="oas",
            body=[PATH, [names.TUNNEL]],
        )
    )
    await bus_call(stranger, "GetId")
    service.say_up()
    await until(lambda: house.now.tunnels and house.now.tunnels[0].state is TunnelState.UP)
    stranger.disconnect()
    await service.stop()


async def test_refused_is_said_and_tried_again(house: House) -> None:
    service = await Service.start(refuse=True)
    await until(lambda: house.now.agent is AgentState.REFUSED)
    assert house.now.agent_text == "not at the screen"
    service.manager.refuse = False
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    await service.stop()


async def test_consent(house: House) -> None:
    service = await Service.start()
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    token, frozen = await house.client.begin(PATH, Direction.UP, 42)
    assert (token, frozen) == ("token", samples.request())
    await house.client.begin(PATH, Direction.DOWN, None)
    assert await house.client.finish("token", Choice(Decision.ALLOW)) == "done"
    await house.client.finish("token", Choice(Decision.ALLOW, True))
    await house.client.finish("token", Choice(Decision.DENY, remember=Remember.HOUR))
    await house.client.finish("token", Choice(Decision.ALLOW, standing="g1"))
    finished = [body for member, body in service.manager.calls if member == "FinishConsent"]
    assert finished == [
        ["token", "allow", {}],
        ["token", "allow", {"local_network": Variant("b", True)}],
        ["token", "deny", {"remember": Variant("s", "hour")}],
        ["token", "allow", {"standing": Variant("s", "g1")}],
    ]
    begun = [body for member, body in service.manager.calls if member == "BeginConsent"]
    assert begun == [[PATH, "up", {"pid": Variant("u", 42)}], [PATH, "down", {}]]
    await service.stop()


async def test_statistics_are_subscribed_to(house: House) -> None:
    service = await Service.start()
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    await house.client.watch_statistics(True)
    await house.client.watch_statistics(False)
    assert service.manager.calls[-2:] == [("WatchStatistics", [1000]), ("UnwatchStatistics", [])]
    counts = [1, 2, 3, 4, 5, 6, 7, 8]
    service.say("Sample", "ta(oat)", 2_500_000, [[PATH, counts]])
    # One that counts more than is known here, and one that counts less.
    service.say("Sample", "ta(oat)", 3_500_000, [[PATH, [*counts, 9]], ["/short", counts[:7]]])
    service.say("Sample", "t", 4_500_000)
    service.say("Sample", "ta(oat)", 5_500_000, [])
    await until(lambda: len(house.samples) == 3)
    assert house.samples == [
        {PATH: Sample(2.5, Counters(1, 2, 3, 4, 5, 6, 7, 8))},
        {PATH: Sample(3.5, Counters(1, 2, 3, 4, 5, 6, 7, 8))},
        {},
    ]
    await service.stop()


async def test_a_service_too_old_for_statistics_says_so(house: House) -> None:
    service = await Service.start()
    service.manager.old = True
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    with pytest.raises(NotSupported):
        await house.client.watch_statistics(True)
    await service.stop()


async def test_notices_arrive(house: House) -> None:
    service = await Service.start()
    await until(lambda: house.now.agent is AgentState.REGISTERED)
    service.say("Notice", "sos", "replaced", PATH, "corp0 was replaced")
    service.say("Notice", "sos", "repaired", "/", "put right")
    await until(lambda: len(house.notices) == 2)
    assert house.notices == [
        Notice("replaced", PATH, "corp0 was replaced"),
        Notice("repaired", "", "put right"),
    ]
    await service.stop()


async def test_without_the_service_calls_fail_with_a_typed_error(house: House) -> None:
    await house.client.settled()
    with pytest.raises(IpcFailed):
        await house.client.begin(PATH, Direction.UP, 1)


async def test_without_a_bus_it_says_so_and_keeps_trying(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    house = House()
    running = asyncio.get_running_loop().create_task(house.client.run())
    await house.client.settled()
    assert house.now.service is ServiceState.NO_BUS
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
