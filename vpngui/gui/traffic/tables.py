"""Below the graph: the totals of each tunnel, or what passed by day or by month."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from vpngui.gui.exclusive import lead_to_checked
from vpngui.gui.flow import Flow
from vpngui.gui.history.buckets import Amounts, At
from vpngui.gui.history.history import History
from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.choice import Choice, Shown
from vpngui.gui.traffic.length_button import LengthButton
from vpngui.gui.traffic.periods import Length, Period, differences, periods
from vpngui.gui.traffic.periods_model import PeriodsModel
from vpngui.gui.traffic.periods_view import PeriodsView
from vpngui.gui.traffic.totals_view import TotalsView

_FRESH = 5.0
"""Seconds after which days are added up anew: it is a table to be read."""
_AGAIN = 3600.0
"""Seconds after which days of long ago are read anew."""

Days = Mapping[At, Amounts]


class Tables(QWidget):
    """``told`` runs what reads the history, and tells the person when that cannot be."""

    changed = Signal()
    """Another table is shown."""

    def __init__(
        self,
        totals: TotalsView,
        history: History,
        told: Callable[[Callable[[], Awaitable[None]]], Coroutine[Any, Any, None]],
        spawn: Callable[[Coroutine[Any, Any, None], str], None],
    ) -> None:
        super().__init__()
        self._totals = totals
        self._history = history
        self._told = told
        self._spawn = spawn
        self._choice: Choice = Shown.TOGETHER
        self._older: Days = {}
        self._older_at = self._shown_at = float("-inf")
        self._adding = False
        self._model = PeriodsModel()
        self._view = PeriodsView(self._model)
        self._view.hide()
        self._kinds = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 2)
        layout.addWidget(self._switch())
        layout.addWidget(totals)
        layout.addWidget(self._view)

    @property
    def length(self) -> Length | None:
        """Of the periods in the table; None while it shows totals."""
        return _KINDS[self._kinds.checkedId()]

    @property
    def periods(self) -> tuple[Period, ...]:
        return self._model.periods

    def choose(self, length: Length | None) -> None:
        self._kinds.button(_KINDS.index(length)).setChecked(True)

    def show_days(self, choice: Choice) -> None:
        """What passed by day or month, if that is shown; called about once a second while traffic goes on."""
        another, self._choice = choice != self._choice, choice
        if self.length is None or self._adding:
            return
        if another or self._history.clock.now() - self._shown_at >= _FRESH:
            self._adding = True
            self._spawn(self._told(self._add), "adding up days")

    def forget(self) -> None:
        """The history is another one."""
        self._older, self._older_at = {}, float("-inf")
        self._shown_at = float("-inf")
        self.show_days(self._choice)

    async def _add(self) -> None:
        """Until what is shown is what is wanted."""
        try:
            while (length := self.length) is not None:
                choice, now = self._choice, self._history.clock.now()
                if now - self._older_at >= _AGAIN:
                    self._older_at = now
                    self._older = await self._history.read_days()
                days, before = dict(self._history.days), self._model.periods
                found, changed = await asyncio.to_thread(_added, self._older, days, length, choice, before)
                if (length, choice) == (self.length, self._choice):
                    self._shown_at = now
                    self._model.show(length, found, changed, each=choice is Shown.EACH)
                    return
        finally:
            self._adding = False

    def _switch(self) -> Flow:
        flow = Flow()
        texts = (
            (translate("Traffic", "Totals"), translate("Traffic", "What each tunnel carried in all")),
            (translate("Traffic", "By day"), translate("Traffic", "What passed on each day")),
            (translate("Traffic", "By month"), translate("Traffic", "What passed in each month")),
        )
        for number, (text, explained) in enumerate(texts):
            button = LengthButton(text)
            button.setAccessibleDescription(explained)
            button.setToolTip(explained)
            button.setAutoExclusive(True)
            self._kinds.addButton(button, number)
            flow.addWidget(button)
        self._kinds.idToggled.connect(lambda: lead_to_checked(self._kinds.buttons()))
        self._kinds.button(0).setChecked(True)
        self._kinds.idToggled.connect(lambda number, on: self._switched() if on else None)
        return flow

    def _switched(self) -> None:
        self._totals.setVisible(self.length is None)
        self._view.setVisible(self.length is not None)
        self._shown_at = float("-inf")
        self.show_days(self._choice)
        self.changed.emit()


_KINDS = (None, Length.DAY, Length.MONTH)


def _added(
    older: Days, days: Days, length: Length, choice: Choice, before: tuple[Period, ...]
) -> tuple[tuple[Period, ...], list[int] | None]:
    """What to show, and what of it is another than ``before``: there may be thousands of rows."""
    found = periods({**older, **days}, length, choice)
    return found, differences(before, found)
