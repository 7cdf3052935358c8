"""Paints an entry: who, what, and what is known besides; nothing in it is a widget."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vpngui.gui import icons, theme
from vpngui.gui.permissions.rows import RowsModel
from vpngui.gui.permissions.words import Row
from vpngui.gui.theme import GRID

_PAD = GRID * 2
_LEADING = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_TRAILING = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


class RowDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = 3 * self._view.fontMetrics().lineSpacing() + _PAD + GRID
        return QSize(GRID * 30, -(-height // GRID) * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)  # noqa: S101 - the view's own
        row = model.row(index.row())
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, _ground(palette, state))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line(palette))
        self._paint_row(painter, palette, rect, row)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), GRID // 2, GRID // 2)
        painter.restore()

    def _paint_row(self, painter: QPainter, palette: QPalette, rect: QRect, row: Row) -> None:
        line = self._view.fontMetrics().lineSpacing()
        small = theme.beside_text(self._view.fontMetrics())
        quiet = theme.quiet(palette, QPalette.ColorRole.Base)
        place = _Places(rect, painter.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        large = small + GRID // 2
        words = _PAD + large + _PAD
        top = rect.center().y() + 1 - line * 3 // 2
        width = rect.width() - words - _PAD
        icon = place(_PAD, top + (line - large) // 2, large, large)
        self._icon(painter, icon, row.icon, theme.accent(row.color, palette))
        font = self._view.font()
        painter.setFont(font)
        painter.setPen(quiet)
        taken = min(painter.fontMetrics().horizontalAdvance(row.when) + 2, width * 3 // 5)
        self._text(painter, place(words + width - taken, top, taken, line), row.when, _TRAILING)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._text(painter, place(words, top + line, width, line), row.what)
        painter.setPen(quiet)
        grade = place(words, top + 2 * line + (line - small) // 2, small, small)
        self._icon(painter, grade, row.grade_icon, theme.accent(row.grade_icon, palette))
        beside = small + GRID
        self._text(painter, place(words + beside, top + 2 * line, width - beside, line), row.detail)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._text(painter, place(words, top, width - taken - GRID, line), row.title)

    @staticmethod
    def _icon(painter: QPainter, where: QRect, name: str, color: QColor) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(where.topLeft(), icons.pixmap(name, where.width(), color, ratio))

    @staticmethod
    def _text(painter: QPainter, where: QRect, text: str, alignment: int = _LEADING) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, alignment, elided)


class _Places:
    """Rectangles counted from where reading begins."""

    def __init__(self, row: QRect, mirrored: bool) -> None:
        self._row = row
        self._mirrored = mirrored

    def __call__(self, start: int, top: int, width: int, height: int) -> QRect:
        left = self._row.left() + start
        if self._mirrored:
            left = self._row.right() + 1 - start - width
        return QRect(left, top, width, height)


def _ground(palette: QPalette, state: QStyle.StateFlag) -> QColor:
    base = palette.color(QPalette.ColorRole.Base)
    if state & QStyle.StateFlag.State_Selected:
        return theme.mixed(palette.color(QPalette.ColorRole.Highlight), base, 0.14)
    if state & QStyle.StateFlag.State_MouseOver:
        return theme.mixed(palette.color(QPalette.ColorRole.Text), base, 0.04)
    return base
