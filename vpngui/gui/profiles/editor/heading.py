"""The top of the editor: the way back, which profile it is, and the two ways to see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from vpngui.gui import icons
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

FORM, TEXT = 0, 1
"""The ways to see it, by the number of their tab."""
_ICON = 20


class Heading(QWidget):
    back = Signal()
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.back_button = QToolButton()
        self.back_button.setAutoRaise(True)
        self.back_button.setIconSize(QSize(_ICON, _ICON))
        self.back_button.setMinimumSize(GRID * 4 + 4, GRID * 4 + 4)
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.setAccessibleName(translate("Editor", "Back to the profiles"))
        self.back_button.setToolTip(translate("Editor", "Back to the profiles"))
        self.back_button.setAccessibleDescription(
            translate("Editor", "Asks first where something would be lost.")
        )
        self.back_button.clicked.connect(self.back)
        self._title = PlainText(scale=1.2, bold=True, lines=1)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Editor", "How the profile is shown"))
        self.tabs.setAccessibleDescription(
            translate("Editor", "All fields in groups, or the configuration as text.")
        )
        self.tabs.addTab(translate("Editor", "Fields"))
        self.tabs.addTab(translate("Editor", "Text"))
        self.tabs.setTabToolTip(0, translate("Editor", "Each value by itself"))
        self.tabs.setTabToolTip(1, translate("Editor", "The configuration as it is written"))
        self.tabs.currentChanged.connect(self.turned)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 3, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.back_button)
        layout.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._draw_icon()

    def show_title(self, text: str) -> None:
        self._title.setText(text)

    def turn(self, way: int) -> None:
        """To the other way to see it, if that can be had."""
        if self.tabs.isTabEnabled(way):
            self.tabs.setCurrentIndex(way)

    def allow(self, way: int, allowed: bool) -> None:
        self.tabs.setTabEnabled(way, allowed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        name = "more" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "back"
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(icons.pixmap(name, _ICON, color, ratio))
        self.back_button.setIcon(icon)
