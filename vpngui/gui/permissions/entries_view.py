"""The list of entries: keys and the pointer."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from vpngui.gui.i18n import translate
from vpngui.gui.permissions.delegate import RowDelegate
from vpngui.gui.permissions.rows import Entry, RowsModel


class EntriesView(QListView):
    chosen = Signal()
    """Another entry is the current one, or none."""
    details_wanted = Signal()
    revoke_wanted = Signal()

    def __init__(self, rows: RowsModel, name: str) -> None:
        super().__init__()
        self._rows = rows
        self._key: int | str | None = None
        self.setModel(rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            translate("Permissions", "The arrow keys choose an answer, Enter shows everything about it.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.details_wanted.emit())
        rows.modelReset.connect(self._find_again)

    @property
    def entry(self) -> Entry | None:
        """The current one."""
        index = self.currentIndex()
        return self._rows.entry(index.row()) if index.isValid() else None

    def choose_any(self) -> None:
        """The first entry, unless one is chosen already."""
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.entry is not None:
            self._key = self.entry.id
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.revoke_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                # A tool tip takes anything that looks like markup for markup.
                text = html.escape(self._rows.row(index.row()).spoken)
                QToolTip.showText(event.globalPos(), f"<p>{text}</p>", self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _find_again(self) -> None:
        """The entry that was the current one before all of them were read anew."""
        row = self._rows.number_of(self._key) if self._key is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
        else:
            self.chosen.emit()
