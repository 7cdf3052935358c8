"""The top of the window: what is so in one line, and the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from vpngui.gui import icons
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class Header(QWidget):
    def __init__(self, lock: Callable[[bool], None], quit_app: Callable[[], None]) -> None:
        super().__init__()
        self._want_lock = lock
        self._title = PlainText(scale=1.3, bold=True, lines=1)
        self._summary = PlainText(quiet=True, lines=1)
        self._menu_button = QToolButton()
        self._menu_button.setAutoRaise(True)
        self._menu_button.setIconSize(QSize(20, 20))
        self._menu_button.setFixedSize(GRID * 5, GRID * 5)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu_button.setAccessibleName(translate("Window", "Menu"))
        self._menu_button.setToolTip(translate("Window", "Menu"))
        self._menu_button.setShortcut(QKeySequence(Qt.Key.Key_F10))
        self._menu_button.clicked.connect(self._show_menu)
        self._menu = QMenu(self._menu_button)
        self._lock = self._menu.addAction(translate("Tray", "Block everything"))
        self._lock.setCheckable(True)
        self._lock.triggered.connect(self._locked)
        self._menu.addSeparator()
        self._quit = QAction(translate("Window", "Quit"), self)
        self._quit.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q))
        self._quit.triggered.connect(lambda: quit_app())
        self.addAction(self._quit)
        self._menu.addAction(self._quit)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.addLayout(words, 1)
        layout.addWidget(self._menu_button)
        self._color_menu()
        self.show_summary("")

    def show_title(self, text: str) -> None:
        """The page's."""
        self._title.setText(text)

    def show_summary(self, text: str) -> None:
        self._summary.setText(text)
        self._summary.setVisible(bool(text))

    def show_lockdown(self, on: bool, usable: bool) -> None:
        """Whether everything is blocked, and whether that can be changed now."""
        self._lock.setChecked(on)
        self._lock.setEnabled(usable)

    def _locked(self, on: bool) -> None:
        """A click is a wish: the tick follows what is so."""
        self._lock.setChecked(not on)
        self._want_lock(on)

    def _show_menu(self) -> None:
        """Below the button, ending where it ends; the style's own way draws an arrow over the picture."""
        below = self._menu_button.rect().bottomRight() - QPoint(self._menu.sizeHint().width(), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            below = self._menu_button.rect().bottomLeft()
        self._menu.popup(self._menu_button.mapToGlobal(below))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color_menu()

    def _color_menu(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        self._menu_button.setIcon(QIcon(icons.pixmap("menu", 20, color, self.devicePixelRatioF())))
