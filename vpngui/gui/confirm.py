"""Asks once more before something is done that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vpngui.gui.i18n import translate


def confirm(
    parent: QWidget, question: str, explanation: str, button: str, agreed: Callable[[], None]
) -> None:
    """Call ``agreed`` when the person presses ``button``; Enter and Escape do nothing of the kind."""
    # Only here: nobody needs one before the first question of this sort.
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(f"vpngui – {button}")
    # Somebody else's words may be among them.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(explanation)
    yes = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("Window", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.buttonClicked.connect(lambda pressed: agreed() if pressed is yes else None)
    box.open()
