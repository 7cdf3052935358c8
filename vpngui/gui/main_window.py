"""The main window: the navigation, the page that it leads to, and above it what the person should know."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from vpngui.gui.confirm import confirm
from vpngui.gui.content import Content
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.messages import Answers, Messages
from vpngui.gui.page import Page
from vpngui.gui.pages import Entry, available
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.restart import Left
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.steps import has_turns, in_slices
from vpngui.gui.theme import GRID

_RETIRED_MS = 120_000
"""Milliseconds; longer than any call to the service may take."""
_ROOMY = GRID * 90
"""Pixels of width from which the navigation shows words."""


class MainWindow(QMainWindow):
    """``keeps_tray``: whether a tray icon is left to open the window again once it is closed.

    It can be shown at once; pages come with ``attach``.
    """

    painted = Signal()
    register_wanted = Signal()
    question_wanted = Signal()
    watched = Signal(bool)
    """Whether somebody can see the window now."""

    lock_wanted = Signal(bool)
    """Whether everything is to be blocked: a desktop without a tray has no other place for it."""

    quit_wanted = Signal()
    restart_wanted = Signal()
    retranslated = Signal()
    """Everything in it speaks another language now."""

    def __init__(self) -> None:
        super().__init__()
        self.keeps_tray = False
        self._context: Context | None = None
        self._snapshot = Snapshot()
        self._messages = Messages(
            Answers(self.question_wanted.emit, self.register_wanted.emit, self._ask_restart), self._refresh
        )
        self._locked = self._lockable = False
        self._entries: tuple[Entry, ...] = available()
        self._seen: Page | None = None
        self._arriving = False
        self.setWindowTitle("vpngui")
        self.setMinimumSize(GRID * 50, GRID * 40)
        self.resize(GRID * 132, GRID * 72)
        self._turns = 0
        place = QWidget()
        self._place = QVBoxLayout(place)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(place)
        self._take(Content(*self._about))

    @property
    def _about(self) -> tuple[object, ...]:
        """What the content is about."""
        lead = self.open_page
        return self._entries, self.lock_wanted.emit, self.quit_wanted.emit, lead, lambda: self._snapshot

    def _take(self, content: Content) -> None:
        self._content = content
        self._navigation, self._header, self._banner = content.navigation, content.header, content.banner
        self._opened = content.opened
        self._opened.came.connect(lambda key: self._refresh())
        self._place.addWidget(content)
        self._navigation.hear_keys()
        self._navigation.chosen.connect(self._chosen)
        self._header.show_title(self._entries[0].title())
        self._header.show_lockdown(self._locked, self._lockable)

    def fit_screen(self) -> None:
        """No larger than the screen has room for: text at twice its size makes it small."""
        room = self.screen().availableGeometry().size()
        self.resize(self.size().boundedTo(QSize(room.width(), room.height() * 9 // 10)))

    def attach(self, context: Context) -> None:
        """From now on pages can be made."""
        self._context = context
        self._refresh()

    def open_page(self, key: str, subject: str = "") -> None:
        """Lead to a page, and there to ``subject``; a key that there is no page for changes nothing."""
        if self._navigation.choose(key) and self._context is not None:
            self._opened.wanted(key, self._context)
            self._opened.lead(key, subject)

    @property
    def page(self) -> Page | None:
        """The one that is shown, or would be; None before ``attach``, and while it is made."""
        return self._opened.page(self._navigation.current)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._refresh()

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        for page in self._opened.pages:
            page.show_traffic(traffic)

    def show_asking(self, asking: bool) -> None:
        """Whether a question waits for its answer."""
        self._messages.asking(asking)

    def show_lockdown(self, on: bool, usable: bool) -> None:
        """Whether everything is blocked, and whether that can be changed now."""
        self._locked, self._lockable = on, usable
        self._header.show_lockdown(on, usable)

    def show_failure(self, text: str) -> None:
        """Something that the person wanted did not work; an empty text takes it back."""
        self._messages.failed(text)

    def show_notice(self, text: str) -> bool:
        """Something happened that nobody asked for; whether it says anything that was not there already."""
        return self._messages.noticed(text)

    def show_update(self) -> None:
        """Another version is installed than the one that runs."""
        self._messages.updated()

    def left(self) -> Left:
        """What the person has before them, for the next one to show."""
        return Left(self._navigation.current, self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.keeps_tray:
            super().closeEvent(event)
            return
        # Without a tray a hidden window could not be found again: it goes to the task bar instead.
        event.ignore()
        self.showMinimized()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_watched()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_watched()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._tell_watched()
        elif event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._content.paint_in_turns()

    @property
    def is_watched(self) -> bool:
        """Whether somebody can see the window now."""
        return self.isVisible() and not self.isMinimized()

    def _tell_watched(self) -> None:
        self._refresh()
        self.watched.emit(self.is_watched)

    def _retranslate(self) -> None:
        """Make everything anew; what is open stays open."""
        self._turns += 1
        if self._context is not None and has_turns():
            self._context.spawn(self._make_anew(self._turns), "speaking another language")
        else:
            self._exchange(Content(*self._about))

    async def _make_anew(self, turn: int) -> None:
        content = await in_slices(Content.in_steps(*self._about))
        if turn == self._turns:
            self._exchange(content)
        else:
            content.deleteLater()

    def _exchange(self, content: Content) -> None:
        key, kept = self._navigation.current, self._opened.leave()
        self._look_at(None)
        self._navigation.show_entries(())  # of two shortcuts with the same keys none is heard
        self._retire(self._content)
        self._take(content)
        self._opened.keep(kept)
        self._navigation.choose(key)
        self._refresh()
        self._fit()
        content.paint_in_turns()
        self.retranslated.emit()

    def _retire(self, old: QWidget) -> None:
        """A page may still wait for the service: what it hears then must find it. It stays where it is, since
        everything inside hears of another parent."""
        old.hide()
        self._place.removeWidget(old)
        QTimer.singleShot(_RETIRED_MS, old, old.deleteLater)

    def _chosen(self, key: str) -> None:
        self._header.show_title(self._entry(key).title())
        self._refresh()

    def _refresh(self) -> None:
        """A window that nobody sees waits: when a question comes, the prompt is what counts."""
        if not self.is_watched:
            self._look_at(None)
            return
        # Where there is nothing to count, the page below says all of it.
        self._header.show_summary(presenter.summary(self._snapshot) if self._snapshot.tunnels else "")
        self._show_banner()
        if self._context is not None:
            key = self._navigation.current
            page = self._opened.wanted(key, self._context)
            if page is not None:
                page.show_snapshot(self._snapshot)
            self._opened.show(key)
            self._look_at(page)

    def _look_at(self, page: Page | None) -> None:
        if page is self._seen:
            return
        before, self._seen = self._seen, page
        if before is not None:
            before.set_watched(False)
        # While another page is made, the keyboard waits for it where it is.
        arriving, self._arriving = self._arriving or before is not None, page is None and self.is_watched
        if page is not None:
            page.set_watched(True)
            if not arriving or not self._navigation.has_focus:
                page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, key: str) -> Entry:
        return next(entry for entry in self._entries if entry.key == key)

    def _show_banner(self) -> None:
        message = self._messages.message(self._snapshot)
        if message is None:
            self._banner.hide()
        else:
            self._banner.show_message(message.icon, message.text, message.button, message.action)

    def _ask_restart(self) -> None:
        """What was typed is lost with the page that it was typed into: then it is asked about."""
        if not any(page.unsaved for page in self._opened.pages):
            self.restart_wanted.emit()
            return
        confirm(
            self,
            translate("Window", "Restart vpngui now?"),
            translate("Window", "What you typed and did not apply is lost. Tunnels stay as they are."),
            translate("Window", "Restart"),
            self.restart_wanted.emit,
        )

    def _fit(self) -> None:
        self._navigation.collapse(self.width() < max(_ROOMY, self._navigation.full_width * 4))
