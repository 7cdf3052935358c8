"""The table of days or months as Qt asks for it."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from vpngui.gui.history.key import Key
from vpngui.gui.i18n import translate
from vpngui.gui.presenters import numbers
from vpngui.gui.traffic.periods import Length, Period
from vpngui.gui.traffic.words import title

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Column(IntEnum):
    PERIOD = 0
    TUNNEL = 1
    RECEIVED = 2
    SENT = 3


class PeriodsModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._length = Length.DAY
        self._periods: tuple[Period, ...] = ()
        self.tells_tunnels = False
        """Whether rows have to say whose traffic it was."""

    @property
    def length(self) -> Length:
        return self._length

    @property
    def periods(self) -> tuple[Period, ...]:
        return self._periods

    def show(
        self, length: Length, periods: tuple[Period, ...], changed: list[int] | None, *, each: bool
    ) -> None:
        """``changed`` are the rows with other amounts than before, None where rows are other ones: what is
        read stays where it is, as long as it can. ``each``: of several tunnels by themselves."""
        same = (length, each) == (self._length, self.tells_tunnels) and changed is not None
        self._length, self.tells_tunnels = length, each
        if not same:
            self.beginResetModel()
        self._periods = periods
        if not same:
            self.endResetModel()
            return
        for row in changed or ():
            self.dataChanged.emit(self.index(row, Column.RECEIVED), self.index(row, Column.SENT))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._periods)

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
            translate("Traffic", "Day") if self._length is Length.DAY else translate("Traffic", "Month"),
            translate("Traffic", "Tunnel"),
            translate("Traffic", "Received"),
            translate("Traffic", "Sent"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._periods[index.row()], index.column())
        return None

    def _text(self, one: Period, column: int) -> str:
        match column:
            case Column.PERIOD:
                return day(one.begin) if self._length is Length.DAY else month(one.begin)
            case Column.TUNNEL:
                return name(one.key)
            case Column.RECEIVED:
                return numbers.amount(one.rx)
        return numbers.amount(one.tx)


def day(ordinal: int) -> str:
    """A day as ``date.toordinal`` counts, in the person's notation: with the day of the week."""
    when, locale = _date(ordinal), QLocale()
    return translate("Traffic", "{weekday}, {date}").format(
        weekday=locale.standaloneDayName(when.dayOfWeek(), QLocale.FormatType.ShortFormat),
        date=locale.toString(when, QLocale.FormatType.ShortFormat),
    )


def month(ordinal: int) -> str:
    """The month of that day."""
    when, locale = _date(ordinal), QLocale()
    words = translate("Traffic", "{month} {year}", "a month as it stands alone, and its year")
    return words.format(month=locale.standaloneMonthName(when.month()), year=_year(when.year()))


def name(key: Key | None) -> str:
    return translate("Traffic", "All tunnels together") if key is None else title(key)


def _year(number: int) -> str:
    """In the person's digits, and in one piece."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number)


def _date(ordinal: int) -> QDate:
    return QDate(1, 1, 1).addDays(ordinal - 1)


def _alignment(column: int) -> Qt.AlignmentFlag:
    words = column in (Column.PERIOD, Column.TUNNEL)
    side = Qt.AlignmentFlag.AlignLeading if words else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
