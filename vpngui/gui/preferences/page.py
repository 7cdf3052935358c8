"""The page Preferences: every change takes effect at once, and all of them can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.language import NAMES
from vpngui.gui.page import Page
from vpngui.gui.plain_text import PlainText
from vpngui.gui.preferences import autostart
from vpngui.gui.preferences.login import Login
from vpngui.gui.preferences.networks import Surroundings
from vpngui.gui.preferences.sections import Look, Notifications, Questions, Start, TrayIcon
from vpngui.gui.section import Column
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID


class PreferencesPage(Page):
    """``autostart_path`` is where desktops look, unless a test looks elsewhere."""

    def _built(self, context: Context, autostart_path: Path | None = None) -> Steps[None]:
        self._context = context
        self._watched = False
        self._undo: Callable[[], None] | None = None
        self._login = Login(autostart_path or autostart.default_path())
        preferences = context.preferences
        for name in NAMES.values():
            # The letters of another script are loaded when they are needed first, which takes a while.
            self.fontMetrics().horizontalAdvance(name)
            yield
        look = Look(preferences)
        yield
        start = Start(preferences, self._login, self._switch_login)
        yield
        self._networks = Surroundings(context.networks, context.spawn)
        yield
        tray = TrayIcon(preferences)
        yield
        notifications = Notifications(preferences)
        yield
        questions = Questions(preferences, lambda: context.navigate("permissions", ""))
        yield
        self._sections = self.portions = (look, start, self._networks, tray, notifications, questions)
        self._said = PlainText(quiet=True, lines=2)
        self._reset = QPushButton()
        self._reset.setMinimumHeight(GRID * 4)
        self._reset.clicked.connect(self._reset_or_undo)
        self._scroll = yield from self._laid_out()
        yield
        self._offer_reset()
        preferences.changed.connect(self._changed)

    def set_watched(self, watched: bool) -> None:
        self._watched = watched
        if watched:
            self._networks.look()
            self._context.spawn(self._login.look(), "looking whether vpngui starts at login")
        elif self._undo is not None:
            self._offer_reset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._watched and self.isActiveWindow():
            # Back from another program, which may have changed it.
            self._context.spawn(self._login.look(), "looking whether vpngui starts at login")

    def kept(self) -> object:
        focus = self.focusWidget()
        controls = self.findChildren(QWidget)
        return self._scroll.verticalScrollBar().value(), controls.index(focus) if focus in controls else -1

    def take_back(self, kept: object) -> None:
        if not isinstance(kept, tuple):
            return
        position, number = kept
        controls = self.findChildren(QWidget)
        if 0 <= number < len(controls):
            controls[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(position)

    def _switch_login(self, on: bool, hidden: bool) -> None:
        self._context.spawn(self._login.switch(on, hidden), "changing whether vpngui starts at login")

    def _changed(self) -> None:
        for section in self._sections:
            section.refresh()
        if self._undo is not None:
            self._offer_reset()

    def _reset_or_undo(self) -> None:
        if self._undo is not None:
            self._undo()
            self._offer_reset()
            return
        login = self._login.state
        take_back = self._context.preferences.reset()
        if login.on:
            self._switch_login(False, False)

        def undo() -> None:
            take_back()
            if login.on:
                self._switch_login(True, self._context.preferences.values.start_hidden)

        self._undo = undo
        self._said.setText(translate("Preferences", "All preferences are back to their defaults."))
        self._reset.setText(translate("Preferences", "Undo"))
        self._reset.setAccessibleDescription(translate("Preferences", "Bring back what you had chosen"))

    def _offer_reset(self) -> None:
        self._undo = None
        self._said.setText(translate("Preferences", "Changes take effect at once."))
        self._reset.setText(translate("Preferences", "Reset to defaults"))
        self._reset.setAccessibleDescription(
            translate("Preferences", "Nothing that you chose on this page holds any more")
        )

    def _laid_out(self) -> Steps[Column]:
        end = QHBoxLayout()
        end.setSpacing(GRID * 2)
        end.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        end.addWidget(self._reset)
        column = yield from Column.in_steps([*self._sections, end])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        return column
