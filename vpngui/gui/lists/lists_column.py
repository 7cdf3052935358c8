"""The lists that there are: a title and what is so with each, and the way to another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vpngui.gui import icons, theme
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import apart
from vpngui.gui.lists import words
from vpngui.gui.lists.folding import Folding
from vpngui.gui.lists.shelf import Entry
from vpngui.gui.theme import GRID

_NAME_ROLE = Qt.ItemDataRole.UserRole
_DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
_ICON_ROLE = Qt.ItemDataRole.UserRole + 2
_ICON = 20


class ListsColumn(QWidget):
    chosen = Signal(str)
    """The name of the list that is to be shown."""
    entered = Signal()
    """The person wants to go on to the list that is chosen."""
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Lists", "Block lists"))
        self._list.setAccessibleDescription(
            translate("Lists", "The arrow keys choose a list, Enter opens it.")
        )
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._changed)
        self._list.itemClicked.connect(lambda item: self.entered.emit())
        self._list.itemActivated.connect(lambda item: self.entered.emit())
        new = QPushButton(translate("Lists", "New list"))
        new.clicked.connect(self.new_wanted)
        bring = QPushButton(translate("Lists", "Import list…"))
        bring.clicked.connect(self.import_wanted)
        new.setAccessibleDescription(translate("Lists", "Make a list without networks"))
        bring.setAccessibleDescription(translate("Lists", "Make a list of the networks in a file"))
        for button in (new, bring):
            button.setMinimumHeight(GRID * 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._list, 1)
        layout.addWidget(Folding((new, 1), (bring, 1)))

    @property
    def full_width(self) -> int:
        """Pixels that it takes beside an open list."""
        return max(GRID * 31, self.fontMetrics().averageCharWidth() * 28)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """These lists, with the one of the name ``current`` chosen; nobody is told of that."""
        self._list.blockSignals(True)
        while self._list.count() > len(entries):
            self._list.takeItem(self._list.count() - 1)
        for row, entry in enumerate(entries):
            if row == self._list.count():
                self._list.addItem(QListWidgetItem())
            item = self._list.item(row)
            title = words.title(entry.options, entry.name)
            state = words.state(entry.kept, entry.dirty)
            detail = f"{state} · {words.count(entry.networks)}"
            item.setText(title)
            item.setData(_NAME_ROLE, entry.name)
            item.setData(_DETAIL_ROLE, detail)
            item.setData(_ICON_ROLE, _icon(entry))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}")
            if entry.name == current:
                self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._list.viewport().update()

    def give_focus(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_NAME_ROLE)))


def _icon(entry: Entry) -> str:
    if entry.dirty:
        return "list-changed"
    return "list-on" if entry.kept is not None and entry.kept.in_force else "list-off"


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 20, option.fontMetrics.lineSpacing() * 2 + GRID * 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Only here: its thousand names are slow to load.
        from PySide6.QtWidgets import QStyle

        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        highlight = palette.color(QPalette.ColorRole.Highlight)
        rect: QRect = option.rect.adjusted(0, 2, 0, -2)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.mixed(highlight, base, 0.2))
            painter.drawRoundedRect(rect, GRID - 2, GRID - 2)
            # Not by the tint alone: a bar at the edge where reading begins.
            edge = rect.right() - 2 if mirrored else rect.left()
            painter.setBrush(highlight)
            painter.drawRoundedRect(QRect(edge, rect.top() + GRID, 3, rect.height() - 2 * GRID), 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.mixed(text, base, 0.07))
            painter.drawRoundedRect(rect, GRID - 2, GRID - 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(highlight)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), GRID - 2, GRID - 2)
        name = index.data(_ICON_ROLE)
        color = theme.accent({"list-on": "connected", "list-changed": "asking"}.get(name, ""), palette)
        picture = icons.pixmap(name, _ICON, color, painter.device().devicePixelRatioF())
        inner = rect.adjusted(GRID + 4, 0, -GRID, 0) if not mirrored else rect.adjusted(GRID, 0, -GRID - 4, 0)
        left = inner.right() - _ICON + 1 if mirrored else inner.left()
        painter.drawPixmap(left, inner.center().y() - _ICON // 2 + 1, picture)
        taken = _ICON + GRID + 4
        inner = inner.adjusted(0, 0, -taken, 0) if mirrored else inner.adjusted(taken, 0, 0, 0)
        _paint_lines(painter, option, index, inner, text)
        painter.restore()


def _paint_lines(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    rect: QRect,
    color: QColor,
) -> None:
    metrics, palette = option.fontMetrics, option.palette
    height = metrics.lineSpacing()
    top = rect.center().y() - height - 1
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    quiet = theme.quiet(palette, QPalette.ColorRole.Base)
    for row, (line, pen) in enumerate(((index.data(), color), (index.data(_DETAIL_ROLE), quiet))):
        painter.setPen(pen)
        elided = metrics.elidedText(apart(line or ""), Qt.TextElideMode.ElideRight, rect.width())
        where = QRect(rect.left(), top + row * (height + 2), rect.width(), height)
        painter.drawText(where, int((side | Qt.AlignmentFlag.AlignVCenter).value), elided)
