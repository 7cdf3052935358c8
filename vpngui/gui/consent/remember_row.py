"""The choice to have an answer remembered: for how long, to what it is bound, and where to undo it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vpngui.gui import theme
from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.dropdown import Dropdown
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.remember import Offer
from vpngui.gui.theme import GRID
from vpngui.model.consent import Remember


class RememberRow(QWidget):
    """Hidden where nothing is offered; nothing is ticked until the person does."""

    changed = Signal()
    """By the person, not by ``show_offer``."""

    def __init__(self) -> None:
        super().__init__()
        self._box = ChoiceBox()
        self._box.setText(translate("Remember", "Remember this answer"))
        self._box.clicked.connect(self._clicked)
        self._durations = Dropdown(translate("Remember", "How long to remember it"))
        self._durations.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._durations.setMinimumContentsLength(6)
        self._durations.setMinimumHeight(GRID * 4)
        self._durations.activated.connect(self.changed)
        self._scope = PlainText(scale=0.9, quiet=True, lines=4)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._box)
        row.addWidget(self._durations, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._scope)
        self._color()

    @property
    def box(self) -> ChoiceBox:
        return self._box

    @property
    def durations(self) -> QComboBox:
        return self._durations

    @property
    def chosen(self) -> Remember:
        if self.isHidden() or not self._box.isChecked():
            return Remember.ONCE
        return Remember(self._durations.currentData())

    def show_offer(self, offer: Offer) -> None:
        self._durations.clear()
        for remember, text in offer.durations:
            self._durations.addItem(text, remember.value)
        self._box.setChecked(False)
        self._box.setAccessibleDescription(offer.scope)
        self._scope.setText(offer.scope)
        self.setVisible(bool(offer.durations))
        self.set_usable(False)

    def set_usable(self, usable: bool) -> None:
        self._box.setEnabled(usable)
        self._durations.setEnabled(usable and self._box.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        """Quieter while it cannot be used, not faint: it says what could be chosen."""
        palette = self.palette()
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        quiet = theme.quiet(palette)
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
            palette.setColor(QPalette.ColorGroup.Disabled, role, quiet)
        self._durations.setPalette(palette)

    def _clicked(self) -> None:
        self._durations.setEnabled(self._box.isChecked())
        self.changed.emit()
