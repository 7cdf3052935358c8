"""The table of days or months."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView

from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.periods import Length
from vpngui.gui.traffic.periods_model import Column, PeriodsModel, day, month
from vpngui.gui.traffic.table import dress, scroll_when_many, width

_MOST_ROWS = 12
"""More scroll."""
_LONGEST = 739_154
"""A day as ``date.toordinal`` counts: Wednesday, 25 September 2024. Few are longer in words."""


class PeriodsView(QTableView):
    def __init__(self, model: PeriodsModel) -> None:
        super().__init__()
        self._periods = model
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(translate("Traffic", "What passed by day or month"))
        self.setAccessibleDescription(
            translate("Traffic", "The newest is first. Above the graph you choose whose traffic it is.")
        )
        dress(self, self._row_height())
        # As far from the edge as the headings are.
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {GRID - 3}px; }}")
        model.modelReset.connect(self._rows_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        rows = min(self._periods.rowCount(), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + rows * self._row_height()
        if self.horizontalScrollBar().maximum() > 0:
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(GRID * 60, height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 24, self.sizeHint().height())

    def _rows_changed(self) -> None:
        self.setColumnHidden(Column.TUNNEL, not self._periods.tells_tunnels)
        scroll_when_many(self, self._periods.rowCount(), _MOST_ROWS)
        self._share()

    def _share(self) -> None:
        """Amounts and the time have what they need; the name of the tunnel, or the time, has the rest."""
        columns = self.horizontalHeader()
        for column in (Column.RECEIVED, Column.SENT):
            heading = self._periods.headerData(column, Qt.Orientation.Horizontal)
            columns.resizeSection(column, max(width(self, heading), width(self, "888.8 MB")))
        longest = day(_LONGEST) if self._periods.length is Length.DAY else month(_LONGEST)
        taken = columns.sectionSize(Column.RECEIVED) + columns.sectionSize(Column.SENT)
        room, wanted = self.viewport().width() - taken, width(self, longest)
        if self.isColumnHidden(Column.TUNNEL):
            columns.resizeSection(Column.PERIOD, max(room, wanted))
        else:
            columns.resizeSection(Column.PERIOD, wanted)
            columns.resizeSection(Column.TUNNEL, max(room - wanted, columns.minimumSectionSize()))

    def _row_height(self) -> int:
        return self.fontMetrics().lineSpacing() + GRID * 2
