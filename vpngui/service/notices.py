"""Tells people and applications what happened to them without their asking."""

from __future__ import annotations

from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.service.agents import Agents
from vpngui.service.tunnels import Tunnel


class Notices:
    def __init__(self, server: ObjectServer, agents: Agents) -> None:
        self._server = server
        self._agents = agents

    def tell(self, kind: str, tunnel: Tunnel, text: str) -> None:
        """To the tunnel's owner and to the agent of its person; ``kind`` is one word for programs."""
        agent = self._agents.of(tunnel.owner.uid)
        for peer in {tunnel.owner.name, agent.name if agent else ""} - {""}:
            self._send(peer, kind, tunnel.path, text)

    def tell_person(self, uid: int, kind: str, text: str) -> None:
        """To a person's agent: something that is about no tunnel."""
        agent = self._agents.of(uid)
        if agent is not None:
            self._send(agent.name, kind, "/", text)

    def tell_everybody(self, kind: str, text: str) -> None:
        """To every person's agent: something that is nobody's in particular."""
        for agent in self._agents:
            self._send(agent.name, kind, "/", text)

    def _send(self, peer: str, kind: str, path: str, text: str) -> None:
        self._server.signal(peer, names.SERVICE_PATH, names.MANAGER, "Notice", "sos", [kind, path, text])
