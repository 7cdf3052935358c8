"""The panel "What will change": what the service says of the changed settings before they are applied."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from vpngui.gui.card import Card
from vpngui.gui.consent.effect_rows import EffectRow
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.effects import Line
from vpngui.gui.settings.forecast import Forecast
from vpngui.gui.settings.parts import announce
from vpngui.gui.settle import settle
from vpngui.gui.theme import GRID


class ForecastView(Card):
    def __init__(self) -> None:
        super().__init__()
        self._forecast = Forecast()
        self._opened: set[Line] = set()
        self._rows: list[EffectRow] = []
        self._said = ""
        title = PlainText(scale=1.1, bold=True, lines=2)
        title.setText(translate("Settings", "What will change"))
        self._status = PlainText(quiet=True, lines=6)
        self._warning = EffectRow(lambda line: None)
        self._promise = PlainText(quiet=True, lines=6)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID * 2)
        for widget in (title, self._status, self._warning):
            layout.addWidget(widget)
        layout.addLayout(self._list)
        layout.addWidget(self._promise)
        self.show_status("")

    def show_forecast(self, forecast: Forecast) -> None:
        """``forecast`` is what the service has said."""
        if forecast != self._forecast:
            self._forecast = forecast
            self._opened.clear()
        self._fill()
        self._status.hide()
        self._warning.show_line(Line("error", forecast.warning))
        self._warning.setVisible(bool(forecast.warning))
        self._promise.setText(forecast.promise)
        self._promise.setVisible(bool(forecast.promise))
        lines = [line.text for section in forecast.sections for line in section.lines]
        self._say(". ".join(filter(None, [*lines[:3], forecast.warning])))

    def show_status(self, text: str) -> None:
        """In the place of a forecast: why there is none."""
        self._forecast = Forecast()
        self._fill()
        self._warning.hide()
        self._promise.hide()
        self._status.setText(text)
        self._status.setVisible(bool(text))

    def _say(self, text: str) -> None:
        if text != self._said:
            self._said = text
            self.setAccessibleDescription(text)
            announce(self, text)

    def _toggle(self, line: Line) -> None:
        self._opened ^= {line}
        self._fill()

    def _fill(self) -> None:
        shown: list[Line] = []
        for section in self._forecast.sections:
            if section.title:
                shown.append(Line("", section.title))
            for line in section.lines:
                shown.append(line)
                if line in self._opened:
                    shown += line.folded
        while len(self._rows) < len(shown):
            row = EffectRow(self._toggle)
            self._list.addWidget(row)
            self._rows.append(row)
        for row, line in zip(self._rows, shown, strict=False):
            row.show_line(line, line in self._opened)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
        settle(self)
