"""The bar below a form: undo, redo, how it stands, revert, apply."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from vpngui.gui import icons, theme
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

_ICON = 20
_NARROW = 90
"""Average characters of width."""


class ActionBar(QWidget):
    """``apply`` are the words for that, ``purpose`` says what it does; the keys for undo and redo count in
    ``page``."""

    undo = Signal()
    redo = Signal()
    revert = Signal()
    apply = Signal()

    def __init__(self, page: QWidget, apply: str, purpose: str) -> None:
        super().__init__()
        self._undo = self._action(page, translate("Settings", "Undo"), QKeySequence.StandardKey.Undo)
        self._redo = self._action(page, translate("Settings", "Redo"), QKeySequence.StandardKey.Redo)
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        self._status = PlainText(quiet=True, lines=2)
        self._revert = QPushButton(translate("Settings", "Revert"))
        self._apply = QPushButton(apply)
        self._apply.setDefault(True)
        self._revert.setAccessibleDescription(translate("Settings", "Bring back what was there before"))
        self._apply.setAccessibleDescription(purpose)
        self._revert.clicked.connect(self.revert)
        self._apply.clicked.connect(self.apply)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID + 4, GRID * 3, GRID + 4)
        layout.setSpacing(GRID)
        described = (
            (self._undo, translate("Settings", "Take back the last change")),
            (self._redo, translate("Settings", "Make the change again that was taken back")),
        )
        for action, does in described:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setIconSize(QSize(_ICON, _ICON))
            button.setMinimumSize(GRID * 4 + 4, GRID * 4 + 4)
            button.setAccessibleName(action.text())
            button.setAccessibleDescription(does)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        layout.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(0)
        for pushed in (self._revert, self._apply):
            pushed.setMinimumHeight(GRID * 4 + 4)
            pushed.setMinimumWidth(GRID * 11)
            pushed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(pushed)
        self._draw_icons()

    def show_state(self, *, undo: bool, redo: bool, dirty: bool, ready: bool, status: str) -> None:
        """``ready``: it can be applied."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)
        self._revert.setEnabled(dirty)
        self._apply.setEnabled(ready)
        self._status.setText(status)

    def fit(self, width: int) -> None:
        """Where there is little room, how it stands is told by the fields alone."""
        self._status.setVisible(width >= self.fontMetrics().averageCharWidth() * _NARROW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()

    def _action(self, page: QWidget, text: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(text, page)
        action.setShortcuts(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(action)
        return action

    def _draw_icons(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        faint = theme.mixed(color, self.palette().color(QPalette.ColorRole.Base), 0.3)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for action, name in ((self._undo, "undo"), (self._redo, "redo")):
            shown = {"undo": "redo", "redo": "undo"}[name] if mirrored else name
            icon = QIcon()
            for ratio in (1.0, 2.0):
                icon.addPixmap(icons.pixmap(shown, _ICON, color, ratio))
                icon.addPixmap(icons.pixmap(shown, _ICON, faint, ratio), QIcon.Mode.Disabled)
            action.setIcon(icon)
