"""The tunnels as rows of a table: rows come, change in place, and go; the view keeps its selection."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from vpngui.gui.i18n import translate
from vpngui.gui.presenters import numbers
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.snapshot import Snapshot, Traffic, Tunnel
from vpngui.model.statistics import Rates

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
"""A second line below the first."""
ICON_ROLE = Qt.ItemDataRole.UserRole + 2
"""The name of a picture."""

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Column(IntEnum):
    TUNNEL = 0
    STATE = 1
    OWNER = 2
    ADDRESS = 3
    RECEIVED = 4
    SENT = 5
    ACTION = 6


class TunnelsModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._tunnels: list[Tunnel] = []
        self._traffic: Mapping[str, Traffic] = {}

    def tunnel(self, row: int) -> Tunnel:
        return self._tunnels[row]

    def show_snapshot(self, snapshot: Snapshot) -> None:
        wanted = {tunnel.path: tunnel for tunnel in snapshot.tunnels}
        for row in reversed(range(len(self._tunnels))):
            if self._tunnels[row].path not in wanted:
                self.beginRemoveRows(_NO_INDEX, row, row)
                del self._tunnels[row]
                self.endRemoveRows()
        for row, tunnel in enumerate(self._tunnels):
            if wanted[tunnel.path] != tunnel:
                self._tunnels[row] = wanted[tunnel.path]
                self._changed(row)
        known = {tunnel.path for tunnel in self._tunnels}
        new = [tunnel for tunnel in snapshot.tunnels if tunnel.path not in known]
        if new:
            self.beginInsertRows(_NO_INDEX, len(self._tunnels), len(self._tunnels) + len(new) - 1)
            self._tunnels += new
            self.endInsertRows()

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        """Of the tunnels that are up, by path; how long they have been up is told anew with it."""
        before, self._traffic = self._traffic, traffic
        for row, tunnel in enumerate(self._tunnels):
            if tunnel.path in traffic or tunnel.path in before:
                self._changed(row)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._tunnels)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return _header(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, tunnel = Column(index.column()), self._tunnels[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(tunnel, column)[0]
            case role if role == DETAIL_ROLE:
                return self._texts(tunnel, column)[1]
            case role if role == ICON_ROLE:
                return _icon(tunnel, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                # A tool tip takes anything that looks like markup for markup.
                lines = filter(None, self._texts(tunnel, column))
                return "".join(f"<p>{html.escape(line)}</p>" for line in lines)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, self._texts(tunnel, column)))
        return None

    def _texts(self, tunnel: Tunnel, column: Column) -> tuple[str, str]:
        match column:
            case Column.TUNNEL:
                return presenter.title(tunnel), presenter.subtitle(tunnel)
            case Column.STATE:
                return presenter.state_word(tunnel.state), presenter.state_detail(tunnel, time.time())
            case Column.OWNER:
                who = present_identity(tunnel.owner)
                return who.name, who.grade
            case Column.ADDRESS:
                return presenter.addresses(tunnel)
            case Column.RECEIVED:
                return self._flow(tunnel, lambda rates: rates.rx, "rx_bytes")
            case Column.SENT:
                return self._flow(tunnel, lambda rates: rates.tx, "tx_bytes")
            case Column.ACTION:
                return "", ""

    def _flow(self, tunnel: Tunnel, pick: Callable[[Rates], float], counter: str) -> tuple[str, str]:
        traffic = self._traffic.get(tunnel.path)
        if traffic is None or not tunnel.state.carries_traffic:
            return "", ""
        rate = pick(traffic.rates)
        total = numbers.amount(getattr(traffic.counters, counter))
        return numbers.rate(rate), translate("Window", "{amount} in all").format(amount=total)

    def _changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _icon(tunnel: Tunnel, column: Column) -> str:
    if column is Column.STATE:
        return presenter.state_icon(tunnel.state)
    return present_identity(tunnel.owner).icon if column is Column.OWNER else ""


def _header(column: Column) -> str:
    return {
        Column.TUNNEL: translate("Window", "Tunnel"),
        Column.STATE: translate("Window", "State"),
        Column.OWNER: translate("Window", "Application"),
        Column.ADDRESS: translate("Window", "Address"),
        Column.RECEIVED: translate("Window", "Received"),
        Column.SENT: translate("Window", "Sent"),
        Column.ACTION: "",
    }[column]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    if column in (Column.RECEIVED, Column.SENT):
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
