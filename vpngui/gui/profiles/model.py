"""The profiles as rows of a list: rows come, change in place, move and go; the view keeps its selection."""

from __future__ import annotations

import time
from collections.abc import Sequence, Set
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from vpngui.gui.profiles.row import Row, row_of, searched, spoken
from vpngui.gui.runs import runs
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.profiles.entry import Entry

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FRESH = 1.0
"""Seconds after which a row with a tunnel is put into words anew."""
MIME = "application/x-vpngui-profile"
"""What is carried while a row is dragged: nothing that another program could take for a profile."""

_Known = tuple[Entry, Tunnel | None, bool, float]


class ProfilesModel(QAbstractListModel):
    """The profiles that the search finds, in the person's order."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        self._search = ""
        self._tunnels: dict[str, Tunnel] = {}
        self._busy: Set[str] = frozenset()
        self._rows: dict[str, tuple[_Known, Row]] = {}
        self._words: dict[str, tuple[Entry, str]] = {}

    def entry(self, row: int) -> Entry:
        return self._shown[row]

    def tunnel(self, id_: str) -> Tunnel | None:
        return self._tunnels.get(id_)

    def busy(self, id_: str) -> bool:
        return id_ in self._busy

    def row_of(self, id_: str) -> int:
        """-1 where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.id == id_), -1)

    def row(self, row: int) -> Row:
        """What stands in the row now; it is asked for several times with each painting."""
        entry = self._shown[row]
        tunnel, now = self._tunnels.get(entry.id), time.time()
        key = entry, tunnel, entry.id in self._busy, now // _FRESH if tunnel is not None else 0.0
        known = self._rows.get(entry.id)
        if known is None or known[0] != key:
            known = self._rows[entry.id] = key, row_of(entry, tunnel, now, busy=key[2])
        return known[1]

    @property
    def movable(self) -> bool:
        """Whether the order that is shown is the person's own."""
        return not self._search and len(self._shown) > 1

    @property
    def searching(self) -> bool:
        return bool(self._search)

    def moved(self, id_: str, to: int) -> list[str]:
        """The ids of all in the order in which this one has come to stand before the row ``to``."""
        ids = [entry.id for entry in self._all if entry.id != id_]
        before = sum(entry.id != id_ for entry in self._all[:to])
        return [*ids[:before], id_, *ids[before:]]

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        if entries is not self._all:
            self._all = entries
            self._bring(self._found())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before = self._tunnels
        self._tunnels = {tunnel.profile: tunnel for tunnel in snapshot.tunnels if tunnel.profile}
        if before != self._tunnels:
            ids = before.keys() | self._tunnels.keys()
            self._changed({id_ for id_ in ids if before.get(id_) != self._tunnels.get(id_)})

    def show_busy(self, busy: Set[str]) -> None:
        """Whose tunnels are being made."""
        before, self._busy = self._busy, frozenset(busy)
        self._changed(before ^ self._busy)

    def tick(self) -> None:
        """Time has passed: what is told in minutes and seconds is told anew."""
        self._changed(self._tunnels.keys())

    def search(self, text: str) -> None:
        """Show only those in whose name, addresses, server or public keys the text is; all for an empty
        one."""
        self._search = text.strip().casefold()
        self._bring(self._found())

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.row(index.row()))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable and index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self._shown[indexes[0].row()].id.encode())
        return data

    def _changed(self, ids: Set[str]) -> None:
        if ids:
            for row, entry in enumerate(self._shown):
                if entry.id in ids:
                    self.dataChanged.emit(self.index(row), self.index(row))

    def _found(self) -> list[Entry]:
        if not self._search:
            return list(self._all)
        return [entry for entry in self._all if self._search in self._searched(entry)]

    def _searched(self, entry: Entry) -> str:
        known = self._words.get(entry.id)
        if known is None or known[0] is not entry:
            known = self._words[entry.id] = entry, searched(entry)
        return known[1]

    def _bring(self, wanted: list[Entry]) -> None:
        """From what is shown to ``wanted``, by as few changes as there are runs."""
        keep = {entry.id for entry in wanted}
        for first, last in reversed(runs([entry.id not in keep for entry in self._shown])):
            self.beginRemoveRows(_NO_INDEX, first, last)
            for entry in self._shown[first : last + 1]:
                self._rows.pop(entry.id, None)
                self._words.pop(entry.id, None)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        there = {entry.id for entry in self._shown}
        self._order([entry.id for entry in wanted if entry.id in there])
        for first, last in runs([entry.id not in there for entry in wanted]):
            self.beginInsertRows(_NO_INDEX, first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [new is not old and new != old for new, old in zip(wanted, self._shown, strict=True)]
        self._shown = wanted
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _order(self, ids: list[str]) -> None:
        """The same rows in another order."""
        before = [entry.id for entry in self._shown]
        if ids == before:
            return
        self.layoutAboutToBeChanged.emit()
        place = {id_: row for row, id_ in enumerate(ids)}
        self._shown.sort(key=lambda entry: place[entry.id])
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index(place[before[one.row()]]) for one in old])
        self.layoutChanged.emit()
