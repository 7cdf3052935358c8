"""What is running: the service, this app and what they use, in words."""

from __future__ import annotations

import vpngui
from vpngui.gui.diagnostics.parts import FactRow
from vpngui.gui.diagnostics.surroundings import libraries
from vpngui.gui.diagnostics.words import dns, firewall
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.said import said
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot


class Running:
    """``rows`` for a section."""

    def __init__(self) -> None:
        self._service = FactRow(translate("Help", "VPN service"))
        self._agent = FactRow(translate("Help", "Questions of applications"))
        self._firewall = FactRow(translate("Help", "Traffic is blocked with"))
        self._dns = FactRow(translate("Help", "DNS servers are set through"))
        used = " · ".join(f"{name} {version}" for name, version in libraries())
        self.rows = [
            self._service,
            FactRow(translate("Help", "This app"), vpngui.__version__),
            self._agent,
            self._firewall,
            self._dns,
            FactRow(translate("Help", "Libraries"), used),
        ]
        self.show_snapshot(Snapshot())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._service.show_value(_service(snapshot))
        self._agent.show_value(_agent(snapshot))
        self._firewall.show_value(firewall(snapshot.firewall))
        self._dns.show_value(dns(snapshot.dns))


def _service(snapshot: Snapshot) -> str:
    match snapshot.service:
        case ServiceState.LOOKING:
            return translate("Help", "Looking for it…")
        case ServiceState.NO_BUS:
            return translate("Help", "The system bus cannot be reached")
        case ServiceState.ABSENT:
            return translate("Help", "Not running")
        case ServiceState.PRESENT if snapshot.version:
            return translate("Help", "Running, version {version}").format(version=visible(snapshot.version))
        case ServiceState.PRESENT:
            return translate("Help", "Running")


def _agent(snapshot: Snapshot) -> str:
    match snapshot.agent:
        case AgentState.NONE:
            return translate("Help", "Nobody answers them")
        case AgentState.REGISTERED:
            return translate("Help", "This app shows them to you")
        case AgentState.REFUSED:
            text = translate("Help", "This app may not show them: {reason}")
            return text.format(reason=said(snapshot.agent_text))
