"""The tunnels as rows of a list: rows come, change in place, and go; the view keeps its selection."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from vpngui.gui.connections.row import Row, row_of, spoken
from vpngui.gui.connections.sparks import Sparks
from vpngui.gui.inert_text import visible
from vpngui.gui.presenters.condition import counts_seconds
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.runs import runs
from vpngui.gui.snapshot import Snapshot, Traffic, Tunnel
from vpngui.model.statistics import Rates

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FRESH = 5.0
"""Seconds after which a row is put into words anew: how long it has been up is told in minutes.
Where seconds count, one."""


class TunnelsModel(QAbstractListModel):
    """The tunnels of the latest snapshot that the search finds, in the order in which they were made."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Tunnel, ...] = ()
        self._shown: list[Tunnel] = []
        self._search = ""
        self._traffic: Mapping[str, Traffic] = {}
        self._sparks = Sparks()
        self._rows: dict[str, tuple[Tunnel, Traffic | None, float, Row]] = {}

    def tunnel(self, row: int) -> Tunnel:
        return self._shown[row]

    def row_of(self, path: str) -> int:
        """-1 where it is not shown."""
        return next((row for row, tunnel in enumerate(self._shown) if tunnel.path == path), -1)

    def row(self, row: int) -> Row:
        """What stands in the row now; it is asked for several times with each painting."""
        tunnel, now = self._shown[row], time.time()
        traffic = self._traffic.get(tunnel.path)
        known = self._rows.get(tunnel.path)
        moment = now // (1.0 if counts_seconds(tunnel) else _FRESH)
        if known is None or known[:3] != (tunnel, traffic, moment):
            known = self._rows[tunnel.path] = tunnel, traffic, moment, row_of(tunnel, traffic, now)
        return known[3]

    def rates(self, row: int) -> Sequence[Rates]:
        """Of the last minute."""
        return self._sparks.of(self._shown[row].path)

    def traffic(self, path: str) -> Traffic | None:
        return self._traffic.get(path)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.tunnels is not self._all:
            self._all = snapshot.tunnels
            self._bring(self._found())

    def search(self, text: str) -> None:
        """Show only those in whose name, application or addresses the text is; all for an empty one."""
        self._search = text.strip().casefold()
        self._bring(self._found())

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        """Of the tunnels that are up, by path; how long they have been up is told anew with it."""
        before, self._traffic = self._traffic, traffic
        self._sparks.add(traffic)
        if self._shown and (traffic or before):
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

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

    def _found(self) -> list[Tunnel]:
        if not self._search:
            return list(self._all)
        return [tunnel for tunnel in self._all if self._search in _searched(tunnel)]

    def _bring(self, wanted: list[Tunnel]) -> None:
        """From what is shown to ``wanted``, whose order is the same, by as few changes as there are runs."""
        keep = {tunnel.path for tunnel in wanted}
        for first, last in reversed(runs([tunnel.path not in keep for tunnel in self._shown])):
            self.beginRemoveRows(_NO_INDEX, first, last)
            for tunnel in self._shown[first : last + 1]:
                self._rows.pop(tunnel.path, None)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        there = {tunnel.path for tunnel in self._shown}
        for first, last in runs([tunnel.path not in there for tunnel in wanted]):
            self.beginInsertRows(_NO_INDEX, first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [new is not old and new != old for new, old in zip(wanted, self._shown, strict=True)]
        self._shown = wanted
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _searched(tunnel: Tunnel) -> str:
    who = present_identity(tunnel.owner)
    words = (tunnel.name, visible(tunnel.session), who.name, *tunnel.local, *tunnel.remote)
    return "\n".join(words).casefold()
