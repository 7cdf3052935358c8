"""What came of a text before anything of it is in the list: how much, what not, and why."""

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
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vpngui.gui.choice_box import ChoiceBox
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.lists import words
from vpngui.gui.lists.folding import Folding
from vpngui.gui.lists.networks_delegate import NetworksDelegate
from vpngui.gui.lists.networks_view import HEADER_STYLE
from vpngui.gui.lists.reading import Reading, Remark
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_LINE, _TEXT, _REASON = range(3)


class RemarksModel(QAbstractTableModel):
    """Line, text, reason."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        super().__init__()
        self._remarks = remarks

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._remarks)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (translate("Lists", "Line"), translate("Lists", "Text"), translate("Lists", "Reason"))
        return heads[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        remark = self._remarks[index.row()]
        if index.column() == _LINE:
            text = str(remark.line)
        elif index.column() == _TEXT:
            text = visible(remark.text)
        else:
            text = words.reason(remark.kind, remark.other)
        return text if role == Qt.ItemDataRole.DisplayRole else html.escape(text)


class ImportDialog(QDialog):
    """``accepted`` with ``replaces`` and ``takes_meant`` as the person chose."""

    def __init__(
        self,
        parent: QWidget,
        source: str,
        reading: Reading,
        within: Sequence[Remark],
        *,
        replaceable: bool,
    ) -> None:
        super().__init__(parent)
        self._remarks = sorted([*reading.remarks, *within], key=lambda remark: remark.line)
        self._source, self._reading, self._within = source, reading, within
        self.setWindowTitle(translate("Lists", "Import networks"))
        self.setModal(True)
        title = PlainText(scale=1.3, bold=True, lines=2)
        title.setText(visible(source) if source else translate("Lists", "Pasted text"))
        summary = QVBoxLayout()
        summary.setSpacing(GRID // 2)
        for sentence in words.summary(reading, within):
            label = PlainText(lines=2)
            label.setText(sentence)
            summary.addWidget(label)
        meant = len(reading.meant)
        self._meant = ChoiceBox(
            translate("Lists", "Also add the %Ln networks of which an address is given", "", meant)
        )
        self._meant.setVisible(bool(meant))
        self._meant.toggled.connect(self._choose)
        self._replaces = ChoiceBox(translate("Lists", "Remove what is in the list now"))
        self._replaces.setVisible(replaceable)
        self._replaces.toggled.connect(self._choose)
        self._new = len(reading.codes)
        self._add = QPushButton()
        self._add.clicked.connect(self.accept)
        cancel = QPushButton(translate("Lists", "Cancel"))
        cancel.clicked.connect(self.reject)
        copy = QPushButton(translate("Lists", "Copy report"))
        copy.clicked.connect(self._copy)
        copy.setAccessibleDescription(translate("Lists", "What was not understood, as text"))
        cancel.setAccessibleDescription(translate("Lists", "Nothing is added"))
        self._table = self._made_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID * 2)
        layout.addWidget(title)
        layout.addLayout(summary)
        layout.addWidget(self._table, 1)
        choices = QVBoxLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self._meant)
        choices.addWidget(self._replaces)
        layout.addLayout(choices)
        deeds = QWidget()
        right = QHBoxLayout(deeds)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        right.addStretch(1)
        right.addWidget(cancel)
        right.addWidget(self._add)
        layout.addWidget(Folding((copy, 0), (deeds, 1)))
        self._table.setVisible(bool(self._remarks))
        if not self._remarks:
            layout.addStretch(1)
        line = self.fontMetrics().lineSpacing()
        wanted = QSize(line * 40, line * 30 if self._remarks else self.sizeHint().height())
        self.resize(wanted.boundedTo(parent.window().size()))
        self._add.setDefault(True)
        self._choose()

    @property
    def replaces(self) -> bool:
        return self._replaces.isChecked()

    @property
    def takes_meant(self) -> bool:
        return self._meant.isChecked()

    def _copy(self) -> None:
        text = words.report(self._source, self._reading, self._remarks, self._within)
        QGuiApplication.clipboard().setText(text)

    def _choose(self) -> None:
        self._add.setText(translate("Lists", "Replace") if self.replaces else translate("Lists", "Add"))
        self._add.setEnabled(bool(self._new) or self.takes_meant or self.replaces)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(RemarksModel(self._remarks))
        table.setAccessibleName(translate("Lists", "Lines that add nothing, and why"))
        table.setFrameShape(QFrame.Shape.StyledPanel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        table.setItemDelegate(NetworksDelegate(table, (_TEXT,)))
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
        columns.resizeSection(_LINE, self.fontMetrics().horizontalAdvance("1000000") + GRID * 2)
        columns.resizeSection(_TEXT, GRID * 28)
        columns.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        return table
