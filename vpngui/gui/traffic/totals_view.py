"""The table of totals: received over sent, each with its picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from vpngui.gui import icons, theme
from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.ink import RECEIVED, SENT, of_direction
from vpngui.gui.traffic.table import dress, scroll_when_many, width
from vpngui.gui.traffic.totals import Total
from vpngui.gui.traffic.totals_model import DETAIL_ROLE, Column, TotalsModel

_ICON = 16
_MOST_ROWS = 8
"""More scroll."""


class TotalsView(QTableView):
    chosen = Signal()
    """Another row is current."""

    def __init__(self, model: TotalsModel) -> None:
        super().__init__()
        self._totals = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(translate("Traffic", "Totals by tunnel"))
        self.setAccessibleDescription(translate("Traffic", "The arrow keys choose the tunnel to reset."))
        dress(self, self._row_height())
        columns = self.horizontalHeader()
        for column in (Column.CONNECTED, Column.TODAY, Column.MONTH):
            heading = model.headerData(column, Qt.Orientation.Horizontal)
            amount = width(self, "888.8 MB") + _ICON + GRID // 2
            columns.resizeSection(column, max(width(self, heading), amount))
        self.selectionModel().currentRowChanged.connect(lambda current, before: self.chosen.emit())
        self.horizontalScrollBar().rangeChanged.connect(lambda first, last: self.updateGeometry())
        model.modelReset.connect(self._rows_changed)
        model.modelReset.connect(self.chosen.emit)

    @property
    def total(self) -> Total | None:
        """That of the current row."""
        return self._totals.total(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A stretched column keeps the width that it had, once the others alone are wider than all.
        columns = self.horizontalHeader()
        others = columns.length() - columns.sectionSize(Column.TUNNEL)
        room = self.viewport().width() - others
        columns.resizeSection(Column.TUNNEL, max(room, columns.minimumSectionSize()))

    def sizeHint(self) -> QSize:
        rows = min(self._totals.rowCount(), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + rows * self._row_height()
        if self.horizontalScrollBar().maximum() > 0:
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(GRID * 60, height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 24, self.sizeHint().height())

    def _rows_changed(self) -> None:
        scroll_when_many(self, self._totals.rowCount(), _MOST_ROWS)

    def _row_height(self) -> int:
        return self.fontMetrics().lineSpacing() * 2 + GRID * 2


class _Delegate(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        widget: QWidget = option.widget
        selected = bool(state & QStyle.StateFlag.State_Selected)
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        cell: QRect = option.rect
        painter.save()
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line(palette))
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        text = palette.color(role)
        rect = cell.adjusted(GRID, 0, -GRID, 0)
        if index.column() == Column.TUNNEL:
            quiet = text if selected else theme.quiet(palette, QPalette.ColorRole.Base)
            self._lines(painter, option, index, rect, (text, quiet))
        elif index.data(DETAIL_ROLE) is not None:
            colors = [
                text if selected else of_direction(name, palette).pen.color() for name in (RECEIVED, SENT)
            ]
            self._icons(painter, option, rect, colors)
            self._lines(painter, option, index, rect, (text, text))
        else:
            self._lines(painter, option, index, rect, (text, text))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 12, option.fontMetrics.lineSpacing() * 2 + GRID * 2)

    def _lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
        colors: Sequence[QColor],
    ) -> None:
        font = index.data(Qt.ItemDataRole.FontRole) or option.font
        painter.setFont(font)
        metrics = QFontMetrics(font)
        height = metrics.lineSpacing()
        below = index.data(DETAIL_ROLE) or ""
        lines = [index.data(), below] if below else [index.data()]
        top = rect.center().y() - height * len(lines) // 2 + 1
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        room = rect if index.column() == Column.TUNNEL else self._beside(rect, option)
        for row, (line, color) in enumerate(zip(lines, colors, strict=False)):
            painter.setPen(color)
            elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            where = QRect(room.left(), top + row * height, room.width(), height)
            painter.drawText(where, int(alignment.value), elided)

    def _icons(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, colors: Sequence[QColor]
    ) -> None:
        height = option.fontMetrics.lineSpacing()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = rect.left() if mirrored else rect.right() - _ICON + 1
        top = rect.center().y() - height + 1 + (height - _ICON) // 2
        for row, (name, color) in enumerate(zip((RECEIVED, SENT), colors, strict=True)):
            picture = icons.pixmap(name, _ICON, color, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, top + row * height, picture)

    def _beside(self, rect: QRect, option: QStyleOptionViewItem) -> QRect:
        """The room that the pictures leave."""
        taken = _ICON + GRID // 2
        if option.direction is Qt.LayoutDirection.RightToLeft:
            return rect.adjusted(taken, 0, 0, 0)
        return rect.adjusted(0, 0, -taken, 0)
