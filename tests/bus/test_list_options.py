"""Block lists with modes, titles and tunnels they belong to: kept as they came, in force when asked for."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_block_lists import cast, grants
from tests.bus.test_network import Cast, everything, ruleset, tunnel
from vpngui.contract import names
from vpngui.contract.block_lists import list_info_from_variants, list_options_to_variants
from vpngui.model.block_list import ListMode
from vpngui.model.errors import InvalidParameter
from vpngui.model.list_options import ListOptions
from vpngui.sandbox import users
from vpngui.sandbox.process import Process, run
from vpngui.sandbox.rig import Rig

__all__ = ["cast", "grants"]  # fixtures

TEXT = "# what we need\r\n203.0.113.0/24  # a network\r\n203.0.113.7\r\n# \N{SNOWMAN}\n"
ONLY = ListOptions(mode=ListMode.ONLY)
TABLE = "inet vpngui_list_listed"




async def put(who: Peer, text: str, options: ListOptions, name: str = "listed") -> int:
    fd = os.memfd_create(name)
    try:
        os.write(fd, text.encode())
        return await who.send_list(name, fd, **list_options_to_variants(options))
    finally:
        os.close(fd)


async def in_force(who: Peer) -> bool:
    """Whether the list is in force, as the service says and the kernel has it."""
    said = bool((await who.lists())["listed"]["in_force"])
    assert (TABLE in ruleset()) is said
    return said


async def blocked(who: Peer) -> bool:
    return bool(await who.get(names.SERVICE_PATH, "Blocked", names.MANAGER))


async def test_text_and_options_come_back_as_they_were_given(cast: Cast, rig: Rig, service: Process) -> None:
    options = ListOptions("Only these \N{SNOWMAN}", ListMode.ONLY, enabled=True)
    expected = {
        "name": "listed",
        "networks": 1,
        "title": options.title,
        "mode": "only",
        "tunnel": "",
        "enabled": True,
        "in_force": True,
        "uid": rig.uid,
    }
    assert await put(cast.agent, TEXT, options) == 1
    assert await cast.agent.lists() == {"listed": expected}
    assert await cast.agent.get_list("listed") == (TEXT.encode(), {**expected, "count": 1})
    [[variants]] = await cast.agent.manager("ListBlockLists")
    assert list_info_from_variants(variants).options == options
    service.kill()
    rig.start_service()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert await agent.lists() == {"listed": expected}
        assert (await agent.get_list("listed"))[0] == TEXT.encode()
        with pytest.raises(InvalidParameter):
            await agent.get_list("another")


NO_OPTIONS: tuple[dict[str, Variant], ...] = (
    {"mode": Variant("s", "most")},
    {"mode": Variant("u", 1)},
    {"title": Variant("s", "a" * 65)},
    {"title": Variant("s", "two\nlines")},
    {"title": Variant("as", ["a"])},
    {"tunnel": Variant("s", "a/b")},
    {"tunnel": Variant("s", "lo")},
    {"enabled": Variant("s", "yes")},
    {"enabled": Variant("u", 1)},
    {"colour": Variant("s", "red")},
)


@pytest.mark.parametrize("options", NO_OPTIONS, ids=str)
async def test_options_that_are_none_change_nothing(cast: Cast, options: dict[str, Variant]) -> None:
    before = everything()
    fd = os.memfd_create("listed")
    os.write(fd, TEXT.encode())
    with pytest.raises(InvalidParameter):
        await cast.agent.send_list("listed", fd, **options)
    os.close(fd)
    assert everything() == before
    assert await cast.agent.lists() == {}


async def test_everything_is_blocked_and_passes_again(cast: Cast) -> None:
    before = everything()
    assert not await blocked(cast.owner)
    assert await put(cast.agent, "", ListOptions("Everything", ListMode.ONLY)) == 0
    assert await blocked(cast.owner)
    assert [[hit[0] for hit in hits] for hits in await cast.agent.manager("BlockListHits", "s", "listed")]
    await cast.agent.manager("RemoveBlockList", "s", "listed")
    assert not await blocked(cast.owner)
    assert everything() == before
    with pytest.raises(InvalidParameter):
        await put(cast.agent, "", ListOptions())


async def test_a_list_of_what_to_block_is_no_block(cast: Cast) -> None:
    await put(cast.agent, TEXT, ListOptions())
    assert not await blocked(cast.owner)
    await put(cast.agent, TEXT, ONLY)
    assert await blocked(cast.owner)


async def test_a_list_that_is_not_enabled_is_kept_and_nothing_else(
    cast: Cast, rig: Rig, service: Process
) -> None:
    before = everything()
    off = ListOptions(mode=ListMode.ONLY, enabled=False)
    await put(cast.agent, TEXT, off)
    assert not await in_force(cast.agent)
    assert await cast.agent.manager("BlockListHits", "s", "listed") == [[]]
    assert everything() == before
    await put(cast.agent, TEXT, ONLY)
    assert await in_force(cast.agent)
    await put(cast.agent, TEXT, off)
    assert not await in_force(cast.agent)
    assert everything() == before
    service.stop()
    rig.start_service()
    assert everything() == before
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert (await agent.get_list("listed"))[0] == TEXT.encode()


def changes(who: Peer) -> list[Any]:
    """What the agent was told of lists and blocks since it was asked last, in order."""
    told: list[Any] = [
        member if member == "BlockListsChanged" else body[1]["Blocked"].value
        for _, member, body in who.signals
        if member == "BlockListsChanged" or (member == "PropertiesChanged" and "Blocked" in body[1])
    ]
    who.signals.clear()
    return told


async def test_every_agent_is_told_of_a_change_and_nobody_else(cast: Cast) -> None:
    await cast.owner.objects()
    await put(cast.agent, TEXT, ONLY)
    await cast.agent.lists()
    assert changes(cast.agent) == ["BlockListsChanged", True]
    await put(cast.agent, TEXT, ListOptions(title="New"))
    await cast.agent.lists()
    assert changes(cast.agent) == ["BlockListsChanged", False]
    await cast.agent.manager("RemoveBlockList", "s", "listed")
    await cast.agent.lists()
    assert "BlockListsChanged" in changes(cast.agent)
    assert "BlockListsChanged" not in changes(cast.owner)


async def test_a_list_of_a_tunnel_is_in_force_while_that_is_up(cast: Cast) -> None:
    before = everything()
    options = ListOptions(mode=ListMode.ONLY, tunnel="corp0")
    async with (
        tunnel(cast.owner, "corp0", "10.9.0.2/24") as path,
        tunnel(cast.owner, "other0", "10.8.0.2/24") as other,
    ):
        await put(cast.agent, TEXT, options)
        assert not await in_force(cast.agent)
        await cast.agent.allow(other, "up")
        assert not await in_force(cast.agent)
        cast.agent.signals.clear()
        await cast.agent.allow(path, "up")
        assert await in_force(cast.agent)
        assert await blocked(cast.owner)
        assert "BlockListsChanged" in changes(cast.agent)
        await cast.agent.allow(path, "down")
        assert not await in_force(cast.agent)
        assert changes(cast.agent)[-2:] == ["BlockListsChanged", False]
        await cast.agent.allow(path, "up")
        # Set while the tunnel is up: at once.
        await cast.agent.manager("RemoveBlockList", "s", "listed")
        await put(cast.agent, TEXT, options)
        assert await in_force(cast.agent)
        await put(cast.agent, TEXT, ListOptions(mode=ListMode.ONLY, tunnel="other1"))
        assert not await in_force(cast.agent)
        await put(cast.agent, TEXT, options)
        await cast.owner.tunnel(path, "Destroy")
        assert not await in_force(cast.agent)
        await cast.owner.tunnel(other, "Destroy")
    assert everything() == before


async def test_a_list_of_a_tunnel_goes_with_its_owner_and_stays_over_a_crash(
    cast: Cast, rig: Rig, service: Process
) -> None:
    before = everything()
    async with (
        peer(rig.system_bus, rig.uid) as owner,
        tunnel(owner, "corp0", "10.9.0.2/24", routes=["203.0.113.0/24"]) as path,
    ):
        await put(cast.agent, TEXT, ListOptions(mode=ListMode.ONLY, tunnel="corp0"))
        await cast.agent.allow(path, "up")
        service.kill()
        assert TABLE in ruleset()
        rig.start_service()
        assert TABLE in ruleset()
        await cast.agent.manager("RegisterAgent")
        assert await in_force(cast.agent)
    while await cast.agent.objects():
        pass
    assert not await in_force(cast.agent)
    assert everything() == before


@pytest.mark.skipif(not users.several(), reason="needs the host's root")
@pytest.mark.skipif(not users.several(), reason="needs the host's root")
async def test_another_persons_tunnel_of_the_name_is_not_meant(cast: Cast, rig: Rig) -> None:
    async with (
        peer(rig.system_bus, 0) as root,
        tunnel(cast.owner, "corp0", "10.9.0.2/24") as path,
    ):
        await root.manager("RegisterAgent")
        await put(root, TEXT, ListOptions(mode=ListMode.ONLY, tunnel="corp0"))
        await cast.agent.allow(path, "up")
        assert not await in_force(cast.agent)
        assert (await cast.agent.lists())["listed"]["uid"] == 0
        # The lists are the computer's: another person who may do so changes it, and then it is theirs.
        await put(cast.agent, TEXT, ListOptions(mode=ListMode.ONLY, tunnel="corp0"))
        assert await in_force(root)


async def test_a_damaged_file_is_set_aside_and_the_others_are_in_force(
    cast: Cast, rig: Rig, service: Process
) -> None:
    for name in ("listed", "second", "third"):
        await put(cast.agent, TEXT, ListOptions(), name)
    service.stop()
    folder = rig.runtime_folder.parent / "service-state" / "lists"
    (folder / "listed.list").write_bytes(b'{"mode": "only"}\n203.0.113.0/24\n')
    (folder / "third.list").write_bytes(b"\0\xff")
    rig.start_service()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        notices = [body for _, member, body in agent.signals if member == "Notice"]
        assert [(body[0], body[2].rpartition(": ")[2]) for body in notices] == [
            ("damaged-lists", "listed, third")
        ]
        assert await agent.get(names.SERVICE_PATH, "DamagedLists", names.MANAGER) == ["listed", "third"]
        assert list(await agent.lists()) == ["second"]
        assert "vpngui_list_second" in ruleset()
        assert TABLE not in ruleset()
        assert sorted(path.name for path in folder.iterdir()) == [
            "listed.list.damaged",
            "second.list",
            "third.list.damaged",
        ]
        # Who knows of it may say that it does not matter, or set it up anew.
        await agent.manager("RemoveBlockList", "s", "third")
        await put(agent, TEXT, ListOptions(), "listed")
        assert await agent.get(names.SERVICE_PATH, "DamagedLists", names.MANAGER) == []
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert not [member for _, member, _ in agent.signals if member == "Notice"], "told once"
    log = (rig.logs / "vpnguid.log").read_text()
    assert log.count("is damaged") == 2


async def test_a_damaged_file_lifts_nothing_that_is_in_force(cast: Cast, rig: Rig, service: Process) -> None:
    before = everything()
    await put(cast.agent, TEXT, ONLY)
    service.kill()
    folder = rig.runtime_folder.parent / "service-state" / "lists"
    (folder / "listed.list").write_bytes(b"{}\n")
    rig.start_service()
    assert TABLE in ruleset()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert await agent.lists() == {}
        assert await blocked(agent)
        await agent.manager("RemoveBlockList", "s", "listed")
        assert not await blocked(agent)
    assert everything() == before


async def test_what_a_crash_left_in_force_of_a_list_that_nobody_keeps_is_lifted(
    cast: Cast, rig: Rig, service: Process
) -> None:
    before = everything()
    await put(cast.agent, TEXT, ONLY)
    service.kill()
    (rig.runtime_folder.parent / "service-state" / "lists" / "listed.list").unlink()
    rig.start_service()
    assert everything() == before


@pytest.mark.skipif(not users.several(), reason="needs the host's root")
async def test_the_script_for_administrators_does_what_it_says(cast: Cast, rig: Rig, tmp_path: Path) -> None:
    documents = (Path(__file__).parents[2] / "docs" / "administration.md").read_text()
    [script] = [
        code for code in re.findall(r"```python\n(.*?)```", documents, re.DOTALL) if "block-list.py" in code
    ]
    (tmp_path / "block-list.py").write_text(script)
    (tmp_path / "needed.txt").write_text(TEXT)

    async def run(*arguments: str) -> str:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            str(tmp_path / "block-list.py"),
            *("listed", str(tmp_path / "needed.txt"), *arguments),
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": rig.system_bus},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await child.communicate()
        return output.decode()

    assert await run() == "1 networks\n"
    assert (await cast.agent.lists())["listed"]["mode"] == "block"
    assert await run("only") == "1 networks\n"
    assert (await cast.agent.get_list("listed"))[0] == TEXT.encode()
    assert await blocked(cast.owner)
    assert "mode of a list" in await run("most")


async def test_a_list_whose_sets_are_emptied_is_put_right_with_the_first_packet(rig: Rig) -> None:
    for command in ("link add wire0 type veth peer name wire1", "link set wire1 up", "link set wire0 up"):
        run(["ip", *command.split()])
    run(["ip", "address", "add", "203.0.114.2/24", "dev", "wire0"])
    rig.start_service("--firewall-backend", "iptables")
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        await put(agent, TEXT, ListOptions())
        sets = ["ipset", "save"]
        before = run(sets)
        await asyncio.sleep(0.5)  # our own change has been looked at
        run(["ipset", "flush"])
        agent.signals.clear()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(PermissionError):
            probe.sendto(b"to anybody", ("203.0.114.1", 9))
        async with asyncio.timeout(10):
            while not any(
                body[:1] == ["repaired"] for _, member, body in agent.signals if member == "Notice"
            ):
                await agent.lists()
        after = run(sets)
        assert before.count("203.0.113.0/24") == after.count("203.0.113.0/24") == 1
