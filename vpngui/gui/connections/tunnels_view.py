"""The table of tunnels, with a Disconnect button in the row of each one that is up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from vpngui.gui.connections.tunnel_delegate import ROW_HEIGHT, TunnelDelegate
from vpngui.gui.connections.tunnels_model import Column, TunnelsModel
from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID
from vpngui.model.tunnel_state import TunnelState

_WIDTHS = {
    Column.STATE: GRID * 21,
    Column.ADDRESS: GRID * 18,
    Column.RECEIVED: GRID * 13,
    Column.SENT: GRID * 13,
    Column.ACTION: GRID * 17,
}


# The words of the header stand above those of the cells, which the style alone does not do.
_HEADER_STYLE = f"""
QHeaderView::section {{
    background: palette(base); color: palette(text);
    border: none; border-bottom: 1px solid palette(midlight); padding: {GRID}px;
}}
QHeaderView::section:first {{ padding-left: {GRID * 2}px; }}
"""


class TunnelsView(QTableView):
    disconnect_wanted = Signal(str)
    """The path of the tunnel whose button was pressed."""

    def __init__(self, model: TunnelsModel) -> None:
        super().__init__()
        self._tunnels = model
        self.setModel(model)
        self.setItemDelegate(TunnelDelegate(self))
        self.setAccessibleName(translate("Window", "VPN tunnels"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size_columns()
        model.rowsInserted.connect(self._rows_came)
        model.dataChanged.connect(self._rows_changed)
        self._show_buttons(0, model.rowCount() - 1)

    def _size_columns(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStyleSheet(_HEADER_STYLE)
        columns.setMinimumSectionSize(GRID * 10)
        for column in Column:
            if column in _WIDTHS:
                columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                columns.resizeSection(column, _WIDTHS[column])
            else:
                columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(Column.ACTION, QHeaderView.ResizeMode.Fixed)

    def _rows_came(self, parent: QModelIndex, first: int, last: int) -> None:
        self._show_buttons(first, last)

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._show_buttons(first.row(), last.row())

    def _show_buttons(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            tunnel = self._tunnels.tunnel(row)
            index = self._tunnels.index(row, Column.ACTION)
            wanted = tunnel.state is TunnelState.UP
            there: QWidget | None = self.indexWidget(index)
            if there is not None:
                there.setVisible(wanted)
            elif wanted:
                self.setIndexWidget(index, self._button(tunnel.path, tunnel.name))

    def _button(self, path: str, name: str) -> QWidget:
        button = QPushButton(translate("Window", "Disconnect"))
        button.setAccessibleDescription(translate("Window", "Disconnect the tunnel {name}").format(name=name))
        button.clicked.connect(lambda: self.disconnect_wanted.emit(path))
        cell = QWidget()
        layout = QHBoxLayout(cell)
        layout.setContentsMargins(GRID // 2, 0, GRID, 0)
        layout.addWidget(button)
        return cell
