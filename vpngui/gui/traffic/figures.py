"""Below the graph: what each stroke means, and its rate now, at most, and in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


@dataclass(frozen=True)
class Line:
    """``values``: now, at most, in all."""

    pen: QPen
    name: str
    values: tuple[str, str, str]


class FiguresView(QWidget):
    """A table; where that is too wide, the values of each line stand below its name."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self.setMaximumWidth(GRID * 80)
        self._rows: list[_Row] = []
        self._lines: Sequence[Line] = ()
        self._narrow: bool | None = None
        self._names = (
            translate("Traffic", "Now"),
            translate("Traffic", "At most"),
            translate("Traffic", "In all"),
        )
        self._headings = [_Value() for _ in self._names]
        for column, (heading, name) in enumerate(zip(self._headings, self._names, strict=True)):
            heading.show_value(name)
            self._grid.addWidget(heading, 0, column + 2, Qt.AlignmentFlag.AlignTrailing)

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        while len(self._rows) < len(lines):
            self._rows.append(_Row(self._grid, 2 * len(self._rows) + 1))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 20, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._wanted()
        if narrow != self._narrow:
            self._narrow = narrow
            for heading in self._headings:
                heading.setVisible(not narrow)
        for number, row in enumerate(self._rows):
            line = self._lines[number] if number < len(self._lines) else None
            row.show_line(line, self._names if narrow else None)

    def _wanted(self) -> int:
        """Pixels that the table takes."""
        metrics = self.fontMetrics()
        columns = [
            max(metrics.horizontalAdvance(text) for text in (name, *(line.values[n] for line in self._lines)))
            for n, name in enumerate(self._names)
        ]
        names = max((metrics.horizontalAdvance(line.name) for line in self._lines), default=0)
        return sum(columns) + min(names, GRID * 20) + GRID * 4 + 4 * GRID * 2 + GRID


class _Row:
    """Two lines of the grid: the table's, and the one below it that is used where there is little room."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._stroke, self._name = _Stroke(), PlainText(lines=1)
        self._values = [_Value() for _ in range(3)]
        self._below = PlainText(lines=4)
        self._shown: tuple[bool, bool] | None = None
        grid.addWidget(self._stroke, place, 0)
        grid.addWidget(self._name, place, 1)
        for column, label in enumerate(self._values):
            grid.addWidget(label, place, column + 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self._below, place + 1, 1, 1, 4)

    def show_line(self, line: Line | None, names: Sequence[str] | None) -> None:
        """``names`` of the values, where they stand below."""
        shown = line is not None, names is not None
        if shown != self._shown:
            self._shown = shown
            for widget in (self._stroke, self._name):
                widget.setVisible(line is not None)
            self._below.setVisible(line is not None and names is not None)
            for label in self._values:
                label.setVisible(line is not None and names is None)
        if line is None:
            return
        self._stroke.show_pen(line.pen)
        self._name.setText(line.name)
        if names is not None:
            text = translate("Traffic", "{name}: {amount}")
            parts = zip(names, line.values, strict=True)
            self._below.setText(" · ".join(text.format(name=name, amount=amount) for name, amount in parts))
        for label, value in zip(self._values, line.values, strict=True):
            label.show_value(value)


class _Value(QLabel):
    """Wide enough for the widest value that it had, so that the page is not laid out anew each second."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def show_value(self, text: str) -> None:
        if text == self.text():
            return
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(text) + 2
        if self.minimumHeight() != metrics.height() or width > self.minimumWidth():
            self.setFixedSize(width, metrics.height())
        self.setText(text)


class _Stroke(QWidget):
    """A piece of the line as it is in the graph."""

    def __init__(self) -> None:
        super().__init__()
        self._pen = QPen()
        self._shown: QPen | None = None
        self.setFixedSize(QSize(GRID * 4, GRID * 2))

    def show_pen(self, pen: QPen) -> None:
        """Inks are made once: another pen is another object."""
        if pen is not self._shown:
            self._shown = pen
            self._pen = QPen(pen)
            self._pen.setWidth(2)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._pen)
        middle = self.height() // 2
        painter.drawLine(0, middle, self.width(), middle)
