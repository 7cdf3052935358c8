"""Below the table: how many networks there are, undo and redo, and whether what was changed is to hold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPalette, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from vpngui.gui import icons
from vpngui.gui.i18n import translate
from vpngui.gui.lists.folding import Folding
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class Foot(QWidget):
    merge_wanted = Signal()
    apply_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stack: QUndoStack | None = None
        self._counts = PlainText(quiet=True, lines=2)
        self._merge = QPushButton(translate("Lists", "Merge"))
        self._merge.setAccessibleDescription(
            translate("Lists", "Make the fewest networks that hold the same addresses")
        )
        self._merge.setToolTip(translate("Lists", "Make the fewest networks that hold the same addresses"))
        self._merge.clicked.connect(self.merge_wanted)
        self._undo = self._tool("undo", QKeySequence.StandardKey.Undo)
        self._undo.clicked.connect(lambda: self._go(back=True))
        self._redo = self._tool("redo", QKeySequence.StandardKey.Redo)
        self._redo.clicked.connect(lambda: self._go(back=False))
        self._discard = QPushButton(translate("Lists", "Discard"))
        self._discard.setAccessibleDescription(translate("Lists", "Forget what is not applied"))
        self._discard.setToolTip(translate("Lists", "Forget what is not applied"))
        self._discard.clicked.connect(self.discard_wanted)
        self._apply = QPushButton(translate("Lists", "Apply"))
        self._apply.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self._apply.clicked.connect(self.apply_wanted)
        for button in (self._merge, self._discard, self._apply):
            button.setMinimumHeight(GRID * 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        counts, back, deeds = QWidget(), QWidget(), QWidget()
        for group, parts in (
            (counts, (self._counts, self._merge)),
            (back, (self._undo, self._redo)),
            (deeds, (self._discard, self._apply)),
        ):
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            for part in parts:
                row.addWidget(part, part is self._counts, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(Folding((counts, 1), (Folding((back, 0), (deeds, 0)), 0)))

    def show_counts(self, text: str, *, mergeable: bool) -> None:
        self._counts.setText(text)
        self._merge.setVisible(mergeable)

    def show_stack(self, stack: QUndoStack | None, *, dirty: bool, appliable: bool, why_not: str) -> None:
        """``why_not`` is said where there is something to apply that cannot be."""
        self._stack = stack
        for button, able, what, plain in (
            (
                self._undo,
                stack is not None and stack.canUndo(),
                stack.undoText() if stack is not None else "",
                translate("Lists", "Undo"),
            ),
            (
                self._redo,
                stack is not None and stack.canRedo(),
                stack.redoText() if stack is not None else "",
                translate("Lists", "Redo"),
            ),
        ):
            button.setEnabled(able)
            said = translate("Lists", "{undo}: {what}").format(undo=plain, what=what) if what else plain
            button.setAccessibleName(said)
            button.setToolTip(said)
        self._discard.setEnabled(dirty)
        self._apply.setEnabled(dirty and appliable)
        self._apply.setToolTip(why_not)
        self._apply.setAccessibleDescription(why_not)

    def color(self) -> None:
        """Paint the pictures in the palette's colours."""
        palette, ratio = self.palette(), self.devicePixelRatioF()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for button, name in ((self._undo, "undo"), (self._redo, "redo")):
            # What was is on the side where reading begins.
            name = {"undo": "redo", "redo": "undo"}[name] if mirrored else name
            icon = QIcon(icons.pixmap(name, 20, palette.color(QPalette.ColorRole.WindowText), ratio))
            faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
            icon.addPixmap(icons.pixmap(name, 20, faint, ratio), QIcon.Mode.Disabled)
            button.setIcon(icon)

    def _go(self, *, back: bool) -> None:
        if self._stack is None:
            return
        if back:
            self._stack.undo()
        else:
            self._stack.redo()

    def _tool(self, name: str, keys: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(20, 20))
        button.setFixedSize(GRID * 4, GRID * 4)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setShortcut(QKeySequence(keys))
        return button
