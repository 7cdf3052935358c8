"""The table of a list's networks; a row more costs nothing but its memory."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from vpngui.gui import theme
from vpngui.gui.i18n import translate
from vpngui.gui.lists.networks_delegate import NetworksDelegate
from vpngui.gui.lists.table_model import Column, NetworksModel
from vpngui.gui.theme import GRID

_ADDRESSES = (Column.NETWORK, Column.WITHIN)
_NUMBERS = (Column.PACKETS, Column.LAST)
_SELECTED = 200
"""Scattered rows that are selected at the most: a selection of thousands of parts is slow."""
_KEPT = 20
"""Selected rows that stay selected when others are shown around them."""
HEADER_STYLE = f"""
QHeaderView::section {{
    background: palette(base); color: palette(text);
    border: none; border-bottom: 1px solid palette(midlight); padding: {GRID - 2}px {GRID}px;
}}
"""


class NetworksView(QTableView):
    remove_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, model: NetworksModel) -> None:
        super().__init__()
        self._networks = model
        self._kept: Sequence[int] = ()
        self._current = 0
        self.setModel(model)
        self.setItemDelegate(NetworksDelegate(self, _ADDRESSES, _NUMBERS))
        self.setAccessibleName(translate("Lists", "Networks of the list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setMinimumHeight(GRID * 24)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size()
        self._add_actions()
        model.modelAboutToBeReset.connect(self._keep)
        model.rowsAboutToBeRemoved.connect(self._keep)
        model.modelReset.connect(self._take_back)

    def selected_rows(self) -> Sequence[int]:
        """The rows of the list that are selected, in ascending order."""
        parts = [self._networks.rows_of(part.top(), part.bottom()) for part in self._selected_parts()]
        return parts[0] if len(parts) == 1 else sorted({row for part in parts for row in part})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()  # of whole rows, not of one cell
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._networks.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.quiet(self.palette(), QPalette.ColorRole.Base))
            rect = self.viewport().rect().adjusted(GRID * 2, GRID * 2, -GRID * 2, -GRID * 2)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect, int(flags), self.nothing())

    def nothing(self) -> str:
        """Why no row is shown."""
        if self._networks.is_empty:
            return translate("Lists", "No networks yet. Type one above, paste many, or drop a file here.")
        return translate("Lists", "No network of the list is like that.")

    def _selected_parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def show_rows(self, rows: Sequence[int]) -> None:
        """Select these rows of the list, as far as they are shown, and bring the first into sight."""
        selection = QItemSelection()
        first: QModelIndex | None = None
        for low, high in _runs(self._networks.shown_at(rows, _SELECTED)):
            top = self._networks.index(low, 0)
            first = first or top
            selection.select(top, self._networks.index(high, len(Column) - 1))
        if first is not None:
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(first)

    def stay_near(self) -> None:
        """Rows are gone: select what stands now where the current one was."""
        last = self._networks.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._networks.index(min(max(self._current, 0), last), 0))

    def make_room(self, long: bool) -> None:
        """For the long addresses of IPv6, or the short ones alone."""
        text = "2001:db8:ffff:ffff:ffff::/80" if long else "255.255.255.255/32"
        self.horizontalHeader().resizeSection(Column.NETWORK, self._width_of(text))

    def show_columns(self, *, within: bool, hits: bool) -> None:
        """Columns in which nothing can stand are not shown."""
        self.setColumnHidden(Column.WITHIN, not within)
        self.setColumnHidden(Column.PACKETS, not hits)
        self.setColumnHidden(Column.LAST, not hits)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + GRID * 3

    def _size(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(GRID * 4, self.fontMetrics().height() + GRID))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStyleSheet(HEADER_STYLE)
        wide = self._width_of("255.255.255.255/32")
        columns.setMinimumSectionSize(self._width_of("255.255"))
        for column, width in (
            (Column.NETWORK, wide),
            (Column.WITHIN, wide),
            (Column.PACKETS, self._width_of("1 000 000")),
            (Column.LAST, self._width_of("00:00")),
        ):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            # The heading may be the longer one.
            columns.resizeSection(column, max(columns.sectionSizeHint(column), width))
        columns.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for header in (rows, columns):
            # A header looks through all that is selected to know whether a whole column is.
            header.setSelectionModel(QItemSelectionModel(self._networks, header))

    def _add_actions(self) -> None:
        for text, keys, signal in (
            (translate("Lists", "Copy"), QKeySequence.StandardKey.Copy, self.copy_wanted),
            (translate("Lists", "Paste networks"), QKeySequence.StandardKey.Paste, self.paste_wanted),
            (translate("Lists", "Remove from the list"), QKeySequence.StandardKey.Delete, self.remove_wanted),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(signal)
            self.addAction(action)
        sort = QAction(translate("Lists", "Sort by this column"), self)
        sort.triggered.connect(self._sort_here)
        self.addAction(sort)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _sort_here(self) -> None:
        """What a click on the header of the current cell's column does, for who has no pointer."""
        column, columns = max(self.currentIndex().column(), 0), self.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if columns.sortIndicatorSection() != column:
            columns.setSortIndicator(column, up)
        elif columns.sortIndicatorOrder() is up:
            columns.setSortIndicator(column, down)
        else:
            columns.setSortIndicator(-1, up)

    def _keep(self) -> None:
        self._current = self.currentIndex().row()
        few = sum(part.height() for part in self._selected_parts()) <= _KEPT
        self._kept = self.selected_rows() if few else ()

    def _take_back(self) -> None:
        if self._kept:
            self.show_rows(self._kept)


def _runs(values: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of what is next to each other."""
    if isinstance(values, range):
        return [(values[0], values[-1])] if values else []
    runs: list[tuple[int, int]] = []
    for value in sorted(values):
        if runs and runs[-1][1] == value - 1:
            runs[-1] = (runs[-1][0], value)
        else:
            runs.append((value, value))
    return runs
