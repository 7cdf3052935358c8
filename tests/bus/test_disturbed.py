"""Other programs change what is ours: it is noticed, put right, and told."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable
from typing import Any

from dbus_fast import Message, MessageType

from tests.bus.peer import peer
from tests.bus.test_network import ALL, Cast, everything, ip, ruleset, tunnel
from tests.bus.test_network import cast as cast
from vpngui.contract import names
from vpngui.sandbox.rig import Rig

LOGIND = "org.freedesktop.login1"


def do(command: str) -> None:
    subprocess.run(command.split(), check=True)


async def eventually(holds: Callable[[], bool], what: str) -> None:
    """Wait for what a service does by itself; generous, since nothing is measured here."""
    for _ in range(500):
        if await asyncio.to_thread(holds):
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"never: {what}")


async def notices(cast: Cast, kind: str) -> list[list[Any]]:
    await cast.agent.objects()  # what was sent before this answer has arrived
    return [body for _, member, body in cast.agent.signals if member == "Notice" and body[0] == kind]


DISTURBANCES = [
    "ip rule delete priority 7600 table 7600",
    "ip -6 rule delete priority 7600 table 7600",
    "ip route flush table 7600",
    "ip -6 route flush table 7600",
    "ip address flush dev corp0",
    "ip link set corp0 down",
    "ip link set corp0 mtu 1300",
    "ip link set corp0 alias other",
    "ip route add 198.51.100.0/24 dev lo table 7600 proto 186",
    "nft flush ruleset",
    "nft flush table inet vpngui",
    "nft delete table inet vpngui",
]


async def test_what_is_ours_is_put_right(cast: Cast) -> None:
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=ALL) as path:
        await cast.agent.allow(path, "up")

        def now() -> list[Any]:
            link = ip("address", "show", "dev", "corp0")[0]
            address = [one["local"] for one in link["addr_info"]]
            return [everything(), link["mtu"], link.get("ifalias"), "UP" in link["flags"], address]

        before = now()
        for disturbance in DISTURBANCES:
            cast.agent.signals.clear()
            await asyncio.to_thread(do, disturbance)
            await eventually(lambda: now() == before, f"{disturbance} is put right")
            for _ in range(500):
                if await notices(cast, "repaired"):
                    break
                await asyncio.sleep(0.02)
            assert await notices(cast, "repaired"), disturbance
            assert await cast.owner.get(path, "State") == "up"


async def test_a_renamed_interface_is_followed(cast: Cast) -> None:
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=ALL, dns=["10.9.0.53"]) as path:
        await cast.agent.allow(path, "up")
        do("ip link set corp0 name other0")
        for _ in range(500):
            if await cast.owner.get(path, "Name") == "other0":
                break
            await asyncio.sleep(0.02)
        await eventually(
            lambda: '"other0"' in ruleset() and '"corp0"' not in ruleset(), "the firewall follows"
        )
        assert (await notices(cast, "renamed"))[0][1] == path
        assert await cast.owner.get(path, "State") == "up"
        await cast.owner.tunnel(path, "Destroy")
        assert "vpngui" not in ruleset()


async def test_a_removed_interface_is_lost_and_its_block_stays(cast: Cast) -> None:
    before = everything()
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=ALL) as path:
        await cast.agent.allow(path, "up")
        await cast.owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.9.0.0", 24]], [])
        do("ip link delete corp0")
        for _ in range(500):
            if await cast.owner.get(path, "State") == "error":
                break
            await asyncio.sleep(0.02)
        assert (await notices(cast, "lost"))[0][1] == path
        assert "drop" in ruleset()
        await cast.owner.tunnel(path, "UnblockNetworks")
        assert everything() == before


async def test_the_original_interface_is_followed(cast: Cast) -> None:
    for command in (
        "ip link add one0 type veth peer name far1",
        "ip link add two0 type veth peer name far2",
        *(f"ip link set {link} up" for link in ("one0", "two0", "far1", "far2")),
        "ip route add default dev one0",
    ):
        do(command)
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24") as path:
        await asyncio.sleep(0.2)
        await cast.owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [["198.51.100.0", 24]])
        assert '"one0"' in ruleset() and '"two0"' not in ruleset()
        do("ip route replace default dev two0")
        await eventually(lambda: '"two0"' in ruleset() and '"one0"' not in ruleset(), "the block follows")


async def test_waking_up_is_told_and_only_logind_is_believed(cast: Cast, rig: Rig) -> None:
    def sleeping(starts: bool) -> Message:
        return Message(
            message_type=MessageType.SIGNAL,
            path="/org/freedesktop/login1",
            interface="org.freedesktop.login1.Manager",
            member="PrepareForSleep",
            signature="b",
            body=[starts],
        )

    async with peer(rig.system_bus, 0) as logind, peer(rig.system_bus, rig.uid) as stranger:
        await stranger.bus.send(sleeping(False))
        await asyncio.sleep(0.2)
        assert await notices(cast, "awake") == []
        await logind.bus.request_name(LOGIND)
        await asyncio.sleep(0.2)  # the news of it is one signal among others
        await logind.bus.send(sleeping(True))
        await logind.bus.send(sleeping(False))
        for _ in range(500):
            if await notices(cast, "awake"):
                break
            await asyncio.sleep(0.02)
        assert len(await notices(cast, "awake")) == 1


async def test_another_back_end_leaves_nothing_and_takes_over_a_block(rig: Rig) -> None:
    before = everything()
    service = rig.start_service("--firewall-backend", "iptables")
    async with peer(rig.system_bus, rig.uid) as owner, tunnel(owner, "corp0", "10.9.0.2/24") as path:
        assert await owner.get(names.SERVICE_PATH, "FirewallBackend", names.MANAGER) == "iptables"
        await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.9.0.0", 24]], [])
        assert "VPNGUI_OUT" in tables()
        service.kill()
        rig.start_service("--firewall-backend", "nftables")
        assert await owner.get(names.SERVICE_PATH, "FirewallBackend", names.MANAGER) == "nftables"
        assert "drop" in ruleset()
        await eventually(lambda: "VPNGUI" not in tables(), "the other back end is cleaned up")
    await eventually(lambda: everything() == before, "nothing is left")


def tables() -> str:
    return subprocess.run(["iptables-legacy-save"], check=True, capture_output=True, text=True).stdout
