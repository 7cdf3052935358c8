"""What can be chosen above the lists is read in whole where the window is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox

from vpngui.gui.dropdown import Dropdown
from vpngui.gui.permissions.bar import ANSWERS, GRANTS, Bar

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.mark.parametrize("which", [GRANTS, ANSWERS])
def test_the_choice_is_not_cut_off(qapp: QApplication, which: int) -> None:
    bar = Bar()
    bar.turn_to(which)
    bar.resize(344, 88)
    bar.show()
    qapp.processEvents()
    [choice] = bar.findChildren(Dropdown)
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    longest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(i)) for i in range(choice.count()))
    assert room.width() >= longest
