"""The small button beside "Don't allow": refuse, and not be asked again so soon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QMenu

from vpngui.gui import icons, theme
from vpngui.gui.consent.answer_buttons import AnswerButton
from vpngui.gui.i18n import translate
from vpngui.gui.presenters.remember import Refusal
from vpngui.model.consent import Remember

_ICON = 16


class RefusalsButton(AnswerButton):
    """Hidden where there is only one way to refuse."""

    chosen = Signal(Remember)

    def __init__(self, keys_count: Callable[[], bool]) -> None:
        super().__init__("", keys_count)
        self.setAccessibleName(translate("Prompt", "Other ways not to allow"))
        self.setToolTip(translate("Prompt", "Other ways not to allow"))
        self.setMinimumSize(theme.GRID * 4, theme.GRID * 5)
        self.setIconSize(QSize(_ICON, _ICON))
        self._menu = QMenu(self)
        self.clicked.connect(self._open)
        self._color()

    def show_refusals(self, refusals: tuple[Refusal, ...]) -> None:
        self._menu.close()
        self._menu.clear()
        for refusal in refusals:
            action = self._menu.addAction(refusal.text)
            action.triggered.connect(lambda _=False, remember=refusal.remember: self.chosen.emit(remember))
        self.setVisible(bool(refusals))

    def close_menu(self) -> None:
        self._menu.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()

    def _open(self) -> None:
        """Above the button and the window's other answers, beginning where it begins."""
        size = self._menu.sizeHint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if mirrored else 0
        self._menu.popup(self.mapToGlobal(QPoint(left, -size.height())))

    def _color(self) -> None:
        color = self.palette().color(QPalette.ColorRole.ButtonText)
        self.setIcon(QIcon(icons.pixmap("expand", _ICON, color, self.devicePixelRatioF())))
