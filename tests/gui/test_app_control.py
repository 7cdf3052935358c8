"""LaunchRequest over a real session bus: who may ask for what, and who hears the answer."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import BusType, Message, Variant
from dbus_fast.aio import MessageBus

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.contract import names
from vpngui.contract.bus import call, connect, on_signal
from vpngui.gui.app_control import AppControl
from vpngui.gui.confined import is_confined
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.consent.queue import ConsentQueue, Request
from vpngui.gui.session_bus import Application, SessionBus
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.consent import Result
from vpngui.model.errors import InvalidParameter, NotSupported, OutOfMemory, PermissionDenied, VpnServiceError
from vpngui.model.identity import Grade, Identity

MINE = replace(samples.tunnel(), name="mine0", owner=Identity(pid=os.getpid()))
PROFILE = replace(
    samples.tunnel(3), name="wgwork0", owner=Identity(Grade.PROFILE, "Work", uid=os.getuid(), pid=0)
)
ANOTHERS = replace(PROFILE, path=samples.tunnel(4).path, name="wghome0", owner=Identity(Grade.PROFILE, uid=1))
FOREIGN = replace(samples.tunnel(2), name="foreign0", owner=Identity(pid=1))


@dataclass
class Tunnels:
    snapshot: Snapshot
    after_refresh: tuple[Tunnel, ...] = ()
    refreshed: int = 0

    async def settled(self) -> None:
        pass

    async def refresh(self) -> None:
        self.refreshed += 1
        self.snapshot = replace(self.snapshot, tunnels=(*self.snapshot.tunnels, *self.after_refresh))


@dataclass
class Asker:
    queue: ConsentQueue = field(default_factory=ConsentQueue)
    withdrawn: list[str] = field(default_factory=list)

    def add(self, request: Request) -> None:
        self.queue.add(request)

    def withdraw(self, path: str) -> None:
        self.withdrawn.append(path)
        self.queue.withdraw(path)


@dataclass
class House:
    session: SessionBus
    control: AppControl
    tunnels: Tunnels
    asker: Asker
    client: MessageBus
    activated: list[str]

    async def launch(self, data: dict[str, str] | None = None, **options: Variant) -> str:
        return await launch(self.client, data, **options)


async def launch(
    client: MessageBus,
    data: dict[str, str] | None = None,
    operation: str = names.OPERATION,
    **options: Variant,
) -> str:
    body = {names.KEY_TYPE: "up", names.KEY_NAME: "mine0"} if data is None else data
    reply = await call(
        client,
        names.APP_NAME,
        names.APP_PATH,
        names.APP_CONTROL,
        "LaunchRequest",
        "sa{ss}a{sv}",
        [operation, body, options],
    )
    return str(reply.body[0])


@pytest.fixture
async def house(session_bus: str) -> AsyncIterator[House]:
    session = await SessionBus.open()
    tunnels, asker = Tunnels(samples.snapshot(MINE, FOREIGN, PROFILE, ANOTHERS)), Asker()
    control = AppControl(session.server, tunnels, asker, session.process_of)
    activated: list[str] = []
    assert await session.claim(Application(activated.append), control, peer_left=control.peer_left)
    client = await connect(BusType.SESSION)
    yield House(session, control, tunnels, asker, client, activated)
    client.disconnect()
    await session.close()


async def test_the_answer_is_the_predictable_path(house: House) -> None:
    path = await house.launch(handle_token=Variant("s", "mytoken"))
    assert path == names.request_path(house.client.unique_name or "", "mytoken")
    (request,) = house.asker.queue.requests
    assert (request.pid, request.tunnel, request.caller) == (
        os.getpid(),
        MINE.path,
        house.client.unique_name,
    )


async def test_without_a_token_one_is_made(house: House) -> None:
    assert await house.launch() != await house.launch()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {names.KEY_NAME: "mine0"},
        {names.KEY_TYPE: "up"},
        {names.KEY_TYPE: "sideways", names.KEY_NAME: "mine0"},
        {names.KEY_TYPE: "up", names.KEY_NAME: ""},
        {names.KEY_TYPE: "up", names.KEY_NAME: "a/b"},
        {names.KEY_TYPE: "up", names.KEY_NAME: "x" * 16},
        {names.KEY_TYPE: "up", names.KEY_NAME: "nobody0"},
    ],
)
async def test_bad_data_is_an_invalid_parameter(house: House, data: dict[str, str]) -> None:
    with pytest.raises(InvalidParameter):
        await house.launch(data)
    assert house.asker.queue.head is None


@pytest.mark.parametrize(
    "token", [Variant("s", ""), Variant("s", "a-b"), Variant("s", "x" * 65), Variant("u", 1)]
)
async def test_bad_tokens_are_an_invalid_parameter(house: House, token: Variant) -> None:
    with pytest.raises(InvalidParameter):
        await house.launch(handle_token=token)


async def test_another_operation_is_an_invalid_parameter(house: House) -> None:
    with pytest.raises(InvalidParameter):
        await launch(house.client, operation="http://example.org/other")


async def test_a_token_that_is_in_use_is_refused(house: House) -> None:
    await house.launch(handle_token=Variant("s", "one"))
    with pytest.raises(InvalidParameter, match="handle_token"):
        await house.launch(handle_token=Variant("s", "one"))


async def test_somebody_elses_tunnel_is_denied(house: House) -> None:
    with pytest.raises(PermissionDenied):
        await house.launch({names.KEY_TYPE: "up", names.KEY_NAME: "foreign0"})


async def test_a_tunnel_newer_than_the_snapshot_is_looked_for(house: House) -> None:
    house.tunnels.after_refresh = (replace(MINE, path="/t/9", name="new0"),)
    await house.launch({names.KEY_TYPE: "down", names.KEY_NAME: "new0"})
    assert house.tunnels.refreshed == 1
    assert house.asker.queue.requests[0].tunnel == "/t/9"


async def test_without_the_service_the_request_is_made_and_fails_later(house: House) -> None:
    house.tunnels.snapshot = Snapshot(ServiceState.ABSENT)
    await house.launch()
    assert house.asker.queue.requests[0].tunnel == ""


async def test_too_many_requests_are_refused(house: House) -> None:
    for _ in range(4):
        await house.launch()
    with pytest.raises(OutOfMemory):
        await house.launch()


async def test_only_the_caller_hears_the_answer(house: House) -> None:
    other = await connect(BusType.SESSION)
    heard: list[tuple[str, list[Any]]] = []
    rule = f"type='signal',interface='{names.REQUEST}'"

    def listen(name: str) -> Any:
        return lambda message: heard.append((name, message.body))

    for name, bus in (("caller", house.client), ("other", other)):
        await on_signal(bus, rule, lambda message: message.member == "Response", listen(name))
    path = await house.launch()
    house.control.respond(house.asker.queue.requests[0], Outcome(Result.CANCELED, "no"))
    await until(lambda: heard)
    await asyncio.sleep(0.05)
    assert heard == [("caller", [-2, {names.KEY_TEXT: "no"}])]
    with pytest.raises(VpnServiceError):
        await call(house.client, names.APP_NAME, path, names.REQUEST, "Close")
    other.disconnect()


async def test_close_withdraws_and_is_the_callers_alone(house: House) -> None:
    path = await house.launch()
    other = await connect(BusType.SESSION)
    with pytest.raises(PermissionDenied):
        await call(other, names.APP_NAME, path, names.REQUEST, "Close")
    assert house.asker.withdrawn == []
    await call(house.client, names.APP_NAME, path, names.REQUEST, "Close")
    assert house.asker.withdrawn == [path]
    other.disconnect()


async def test_a_caller_that_leaves_withdraws(house: House) -> None:
    leaving = await connect(BusType.SESSION)
    path = await launch(leaving)
    leaving.disconnect()
    await until(lambda: house.asker.withdrawn)
    assert house.asker.withdrawn == [path]


async def test_a_caller_that_leaves_at_once_leaves_nothing_behind(house: House) -> None:
    for _ in range(20):
        leaving = await connect(BusType.SESSION)
        await leaving.send(
            Message(
                destination=names.APP_NAME,
                path=names.APP_PATH,
                interface=names.APP_CONTROL,
                member="LaunchRequest",
                signature="sa{ss}a{sv}",
                body=[names.OPERATION, {names.KEY_TYPE: "up", names.KEY_NAME: "mine0"}, {}],
            )
        )
        leaving.disconnect()
    await house.launch()
    await until(lambda: len(house.asker.queue.requests) == 1)


async def test_activating_raises_the_window(house: House) -> None:
    async def activate(member: str, signature: str, body: list[Any]) -> None:
        await call(house.client, names.APP_NAME, names.APP_PATH, names.APPLICATION, member, signature, body)

    await activate("Activate", "a{sv}", [{"activation-token": Variant("s", "abc")}])
    await activate("Open", "asa{sv}", [[], {}])
    assert house.activated == ["abc", ""]
    with pytest.raises(NotSupported):
        await activate("ActivateAction", "sava{sv}", ["nothing", [], {}])


async def test_a_second_app_finds_the_name_taken_and_raises_the_first(house: House) -> None:
    second = await SessionBus.open()
    assert not await second.claim(Application(lambda token: None), peer_left=lambda peer: None)
    await second.raise_other("token")
    assert house.activated == ["token"]
    await second.close()


async def test_a_persons_own_tunnel_is_any_program_of_theirs_to_ask_for(house: House) -> None:
    await house.launch({names.KEY_TYPE: "up", names.KEY_NAME: "wgwork0"})
    (request,) = house.asker.queue.requests
    assert (request.tunnel, request.pid) == (PROFILE.path, os.getpid())
    with pytest.raises(PermissionDenied, match="the person's"):
        await house.launch({names.KEY_TYPE: "up", names.KEY_NAME: "wghome0"})


def test_who_is_confined() -> None:
    assert not is_confined(os.getpid())
    ended = subprocess.Popen(["true"])
    ended.wait()
    assert is_confined(ended.pid), "nobody can say that it was not"


@pytest.mark.skipif(os.geteuid() != 0, reason="needs chroot(2)")
def test_a_program_in_a_flatpak_is_confined(tmp_path: Path) -> None:
    (tmp_path / ".flatpak-info").write_text("[Application]\nname=org.example.App\n")
    code = "import os, sys; os.chroot(sys.argv[1]); print('in', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as inside:
        assert inside.stdout is not None and inside.stdout.readline() == b"in\n"
        assert is_confined(inside.pid)
