"""A list that is typed row by row, or pasted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vpngui.gui.flow import Flow
from vpngui.gui.focus_ring import FocusRing
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings import words
from vpngui.gui.settings.labels import Labels, Told
from vpngui.gui.settings.parts import ProblemLine, announce
from vpngui.gui.settings.pasting import split
from vpngui.gui.settings.rows_delegate import RowsDelegate, row_height
from vpngui.gui.settings.rows_model import RowsModel
from vpngui.gui.theme import GRID

_EDITS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.SelectedClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
_ROWS_SHOWN = 7
"""More than these scroll."""


class ListField(QWidget):
    """``edited`` has the rows and a key that is the same for what is typed in one go; ``pasted`` a text."""

    edited = Signal(tuple, str)
    pasted = Signal(str)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._turn = 0
        self._writable = True
        self._problems: tuple[Told, ...] = ()
        self.model = RowsModel(labels.placeholder)
        self.view = table(self.model)
        self._delegate = RowsDelegate(self.view, labels.placeholder, self._paste_many)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(labels.name)
        self.view.setAccessibleDescription(labels.hint)
        self.view.installEventFilter(self)
        FocusRing(self.view)
        self._problem = ProblemLine()
        self._add = _button(translate("Settings", "Add"), self.add, labels.name)
        self._remove = _button(translate("Settings", "Remove"), self.remove, labels.name)
        self._paste = _button(translate("Settings", "Paste"), self.paste, labels.name)
        self._told = PlainText(scale=0.9, quiet=True, lines=2)
        self._told.hide()
        self._lay_out()
        self.model.typed.connect(self._typed)
        self._delegate.closeEditor.connect(self._closed)
        self.view.selectionModel().selectionChanged.connect(lambda: self._selected())
        self.view.activated.connect(lambda index: self._activated())
        self.view.clicked.connect(lambda index: self._activated() if self.model.is_new(index) else None)
        self._selected()

    def show_rows(self, rows: tuple[str, ...]) -> None:
        self.model.show_rows(rows)
        self._fit()
        self._selected()

    def show_problems(self, problems: tuple[Told, ...]) -> None:
        """Each in its row, and the first of them below in full."""
        if problems == self._problems:
            return
        self._problems = problems
        self.model.show_problems({one.row: one.text for one in problems if one.row >= 0})
        self._show_first()

    def set_writable(self, writable: bool) -> None:
        """What is not writable still can be selected and copied."""
        self._writable = writable
        self.model.set_writable(writable)
        self.view.setEditTriggers(_EDITS if writable else QAbstractItemView.EditTrigger.NoEditTriggers)
        for button in (self._add, self._remove, self._paste):
            button.setVisible(writable)
        self._fit()
        self._selected()

    def add(self) -> None:
        """Begin a new row."""
        index = self.model.index(len(self.model.rows))
        self.view.scrollTo(index)
        self.view.setFocus()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.edit(index)

    def remove(self) -> None:
        """The rows that are selected."""
        gone = {index.row() for index in self.view.selectionModel().selectedIndexes()}
        rows = tuple(row for number, row in enumerate(self.model.rows) if number not in gone)
        if self._writable and rows != self.model.rows:
            self.edited.emit(rows, "")

    def paste(self) -> None:
        if self._writable:
            self.pasted.emit(QGuiApplication.clipboard().text())

    def copy(self) -> None:
        """The rows that are selected, a line for each."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        texts = [self.model.rows[row] for row in chosen if row < len(self.model.rows)]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))

    def tell(self, text: str) -> None:
        """What became of a paste; until the next key."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        announce(self.view, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            for key, action in (
                (QKeySequence.StandardKey.Copy, self.copy),
                (QKeySequence.StandardKey.Paste, self.paste),
                (QKeySequence.StandardKey.Delete, self.remove),
            ):
                if event.matches(key):
                    action()
                    return True
        return super().eventFilter(watched, event)

    def _paste_many(self) -> bool:
        """From the editor: several entries at once become rows, one is typed as it is."""
        text = QGuiApplication.clipboard().text()
        if "\n" not in text.strip() and len(split(text)) < 2:
            return False
        self.paste()
        return True

    def _typed(self, row: int, text: str) -> None:
        self._fit()
        self._told.hide()
        self.edited.emit(self.model.rows, self._key)

    @property
    def _key(self) -> str:
        return f"{self._labels.key}#{self._turn}"

    def _closed(self) -> None:
        """Rows that were left empty go."""
        rows = tuple(row for row in self.model.rows if row.strip())
        if rows != self.model.rows:
            self.edited.emit(rows, self._key)
        self._turn += 1

    def _activated(self) -> None:
        if self._writable and self.view.state() is not QAbstractItemView.State.EditingState:
            self.view.edit(self.view.currentIndex())

    def _selected(self) -> None:
        count = len(self.model.rows)
        chosen = any(index.row() < count for index in self.view.selectionModel().selectedIndexes())
        self._remove.setEnabled(chosen)
        self._show_first()

    def _show_first(self) -> None:
        """What is wrong in the row that is selected, else what is wrong first."""
        chosen = {index.row() for index in self.view.selectionModel().selectedIndexes()}
        ordered = sorted(self._problems, key=lambda one: (one.row not in chosen, one.row))
        self._problem.show_problem(words.placed(ordered[0]) if ordered else "")

    def _fit(self) -> None:
        rows = min(max(self.model.rowCount(), 1), _ROWS_SHOWN)
        height = row_height(self.view.fontMetrics().lineSpacing())
        self.view.verticalHeader().setDefaultSectionSize(height)
        more = height // 2 if self.model.rowCount() > _ROWS_SHOWN else 0  # everybody sees that there is more
        self.view.setFixedHeight(rows * height + more + 2 * self.view.frameWidth())

    def _lay_out(self) -> None:
        name = PlainText(lines=2)
        name.setText(self._labels.name)
        name.setBuddy(self.view)
        hint = PlainText(scale=0.9, quiet=True, lines=3)
        hint.setText(self._labels.hint)
        buttons = Flow()
        for button in (self._add, self._remove, self._paste):
            buttons.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(0, GRID // 2, 0, 0)
        below.setSpacing(GRID)
        below.addWidget(buttons)
        below.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(name)
        layout.addWidget(hint)
        layout.addSpacing(GRID // 2)
        layout.addWidget(self.view)
        layout.addWidget(self._problem)
        layout.addLayout(below)


def table(model: RowsModel) -> QTableView:
    """One column without a heading: a list view would look at every row at each change of one."""
    view = QTableView()
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setCornerButtonEnabled(False)
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    return view


def _button(text: str, pressed: Callable[[], None], of: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleDescription(of)
    button.clicked.connect(lambda: pressed())
    return button
