"""Asks what a profile shall be called."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.lists.folding import Folding
from vpngui.gui.plain_text import PlainText
from vpngui.gui.said import said
from vpngui.gui.theme import GRID
from vpngui.model.errors import InvalidParameter
from vpngui.profiles.entry import check_title


class NameDialog(QDialog):
    """``named`` gets the new name, which is one and nobody else's of ``taken``."""

    def __init__(
        self, parent: QWidget, title: str, taken: Collection[str], named: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self._named = named
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Profiles", "Rename profile"))
        caption = PlainText(lines=1)
        caption.setText(translate("Profiles", "Name"))
        self._field = QLineEdit(title)
        self._field.setMinimumHeight(GRID * 4)
        self._field.setMinimumWidth(GRID * 36)
        self._field.setAccessibleName(translate("Profiles", "Name"))
        self._field.setAccessibleDescription(
            translate("Profiles", "What the profile is called in every list")
        )
        self._field.selectAll()
        self._field.textChanged.connect(self._check)
        self._wrong = PlainText(quiet=True, lines=3)
        self._rename = QPushButton(translate("Profiles", "Rename"))
        self._rename.setAccessibleDescription(translate("Profiles", "Keeps the new name"))
        self._rename.setDefault(True)
        self._rename.clicked.connect(self._take)
        cancel = QPushButton(translate("Window", "Cancel"))
        cancel.setAccessibleDescription(translate("Profiles", "Leaves the name as it is"))
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID)
        layout.addWidget(caption)
        layout.addWidget(self._field)
        layout.addWidget(self._wrong)
        layout.addSpacing(GRID)
        layout.addWidget(Folding((QWidget(), 1), (cancel, 0), (self._rename, 0)))
        self._check()

    def _check(self) -> None:
        wrong = self._problem()
        self._wrong.setText(wrong)
        self._rename.setEnabled(not wrong)

    def _problem(self) -> str:
        try:
            title = check_title(self._field.text())
        except InvalidParameter as error:
            return said(str(error))
        if title in self._taken:
            return translate("Profiles", "Another profile is called so already.")
        return ""

    def _take(self) -> None:
        if not self._problem():
            self._named(check_title(self._field.text()))
            self.accept()
