"""What connects by itself in a real loop: when it is asked, how often, and what is told when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.waiting import until
from tests.unit.profiles.configurations import GOOD, KEY, PEER, SHARED
from vpngui.contract.surrounding import surrounding_to_variants
from vpngui.gui.autoconnect.auto_connect import AutoConnect
from vpngui.gui.autoconnect.decide import Reason, Settled, Wish
from vpngui.gui.autoconnect.memory import Memory
from vpngui.gui.autoconnect.networks import Networks
from vpngui.gui.consent.outcome import Outcome, applied, dismissed, no_answer, not_applied, refused
from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.snapshot import AgentState, Snapshot
from vpngui.model.errors import IoError, TimedOut, VpnServiceError
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding
from vpngui.profiles.entry import Choices, Entry, new_id
from vpngui.profiles.trusted import TrustedNetworks
from vpngui.profiles.wg_quick import parse

HOME = Surrounding(NetworkKind.WIFI, "wifi home", "Home", Protection.SECURED)
CAFE = Surrounding(NetworkKind.WIFI, "router 02:00:5e:10:00:01", "Free", Protection.OPEN)
PATH = "/io/github/vpngui/tunnel/7"
PRESENT = samples.snapshot()


class Service:
    """Has a network, and makes a tunnel of any profile."""

    def __init__(self) -> None:
        self.snapshot = PRESENT
        self.network = HOME
        self.asked: list[str] = []
        self.error: VpnServiceError | None = None
        self.heard: Callable[[object], None] = lambda message: None

    def listen(self, member: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        assert member == "NetworkChanged"
        self.heard = callback
        return lambda: None

    async def manager(self, member: str, *arguments: object, **options: object) -> SimpleNamespace:
        self.asked.append(member)
        if member == "GetNetwork":
            return SimpleNamespace(body=[surrounding_to_variants(self.network)])
        if self.error is not None:
            raise self.error
        return SimpleNamespace(body=[PATH])


class World:
    def __init__(self, folder: Path) -> None:
        self.service: Any = Service()
        self.shelf = Shelf()
        self.questions: list[tuple[str, str]] = []
        self.answers: list[Outcome] = []
        """The next ones; the last one goes on and on."""
        self.connected: list[tuple[str, Reason]] = []
        self.failed: list[tuple[str, str]] = []
        self.memory = Memory(folder / "asked.json")
        self.networks = Networks(self.service, lambda: TrustedNetworks(folder / "networks.json"))
        connector = Connector(self.service, self.shelf, self, lambda: None, self.failed.append)  # type: ignore[arg-type]
        self.auto = AutoConnect(
            self.shelf,
            connector,
            self.networks,
            self,
            self.memory,
            lambda path, reason: self.connected.append((path, reason)),
            self._failed,
            again=(0.0, 0.0),
        )

    def connect(self, path: str) -> None:
        raise AssertionError("nobody clicked")

    disconnect = connect

    def connect_by_itself(self, path: str, reason: str, answer: Callable[[Outcome], None]) -> None:
        self.questions.append((path, reason))
        outcome = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        asyncio.get_running_loop().call_soon(answer, outcome)

    def _failed(self, wish: Wish, text: str) -> None:
        self.failed.append((wish.entry.title, text))

    async def keep(self, **choices: bool) -> Entry:
        profile = parse(GOOD["preshared"]).profile
        assert profile is not None
        entry = Entry(new_id(), "Work", profile.with_secrets({}), Choices(**choices))
        await self.shelf.put(entry, {"": KEY, PEER: SHARED})
        return entry

    def begin(self) -> None:
        """The app has become the agent."""
        self.auto.show_snapshot(replace(PRESENT, agent=AgentState.NONE))
        self.auto.show_snapshot(PRESENT)

    def move(self, network: Surrounding) -> None:
        self.service.network = network
        self.service.heard(None)

    async def close(self) -> None:
        for part in (self.auto, self.networks, self.shelf):
            await part.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's, in a session without a bus, so that there is no keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("answer", [refused(), dismissed(), no_answer(3.0)])
def test_an_answer_holds_until_the_next_network(run: Run, folder: Path, answer: Outcome) -> None:
    async def scenario() -> None:
        world = World(folder)
        entry = await world.keep(auto_connect=True, on_untrusted=True)
        world.answers = [answer]
        world.auto.show_snapshot(Snapshot())
        assert world.service.asked == []
        world.begin()
        await until(lambda: world.memory.load().login == {entry.id})
        [(path, why)] = world.questions
        assert path == PATH and "log in" in why
        # The same network again, and again, is nothing new.
        asked = len(world.service.asked)
        world.move(HOME)
        await until(lambda: len(world.service.asked) > asked)
        world.move(CAFE)
        await until(lambda: len(world.questions) == 2)
        assert "do not trust" in world.questions[1][1]
        await until(lambda: world.memory.load().here == {entry.id})
        assert world.connected == world.failed == []
        await world.close()

    run(scenario())


def test_what_fails_is_tried_again_and_told_once(run: Run, folder: Path) -> None:
    async def scenario() -> None:
        world = World(folder)
        entry = await world.keep(on_untrusted=True)
        world.service.network = CAFE
        world.answers = [not_applied("the name could not be found"), applied("done")]
        world.begin()
        await until(lambda: world.connected == [(PATH, Reason.UNTRUSTED)])
        await until(lambda: world.memory.load().here == {entry.id})
        assert len(world.questions) == 2 and world.failed == []

        # A network without a name for itself, where the service cannot even make the tunnel.
        world.service.error = IoError("there is no wireguard-go")
        world.move(replace(CAFE, id="router 02:00:5e:10:00:02"))
        await until(lambda: world.failed == [("Work", "there is no wireguard-go")])
        assert world.service.asked.count("CreateWireGuard") == 5
        await until(lambda: world.memory.load().here == {entry.id})
        assert world.memory.load().login == frozenset()
        await world.close()

    run(scenario())


def test_nobody_is_asked_for_a_network_that_matters_to_no_profile(run: Run, folder: Path) -> None:
    async def scenario() -> None:
        world = World(folder)
        await world.keep(kill_switch=True)
        world.begin()
        await until(lambda: not world.auto._tasks._running)
        assert world.service.asked == [] and world.memory.load() == Settled()
        await world.close()

    run(scenario())


def test_a_network_that_is_trusted_no_more_is_a_reason(run: Run, folder: Path) -> None:
    async def scenario() -> None:
        world = World(folder)
        TrustedNetworks(folder / "networks.json").add(HOME)
        await world.keep(on_untrusted=True)
        world.answers = [refused()]
        world.begin()
        await until(lambda: world.memory.load().network)
        assert world.networks.is_trusted and world.questions == []
        await world.networks.trust(False)
        await until(lambda: len(world.questions) == 1)
        await world.networks.trust(True)
        await world.networks.trust(False)
        await until(lambda: len(world.questions) == 2)
        world.service.network = CAFE
        await world.networks.look()
        await world.networks.trust(True)
        assert not world.networks.is_trusted and world.networks.trusted == ()
        await world.close()

    run(scenario())


def test_a_keyring_that_stays_locked_is_not_asked_again_and_again(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Entry] = []

    async def locked(self: Shelf, entry: Entry) -> None:
        asked.append(entry)
        raise TimedOut("the keyring did not answer")

    async def scenario() -> None:
        world = World(folder)
        entry = await world.keep(auto_connect=True)
        monkeypatch.setattr(Shelf, "whole", locked)
        world.begin()
        await until(lambda: world.failed == [("Work", "the keyring did not answer")])
        await until(lambda: world.memory.load().here == {entry.id})
        assert asked == [entry] and "CreateWireGuard" not in world.service.asked
        await world.close()

    run(scenario())
