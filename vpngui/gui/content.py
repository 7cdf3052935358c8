"""What is inside the main window: the navigation, the page, and above it a title and what should be known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.banner import Banner
from vpngui.gui.card import Line, Rule
from vpngui.gui.header import Header
from vpngui.gui.navigation import Navigation
from vpngui.gui.opened import Opened
from vpngui.gui.pages import Entry
from vpngui.gui.painting import paint_in_turns
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps
from vpngui.gui.stepwise import Stepwise


class Content(Stepwise, QWidget):
    """Made anew when the language changes. The arguments are the pages that there are, what the menu's two
    actions do, what leads to a page, and the latest snapshot."""

    def _built(
        self,
        entries: Sequence[Entry],
        lock: Callable[[bool], None],
        quit_app: Callable[[], None],
        lead: Callable[[str], None],
        snapshot: Callable[[], Snapshot],
    ) -> Steps[None]:
        # Its own from now on: with another language this one is not turned round, but made anew.
        self.setLayoutDirection(self.layoutDirection())
        self.navigation = Navigation()
        yield
        self.navigation.show_entries(entries)
        yield
        self.header = Header(lock, quit_app)
        yield
        self.banner = Banner()
        self._pages = QStackedWidget()
        self._pages.setBackgroundRole(QPalette.ColorRole.Base)
        self._pages.setAutoFillBackground(True)
        self.opened = Opened(entries, self._pages, snapshot)
        to_help = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        to_help.activated.connect(lambda: lead("help"))
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """What is inside does not hear that the language changes: all of it is made anew."""
        return event.type() is QEvent.Type.LanguageChange or super().event(event)

    def paint_in_turns(self) -> None:
        """All colours are other ones: what all of it together has no time for is painted part by part."""
        paint_in_turns([self.navigation, self.header, self._pages])

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(Rule())
        right.addWidget(self.banner)
        right.addWidget(self._pages, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addWidget(Line())
        layout.addLayout(right, 1)
