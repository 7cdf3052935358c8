"""The app put together: what each part says, and who hears it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmapCache

from vpngui.gui.app_control import AppControl
from vpngui.gui.autoconnect.automatic import Automatic
from vpngui.gui.consent.agent import Agent
from vpngui.gui.consent.announcer import Announcer
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.consent.prompter import Prompter
from vpngui.gui.consent.queue import Request
from vpngui.gui.context import Context
from vpngui.gui.history import words as history_words
from vpngui.gui.history.history import History
from vpngui.gui.history.problem import Problem as HistoryProblem
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.notifications.desktop import desktop_channels
from vpngui.gui.notifications.note import QUESTION, Note
from vpngui.gui.notifications.notifier import Notifier
from vpngui.gui.options import Options
from vpngui.gui.parking import Parking
from vpngui.gui.preferences import words
from vpngui.gui.preferences.file import Problem
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import TrayShows
from vpngui.gui.presenters.notice import present as present_notice
from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.raising import bring_to_front
from vpngui.gui.restart import arguments
from vpngui.gui.second import leave_to_other
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.session_bus import Application, SessionBus
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.tasks import Tasks
from vpngui.gui.traffic_watch import TrafficWatch
from vpngui.gui.tray.host import TrayHost
from vpngui.gui.tray.icon import Tray
from vpngui.gui.tray.lockdown import Lockdown, LockdownSwitch
from vpngui.gui.tray.quick import QuickConnect
from vpngui.gui.update_watch import UpdateWatch
from vpngui.gui.wishes import Wishes
from vpngui.history.place import default_path

log = logging.getLogger(__name__)

_SETTLE_MS = 300
"""Milliseconds after the start at which the prompt is made ready; the window comes first."""


class App:
    """``run`` lives as long as the app; ``quit`` ends it."""

    def __init__(self, options: Options, window: MainWindow, preferences: Preferences) -> None:
        """Made before the loop runs, which building widgets would keep waiting."""
        self._options = options
        self._over = asyncio.Event()
        self._tasks = Tasks()
        self._tray = Tray()
        self._window = window
        self._preferences = preferences
        self._prompter = Prompter(self._asking_changed, preferences)
        self._service = ServiceClient(self)
        self._agent = Agent(
            self._service,
            self._prompter,
            self._respond,
            options.prompt_timeout,
            Announcer(self._answered).decided,
        )
        self._wishes = Wishes(self._service, self._agent, preferences, self._tasks, window.show_failure)
        self._profiles = Shelf()
        self._connector = Connector(
            self._service, self._profiles, self._wishes, self._prompter.bring_forward, window.show_failure
        )
        self._quick = QuickConnect(self._tray, self._profiles, self._connector)
        self._notifier = Notifier(preferences, lambda: window.is_watched, lambda: self._prompter.is_in_front)
        self._auto = Automatic(
            self._service,
            self._profiles,
            self._connector,
            self._wishes,
            self._notifier,
            window.show_notice,
        )
        self._lockdown = LockdownSwitch(self._service, self._show_lockdown, window.show_failure)
        self._traffic = TrafficWatch(self._service.watch_statistics, self._show_traffic)
        self._history = History(default_path(), self._history_problem)
        self._control: AppControl | None = None
        self._updates = UpdateWatch()
        self._parking = Parking(window)
        self._asking = False
        self.again: Sequence[str] | None = None
        """What is to be started in its place, once it is over."""
        self._connect()

    async def run(self, session: SessionBus) -> int:
        """The exit status, once it is over; ``session`` is closed then."""
        tray_host = TrayHost(session.bus, self._tray_changed)
        control = AppControl(session.server, self._service, self._agent, session.process_of)
        self._control = control
        try:
            if not await session.claim(Application(self.show_window), control, peer_left=control.peer_left):
                return await leave_to_other(session, hidden=self._options.hidden)
            self._tasks.spawn(self._history.start(), "opening the history")
            self._notifier.start(desktop_channels(session.bus, self._follow, self._tray.notify))
            self._tasks.spawn(self._service.run(), "following the service")
            self._tasks.spawn(self._end_with(session), "watching the session")
            await self._appear(tray_host)
            QTimer.singleShot(_SETTLE_MS, self._warm_up)
            await self._over.wait()
            return 0
        finally:
            await self._close(tray_host)
            self._tray.close()
            # A window that goes has the history written; after that nothing more comes.
            self._window.hide()
            await self._history.close()
            await session.close()

    async def _close(self, tray_host: TrayHost) -> None:
        for part in (
            self._auto,
            self._agent,
            self._notifier,
            self._lockdown,
            self._traffic,
            tray_host,
            self._quick,
            self._connector,
            self._profiles,
            self._updates,
            self._tasks,
        ):
            await part.close()

    def quit(self) -> None:
        self._over.set()

    def restart(self) -> None:
        """End, and have what is installed by now go on where the person is."""
        self.again = arguments(self._window.left(), hidden=not self._window.isVisible())
        self.quit()

    def publish(self, snapshot: Snapshot) -> None:
        """The service's latest state, to all who show it or depend on it."""
        self._window.show_snapshot(snapshot)
        self._tray.show_snapshot(snapshot)
        self._lockdown.show_snapshot(snapshot)
        self._quick.show_snapshot(snapshot)
        self._auto.show_snapshot(snapshot)
        self._notifier.show_snapshot(snapshot)
        self._agent.tunnels_changed(snapshot)
        self._watch_traffic()
        self._history.follow(snapshot)

    def service_came(self) -> None:
        self._traffic.service_came()

    def sampled(self, samples: Samples) -> None:
        self._traffic.sampled(samples)
        self._history.sampled(samples)

    def noticed(self, notice: Notice) -> None:
        """In the window until it is dismissed, and by the desktop's notification while nobody sees that."""
        text = present_notice(notice, self._service.snapshot)
        if self._window.show_notice(text):
            self._notifier.noticed(notice, text)

    def _answered(self, text: str) -> None:
        """A remembered answer has decided; the page Permissions lists it."""
        self._window.show_notice(text)
        self._notifier.answered(text)

    def _follow(self, note: Note, token: str) -> None:
        """The person pressed a notification: nothing is decided by that."""
        if note.leads == QUESTION:
            self._prompter.bring_forward()
            return
        self.show_window(token)
        self._window.open_page(note.leads, note.subject)

    def _show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        self._window.show_traffic(traffic)
        self._tray.show_traffic(traffic)

    def _watch_traffic(self) -> None:
        """While somebody sees the window, and for the tray's tool tip where the person wants it there."""
        wanted = self._preferences.values.tray_shows is TrayShows.RATES and self._tray.present
        carried = any(tunnel.state.carries_traffic for tunnel in self._service.snapshot.tunnels)
        self._rest()
        self._traffic.set_watched(self._window.is_watched or (wanted and carried))

    def _show_lockdown(self, lockdown: Lockdown) -> None:
        self._tray.show_lockdown(lockdown)
        self._window.show_lockdown(lockdown.on, not lockdown.hindrance)

    def show_window(self, token: str = "") -> None:
        """In front and with the focus; ``token`` is the desktop's leave to do so."""
        bring_to_front(self._window, token)

    def _open_page(self, key: str) -> None:
        self.show_window()
        self._window.open_page(key)

    async def _appear(self, tray_host: TrayHost) -> None:
        if self._options.hidden:
            await tray_host.start()
        else:
            self._window.show()
            # It may have been on the screen before anybody listened.
            self._watch_traffic()
            self._tasks.spawn(tray_host.start(), "looking for a tray")

    def _connect(self) -> None:
        window, tray = self._window, self._tray
        window.watched.connect(lambda watched: self._watch_traffic())
        self._preferences.changed.connect(lambda values: self._watch_traffic())
        window.watched.connect(self._history.set_watched)
        window.register_wanted.connect(self._register)
        window.quit_wanted.connect(self.quit)
        window.restart_wanted.connect(self.restart)
        self._updates.updated.connect(window.show_update)
        window.lock_wanted.connect(self._lockdown.switch)
        window.question_wanted.connect(self._prompter.bring_forward)
        window.retranslated.connect(self._retranslated)
        window.attach(
            Context(
                self._service,
                self._spawn,
                self._preferences,
                window.open_page,
                window.show_failure,
                self._wishes.connect,
                self._wishes.disconnect,
                self._prompter.bring_forward,
                history=self._history,
                profiles=self._profiles,
                connector=self._connector,
                networks=self._auto.networks,
            )
        )
        if self._preferences.problem is not None:
            self._preferences_problem(self._preferences.problem)
        self._preferences.problem_found.connect(self._preferences_problem)
        tray.open_wanted.connect(lambda: self.show_window())
        tray.question_wanted.connect(self._prompter.bring_forward)
        tray.switch_wanted.connect(self._wishes.switch)
        tray.profiles_wanted.connect(lambda: self._open_page("profiles"))
        tray.lock_wanted.connect(self._lockdown.switch)
        tray.quit_wanted.connect(self.quit)

    def _retranslated(self) -> None:
        self._lockdown.show_snapshot(self._service.snapshot)
        self._tray.retranslate()
        self._prompter.retranslate()

    def _preferences_problem(self, problem: Problem) -> None:
        self._window.show_notice(words.problem(problem))

    def _history_problem(self, problem: HistoryProblem) -> None:
        self._window.show_notice(history_words.problem(problem))

    def _spawn(self, work: Coroutine[Any, Any, None], what: str) -> None:
        self._tasks.spawn(work, what)

    def _respond(self, request: Request, outcome: Outcome) -> None:
        if request.pid is None:
            self._wishes.answered(request, outcome)
        elif self._control is not None:
            self._control.respond(request, outcome)

    def _warm_up(self) -> None:
        self._prompter.warm_up()
        self._updates.start()
        self._rest()

    def _rest(self) -> None:
        """Nothing is shown: Qt would wake up again and again to let go of what was painted."""
        if not self._window.is_watched and not self._asking:
            QPixmapCache.clear()

    def _asking_changed(self, asking: bool) -> None:
        self._asking = asking
        self._window.show_asking(asking)
        self._tray.show_asking(asking)
        self._notifier.asking(asking)
        self._rest()

    def _tray_changed(self, present: bool) -> None:
        self._tray.set_host(present)
        self._quick.set_present(self._tray.present)
        self._watch_traffic()
        self._window.keeps_tray = self._tray.present
        self._parking.tray_changed(self._tray.present)

    def _register(self) -> None:
        self._tasks.spawn(self._service.register(), "registering as the agent")

    async def _end_with(self, session: SessionBus) -> None:
        try:
            await session.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
        except (OSError, EOFError):
            log.info("the session bus is gone")
        self.quit()
