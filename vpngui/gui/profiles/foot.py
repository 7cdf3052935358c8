"""The last line of the page: where the secrets of the profiles are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpngui.gui import theme
from vpngui.gui.card import Rule
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class Foot(QWidget):
    """Hidden while it is not known."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainText(scale=0.9, quiet=True, lines=3)
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        row.setSpacing(GRID)
        row.addWidget(Picture(theme.beside_text(self.fontMetrics()), "key"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Rule())
        layout.addLayout(row)
        self.hide()

    def show_place(self, secrets_are_in: str) -> None:
        """As the shelf says it."""
        self._text.setText(place(secrets_are_in))
        self.setVisible(bool(secrets_are_in))


def place(secrets_are_in: str) -> str:
    match secrets_are_in:
        case "keyring":
            return translate("Profiles", "Private keys are sealed with your keyring.")
        case "file":
            return translate(
                "Profiles",
                "There is no keyring here, so private keys are in files that only you can read.",
            )
    return ""
