"""The list of profiles: keys, the pointer, the button that is painted in each row, and moving rows."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from vpngui.gui.i18n import translate
from vpngui.gui.profiles.delegate import ProfileDelegate
from vpngui.gui.profiles.model import ProfilesModel
from vpngui.gui.profiles.offers import Offer, explanation
from vpngui.gui.profiles.row import spoken


class ProfilesView(QListView):
    offered = Signal(str, str)
    """A profile's id, and the value of the offer that the person takes."""
    chosen = Signal(str)
    """The id of the profile that is the current one now, or ""."""
    details_wanted = Signal()
    moved = Signal(str, int)
    """A profile's id, and the row before which it was put."""
    menu_wanted = Signal(QPoint)
    """Where on the screen a menu for the current profile is wanted."""

    def __init__(self, model: ProfilesModel) -> None:
        super().__init__()
        self._profiles = model
        self._rows = ProfileDelegate(self, model)
        self._pressed: tuple[str, Offer] | None = None
        self._drop = -1
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(translate("Profiles", "Profiles"))
        self.setAccessibleDescription(
            translate("Profiles", "Enter shows a profile; Alt with the arrow keys up and down moves it")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(lambda index: self.details_wanted.emit())
        model.rowsRemoved.connect(self._rows_changed)
        model.rowsInserted.connect(self._rows_changed)
        model.layoutChanged.connect(self._rows_changed)

    @property
    def id(self) -> str:
        """The current profile's, or ""."""
        index = self.currentIndex()
        return self._profiles.entry(index.row()).id if index.isValid() else ""

    def choose(self, id_: str) -> bool:
        """Make this profile the current one; False where it is not shown."""
        row = self._profiles.row_of(id_)
        if row < 0:
            return False
        self.setCurrentIndex(self._profiles.index(row))
        self.scrollTo(self._profiles.index(row))
        return True

    def choose_any(self) -> None:
        """The first profile, unless one is chosen already."""
        if not self.currentIndex().isValid() and self._profiles.rowCount():
            self.setCurrentIndex(self._profiles.index(0))

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
        self.chosen.emit(self.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rows are higher where they are narrow.
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop >= 0:
            painter = QPainter(self.viewport())
            color = self.palette().color(QPalette.ColorRole.Highlight)
            painter.fillRect(0, max(self._edge(self._drop) - 1, 0), self.viewport().width(), 2, color)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._button_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._pressed = self._button(row)
            self._rows.pressed = row
            self.setCurrentIndex(self._profiles.index(row))
            self.viewport().update()
            return  # what is pressed is not dragged
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        self._rows.pressed = -1
        self.viewport().update()
        row = self._button_at(event.position().toPoint())
        # What changed in between is not what was pressed: another row, another word on the button.
        if pressed is not None and row >= 0 and self._button(row) == pressed:
            self.offered.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a button are no wish for details."""
        if self._button_at(event.position().toPoint()) < 0:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        self._hover(self._button_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Delete):
            self._take(Offer.DELETE)
        elif key == Qt.Key.Key_F2:
            self._take(Offer.RENAME)
        elif held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._take(Offer.EARLIER if key == Qt.Key.Key_Up else Offer.LATER)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.id:
            return
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(where)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows of this list only; what else is dropped is the page's."""
        event.setAccepted(event.source() is self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self:
            self._show_drop(self._gap(event.position().toPoint()))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap(event.position().toPoint())
        self._show_drop(-1)
        if event.source() is self and self.id:
            # The model is told by who keeps the order; the view shall not take the row out by itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.moved.emit(self.id, gap)
        else:
            event.ignore()

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
        row = self._profiles.row(index.row())
        text = spoken(row)
        if self._button_at(event.pos()) >= 0:
            text = explanation(row.offer, row.title)
        # A tool tip takes anything that looks like markup for markup.
        QToolTip.showText(event.globalPos(), f"<p>{html.escape(text)}</p>", self.viewport())

    def _take(self, offer: Offer) -> None:
        if self.id:
            self.offered.emit(self.id, offer.value)

    def _button(self, row: int) -> tuple[str, Offer]:
        return self._profiles.entry(row).id, self._profiles.row(row).offer

    def _button_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return -1
        button = self._rows.button_rect(self.visualRect(index))
        return index.row() if button.contains(point) else -1

    def _hover(self, row: int) -> None:
        if row != self._rows.hovered:
            self._rows.hovered = row
            self.viewport().update()

    def _gap(self, point: QPoint) -> int:
        """The row before which something is put that is dropped here."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._profiles.rowCount()
        rect = self.visualRect(index)
        return index.row() + (point.y() > rect.center().y())

    def _edge(self, gap: int) -> int:
        """Pixels from the top of what is shown to the upper edge of that row."""
        last = self._profiles.rowCount() - 1
        rect: QRect = self.visualRect(self._profiles.index(min(gap, last)))
        return rect.top() if gap <= last else rect.bottom()

    def _show_drop(self, gap: int) -> None:
        if gap != self._drop:
            self._drop = gap
            self.viewport().update()

    def _rows_changed(self) -> None:
        """What was under the pointer may be another row now."""
        self._rows.hovered = self._rows.pressed = -1
