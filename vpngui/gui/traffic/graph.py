"""The graph: received upwards, sent downwards, with a cross that tells the values of a moment.

Only this module and axes.py load pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QGraphicsGridLayout

from vpngui.gui import theme
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.axes import RateAxis, TimeAxis
from vpngui.gui.traffic.downsample import Columns, Floats
from vpngui.gui.traffic.ink import Ink
from vpngui.gui.traffic.stock import Stock

_ROOM = 1.06
"""Beyond the scale, for half of its last mark."""
_STEP, _LEAP = 1 / 60, 1 / 6
"""What the arrow keys move the cross by, as a share of the width."""


@dataclass(frozen=True)
class Curve:
    """One tunnel, or all together. ``filled``: averages are filled below the line of the peaks."""

    received: Ink
    sent: Ink
    measured: Columns
    averaged: Columns
    filled: bool


class Graph(pg.GraphicsView):  # type: ignore[misc]
    pointed = Signal(float)
    """The Unix time under the cross, by mouse or keyboard; negative for none."""

    def __init__(self) -> None:
        self._complete = False
        self._rates = {side: RateAxis(side) for side in ("left", "right")}
        self._times = TimeAxis("bottom")
        super().__init__(useOpenGL=False)
        self._begin, self._end = 0.0, 1.0
        self._mirrored = False
        self._cross = -1.0
        # pyqtgraph lets the keyboard go to it too, and only one of them has a name. It hands this on: first.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(GRID * 24)
        self.setMouseTracking(True)
        # Qt would mirror the places of the axes, and not what is drawn between them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Put together here: pyqtgraph's own plot brings a panel of forty controls along.
        self._view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._view.disableAutoRange()
        plot = pg.GraphicsWidget()
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        places = QGraphicsGridLayout(plot)
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(0)
        for column, item in enumerate((self._rates["left"], self._view, self._rates["right"])):
            places.addItem(item, 0, column)
        places.addItem(self._times, 1, 1)
        places.setColumnStretchFactor(1, 100)
        places.setRowStretchFactor(0, 100)
        axes: list[pg.AxisItem] = [*self._rates.values(), self._times]
        for axis in axes:
            axis.linkToView(self._view)
        self.setCentralItem(plot)
        self._zero = pg.InfiniteLine(0, angle=0)
        self._zero.setZValue(10)
        self._grid = pg.PlotCurveItem()
        self._grid.setZValue(-10)
        self._view.addItem(self._grid, ignoreBounds=True)
        self._line = pg.InfiniteLine(0, angle=90)
        for line in (self._zero, self._line):
            self._view.addItem(line, ignoreBounds=True)
        self._line.hide()
        self._bars = Stock(self._view, lambda: pg.BarGraphItem(x0=[], x1=[], y0=0, y1=[], pen=None))
        self._curves = Stock(self._view, pg.PlotCurveItem)
        self._complete = True
        self._dress()

    @property
    def columns(self) -> int:
        """Pixels in which curves are drawn."""
        return max(int(self._view.width()), 50)

    def mirror(self, mirrored: bool) -> None:
        """Let time go from right to left."""
        self._mirrored = mirrored
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(GRID * 60, GRID * 30)

    @property
    def cross(self) -> float:
        """The Unix time under the cross; negative for none."""
        return self._cross

    def show_curves(
        self, curves: Sequence[Curve], begin: float, end: float, scale: tuple[float, float]
    ) -> None:
        """``scale`` as ``view.scale`` gives it."""
        self._begin, self._end = begin, end
        self._times.origin = begin
        for stock in (self._bars, self._curves):
            stock.begin()
        for curve in curves:
            self._show(curve)
        for stock in (self._bars, self._curves):
            stock.end()
        up, down = scale
        across, along = (0.0, end - begin), (-down * _ROOM, up * _ROOM)
        self._view.setRange(xRange=across, yRange=along, padding=0)
        self._show_grid(across, along)
        self._place_cross()

    def point(self, moment: float) -> None:
        """Put the cross at this Unix time, or take it away where that is negative or not shown."""
        shown = moment if self._begin <= moment <= self._end else -1.0
        if shown != self._cross:
            self._cross = shown
            self._place_cross()
            self.pointed.emit(shown)

    def place_of(self, moment: float) -> float:
        """Pixels from the left edge of this widget."""
        view = self._view
        scene = view.mapViewToScene(QPointF(moment - self._begin, 0))
        return float(self.mapFromScene(scene).x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        view = self._view
        scene = self.mapToScene(event.position().toPoint())
        inside = view.sceneBoundingRect().contains(scene)
        self.point(self._begin + view.mapSceneToView(scene).x() if inside else -1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point(-1.0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point(-1.0)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        width, key = self._end - self._begin, Qt.Key(event.key())
        at = self._cross if self._cross >= 0 else self._end
        step = width * (_LEAP if event.modifiers() & Qt.KeyboardModifier.ControlModifier else _STEP)
        if self._mirrored:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(key, key)
        moves = {
            Qt.Key.Key_Left: at - step,
            Qt.Key.Key_Right: at + step,
            Qt.Key.Key_Home: self._begin,
            Qt.Key.Key_End: self._end,
        }
        if key in moves:
            self.point(min(max(moves[key], self._begin), self._end))
        elif key == Qt.Key.Key_Escape and self._cross >= 0:
            self.point(-1.0)
        else:
            event.ignore()

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls, the graph does not."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            ring = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, GRID - 2, GRID - 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The base class changes itself before there is anything in it.
        if self._complete and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _show(self, curve: Curve) -> None:
        x: Floats = np.arange(len(curve.measured.rx) + 1, dtype=np.float64) * curve.measured.seconds
        for ink, sign, average, peak, unseen in (
            (curve.received, 1, curve.measured.rate_rx, curve.measured.peak_rx, curve.averaged.rate_rx),
            (curve.sent, -1, curve.measured.rate_tx, curve.measured.peak_tx, curve.averaged.rate_tx),
        ):
            if curve.filled:
                self._fill(x, sign * average, ink.fill)
            if unseen.any():
                self._fill(x, sign * unseen, ink.unseen)
                self._stroke(x, sign * unseen, ink.pen)
            self._stroke(x, sign * peak, ink.pen)

    def _show_grid(self, across: tuple[float, float], along: tuple[float, float]) -> None:
        """The axes could draw one, which takes as long as all the rest."""
        view = self._view
        [(_, times)] = self._times.tickValues(*across, view.width())
        [(_, rates)] = self._rates["left"].tickValues(*along, view.height())
        x = np.r_[np.repeat(times, 2), np.tile(across, len(rates))]
        y = np.r_[np.tile(along, len(times)), np.repeat(rates, 2)]
        self._grid.setData(x, y, connect="pairs", skipFiniteCheck=True)

    def _stroke(self, x: Floats, y: Floats, pen: QPen) -> None:
        begins, ends, y = _steps(x, y)
        corners = np.stack((begins, ends), 1).ravel()
        self._curves.take().setData(corners, np.repeat(y, 2), pen=pen, skipFiniteCheck=True)

    def _fill(self, x: Floats, y: Floats, brush: QBrush) -> None:
        """Bars: a path with as many corners takes ten times as long to fill."""
        begins, ends, y = _steps(x, y)
        high = y != 0
        self._bars.take().setOpts(x0=begins[high], x1=ends[high], y0=0, y1=y[high], brush=brush)

    def _place_cross(self) -> None:
        self._line.setVisible(self._cross >= 0)
        self._line.setValue(self._cross - self._begin)

    def _dress(self) -> None:
        palette = self.palette()
        text = theme.quiet(palette, QPalette.ColorRole.Base)
        line = theme.line(palette)
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        self._view.invertX(self._mirrored)
        self._rates["left"].setVisible(not self._mirrored)
        self._rates["right"].setVisible(self._mirrored)
        axes: list[pg.AxisItem] = [*self._rates.values(), self._times]
        for axis in axes:
            axis.setPen(QPen(line, 1))
            axis.setTextPen(text)
            axis.setTickFont(self.font())
            axis.setStyle(tickLength=0, tickTextOffset=GRID, maxTickLevel=0)
        self._grid.setPen(_thin(theme.mixed(line, palette.color(QPalette.ColorRole.Base), 0.6)))
        self._zero.setPen(_thin(text))
        self._line.setPen(_thin(palette.color(QPalette.ColorRole.Text)))


def _thin(color: QColor) -> QPen:
    """One pixel, whatever the scale."""
    pen = QPen(color, 1)
    pen.setCosmetic(True)
    return pen


def _steps(x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Where each height begins and ends: ``x`` are the edges, one more than ``y``."""
    changes = np.flatnonzero(np.diff(y)) + 1
    begins = np.r_[0, changes]
    return x[begins], x[np.r_[changes, len(y)]], y[begins]
