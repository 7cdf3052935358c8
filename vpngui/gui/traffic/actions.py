"""What a person may do with the totals: begin to count anew, forget the history, take it along."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from vpngui.gui.confirm import confirm
from vpngui.gui.context import Context
from vpngui.gui.history import words as history_words
from vpngui.gui.history.problem import Refused
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.said import said
from vpngui.gui.traffic.export import by_period, everything, write_csv
from vpngui.gui.traffic.periods import Length, Period
from vpngui.gui.traffic.totals import Total
from vpngui.gui.traffic.words import title
from vpngui.model.errors import VpnServiceError


class Actions:
    """``said`` hears what was done, ``cleared`` that the history is empty now."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        said: Callable[[str], None],
        cleared: Callable[[], None],
    ) -> None:
        self._context = context
        self._parent = parent
        self._said = said
        self._cleared = cleared

    def reset(self, total: Total) -> None:
        """After a question."""
        if total.key is None:
            return
        name, paths = title(total.key), total.paths
        confirm(
            self._parent,
            translate("Traffic", "Reset the counters of {name}?").format(name=name),
            translate(
                "Traffic",
                "What it sent and received since it connected counts from zero again, for every program. "
                "This cannot be undone. Today, this month and the graph stay as they are.",
            ),
            translate("Traffic", "Reset"),
            lambda: self._context.spawn(self._reset(paths, name), "resetting counters"),
        )

    def clear(self) -> None:
        """After a question."""
        confirm(
            self._parent,
            translate("Traffic", "Clear the traffic history?"),
            translate(
                "Traffic",
                "The graph and the totals of all tunnels are deleted from this computer. "
                "This cannot be undone.",
            ),
            translate("Traffic", "Clear"),
            lambda: self._context.spawn(self._clear(), "clearing the traffic history"),
        )

    def export(self, length: Length | None, table: tuple[Period, ...]) -> None:
        """The table of days or months, or, where ``length`` is None, all that is known. Where to is asked
        first."""
        # Only here: its names are slow to load, and few people export anything.
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._parent, translate("Traffic", "Export the traffic history"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Traffic", "Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        kind = {None: "", Length.DAY: "-by-day", Length.MONTH: "-by-month"}[length]
        dialog.selectFile(f"vpngui-traffic{kind}-{date.today().isoformat()}.csv")
        dialog.fileSelected.connect(
            lambda path: self._context.spawn(
                self.write(Path(path), length, table), "exporting the traffic history"
            )
        )
        dialog.open()

    async def write(self, path: Path, length: Length | None = None, table: tuple[Period, ...] = ()) -> None:
        """The table into a file; the whole history where ``length`` is None."""
        try:
            if length is None:
                lines = everything(await self._context.history.read_all())
            else:
                lines = by_period(length, table)
            count = await asyncio.to_thread(write_csv, lines, path)
        except Refused as refused:
            self._context.tell(history_words.problem(refused.problem))
        except OSError as error:
            text = translate("Traffic", "{path} could not be written: {reason}")
            reason = said(error.strerror or str(error))
            self._context.tell(text.format(path=visible(str(path)), reason=reason))
        else:
            text = translate("Traffic", "%n rows were written to {path}", None, count)
            self._said(text.format(path=visible(str(path))))

    async def _reset(self, paths: tuple[str, ...], name: str) -> None:
        try:
            for path in paths:
                await self._context.service.on_tunnel(path, "ResetStatistics")
        except VpnServiceError as error:
            self._context.tell(said(str(error)))
        else:
            self._said(translate("Traffic", "{name} counts from zero again.").format(name=name))

    async def _clear(self) -> None:
        try:
            await self._context.history.clear()
        except Refused as refused:
            self._context.tell(history_words.problem(refused.problem))
        else:
            self._said(translate("Traffic", "The traffic history is empty now."))
        self._cleared()
