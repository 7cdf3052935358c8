"""Parts are side by side exactly where each has what it needs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from vpngui.gui.lists.folding import Folding

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def test_the_outer_one_folds_before_the_one_within(qapp: QApplication) -> None:
    field, buttons = QLineEdit(), [QPushButton("Import…"), QPushButton("New…")]
    field.setMinimumWidth(field.sizeHint().width() + 60)
    bar = Folding((field, 1), (Folding(*((button, 0) for button in buttons)), 0))

    def shape(width: int) -> tuple[bool, bool]:
        """Whether all are in a row, and whether the buttons are."""
        bar.resize(width, 200)
        bar.show()
        for _ in range(2):  # those within are laid out in the turn after
            qapp.processEvents()
        first, second = (button.mapTo(bar, button.rect().center()) for button in buttons)
        return field.geometry().right() < first.x(), first.y() == second.y()

    enough = bar.full_width
    assert shape(enough) == (True, True)
    for less in (1, 30, 60):
        assert shape(enough - less) == (False, True)
    assert shape(enough) == (True, True)
