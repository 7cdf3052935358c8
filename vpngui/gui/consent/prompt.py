"""The consent prompt: one question on the screen, and the rules by which it may be answered."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout

from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.consent.answer_buttons import AllowButton, AnswerButton
from vpngui.gui.consent.arming import Arming, Phase
from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.queue import Position
from vpngui.gui.consent.refusals import RefusalsButton
from vpngui.gui.consent.remember_row import RememberRow
from vpngui.gui.consent.request_view import RequestView
from vpngui.gui.consent.room import Room
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.preferences.values import DEFAULTS, Values
from vpngui.gui.presenters import request as presenter
from vpngui.gui.theme import GRID
from vpngui.model.consent import Decision, FrozenRequest, Remember

_FRAME_MS = 33


class Prompt(QDialog):
    """Kept and shown again; ``answer`` of the question on the screen is called once at most."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(translate("Prompt", "vpngui – permission"))
        # Whoever is typing goes on typing where they are; the window is above, and asks for attention.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._answer: Callable[[Choice], None] | None = None
        self._arming = Arming(clock)
        self._phase: Phase | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._follow)
        self._view = RequestView()
        self._room = Room(self, self._view)
        self._local = ChoiceBox()
        self._local.clicked.connect(self._choice_changed)
        self._remember = RememberRow()
        self._remember.changed.connect(self._choice_changed)
        self._wait = PlainText(scale=0.9, quiet=True, lines=2)
        self._status = PlainText(scale=0.9, quiet=True, lines=2)
        self._deny = AnswerButton(translate("Prompt", "Don't allow"), lambda: self._arming.keyboard_answers)
        self._refusals = RefusalsButton(lambda: self._arming.keyboard_answers)
        self._refusals.chosen.connect(lambda remember: self._decide(Decision.DENY, remember))
        self._allow = AllowButton(translate("Prompt", "Allow"), lambda: self._arming.keyboard_answers)
        self._deny.setAccessibleDescription(translate("Prompt", "Nothing changes; whoever asks is told."))
        self._deny.clicked.connect(lambda: self._decide(Decision.DENY))
        self._allow.pressed.connect(self._arming.press)
        self._allow.clicked.connect(self._allow_clicked)
        self._waiting = (self._allow, self._local, self._remember.box, self._remember.durations)
        self._lay_out()
        self._follow()

    def ask(
        self,
        request: FrozenRequest,
        position: Position,
        seconds: float,
        answer: Callable[[Choice], None],
        *,
        own: bool = False,
        reason: str = "",
        rules: Values = DEFAULTS,
    ) -> None:
        """Show the question without taking the focus from anybody; ``own`` if the person asked for it.

        ``reason``: why nobody did, and vpngui asks by itself; ``rules``: what the person wants to be offered.
        """
        self._answer = answer
        self.show_request(request, position, seconds, own=own, reason=reason, rules=rules)
        self.show()
        if own:
            self.raise_()
            self.activateWindow()
        else:
            QApplication.alert(self)

    def show_request(
        self,
        request: FrozenRequest,
        position: Position,
        seconds: float,
        *,
        own: bool = False,
        reason: str = "",
        rules: Values = DEFAULTS,
    ) -> None:
        """Put the question into the window, shown or not."""
        page = presenter.present(request, seconds, time.time(), own=own, reason=reason, rules=rules)
        self._view.show_page(page)
        self._wait.setText(page.wait)
        self._show_choice(page.local_network, request.settings.local_network)
        self._remember.show_offer(page.offer)
        self._refusals.show_refusals(page.offer.refusals)
        self.setAccessibleDescription("\n".join([page.who.grade, *(line.text for line in page.effects)]))
        self._view.headline.setAccessibleDescription(page.who.grade)
        self.set_position(position)
        self._arming.content_changed()
        self._view.headline.setFocus()
        self._follow()
        self._room.fit(self.screen().availableGeometry().size())

    def set_position(self, position: Position) -> None:
        """Which of how many.

        What is asked stays the same, so nothing is armed anew: else a flood could keep Allow from arming.
        """
        self._view.set_place(presenter.position(position))

    def withdraw(self) -> None:
        """Nobody waits for an answer any more."""
        self._answer = None
        self._refusals.close_menu()
        self.hide()

    def reject(self) -> None:
        """Escape, and the window's own close button."""
        self._decide(Decision.DISMISS)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In the first second a key belongs to whatever the person was typing, and answers nothing.
        if event.key() == Qt.Key.Key_Escape and self._arming.keyboard_answers:
            self.reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._focus(self.isActiveWindow())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Shown again soon after it was hidden it may never have stopped being the active window.
        self._focus(self.isActiveWindow())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._focus(False)

    def _focus(self, has: bool) -> None:
        self._arming.focus(has)
        self._follow()

    def _allow_clicked(self) -> None:
        if self._arming.release():
            self._decide(Decision.ALLOW)

    def _show_choice(self, text: str, chosen: bool) -> None:
        self._local.setText(text)
        self._local.setVisible(bool(text))
        self._local.setChecked(chosen)
        self._local.setEnabled(False)

    def _choice_changed(self) -> None:
        """What would be allowed is not what it was: a press under way is void, and the second starts anew."""
        self._arming.content_changed()
        self._follow()

    def _decide(self, decision: Decision, remember: Remember | None = None) -> None:
        """``remember`` is what the box says, unless given; what was closed is no answer to remember."""
        answer, self._answer = self._answer, None
        if answer is None:
            return
        if remember is None:
            remember = Remember.ONCE if decision is Decision.DISMISS else self._remember.chosen
        asked = decision is Decision.ALLOW and not self._local.isHidden()
        answer(Choice(decision, self._local.isChecked() if asked else None, remember))

    def _follow(self) -> None:
        """Show how far arming is, and keep following while it goes on."""
        phase = self._arming.phase
        if phase is Phase.ARMING:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
        self._allow.set_progress(self._arming.progress)
        if phase is not self._phase:
            self._phase = phase
            self._show_phase(phase)

    def _show_phase(self, phase: Phase) -> None:
        focused = self.focusWidget()
        self._allow.setEnabled(phase is Phase.ARMED)
        # Usable after the first quiet second, as Allow is; while its own change arms anew it stays so.
        usable = phase is Phase.ARMED or (phase is Phase.ARMING and self._local.isEnabled())
        self._local.setEnabled(usable)
        self._remember.set_usable(usable)
        if focused in self._waiting and not focused.isEnabled():
            self._view.headline.setFocus()
        text = _phase_text(phase)
        self._status.setText(text)
        self._allow.setAccessibleDescription(text)
        if self.isVisible() and phase is not Phase.UNFOCUSED:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, text))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons.addSpacing(GRID)
        refuse = QHBoxLayout()
        refuse.setSpacing(2)
        refuse.addWidget(self._deny)
        refuse.addWidget(self._refusals)
        buttons.addLayout(refuse)
        buttons.addWidget(self._allow)
        self._room.add_choice(self._local, Qt.AlignmentFlag.AlignLeft)
        self._room.add_choice(self._remember)
        self._room.add_choice(self._wait)
        self._room.add_answers(buttons)


def _phase_text(phase: Phase) -> str:
    match phase:
        case Phase.UNFOCUSED:
            return translate("Prompt", "To allow, select this window first.")
        case Phase.ARMING:
            return translate("Prompt", "You can allow in a moment.")
        case Phase.ARMED:
            return translate("Prompt", "You can allow this now.")
