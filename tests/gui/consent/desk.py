"""A prompt on a desk: a clock that only the test moves, a hand, and the answers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.samples import request
from vpngui.gui.consent.arming import DELAY
from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.prompt import Prompt
from vpngui.gui.consent.queue import Position
from vpngui.model.consent import Decision, FrozenRequest, Remember

ALONE = Position(1, 1)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A prompt, a clock that only the test moves, and the answers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.answers: list[Decision] = []
        self.choices: list[bool | None] = []
        self.remembered: list[Remember] = []
        self.prompt = Prompt(self.clock)
        self.qtbot = qtbot
        qtbot.addWidget(self.prompt)

    def ask(self, asked: FrozenRequest | None = None, position: Position = ALONE) -> None:
        self.prompt.ask(asked or request(), position, 180, self._answered)
        self.qtbot.waitExposed(self.prompt)

    def _answered(self, answer: Choice) -> None:
        self.answers.append(answer.decision)
        self.choices.append(answer.local_network)
        self.remembered.append(answer.remember)

    def focus(self) -> None:
        self.prompt.activateWindow()
        self.qtbot.waitUntil(self.prompt.isActiveWindow)

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.qtbot.wait(80)

    def arm(self, asked: FrozenRequest | None = None) -> None:
        self.ask(asked)
        self.focus()
        self.pass_time(DELAY)
        assert self.allow.isEnabled()

    def button(self, name: str) -> QPushButton:
        return next(button for button in self.prompt.findChildren(QPushButton) if button.text() == name)

    @property
    def local(self) -> QCheckBox:
        return self.box("Keep the local network reachable")

    @property
    def remember(self) -> QCheckBox:
        return self.box("Remember this answer")

    @property
    def durations(self) -> QComboBox:
        (durations,) = self.prompt.findChildren(QComboBox)
        return durations

    def box(self, text: str) -> QCheckBox:
        for box in self.prompt.findChildren(QCheckBox):
            if box.text() == text:
                return box
        # Where there is nothing to choose it has no words.
        return next(box for box in self.prompt.findChildren(QCheckBox) if not box.text())

    def click_on_local(self) -> None:
        self.click_on(self.local)

    def click_on(self, box: QCheckBox) -> None:
        self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    @property
    def allow(self) -> QPushButton:
        return self.button("Allow")

    @property
    def deny(self) -> QPushButton:
        return self.button("Don't allow")

    def texts(self) -> list[str]:
        labels = self.prompt.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]
