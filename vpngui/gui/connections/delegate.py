"""Paints a row of the list; nothing in it is a widget, so that hundreds of them cost nothing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vpngui.gui import theme
from vpngui.gui.connections.geometry import ICON, SMALL, Parts, divided, is_stacked, parts, row_height
from vpngui.gui.connections.model import TunnelsModel
from vpngui.gui.connections.offers import Offer, word
from vpngui.gui.connections.row import Row
from vpngui.gui.connections.sparks import curve
from vpngui.gui.row_painting import ground, paint_button, paint_focus, paint_icon, paint_line
from vpngui.gui.theme import GRID

_FEWEST = 6
"""Letters of what is blocked that are worth showing."""
BLOCKED = "effect-block"
"""The picture that says that a tunnel stops other traffic."""
_TRAILING = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_QUIETEST_TOP = 1000.0
"""Bytes a second that fill the curve at least, so that a stray packet is no peak."""


class TunnelDelegate(QStyledItemDelegate):
    """``width`` is the viewport's in pixels, or 0. ``hovered`` and ``pressed`` are the rows whose button the
    pointer is over, or holds; -1 for none."""

    def __init__(self, view: QListView, model: TunnelsModel) -> None:
        super().__init__(view)
        self.hovered = self.pressed = -1
        self.width = 0
        self._view = view
        self._model = model
        self._measured = "", 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 30, self.height)

    @property
    def height(self) -> int:
        """Pixels of a row in the room there is now."""
        # The viewport would be the first widget that Qt made by itself: PySide would get to know all kinds.
        width = self.width or self._view.viewport().width()
        line = self._view.fontMetrics().lineSpacing()
        return row_height(line, stacked=is_stacked(width, line, self.button_width))

    @property
    def button_width(self) -> int:
        font = self._view.font().key()
        if self._measured[0] != font:
            metrics = self._view.fontMetrics()
            words = (word(offer) for offer in (Offer.CONNECT, Offer.DISCONNECT, Offer.ANSWER))
            widest = max(metrics.horizontalAdvance(text) for text in words)
            self._measured = font, widest + GRID * 4
        return self._measured[1]

    def button_rect(self, row: int, rect: QRect) -> QRect:
        """Where the button of the row is that fills ``rect``."""
        return self._parts(self._model.row(row), rect).button

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, ground(palette, state))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line(palette))
        where = self._parts(row, rect)
        paint_icon(painter, palette, where.icon, row.icon, ICON)
        self._paint_words(painter, palette, where.text, row)
        self._paint_rates(painter, palette, where.rates, row)
        self._paint_curve(painter, palette, where.spark, index.row())
        number = index.row()
        over, held = number == self.hovered, number == self.pressed
        paint_button(painter, self._view, where.button, row.button, hovered=over, pressed=held)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus(painter, palette, rect)
        painter.restore()

    def _parts(self, row: Row, rect: QRect) -> Parts:
        return parts(
            rect,
            self._view.fontMetrics().lineSpacing(),
            self.button_width,
            counted=bool(row.received[0]),
            mirrored=self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _paint_words(self, painter: QPainter, palette: QPalette, where: QRect, row: Row) -> None:
        metrics = self._view.fontMetrics()
        line = metrics.lineSpacing()
        top = where.center().y() + 1 - line * 3 // 2
        first, second, third = (QRect(where.left(), top + n * line, where.width(), line) for n in range(3))
        normal = palette.color(QPalette.ColorRole.Text)
        quiet = theme.quiet(palette, QPalette.ColorRole.Base)
        font = self._view.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(normal)
        paint_line(painter, first, row.title)
        painter.setFont(self._view.font())
        how = " · ".join(filter(None, [row.state, row.detail]))
        wanted = metrics.horizontalAdvance(row.blocks) + SMALL + GRID if row.blocks else 0
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start, end = divided(second, metrics.horizontalAdvance(how), wanted, mirrored=mirrored)
        paint_line(painter, start, how)
        if row.blocks:
            rest = self._marked(painter, palette, end, BLOCKED)
            # Of less than a word the picture says more.
            if rest.width() >= metrics.averageCharWidth() * _FEWEST:
                paint_line(painter, rest, row.blocks)
        rest = self._marked(painter, palette, third, row.grade_icon)
        painter.setPen(quiet)
        paint_line(painter, rest, " · ".join(filter(None, [row.owner, row.subtitle, row.addresses])))

    @staticmethod
    def _marked(painter: QPainter, palette: QPalette, line: QRect, icon: str) -> QRect:
        """What is left of the line behind a picture at its start."""
        picture = QRect(line.left(), line.center().y() - SMALL // 2 + 1, SMALL, SMALL)
        rest = line.adjusted(SMALL + GRID - 2, 0, 0, 0)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            picture.moveRight(line.right())
            rest = line.adjusted(0, 0, -SMALL - GRID + 2, 0)
        paint_icon(painter, palette, picture, icon, SMALL)
        return rest

    def _paint_rates(self, painter: QPainter, palette: QPalette, where: QRect, row: Row) -> None:
        if where.isEmpty():
            return
        line = self._view.fontMetrics().lineSpacing()
        top = where.center().y() + 1 - line
        for number, (name, (rate, _)) in enumerate((("received", row.received), ("sent", row.sent))):
            place = QRect(where.left(), top + number * line, where.width(), line)
            picture = QRect(place.left(), place.center().y() - SMALL // 2 + 1, SMALL, SMALL)
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                picture.moveRight(place.right())
            paint_icon(painter, palette, picture, name, SMALL)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(place, _TRAILING, rate)

    def _paint_curve(self, painter: QPainter, palette: QPalette, where: QRect, number: int) -> None:
        """Received as an area, sent as a line: told apart without any colour."""
        rates = self._model.rates(number)
        if where.isEmpty() or len(rates) < 2:
            return
        top = max(_QUIETEST_TOP, *(max(one.rx, one.tx) for one in rates))
        base = palette.color(QPalette.ColorRole.Base)
        color = theme.accent("connected", palette)
        received, sent = (
            [
                QPointF(where.left() + x, where.top() + y)
                for x, y in curve(values, top, where.width() - 1, where.height() - 1)
            ]
            for values in ([one.rx for one in rates], [one.tx for one in rates])
        )
        floor = where.top() + where.height() - 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(color, base, 0.35))
        painter.drawPolygon(
            QPolygonF([QPointF(received[0].x(), floor), *received, QPointF(received[-1].x(), floor)])
        )
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1))
        painter.drawPolyline(QPolygonF(sent))
