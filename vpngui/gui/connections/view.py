"""The list of tunnels: keys, the pointer, and the button that is painted in each row."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from vpngui.gui.connections.delegate import TunnelDelegate
from vpngui.gui.connections.model import TunnelsModel
from vpngui.gui.connections.offers import Offer, explanation
from vpngui.gui.connections.row import spoken
from vpngui.gui.i18n import translate


class TunnelsView(QListView):
    offered = Signal(str, str)
    """A tunnel's path, and the value of the offer that the person takes."""
    chosen = Signal(str)
    """The path of the tunnel that is the current one now, or ""."""
    details_wanted = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen a menu for the current tunnel is wanted."""

    def __init__(self, model: TunnelsModel) -> None:
        super().__init__()
        self._tunnels = model
        self._rows = TunnelDelegate(self, model)
        self._pressed: tuple[str, Offer] | None = None
        self._height = 0
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(translate("Connections", "VPN tunnels"))
        self.setAccessibleDescription(
            translate("Connections", "The arrow keys choose a tunnel, Enter shows everything about it.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.details_wanted.emit())
        model.rowsRemoved.connect(self._rows_changed)
        model.rowsInserted.connect(self._rows_changed)

    @property
    def path(self) -> str:
        """The current tunnel's, or ""."""
        index = self.currentIndex()
        return self._tunnels.tunnel(index.row()).path if index.isValid() else ""

    def choose(self, path: str) -> bool:
        """Make this tunnel the current one; False where it is not shown."""
        row = self._tunnels.row_of(path)
        if row < 0:
            return False
        self.setCurrentIndex(self._tunnels.index(row))
        self.scrollTo(self._tunnels.index(row))
        return True

    def choose_any(self) -> None:
        """The first tunnel, unless one is chosen already."""
        if not self.currentIndex().isValid() and self._tunnels.rowCount():
            self.setCurrentIndex(self._tunnels.index(0))

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint anew what has changed; a list view would lay out all of its rows again for it."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rows are higher where they are narrow; laying all of them out has all of them painted again.
        self._rows.width = event.size().width()
        if (height := self._rows.height) != self._height:
            self._height = height
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._button_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._pressed = self._button(row)
            self._rows.pressed = row
            self.viewport().update()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        self._rows.pressed = -1
        self.viewport().update()
        row = self._button_at(event.position().toPoint())
        # What changed in between is not what was pressed: another tunnel's row, another word on the button.
        if pressed is not None and row >= 0 and self._button(row) == pressed:
            self.offered.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a button are no wish for details."""
        if self._button_at(event.position().toPoint()) < 0:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self._button_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._take(Offer.COPY)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._take(Offer.REMOVE)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.path:
            return
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(where)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            QToolTip.hideText()
            return
        row = self._tunnels.row(index.row())
        text = spoken(row)
        if self._button_at(event.pos()) >= 0:
            text = explanation(row.offer, row.title)
        # A tool tip takes anything that looks like markup for markup.
        QToolTip.showText(event.globalPos(), f"<p>{html.escape(text)}</p>", self.viewport())

    def _take(self, offer: Offer) -> None:
        if self.path:
            self.offered.emit(self.path, offer.value)

    def _button(self, row: int) -> tuple[str, Offer]:
        return self._tunnels.tunnel(row).path, self._tunnels.row(row).offer

    def _button_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return -1
        button = self._rows.button_rect(index.row(), self.visualRect(index))
        return index.row() if button.contains(point) else -1

    def _hover(self, row: int) -> None:
        if row != self._rows.hovered:
            self._rows.hovered = row
            self.viewport().update()

    def _rows_changed(self) -> None:
        """What was under the pointer may be another row now."""
        self._rows.hovered = self._rows.pressed = -1
