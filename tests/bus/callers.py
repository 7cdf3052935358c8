"""One of each class of caller, on one machine at one time."""

from __future__ import annotations

import os
import socket
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from dbus_fast import Variant

from tests.bus.peer import Peer, peer, puppet
from tests.bus.sessions import Session, Sessions
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox import users
from vpngui.sandbox.rig import Rig

DAEMON, NOBODY = 1, 65534
"""Users that every machine has."""
IN_FRONT = Session("c1", users.PERSON)
BEHIND = Session("c2", users.STRANGER, active=False)
NEXT_SEAT = Session("c3", NOBODY, seat="seat1")

CLASSES = ("owner", "sibling", "agent", "sandboxed", "inactive", "other", "nobody", "root")
"""The owner of the tunnel; another application of its person; that person's agent; one in a sandbox;
somebody else whose session is not in front; somebody else at a seat of their own; somebody without a
session; root, who has every privilege and is nobody's agent."""

LIST, ROUTE, SERVER = "listed", "203.0.113.0", "192.0.2.53"
"""What the scene has already, to be removed: a block list, a route (a /24), a DNS server."""
SETTINGS = {
    "local": Variant("as", ["10.9.0.2/24"]),
    "routes": Variant("as", [f"{ROUTE}/24"]),
    "dns": Variant("as", [SERVER]),
}


class Cast:
    """The callers by class, one tunnel, down and blocking, that ``owner`` has set up, and one block list.

    ``networks`` is a file that holds a list, ``socket`` one that can be protected.
    """

    def __init__(self, peers: dict[str, Peer]) -> None:
        self.peers = peers
        self.path = ""
        self._fd = -1
        self.networks = os.memfd_create("networks")
        os.write(self.networks, b"198.51.100.0/24\n")
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    async def reset(self) -> None:
        """A new tunnel, and ``agent`` the only agent."""
        for who in ("other", "root"):
            await _try(self.peers[who], "UnregisterAgent")
        agent, owner = self.peers["agent"], self.peers["owner"]
        await agent.manager("RegisterAgent")
        await agent.manager("UnpinBlocks")
        await agent.send_list(LIST, self.networks)
        await self._end()
        self.path, self._fd, *_ = await owner.create("corp0")
        await owner.update(self.path, **SETTINGS)
        await owner.tunnel(self.path, "BlockNetworks", "a(su)a(su)", [], [])

    async def close(self) -> None:
        """Nothing is left of the scene, whatever the test made of it."""
        await self._end()
        agent = self.peers["agent"]
        for name in await agent.lists():
            await agent.manager("RemoveBlockList", "s", name)
        await agent.manager("UnpinBlocks")
        self.socket.close()
        os.close(self.networks)

    async def _end(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
            try:
                await self.peers["owner"].tunnel(self.path, "Destroy")
            except VpnServiceError:
                return  # a caller of the test has destroyed it


async def enter(stack: AsyncExitStack, desk: Rig, sessions: Sessions) -> Cast:
    """Everybody comes; the tunnel is there."""
    for session in (IN_FRONT, BEHIND, NEXT_SEAT):
        sessions.open(session)
    sandbox = str(flatpak_root())

    async def program(session: Session, root: str = "") -> Peer:
        def place(pid: int) -> None:
            sessions.join(pid, session.place)

        return await stack.enter_async_context(puppet(desk.system_bus, session.uid, place=place, root=root))

    cast = Cast(
        {
            "owner": await program(IN_FRONT),
            "sibling": await program(IN_FRONT),
            "agent": await program(IN_FRONT),
            "sandboxed": await program(IN_FRONT, sandbox),
            "inactive": await program(BEHIND),
            "other": await program(NEXT_SEAT),
            "nobody": await stack.enter_async_context(puppet(desk.system_bus, DAEMON)),
            "root": await stack.enter_async_context(peer(desk.system_bus, 0)),
        }
    )
    assert tuple(cast.peers) == CLASSES
    stack.push_async_callback(cast.close)
    await cast.reset()
    return cast


def flatpak_root() -> Path:
    """What the root of a Flatpak's process holds (flatpak-metadata(5))."""
    root = Path(tempfile.mkdtemp(prefix="vpngui-flatpak-", dir="/run"))
    (root / ".flatpak-info").write_text("[Application]\nname=org.example.App\n")
    root.chmod(0o755)
    return root


async def _try(peer: Peer, member: str) -> None:
    try:
        await peer.manager(member)
    except VpnServiceError:
        return
