"""``vpngui agent --tty``: stands in for the app where there is no screen, or nobody wants a window."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Sequence

from vpngui.gui.app_control import AppControl
from vpngui.gui.consent.agent import Agent
from vpngui.gui.consent.outcome import Outcome, cannot_ask
from vpngui.gui.consent.queue import Request
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.presenters.notice import present as present_notice
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.session_bus import Application, SessionBus
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.gui.terminal.prompter import TerminalPrompter
from vpngui.gui.terminal.tty import Terminal
from vpngui.model.consent import FrozenRequest
from vpngui.model.errors import IpcFailed

DESCRIPTION = (
    "Asks in this terminal, instead of in a window, whether a VPN tunnel may connect. Programs ask over the "
    "session bus, so it runs in a session that has one; who has none connects by: vpngui up NAME --yes. "
    "Use a terminal in which nothing else runs."
)
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 when it was ended, 1 where it cannot ask anybody."""
    parser = argparse.ArgumentParser(prog="vpngui agent", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--tty", action="store_true", required=True, help="ask in this terminal")
    parser.parse_args(arguments)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _fail("answers are typed in a terminal, and this is none")
    try:
        return asyncio.run(_run())
    except IpcFailed as error:
        return _fail(f"no program can ask here: {error}. Without a session bus: vpngui up NAME --yes")


async def _run() -> int:
    terminal = await Terminal.open()
    try:
        session = await SessionBus.open()
        try:
            return await TerminalAgent(session, terminal).run()
        finally:
            await session.close()
    finally:
        terminal.close()


class TerminalAgent:
    """All parts of the app that ask and answer, and none that shows a window."""

    def __init__(self, session: SessionBus, terminal: Terminal) -> None:
        self._session = session
        self._tell = terminal.tell
        self._tasks = Tasks()
        self._over = asyncio.Event()
        self._service = ServiceClient(self)
        self._prompter = TerminalPrompter(terminal.keyboard, terminal.tell, terminal.ring)
        self._agent = Agent(self._service, self._prompter, self._respond, decided=self._decided)
        self._control = AppControl(session.server, self._service, self._agent, session.process_of)
        self._said = ""

    async def run(self) -> int:
        """Until it is told to end."""
        loop = asyncio.get_running_loop()
        for number in _SIGNALS:
            loop.add_signal_handler(number, self._over.set)
        application = Application(lambda token: self._tell("Questions are asked in this terminal.\n"))
        control = self._control
        if not await self._session.claim(application, control, peer_left=control.peer_left):
            return _fail("vpngui runs in this session already and asks in its window; quit it first")
        try:
            self._tasks.spawn(self._service.run(), "following the service")
            self._tasks.spawn(self._end_with_session(), "watching the session")
            await self._over.wait()
            return 0
        finally:
            await self._agent.close()
            await self._tasks.close()

    def publish(self, snapshot: Snapshot) -> None:
        """Tell what is another than before: whether anybody can be asked."""
        self._agent.tunnels_changed(snapshot)
        if snapshot.service is ServiceState.LOOKING or (
            snapshot.service is ServiceState.PRESENT and snapshot.agent is AgentState.NONE
        ):
            return
        hindrance = cannot_ask(snapshot)
        text = hindrance.text if hindrance else "Questions are asked in this terminal; Ctrl+C ends that."
        if text != self._said:
            self._said = text
            self._tell(f"{text}\n")

    def service_came(self) -> None:
        """It is told of by ``publish``."""

    def sampled(self, samples: Samples) -> None:
        """Nothing here shows traffic, so none is asked for."""

    def noticed(self, notice: Notice) -> None:
        """What happened to a tunnel without a question."""
        self._tell(f"{present_notice(notice, self._service.snapshot)}\n")

    def _respond(self, request: Request, outcome: Outcome) -> None:
        self._tell(f"{outcome.text}\n")
        self._control.respond(request, outcome)

    def _decided(self, request: FrozenRequest, outcome: Outcome) -> None:
        self._tell(f"{request.interface}, by a remembered answer:\n")

    async def _end_with_session(self) -> None:
        try:
            await self._session.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
        except (OSError, EOFError):
            self._tell("The session has ended.\n")
        self._over.set()


def _fail(text: str) -> int:
    print(f"vpngui agent: {text}", file=sys.stderr)
    return 1
