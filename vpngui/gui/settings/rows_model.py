"""The rows of a list that is typed into: a text each, what is wrong with it, and one more to add to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert

Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""What is wrong with the row, in words; empty where nothing is."""
NEW_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether it is the row that waits for a new entry."""
_NO_PARENT = QModelIndex()


class RowsModel(QAbstractListModel):
    """What is typed comes out by ``typed`` (row, text); a row beyond the last is a new one."""

    typed = Signal(int, str)

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._placeholder = placeholder
        self._rows: tuple[str, ...] = ()
        self._problems: Mapping[int, str] = {}
        self._writable = True

    @property
    def rows(self) -> tuple[str, ...]:
        return self._rows

    def show_rows(self, rows: tuple[str, ...]) -> None:
        """Rows that stay keep their place, so that a selection and an open editor do as well."""
        before = self._rows
        if rows == before:
            return
        head = _same(before, rows)
        tail = _same(before[head:][::-1], rows[head:][::-1])
        old, new = len(before) - head - tail, len(rows) - head - tail
        changed = min(old, new)
        if old > new:
            self.beginRemoveRows(_NO_PARENT, head + new, head + old - 1)
            self._rows = rows
            self.endRemoveRows()
        elif new > old:
            self.beginInsertRows(_NO_PARENT, head + old, head + new - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(head), self.index(head + changed - 1))

    def show_problems(self, problems: Mapping[int, str]) -> None:
        """By the number of the row."""
        if problems != self._problems:
            touched = sorted({*self._problems, *problems})
            self._problems = problems
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(touched[0]), self.index(min(touched[-1], max(last, 0))))

    def set_writable(self, writable: bool) -> None:
        if writable != self._writable:
            self.beginResetModel()
            self._writable = writable
            self.endResetModel()

    def is_new(self, index: Index) -> bool:
        return index.isValid() and index.row() >= len(self._rows)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self._writable

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._writable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        new = row >= len(self._rows)
        text = "" if new else self._rows[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._placeholder if new else inert(text)
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._placeholder if new else self._spoken(row, inert(text))
            case _ if role == PROBLEM_ROLE:
                return "" if new else self._problems.get(row, "")
            case _ if role == NEW_ROLE:
                return new
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """From the editor, at each key: a new row is there at once, with another new one below it."""
        row, text = index.row(), str(value)
        if role != Qt.ItemDataRole.EditRole or not self._writable:
            return False
        if row >= len(self._rows):
            if not text:
                return False
            self.beginInsertRows(_NO_PARENT, row + 1, row + 1)
            self._rows = (*self._rows, text)
            self.endInsertRows()
        elif text == self._rows[row]:
            return False
        else:
            self._rows = (*self._rows[:row], text, *self._rows[row + 1 :])
        self.dataChanged.emit(index, index)
        self.typed.emit(row, text)
        return True

    def _spoken(self, row: int, text: str) -> str:
        problem = self._problems.get(row, "")
        if not problem:
            return text
        return translate("Settings", "{text}. Problem: {problem}").format(text=text, problem=problem)


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many rows from the beginning on are the same."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
