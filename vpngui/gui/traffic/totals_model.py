"""The table of totals as Qt asks for it: a row for each tunnel, the sum below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Texts:
    """Of one cell: two lines, and both as they are read out."""

    first: str
    second: str | None
    said: str


class TotalsModel(QAbstractTableModel):
    """The display text of an amount is received over sent; its accessible text says which is which."""

    def __init__(self) -> None:
        super().__init__()
        self._totals: tuple[Total, ...] = ()
        self._texts: list[tuple[_Texts, ...]] = []

    def show(self, totals: Sequence[Total]) -> None:
        """Told is only what reads differently: most amounts grow by less than they are rounded to."""
        before, texts = self._totals, self._texts
        self._totals, self._texts = tuple(totals), []
        same = [one.key for one in before] == [one.key for one in totals]
        if not same:
            self.beginResetModel()
        for row, total in enumerate(totals):
            known = same and before[row] == total
            self._texts.append(texts[row] if known else _row(total))
        if not same:
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(texts, self._texts, strict=True)):
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
        texts = self._texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.first
        if role == DETAIL_ROLE:
            return texts.second
        return texts.said if role == Qt.ItemDataRole.AccessibleTextRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == Column.TUNNEL else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter


def _row(total: Total) -> tuple[_Texts, ...]:
    return _name(total), *(_amount(pair) for pair in (total.connected, total.today, total.month))


def _name(total: Total) -> _Texts:
    if total.key is None:
        name = translate("Traffic", "All tunnels together")
        return _Texts(name, None, name)
    name, more = title(total.key), detail(total.key)
    return _Texts(name, more or None, f"{name}, {more}" if more else name)


def _amount(pair: Pair | None) -> _Texts:
    if pair is None:
        return _Texts("–", None, translate("Traffic", "not connected"))
    received, sent = (numbers.amount(amount) for amount in pair)
    said = translate("Traffic", "received {received}, sent {sent}").format(received=received, sent=sent)
    return _Texts(received, sent, said)
