"""The table of totals as Qt asks for it: a row for each tunnel, the sum below."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from vpngui.gui.i18n import translate
from vpngui.gui.presenters import numbers
from vpngui.gui.traffic.totals import Pair, Total
from vpngui.gui.traffic.words import detail, title

Index = QModelIndex | QPersistentModelIndex
DETAIL_ROLE = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


class Column(IntEnum):
    TUNNEL = 0
    CONNECTED = 1
    TODAY = 2
    MONTH = 3


class TotalsModel(QAbstractTableModel):
    """The display text of an amount is received over sent; its accessible text says which is which."""

    def __init__(self) -> None:
        super().__init__()
        self._totals: tuple[Total, ...] = ()

    def show(self, totals: Sequence[Total]) -> None:
        before, self._totals = self._totals, tuple(totals)
        if [one.key for one in before] != [one.key for one in totals]:
            self.beginResetModel()
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(before, totals, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, Column.MONTH))

    @property
    def totals(self) -> tuple[Total, ...]:
        return self._totals

    def total(self, row: int) -> Total | None:
        return self._totals[row] if 0 <= row < len(self._totals) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._totals)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Traffic", "Tunnel"),
            translate("Traffic", "Since connected"),
            translate("Traffic", "Today"),
            translate("Traffic", "This month"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        total = self.total(index.row())
        if total is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and total.key is None:
            font = QFont()
            font.setBold(True)
            return font
        if index.column() == Column.TUNNEL:
            return _name(total, role)
        pair = (total.connected, total.today, total.month)[index.column() - 1]
        return _amount(pair, role)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == Column.TUNNEL else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter


def _name(total: Total, role: int) -> str | None:
    if role == DETAIL_ROLE:
        return detail(total.key) if total.key is not None else ""
    if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return None
    if total.key is None:
        return translate("Traffic", "All tunnels together")
    if role == Qt.ItemDataRole.AccessibleTextRole and (more := detail(total.key)):
        return f"{title(total.key)}, {more}"
    return title(total.key)


def _amount(pair: Pair | None, role: int) -> str | None:
    if pair is None:
        if role == Qt.ItemDataRole.DisplayRole:
            return "–"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Traffic", "not connected")
        return None
    received, sent = (numbers.amount(amount) for amount in pair)
    if role == Qt.ItemDataRole.DisplayRole:
        return received
    if role == DETAIL_ROLE:
        return sent
    if role == Qt.ItemDataRole.AccessibleTextRole:
        text = translate("Traffic", "received {received}, sent {sent}")
        return text.format(received=received, sent=sent)
    return None
