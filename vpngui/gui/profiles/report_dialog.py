"""What of the configurations was not taken as it stood: which line, and why."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vpngui.gui.i18n import translate
from vpngui.gui.lists.folding import Folding
from vpngui.gui.lists.networks_delegate import NetworksDelegate
from vpngui.gui.lists.networks_view import HEADER_STYLE
from vpngui.gui.plain_text import PlainText
from vpngui.gui.profiles import words
from vpngui.gui.profiles.intake import Outcome
from vpngui.gui.profiles.words import Remark
from vpngui.gui.theme import GRID

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_SOURCE, _LINE, _TEXT, _REASON = range(4)


class RemarksModel(QAbstractTableModel):
    """File, line, text, what became of it."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        super().__init__()
        self._remarks = remarks

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._remarks)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Profiles", "File"),
            translate("Profiles", "Line"),
            translate("Profiles", "Text"),
            translate("Profiles", "What became of it"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._remarks[index.row()]
        text = (one.source, one.line, one.text, one.reason)[index.column()]
        return text if role == Qt.ItemDataRole.DisplayRole else html.escape(text)


class ReportDialog(QDialog):
    def __init__(self, parent: QWidget, outcomes: Sequence[Outcome]) -> None:
        super().__init__(parent)
        self._outcomes = outcomes
        self.setWindowTitle(translate("Profiles", "Import report"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title, *others = words.summary(outcomes)
        head = PlainText(scale=1.3, bold=True, lines=3)
        head.setText(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID * 2)
        layout.addWidget(head)
        for sentence in others:
            label = PlainText(lines=3)
            label.setText(sentence)
            layout.addWidget(label)
        layout.addWidget(self._made_table(words.remarks(outcomes)), 1)
        copy = QPushButton(translate("Profiles", "Copy report"))
        copy.setAccessibleDescription(
            translate("Profiles", "Copies all lines of this report; they hold no key")
        )
        copy.clicked.connect(self._copy)
        close = QPushButton(translate("Profiles", "Close"))
        close.setAccessibleDescription(translate("Profiles", "Closes this report"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        filler = QWidget()
        layout.addWidget(Folding((copy, 0), (filler, 1), (close, 0)))
        line = self.fontMetrics().lineSpacing()
        self.resize(QSize(line * 44, line * 26).boundedTo(parent.window().size()))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(words.as_text(self._outcomes))

    def _made_table(self, remarks: Sequence[Remark]) -> QTableView:
        table = QTableView()
        table.setModel(RemarksModel(remarks))
        table.setAccessibleName(translate("Profiles", "Lines that were not taken as they stood"))
        table.setAccessibleDescription(translate("Profiles", "File, line, text, and what became of it"))
        table.setFrameShape(QFrame.Shape.StyledPanel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        table.setItemDelegate(NetworksDelegate(table, (_SOURCE, _TEXT)))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(GRID * 4, self.fontMetrics().height() + GRID))
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStyleSheet(HEADER_STYLE)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        character = self.fontMetrics().averageCharWidth()
        columns.resizeSection(_SOURCE, character * 16)
        columns.resizeSection(_LINE, self.fontMetrics().horizontalAdvance("100000") + GRID * 2)
        columns.resizeSection(_TEXT, character * 24)
        columns.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        return table
