"""Asks whether tried settings are kept; without an answer the service does what the bar says."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from vpngui.gui import theme
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings.parts import announce
from vpngui.gui.snapshot import Tunnel
from vpngui.gui.theme import GRID

_TRACK = 3
"""Pixels; the height of the line that shrinks with the time."""
_ANNOUNCED = frozenset({10, 5})
"""Seconds left at which it is said once more."""
_NARROW = 60
"""Average characters of width below which the buttons have a row of their own."""


class TrialBar(QFrame):
    """``clock`` gives monotonic seconds. It counts only while it is seen; the service has the say."""

    keep = Signal()
    go_back = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._tunnel: Tunnel | None = None
        self._until = 0.0
        self._whole = 1.0
        self._returns = True
        self._shown = -1
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self._tick)
        self._title = PlainText(bold=True, lines=2)
        self._title.setText(translate("Settings", "Keep these settings?"))
        self._text = PlainText(lines=4)
        self._back = QPushButton(translate("Settings", "Go back"))
        self._keep = QPushButton(translate("Settings", "Keep"))
        self._back.clicked.connect(self.go_back)
        self._keep.clicked.connect(self.keep)
        for button in (self._back, self._keep):
            button.setAccessibleDescription(self._title.text())
        self._lay_out()
        self.hide()

    def show_trial(self, tunnel: Tunnel) -> None:
        """The service's word on a trial; it counts from the moment at which that is new."""
        if tunnel is self._tunnel:
            return
        new = self._tunnel is None or self._tunnel.path != tunnel.path
        told = new or self._tunnel.trial_seconds != tunnel.trial_seconds  # type: ignore[union-attr]
        self._tunnel = tunnel
        if told:
            self._until = self._clock() + tunnel.trial_seconds
            self._whole = max(self._whole if not new else 0.0, float(tunnel.trial_seconds))
        self._returns = tunnel.trial_returns
        self._shown = -1
        self._tick()
        self._timer.start()
        if new:
            self.show()
            announce(self, f"{self._title.text()} {self._text.text()}")
            self._back.setFocus()

    def end(self) -> None:
        self._tunnel = None
        self._timer.stop()
        self.hide()

    def set_watched(self, watched: bool) -> None:
        """Nothing is counted for nobody."""
        if not watched:
            self._timer.stop()
        elif not self.isHidden():
            self._tick()
            self._timer.start()

    def set_busy(self, busy: bool) -> None:
        """An answer is on its way to the service."""
        self._back.setEnabled(not busy)
        self._keep.setEnabled(not busy)

    def fit(self, width: int) -> None:
        narrow = width < self.fontMetrics().averageCharWidth() * _NARROW
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _tick(self) -> None:
        left = max(0, math.ceil(self._until - self._clock()))
        if left != self._shown:
            self._shown = left
            self._text.setText(self._words(left))
            self.setAccessibleName(f"{self._title.text()} {self._text.text()}")
            if left in _ANNOUNCED and left < self._whole:
                announce(self, self._text.text())
        self.update()

    def _words(self, left: int) -> str:
        if self._returns:
            return translate("Settings", "Going back in %Ln seconds", "", left)
        text = translate("Settings", "You can go back for %Ln seconds", "", left)
        why = translate(
            "Settings",
            "Without an answer they stay: going back by itself would let traffic out beside the tunnel.",
        )
        return f"{text}. {why}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        color = theme.accent("asking", palette)
        painter.fillRect(self.rect(), theme.mixed(color, palette.color(self.backgroundRole()), 0.12))
        share = min(1.0, max(0.0, (self._until - self._clock()) / self._whole))
        filled = QRectF(0, 0, self.width() * share, _TRACK)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(self.width())
        painter.fillRect(filled, palette.color(QPalette.ColorRole.Highlight))

    def _lay_out(self) -> None:
        words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        words.setSpacing(GRID // 2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        said = QHBoxLayout()
        said.setSpacing(GRID * 2)
        said.addWidget(
            Picture(theme.beside_text(self.fontMetrics()) + GRID, "asking"), 0, Qt.AlignmentFlag.AlignTop
        )
        said.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self._back, self._keep):
            button.setMinimumSize(GRID * 12, GRID * 4 + 4)
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._row.setSpacing(GRID * 2)
        self._row.addLayout(said, 1)
        self._row.addLayout(buttons)
