"""The entries of one list for Qt: each becomes a row when it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from vpngui.gui.permissions.words import Row
from vpngui.model.remembered import Answer, Grant

Entry = Grant | Answer
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KEPT = 1024
"""Rows that are in words already; the words of others are found again when they are shown."""


class RowsModel(QAbstractListModel):
    """``words`` turns an entry into its row."""

    more_wanted = Signal()
    """The view is near the end of what is there."""

    def __init__(self, words: Callable[[Any], Row]) -> None:
        super().__init__()
        self._words = words
        self._entries: list[Entry] = []
        self._rows: dict[int | str, Row] = {}
        self.has_more = False

    def replace(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self._rows.clear()
        self.endResetModel()

    def append(self, entries: Sequence[Entry]) -> None:
        self._insert(len(self._entries), entries)

    def prepend(self, entries: Sequence[Entry]) -> None:
        self._insert(0, entries)

    def entry(self, number: int) -> Entry:
        return self._entries[number]

    def row(self, number: int) -> Row:
        entry = self._entries[number]
        row = self._rows.get(entry.id)
        if row is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            row = self._rows[entry.id] = self._words(entry)
        return row

    def number_of(self, key: int | str) -> int:
        """-1 where there is no entry of this id."""
        return next((number for number, entry in enumerate(self._entries) if entry.id == key), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.row(index.row()).spoken
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return self.has_more

    def fetchMore(self, parent: _Index) -> None:
        self.more_wanted.emit()

    def _insert(self, where: int, entries: Sequence[Entry]) -> None:
        if entries:
            self.beginInsertRows(_ROOT, where, where + len(entries) - 1)
            self._entries[where:where] = entries
            self.endInsertRows()
