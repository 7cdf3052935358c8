"""The networks of a list as rows of a table, filtered and sorted; texts are made for what is painted."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.lists import words
from vpngui.gui.lists.arrange import Facts, Sort
from vpngui.gui.lists.document import Document, Patch
from vpngui.gui.presenters import numbers
from vpngui.model.network_code import Code, text_of

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
# Looked up once: a screen full of rows asks for them a thousand times.
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_ALIGNMENT, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    NETWORK = 0
    NOTE = 1
    WITHIN = 2
    PACKETS = 3
    LAST = 4


_SORTS = {
    Column.NETWORK: Sort.NETWORK,
    Column.NOTE: Sort.NOTE,
    Column.WITHIN: Sort.WITHIN,
    Column.PACKETS: Sort.PACKETS,
    Column.LAST: Sort.LAST,
}


class NetworksModel(QAbstractTableModel):
    """Shows ``document``; ``order`` are its rows that are shown, None for all of them as they stand."""

    edited = Signal(int, int, str)
    """A row of the document, a column, and what the person typed there."""
    sort_wanted = Signal(object, bool)
    """A Sort, and whether it is to be descending."""

    def __init__(self) -> None:
        super().__init__()
        self._document = Document()
        self._order: Sequence[int] | None = None
        self._nearest: Mapping[Code, Code] = {}
        self._octets: Mapping[Code, int] = {}
        self._facts = Facts({}, {}, {})

    @property
    def facts(self) -> Facts:
        return self._facts

    def show_document(self, document: Document, order: Sequence[int] | None = None) -> None:
        """Another list; nothing is known of its networks yet."""
        self.beginResetModel()
        self._document, self._order = document, order
        self._facts, self._octets = Facts({}, {}, {}), {}
        self.endResetModel()

    def show_order(self, order: Sequence[int] | None) -> None:
        if order is None and self._order is None:
            return
        self.beginResetModel()
        self._order = order
        self.endResetModel()

    def show_overlap(self, nearest: Mapping[Code, Code]) -> None:
        """For each network that lies within another the nearest that holds it."""
        self._facts = Facts(nearest, self._facts.packets, self._facts.last)
        self._changed(Column.NETWORK, Column.WITHIN)

    def show_hits(
        self, packets: Mapping[Code, int], octets: Mapping[Code, int], last: Mapping[Code, float]
    ) -> None:
        """What was stopped, and when that was seen last (unix seconds)."""
        self._facts, self._octets = Facts(self._facts.nearest, packets, last), octets
        self._changed(Column.PACKETS, Column.LAST)

    def apply(self, patch: Patch) -> None:
        """Change the document, and what is shown of it."""
        gone, came = patch.removed.at, patch.added.at
        if patch.in_place:
            self._document.apply(patch)
            self._changed(Column.NETWORK, Column.LAST)
        elif self._order is None and came and not gone and _is_run(came):
            self.beginInsertRows(_NO_INDEX, came[0], came[-1])
            self._document.apply(patch)
            self.endInsertRows()
        elif self._order is None and gone and not came and _is_run(gone):
            self.beginRemoveRows(_NO_INDEX, gone[0], gone[-1])
            self._document.apply(patch)
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._document.apply(patch)
            if self._order is not None:
                self._order = patch.moved(self._order)
            self.endResetModel()

    def row_of(self, shown: int) -> int:
        """The document's row that is shown in this one."""
        return shown if self._order is None else self._order[shown]

    def rows_of(self, first: int, last: int) -> Sequence[int]:
        """The document's rows that are shown from one place to another, in the order of the document."""
        if self._order is None:
            return range(first, last + 1)
        return sorted(self._order[first : last + 1])

    def shown_at(self, rows: Sequence[int], limit: int) -> Sequence[int]:
        """Where rows of the document are shown, ``limit`` places at the most unless they are one run."""
        count = self.rowCount()
        if self._order is None:
            run = isinstance(rows, range) and rows.step == 1
            return range(rows[0], min(rows[-1] + 1, count)) if run and rows else rows[:limit]
        if rows and self._order[-len(rows) :] == list(rows):  # what came stands at the end
            return range(count - len(rows), count)
        wanted = set(rows)
        found = (shown for shown, row in enumerate(self._order) if row in wanted)
        return list(islice(found, limit))

    @property
    def is_empty(self) -> bool:
        """Whether the list has no network at all."""
        return not len(self._document)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        if parent.isValid():
            return 0
        return len(self._document) if self._order is None else len(self._order)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Whoever hears ``sort_wanted`` shows another order."""
        sort = _SORTS[Column(column)] if column >= 0 else Sort.LIST
        self.sort_wanted.emit(sort, order is Qt.SortOrder.DescendingOrder)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _EDITABLE if index.column() in (Column.NETWORK, Column.NOTE) else _SELECTABLE

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return _header(Column(section))
        if role == _TIP:
            return _explained(Column(section))
        return _alignment(section) if role == _ALIGNMENT else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY:
            return self._text(self.row_of(index.row()), index.column()) if index.isValid() else None
        if role == _ALIGNMENT:
            return _alignment(index.column())
        if not index.isValid():
            return None
        row = self.row_of(index.row())
        if role == _EDIT:
            document = self._document
            return text_of(document.codes[row]) if index.column() == Column.NETWORK else document.notes[row]
        if role == _TIP:
            return html.escape(self._tip(row, index.column()))
        return self._spoken(row, index.column()) if role == _SPOKEN else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The row changes, if it does, when whoever hears ``edited`` makes it."""
        if not index.isValid() or role != _EDIT:
            return False
        if str(value) != self.data(index, _EDIT):
            self.edited.emit(self.row_of(index.row()), index.column(), str(value))
        return True

    def _text(self, row: int, column: int) -> str:
        code = self._document.codes[row]
        if column == Column.NETWORK:
            return text_of(code)
        if column == Column.NOTE:
            return visible(self._document.notes[row])
        if column == Column.WITHIN:
            holder = self._facts.nearest.get(code)
            return "" if holder is None else text_of(holder)
        if column == Column.PACKETS:
            packets = self._facts.packets.get(code, 0)
            return QLocale().toString(packets) if packets else ""
        moment = self._facts.last.get(code)
        return "" if moment is None else numbers.time_of_day(moment)

    def _tip(self, row: int, column: int) -> str:
        code = self._document.codes[row]
        if column == Column.WITHIN and code in self._facts.nearest:
            return translate(
                "Lists", "{network} holds all of it: merging the list would leave this row out."
            ).format(network=words.address(self._facts.nearest[code]))
        if column == Column.PACKETS and code in self._facts.packets:
            return translate("Lists", "{amount} in all").format(
                amount=numbers.amount(self._octets.get(code, 0))
            )
        return self._text(row, column)

    def _spoken(self, row: int, column: int) -> str:
        """Of the network all that there is to say, so that one cell tells of the row."""
        text = self._text(row, column)
        if column != Column.NETWORK:
            return text
        parts = [text, visible(self._document.notes[row])]
        if within := self._text(row, Column.WITHIN):
            parts.append(translate("Lists", "lies within {network}").format(network=within))
        if packets := self._text(row, Column.PACKETS):
            parts.append(translate("Lists", "stopped: {count}").format(count=packets))
        return ", ".join(filter(None, parts))

    def _changed(self, first: Column, last: Column) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, first), self.index(self.rowCount() - 1, last))


def _is_run(at: Sequence[int]) -> bool:
    return at[-1] - at[0] == len(at) - 1


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if column in (Column.PACKETS, Column.LAST) else _LEFT


def _header(column: Column) -> str:
    return {
        Column.NETWORK: translate("Lists", "Network"),
        Column.NOTE: translate("Lists", "Comment"),
        Column.WITHIN: translate("Lists", "Lies within"),
        Column.PACKETS: translate("Lists", "Stopped"),
        Column.LAST: translate("Lists", "Last stop"),
    }[column]


def _explained(column: Column) -> str | None:
    return {
        Column.WITHIN: translate("Lists", "Another network of the list that holds all of this one"),
        Column.PACKETS: translate("Lists", "Packets that were stopped since the list is in force"),
        Column.LAST: translate(
            "Lists", "When this window saw the number rise; what happens while it is closed is only counted"
        ),
    }.get(column)
