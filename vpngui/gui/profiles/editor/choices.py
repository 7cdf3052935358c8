"""What the person chose for a profile, beside its configuration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from vpngui.gui.card import Card, Rule
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.preferences.rows import Row, show_checked
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.fields import Choice
from vpngui.gui.switch import Switch
from vpngui.gui.theme import GRID
from vpngui.profiles.entry import Choices

_ORDER = (Choice.KILL_SWITCH, Choice.PINNED, Choice.LOCAL_NETWORK, Choice.AUTO_CONNECT, Choice.ON_UNTRUSTED)


class ChoicesGroup(Card):
    chosen = Signal(Choice, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.switches = {choice: Switch(*words.choice(choice)) for choice in _ORDER}
        heading = PlainText(scale=1.1, bold=True, lines=2)
        heading.setText(translate("Editor", "When it connects, and what it stops"))
        above = QHBoxLayout()
        above.setContentsMargins(GRID * 2 - 1, 0, GRID * 2 - 1, 0)
        above.addWidget(heading)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, GRID * 2, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(above)
        inside.addSpacing(GRID)
        for choice, switch in self.switches.items():
            switch.clicked.connect(lambda on, choice=choice: self.chosen.emit(choice, on))
            if choice is not _ORDER[0]:
                inside.addWidget(Rule())
            inside.addWidget(Row(*words.choice(choice), switch))

    def show_choices(self, choices: Choices) -> None:
        for choice, switch in self.switches.items():
            show_checked(switch, getattr(choices, choice.value))
        self.switches[Choice.PINNED].setEnabled(choices.kill_switch)
