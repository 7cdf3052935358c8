"""The side bar that leads to the pages: a picture and a word each, pictures alone where there is no room."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vpngui.gui import icons, theme
from vpngui.gui.i18n import translate
from vpngui.gui.pages import Entry
from vpngui.gui.theme import GRID

_ROW = GRID * 5
_ICON = 20
_KEY_ROLE = Qt.ItemDataRole.UserRole
_ICON_ROLE = Qt.ItemDataRole.UserRole + 1


class Navigation(QListWidget):
    """One entry is always the current one; arrow keys and Ctrl+1, Ctrl+2, … change it."""

    chosen = Signal(str)
    """The key of the page that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._collapsed = False
        self._shortcuts: list[QShortcut] = []
        self.setAccessibleName(translate("Window", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        # A click leads to a page, and does not take the keyboard from it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setViewportMargins(GRID, GRID, GRID, GRID)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._changed)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these pages; the current one stays where it is still among them."""
        current = self.current
        self.blockSignals(True)
        self.clear()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)  # at once: two with the same keys would both be dead
            shortcut.deleteLater()
        self._shortcuts = []
        for number, entry in enumerate(entries):
            title = entry.title()
            item = QListWidgetItem(title)
            item.setData(_KEY_ROLE, entry.key)
            item.setData(_ICON_ROLE, entry.icon)
            keys = QKeySequence(f"Ctrl+{number + 1}")
            words = f"{title} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
            item.setToolTip(html.escape(words))
            self.addItem(item)
            shortcut = QShortcut(keys, self.window())
            shortcut.activated.connect(lambda key=entry.key: self.choose(key))
            self._shortcuts.append(shortcut)
        self.blockSignals(False)
        self.choose(current or (entries[0].key if entries else ""))
        self._fit()

    @property
    def current(self) -> str:
        """The key of the page that is shown, or ""."""
        row = self.currentRow()
        return str(self.item(row).data(_KEY_ROLE)) if row >= 0 else ""

    def choose(self, key: str) -> bool:
        """Make the page of this key the current one; False where there is none."""
        for row in range(self.count()):
            if self.item(row).data(_KEY_ROLE) == key:
                self.setCurrentRow(row)
                return True
        return False

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
        widths = [metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())]
        return max(max(widths, default=0) + _ICON + GRID * 7, GRID * 20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(_ROW + GRID * 2 if self._collapsed else self.full_width)
        self.viewport().update()

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY_ROLE)))


class _Delegate(QStyledItemDelegate):
    def __init__(self, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._navigation = navigation

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_ROW, max(_ROW, option.fontMetrics.height() + GRID * 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Only here: its thousand names are slow to load.
        from PySide6.QtWidgets import QStyle

        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        highlight = palette.color(QPalette.ColorRole.Highlight)
        current = index.row() == self._navigation.currentRow()
        rect: QRect = option.rect.adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if current:
            painter.setBrush(theme.mixed(highlight, window, 0.2))
            painter.drawRoundedRect(rect, GRID - 2, GRID - 2)
            # Not by the tint alone: a bar at the edge where reading begins.
            left = rect.right() - 2 if mirrored else rect.left()
            bar = QRect(left, rect.top() + GRID, 3, rect.height() - 2 * GRID)
            painter.setBrush(highlight)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.mixed(text, window, 0.07))
            painter.drawRoundedRect(rect, GRID - 2, GRID - 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(highlight)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), GRID - 2, GRID - 2)
        picture = icons.pixmap(index.data(_ICON_ROLE), _ICON, text, painter.device().devicePixelRatioF())
        margin = (_ROW - _ICON) // 2
        left = rect.right() - margin - _ICON + 1 if mirrored else rect.left() + margin
        painter.drawPixmap(left, rect.center().y() - _ICON // 2 + 1, picture)
        if not self._navigation.collapsed:
            taken = margin + _ICON + GRID + 4
            words = rect.adjusted(GRID, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, -GRID, 0)
            painter.setPen(text)
            elided = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
            alignment = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(words, int(alignment.value), elided)
        painter.restore()
