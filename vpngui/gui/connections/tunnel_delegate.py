"""Paints a cell of the table: a picture and two lines, the second one quieter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vpngui.gui import icons, theme
from vpngui.gui.connections.tunnels_model import DETAIL_ROLE, ICON_ROLE, Column
from vpngui.gui.theme import GRID

ROW_HEIGHT = GRID * 7
_ICON = 20
_SMALL_ICON = 16


class TunnelDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 12, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Only here: its thousand names are slow to load, and without tunnels nobody needs one.
        from PySide6.QtWidgets import QStyle

        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect.adjusted(GRID, 0, -GRID, 0)
        if index.column() == Column.TUNNEL:
            rect = rect.adjusted(0, 0, -GRID, 0) if _mirrored(option) else rect.adjusted(GRID, 0, 0, 0)
        painter.save()
        painter.fillRect(_bottom_line(option.rect), theme.line(palette))
        name = index.data(ICON_ROLE)
        if name:
            size = _ICON if index.column() == Column.STATE else _SMALL_ICON
            color = (
                palette.color(QPalette.ColorRole.HighlightedText) if selected else theme.accent(name, palette)
            )
            picture = icons.pixmap(name, size, color, painter.device().devicePixelRatioF())
            left = rect.right() - size if _mirrored(option) else rect.left()
            painter.drawPixmap(left, rect.center().y() - size // 2, picture)
            taken = size + GRID
            rect = rect.adjusted(0, 0, -taken, 0) if _mirrored(option) else rect.adjusted(taken, 0, 0, 0)
        self._paint_lines(painter, option, index, rect, selected)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
        selected: bool,
    ) -> None:
        palette: QPalette = option.palette
        metrics = option.fontMetrics
        text, detail = index.data() or "", index.data(DETAIL_ROLE) or ""
        height = metrics.lineSpacing()
        top = rect.center().y() - (height if detail else height // 2) + (0 if detail else 1)
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignHorizontal_Mask
        normal = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        quieter = normal if selected else theme.quiet(palette, QPalette.ColorRole.Base)
        for row, (line, color) in enumerate(((text, normal), (detail, quieter))):
            painter.setPen(color)
            elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
            where = QRect(rect.left(), top + row * height, rect.width(), height)
            painter.drawText(where, int((alignment | Qt.AlignmentFlag.AlignVCenter).value), elided)


def _bottom_line(cell: QRect) -> QRect:
    return QRect(cell.left(), cell.bottom(), cell.width(), 1)


def _mirrored(option: QStyleOptionViewItem) -> bool:
    direction: Qt.LayoutDirection = option.direction
    return direction is Qt.LayoutDirection.RightToLeft
