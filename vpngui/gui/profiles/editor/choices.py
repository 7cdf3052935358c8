"""What the person chose for a profile, beside its configuration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.fields import Choice
from vpngui.gui.settings.parts import Group
from vpngui.gui.theme import GRID
from vpngui.profiles.entry import Choices

_ORDER = (Choice.KILL_SWITCH, Choice.PINNED, Choice.LOCAL_NETWORK, Choice.AUTO_CONNECT, Choice.ON_UNTRUSTED)


class ChoicesGroup(Group):
    chosen = Signal(Choice, bool)

    def __init__(self) -> None:
        super().__init__(translate("Editor", "When it connects, and what it stops"))
        self.boxes = {choice: ChoiceBox(words.choice(choice)[0]) for choice in _ORDER}
        for choice, box in self.boxes.items():
            box.clicked.connect(lambda on, choice=choice: self.chosen.emit(choice, on))
            self.add(_explained(box, words.choice(choice)[1]))

    def show_choices(self, choices: Choices) -> None:
        for choice, box in self.boxes.items():
            box.setChecked(getattr(choices, choice.value))
        self.boxes[Choice.PINNED].setEnabled(choices.kill_switch)


def _explained(box: ChoiceBox, words: str) -> QWidget:
    box.setAccessibleDescription(words)
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    hint = PlainText(scale=0.9, quiet=True, lines=4)
    hint.setText(words)
    layout.addWidget(box)
    layout.addWidget(hint)
    return inside
