"""Paints a row of the list; nothing in it is a widget, so that a thousand of them cost nothing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vpngui.gui import row_painting, theme
from vpngui.gui.connections.geometry import ICON, SMALL, Parts, is_stacked, parts, row_height
from vpngui.gui.profiles.model import ProfilesModel
from vpngui.gui.profiles.offers import Offer, word
from vpngui.gui.profiles.row import Row
from vpngui.gui.theme import GRID

_BUTTONS = Offer.CONNECT, Offer.DISCONNECT, Offer.ANSWER, Offer.WAIT


class ProfileDelegate(QStyledItemDelegate):
    """``hovered`` and ``pressed`` are the rows whose button the pointer is over, or holds; -1 for none."""

    def __init__(self, view: QListView, model: ProfilesModel) -> None:
        super().__init__(view)
        self.hovered = self.pressed = -1
        self._button = "", 0
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, width = self._view.fontMetrics().lineSpacing(), self._view.viewport().width()
        return QSize(GRID * 30, row_height(line, stacked=is_stacked(width, line, self.button_width)))

    @property
    def button_width(self) -> int:
        """The same for all, and asked for with each row that is painted."""
        font = self._view.font().key()
        if self._button[0] != font:
            metrics = self._view.fontMetrics()
            wide = max(metrics.horizontalAdvance(word(offer)) for offer in _BUTTONS)
            self._button = font, wide + GRID * 4
        return self._button[1]

    def button_rect(self, rect: QRect) -> QRect:
        """Where the button of the row is that fills ``rect``."""
        return self._parts(rect).button

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, number = self._model.row(index.row()), index.row()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, row_painting.ground(palette, state))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line(palette))
        where = self._parts(rect)
        row_painting.paint_icon(painter, palette, where.icon, row.icon, ICON)
        self._paint_words(painter, palette, where.text, row)
        row_painting.paint_button(
            painter,
            self._view,
            where.button,
            row.button,
            hovered=number == self.hovered,
            pressed=number == self.pressed,
            enabled=row.offer is not Offer.WAIT,
        )
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            row_painting.paint_focus(painter, palette, rect)
        painter.restore()

    def _parts(self, rect: QRect) -> Parts:
        return parts(
            rect,
            self._view.fontMetrics().lineSpacing(),
            self.button_width,
            counted=False,
            mirrored=self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _paint_words(self, painter: QPainter, palette: QPalette, where: QRect, row: Row) -> None:
        line = self._view.fontMetrics().lineSpacing()
        top = where.center().y() + 1 - line * 3 // 2
        first, second, third = (QRect(where.left(), top + n * line, where.width(), line) for n in range(3))
        font = self._view.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        row_painting.paint_line(painter, first, row.title)
        painter.setFont(self._view.font())
        row_painting.paint_line(painter, second, " · ".join(filter(None, [row.state, row.detail])))
        painter.setPen(theme.quiet(palette, QPalette.ColorRole.Base))
        self._paint_third(painter, palette, third, row)

    def _paint_third(self, painter: QPainter, palette: QPalette, where: QRect, row: Row) -> None:
        """The server, then each mark with its picture, as far as there is room for a whole one."""
        metrics = self._view.fontMetrics()
        wanted = [SMALL + GRID + metrics.horizontalAdvance(words) for _, words in row.marks]
        room = where.width() - sum(width + GRID * 2 for width in wanted)
        endpoint = min(metrics.horizontalAdvance(row.endpoint) + GRID // 2, max(room, where.width() // 2))
        places = [(0, endpoint)]
        for width in wanted:
            start = sum(places[-1]) + GRID * 2
            places.append((start, min(width, where.width() - start)))
        row_painting.paint_line(painter, self._placed(where, *places[0]), row.endpoint)
        for (icon, words), (start, width) in zip(row.marks, places[1:], strict=True):
            if width < SMALL:
                break
            place = self._placed(where, start, width)
            picture = QRect(place.left(), place.center().y() - SMALL // 2 + 1, SMALL, SMALL)
            text = place.adjusted(SMALL + GRID // 2, 0, 0, 0)
            if self._mirrored:
                picture.moveRight(place.right())
                text = place.adjusted(0, 0, -SMALL - GRID // 2, 0)
            row_painting.paint_icon(painter, palette, picture, icon, SMALL)
            if text.width() >= self._view.fontMetrics().lineSpacing():  # else the picture alone says it
                row_painting.paint_line(painter, text, words)

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _placed(self, where: QRect, start: int, width: int) -> QRect:
        """``start`` counts from where the line is read from."""
        left = where.right() + 1 - start - width if self._mirrored else where.left() + start
        return QRect(left, where.top(), width, where.height())
