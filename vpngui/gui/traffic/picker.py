"""Above the graph: how much time is shown, whose traffic, and whether the picture moves on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QPushButton,
)

from vpngui.gui.dropdown import Dropdown
from vpngui.gui.exclusive import lead_to_checked
from vpngui.gui.flow import Flow
from vpngui.gui.history.key import Key
from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.choice import Choice, Shown
from vpngui.gui.traffic.length_button import LengthButton
from vpngui.gui.traffic.view import LENGTHS
from vpngui.gui.traffic.words import detail, length, title


class _Whose(Dropdown):
    """Long names are cut."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), GRID * 40), hint.height())


class Picker(Flow):
    changed = Signal()
    """Another length, or somebody else's traffic."""
    paused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[Key, ...] = ()
        self._lengths = QButtonGroup(self)
        for seconds in LENGTHS:
            button = LengthButton(length(seconds))
            text = translate("Traffic", "Show the last {length}").format(length=length(seconds))
            button.setAccessibleName(text)
            button.setToolTip(text)
            # The group does it; assistive technology asks the button.
            button.setAutoExclusive(True)
            self._lengths.addButton(button, seconds)
            self.addWidget(button)
        self._lengths.idToggled.connect(lambda: lead_to_checked(self._lengths.buttons()))
        self._lengths.button(LENGTHS[1]).setChecked(True)
        self._lengths.idToggled.connect(lambda seconds, on: self.changed.emit() if on else None)
        self._whose = _Whose(translate("Traffic", "Whose traffic"))
        self._whose.setMinimumHeight(GRID * 4)
        self._whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._whose.activated.connect(lambda: self.changed.emit())
        self._pause = QPushButton(translate("Traffic", "Pause"))
        self._pause.setAccessibleDescription(
            translate("Traffic", "Whether the graph stands still; what passes is counted all the same")
        )
        self._pause.setCheckable(True)
        self._pause.setMinimumHeight(GRID * 4)
        self._pause.toggled.connect(self._toggled)
        for widget in (self._whose, self._pause):
            self.addWidget(widget)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """What is in it can be narrower than it wants to be."""
        return QSize(GRID * 16, super().minimumSizeHint().height())

    @property
    def length(self) -> int:
        return self._lengths.checkedId()

    @property
    def choice(self) -> Choice:
        row = self._whose.currentIndex()
        return self._choices[row] if row >= 0 else Shown.TOGETHER

    @property
    def stands(self) -> bool:
        return self._pause.isChecked()

    def choose(self, seconds: int, choice: Choice) -> None:
        button = self._lengths.button(seconds)
        if button is not None:
            button.setChecked(True)
        if choice in self._choices:
            self._whose.setCurrentIndex(self._choices.index(choice))
            self.changed.emit()

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Offer these tunnels; what is chosen stays chosen where it is still among them."""
        if tuple(keys) != self._keys:
            before = self.choice
            self._keys = tuple(keys)
            self._fill()
            choices = self._choices
            self._whose.setCurrentIndex(choices.index(before) if before in choices else 0)

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return Shown.TOGETHER, Shown.EACH, *self._keys

    def _fill(self) -> None:
        self._whose.clear()
        self._whose.addItem(translate("Traffic", "All tunnels together"))
        self._whose.addItem(translate("Traffic", "Each tunnel by itself"))
        for key in self._keys:
            more = detail(key)
            self._whose.addItem(f"{title(key)} – {more}" if more else title(key))

    def _toggled(self, on: bool) -> None:
        self._pause.setText(translate("Traffic", "Continue") if on else translate("Traffic", "Pause"))
        self.paused.emit(on)
