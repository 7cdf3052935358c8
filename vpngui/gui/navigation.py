"""The side bar that leads to the pages: a picture and a word each, pictures alone where there is no room."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from vpngui.gui import icons, theme
from vpngui.gui.exclusive import lead_to_checked
from vpngui.gui.i18n import translate
from vpngui.gui.pages import Entry
from vpngui.gui.theme import GRID

_ROW = GRID * 5
_ICON = 20
_RADIUS = GRID - 2


class Navigation(QScrollArea):
    """One entry is always the current one; arrow keys and Ctrl+1, Ctrl+2, … change it."""

    chosen = Signal(str)
    """The key of the page that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._collapsed = False
        self._buttons: dict[str, _Button] = {}
        self._shortcuts: list[QShortcut] = []
        self._current = ""
        self.setAccessibleName(translate("Window", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self._layout.setSpacing(GRID // 2)
        self._layout.addStretch(1)
        self.setWidget(inside)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these pages; the current one stays where it is still among them."""
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, entry in enumerate(entries):
            button = self._buttons[entry.key] = _Button(entry, _keys(number))
            button.toggled.connect(lambda on, key=entry.key: self._toggled(key, on))
            self._layout.insertWidget(number, button)
        self.hear_keys()
        if entries:
            self.choose(self._current if self._current in self._buttons else entries[0].key)
        self._fit()

    def hear_keys(self) -> None:
        """In the window that it is in now: to be called again when that is another one."""
        for shortcut in self._shortcuts:
            # Two of the same keys would do nothing, even if one of them is about to go.
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for number, key in enumerate(self._buttons):
            shortcut = QShortcut(_keys(number), self.window())
            shortcut.activated.connect(lambda key=key: self.choose(key))
            self._shortcuts.append(shortcut)

    @property
    def current(self) -> str:
        """The key of the page that is shown, or ""."""
        return self._current

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in here."""
        return any(button.hasFocus() for button in self._buttons.values())

    def choose(self, key: str) -> bool:
        """Make the page of this key the current one; False where there is none."""
        button = self._buttons.get(key)
        if button is None:
            return False
        button.setChecked(True)
        return True

    @property
    def collapsed(self) -> bool:
        return self._collapsed

    def collapse(self, collapsed: bool) -> None:
        """Show pictures alone; the words are in the tool tips, and assistive technology still has them."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self._fit()

    @property
    def full_width(self) -> int:
        """Pixels that it takes with its words."""
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(button.text()) for button in self._buttons.values()]
        return max(max(widths, default=0) + _ICON + GRID * 7, GRID * 20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        for button in self._buttons.values():
            button.collapse(self._collapsed)
        self.setFixedWidth(_ROW + GRID * 2 if self._collapsed else self.full_width)

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            lead_to_checked(list(self._buttons.values()))
        if on and key != self._current:
            self._current = key
            self.chosen.emit(key)


def _keys(number: int) -> QKeySequence:
    """Of the page in this place, from 0 on."""
    return QKeySequence(f"Ctrl+{number + 1}")


class _Button(QAbstractButton):
    """One of several of which one is down; Qt's own arrow keys lead from one to the next."""

    def __init__(self, entry: Entry, keys: QKeySequence) -> None:
        super().__init__()
        self._icon = entry.icon
        self._collapsed = False
        self.setText(entry.title())
        self.setAccessibleName(entry.title())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        # A click leads to a page, and does not take the keyboard from it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        words = f"{entry.title()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
        self.setToolTip(html.escape(words))

    def collapse(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self.setFixedHeight(max(_ROW - GRID // 2, self.fontMetrics().height() + GRID * 2))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_ROW, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        palette, rect = self.palette(), self.rect()
        text = palette.color(QPalette.ColorRole.WindowText)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        margin = (_ROW - _ICON) // 2
        left = rect.right() - margin - _ICON + 1 if mirrored else rect.left() + margin
        picture = icons.pixmap(self._icon, _ICON, text, self.devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - _ICON // 2 + 1, picture)
        if self._collapsed:
            return
        taken = margin + _ICON + GRID + 4
        words = rect.adjusted(GRID, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, -GRID, 0)
        painter.setPen(text)
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(alignment.value), elided)

    def _paint_ground(self, painter: QPainter) -> None:
        palette, rect = self.palette(), self.rect()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        highlight = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.mixed(highlight, window, 0.2))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            # Not by the tint alone: a bar at the edge where reading begins.
            painter.setBrush(highlight)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.right() - 2 if mirrored else rect.left()
            painter.drawRoundedRect(left, rect.top() + GRID, 3, rect.height() - 2 * GRID, 1.5, 1.5)
        elif self.underMouse():
            painter.setBrush(theme.mixed(text, window, 0.07))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(highlight)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
