"""The consent agent in a real terminal: what is asked there, and what counts as an answer."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.bus.peer import peer
from vpngui.contract import names
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.process import Process, as_user, python, until
from vpngui.sandbox.rig import Rig

AGENT = python("vpngui.cli.main", "agent", "--tty")
END_OF_INPUT = b"\x04"

pytestmark = pytest.mark.usefixtures("own_machine")


class Terminal:
    """A terminal with the agent in it, and a person who types."""

    def __init__(self, rig: Rig) -> None:
        self._ours, theirs = pty.openpty()
        self.agent = subprocess.Popen(
            ["setsid", "--ctty", "--wait", *as_user(rig.uid, AGENT)],
            env=rig.environment(),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        )
        os.close(theirs)
        self._shown = b""
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def type(self, keys: bytes) -> None:
        os.write(self._ours, keys)

    def expect(self, pattern: str) -> str:
        """What is shown up to there since it was asked last."""

        def look() -> re.Match[bytes] | None:
            return re.search(pattern.encode(), self._shown, re.DOTALL)

        found = until(f"the terminal shows {pattern!r}", look, 20)
        with self._lock:
            shown, self._shown = self._shown[: found.end()], self._shown[found.end() :]
        return shown.decode().replace("\r", "")

    def close(self) -> None:
        if self.agent.poll() is None:
            self.type(b"\x03")
        try:
            self.agent.wait(20)
        finally:
            self.agent.kill()
        self._reader.join(20)
        os.close(self._ours)

    def _read(self) -> None:
        while True:
            try:
                more = os.read(self._ours, 1 << 16)
            except OSError:  # nobody has its other end open any more
                return
            with self._lock:
                self._shown += more


@pytest.fixture
def terminal(rig: Rig, service: Process) -> Iterator[Terminal]:
    terminal = Terminal(rig)
    terminal.expect("Questions are asked in this terminal")
    yield terminal
    terminal.close()


@pytest.fixture
def profile(rig: Rig) -> str:
    file = rig.home(rig.uid) / "work.conf"
    file.write_text(
        f"[Interface]\nPrivateKey = {new_private_key()}\nAddress = 10.9.0.2/24\n"
        f"[Peer]\nPublicKey = {public_key_of(new_private_key())}\nAllowedIPs = 0.0.0.0/0, ::/0\n"
        "Endpoint = 192.0.2.2:51820\n"
    )
    assert rig.start("import", python("vpngui.cli.main", "import", str(file))).wait(60) == 0
    return "work"


def asks(rig: Rig, *command: str) -> Process:
    return rig.start(f"asks-{command[0]}", python("vpngui.cli.main", *command, "--json"))


def answered(asking: Process) -> tuple[int, dict[str, Any]]:
    status = asking.wait(20)
    [document] = [line for line in asking.output().splitlines() if line.startswith("{")]
    return status, json.loads(document)


def test_a_word_answers_and_nothing_that_was_typed_before_or_by_mistake(
    rig: Rig, terminal: Terminal, profile: str
) -> None:
    up = asks(rig, "up", profile, "--no-wait")
    terminal.expect("Connect the VPN profile")
    terminal.type(b"allow\r")  # as if somebody had been typing that to something else
    shown = terminal.expect("\n> ")
    assert "All traffic goes through" in shown and "192.0.2.2" in shown and "WireGuard profile" in shown
    cut = b"allow" + END_OF_INPUT
    for keys in (b"y\r", b"\r", b"a\r", b"allow it\r", b"ls\rallow\r", cut, b"x" * 99 + b"\r"):
        terminal.type(keys)
        terminal.expect("That is no answer to this question.*> ")
    assert up.status is None
    terminal.type(b"allow\r")
    status, said = answered(up)
    assert status == 0 and "is connected" in said["text"]
    terminal.expect("is connected")

    down = asks(rig, "down", profile)
    terminal.expect("Disconnect the VPN profile.*\n> ")
    terminal.type(b"deny\r")
    assert answered(down)[0] == 3
    terminal.expect("not allowed")

    down = asks(rig, "down", profile)
    terminal.expect("Disconnect the VPN profile.*\n> ")
    terminal.type(END_OF_INPUT)
    assert answered(down)[0] == 3
    terminal.expect("closed without an answer")

    down = asks(rig, "down", profile)
    terminal.expect("Disconnect the VPN profile.*\n> ")
    down.kill()
    terminal.expect("The question is closed")
    terminal.type(b"allow\r")  # to nobody
    assert states(rig, profile)[0] in ("connecting", "no-answer")


def states(rig: Rig, profile: str) -> list[str]:
    listing = rig.start("list", python("vpngui.cli.main", "list", "--json"))
    assert listing.wait(60) == 0
    [document] = [line for line in listing.output().splitlines() if line.startswith("[")]
    return [one["state"] for one in json.loads(document)]


async def test_it_is_the_persons_only_agent_and_leaves_when_it_is_told_to(
    rig: Rig, terminal: Terminal
) -> None:
    async with peer(rig.system_bus, rig.uid) as other:
        assert await other.get(names.SERVICE_PATH, "AgentPresent", names.MANAGER) is True
        second = await asyncio.to_thread(Terminal, rig)
        await asyncio.to_thread(second.expect, "quit it first")
        assert await asyncio.to_thread(second.agent.wait, 20) == 1
        await asyncio.to_thread(second.close)
        terminal.type(b"\x03")
        assert await asyncio.to_thread(terminal.agent.wait, 20) == 0
        assert await other.get(names.SERVICE_PATH, "AgentPresent", names.MANAGER) is False


def test_a_terminal_that_goes_away_is_no_answer(rig: Rig, terminal: Terminal, profile: str) -> None:
    up = asks(rig, "up", profile, "--no-wait")
    terminal.expect("Connect the VPN profile.*\n> ")
    terminal.agent.send_signal(signal.SIGHUP)
    assert answered(up)[0] != 0
    assert states(rig, profile) == ["down"]


def test_what_is_no_terminal_and_a_session_without_a_bus_are_said(rig: Rig, service: Process) -> None:
    piped = rig.start("piped", AGENT)
    assert piped.wait(20) == 1 and "this is none" in piped.output()
    nowhere = {**rig.environment(), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    in_one = ["script", "--quiet", "--return", "--command", " ".join(AGENT), "/dev/null"]
    alone = rig.start("alone", in_one, environment=nowhere)
    assert alone.wait(20) == 1 and "vpngui up NAME --yes" in alone.output()
