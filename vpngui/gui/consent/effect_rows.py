"""What would happen, line by line: the new lines marked, many of a kind folded into one that opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui import theme
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.effects import Line
from vpngui.gui.settle import settle
from vpngui.gui.theme import GRID


class EffectRows(QWidget):
    """A line without a picture is a title."""

    toggled = Signal()
    """The person opened or closed a line."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._opened: set[Line] = set()
        self._rows: list[EffectRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._layout.addStretch(1)

    def show_lines(self, lines: Sequence[Line], *, closed: bool = False) -> None:
        """The same lines again stay open where they are, unless ``closed``."""
        told = tuple(lines)
        if closed or told != self._lines:
            self._opened.clear()
        self._lines = told
        self._fill()

    def height_at(self, width: int) -> int:
        """Pixels that all of it takes."""
        return self._layout.totalHeightForWidth(width)

    def ends(self, width: int) -> Iterator[int]:
        """Where each row ends, in pixels from the top, with the room below it."""
        end = 0
        for row in (row for row in self._rows if not row.isHidden()):
            end += max(row.heightForWidth(width), row.minimumSizeHint().height()) + GRID
            yield end

    def _fill(self) -> None:
        """Rows that are there already are used again: making them takes longer than all the rest."""
        shown: list[Line] = []
        for line in self._lines:
            shown.append(line)
            if line in self._opened:
                shown += line.folded
        while len(self._rows) < len(shown):
            row = EffectRow(self._toggle)
            self._layout.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, line in zip(self._rows, shown, strict=False):
            row.show_line(line, line in self._opened)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
        settle(self)

    def _toggle(self, line: Line) -> None:
        self._opened ^= {line}
        self._fill()
        self.toggled.emit()


class EffectRow(QWidget):
    """Also a title, which is a line without a picture. ``toggle`` opens or closes a folded line."""

    def __init__(self, toggle: Callable[[Line], None]) -> None:
        super().__init__()
        self._toggle = toggle
        self._line = Line("", "")
        self._picture = Picture(theme.beside_text(self.fontMetrics()))
        self._text = PlainText(lines=3)
        self._detail: PlainText | None = None
        self._mark: QWidget | None = None
        self._button: QPushButton | None = None
        words = self._words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        layout = self._parts = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_line(self, line: Line, opened: bool = False) -> None:
        self._line = line
        title = not line.icon
        self._picture.setVisible(not title)
        self._picture.show_icon(line.icon)
        self._text.setVisible(not title)
        self._text.setText("" if title else line.text)
        self._text.setAccessibleName(_spoken(line))
        self._show_detail(line.text if title else line.detail)
        self._show_mark(line.new)
        self._show_button(bool(line.folded), opened)

    # What few rows have is made when it is first needed: making it takes longer than showing it.

    def _show_detail(self, text: str) -> None:
        if text and self._detail is None:
            self._detail = PlainText(scale=0.9, quiet=True, lines=3)
            self._words.addWidget(self._detail)
        if self._detail is not None:
            self._detail.setText(text)
            self._detail.setVisible(bool(text))

    def _show_mark(self, new: bool) -> None:
        if new and self._mark is None:
            self._mark = _new_mark()
            self._parts.insertWidget(2, self._mark, 0, Qt.AlignmentFlag.AlignTop)
        if self._mark is not None:
            self._mark.setVisible(new)

    def _show_button(self, folded: bool, opened: bool) -> None:
        if folded and self._button is None:
            self._button = button = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self._toggle(self._line))
            self._parts.addWidget(button)
        if self._button is not None:
            text = translate("Request", "Hide") if opened else translate("Request", "Show")
            self._button.setText(text)
            self._button.setAccessibleDescription(self._line.text)
            self._button.setVisible(folded)


def _spoken(line: Line) -> str:
    return translate("Request", "New: {text}").format(text=line.text) if line.new else line.text


def _new_mark() -> QWidget:
    """A picture and the word, not a colour alone."""
    mark = QWidget()
    text = PlainText(scale=0.9, bold=True, lines=1)
    text.setText(translate("Request", "New"))
    text.setFixedWidth(text.sizeHint().width())
    layout = QHBoxLayout(mark)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    layout.addWidget(Picture(12, "new", color="asking"), 0, Qt.AlignmentFlag.AlignVCenter)
    layout.addWidget(text)
    return mark
