"""How rows of lists are painted where nothing in them is a widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from vpngui.gui import icons, theme
from vpngui.gui.theme import GRID

LEADING = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)


def ground(palette: QPalette, state: QStyle.StateFlag) -> QColor:
    """Of a row: tinted where it is chosen, a little where the pointer is over it."""
    base = palette.color(QPalette.ColorRole.Base)
    if state & QStyle.StateFlag.State_Selected:
        return theme.mixed(palette.color(QPalette.ColorRole.Highlight), base, 0.14)
    if state & QStyle.StateFlag.State_MouseOver:
        return theme.mixed(palette.color(QPalette.ColorRole.Text), base, 0.04)
    return base


def paint_icon(painter: QPainter, palette: QPalette, where: QRect, name: str, size: int) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(where.topLeft(), icons.pixmap(name, size, theme.accent(name, palette), ratio))


def paint_line(painter: QPainter, where: QRect, text: str) -> None:
    """With dots at its end where there is no room for all of it."""
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, LEADING, text)


def paint_focus(painter: QPainter, palette: QPalette, rect: QRect) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), GRID // 2, GRID // 2)


def paint_button(
    painter: QPainter,
    view: QWidget,
    where: QRect,
    text: str,
    *,
    hovered: bool,
    pressed: bool,
    enabled: bool = True,
) -> None:
    """In the style of the view that it lies in; ``pressed`` counts while the pointer is over it."""
    button = QStyleOptionButton()
    button.initFrom(view)
    button.rect = where
    button.text = view.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width() - GRID)
    button.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
    down = pressed and hovered and enabled
    button.state |= QStyle.StateFlag.State_Sunken if down else QStyle.StateFlag.State_Raised
    if not enabled:
        button.state &= ~QStyle.StateFlag.State_Enabled
    elif hovered:
        button.state |= QStyle.StateFlag.State_MouseOver
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    view.style().drawControl(QStyle.ControlElement.CE_PushButton, button, painter, view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
