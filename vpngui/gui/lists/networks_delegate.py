"""Paints the cells of a list of networks: one text each, with room around it."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import apart
from vpngui.gui.lists.table_model import Column
from vpngui.gui.theme import GRID

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
# An address is read from left to right wherever it stands.
_FORCED = int(Qt.TextFlag.TextForceLeftToRight.value | Qt.TextFlag.TextSingleLine.value)
_FREE = int(Qt.TextFlag.TextSingleLine.value)


class NetworksDelegate(QStyledItemDelegate):
    """``addresses`` are the columns with addresses in them, ``numbers`` those that end at the far side."""

    def __init__(self, view: QWidget, addresses: Container[int], numbers: Container[int] = ()) -> None:
        super().__init__(view)
        self._addresses = addresses
        self._numbers = numbers

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        text = index.data()
        if not text:
            return
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        rect = option.rect.adjusted(GRID, 0, -GRID, 0)
        column = index.column()
        to_the_right = (column in self._numbers) != (option.direction is Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
        flags = int((side | _MIDDLE).value) | (_FORCED if column in self._addresses else _FREE)
        if column not in self._addresses:
            text = apart(text)
        elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, flags, elided)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        network = index.column() == Column.NETWORK
        editor.setAccessibleName(translate("Lists", "Network") if network else translate("Lists", "Comment"))
        return editor
