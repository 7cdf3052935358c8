"""A box to tick whose words and outline can be read in every state, on light and on dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from vpngui.gui import theme


class ChoiceBox(QCheckBox):
    """While it cannot be used yet it is quieter, not faint: what it says counts for the answer."""

    def paintEvent(self, event: QPaintEvent) -> None:
        # Only here: its thousand names are slow to load, and nobody needs one before the first question.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        palette = self.palette()
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        quiet = theme.quiet(palette)
        option.palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, quiet)
        painter = QPainter(self)
        style = self.style()
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        # Some styles draw the outline of an empty box darker than its ground, also where that is dark.
        frame = QRectF(style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(quiet, 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
