"""The root helper behind its socket: it serves the service's user, and nobody and nothing else."""

from __future__ import annotations

import array
import asyncio
import json
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.netns.children import as_user
from tests.netns.name_services import resolvconf
from vpngui.apply.dns.file import FileResolver
from vpngui.apply.dns.hand import Remote
from vpngui.apply.dns.opening import clean_up
from vpngui.apply.dns.probe import Places
from vpngui.apply.dns.request import MAX_MESSAGE, encode_request
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.apply.dns.resolv_text import servers
from vpngui.apply.dns.resolvconf import ResolvconfResolver
from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState, LinkDns
from vpngui.sandbox import users
from vpngui.sandbox.process import Process, python

TEXT = "nameserver 192.0.2.1\n"
UP = (LinkDns(3, "vpn0", (ip_address("10.9.0.53"),), ("corp.example",)),)
AS_MANAGER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ |= {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1"}
os.execv(sys.argv[2], sys.argv[2:])
"""


@dataclass
class Scene:
    """A helper that listens, as root; everybody may reach its socket here, unlike in the unit."""

    folder: Path
    logs: Path
    listener: socket.socket

    @property
    def address(self) -> Path:
        return self.folder / "socket"

    @property
    def resolv_conf(self) -> Path:
        return self.folder / "etc/resolv.conf"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def start(self, *arguments: str) -> Process:
        """As the service manager starts it: the socket is its file descriptor 3."""
        fd = self.listener.fileno()
        command = python("vpngui.service.resolv_helper", "--resolv-conf", str(self.resolv_conf))
        return Process(
            "helper",
            [sys.executable, "-c", AS_MANAGER, str(fd), *command, "--state", str(self.state), *arguments],
            logs=self.logs,
            environment=dict(os.environ),
            pass_fds=[fd],
        )

    def resolver(self) -> FileResolver:
        file = ResolvFile(self.resolv_conf, self.state)
        return FileResolver(file, Remote(self.address, "file"))

    def ask(self, state: DnsState, uid: int) -> str:
        """What the user of ``uid`` hears: "" when it was done."""

        async def change() -> None:
            resolver = self.resolver()
            await resolver.apply((), state)
            if not await resolver.holds(state):
                raise AssertionError("not held")

        return as_user(uid, lambda: asyncio.run(change()))

    def connect(self, message: bytes = b"") -> socket.socket:
        peer = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        peer.settimeout(10)
        peer.connect(str(self.address))
        if message:
            peer.send(message)
        return peer


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    if not users.several():
        pytest.skip("a user namespace of an ordinary user has one uid only")
    users.announce()
    with (
        tempfile.TemporaryDirectory(prefix="vpngui-dns-", dir="/run") as name,
        socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener,
    ):
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "etc").mkdir()
        (folder / "etc/resolv.conf").write_text(TEXT)
        listener.bind(str(folder / "socket"))
        (folder / "socket").chmod(0o666)
        listener.listen(64)
        yield Scene(folder, tmp_path, listener)


@pytest.fixture
def helper(scene: Scene) -> Iterator[Process]:
    with scene.start() as helper:
        yield helper


def named(scene: Scene) -> list[str]:
    return servers(scene.resolv_conf.read_text())


def test_writes_for_the_service_s_user_and_restores(scene: Scene, helper: Process) -> None:
    service = users.service()
    assert scene.ask(UP, service) == ""
    assert named(scene) == ["10.9.0.53"]
    assert scene.ask(UP, service) == ""
    assert scene.ask((), service) == ""
    assert scene.resolv_conf.read_text() == TEXT
    assert scene.ask(UP, 0) == ""
    assert named(scene) == ["10.9.0.53"]


def test_what_it_wrote_is_cleaned_up_through_it(scene: Scene, helper: Process) -> None:
    service = users.service()
    places = Places(
        scene.resolv_conf, scene.folder / "own", scene.address, scene.state, scene.folder / "no-program"
    )
    scene.resolv_conf.chmod(0o644)
    assert scene.ask(UP, service) == ""

    async def clean() -> None:
        assert await clean_up(None, places)
        assert not await clean_up(None, places)

    assert as_user(service, lambda: asyncio.run(clean())) == ""
    assert scene.resolv_conf.read_text() == TEXT


def test_a_stranger_is_refused(scene: Scene, helper: Process) -> None:
    for uid in (users.STRANGER, users.person()):
        assert "went away without an answer" in scene.ask(UP, uid)
    assert scene.resolv_conf.read_text() == TEXT
    assert scene.ask(UP, users.service()) == ""


def test_what_a_killed_helper_began_the_next_one_ends(scene: Scene) -> None:
    with scene.start() as first:
        assert scene.ask(UP, users.service()) == ""
        first.kill()
    with scene.start():
        assert scene.ask((), users.service()) == ""
    assert scene.resolv_conf.read_text() == TEXT


def test_nobody_is_there(scene: Scene) -> None:
    scene.listener.close()
    assert "systemctl start vpngui-resolv.socket" in scene.ask(UP, users.service())
    assert scene.ask((), users.service()) == ""  # nothing to restore needs nobody


def test_its_errors_arrive_as_they_are(scene: Scene, helper: Process) -> None:
    scene.resolv_conf.unlink()
    scene.resolv_conf.mkdir()
    with pytest.raises(IoError, match="neither a file nor a symbolic link"):
        asyncio.run(Remote(scene.address, "file").put(UP))
    with pytest.raises(IoError, match="neither a file nor a symbolic link"):
        asyncio.run(Remote(scene.address, "file").restore())


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (b"\0" * 100, "not JSON"),
        (b"{", "not JSON"),
        (b"[" * 60000, "not JSON"),
        (b'{"back_end": "file", "tunnels": [], "path": "/etc/passwd"}', "nothing else"),
        (b" " * (MAX_MESSAGE + 1), "octets at the most"),
        (encode_request("file", UP) + b" " * MAX_MESSAGE, "octets at the most"),
    ],
    ids=["zeros", "half", "deep", "more than it knows", "too long", "a good one, and too long"],
)
def test_junk_changes_nothing(scene: Scene, helper: Process, message: bytes, said: str) -> None:
    with scene.connect(message) as peer:
        answer = json.loads(peer.recv(MAX_MESSAGE))
    assert answer["error"] == "InvalidParameter"
    assert said in answer["text"]
    assert scene.resolv_conf.read_text() == TEXT
    assert helper.status is None


def test_those_who_do_not_ask_keep_nobody_waiting(scene: Scene, helper: Process) -> None:
    with ExitStack() as stack:
        silent = [stack.enter_context(scene.connect()) for _ in range(20)]
        with scene.connect(encode_request("file", UP)) as peer:
            assert json.loads(peer.recv(MAX_MESSAGE)) == {"restored": True}
        for peer in silent:
            peer.setblocking(False)
            with pytest.raises(BlockingIOError):  # they are still there
                peer.recv(1)
    assert named(scene) == ["10.9.0.53"]


def test_those_who_leave_before_the_answer(scene: Scene, helper: Process) -> None:
    for _ in range(50):
        scene.connect(encode_request("file", UP)).close()
    assert scene.ask((), users.service()) == ""
    assert helper.status is None
    assert "Traceback" not in helper.output()


def test_file_descriptors_that_come_along_are_dropped(scene: Scene, helper: Process) -> None:
    assert scene.ask(UP, users.service()) == ""  # it runs, and has what it needs open
    before = len(os.listdir(f"/proc/{helper.pid}/fd"))
    strays = array.array("i", [0] * 50).tobytes()
    for _ in range(5):
        with scene.connect() as peer:
            peer.sendmsg([encode_request("file", UP)], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, strays)])
            assert json.loads(peer.recv(MAX_MESSAGE)) == {"restored": True}
    assert scene.ask(UP, users.service()) == ""
    assert len(os.listdir(f"/proc/{helper.pid}/fd")) <= before


def test_only_the_service_manager_starts_it(scene: Scene) -> None:
    command = python("vpngui.service.resolv_helper")
    with Process("by-hand", command, logs=scene.logs, environment=dict(os.environ)) as helper:
        assert helper.wait(20) == 1
        assert "service manager" in helper.output()


def test_an_unknown_user(scene: Scene) -> None:
    with scene.start("--user", "nobody-has-this-name") as helper:
        assert helper.wait(20) == 1


def test_ends_when_nobody_asks(scene: Scene) -> None:
    with scene.start("--idle", "0.2") as helper:
        assert helper.wait(20) == 0


def test_runs_resolvconf_for_the_service(scene: Scene) -> None:
    there = resolvconf("openresolv", scene.folder / "openresolv")
    with scene.start("--resolvconf", str(there.path)):

        async def change() -> None:
            resolver = ResolvconfResolver(there.program, Remote(scene.address, "resolvconf"))
            await resolver.apply((), UP)
            assert await resolver.holds(UP)

        assert as_user(users.service(), lambda: asyncio.run(change())) == ""
        assert servers(there.resolv_conf.read_text()) == ["10.9.0.53"]
