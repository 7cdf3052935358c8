"""How the tables of the page Traffic look: no frame, no grid, a quiet heading, as high as their rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from vpngui.gui.theme import GRID

_HEADER_STYLE = f"""
QHeaderView::section {{
    background: palette(base); color: palette(text);
    border: none; border-bottom: 1px solid palette(midlight); padding: {GRID // 2}px {GRID}px;
}}
"""


def dress(table: QTableView, row_height: int) -> None:
    """``row_height`` in pixels."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setSectionsClickable(False)
    columns.setStyleSheet(_HEADER_STYLE)
    columns.setMinimumSectionSize(width(table, "W" * 8))
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(row_height)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def width(table: QTableView, text: str) -> int:
    """Of a column with it, in bold letters."""
    font = table.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(text) + GRID * 3


def scroll_when_many(table: QTableView, rows: int, most: int) -> None:
    """More than ``most`` rows scroll."""
    table.setVerticalScrollBarPolicy(
        Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )
    table.updateGeometry()
