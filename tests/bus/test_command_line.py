"""The commands about profiles as a person types them, with the service and a real server on another host."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.bus.peer import peer
from tests.netns import wireguard_server
from vpngui.contract import names
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import snapshot, traffic, users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process, python
from vpngui.sandbox.rig import Rig

CLIENT, SERVER = new_private_key(), new_private_key()

Do = Callable[..., tuple[int, Any]]


pytestmark = pytest.mark.usefixtures("own_machine")


@pytest.fixture
def grants() -> Grants:
    """The person may block everything, too."""
    actions = (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)
    return {action: [users.person()] for action in actions}


@pytest.fixture
def server(rig: Rig, tmp_path: Path) -> Iterator[Transit]:
    with (
        peer_host(Transit()) as transit,
        wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)),
    ):
        yield transit


@pytest.fixture
def do(rig: Rig) -> Do:
    """Runs `vpngui WORD ... --json` as the person: status, and the document."""

    def run(*words: str) -> tuple[int, Any]:
        command = rig.start(f"command-{words[0]}", python("vpngui.cli.main", *words, "--json"))
        status = command.wait(60)
        output = command.output()
        document = [line for line in output.splitlines() if line.startswith(("{", "["))]
        assert len(document) == 1, output
        return status, json.loads(document[0])

    return run


@pytest.fixture
def file(rig: Rig) -> Path:
    path = rig.home(rig.uid) / "work.conf"
    path.write_text(
        f"[Interface]\nPrivateKey = {CLIENT}\nAddress = 10.9.0.2/24\nPostUp = touch /tmp/run\n"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = 10.9.0.0/24\n"
        f"Endpoint = 192.0.2.2:{wireguard_server.PORT}\n"
    )
    return path


def test_a_profile_from_its_file_to_its_end(
    rig: Rig, service: Process, server: Transit, do: Do, file: Path
) -> None:
    status, imported = do("import", str(file))
    assert (status, imported["imported"][0]["name"]) == (0, "work")
    before = snapshot.take()
    assert do("list")[1][0]["state"] == "down"
    status, said = do("up", "work", "--yes")
    assert (status, said["state"]) == (0, "connected"), said
    traffic.ping(wireguard_server.INSIDE, 2)
    link = said["interface"]
    assert do("up", "work", "--yes")[0] == 0, "it is connected already"
    [row] = do("list")[1]
    assert (row["state"], row["interface"]) == ("connected", link)
    shown = do("show", link.removesuffix("0").removeprefix("wg"))[1]
    assert shown["peers"][0]["now"]["rx_bytes"] > 0 and shown["handshake"] > 0
    status, said = do("status")
    [tunnel] = said["Tunnels"]
    assert (status, said["WireGuard"], said["AgentPresent"]) == (0, tunnel["engine"], False)
    assert (tunnel["name"], tunnel["condition"]) == (link, "connected")
    status, counters = do("stats", link)
    assert status == 0 and counters["rx_packets"] > 0
    assert do("stats", "work", "--reset")[0] == 0
    assert do("stats", "work")[1]["rx_packets"] == 0
    assert do("remove", "work")[0] == 1, "it is connected"
    watching = rig.start("watch", python("vpngui.cli.main", "stats", "work", "--watch"))
    watching.wait_for(rf"^{link}: receiving \d+ B/s", 20)
    interrupted = rig.start("interrupted", python("vpngui.cli.main", "stats", "work", "--watch", "--json"))
    interrupted.wait_for('"rates"', 20)
    interrupted.send(signal.SIGINT)
    assert interrupted.wait(20) == 0, interrupted.output()
    status, said = do("down", "work", "--yes")
    assert watching.wait(20) == 0, watching.output()
    assert (status, said["blocks"]) == (0, False) and snapshot.take() == before
    assert [one["result"] for one in do("log")[1]] == ["allowed", "allowed"]
    assert do("grants") == (0, [])
    assert do("remove", "work")[0] == 0 and do("list") == (0, [])
    for log in rig.logs.iterdir():
        assert CLIENT not in log.read_text(errors="replace"), log


async def test_while_somebody_else_answers_it_says_what_to_do(
    rig: Rig, service: Process, do: Do, file: Path
) -> None:
    do("import", str(file))
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        for words, hint in (
            (("up", "work", "--yes"), "without --yes"),
            (("block",), "Block everything"),
            (("unblock",), "Block everything"),
            (("grants",), "page Permissions"),
            (("log",), "page Permissions"),
        ):
            command = rig.start("refused", python("vpngui.cli.main", *words))
            assert await asyncio.to_thread(command.wait, 60) == 1
            assert hint in command.output() and "Traceback" not in command.output()


def test_everything_is_blocked_and_unblocked(rig: Rig, service: Process, do: Do) -> None:
    assert do("block") == (0, {"blocked": True})
    assert do("status")[1]["Blocked"] is True
    assert do("unblock") == (0, {"unblocked": "everything"})
    assert do("status")[1]["Blocked"] is False
    assert do("unblock") == (0, {"unblocked": ""})


async def test_a_kept_block_is_lifted_by_its_tunnel_s_name_even_when_that_is_gone(
    rig: Rig, service: Process, do: Do
) -> None:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        async with peer(rig.system_bus, rig.uid) as owner:
            for name in ("corp0", "home0"):
                path = (await owner.manager("CreateTunnel", "s", name))[0]
                await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.0.0.0", 8]], [])
                await agent.manager("PinBlock", "o", path)
    unblock = partial(asyncio.to_thread, do, "unblock")
    assert await unblock("corp0") == (0, {"unblocked": "corp0"})
    assert (await unblock("corp0"))[1] == {"unblocked": ""}
    assert (await asyncio.to_thread(do, "status"))[1]["Blocked"] is True
    assert await unblock("home0") == (0, {"unblocked": "home0"})
    assert (await asyncio.to_thread(do, "status"))[1]["Blocked"] is False
    assert (await unblock("home0"))[0] == 1, "nobody knows this name any more"


def test_where_nobody_can_be_asked_it_says_so_and_nothing_comes_up(
    rig: Rig, service: Process, server: Transit, do: Do, file: Path
) -> None:
    do("import", str(file))
    environment = {**rig.environment(), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    command = rig.start("asks", python("vpngui.cli.main", "up", "work"), environment=environment)
    assert command.wait(60) == 1 and "Nobody can be asked" in command.output()
    assert do("list")[1][0]["state"] == "down"


def test_a_server_that_is_silent_has_a_status_of_its_own(
    rig: Rig, service: Process, server: Transit, do: Do, file: Path
) -> None:
    file.write_text(file.read_text().replace(str(wireguard_server.PORT), "9"))
    do("import", str(file))
    status, said = do("up", "work", "--yes")
    assert (status, said["state"]) == (4, "no-answer")
    assert do("up", "work", "--yes", "--no-wait")[0] in (0, 4)
